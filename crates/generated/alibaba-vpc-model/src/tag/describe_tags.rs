// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeTags.json; do not edit.
//! Lists the tags of resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both
//! kinds are joined by and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeTags",
    effect: Effect::Read,
    request: DescribeTagsRequest = DESCRIBE_TAGS_REQUEST,
    response: DescribeTagsResponse = DESCRIBE_TAGS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResult").items(&["TagResources"]),
    errors: ERRORS,
}

errors! {
    "400 BothEmpty.TagsAndResources",
    "400 Forbidden.NotAllowedCategary",
    "400 Forbidden.TagKey.Duplicated",
    "400 Forbidden.TagKeys",
    "400 InvalidInstanceIds.NotFound",
    "400 InvalidInstanceType.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 MissingParam",
    "400 MissingParameter.TagKey",
    "400 MissingParameter.TagValue",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbidden",
}

/// Request of `DescribeTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagsRequest {
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResult`: integer, at most 500. Default: `100`.
    pub max_result: Option<i64>,
    /// `ResourceId`: texts, at most 21 elements.
    pub resource_id: Vec<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeTagsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResult`.
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeTagsRequest: DESCRIBE_TAGS_REQUEST,
    0 resource_type: OptStr = Field::string("ResourceType"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_result: OptInt = Field::int32("MaxResult").limits(&Limits::new().range(None, Some(500.0))),
    4 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(21))),
    5 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `DescribeTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTagsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TagResources`: records.
    pub tag_resources: Vec<TagResource>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeTagsResponse: DESCRIBE_TAGS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tag_resources: List = Field::record("TagResources", &TAG_RESOURCE).wrapped("TagResource"),
}

/// `TagResources.TagResource` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResource {
    /// `TagValue`: text.
    pub tag_value: Option<String>,
    /// `TagKey`: text.
    pub tag_key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TagResource: TAG_RESOURCE,
    0 tag_value: OptStr = Field::string("TagValue"),
    1 tag_key: OptStr = Field::string("TagKey"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTagsRequest,
    DescribeTagsResponse,
    TagResource,
}
