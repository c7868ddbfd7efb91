// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/RegisterBackend.json; do not edit.
//! Adds backend servers to a listener of a `RUNNING` load balancer.
//!
//! A bare metal server must be connected to the load balancer's VPC by a layer 3 cloud router.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/register-backend.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::BackendServer;

operation! {
    name: "RegisterBackend",
    effect: Effect::Write,
    request: RegisterBackendRequest = REGISTER_BACKEND_REQUEST,
    response: RegisterBackendResponse = REGISTER_BACKEND_RESPONSE,
}

/// Request of `RegisterBackend`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegisterBackendRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: String,
    /// Servers behind the listener, each with its address, port and weight.
    pub backend_servers: Vec<BackendServer>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RegisterBackendRequest {
    /// Creates a value with the required members.
    pub fn new(
        load_balancer_id: impl Into<String>,
        listener_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServer>,
    ) -> Self {
        let mut built = Self {
            load_balancer_id: load_balancer_id.into(),
            listener_id: listener_id.into(),
            backend_servers: cloudspec_wire::all(backend_servers),
            ..Self::default()
        };
        built.extra.set_empty(2, built.backend_servers.is_empty());
        built
    }
}

record! {
    RegisterBackendRequest: REGISTER_BACKEND_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_id: Str = Field::string("listenerId").place(Place::Body).required(),
    2 backend_servers: List = Field::record("backendServers", &crate::shapes::BACKEND_SERVER).list().place(Place::Body).required(),
}

/// Response of `RegisterBackend`.
#[derive(Default)]
#[non_exhaustive]
pub struct RegisterBackendResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RegisterBackendResponse: REGISTER_BACKEND_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RegisterBackendRequest,
    RegisterBackendResponse,
}
