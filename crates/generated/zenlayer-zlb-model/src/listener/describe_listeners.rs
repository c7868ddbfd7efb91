// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeListeners.json; do not edit.
//! Lists the listeners of a load balancer, all of them when no condition is given.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-listeners.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{CheckType, Kind, Protocol, Scheduler};

operation!(Operation::new::<DescribeListenersRequest, DescribeListenersResponse>(
    "DescribeListeners", Effect::Read, &DESCRIBE_LISTENERS_REQUEST, &DESCRIBE_LISTENERS_RESPONSE,
));

/// Request of `DescribeListeners`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeListenersRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerIds`: texts. */ pub listener_ids: Vec<String>,
    /** `protocol`: one of the known values. */ pub protocol: Option<Protocol>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeListenersRequest {
    /// With what is required.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self { load_balancer_id: load_balancer_id.into(), ..Self::default() }
    }
    /// Sets `listenerIds`.
    pub fn listener_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.listener_ids = all(value); self
    }
    /// Sets `protocol`.
    pub fn protocol(mut self, value: impl Into<Protocol>) -> Self { self.protocol = Some(value.into()); self }
}
/// Table of [`DescribeListenersRequest`].
pub static DESCRIBE_LISTENERS_REQUEST: Schema = Schema { name: "DescribeListenersRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerIds").list().place(Place::Body),
    Field::one_of("protocol", Protocol::VALUES).place(Place::Body),
]; &ROWS } };
record!(DescribeListenersRequest, DESCRIBE_LISTENERS_REQUEST, [0 Str load_balancer_id, 1 List listener_ids, 2 Opt protocol] []);

/// Answer of `DescribeListeners`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeListenersResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `listeners`: records. */ pub listeners: Vec<Listener>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeListenersResponse`].
pub static DESCRIBE_LISTENERS_RESPONSE: Schema = Schema { name: "DescribeListenersResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("listeners", &LISTENER).list(),
]; &ROWS } };
record!(DescribeListenersResponse, DESCRIBE_LISTENERS_RESPONSE, [0 Str request_id, 1 List listeners] []);

/// What `listeners` holds.
#[derive(Default)] #[non_exhaustive] pub struct Listener {
    /** `listenerId`: text. */ pub listener_id: Option<String>,
    /** `listenerName`: text. */ pub listener_name: Option<String>,
    /** `protocol`: one of the known values. */ pub protocol: Option<Protocol>,
    /** `port`: text. */ pub port: Option<String>,
    /** `healthCheck`: record. */ pub health_check: Option<HealthCheck>,
    /** `scheduler`: one of the known values. */ pub scheduler: Option<Scheduler>,
    /** `kind`: one of the known values. */ pub kind: Option<Kind>,
    /** `createTime`: text. */ pub create_time: Option<String>,
    /** `persistent`: integer. */ pub persistent: Option<i64>,
    /** `idleTimeout`: integer. */ pub idle_timeout: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Listener`].
pub static LISTENER: Schema = Schema { name: "Listener", fields: { static ROWS: [Field; 10] = [
    Field::string("listenerId"),
    Field::string("listenerName"),
    Field::one_of("protocol", Protocol::VALUES),
    Field::string("port"),
    Field::record("healthCheck", &HEALTH_CHECK),
    Field::one_of("scheduler", Scheduler::VALUES),
    Field::one_of("kind", Kind::VALUES),
    Field::string("createTime"),
    Field::int64("persistent"),
    Field::int64("idleTimeout"),
]; &ROWS } };
record!(Listener, LISTENER,
    [0 OptStr listener_id, 1 OptStr listener_name, 2 Opt protocol, 3 OptStr port, 4 Opt health_check, 5 Opt scheduler, 6 Opt kind,
    7 OptStr create_time] [8 OptInt persistent, 9 OptInt idle_timeout]);

/// What `listeners.healthCheck` holds.
#[derive(Default)] #[non_exhaustive] pub struct HealthCheck {
    /** `enabled`: yes or no. */ pub enabled: Option<bool>,
    /** `checkType`: one of the known values. */ pub check_type: Option<CheckType>,
    /** `checkPort`: integer. */ pub check_port: Option<i64>,
    /** `checkDelayLoop`: integer. */ pub check_delay_loop: Option<i64>,
    /** `checkConnTimeout`: integer. */ pub check_conn_timeout: Option<i64>,
    /** `checkRetry`: integer. */ pub check_retry: Option<i64>,
    /** `checkDelayTry`: integer. */ pub check_delay_try: Option<i64>,
    /** `checkHttpGetUrl`: text. */ pub check_http_get_url: Option<String>,
    /** `checkHttpStatusCode`: integer. */ pub check_http_status_code: Option<i64>,
    /** `failOpen`: yes or no. */ pub fail_open: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HealthCheck`].
pub static HEALTH_CHECK: Schema = Schema { name: "HealthCheck", fields: { static ROWS: [Field; 10] = [
    Field::boolean("enabled"),
    Field::one_of("checkType", CheckType::VALUES),
    Field::int64("checkPort"),
    Field::int64("checkDelayLoop"),
    Field::int64("checkConnTimeout"),
    Field::int64("checkRetry"),
    Field::int64("checkDelayTry"),
    Field::string("checkHttpGetUrl"),
    Field::int64("checkHttpStatusCode"),
    Field::boolean("failOpen"),
]; &ROWS } };
record!(HealthCheck, HEALTH_CHECK,
    [1 Opt check_type, 7 OptStr check_http_get_url] [0 OptBool enabled, 2 OptInt check_port, 3 OptInt check_delay_loop,
    4 OptInt check_conn_timeout, 5 OptInt check_retry, 6 OptInt check_delay_try, 8 OptInt check_http_status_code,
    9 OptBool fail_open]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeListenersRequest, DescribeListenersResponse, Listener, HealthCheck,
);
