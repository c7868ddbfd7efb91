// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/service.json; do not edit.
//! Shapes that several operations share.

use cloudspec_wire::{Extra, Field, Limits, Schema, record};

/// The shape `backendServers`.
#[derive(Default)] #[non_exhaustive] pub struct BackendServer {
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `privateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `weight`: integer, 0 to 65535. */ pub weight: Option<i64>,
    /** `port`: integer. */ pub port: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl BackendServer {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `instanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `privateIpAddress`.
    pub fn private_ip_address(mut self, value: impl Into<String>) -> Self { self.private_ip_address = Some(value.into()); self }
    /// Sets `weight`.
    pub fn weight(mut self, value: i64) -> Self { self.weight = Some(value); self }
    /// Sets `port`.
    pub fn port(mut self, value: i64) -> Self { self.port = Some(value); self }
}
/// Table of [`BackendServer`].
pub static BACKEND_SERVER: Schema = Schema { name: "BackendServer", fields: { static ROWS: [Field; 4] = [
    Field::string("instanceId"),
    Field::string("privateIpAddress"),
    Field::int64("weight").limits(&Limits::range(Some(0.0), Some(65535.0))),
    Field::int64("port"),
]; &ROWS } };
record!(BackendServer, BACKEND_SERVER, [0 OptStr instance_id, 1 OptStr private_ip_address] [2 OptInt weight, 3 OptInt port]);

/// The shape `healthCheck`.
#[derive(Default)] #[non_exhaustive] pub struct HealthCheck {
    /** `enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `checkType`: one of the known values. */ pub check_type: Option<CheckType>,
    /** `checkPort`: integer. */ pub check_port: Option<i64>,
    /** `checkDelayLoop`: integer, 3 to 30. Default: `3`. */ pub check_delay_loop: Option<i64>,
    /** `checkConnTimeout`: integer, 1 to 15. Default: `2`. */ pub check_conn_timeout: Option<i64>,
    /** `checkRetry`: integer, 1 to 5. Default: `2`. */ pub check_retry: Option<i64>,
    /** `checkDelayTry`: integer, 1 to 15. Default: `2`. */ pub check_delay_try: Option<i64>,
    /** `checkHttpGetUrl`: text. */ pub check_http_get_url: Option<String>,
    /** `checkHttpStatusCode`: integer, 100 to 599. */ pub check_http_status_code: Option<i64>,
    /** `failOpen`: yes or no. */ pub fail_open: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl HealthCheck {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `enabled`.
    pub fn enabled(mut self, value: bool) -> Self { self.enabled = Some(value); self }
    /// Sets `checkType`.
    pub fn check_type(mut self, value: impl Into<CheckType>) -> Self { self.check_type = Some(value.into()); self }
    /// Sets `checkPort`.
    pub fn check_port(mut self, value: i64) -> Self { self.check_port = Some(value); self }
    /// Sets `checkDelayLoop`.
    pub fn check_delay_loop(mut self, value: i64) -> Self { self.check_delay_loop = Some(value); self }
    /// Sets `checkConnTimeout`.
    pub fn check_conn_timeout(mut self, value: i64) -> Self { self.check_conn_timeout = Some(value); self }
    /// Sets `checkRetry`.
    pub fn check_retry(mut self, value: i64) -> Self { self.check_retry = Some(value); self }
    /// Sets `checkDelayTry`.
    pub fn check_delay_try(mut self, value: i64) -> Self { self.check_delay_try = Some(value); self }
    /// Sets `checkHttpGetUrl`.
    pub fn check_http_get_url(mut self, value: impl Into<String>) -> Self { self.check_http_get_url = Some(value.into()); self }
    /// Sets `checkHttpStatusCode`.
    pub fn check_http_status_code(mut self, value: i64) -> Self { self.check_http_status_code = Some(value); self }
    /// Sets `failOpen`.
    pub fn fail_open(mut self, value: bool) -> Self { self.fail_open = Some(value); self }
}
/// Table of [`HealthCheck`].
pub static HEALTH_CHECK: Schema = Schema { name: "HealthCheck", fields: { static ROWS: [Field; 10] = [
    Field::boolean("enabled"),
    Field::one_of("checkType", CheckType::VALUES),
    Field::int64("checkPort"),
    Field::int64("checkDelayLoop").limits(&Limits::range(Some(3.0), Some(30.0))),
    Field::int64("checkConnTimeout").limits(&Limits::range(Some(1.0), Some(15.0))),
    Field::int64("checkRetry").limits(&Limits::range(Some(1.0), Some(5.0))),
    Field::int64("checkDelayTry").limits(&Limits::range(Some(1.0), Some(15.0))),
    Field::string("checkHttpGetUrl"),
    Field::int64("checkHttpStatusCode").limits(&Limits::range(Some(100.0), Some(599.0))),
    Field::boolean("failOpen"),
]; &ROWS } };
record!(HealthCheck, HEALTH_CHECK,
    [1 Opt check_type, 7 OptStr check_http_get_url] [0 OptBool enabled, 2 OptInt check_port, 3 OptInt check_delay_loop,
    4 OptInt check_conn_timeout, 5 OptInt check_retry, 6 OptInt check_delay_try, 8 OptInt check_http_status_code,
    9 OptBool fail_open]);

