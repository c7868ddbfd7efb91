// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/DeleteListener.json; do not edit.
//! Deletes a listener of a load balancer; its port no longer accepts connections.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/delete-listener.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DeleteListener",
    effect: Effect::Write,
    request: DeleteListenerRequest = DELETE_LISTENER_REQUEST,
    response: DeleteListenerResponse = DELETE_LISTENER_RESPONSE,
}

/// Request of `DeleteListener`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteListenerRequest {
    /// Id of the load balancer, as its creation returns it. `DescribeLoadBalancers` lists it.
    pub load_balancer_id: String,
    /// Id of the listener, as its creation returns it. `DescribeListeners` lists it.
    pub listener_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteListenerRequest {
    /// Creates a value with the required members.
    pub fn new(
        load_balancer_id: impl Into<String>,
        listener_id: impl Into<String>,
    ) -> Self {
        Self {
            load_balancer_id: load_balancer_id.into(),
            listener_id: listener_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteListenerRequest: DELETE_LISTENER_REQUEST,
    0 load_balancer_id: Str = Field::string("loadBalancerId").place(Place::Body).required(),
    1 listener_id: Str = Field::string("listenerId").place(Place::Body).required(),
}

/// Response of `DeleteListener`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteListenerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteListenerResponse: DELETE_LISTENER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteListenerRequest,
    DeleteListenerResponse,
}
