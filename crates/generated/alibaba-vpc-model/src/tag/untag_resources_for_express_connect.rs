// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UntagResourcesForExpressConnect.json; do not edit.
//! Detaches tags from several Express Connect resources.
//!
//! With `All` and no keys, every tag is detached.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UntagResourcesForExpressConnect), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

pub use crate::shapes::ResourceType;

operation! {
    name: "UntagResourcesForExpressConnect",
    effect: Effect::Write,
    request: UntagResourcesForExpressConnectRequest = UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    response: UntagResourcesForExpressConnectResponse = UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
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
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `UntagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourcesForExpressConnectRequest {
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: ResourceType,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to detach all tags. Ignored when keys are given.
    pub all: Option<bool>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 21
    /// elements.
    pub resource_id: Vec<String>,
    /// Keys of the tags to detach. At most 21 elements.
    pub tag_key: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UntagResourcesForExpressConnectRequest {
    /// Creates a value with the required members.
    pub fn new(
        resource_type: impl Into<ResourceType>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: cloudspec_wire::all(resource_id),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether to detach all tags.
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }

    /// Keys of the tags to detach.
    pub fn tag_key(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.tag_key = cloudspec_wire::all(value);
        self
    }
}

record! {
    UntagResourcesForExpressConnectRequest: UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    0 resource_type: Enum = Field::one_of("ResourceType", ResourceType::VALUES).required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 all: OptBool = Field::boolean("All"),
    3 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(21))),
    4 tag_key: List = Field::string("TagKey").list().limits(&Limits::new().items(None, Some(21))),
}

/// Response of `UntagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourcesForExpressConnectResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UntagResourcesForExpressConnectResponse: UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UntagResourcesForExpressConnectRequest,
    UntagResourcesForExpressConnectResponse,
}
