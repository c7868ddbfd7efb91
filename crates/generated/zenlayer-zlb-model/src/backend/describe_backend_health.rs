// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DescribeBackendHealth.json; do not edit.
//! Tells for the backend servers of a load balancer whether they are healthy.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/describe-backend-health.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{HealthStatus, Protocol};

operation! {
    name: "DescribeBackendHealth",
    effect: Effect::Read,
    request: DescribeBackendHealthRequest = DESCRIBE_BACKEND_HEALTH_REQUEST,
    response: DescribeBackendHealthResponse = DESCRIBE_BACKEND_HEALTH_RESPONSE,
}

/// Request of `DescribeBackendHealth`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBackendHealthRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBackendHealthRequest {
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
    DescribeBackendHealthRequest: DESCRIBE_BACKEND_HEALTH_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_id: OptStr = Field::string("listenerId").place(Place::Body),
}

/// Response of `DescribeBackendHealth`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBackendHealthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Servers behind the listener, one entry for each.
    pub backends: Vec<Backend>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeBackendHealthResponse: DESCRIBE_BACKEND_HEALTH_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 backends: List = Field::record("backends", &BACKEND).list(),
}

/// `backends` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Backend {
    /// Whether the backend server responds to health checks.
    pub health_status: Option<HealthStatus>,
    /// Why the backend server counts as healthy or not.
    pub health_status_detail: Vec<HealthStatusDetail>,
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
    0 health_status: Opt = Field::one_of("healthStatus", HealthStatus::VALUES),
    1 health_status_detail: List = Field::record("healthStatusDetail", &HEALTH_STATUS_DETAIL).list(),
    2 instance_id: OptStr = Field::string("instanceId"),
    3 private_ip_address: OptStr = Field::string("privateIpAddress"),
    4 weight: OptInt = Field::int64("weight"),
    5 backend_port: OptInt = Field::int64("backendPort"),
    6 listener_id: OptStr = Field::string("listenerId"),
    7 listener_name: OptStr = Field::string("listenerName"),
    8 protocol: Opt = Field::one_of("protocol", Protocol::VALUES),
    9 listener_port: OptStr = Field::string("listenerPort"),
}

/// `backends.healthStatusDetail` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct HealthStatusDetail {
    /// Port of the backend server that traffic is forwarded to.
    pub port: Option<i64>,
    /// Whether the backend server responds to health checks.
    pub health_status: Option<HealthStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    HealthStatusDetail: HEALTH_STATUS_DETAIL,
    0 port: OptInt = Field::int64("port"),
    1 health_status: Opt = Field::one_of("healthStatus", HealthStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBackendHealthRequest,
    DescribeBackendHealthResponse,
    Backend,
    HealthStatusDetail,
}
