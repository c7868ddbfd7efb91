// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeBackends.json; do not edit.
//! Lists the backend servers of a load balancer.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-backends.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::Protocol;

operation!(Operation::new::<DescribeBackendsRequest, DescribeBackendsResponse>(
    "DescribeBackends", Effect::Read, &DESCRIBE_BACKENDS_REQUEST, &DESCRIBE_BACKENDS_RESPONSE,
));

/// Request of `DescribeBackends`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBackendsRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerId`: text. */ pub listener_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBackendsRequest {
    /// With what is required.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self { load_balancer_id: load_balancer_id.into(), ..Self::default() }
    }
    /// Sets `listenerId`.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self { self.listener_id = Some(value.into()); self }
}
/// Table of [`DescribeBackendsRequest`].
pub static DESCRIBE_BACKENDS_REQUEST: Schema = Schema { name: "DescribeBackendsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerId").place(Place::Body),
]; &ROWS } };
record!(DescribeBackendsRequest, DESCRIBE_BACKENDS_REQUEST, [0 Str load_balancer_id, 1 OptStr listener_id] []);

/// Answer of `DescribeBackends`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBackendsResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `backends`: records. */ pub backends: Vec<Backend>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBackendsResponse`].
pub static DESCRIBE_BACKENDS_RESPONSE: Schema = Schema { name: "DescribeBackendsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("backends", &BACKEND).list(),
]; &ROWS } };
record!(DescribeBackendsResponse, DESCRIBE_BACKENDS_RESPONSE, [0 Str request_id, 1 List backends] []);

/// What `backends` holds.
#[derive(Default)] #[non_exhaustive] pub struct Backend {
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
pub static BACKEND: Schema = Schema { name: "Backend", fields: { static ROWS: [Field; 8] = [
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
    [0 OptStr instance_id, 1 OptStr private_ip_address, 4 OptStr listener_id, 5 OptStr listener_name, 6 Opt protocol,
    7 OptStr listener_port] [2 OptInt weight, 3 OptInt backend_port]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeBackendsRequest, DescribeBackendsResponse, Backend);
