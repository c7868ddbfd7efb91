// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTagResources.json; do not edit.
//! Lists the tags of resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both kinds are joined by
//! and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag, TagResource};

operation!(Operation::new::<ListTagResourcesRequest, ListTagResourcesResponse>(
    "ListTagResources", Effect::Read, &LIST_TAG_RESOURCES_REQUEST, &LIST_TAG_RESOURCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["TagResources"],
    total: None,
}), "
    400 BothEmpty.TagsAndResources Forbidden.NotAllowedCategary Forbidden.TagKey.Duplicated Forbidden.TagKeys
    400 InvalidInstanceIds.NotFound InvalidInstanceType.NotFound InvalidTagKey InvalidTagValue MissingParam
    400 MissingParam.ResourceType QuotaExceeded.TagNum SizeLimitExceeded.ResourceId SizeLimitExceeded.TagNum
    403 BothEmpty.TagsAndResources Forbidden
");

/// Request of `ListTagResources`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesRequest {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, at most 50. */ pub max_results: Option<i64>,
    /** `ResourceId`: texts, at most 51 elements. */ pub resource_id: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListTagResourcesRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>) -> Self { Self { resource_type: resource_type.into(), ..Self::default() } }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`ListTagResourcesRequest`].
pub static LIST_TAG_RESOURCES_REQUEST: Schema = Schema { name: "ListTagResourcesRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("ResourceType").required(),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(51))),
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST,
    [0 Str resource_type, 1 OptStr next_token, 3 List resource_id, 4 OptStr region_id, 5 List tag] [2 OptInt max_results]);

/// Answer of `ListTagResources`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TagResources`: records. */ pub tag_resources: Vec<TagResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListTagResourcesResponse`].
pub static LIST_TAG_RESOURCES_RESPONSE: Schema = Schema { name: "ListTagResourcesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("TagResources", &crate::shapes::TAG_RESOURCE).wrapped("TagResource"),
]; &ROWS } };
record!(ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List tag_resources] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListTagResourcesRequest, ListTagResourcesResponse);