/// The shape .
#[derive(Default)] #[non_exhaustive] pub struct RequestIdResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RequestIdResponse`].
pub static REQUEST_ID_RESPONSE: Schema = Schema { name: "RequestIdResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("requestId").required(),
]; &ROWS } };
record!(RequestIdResponse, REQUEST_ID_RESPONSE, [0 Str request_id] []);

/// The shape `tags.tags`.
#[derive(Default)] #[non_exhaustive] pub struct Tag {
    /** `key`: text, 1 to 64 characters. */ pub key: Option<String>,
    /** `value`: text, 1 to 64 characters. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Tag {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `key`.
    pub fn key(mut self, value: impl Into<String>) -> Self { self.key = Some(value.into()); self }
    /// Sets `value`.
    pub fn value(mut self, value: impl Into<String>) -> Self { self.value = Some(value.into()); self }
}
/// Table of [`Tag`].
pub static TAG: Schema = Schema { name: "Tag", fields: { static ROWS: [Field; 2] = [
    Field::string("key").limits(&Limits::length(Some(1), Some(64))),
    Field::string("value").limits(&Limits::length(Some(1), Some(64))),
]; &ROWS } };
record!(Tag, TAG, [0 OptStr key, 1 OptStr value] []);

cloudspec_wire::open_enum! {
    /// Values of `healthCheck.checkType`. The provider may add to them.
    pub enum CheckType {
        PingCheck = "PING_CHECK", Tcp = "TCP", HttpGet = "HTTP_GET",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `internetChargeType`. The provider may add to them.
    pub enum InternetChargeType {
        ByBandwidth = "ByBandwidth", ByTrafficPackage = "ByTrafficPackage", BandwidthCluster = "BandwidthCluster",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `ipNetworkType`. The provider may add to them.
    pub enum IpNetworkType {
        BgpLine = "BGPLine", Cn2Line = "CN2Line", LocalLine = "LocalLine", ChinaMobile = "ChinaMobile",
        ChinaUnicom = "ChinaUnicom", ChinaTelecom = "ChinaTelecom", Cogent = "Cogent",
        PathBasedBandwidthIp = "PathBasedBandwidthIP",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `kind`. The provider may add to them.
    pub enum Kind {
        Fnat = "FNAT", Dr = "DR", Dnat = "DNAT",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `networkLineType`. The provider may add to them.
    pub enum NetworkLineType {
        PremiumBgp = "PremiumBGP", Cn2 = "CN2", PathBasedBandwidthIp = "PathBasedBandwidthIP", LocalLine = "LocalLine",
        StandardBgp = "StandardBGP", Cmi = "CMI", Cug = "CUG", Ctg = "CTG",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `protocol`. The provider may add to them.
    pub enum Protocol {
        Tcp = "TCP", Udp = "UDP",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `scheduler`. The provider may add to them.
    pub enum Scheduler {
        Mh = "mh", Rr = "rr", Wrr = "wrr", Lc = "lc", Wlc = "wlc", Sh = "sh", Dh = "dh",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(BackendServer, HealthCheck, RequestIdResponse, Tag);
