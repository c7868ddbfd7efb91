// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RemoveTags.json; do not edit.
//! Detaches tags from one resource.
//!
//! `UntagResources` is the newer operation and takes several resources at once.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveTags), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, open_enum, operation, record,
};

pub use crate::shapes::InstanceTag;

operation! {
    name: "RemoveTags",
    effect: Effect::Write,
    request: RemoveTagsRequest = REMOVE_TAGS_REQUEST,
    response: RemoveTagsResponse = REMOVE_TAGS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete),
}

errors! {
    "400 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "403 InvalidResourceId.NotSupported = The resource does not support this.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
}

/// Request of `RemoveTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveTagsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveTagsRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
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

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    RemoveTagsRequest: REMOVE_TAGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `RemoveTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveTagsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RemoveTagsResponse: REMOVE_TAGS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
        Disk = "disk",
        Snapshot = "snapshot",
        Image = "image",
        Securitygroup = "securitygroup",
        Volume = "volume",
        Eni = "eni",
        Ddh = "ddh",
        Keypair = "keypair",
        Launchtemplate = "launchtemplate",
        Reservedinstance = "reservedinstance",
        Snapshotpolicy = "snapshotpolicy",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveTagsRequest,
    RemoveTagsResponse,
}
