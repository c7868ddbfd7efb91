// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ListTagResources.json; do not edit.
//! Lists the tags of resources, found by id or by tag.
//!
//! At least one of `ResourceId`, `Tag` and `TagFilter` is needed; ids and tags together are joined by
//! and.
//!
//! - Requires permission for the action `ecs:ListTagResources` (access level get), on all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ListTagResources), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, errors,
    operation, record,
};

pub use crate::shapes::{ImageTag, TaggedResourceType};

operation! {
    name: "ListTagResources",
    effect: Effect::Read,
    request: ListTagResourcesRequest = LIST_TAG_RESOURCES_REQUEST,
    response: ListTagResourcesResponse = LIST_TAG_RESOURCES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).items(&["TagResources"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:ListTagResources")),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 Invalid.Scope",
    "400 InvalidDefaultResourceGroup.NotSupported",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTag.NotSupported",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidTags.MalFormed",
    "400 NumberExceed.ResourceIds",
    "400 NumberExceed.Tags = The resource or the request has more tags than it can.",
    "400 OperationDenied.QuotaExceed = The resource or the request has more tags than it can.",
    "403 BothEmpty.TagsAndResources = Neither tags nor resource ids are given; one of them is needed.",
    "403 Invalid.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "403 InvalidFilter.Malformed",
    "403 InvalidResourceId.NotSupported = The resource does not support this.",
    "403 InvalidTagFilter.Malformed",
    "403 NoPermission.Tag",
    "403 NumberExceed.TagValues",
    "403 PermissionDenied.Scope",
    "403 PermissionDenied.TagOwnerBid",
    "403 PermissionDenied.TagOwnerUid",
    "403 PermissionDenied.TagsFuzzyQuery",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceId.NotFound = There is no such resource in this region. Check id, kind and region.",
    "404 InvalidResourceType.NotFound = `ResourceType` is not one that the operation knows.",
    "404 MissingParameter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "404 MissingParameter.ResourceIds",
    "404 MissingParameter.ResourceType",
    "404 MissingParameter.TagOwnerBid",
    "404 MissingParameter.TagOwnerUid",
    "404 MissingParameter.Tags",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
}

/// Request of `ListTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: TaggedResourceType,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 51
    /// elements.
    pub resource_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<ImageTag>,
    /// `TagFilter`: list of records, at most 5 elements.
    pub tag_filter: Vec<TagFilter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListTagResourcesRequest {
    /// Creates a value with the required members.
    pub fn new(resource_type: impl Into<TaggedResourceType>) -> Self {
        Self {
            resource_type: resource_type.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
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
    2 resource_type: Enum = Field::one_of("ResourceType", TaggedResourceType::VALUES).required(),
    3 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(51))),
    4 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(21))),
    5 tag_filter: List = Field::record("TagFilter", &TAG_FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// `TagFilter` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct TagFilter {
    /// `TagValues`: list of strings, at most 5 elements.
    pub tag_values: Vec<String>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TagFilter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `TagValues`.
    pub fn tag_values(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_values = cloudspec_wire::all(value);
        self.extra.set_empty(0, self.tag_values.is_empty());
        self
    }

    /// Key of the tag, which names it; a resource has each key once.
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Tags of the resources, one entry for each resource and tag.
    pub tag_resources: Vec<TagResource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Value that belongs to the key of the tag; may be empty.
    pub tag_value: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Key of the tag, which names it; a resource has each key once.
    pub tag_key: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
