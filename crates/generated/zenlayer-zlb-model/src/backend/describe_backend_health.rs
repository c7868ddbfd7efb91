// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeBackendHealth.json; do not edit.
//! Tells for the backend servers of a load balancer whether they are healthy.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-backend-health.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Protocol;

operation!(Operation::new::<DescribeBackendHealthRequest, DescribeBackendHealthResponse>(
    "DescribeBackendHealth", Effect::Read, &DESCRIBE_BACKEND_HEALTH_REQUEST, &DESCRIBE_BACKEND_HEALTH_RESPONSE,
));

/// Request of `DescribeBackendHealth`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBackendHealthRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerId`: text. */ pub listener_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBackendHealthRequest {
    /// With what is required.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self { load_balancer_id: load_balancer_id.into(), ..Self::default() }
    }
    /// Sets `listenerId`.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self { self.listener_id = Some(value.into()); self }
}
/// Table of [`DescribeBackendHealthRequest`].
pub static DESCRIBE_BACKEND_HEALTH_REQUEST: Schema =
    Schema { name: "DescribeBackendHealthRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerId").place(Place::Body),
]; &ROWS } };
record!(DescribeBackendHealthRequest, DESCRIBE_BACKEND_HEALTH_REQUEST, [0 Str load_balancer_id, 1 OptStr listener_id] []);

/// Answer of `DescribeBackendHealth`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBackendHealthResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `backends`: records. */ pub backends: Vec<Backend>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBackendHealthResponse`].
pub static DESCRIBE_BACKEND_HEALTH_RESPONSE: Schema =
    Schema { name: "DescribeBackendHealthResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("backends", &BACKEND).list(),
]; &ROWS } };
record!(DescribeBackendHealthResponse, DESCRIBE_BACKEND_HEALTH_RESPONSE, [0 Str request_id, 1 List backends] []);

/// What `backends` holds.
#[derive(Default)] #[non_exhaustive] pub struct Backend {
    /** `healthStatus`: one of the known values. */ pub health_status: Option<HealthStatus>,
    /** `healthStatusDetail`: records. */ pub health_status_detail: Vec<HealthStatusDetail>,
    /** `instanceId`: text. */ pub instance_id: Option<String>,
    /** `privateIpAddress`: text. */ pub private_ip_address: Option<String>,
    /** `weight`: integer. */ pub weight: Option<i64>,
    /** `backendPort`: integer. */ pub backend_port: Option<i64>,
    /** `listenerId`: text. */ pub listener_id: Option<String>,
    /** `listenerName`: text. */ pub listener_name: Option<String>,
    /** `protocol`: one of the known values. */ pub protocol: Option<Protocol>,
    /** `listenerPort`: text. */ pub listener_port: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Backend`].
pub static BACKEND: Schema = Schema { name: "Backend", fields: { static ROWS: [Field; 10] = [
    Field::one_of("healthStatus", HealthStatus::VALUES),
    Field::record("healthStatusDetail", &HEALTH_STATUS_DETAIL).list(),
    Field::string("instanceId"),
    Field::string("privateIpAddress"),
    Field::int64("weight"),
    Field::int64("backendPort"),
    Field::string("listenerId"),
    Field::string("listenerName"),
    Field::one_of("protocol", Protocol::VALUES),
    Field::string("listenerPort"),
]; &ROWS } };
record!(Backend, BACKEND,
    [0 Opt health_status, 1 List health_status_detail, 2 OptStr instance_id, 3 OptStr private_ip_address, 6 OptStr listener_id,
    7 OptStr listener_name, 8 Opt protocol, 9 OptStr listener_port] [4 OptInt weight, 5 OptInt backend_port]);

/// What `backends.healthStatusDetail` holds.
#[derive(Default)] #[non_exhaustive] pub struct HealthStatusDetail {
    /** `port`: integer. */ pub port: Option<i64>,
    /** `healthStatus`: one of the known values. */ pub health_status: Option<HealthStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`HealthStatusDetail`].
pub static HEALTH_STATUS_DETAIL: Schema = Schema { name: "HealthStatusDetail", fields: { static ROWS: [Field; 2] = [
    Field::int64("port"),
    Field::one_of("healthStatus", HealthStatus::VALUES),
]; &ROWS } };
record!(HealthStatusDetail, HEALTH_STATUS_DETAIL, [1 Opt health_status] [0 OptInt port]);

cloudspec_wire::open_enum! {
    /// Values of `backends.healthStatus`. The provider may add to them.
    pub enum HealthStatus {
        Alive = "Alive", Dead = "Dead", UnknownValue = "Unknown", Close = "Close",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeBackendHealthRequest, DescribeBackendHealthResponse, Backend, HealthStatusDetail,
);
