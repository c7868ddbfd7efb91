// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTagResources.json; do not edit.
//! List tag resources (`ListTagResources`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResources).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{Tag, TagResource};

/// The table of `ListTagResources`.
pub static OPERATION: Operation = Operation::new(
    "ListTagResources", Effect::Read, &LIST_TAG_RESOURCES_REQUEST, &LIST_TAG_RESOURCES_RESPONSE, empty::<ListTagResourcesRequest>,
    empty::<ListTagResourcesResponse>,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["TagResources"],
    total: None,
}).errors(&[
    ErrorCode::new(400, "BothEmpty.TagsAndResources"), ErrorCode::new(400, "Forbidden.NotAllowedCategary"),
    ErrorCode::new(400, "Forbidden.TagKey.Duplicated"), ErrorCode::new(400, "Forbidden.TagKeys"),
    ErrorCode::new(400, "InvalidInstanceIds.NotFound"), ErrorCode::new(400, "InvalidInstanceType.NotFound"),
    ErrorCode::new(400, "InvalidTagKey"), ErrorCode::new(400, "InvalidTagValue"), ErrorCode::new(400, "MissingParam"),
    ErrorCode::new(400, "MissingParam.ResourceType"), ErrorCode::new(400, "QuotaExceeded.TagNum"),
    ErrorCode::new(400, "SizeLimitExceeded.ResourceId"), ErrorCode::new(400, "SizeLimitExceeded.TagNum"),
    ErrorCode::new(403, "BothEmpty.TagsAndResources"), ErrorCode::new(403, "Forbidden"),
]);

/// Request of `ListTagResources`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl ListTagResourcesRequest {
    pub fn new(resource_type: impl Into<String>) -> Self { Self { resource_type: resource_type.into(), ..Self::default() } }
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
pub static LIST_TAG_RESOURCES_REQUEST: Schema = Schema { name: "ListTagResourcesRequest", fields: &[
    Field::string("ResourceType").required(),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(51))),
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &shapes::TAG).list().limits(&Limits::items(None, Some(21))),
] };
cloudspec_wire::record!(ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST,
    [0 Str resource_type, 1 OptStr next_token, 3 List resource_id, 4 OptStr region_id, 5 List tag] [2 OptInt max_results]);

/// Answer of `ListTagResources`.
#[derive(Default)] #[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TagResources`: records.
    pub tag_resources: Vec<TagResource>,
    pub extra: Extra,
}
pub static LIST_TAG_RESOURCES_RESPONSE: Schema = Schema { name: "ListTagResourcesResponse", fields: &[
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("TagResources", &shapes::TAG_RESOURCE).wrapped("TagResource"),
] };
cloudspec_wire::record!(ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List tag_resources] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ListTagResourcesRequest, ListTagResourcesResponse);
