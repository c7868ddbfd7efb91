// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListTagResources.json; do not edit.
//! Lists the tags of clusters.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListTagResources).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, Style, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<ListTagResourcesRequest, ListTagResourcesResponse>(
    "ListTagResources", Effect::Read, &LIST_TAG_RESOURCES_REQUEST, &LIST_TAG_RESOURCES_RESPONSE,
).route("GET", "/tags").paging(&Paging {
    style: PagingStyle::Token { input: "next_token", output: &["next_token"] }, size: None, items: &["tag_resources"],
    total: None,
}));

/// Request of `ListTagResources`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesRequest {
    /** `resource_ids`: texts. */ pub resource_ids: Vec<String>,
    /** `resource_type`: text. */ pub resource_type: String,
    /** `region_id`: text. */ pub region_id: String,
    /** `tags`: records. */ pub tags: Vec<Tag>,
    /** `next_token`: text. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListTagResourcesRequest {
    /// With what is required.
    pub fn new(
        resource_ids: impl IntoIterator<Item = impl Into<String>>, resource_type: impl Into<String>, region_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_ids: all(resource_ids), resource_type: resource_type.into(), region_id: region_id.into(),
            ..Self::default()
        }
    }
    /// Sets `tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
    /// Sets `next_token`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
}
/// Table of [`ListTagResourcesRequest`].
pub static LIST_TAG_RESOURCES_REQUEST: Schema = Schema { name: "ListTagResourcesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("resource_ids").list().style(Style::Json).required(),
    Field::string("resource_type").required(),
    Field::string("region_id").required(),
    Field::record("tags", &crate::shapes::TAG).list().style(Style::Json),
    Field::string("next_token"),
]; &ROWS } };
record!(ListTagResourcesRequest, LIST_TAG_RESOURCES_REQUEST,
    [0 List resource_ids, 1 Str resource_type, 2 Str region_id, 3 List tags, 4 OptStr next_token] []);

/// Answer of `ListTagResources`.
#[derive(Default)] #[non_exhaustive] pub struct ListTagResourcesResponse {
    /** `next_token`: text. */ pub next_token: Option<String>,
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `tag_resources`: records. */ pub tag_resources: Vec<TagResource>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListTagResourcesResponse`].
pub static LIST_TAG_RESOURCES_RESPONSE: Schema = Schema { name: "ListTagResourcesResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("next_token"),
    Field::string("request_id"),
    Field::record("tag_resources", &TAG_RESOURCE).wrapped("tag_resource"),
]; &ROWS } };
record!(ListTagResourcesResponse, LIST_TAG_RESOURCES_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List tag_resources] []);

/// What `tag_resources.tag_resource` holds.
#[derive(Default)] #[non_exhaustive] pub struct TagResource {
    /** `tag_key`: text. */ pub tag_key: Option<String>,
    /** `tag_value`: text. */ pub tag_value: Option<String>,
    /** `resource_id`: text. */ pub resource_id: Option<String>,
    /** `resource_type`: text. */ pub resource_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TagResource`].
pub static TAG_RESOURCE: Schema = Schema { name: "TagResource", fields: { static ROWS: [Field; 4] = [
    Field::string("tag_key"),
    Field::string("tag_value"),
    Field::string("resource_id"),
    Field::string("resource_type"),
]; &ROWS } };
record!(TagResource, TAG_RESOURCE, [0 OptStr tag_key, 1 OptStr tag_value, 2 OptStr resource_id, 3 OptStr resource_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListTagResourcesRequest, ListTagResourcesResponse, TagResource);
