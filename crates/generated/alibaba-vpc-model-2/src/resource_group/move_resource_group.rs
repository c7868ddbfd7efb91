// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/MoveResourceGroup.json; do not edit.
//! Moves a resource of the service into another resource group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/MoveResourceGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as MoveResourceGroupResponse;

operation!(Operation::new::<MoveResourceGroupRequest, MoveResourceGroupResponse>(
    "MoveResourceGroup", Effect::Write, &MOVE_RESOURCE_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParam.ResourceType IncorrectStatus.Vpc InvalidResourceGroupId InvalidResourceId.NotFound
    400 OperationFailed.InstanceStatusNotAllowed
    404 InvalidBandwidthPackageId.NotFound
");

/// Request of `MoveResourceGroup`.
#[derive(Default)] #[non_exhaustive] pub struct MoveResourceGroupRequest {
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `NewResourceGroupId`: text. */ pub new_resource_group_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl MoveResourceGroupRequest {
    /// With what is required.
    pub fn new(
        resource_id: impl Into<String>, resource_type: impl Into<String>, new_resource_group_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_id: resource_id.into(), resource_type: resource_type.into(),
            new_resource_group_id: new_resource_group_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`MoveResourceGroupRequest`].
pub static MOVE_RESOURCE_GROUP_REQUEST: Schema = Schema { name: "MoveResourceGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ResourceId").required(),
    Field::string("ResourceType").required(),
    Field::string("NewResourceGroupId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(MoveResourceGroupRequest, MOVE_RESOURCE_GROUP_REQUEST,
    [0 Str resource_id, 1 Str resource_type, 2 Str new_resource_group_id, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(MoveResourceGroupRequest);
