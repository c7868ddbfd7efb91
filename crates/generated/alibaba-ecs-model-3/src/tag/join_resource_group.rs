// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/JoinResourceGroup.json; do not edit.
//! Puts a resource, such as an instance, network interface or image, into a resource group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinResourceGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as JoinResourceGroupResponse;

operation!(Operation::new::<JoinResourceGroupRequest, JoinResourceGroupResponse>(
    "JoinResourceGroup", Effect::Write, &JOIN_RESOURCE_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 EntityExists.AssociatedTransferTasks
    403 InvalidRegionId.ResourceGroup InvalidResourceGroup.Duplicate InvalidStatus.ResourceGroup MissingParameter
    404 InvalidResourceGroup.NotFound InvalidResourceId.NotFound InvalidResourceType.NotFound
");

/// Request of `JoinResourceGroup`.
#[derive(Default)] #[non_exhaustive] pub struct JoinResourceGroupRequest {
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl JoinResourceGroupRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self { self.resource_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`JoinResourceGroupRequest`].
pub static JOIN_RESOURCE_GROUP_REQUEST: Schema = Schema { name: "JoinResourceGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ResourceType"),
    Field::string("ResourceId"),
    Field::string("RegionId").filled(),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(JoinResourceGroupRequest, JOIN_RESOURCE_GROUP_REQUEST,
    [0 OptStr resource_type, 1 OptStr resource_id, 2 OptStr region_id, 3 OptStr resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(JoinResourceGroupRequest);
