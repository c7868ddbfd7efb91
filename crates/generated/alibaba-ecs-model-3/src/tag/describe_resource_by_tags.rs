// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeResourceByTags.json; do not edit.
//! Finds resources by tag, by type, or by both.
//!
//! ListTagResources is the newer operation.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeResourceByTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeResourceByTagsRequest, DescribeResourceByTagsResponse>(
    "DescribeResourceByTags", Effect::Read, &DESCRIBE_RESOURCE_BY_TAGS_REQUEST, &DESCRIBE_RESOURCE_BY_TAGS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Resources"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidTagCount
    404 InvalidRegionId.NotFound InvalidResourceType.NotFound
");

/// Request of `DescribeResourceByTags`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeResourceByTagsRequest {
    /** `PageSize`: integer, 1 to 100. Default: `50`. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeResourceByTagsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeResourceByTagsRequest`].
pub static DESCRIBE_RESOURCE_BY_TAGS_REQUEST: Schema =
    Schema { name: "DescribeResourceByTagsRequest", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::string("ResourceType"),
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeResourceByTagsRequest, DESCRIBE_RESOURCE_BY_TAGS_REQUEST,
    [2 OptStr resource_type, 3 OptStr region_id, 4 List tag] [0 OptInt page_size, 1 OptInt page_number]);

/// Answer of `DescribeResourceByTags`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeResourceByTagsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Resources`: records. */ pub resources: Vec<Resource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeResourceByTagsResponse`].
pub static DESCRIBE_RESOURCE_BY_TAGS_RESPONSE: Schema =
    Schema { name: "DescribeResourceByTagsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("Resources", &RESOURCE).wrapped("Resource"),
]; &ROWS } };
record!(DescribeResourceByTagsResponse, DESCRIBE_RESOURCE_BY_TAGS_RESPONSE,
    [0 OptStr request_id, 4 List resources] [1 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `Resources.Resource` holds.
#[derive(Default)] #[non_exhaustive] pub struct Resource {
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Resource`].
pub static RESOURCE: Schema = Schema { name: "Resource", fields: { static ROWS: [Field; 3] = [
    Field::string("ResourceType"),
    Field::string("ResourceId"),
    Field::string("RegionId"),
]; &ROWS } };
record!(Resource, RESOURCE, [0 OptStr resource_type, 1 OptStr resource_id, 2 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeResourceByTagsRequest, DescribeResourceByTagsResponse, Resource);
