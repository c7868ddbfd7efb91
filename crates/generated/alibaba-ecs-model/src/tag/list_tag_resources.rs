// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ListTagResources.json; do not edit.
//! Lists the tags of resources, found by id or by tag.
//!
//! At least one of `ResourceId`, `Tag` and `TagFilter` is needed; ids and tags together are joined by
//! and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ListTagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "ListTagResources",
    effect: Effect::Read,
    request: ListTagResourcesRequest = LIST_TAG_RESOURCES_REQUEST,
    response: ListTagResourcesResponse = LIST_TAG_RESOURCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).items(&["TagResources"]),
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 Invalid.Scope",
    "400 InvalidDefaultResourceGroup.NotSupported",
    "400 InvalidTag.Mismatch",
    "400 InvalidTag.NotSupported",
    "400 InvalidTagCount",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 InvalidTags.MalFormed",
    "400 NumberExceed.ResourceIds",
    "400 NumberExceed.Tags",
    "400 OperationDenied.QuotaExceed",
    "403 BothEmpty.TagsAndResources",
    "403 Invalid.NextToken",
    "403 InvalidFilter.Malformed",
    "403 InvalidResourceId.NotSupported",
    "403 InvalidTagFilter.Malformed",
    "403 NoPermission.Tag",
    "403 NumberExceed.TagValues",
    "403 PermissionDenied.Scope",
    "403 PermissionDenied.TagOwnerBid",
    "403 PermissionDenied.TagOwnerUid",
    "403 PermissionDenied.TagsFuzzyQuery",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceId.NotFound",
    "404 InvalidResourceType.NotFound",
    "404 MissingParameter.RegionId",
    "404 MissingParameter.ResourceIds",
    "404 MissingParameter.ResourceType",
    "404 MissingParameter.TagOwnerBid",
    "404 MissingParameter.TagOwnerUid",
    "404 MissingParameter.Tags",
    "500 InternalError",
    "500 ServiceUnavailable",
}

/// Request of `ListTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `ResourceId`: texts, at most 51 elements.
    pub resource_id: Vec<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag2>,
    /// `TagFilter`: records, at most 5 elements.
    pub tag_filter: Vec<TagFilter>,
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

    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `TagFilter`.
    pub fn tag_filter(mut self, value: impl IntoIterator<Item = TagFilter>) -> Self {
        self.tag_filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListTagResourcesRequest: LIST_TAG_RESOURCES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 next_token: OptStr = Field::string("NextToken"),
    2 resource_type: Str = Field::string("ResourceType").required(),
    3 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(51))),
    4 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(21))),
    5 tag_filter: List = Field::record("TagFilter", &TAG_FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// `TagFilter` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// `TagValues`: texts, at most 5 elements.
    pub tag_values: Vec<String>,
    /// `TagKey`: text.
    pub tag_key: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TagFilter {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = cloudspec_wire::all(value);
        self
    }

    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl Into<String>) -> Self {
        self.tag_key = Some(value.into());
        self
    }
}

record! {
    TagFilter: TAG_FILTER,
    0 tag_values: List = Field::string("TagValues").list().limits(&Limits::new().items(None, Some(5))),
    1 tag_key: OptStr = Field::string("TagKey"),
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
    2 tag_resources: List = Field::record("TagResources", &TAG_RESOURCE).wrapped("TagResource"),
}

/// `TagResources.TagResource` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResource {
    /// `TagValue`: text.
    pub tag_value: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ResourceId`: text.
    pub resource_id: Option<String>,
    /// `TagKey`: text.
    pub tag_key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TagResource: TAG_RESOURCE,
    0 tag_value: OptStr = Field::string("TagValue"),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 resource_id: OptStr = Field::string("ResourceId"),
    3 tag_key: OptStr = Field::string("TagKey"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTagResourcesRequest,
    TagFilter,
    ListTagResourcesResponse,
    TagResource,
}
