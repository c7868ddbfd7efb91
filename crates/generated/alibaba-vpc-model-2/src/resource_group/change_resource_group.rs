// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ChangeResourceGroup.json; do not edit.
//! Moves a leased-line resource into another resource group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ChangeResourceGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ChangeResourceGroupResponse;

operation!(Operation::new::<ChangeResourceGroupRequest, ChangeResourceGroupResponse>(
    "ChangeResourceGroup", Effect::Write, &CHANGE_RESOURCE_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidInstanceId.NotFound InvalidResourceId.NotFound ResourceType.Unknown
");

/// Request of `ChangeResourceGroup`.
#[derive(Default)] #[non_exhaustive] pub struct ChangeResourceGroupRequest {
    /** `NewResourceGroupId`: text. */ pub new_resource_group_id: String,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ChangeResourceGroupRequest {
    /// With what is required.
    pub fn new(
        new_resource_group_id: impl Into<String>, resource_type: impl Into<String>, resource_id: impl Into<String>,
    ) -> Self {
        Self {
            new_resource_group_id: new_resource_group_id.into(), resource_type: resource_type.into(),
            resource_id: resource_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`ChangeResourceGroupRequest`].
pub static CHANGE_RESOURCE_GROUP_REQUEST: Schema =
    Schema { name: "ChangeResourceGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("NewResourceGroupId").required(),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(ChangeResourceGroupRequest, CHANGE_RESOURCE_GROUP_REQUEST,
    [0 Str new_resource_group_id, 1 Str resource_type, 2 Str resource_id, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ChangeResourceGroupRequest);
