// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/ModifyLoadBalancersAttribute.json; do not edit.
//! Changes the name of load balancers.
//!
//! All of them get the same name.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/modify-load-balancers-attribute.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "ModifyLoadBalancersAttribute",
    effect: Effect::Write,
    request: ModifyLoadBalancersAttributeRequest = MODIFY_LOAD_BALANCERS_ATTRIBUTE_REQUEST,
    response: ModifyLoadBalancersAttributeResponse = MODIFY_LOAD_BALANCERS_ATTRIBUTE_RESPONSE,
}

/// Request of `ModifyLoadBalancersAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersAttributeRequest {
    /// Ids of the load balancers. `DescribeLoadBalancers` lists them.
    pub load_balancer_ids: Vec<String>,
    /// Name of the load balancer. In a query `*` at the end stands for anything.
    pub load_balancer_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyLoadBalancersAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(
        load_balancer_ids: impl IntoIterator<Item = impl Into<String>>,
        load_balancer_name: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            load_balancer_ids: cloudspec_wire::all(load_balancer_ids),
            load_balancer_name: load_balancer_name.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.load_balancer_ids.is_empty());
        built
    }
}

record! {
    ModifyLoadBalancersAttributeRequest: MODIFY_LOAD_BALANCERS_ATTRIBUTE_REQUEST,
    0 load_balancer_ids: List = Field::string("loadBalancerIds").list().place(Place::Body).required(),
    1 load_balancer_name: Str = Field::string("loadBalancerName").place(Place::Body).required(),
}

/// Response of `ModifyLoadBalancersAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyLoadBalancersAttributeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyLoadBalancersAttributeResponse: MODIFY_LOAD_BALANCERS_ATTRIBUTE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyLoadBalancersAttributeRequest,
    ModifyLoadBalancersAttributeResponse,
}
