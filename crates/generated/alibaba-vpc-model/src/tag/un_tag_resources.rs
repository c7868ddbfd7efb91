// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnTagResources.json; do not edit.
//! Detaches tags from several resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnTagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UnTagResources",
    effect: Effect::Write,
    request: UnTagResourcesRequest = UN_TAG_RESOURCES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Forbidden.NotAllowedCategary",
    "400 Forbidden.TagKey.Duplicated",
    "400 Forbidden.TagKeys",
    "400 InvalidInstanceIds.NotFound",
    "400 InvalidInstanceType.NotFound",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "400 MissingParam",
    "400 QuotaExceeded.TagNum",
    "400 SizeLimitExceeded.ResourceId",
    "400 SizeLimitExceeded.TagNum",
    "403 Forbidden",
}

/// Response of `UnTagResources`.
pub type UnTagResourcesResponse = RequestIdResponse;

/// Request of `UnTagResources`.
#[derive(Default)]
#[non_exhaustive]
pub struct UnTagResourcesRequest {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `All`: yes or no.
    pub all: Option<bool>,
    /// `ResourceId`: texts, at most 51 elements.
    pub resource_id: Vec<String>,
    /// `TagKey`: texts, at most 21 elements.
    pub tag_key: Vec<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UnTagResourcesRequest {
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

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    UnTagResourcesRequest: UN_TAG_RESOURCES_REQUEST,
    0 resource_type: Str = Field::string("ResourceType").required(),
    1 all: OptBool = Field::boolean("All"),
    2 resource_id: List = Field::string("ResourceId").list().required().limits(&Limits::new().items(None, Some(51))),
    3 tag_key: List = Field::string("TagKey").list().limits(&Limits::new().items(None, Some(21))),
    4 region_id: OptStr = Field::string("RegionId").required().filled(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UnTagResourcesRequest,
}
