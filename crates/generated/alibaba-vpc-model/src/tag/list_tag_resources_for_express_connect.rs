// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTagResourcesForExpressConnect.json; do not edit.
//! Lists the tags of Express Connect resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both
//! kinds are joined by and.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResourcesForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag, TagResource};

operation! {
    name: "ListTagResourcesForExpressConnect",
    effect: Effect::Read,
    request: ListTagResourcesForExpressConnectRequest = LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    response: ListTagResourcesForExpressConnectResponse = LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["TagResources"]),
    errors: ERRORS,
}

errors! {
    "400 Forbidden.TagKey.Duplicated",
    "400 Forbidden.TagKeys",
    "400 InvalidInstanceIds.NotFound",
    "400 InvalidInstanceType.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "400 SizeLimitExceeded.TagNum",
    "403 BothEmpty.TagsAndResources",
    "403 Forbidden",
}

/// Request of `ListTagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectRequest {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, at most 50.
    pub max_results: Option<i64>,
    /// `ResourceId`: texts, at most 21 elements.
    pub resource_id: Vec<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ListTagResourcesForExpressConnectRequest {
    /// Starts with the required members.
    pub fn new(resource_type: impl Into<String>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
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

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListTagResourcesForExpressConnectRequest: LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    4 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(21))),
    5 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `ListTagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectResponse {
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
    ListTagResourcesForExpressConnectResponse: LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tag_resources: List = Field::record("TagResources", &crate::shapes::TAG_RESOURCE).wrapped("TagResource"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTagResourcesForExpressConnectRequest,
    ListTagResourcesForExpressConnectResponse,
}
