// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/TagResources.json; do not edit.
//! Attaches tags to several resources of one type.
//!
//! A value replaces the one that its key had; the number of tags a resource is limited.
//!
//! - Requires permission for the action `ecs:TagResources` (access level create), on DedicatedHost
//!   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and NetworkInterface
//!   `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` and Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and KeyPair
//!   `acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}` and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TagResources), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{ImageTag, TaggedResourceType};

operation! {
    name: "TagResources",
    effect: Effect::Write,
    request: TagResourcesRequest = TAG_RESOURCES_REQUEST,
    response: TagResourcesResponse = TAG_RESOURCES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:TagResources").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}"), AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}"), AuthorizedResource::new("NetworkInterface", "acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}"), AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("KeyPair", "acs:ecs:{#regionId}:{#accountId}:keypair/{#keypairName}"), AuthorizedResource::new("LaunchTemplate", "acs:ecs:{#regionId}:{#accountId}:launchtemplate/{#launchtemplateId}"), AuthorizedResource::new("ReservedInstance", "acs:ecs:{#regionId}:{#accountId}:reservedinstance/{#reservedinstanceId}"), AuthorizedResource::new("SecurityGroup", "acs:ecs:{#regionId}:{#accountId}:securitygroup/{#securitygroupId}"), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}"), AuthorizedResource::new("AutoSnapshotPolicy", "acs:ecs:{#regionId}:{#accountId}:snapshotpolicy/{#snapshotpolicyId}")])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Invalid.Scope",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 NumberExceed.ResourceIds",
    "400 NumberExceed.Tags = The resource or the request has more tags than it can.",
    "400 OperationDenied.QuotaExceed = The resource or the request has more tags than it can.",
    "403 InvalidResourceId.NotSupported = The resource does not support this.",
    "403 NoPermission.Tag",
    "403 NoPermissionKey.Scope",
    "403 PermissionDenied.Scope",
    "403 PermissionDenied.TagOwnerBid",
    "403 PermissionDenied.TagOwnerUid",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 TagKey.Duplication",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
    "404 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "404 MissingParameter.ResourceIds",
    "404 MissingParameter.ResourceType",
    "404 MissingParameter.TagOwnerBid",
    "404 MissingParameter.TagOwnerUid",
    "404 MissingParameter.Tags",
    "500 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `TagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: TaggedResourceType,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 51
    /// elements.
    pub resource_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TagResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<TaggedResourceType>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
        tag: impl IntoIterator<Item = ImageTag>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: cloudspec_wire::all(resource_id),
            tag: cloudspec_wire::all(tag),
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
    TagResourcesRequest: TAG_RESOURCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Enum = Field::one_of("ResourceType", TaggedResourceType::VALUES).required(),
    2 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(51))),
    3 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().required().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `TagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TagResourcesResponse: TAG_RESOURCES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TagResourcesRequest,
    TagResourcesResponse,
}
