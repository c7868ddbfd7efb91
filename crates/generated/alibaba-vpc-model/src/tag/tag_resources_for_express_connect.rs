// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TagResourcesForExpressConnect.json; do not edit.
//! Attaches tags to several Express Connect resources.
//!
//! A key is unique on a resource, and a resource holds at most 20.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResourcesForExpressConnect),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::{ResourceType, Tag};

operation! {
    name: "TagResourcesForExpressConnect",
    effect: Effect::Write,
    request: TagResourcesForExpressConnectRequest = TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    response: TagResourcesForExpressConnectResponse = TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 Forbidden.TagKey.Duplicated = A tag key stands twice in the request. Each key may come once.",
    "400 Forbidden.TagKeys = A tag key is reserved for the system.",
    "400 InvalidInstanceIds.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "400 InvalidInstanceType.NotFound = There is no such instance type. `DescribeInstanceTypes` lists them.",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagScope.NotFound",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParameter.TagKey = A tag has no key or no value.",
    "400 MissingParameter.TagValue = A tag has no key or no value.",
    "400 QuotaExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "400 SizeLimitExceeded.ResourceId = There are more resource ids than a request can have.",
    "400 SizeLimitExceeded.TagNum = There are more tags than a request or a resource can have, usually 20.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `TagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesForExpressConnectRequest {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 21
    /// elements.
    pub resource_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TagResourcesForExpressConnectRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
        tag: impl IntoIterator<Item = Tag>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: cloudspec_wire::all(resource_id),
            tag: cloudspec_wire::all(tag),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    TagResourcesForExpressConnectRequest: TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    0 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(21))),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG).list().required().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `TagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesForExpressConnectResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TagResourcesForExpressConnectResponse: TAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TagResourcesForExpressConnectRequest,
    TagResourcesForExpressConnectResponse,
}
