// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/RegisterBackend.json; do not edit.
//! Adds backend servers to a listener of a `RUNNING` load balancer.
//!
//! A bare metal server must be connected to the load balancer's VPC by a layer 3 cloud router.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/register-backend.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{BackendServer, RequestIdResponse as RegisterBackendResponse};

operation!(Operation::new::<RegisterBackendRequest, RegisterBackendResponse>(
    "RegisterBackend", Effect::Write, &REGISTER_BACKEND_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `RegisterBackend`.
#[derive(Default)] #[non_exhaustive] pub struct RegisterBackendRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerId`: text. */ pub listener_id: String,
    /** `backendServers`: records. */ pub backend_servers: Vec<BackendServer>,
    /** What else came. */ pub extra: Extra,
}
impl RegisterBackendRequest {
    /// With what is required.
    pub fn new(
        load_balancer_id: impl Into<String>, listener_id: impl Into<String>,
        backend_servers: impl IntoIterator<Item = BackendServer>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(), listener_id: listener_id.into(), backend_servers: all(backend_servers),
            ..Self::default()
        }
    }
}
/// Table of [`RegisterBackendRequest`].
pub static REGISTER_BACKEND_REQUEST: Schema = Schema { name: "RegisterBackendRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerId").place(Place::Body).required(),
    Field::record("backendServers", &crate::shapes::BACKEND_SERVER).list().place(Place::Body).required(),
]; &ROWS } };
record!(RegisterBackendRequest, REGISTER_BACKEND_REQUEST,
    [0 Str load_balancer_id, 1 Str listener_id, 2 List backend_servers] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RegisterBackendRequest);
