// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeResourceByTags.json; do not edit.
//! Finds resources by tag, by type, or by both.
//!
//! `ListTagResources` is the newer operation.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourceByTags),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, open_enum, operation,
    record,
};

pub use crate::shapes::InstanceTag;

operation! {
    name: "DescribeResourceByTags",
    effect: Effect::Read,
    request: DescribeResourceByTagsRequest = DESCRIBE_RESOURCE_BY_TAGS_REQUEST,
    response: DescribeResourceByTagsResponse = DESCRIBE_RESOURCE_BY_TAGS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Resources"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
}

/// Request of `DescribeResourceByTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsRequest {
    /// How many entries a page holds at most. 1 to 100. Default: `50`.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeResourceByTagsRequest {
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
    DescribeResourceByTagsRequest: DESCRIBE_RESOURCE_BY_TAGS_REQUEST,
    0 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
    4 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeResourceByTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeResourceByTagsResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Resources that match, one entry for each, with kind and id.
    pub resources: Vec<Resource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeResourceByTagsResponse: DESCRIBE_RESOURCE_BY_TAGS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 resources: List = Field::record("Resources", &RESOURCE).wrapped("Resource"),
}

/// `Resources.Resource` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Resource {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Resource: RESOURCE,
    0 resource_type: OptStr = Field::string("ResourceType"),
    1 resource_id: OptStr = Field::string("ResourceId"),
    2 region_id: OptStr = Field::string("RegionId"),
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
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeResourceByTagsRequest,
    DescribeResourceByTagsResponse,
    Resource,
}
