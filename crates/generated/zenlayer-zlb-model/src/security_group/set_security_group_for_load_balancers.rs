// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/SetSecurityGroupForLoadBalancers.json; do not edit.
//! Sets the security group of several load balancers.
//!
//! It replaces the one of before. The response lists those for which it failed.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/set-security-group-for-load-balancers.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "SetSecurityGroupForLoadBalancers",
    effect: Effect::Write,
    request: SetSecurityGroupForLoadBalancersRequest = SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_REQUEST,
    response: SetSecurityGroupForLoadBalancersResponse = SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_RESPONSE,
}

/// Request of `SetSecurityGroupForLoadBalancers`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadBalancersRequest {
    /// Id of the security group. `DescribeSecurityGroups` of the service `vm` lists it.
    pub security_group_id: String,
    /// Ids of the load balancers. `DescribeLoadBalancers` lists them.
    pub load_balancer_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl SetSecurityGroupForLoadBalancersRequest {
    /// Creates a value with the required members.
    pub fn new(
        security_group_id: impl Into<String>,
        load_balancer_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        let mut built = Self {
            security_group_id: security_group_id.into(),
            load_balancer_ids: cloudspec_wire::all(load_balancer_ids),
            ..Self::default()
        };
        built.extra.set_empty(1, built.load_balancer_ids.is_empty());
        built
    }
}

record! {
    SetSecurityGroupForLoadBalancersRequest: SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_REQUEST,
    0 security_group_id: Str = Field::string("securityGroupId").place(Place::Body).required(),
    1 load_balancer_ids: List = Field::string("loadBalancerIds").list().place(Place::Body).required(),
}

/// Response of `SetSecurityGroupForLoadBalancers`.
#[derive(Default)]
#[non_exhaustive]
pub struct SetSecurityGroupForLoadBalancersResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Load balancers for which the operation failed, by id. The others were changed.
    pub failed_load_balancer_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    SetSecurityGroupForLoadBalancersResponse: SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 failed_load_balancer_ids: List = Field::string("failedLoadBalancerIds").list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    SetSecurityGroupForLoadBalancersRequest,
    SetSecurityGroupForLoadBalancersResponse,
}
