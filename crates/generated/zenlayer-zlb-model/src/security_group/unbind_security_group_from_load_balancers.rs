// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/UnbindSecurityGroupFromLoadBalancers.json; do not edit.
//! Takes the security group from several load balancers.
//!
//! Their traffic is no longer filtered. The response lists those for which it failed.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/unbind-security-group-from-load-balancers.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "UnbindSecurityGroupFromLoadBalancers",
    effect: Effect::Write,
    request: UnbindSecurityGroupFromLoadBalancersRequest = UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_REQUEST,
    response: UnbindSecurityGroupFromLoadBalancersResponse = UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_RESPONSE,
}

/// Request of `UnbindSecurityGroupFromLoadBalancers`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnbindSecurityGroupFromLoadBalancersRequest {
    /// Ids of the load balancers. `DescribeLoadBalancers` lists them.
    pub load_balancer_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UnbindSecurityGroupFromLoadBalancersRequest {
    /// Creates a value with the required members.
    pub fn new(load_balancer_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            load_balancer_ids: cloudspec_wire::all(load_balancer_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.load_balancer_ids.is_empty());
        built
    }
}

record! {
    UnbindSecurityGroupFromLoadBalancersRequest: UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_REQUEST,
    0 load_balancer_ids: List = Field::string("loadBalancerIds").list().place(Place::Body).required(),
}

/// Response of `UnbindSecurityGroupFromLoadBalancers`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnbindSecurityGroupFromLoadBalancersResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Load balancers for which the operation failed, by id. The others were changed.
    pub failed_load_balancer_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UnbindSecurityGroupFromLoadBalancersResponse: UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 failed_load_balancer_ids: List = Field::string("failedLoadBalancerIds").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnbindSecurityGroupFromLoadBalancersRequest,
    UnbindSecurityGroupFromLoadBalancersResponse,
}
