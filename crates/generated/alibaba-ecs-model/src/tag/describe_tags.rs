// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTags.json; do not edit.
//! Lists tags, by resource, key or value.
//!
//! Conditions are joined by and; a key alone finds all its values.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTags), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, open_enum, operation,
    record,
};

pub use crate::shapes::InstanceTag;

operation! {
    name: "DescribeTags",
    effect: Effect::Read,
    request: DescribeTagsRequest = DESCRIBE_TAGS_REQUEST,
    response: DescribeTagsResponse = DESCRIBE_TAGS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Tags"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 Invalid.TagCategory",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
}

/// Request of `DescribeTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// How many entries a page holds at most. 1 to 100. Default: `50`.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Category of the disk, which decides its performance and price. Deprecated.
    #[deprecated]
    pub category: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTagsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
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

    /// Category of the disk, which decides its performance and price.
    #[deprecated]
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeTagsRequest: DESCRIBE_TAGS_REQUEST,
    0 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    3 resource_id: OptStr = Field::string("ResourceId"),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
    5 category: OptStr = Field::string("Category").deprecated(),
    6 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTagsResponse: DESCRIBE_TAGS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 tags: List = Field::record("Tags", &TAG).wrapped("Tag"),
}

/// `Tags.Tag` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Tag {
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// `ResourceTypeCount`: record.
    pub resource_type_count: Option<ResourceTypeCount>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Tag: TAG,
    0 tag_value: OptStr = Field::string("TagValue"),
    1 tag_key: OptStr = Field::string("TagKey"),
    2 resource_type_count: Opt = Field::record("ResourceTypeCount", &RESOURCE_TYPE_COUNT),
}

/// `Tags.Tag.ResourceTypeCount` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourceTypeCount {
    /// `Instance`: integer.
    pub instance: Option<i64>,
    /// How many images have the tag.
    pub image: Option<i64>,
    /// `Ddh`: integer.
    pub ddh: Option<i64>,
    /// `SnapshotPolicy`: integer.
    pub snapshot_policy: Option<i64>,
    /// `Securitygroup`: integer.
    pub securitygroup: Option<i64>,
    /// `Snapshot`: integer.
    pub snapshot: Option<i64>,
    /// `ReservedInstance`: integer.
    pub reserved_instance: Option<i64>,
    /// `LaunchTemplate`: integer.
    pub launch_template: Option<i64>,
    /// `Eni`: integer.
    pub eni: Option<i64>,
    /// How many disks have the tag.
    pub disk: Option<i64>,
    /// `KeyPair`: integer.
    pub key_pair: Option<i64>,
    /// `Volume`: integer.
    pub volume: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResourceTypeCount: RESOURCE_TYPE_COUNT,
    0 instance: OptInt = Field::int32("Instance"),
    1 image: OptInt = Field::int32("Image"),
    2 ddh: OptInt = Field::int32("Ddh"),
    3 snapshot_policy: OptInt = Field::int32("SnapshotPolicy"),
    4 securitygroup: OptInt = Field::int32("Securitygroup"),
    5 snapshot: OptInt = Field::int32("Snapshot"),
    6 reserved_instance: OptInt = Field::int32("ReservedInstance"),
    7 launch_template: OptInt = Field::int32("LaunchTemplate"),
    8 eni: OptInt = Field::int32("Eni"),
    9 disk: OptInt = Field::int32("Disk"),
    10 key_pair: OptInt = Field::int32("KeyPair"),
    11 volume: OptInt = Field::int32("Volume"),
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
    DescribeTagsRequest,
    DescribeTagsResponse,
    Tag,
    ResourceTypeCount,
}
