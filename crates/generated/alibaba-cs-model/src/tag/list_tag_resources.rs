// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListTagResources.json; do not edit.
//! Lists the tags of clusters.
//!
//! Clusters are named by id, or found by their tags.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListTagResources), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, Style, operation, record,
};

pub use crate::shapes::Tag;

operation! {
    name: "ListTagResources",
    effect: Effect::Read,
    request: ListTagResourcesRequest = LIST_TAG_RESOURCES_REQUEST,
    response: ListTagResourcesResponse = LIST_TAG_RESOURCES_RESPONSE,
    method: "GET",
    path: "/tags",
    paging: &Paging::token("next_token", &["next_token"]).items(&["tag_resources"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `ListTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Clusters that the operation is for, by id.
    pub resource_ids: Vec<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: String,
    /// Id of the region, such as `cn-hangzhou`.
    pub region_id: String,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListTagResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_ids: impl IntoIterator<Item = impl Into<String>>,
        resource_type: impl Into<String>,
        region_id: impl Into<String>,
    ) -> Self {
        let mut built = Self {
            resource_ids: cloudspec_wire::all(resource_ids),
            resource_type: resource_type.into(),
            region_id: region_id.into(),
            ..Self::default()
        };
        built.extra.set_empty(0, built.resource_ids.is_empty());
        built
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self.extra.set_empty(3, self.tags.is_empty());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }
}

record! {
    ListTagResourcesRequest: LIST_TAG_RESOURCES_REQUEST,
    0 resource_ids: List = Field::string("resource_ids").list().style(Style::Json).required(),
    1 resource_type: Str = Field::string("resource_type").required(),
    2 region_id: Str = Field::string("region_id").required(),
    3 tags: List = Field::record("tags", &crate::shapes::TAG).list().style(Style::Json),
    4 next_token: OptStr = Field::string("next_token"),
}

/// Response of `ListTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `tag_resources`: list of records.
    pub tag_resources: Vec<TagResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListTagResourcesResponse: LIST_TAG_RESOURCES_RESPONSE,
    0 next_token: OptStr = Field::string("next_token"),
    1 request_id: OptStr = Field::string("request_id"),
    2 tag_resources: List = Field::record("tag_resources", &TAG_RESOURCE).wrapped("tag_resource"),
}

/// `tag_resources.tag_resource` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResource {
    /// `tag_key`: string.
    pub tag_key: Option<String>,
    /// `tag_value`: string.
    pub tag_value: Option<String>,
    /// `resource_id`: string.
    pub resource_id: Option<String>,
    /// Kind of the resource, by its name there.
    pub resource_type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TagResource: TAG_RESOURCE,
    0 tag_key: OptStr = Field::string("tag_key"),
    1 tag_value: OptStr = Field::string("tag_value"),
    2 resource_id: OptStr = Field::string("resource_id"),
    3 resource_type: OptStr = Field::string("resource_type"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTagResourcesRequest,
    ListTagResourcesResponse,
    TagResource,
}
