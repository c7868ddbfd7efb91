// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteSecurityGroup.json; do not edit.
//! Deletes a security group.
//!
//! It must hold no instances and no other group's rules may refer to it (DescribeSecurityGroupReferences). A group of a
//! Kubernetes cluster is protected until that cluster is deleted.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteSecurityGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteSecurityGroupResponse;

operation!(Operation::new::<DeleteSecurityGroupRequest, DeleteSecurityGroupResponse>(
    "DeleteSecurityGroup", Effect::Write, &DELETE_SECURITY_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 MissingParameter.RegionId
    401 InvalidOperation.SecurityGroupNotAuthorized
    403 DependencyViolation InvalidOperation.ResourceManagedByCloudProduct
    404 InvalidSecurityGroup.NotFound
    500 InternalError
");

/// Request of `DeleteSecurityGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteSecurityGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SecurityGroupId`: text. */ pub security_group_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteSecurityGroupRequest {
    /// With what is required.
    pub fn new(security_group_id: impl Into<String>) -> Self {
        Self { security_group_id: security_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteSecurityGroupRequest`].
pub static DELETE_SECURITY_GROUP_REQUEST: Schema =
    Schema { name: "DeleteSecurityGroupRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("SecurityGroupId").required(),
]; &ROWS } };
record!(DeleteSecurityGroupRequest, DELETE_SECURITY_GROUP_REQUEST, [0 OptStr region_id, 1 Str security_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteSecurityGroupRequest);
