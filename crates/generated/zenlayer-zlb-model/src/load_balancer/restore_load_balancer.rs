// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/RestoreLoadBalancer.json; do not edit.
//! Takes a load balancer in the state `RECYCLED` out of the recycle bin.
//!
//! The balance must suffice.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/restore-load-balancer.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as RestoreLoadBalancerResponse;

operation!(Operation::new::<RestoreLoadBalancerRequest, RestoreLoadBalancerResponse>(
    "RestoreLoadBalancer", Effect::Write, &RESTORE_LOAD_BALANCER_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `RestoreLoadBalancer`.
#[derive(Default)] #[non_exhaustive] pub struct RestoreLoadBalancerRequest {
    /** `loadBalancerId`: text. */ pub load_balancer_id: String,
    /** What else came. */ pub extra: Extra,
}
impl RestoreLoadBalancerRequest {
    /// With what is required.
    pub fn new(load_balancer_id: impl Into<String>) -> Self {
        Self { load_balancer_id: load_balancer_id.into(), ..Self::default() }
    }
}
/// Table of [`RestoreLoadBalancerRequest`].
pub static RESTORE_LOAD_BALANCER_REQUEST: Schema =
    Schema { name: "RestoreLoadBalancerRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("loadBalancerId").place(Place::Body).required(),
]; &ROWS } };
record!(RestoreLoadBalancerRequest, RESTORE_LOAD_BALANCER_REQUEST, [0 Str load_balancer_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RestoreLoadBalancerRequest);
