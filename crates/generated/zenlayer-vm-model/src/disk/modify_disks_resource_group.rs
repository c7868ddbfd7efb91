// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyDisksResourceGroup.json; do not edit.
//! Moves data disks into another resource group, several at once.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-disks-resource-group.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifyDisksResourceGroup",
    effect: Effect::Write,
    request: ModifyDisksResourceGroupRequest = MODIFY_DISKS_RESOURCE_GROUP_REQUEST,
    response: ModifyDisksResourceGroupResponse = MODIFY_DISKS_RESOURCE_GROUP_RESPONSE,
}

/// Request of `ModifyDisksResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroupRequest {
    /// Ids of the disks. `DescribeDisks` lists them. At most 100 elements.
    pub disk_ids: Vec<String>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyDisksResourceGroupRequest {
    /// Creates a value with the required members.
    pub fn new(
        disk_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_group_id: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            disk_ids: cloudspec_wire::all(disk_ids),
            resource_group_id: resource_group_id.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.disk_ids.is_empty());
        built
    }
}

record! {
    ModifyDisksResourceGroupRequest: MODIFY_DISKS_RESOURCE_GROUP_REQUEST,
    0 disk_ids: List = Field::string("diskIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
    1 resource_group_id: Str = Field::string("resourceGroupId").place(Place::Body).required(),
}

/// Response of `ModifyDisksResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyDisksResourceGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyDisksResourceGroupResponse: MODIFY_DISKS_RESOURCE_GROUP_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyDisksResourceGroupRequest,
    ModifyDisksResourceGroupResponse,
}
