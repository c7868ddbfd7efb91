// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeBackends.json; do not edit.
//! Lists the backend servers of a load balancer.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-backends.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::Protocol;

operation! {
    name: "DescribeBackends",
    effect: Effect::Read,
    request: DescribeBackendsRequest = DESCRIBE_BACKENDS_REQUEST,
    response: DescribeBackendsResponse = DESCRIBE_BACKENDS_RESPONSE,
}

/// Request of `DescribeBackends`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBackendsRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBackendsRequest {
    /// Creates a value with the required members.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            ..Self::default()
        }
    }

    /// Id of the listener, as its creation returns it.
    pub fn listener_id(mut self, value: impl Into<String>) -> Self {
        self.listener_id = Some(value.into());
        self
    }
}

record! {
    DescribeBackendsRequest: DESCRIBE_BACKENDS_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_id: OptStr = Field::string("listenerId").place(Place::Body),
}

/// Response of `DescribeBackends`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBackendsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Servers behind the listener, one entry for each.
    pub backends: Vec<Backend>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBackendsResponse: DESCRIBE_BACKENDS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 backends: List = Field::record("backends", &BACKEND).list(),
}

/// `backends` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Backend {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: Option<String>,
    /// Private address of the server, that of its network interface in the VPC.
    pub private_ip_address: Option<String>,
    /// Share of the traffic that the server gets.
    pub weight: Option<i64>,
    /// Port on which the backend server takes traffic; that of the listener when left out.
    pub backend_port: Option<i64>,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: Option<String>,
    /// Name of the listener, chosen by its owner.
    pub listener_name: Option<String>,
    /// Protocol of the listener, such as `TCP` or `UDP`.
    pub protocol: Option<Protocol>,
    /// Ports at which the listener takes traffic: joined by commas, ranges with a hyphen, such as
    /// `80,10000-10005`.
    pub listener_port: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Backend: BACKEND,
    0 instance_id: OptStr = Field::string("instanceId"),
    1 private_ip_address: OptStr = Field::string("privateIpAddress"),
    2 weight: OptInt = Field::int64("weight"),
    3 backend_port: OptInt = Field::int64("backendPort"),
    4 listener_id: OptStr = Field::string("listenerId"),
    5 listener_name: OptStr = Field::string("listenerName"),
    6 protocol: Opt = Field::one_of("protocol", Protocol::VALUES),
    7 listener_port: OptStr = Field::string("listenerPort"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBackendsRequest,
    DescribeBackendsResponse,
    Backend,
}
