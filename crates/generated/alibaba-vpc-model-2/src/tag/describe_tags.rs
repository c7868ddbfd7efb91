// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeTags.json; do not edit.
//! Lists the tags of resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both kinds are joined by
//! and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeTagsRequest, DescribeTagsResponse>(
    "DescribeTags", Effect::Read, &DESCRIBE_TAGS_REQUEST, &DESCRIBE_TAGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResult"), items: &["TagResources"],
    total: None,
}), "
    400 BothEmpty.TagsAndResources Forbidden.NotAllowedCategary Forbidden.TagKey.Duplicated Forbidden.TagKeys
    400 InvalidInstanceIds.NotFound InvalidInstanceType.NotFound InvalidTagKey InvalidTagValue MissingParam
    400 MissingParameter.TagKey MissingParameter.TagValue QuotaExceeded.TagNum SizeLimitExceeded.ResourceId
    400 SizeLimitExceeded.TagNum
    403 Forbidden
");

/// Request of `DescribeTags`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTagsRequest {
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResult`: integer, at most 500. Default: `100`. */ pub max_result: Option<i64>,
    /** `ResourceId`: texts, at most 21 elements. */ pub resource_id: Vec<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTagsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResult`.
    pub fn max_result(mut self, value: i64) -> Self { self.max_result = Some(value); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeTagsRequest`].
pub static DESCRIBE_TAGS_REQUEST: Schema = Schema { name: "DescribeTagsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("ResourceType"),
    Field::string("RegionId").required().filled(),
    Field::string("NextToken"),
    Field::int32("MaxResult").limits(&Limits::range(None, Some(500.0))),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(21))),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(DescribeTagsRequest, DESCRIBE_TAGS_REQUEST,
    [0 OptStr resource_type, 1 OptStr region_id, 2 OptStr next_token, 4 List resource_id, 5 List tag] [3 OptInt max_result]);

/// Answer of `DescribeTags`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTagsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TagResources`: records. */ pub tag_resources: Vec<TagResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTagsResponse`].
pub static DESCRIBE_TAGS_RESPONSE: Schema = Schema { name: "DescribeTagsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("TagResources", &TAG_RESOURCE).wrapped("TagResource"),
]; &ROWS } };
record!(DescribeTagsResponse, DESCRIBE_TAGS_RESPONSE, [0 OptStr next_token, 1 OptStr request_id, 2 List tag_resources] []);

/// What `TagResources.TagResource` holds.
#[derive(Default)] #[non_exhaustive] pub struct TagResource {
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TagResource`].
pub static TAG_RESOURCE: Schema = Schema { name: "TagResource", fields: { static ROWS: [Field; 2] = [
    Field::string("TagValue"),
    Field::string("TagKey"),
]; &ROWS } };
record!(TagResource, TAG_RESOURCE, [0 OptStr tag_value, 1 OptStr tag_key] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeTagsRequest, DescribeTagsResponse, TagResource);
