// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteAutoProvisioningGroup.json; do not edit.
//! Deletes an auto provisioning group.
//!
//! `TerminateInstances` decides whether its instances are released with it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteAutoProvisioningGroup).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteAutoProvisioningGroupResponse;

operation!(Operation::new::<DeleteAutoProvisioningGroupRequest, DeleteAutoProvisioningGroupResponse>(
    "DeleteAutoProvisioningGroup", Effect::Write, &DELETE_AUTO_PROVISIONING_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 MissingParameter MissingParameter.InstanceType NoPermission
    403 AutoProvisioningGroup.IncorrectStatus AutoProvisioningGroup.Unauthorized Forbidden.RAM
    404 InvalidAutoProvisioningGroupId.NotFound
");

/// Request of `DeleteAutoProvisioningGroup`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteAutoProvisioningGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AutoProvisioningGroupId`: text. */ pub auto_provisioning_group_id: String,
    /** `TerminateInstances`: yes or no. */ pub terminate_instances: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteAutoProvisioningGroupRequest {
    /// With what is required.
    pub fn new(auto_provisioning_group_id: impl Into<String>) -> Self {
        Self { auto_provisioning_group_id: auto_provisioning_group_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `TerminateInstances`.
    pub fn terminate_instances(mut self, value: bool) -> Self { self.terminate_instances = Some(value); self }
}
/// Table of [`DeleteAutoProvisioningGroupRequest`].
pub static DELETE_AUTO_PROVISIONING_GROUP_REQUEST: Schema =
    Schema { name: "DeleteAutoProvisioningGroupRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("AutoProvisioningGroupId").required(),
    Field::boolean("TerminateInstances"),
]; &ROWS } };
record!(DeleteAutoProvisioningGroupRequest, DELETE_AUTO_PROVISIONING_GROUP_REQUEST,
    [0 OptStr region_id, 1 Str auto_provisioning_group_id] [2 OptBool terminate_instances]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteAutoProvisioningGroupRequest);
