// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeListeners.json; do not edit.
//! Lists the listeners of a load balancer, all of them when no condition is given.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-listeners.yaml).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

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
    /// `loadBalancerId`: text.
    pub load_balancer_id: String,
    /// `listenerIds`: texts.
    pub listener_ids: Vec<String>,
    /// `protocol`: one of the known values.
    pub protocol: Option<Protocol>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeListenersRequest {
    /// Starts with the required members.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            ..Self::default()
        }
    }

    /// Sets `listenerIds`.
    pub fn listener_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.listener_ids = cloudspec_wire::all(value);
        self
    }

    /// Sets `protocol`.
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
    /// `requestId`: text.
    pub request_id: String,
    /// `listeners`: records.
    pub listeners: Vec<Listener>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `listenerId`: text.
    pub listener_id: Option<String>,
    /// `listenerName`: text.
    pub listener_name: Option<String>,
    /// `protocol`: one of the known values.
    pub protocol: Option<Protocol>,
    /// `port`: text.
    pub port: Option<String>,
    /// `healthCheck`: record.
    pub health_check: Option<HealthCheck>,
    /// `scheduler`: one of the known values.
    pub scheduler: Option<Scheduler>,
    /// `kind`: one of the known values.
    pub kind: Option<Kind>,
    /// `createTime`: text.
    pub create_time: Option<String>,
    /// `persistent`: integer.
    pub persistent: Option<i64>,
    /// `idleTimeout`: integer.
    pub idle_timeout: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    7 create_time: OptStr = Field::string("createTime"),
    8 persistent: OptInt = Field::int64("persistent"),
    9 idle_timeout: OptInt = Field::int64("idleTimeout"),
}

/// `listeners.healthCheck` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HealthCheck {
    /// `enabled`: yes or no.
    pub enabled: Option<bool>,
    /// `checkType`: one of the known values.
    pub check_type: Option<CheckType>,
    /// `checkPort`: integer.
    pub check_port: Option<i64>,
    /// `checkDelayLoop`: integer.
    pub check_delay_loop: Option<i64>,
    /// `checkConnTimeout`: integer.
    pub check_conn_timeout: Option<i64>,
    /// `checkRetry`: integer.
    pub check_retry: Option<i64>,
    /// `checkDelayTry`: integer.
    pub check_delay_try: Option<i64>,
    /// `checkHttpGetUrl`: text.
    pub check_http_get_url: Option<String>,
    /// `checkHttpStatusCode`: integer.
    pub check_http_status_code: Option<i64>,
    /// `failOpen`: yes or no.
    pub fail_open: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
