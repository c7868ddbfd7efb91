// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTagResources.json; do not edit.
//! Lists the tags of resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both
//! kinds are joined by and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag, TagResource};

operation! {
    name: "ListTagResources",
    effect: Effect::Read,
    request: ListTagResourcesRequest = LIST_TAG_RESOURCES_REQUEST,
    response: ListTagResourcesResponse = LIST_TAG_RESOURCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["TagResources"]),
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
    "400 MissingParam.ResourceType",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "400 SizeLimitExceeded.TagNum",
    "403 BothEmpty.TagsAndResources",
    "403 Forbidden",
}

/// Request of `ListTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, at most 50.
    pub max_results: Option<i64>,
    /// `ResourceId`: texts, at most 51 elements.
    pub resource_id: Vec<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListTagResourcesRequest {
    /// Starts with the required members.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListTagResourcesRequest: LIST_TAG_RESOURCES_REQUEST,
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    3 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(51))),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
    5 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `ListTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
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
    ListTagResourcesResponse: LIST_TAG_RESOURCES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tag_resources: List = Field::record("TagResources", &crate::shapes::TAG_RESOURCE).wrapped("TagResource"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTagResourcesRequest,
    ListTagResourcesResponse,
}
