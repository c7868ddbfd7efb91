// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstancesResourceGroup.json; do not edit.
//! Moves instances into another resource group, several at once.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instances-resource-group.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifyInstancesResourceGroup",
    effect: Effect::Write,
    request: ModifyInstancesResourceGroupRequest = MODIFY_INSTANCES_RESOURCE_GROUP_REQUEST,
    response: ModifyInstancesResourceGroupResponse = MODIFY_INSTANCES_RESOURCE_GROUP_RESPONSE,
}

/// Request of `ModifyInstancesResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroupRequest {
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Id of the resource group; the default one when absent.
    pub resource_group_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstancesResourceGroupRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_group_id: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            resource_group_id: resource_group_id.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instance_ids.is_empty());
        built
    }
}

record! {
    ModifyInstancesResourceGroupRequest: MODIFY_INSTANCES_RESOURCE_GROUP_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
    1 resource_group_id: Str = Field::string("resourceGroupId").place(Place::Body).required(),
}

/// Response of `ModifyInstancesResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstancesResourceGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstancesResourceGroupResponse: MODIFY_INSTANCES_RESOURCE_GROUP_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstancesResourceGroupRequest,
    ModifyInstancesResourceGroupResponse,
}
