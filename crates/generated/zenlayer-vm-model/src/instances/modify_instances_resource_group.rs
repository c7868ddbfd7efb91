// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstancesResourceGroup.json; do not edit.
//! Moves instances into another resource group, several at once.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instances-resource-group.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyInstancesResourceGroupResponse;

operation!(Operation::new::<ModifyInstancesResourceGroupRequest, ModifyInstancesResourceGroupResponse>(
    "ModifyInstancesResourceGroup", Effect::Write, &MODIFY_INSTANCES_RESOURCE_GROUP_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyInstancesResourceGroup`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstancesResourceGroupRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** `resourceGroupId`: text. */ pub resource_group_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstancesResourceGroupRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>, resource_group_id: impl Into<String>) -> Self {
        Self { instance_ids: all(instance_ids), resource_group_id: resource_group_id.into(), ..Self::default() }
    }
}
/// Table of [`ModifyInstancesResourceGroupRequest`].
pub static MODIFY_INSTANCES_RESOURCE_GROUP_REQUEST: Schema =
    Schema { name: "ModifyInstancesResourceGroupRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
    Field::string("resourceGroupId").place(Place::Body).required(),
]; &ROWS } };
record!(ModifyInstancesResourceGroupRequest, MODIFY_INSTANCES_RESOURCE_GROUP_REQUEST,
    [0 List instance_ids, 1 Str resource_group_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstancesResourceGroupRequest);
