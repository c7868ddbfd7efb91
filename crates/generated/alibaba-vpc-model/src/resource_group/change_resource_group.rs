// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ChangeResourceGroup.json; do not edit.
//! Moves a leased-line resource into another resource group.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ChangeResourceGroup), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

pub use crate::shapes::ResourceType;

operation! {
    name: "ChangeResourceGroup",
    effect: Effect::Write,
    request: ChangeResourceGroupRequest = CHANGE_RESOURCE_GROUP_REQUEST,
    response: ChangeResourceGroupResponse = CHANGE_RESOURCE_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "400 ResourceType.Unknown",
}

/// Request of `ChangeResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupRequest {
    /// Id of the resource group that the resource is moved to (`rg-...`).
    pub new_resource_group_id: String,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ChangeResourceGroupRequest {
    /// Creates a value with the required members.
    pub fn new(
        new_resource_group_id: impl Into<String>,
        resource_type: impl Into<ResourceType>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            new_resource_group_id: new_resource_group_id.into(),
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
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
    ChangeResourceGroupRequest: CHANGE_RESOURCE_GROUP_REQUEST,
    0 new_resource_group_id: Str = Field::string("NewResourceGroupId").required(),
    1 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
}

/// Response of `ChangeResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct ChangeResourceGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ChangeResourceGroupResponse: CHANGE_RESOURCE_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ChangeResourceGroupRequest,
    ChangeResourceGroupResponse,
}
