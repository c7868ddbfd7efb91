// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DeleteListener.json; do not edit.
//! Deletes a listener of a load balancer; its port no longer answers.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/delete-listener.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteListenerResponse;

operation!(Operation::new::<DeleteListenerRequest, DeleteListenerResponse>(
    "DeleteListener", Effect::Write, &DELETE_LISTENER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteListener`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteListenerRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** `listenerId`: text. */ pub listener_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteListenerRequest {
    /// With what is required.
    pub fn new(load_balancer_id: impl Into<String>, listener_id: impl Into<String>) -> Self {
        Self { load_balancer_id: load_balancer_id.into(), listener_id: listener_id.into(), ..Self::default() }
    }
}
/// Table of [`DeleteListenerRequest`].
pub static DELETE_LISTENER_REQUEST: Schema = Schema { name: "DeleteListenerRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
    Field::string("listenerId").place(Place::Body).required(),
]; &ROWS } };
record!(DeleteListenerRequest, DELETE_LISTENER_REQUEST, [0 Str load_balancer_id, 1 Str listener_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteListenerRequest);
