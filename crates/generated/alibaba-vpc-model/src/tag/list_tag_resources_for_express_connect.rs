// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListTagResourcesForExpressConnect.json; do not edit.
//! Lists the tags of Express Connect resources.
//!
//! Give `ResourceId` or `Tag`; a key alone finds all its values, a value alone is refused, and both
//! kinds are joined by and.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListTagResourcesForExpressConnect), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::{ResourceType, Tag, TagResource};

operation! {
    name: "ListTagResourcesForExpressConnect",
    effect: Effect::Read,
    request: ListTagResourcesForExpressConnectRequest = LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    response: ListTagResourcesForExpressConnectResponse = LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["TagResources"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKeys = A tag key is reserved for the system.",
    "400 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 QuotaExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 SizeLimitExceeded.ResourceId = There are more resource ids than a request can have.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "403 BothEmpty.TagsAndResources = Neither tags nor resource ids are given; one of them is needed.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `ListTagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectRequest {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. At most 50.
    pub max_results: Option<i64>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 21
    /// elements.
    pub resource_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListTagResourcesForExpressConnectRequest {
    /// Creates a value with the required members.
    pub fn new(resource_type: impl Into<ResourceType>) -> Self {
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

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
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
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    ListTagResourcesForExpressConnectRequest: LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    0 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    4 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(21))),
    5 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `ListTagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListTagResourcesForExpressConnectResponse {
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
    ListTagResourcesForExpressConnectResponse: LIST_TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 tag_resources: List = Field::record("TagResources", &crate::shapes::TAG_RESOURCE).wrapped("TagResource"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListTagResourcesForExpressConnectRequest,
    ListTagResourcesForExpressConnectResponse,
}
