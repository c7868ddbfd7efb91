// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/JoinResourceGroup.json; do not edit.
//! Puts a resource, such as an instance, network interface or image, into a resource group.
//!
//! - Requires permission for the action `ecs:JoinResourceGroup` (access level update), on DedicatedHost
//!   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and NetworkInterface
//!   `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/JoinResourceGroup), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "JoinResourceGroup",
    effect: Effect::Write,
    request: JoinResourceGroupRequest = JOIN_RESOURCE_GROUP_REQUEST,
    response: JoinResourceGroupResponse = JOIN_RESOURCE_GROUP_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:JoinResourceGroup").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}"), AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}"), AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}"), AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}"), AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}"), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}"), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}")])),
}

errors! {
    "400 EntityExists.AssociatedTransferTasks",
    "403 InvalidRegionId.ResourceGroup",
    "403 InvalidResourceGroup.Duplicate",
    "403 InvalidStatus.ResourceGroup",
    "403 MissingParameter = A required parameter is missing; the message names it.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
}

/// Request of `JoinResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct JoinResourceGroupRequest {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl JoinResourceGroupRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub fn resource_id(mut self, value: impl Into<String>) -> Self {
        self.resource_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    JoinResourceGroupRequest: JOIN_RESOURCE_GROUP_REQUEST,
    0 resource_type: OptStr = Field::string("ResourceType"),
    1 resource_id: OptStr = Field::string("ResourceId"),
    2 region_id: OptStr = Field::string("RegionId").filled(),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `JoinResourceGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct JoinResourceGroupResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    JoinResourceGroupResponse: JOIN_RESOURCE_GROUP_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    JoinResourceGroupRequest,
    JoinResourceGroupResponse,
}
