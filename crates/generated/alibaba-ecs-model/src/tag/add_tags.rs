// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AddTags.json; do not edit.
//! Attaches tags to one resource, such as an instance, disk, snapshot, image or security group.
//!
//! A resource holds at most 20 tags; where a key is already there, its value is replaced.
//! `TagResources` is the newer operation and takes several resources at once.
//!
//! - Access level: create.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddTags), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, open_enum, operation, record,
};

pub use crate::shapes::InstanceTag;

operation! {
    name: "AddTags",
    effect: Effect::Write,
    request: AddTagsRequest = ADD_TAGS_REQUEST,
    response: AddTagsResponse = ADD_TAGS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 OperationDenied.QuotaExceed = The resource or the request has more tags than it can.",
    "403 InvalidResourceId.NotSupported = The resource does not support this.",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 TagKey.Duplication",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
}

/// Request of `AddTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddTagsRequest {
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

impl AddTagsRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: impl Into<String>,
        tag: impl IntoIterator<Item = InstanceTag>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
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
    AddTagsRequest: ADD_TAGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().required().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `AddTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddTagsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AddTagsResponse: ADD_TAGS_RESPONSE,
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
    AddTagsRequest,
    AddTagsResponse,
}
