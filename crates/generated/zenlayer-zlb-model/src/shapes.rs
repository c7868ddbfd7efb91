// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/service.json; do not edit.
//! Shapes that several operations use.

use cloudspec_wire::{Extra, Field, Limits, open_enum, record};

/// The shape `BackendServer`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct BackendServer {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Private address of the server, that of its network interface in the VPC.
    pub private_ip_address: Option<String>,
    /// Share of the traffic that the server gets. 0 to 65535.
    pub weight: Option<i64>,
    /// Port that traffic is forwarded to and checked at, 1 to 65535; the listener's when left out. In `DR`
    /// mode, or when the listener has several ports or all, it has to be left out.
    pub port: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl BackendServer {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the virtual machine instance.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Private address of the server, that of its network interface in the VPC.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self {
        self.private_ip_address = Some(value.into());
        self
    }

    /// Share of the traffic that the server gets.
    pub fn weight(mut self, value: i64) -> Self {
        self.weight = Some(value);
        self
    }

    /// Port that traffic is forwarded to and checked at, 1 to 65535; the listener's when left out.
    pub fn port(mut self, value: i64) -> Self {
        self.port = Some(value);
        self
    }
}

record! {
    BackendServer: BACKEND_SERVER,
    0 instance_id: OptStr = Field::string("instanceId"),
    1 private_ip_address: OptStr = Field::string("privateIpAddress"),
    2 weight: OptInt = Field::int64("weight").limits(&Limits::new().range(Some(0.0), Some(65535.0))),
    3 port: OptInt = Field::int64("port"),
}

/// The shape `HealthCheck`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct HealthCheck {
    /// Whether backend servers are checked at all.
    pub enabled: Option<bool>,
    /// Kind of check, such as `PING_CHECK`, `TCP` or `HTTP_GET`.
    pub check_type: Option<CheckType>,
    /// Port of the backend server that is checked; that which takes traffic when left out. Needed when the
    /// listener is on all ports.
    pub check_port: Option<i64>,
    /// Time between two checks. Unit: seconds. 3 to 30. Default: `3`.
    pub check_delay_loop: Option<i64>,
    /// How long a check waits for a connection. Unit: seconds. 1 to 15. Default: `2`.
    pub check_conn_timeout: Option<i64>,
    /// How often a check is repeated before the server counts as failed. 1 to 5. Default: `2`.
    pub check_retry: Option<i64>,
    /// Time before a failed check is repeated. Unit: seconds. 1 to 15. Default: `2`.
    pub check_delay_try: Option<i64>,
    /// Path that an HTTP check asks for, beginning with `/`. Only for `HTTP_GET`.
    pub check_http_get_url: Option<String>,
    /// HTTP status, 100 to 599, that counts as healthy. Only for `HTTP_GET`.
    pub check_http_status_code: Option<i64>,
    /// Whether servers get traffic when none of them is healthy.
    pub fail_open: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl HealthCheck {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Whether backend servers are checked at all.
    pub fn enabled(mut self, value: bool) -> Self {
        self.enabled = Some(value);
        self
    }

    /// Kind of check, such as `PING_CHECK`, `TCP` or `HTTP_GET`.
    pub fn check_type(mut self, value: impl Into<CheckType>) -> Self {
        self.check_type = Some(value.into());
        self
    }

    /// Port of the backend server that is checked; that which takes traffic when left out.
    pub fn check_port(mut self, value: i64) -> Self {
        self.check_port = Some(value);
        self
    }

    /// Time between two checks.
    pub fn check_delay_loop(mut self, value: i64) -> Self {
        self.check_delay_loop = Some(value);
        self
    }

    /// How long a check waits for a connection.
    pub fn check_conn_timeout(mut self, value: i64) -> Self {
        self.check_conn_timeout = Some(value);
        self
    }

    /// How often a check is repeated before the server counts as failed.
    pub fn check_retry(mut self, value: i64) -> Self {
        self.check_retry = Some(value);
        self
    }

    /// Time before a failed check is repeated.
    pub fn check_delay_try(mut self, value: i64) -> Self {
        self.check_delay_try = Some(value);
        self
    }

    /// Path that an HTTP check asks for, beginning with `/`.
    pub fn check_http_get_url(mut self, value: impl Into<String>) -> Self {
        self.check_http_get_url = Some(value.into());
        self
    }

    /// HTTP status, 100 to 599, that counts as healthy.
    pub fn check_http_status_code(mut self, value: i64) -> Self {
        self.check_http_status_code = Some(value);
        self
    }

    /// Whether servers get traffic when none of them is healthy.
    pub fn fail_open(mut self, value: bool) -> Self {
        self.fail_open = Some(value);
        self
    }
}

