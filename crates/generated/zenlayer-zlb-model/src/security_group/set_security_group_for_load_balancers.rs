// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/SetSecurityGroupForLoadBalancers.json; do not edit.
//! Sets the security group of several load balancers.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/set-security-group-for-load-balancers.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<SetSecurityGroupForLoadBalancersRequest, SetSecurityGroupForLoadBalancersResponse>(
    "SetSecurityGroupForLoadBalancers", Effect::Write, &SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_REQUEST,
    &SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_RESPONSE,
));

/// Request of `SetSecurityGroupForLoadBalancers`.
#[derive(Default)] #[non_exhaustive] pub struct SetSecurityGroupForLoadBalancersRequest {
    /** `securityGroupId`: text. */ pub security_group_id: String,
    /** `loadBalancerIds`: texts. */ pub load_balancer_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl SetSecurityGroupForLoadBalancersRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>, load_balancer_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { security_group_id: security_group_id.into(), load_balancer_ids: all(load_balancer_ids), ..Self::default() }
    }
}
/// Table of [`SetSecurityGroupForLoadBalancersRequest`].
pub static SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_REQUEST: Schema =
    Schema { name: "SetSecurityGroupForLoadBalancersRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("securityGroupId").place(Place::Body).required(),
    Field::string("loadBalancerIds").list().place(Place::Body).required(),
]; &ROWS } };
record!(SetSecurityGroupForLoadBalancersRequest, SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_REQUEST,
    [0 Str security_group_id, 1 List load_balancer_ids] []);

/// Answer of `SetSecurityGroupForLoadBalancers`.
#[derive(Default)] #[non_exhaustive] pub struct SetSecurityGroupForLoadBalancersResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `failedLoadBalancerIds`: texts. */ pub failed_load_balancer_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SetSecurityGroupForLoadBalancersResponse`].
pub static SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_RESPONSE: Schema =
    Schema { name: "SetSecurityGroupForLoadBalancersResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("failedLoadBalancerIds").list(),
]; &ROWS } };
record!(SetSecurityGroupForLoadBalancersResponse, SET_SECURITY_GROUP_FOR_LOAD_BALANCERS_RESPONSE,
    [0 Str request_id, 1 List failed_load_balancer_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    SetSecurityGroupForLoadBalancersRequest, SetSecurityGroupForLoadBalancersResponse,
);
