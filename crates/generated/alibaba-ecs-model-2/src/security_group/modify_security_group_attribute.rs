// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ModifySecurityGroupAttribute.json; do not edit.
//! Changes the name or description of a security group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifySecurityGroupAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ModifySecurityGroupAttributeResponse;

operation!(Operation::new::<ModifySecurityGroupAttributeRequest, ModifySecurityGroupAttributeResponse>(
    "ModifySecurityGroupAttribute", Effect::Write, &MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidParameter InvalidSecurityGroupDiscription.Malformed InvalidSecurityGroupName.Malformed
    403 InvalidOperation.ResourceManagedByCloudProduct
    404 InvalidSecurityGroupId.NotFound
");

/// Request of `ModifySecurityGroupAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct ModifySecurityGroupAttributeRequest {
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SecurityGroupName`: text. */ pub security_group_name: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifySecurityGroupAttributeRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `SecurityGroupName`.
    pub fn security_group_name(mut self, value: impl Into<String>) -> Self {
        self.security_group_name = Some(value.into()); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ModifySecurityGroupAttributeRequest`].
pub static MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "ModifySecurityGroupAttributeRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("SecurityGroupId").required(),
    Field::string("Description"),
    Field::string("SecurityGroupName"),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ModifySecurityGroupAttributeRequest, MODIFY_SECURITY_GROUP_ATTRIBUTE_REQUEST,
    [0 Str security_group_id, 1 OptStr description, 2 OptStr security_group_name, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifySecurityGroupAttributeRequest);
