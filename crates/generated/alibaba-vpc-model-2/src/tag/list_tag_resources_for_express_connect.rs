// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTagResourcesForExpressConnect.json; do not edit.
//! Lists the tags of Express Connect resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both kinds are joined by
//! and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResourcesForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag, TagResource};

operation!(Operation::new::<ListTagResourcesForExpressConnectRequest, ListTagResourcesForExpressConnectResponse>(
    "ListTagResourcesForExpressConnect", Effect::Read, &LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    &LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["TagResources"],
    total: None,
}), "
    400 Forbidden.TagKey.Duplicated Forbidden.TagKeys InvalidInstanceIds.NotFound InvalidInstanceType.NotFound InvalidTagKey
    400 InvalidTagValue QuotaExceeded.TagNum SizeLimitExceeded.ResourceId SizeLimitExceeded.TagNum
    403 BothEmpty.TagsAndResources Forbidden
");

/// Request of `ListTagResourcesForExpressConnect`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesForExpressConnectRequest {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, at most 50. */ pub max_results: Option<i64>,
    /** `ResourceId`: texts, at most 21 elements. */ pub resource_id: Vec<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl ListTagResourcesForExpressConnectRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>) -> Self { Self { resource_type: resource_type.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`ListTagResourcesForExpressConnectRequest`].
pub static LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST: Schema =
    Schema { name: "ListTagResourcesForExpressConnectRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("ResourceType").required(),
    Field::string("RegionId").required().filled(),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(21))),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(ListTagResourcesForExpressConnectRequest, LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    [0 Str resource_type, 1 OptStr region_id, 2 OptStr next_token, 4 List resource_id, 5 List tag] [3 OptInt max_results]);

/// Answer of `ListTagResourcesForExpressConnect`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesForExpressConnectResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TagResources`: records. */ pub tag_resources: Vec<TagResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListTagResourcesForExpressConnectResponse`].
pub static LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE: Schema =
    Schema { name: "ListTagResourcesForExpressConnectResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("TagResources", &crate::shapes::TAG_RESOURCE).wrapped("TagResource"),
]; &ROWS } };
record!(ListTagResourcesForExpressConnectResponse, LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List tag_resources] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListTagResourcesForExpressConnectRequest, ListTagResourcesForExpressConnectResponse,
);
