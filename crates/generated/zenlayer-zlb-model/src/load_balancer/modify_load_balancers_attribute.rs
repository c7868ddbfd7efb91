// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/ModifyLoadBalancersAttribute.json; do not edit.
//! Changes the name of load balancers.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-load-balancers-attribute.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyLoadBalancersAttributeResponse;

operation!(Operation::new::<ModifyLoadBalancersAttributeRequest, ModifyLoadBalancersAttributeResponse>(
    "ModifyLoadBalancersAttribute", Effect::Write, &MODIFY_LOAD_BALANCERS_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyLoadBalancersAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyLoadBalancersAttributeRequest {
    /** `loadBalancerIds`: texts. */ pub load_balancer_ids: Vec<String>,
    /** `loadBalancerName`: text. */ pub load_balancer_name: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyLoadBalancersAttributeRequest {
    /// With what is required.
    pub fn new(load_balancer_ids: impl IntoIterator<Item = impl Into<String>>, load_balancer_name: impl Into<String>) -> Self {
        Self { load_balancer_ids: all(load_balancer_ids), load_balancer_name: load_balancer_name.into(), ..Self::default() }
    }
}
/// Table of [`ModifyLoadBalancersAttributeRequest`].
pub static MODIFY_LOAD_BALANCERS_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifyLoadBalancersAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("loadBalancerIds").list().place(Place::Body).required(),
    Field::string("loadBalancerName").place(Place::Body).required(),
]; &ROWS } };
record!(ModifyLoadBalancersAttributeRequest, MODIFY_LOAD_BALANCERS_ATTRIBUTE_REQUEST,
    [0 List load_balancer_ids, 1 Str load_balancer_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyLoadBalancersAttributeRequest);
