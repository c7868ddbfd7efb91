// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ListTagResources.json; do not edit.
//! Lists the tags of resources, found by id or by tag.
//!
//! At least one of `ResourceId`, `Tag` and `TagFilter` is needed; ids and tags together are joined by and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ListTagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<ListTagResourcesRequest, ListTagResourcesResponse>(
    "ListTagResources", Effect::Read, &LIST_TAG_RESOURCES_REQUEST, &LIST_TAG_RESOURCES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: None, items: &["TagResources"], total: None,
}), "
    400 Duplicate.TagKey Invalid.Scope InvalidDefaultResourceGroup.NotSupported InvalidTag.Mismatch InvalidTag.NotSupported
    400 InvalidTagCount InvalidTagKey.Malformed InvalidTagValue.Malformed InvalidTags.MalFormed NumberExceed.ResourceIds
    400 NumberExceed.Tags OperationDenied.QuotaExceed
    403 BothEmpty.TagsAndResources Invalid.NextToken InvalidFilter.Malformed InvalidResourceId.NotSupported
    403 InvalidTagFilter.Malformed NoPermission.Tag NumberExceed.TagValues PermissionDenied.Scope PermissionDenied.TagOwnerBid
    403 PermissionDenied.TagOwnerUid PermissionDenied.TagsFuzzyQuery
    404 InvalidRegionId.NotFound InvalidResourceId.NotFound InvalidResourceType.NotFound MissingParameter.RegionId
    404 MissingParameter.ResourceIds MissingParameter.ResourceType MissingParameter.TagOwnerBid MissingParameter.TagOwnerUid
    404 MissingParameter.Tags
    500 InternalError ServiceUnavailable
");

/// Request of `ListTagResources`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: texts, at most 51 elements. */ pub resource_id: Vec<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `TagFilter`: records, at most 5 elements. */ pub tag_filter: Vec<TagFilter>,
    /** What else came. */ pub extra: Extra,
}
impl ListTagResourcesRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>) -> Self { Self { resource_type: resource_type.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `TagFilter`.
    pub fn tag_filter(mut self, value: impl IntoIterator<Item = TagFilter>) -> Self { self.tag_filter = all(value); self }
}
/// Table of [`ListTagResourcesRequest`].
pub static LIST_TAG_RESOURCES_REQUEST: Schema = Schema { name: "ListTagResourcesRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("NextToken"),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(51))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(21))),
    Field::record("TagFilter", &TAG_FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST,
    [0 OptStr region_id, 1 OptStr next_token, 2 Str resource_type, 3 List resource_id, 4 List tag, 5 List tag_filter] []);

/// What `TagFilter` holds.
#[derive(Default)] #[non_exhaustive] pub struct TagFilter {
    /** `TagValues`: texts, at most 5 elements. */ pub tag_values: Vec<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl TagFilter {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `TagValues`.
    pub fn tag_values(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.tag_values = all(value); self
    }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self { self.tag_key = Some(value.into()); self }
}
/// Table of [`TagFilter`].
pub static TAG_FILTER: Schema = Schema { name: "TagFilter", fields: { static ROWS: [Field; 2] = [
    Field::string("TagValues").list().limits(&Limits::items(None, Some(5))),
    Field::string("TagKey"),
]; &ROWS } };
record!(TagFilter, TAG_FILTER, [0 List tag_values, 1 OptStr tag_key] []);

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
    Field::record("TagResources", &TAG_RESOURCE).wrapped("TagResource"),
]; &ROWS } };
record!(ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List tag_resources] []);

/// What `TagResources.TagResource` holds.
#[derive(Default)] #[non_exhaustive] pub struct TagResource {
    /** `TagValue`: text. */ pub tag_value: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** `TagKey`: text. */ pub tag_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TagResource`].
pub static TAG_RESOURCE: Schema = Schema { name: "TagResource", fields: { static ROWS: [Field; 4] = [
    Field::string("TagValue"),
    Field::string("ResourceType"),
    Field::string("ResourceId"),
    Field::string("TagKey"),
]; &ROWS } };
record!(TagResource, TAG_RESOURCE, [0 OptStr tag_value, 1 OptStr resource_type, 2 OptStr resource_id, 3 OptStr tag_key] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    ListTagResourcesRequest, TagFilter, ListTagResourcesResponse, TagResource,
);
