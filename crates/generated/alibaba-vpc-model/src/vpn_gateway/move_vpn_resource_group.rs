// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/MoveVpnResourceGroup.json; do not edit.
//! Moves a VPN resource into another resource group.
//!
//! What belongs to a VPN gateway, such as servers and connections, moves along.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/MoveVpnResourceGroup), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "MoveVpnResourceGroup",
    effect: Effect::Write,
    request: MoveVpnResourceGroupRequest = MOVE_VPN_RESOURCE_GROUP_REQUEST,
    response: MoveVpnResourceGroupResponse = MOVE_VPN_RESOURCE_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.ResourceType = `ResourceType` is not one that the operation knows.",
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidResourceGroupId = There is no such resource group, or the operation does not support one.",
    "400 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `MoveVpnResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveVpnResourceGroupRequest {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: String,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: String,
    /// Id of the resource group that the resource is moved to (`rg-...`).
    pub new_resource_group_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MoveVpnResourceGroupRequest {
    /// Creates a value with the required members.
    pub fn new(
        instance_id: impl Into<String>,
        resource_type: impl Into<String>,
        new_resource_group_id: impl Into<String>,
    ) -> Self {
        Self {
            instance_id: instance_id.into(),
            resource_type: resource_type.into(),
            new_resource_group_id: new_resource_group_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    MoveVpnResourceGroupRequest: MOVE_VPN_RESOURCE_GROUP_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 resource_type: Str = Field::string("ResourceType").required(),
    2 new_resource_group_id: Str = Field::string("NewResourceGroupId").required(),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `MoveVpnResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveVpnResourceGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MoveVpnResourceGroupResponse: MOVE_VPN_RESOURCE_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    MoveVpnResourceGroupRequest,
    MoveVpnResourceGroupResponse,
}
