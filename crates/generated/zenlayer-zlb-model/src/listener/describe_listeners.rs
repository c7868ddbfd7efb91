// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeListeners.json; do not edit.
//! Lists the listeners of a load balancer, all of them when no condition is given.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-listeners.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, Timestamp, operation, record};

pub use crate::shapes::{CheckType, Kind, Protocol, Scheduler};

operation! {
    name: "DescribeListeners",
    effect: Effect::Read,
    request: DescribeListenersRequest = DESCRIBE_LISTENERS_REQUEST,
    response: DescribeListenersResponse = DESCRIBE_LISTENERS_RESPONSE,
}

/// Request of `DescribeListeners`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeListenersRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Ids of the listeners. `DescribeListeners` lists them.
    pub listener_ids: Vec<String>,
    /// Protocol of the listener, such as `TCP` or `UDP`.
    pub protocol: Option<Protocol>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeListenersRequest {
    /// Creates a value with the required members.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            ..Self::default()
        }
    }

    /// Ids of the listeners.
    pub fn listener_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ids = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.listener_ids.is_empty());
        self
    }

    /// Protocol of the listener, such as `TCP` or `UDP`.
    pub fn protocol(mut self, value: impl Into<Protocol>) -> Self {
        self.protocol = Some(value.into());
        self
    }
}

record! {
    DescribeListenersRequest: DESCRIBE_LISTENERS_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_ids: List = Field::string("listenerIds").list().place(Place::Body),
    2 protocol: Opt = Field::one_of("protocol", Protocol::VALUES).place(Place::Body),
}

/// Response of `DescribeListeners`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeListenersResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Listeners of the load balancer, one entry for each, with protocol, ports and health check.
    pub listeners: Vec<Listener>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeListenersResponse: DESCRIBE_LISTENERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 listeners: List = Field::record("listeners", &LISTENER).list(),
}

/// `listeners` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Listener {
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: Option<String>,
    /// Name of the listener, chosen by its owner.
    pub listener_name: Option<String>,
    /// Protocol of the listener, such as `TCP` or `UDP`.
    pub protocol: Option<Protocol>,
    /// Ports from 0 to 65535, several joined by commas and ranges with a hyphen, such as `80,8000-8005`;
    /// `0` for all.
    pub port: Option<String>,
    /// Whether and how backend servers are checked. When left out of a change, it stays as it is.
    pub health_check: Option<HealthCheck>,
    /// How servers are chosen, such as `mh`, `rr`, `wrr`, `lc`, `wlc` or `sh`.
    pub scheduler: Option<Scheduler>,
    /// How traffic is forwarded, such as `FNAT` or `DR`.
    pub kind: Option<Kind>,
    /// When it was created, in ISO 8601 and UTC.
    pub create_time: Option<Timestamp>,
    /// How long a client stays with the same server. Unit: seconds.
    pub persistent: Option<i64>,
    /// How long an idle connection is kept. Unit: seconds.
    pub idle_timeout: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Listener: LISTENER,
    0 listener_id: OptStr = Field::string("listenerId"),
    1 listener_name: OptStr = Field::string("listenerName"),
    2 protocol: Opt = Field::one_of("protocol", Protocol::VALUES),
    3 port: OptStr = Field::string("port"),
    4 health_check: Opt = Field::record("healthCheck", &HEALTH_CHECK),
    5 scheduler: Opt = Field::one_of("scheduler", Scheduler::VALUES),
    6 kind: Opt = Field::one_of("kind", Kind::VALUES),
    7 create_time: Opt = Field::timestamp("createTime"),
    8 persistent: OptInt = Field::int64("persistent"),
    9 idle_timeout: OptInt = Field::int64("idleTimeout"),
}

/// `listeners.healthCheck` of the response.
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
    /// Time between two checks. Unit: seconds.
    pub check_delay_loop: Option<i64>,
    /// How long a check waits for a connection. Unit: seconds.
    pub check_conn_timeout: Option<i64>,
    /// How often a check is repeated before the server counts as failed.
    pub check_retry: Option<i64>,
    /// Time before a failed check is repeated. Unit: seconds.
    pub check_delay_try: Option<i64>,
    /// Path that an HTTP check asks for, beginning with `/`. Only for `HTTP_GET`.
    pub check_http_get_url: Option<String>,
    /// HTTP status, 100 to 599, that counts as healthy. Only for `HTTP_GET`.
    pub check_http_status_code: Option<i64>,
    /// Whether servers get traffic when none of them is healthy.
    pub fail_open: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    HealthCheck: HEALTH_CHECK,
    0 enabled: OptBool = Field::boolean("enabled"),
    1 check_type: Opt = Field::one_of("checkType", CheckType::VALUES),
    2 check_port: OptInt = Field::int64("checkPort"),
    3 check_delay_loop: OptInt = Field::int64("checkDelayLoop"),
    4 check_conn_timeout: OptInt = Field::int64("checkConnTimeout"),
    5 check_retry: OptInt = Field::int64("checkRetry"),
    6 check_delay_try: OptInt = Field::int64("checkDelayTry"),
    7 check_http_get_url: OptStr = Field::string("checkHttpGetUrl"),
    8 check_http_status_code: OptInt = Field::int64("checkHttpStatusCode"),
    9 fail_open: OptBool = Field::boolean("failOpen"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeListenersRequest,
    DescribeListenersResponse,
    Listener,
    HealthCheck,
}
