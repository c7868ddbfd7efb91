// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/MoveVpnResourceGroup.json; do not edit.
//! Moves a VPN resource into another resource group.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/MoveVpnResourceGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as MoveVpnResourceGroupResponse;

operation!(Operation::new::<MoveVpnResourceGroupRequest, MoveVpnResourceGroupResponse>(
    "MoveVpnResourceGroup", Effect::Write, &MOVE_VPN_RESOURCE_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 IllegalParam.ResourceType InvalidInstanceId.NotFound InvalidResourceGroupId InvalidResourceId.NotFound
    403 Forbidden
");

/// Request of `MoveVpnResourceGroup`.
#[derive(Default)] #[non_exhaustive] pub struct MoveVpnResourceGroupRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `NewResourceGroupId`: text. */ pub new_resource_group_id: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl MoveVpnResourceGroupRequest {
    /// With what is required.
    pub fn new(
        instance_id: impl Into<String>, resource_type: impl Into<String>, new_resource_group_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(), resource_type: resource_type.into(),
            new_resource_group_id: new_resource_group_id.into(),
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`MoveVpnResourceGroupRequest`].
pub static MOVE_VPN_RESOURCE_GROUP_REQUEST: Schema =
    Schema { name: "MoveVpnResourceGroupRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceId").required(),
    Field::string("ResourceType").required(),
    Field::string("NewResourceGroupId").required(),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(MoveVpnResourceGroupRequest, MOVE_VPN_RESOURCE_GROUP_REQUEST,
    [0 Str instance_id, 1 Str resource_type, 2 Str new_resource_group_id, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(MoveVpnResourceGroupRequest);