record! {
    HealthCheck: HEALTH_CHECK,
    0 enabled: OptBool = Field::boolean("enabled"),
    1 check_type: Opt = Field::one_of("checkType", CheckType::VALUES),
    2 check_port: OptInt = Field::int64("checkPort"),
    3 check_delay_loop: OptInt = Field::int64("checkDelayLoop").limits(&Limits::new().range(Some(3.0), Some(30.0))),
    4 check_conn_timeout: OptInt = Field::int64("checkConnTimeout").limits(&Limits::new().range(Some(1.0), Some(15.0))),
    5 check_retry: OptInt = Field::int64("checkRetry").limits(&Limits::new().range(Some(1.0), Some(5.0))),
    6 check_delay_try: OptInt = Field::int64("checkDelayTry").limits(&Limits::new().range(Some(1.0), Some(15.0))),
    7 check_http_get_url: OptStr = Field::string("checkHttpGetUrl"),
    8 check_http_status_code: OptInt = Field::int64("checkHttpStatusCode").limits(&Limits::new().range(Some(100.0), Some(599.0))),
    9 fail_open: OptBool = Field::boolean("failOpen"),
}

/// The shape `StepPrice`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct StepPrice {
    /// Amount from which the step's price holds.
    pub step_start: Option<f64>,
    /// Amount up to which the step's price holds. Empty for the last step.
    pub step_end: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StepPrice {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Amount from which the step's price holds.
    pub fn step_start(mut self, value: f64) -> Self {
        self.step_start = Some(value);
        self
    }

    /// Amount up to which the step's price holds.
    pub fn step_end(mut self, value: f64) -> Self {
        self.step_end = Some(value);
        self
    }

    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub fn unit_price(mut self, value: f64) -> Self {
        self.unit_price = Some(value);
        self
    }

    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub fn discount_unit_price(mut self, value: f64) -> Self {
        self.discount_unit_price = Some(value);
        self
    }
}

record! {
    StepPrice: STEP_PRICE,
    0 step_start: OptFloat = Field::double("stepStart"),
    1 step_end: OptFloat = Field::double("stepEnd"),
    2 unit_price: OptFloat = Field::double("unitPrice"),
    3 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
}

/// The shape `Tag`, which several operations use.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Key of the tag, 1 to 64 characters, which names it.
    pub key: Option<String>,
    /// Value that belongs to the key of the tag, 1 to 64 characters.
    pub value: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Tag {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Key of the tag, 1 to 64 characters, which names it.
    pub fn key(mut self, value: impl Into<String>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that belongs to the key of the tag, 1 to 64 characters.
    pub fn value(mut self, value: impl Into<String>) -> Self {
        self.value = Some(value.into());
        self
    }
}

record! {
    Tag: TAG,
    0 key: OptStr = Field::string("key").limits(&Limits::new().length(Some(1), Some(64))),
    1 value: OptStr = Field::string("value").limits(&Limits::new().length(Some(1), Some(64))),
}

open_enum! {
    /// Documented values of `Category`. The provider may add others.
    pub enum Category {
        Standard = "STANDARD",
        Customized = "CUSTOMIZED",
    }
}

open_enum! {
    /// Documented values of `CheckType`. The provider may add others.
    pub enum CheckType {
        PingCheck = "PING_CHECK",
        Tcp = "TCP",
        HttpGet = "HTTP_GET",
    }
}

open_enum! {
    /// Documented values of `HealthStatus`. The provider may add others.
    pub enum HealthStatus {
        Alive = "Alive",
        Dead = "Dead",
        UnknownValue = "Unknown",
        Close = "Close",
    }
}

open_enum! {
    /// Documented values of `InternetChargeType`. The provider may add others.
    pub enum InternetChargeType {
        ByBandwidth = "ByBandwidth",
        ByTrafficPackage = "ByTrafficPackage",
        BandwidthCluster = "BandwidthCluster",
    }
}

open_enum! {
    /// Documented values of `IpNetworkType`. The provider may add others.
    pub enum IpNetworkType {
        BgpLine = "BGPLine",
        Cn2Line = "CN2Line",
        LocalLine = "LocalLine",
        ChinaMobile = "ChinaMobile",
        ChinaUnicom = "ChinaUnicom",
        ChinaTelecom = "ChinaTelecom",
        Cogent = "Cogent",
        PathBasedBandwidthIp = "PathBasedBandwidthIP",
    }
}

open_enum! {
    /// Documented values of `Kind`. The provider may add others.
    pub enum Kind {
        Fnat = "FNAT",
        Dr = "DR",
        Dnat = "DNAT",
    }
}

open_enum! {
    /// Documented values of `NetworkLineType`. The provider may add others.
    pub enum NetworkLineType {
        PremiumBgp = "PremiumBGP",
        Cn2 = "CN2",
        PathBasedBandwidthIp = "PathBasedBandwidthIP",
        LocalLine = "LocalLine",
        StandardBgp = "StandardBGP",
        Cmi = "CMI",
        Cug = "CUG",
        Ctg = "CTG",
    }
}

open_enum! {
    /// Documented values of `Protocol`. The provider may add others.
    pub enum Protocol {
        Tcp = "TCP",
        Udp = "UDP",
    }
}

open_enum! {
    /// Documented values of `Scheduler`. The provider may add others.
    pub enum Scheduler {
        Mh = "mh",
        Rr = "rr",
        Wrr = "wrr",
        Lc = "lc",
        Wlc = "wlc",
        Sh = "sh",
        Dh = "dh",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    BackendServer,
    HealthCheck,
    StepPrice,
    Tag,
}
