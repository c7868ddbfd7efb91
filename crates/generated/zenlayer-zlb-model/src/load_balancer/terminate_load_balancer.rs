// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/TerminateLoadBalancer.json; do not edit.
//! Gives a load balancer back.
//!
//! It can stay in the recycle bin for a while, as `RECYCLED`, from which RestoreLoadBalancer takes it out.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/terminate-load-balancer.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as TerminateLoadBalancerResponse;

operation!(Operation::new::<TerminateLoadBalancerRequest, TerminateLoadBalancerResponse>(
    "TerminateLoadBalancer", Effect::Write, &TERMINATE_LOAD_BALANCER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `TerminateLoadBalancer`.
#[derive(Default)] #[non_exhaustive] pub struct TerminateLoadBalancerRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** What else came. */ pub extra: Extra,
}
impl TerminateLoadBalancerRequest {
    /// With what is required.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self { load_balancer_id: load_balancer_id.into(), ..Self::default() }
    }
}
/// Table of [`TerminateLoadBalancerRequest`].
pub static TERMINATE_LOAD_BALANCER_REQUEST: Schema =
    Schema { name: "TerminateLoadBalancerRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
]; &ROWS } };
record!(TerminateLoadBalancerRequest, TERMINATE_LOAD_BALANCER_REQUEST, [0 Str load_balancer_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TerminateLoadBalancerRequest);
