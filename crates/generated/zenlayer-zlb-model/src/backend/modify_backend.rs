// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/ModifyBackend.json; do not edit.
//! Changes weight and port of backend servers of a listener.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-backend.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::{BackendServer, RequestIdResponse as ModifyBackendResponse};

operation!(Operation::new::<ModifyBackendRequest, ModifyBackendResponse>(
    "ModifyBackend", Effect::Write, &MODIFY_BACKEND_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyBackend`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyBackendRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerId`: text. */ pub listener_id: String,
    /** `backendServers`: records. */ pub backend_servers: Vec<BackendServer>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyBackendRequest {
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
/// Table of [`ModifyBackendRequest`].
pub static MODIFY_BACKEND_REQUEST: Schema = Schema { name: "ModifyBackendRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerId").place(Place::Body).required(),
    Field::record("backendServers", &crate::shapes::BACKEND_SERVER).list().place(Place::Body).required(),
]; &ROWS } };
record!(ModifyBackendRequest, MODIFY_BACKEND_REQUEST, [0 Str load_balancer_id, 1 Str listener_id, 2 List backend_servers] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyBackendRequest);
