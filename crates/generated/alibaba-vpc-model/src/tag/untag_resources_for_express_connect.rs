// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UntagResourcesForExpressConnect.json; do not edit.
//! Detaches tags from several Express Connect resources.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UntagResourcesForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UntagResourcesForExpressConnect",
    effect: Effect::Write,
    request: UntagResourcesForExpressConnectRequest = UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.TagKey.Duplicated",
    "400 Forbidden.TagKeys",
    "400 InvalidInstanceIds.NotFound",
    "400 InvalidInstanceType.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbidden",
}

/// Response of `UntagResourcesForExpressConnect`.
pub type UntagResourcesForExpressConnectResponse = RequestIdResponse;

/// Request of `UntagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct UntagResourcesForExpressConnectRequest {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `All`: yes or no.
    pub all: Option<bool>,
    /// `ResourceId`: texts, at most 21 elements.
    pub resource_id: Vec<String>,
    /// `TagKey`: texts, at most 21 elements.
    pub tag_key: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UntagResourcesForExpressConnectRequest {
    /// Starts with the required members.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: cloudspec_wire::all(resource_id),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `All`.
    pub fn all(mut self, value: bool) -> Self {
        self.all = Some(value);
        self
    }

    /// Sets `TagKey`.
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
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 all: OptBool = Field::boolean("All"),
    3 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(21))),
    4 tag_key: List = Field::string("TagKey").list().limits(&Limits::new().items(None, Some(21))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UntagResourcesForExpressConnectRequest,
}
