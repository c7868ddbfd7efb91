// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupPolicy.json; do not edit.
//! Sets whether the instances of a basic security group reach each other.
//!
//! With `Accept` they do whatever the rules say; with `Drop` the rules decide.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupPolicy).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySecurityGroupPolicyResponse;

operation!(Operation::new::<ModifySecurityGroupPolicyRequest, ModifySecurityGroupPolicyResponse>(
    "ModifySecurityGroupPolicy", Effect::Write, &MODIFY_SECURITY_GROUP_POLICY_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 InvalidPolicy.Malformed InvalidSecurityGroupId.Malformed MissingParamter.RegionId
    403 InvalidOperation.ResourceManagedByCloudProduct
    404 InvalidParameter.InnerAccessPolicy InvalidSecurityGroupId.NotFound
");

/// Request of `ModifySecurityGroupPolicy`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySecurityGroupPolicyRequest {
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InnerAccessPolicy`: text. */ pub inner_access_policy: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySecurityGroupPolicyRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>, inner_access_policy: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), inner_access_policy: inner_access_policy.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`ModifySecurityGroupPolicyRequest`].
pub static MODIFY_SECURITY_GROUP_POLICY_REQUEST: Schema =
    Schema { name: "ModifySecurityGroupPolicyRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("SecurityGroupId").required(),
    Field::string("RegionId").required().filled(),
    Field::string("InnerAccessPolicy").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(ModifySecurityGroupPolicyRequest, MODIFY_SECURITY_GROUP_POLICY_REQUEST,
    [0 Str security_group_id, 1 OptStr region_id, 2 Str inner_access_policy, 3 OptStr client_token] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySecurityGroupPolicyRequest);
