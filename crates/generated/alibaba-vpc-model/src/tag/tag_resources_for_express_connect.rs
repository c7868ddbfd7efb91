// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TagResourcesForExpressConnect.json; do not edit.
//! Attaches tags to several Express Connect resources.
//!
//! A key is unique on a resource, and a resource holds at most 20.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResourcesForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{RequestIdResponse, Tag};

operation! {
    name: "TagResourcesForExpressConnect",
    effect: Effect::Write,
    request: TagResourcesForExpressConnectRequest = TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.TagKey.Duplicated",
    "400 Forbidden.TagKeys",
    "400 InvalidInstanceIds.NotFound",
    "400 InvalidInstanceType.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagScope.NotFound",
    "400 InvalidTagValue",
    "400 MissingParameter.TagKey",
    "400 MissingParameter.TagValue",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbidden",
}

/// Response of `TagResourcesForExpressConnect`.
pub type TagResourcesForExpressConnectResponse = RequestIdResponse;

/// Request of `TagResourcesForExpressConnect`.
#[derive(Default)]
#[non_exhaustive]
pub struct TagResourcesForExpressConnectRequest {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceId`: texts, at most 21 elements.
    pub resource_id: Vec<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl TagResourcesForExpressConnectRequest {
    /// Starts with the required members.
    pub fn new(
        resource_type: impl Into<String>,
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    TagResourcesForExpressConnectRequest: TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(21))),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG).list().required().limits(&Limits::new().items(None, Some(21))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TagResourcesForExpressConnectRequest,
}
