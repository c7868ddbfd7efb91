// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/UnbindSecurityGroupFromLoadBalancers.json; do not edit.
//! Takes the security group from several load balancers.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/unbind-security-group-from-load-balancers.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};

operation!(Operation::new::<UnbindSecurityGroupFromLoadBalancersRequest, UnbindSecurityGroupFromLoadBalancersResponse>(
    "UnbindSecurityGroupFromLoadBalancers", Effect::Write, &UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_REQUEST,
    &UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_RESPONSE,
));

/// Request of `UnbindSecurityGroupFromLoadBalancers`.
#[derive(Default)] #[non_exhaustive] pub struct UnbindSecurityGroupFromLoadBalancersRequest {
    /** `loadBalancerIds`: texts. */ pub load_balancer_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnbindSecurityGroupFromLoadBalancersRequest {
    /// With what is required.
    pub fn new(load_balancer_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { load_balancer_ids: all(load_balancer_ids), ..Self::default() }
    }
}
/// Table of [`UnbindSecurityGroupFromLoadBalancersRequest`].
pub static UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_REQUEST: Schema =
    Schema { name: "UnbindSecurityGroupFromLoadBalancersRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("loadBalancerIds").list().place(Place::Body).required(),
]; &ROWS } };
record!(UnbindSecurityGroupFromLoadBalancersRequest, UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_REQUEST,
    [0 List load_balancer_ids] []);

/// Answer of `UnbindSecurityGroupFromLoadBalancers`.
#[derive(Default)] #[non_exhaustive] pub struct UnbindSecurityGroupFromLoadBalancersResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `failedLoadBalancerIds`: texts. */ pub failed_load_balancer_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`UnbindSecurityGroupFromLoadBalancersResponse`].
pub static UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_RESPONSE: Schema =
    Schema { name: "UnbindSecurityGroupFromLoadBalancersResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("failedLoadBalancerIds").list(),
]; &ROWS } };
record!(UnbindSecurityGroupFromLoadBalancersResponse, UNBIND_SECURITY_GROUP_FROM_LOAD_BALANCERS_RESPONSE,
    [0 Str request_id, 1 List failed_load_balancer_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    UnbindSecurityGroupFromLoadBalancersRequest, UnbindSecurityGroupFromLoadBalancersResponse,
);
