// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyDisksResourceGroup.json; do not edit.
//! Moves data disks into another resource group, several at once.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-disks-resource-group.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyDisksResourceGroupResponse;

operation!(Operation::new::<ModifyDisksResourceGroupRequest, ModifyDisksResourceGroupResponse>(
    "ModifyDisksResourceGroup", Effect::Write, &MODIFY_DISKS_RESOURCE_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyDisksResourceGroup`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyDisksResourceGroupRequest {
    /** `diskIds`: texts, at most 100 elements. */ pub disk_ids: Vec<String>,
    /** `resourceGroupId`: text. */ pub resource_group_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyDisksResourceGroupRequest {
    /// With what is required.
    pub fn new(disk_ids: impl IntoIterator<Item = impl Into<String>>, resource_group_id: impl Into<String>) -> Self {
        Self { disk_ids: all(disk_ids), resource_group_id: resource_group_id.into(), ..Self::default() }
    }
}
/// Table of [`ModifyDisksResourceGroupRequest`].
pub static MODIFY_DISKS_RESOURCE_GROUP_REQUEST: Schema =
    Schema { name: "ModifyDisksResourceGroupRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("diskIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
    Field::string("resourceGroupId").place(Place::Body).required(),
]; &ROWS } };
record!(ModifyDisksResourceGroupRequest, MODIFY_DISKS_RESOURCE_GROUP_REQUEST, [0 List disk_ids, 1 Str resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyDisksResourceGroupRequest);
