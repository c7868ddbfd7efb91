// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RemoveTags.json; do not edit.
//! Detaches tags from one resource.
//!
//! UntagResources is the newer operation and takes several resources at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{RequestIdResponse, Tag};

operation! {
    name: "RemoveTags",
    effect: Effect::Write,
    request: RemoveTagsRequest = REMOVE_TAGS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidResourceType.NotFound",
    "400 InvalidTagCount",
    "400 InvalidTagKey.Malformed",
    "403 InvalidResourceId.NotSupported",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceId.NotFound",
    "404 InvalidResourceType.NotFound",
}

/// Response of `RemoveTags`.
pub type RemoveTagsResponse = RequestIdResponse;

/// Request of `RemoveTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveTagsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `ResourceId`: text.
    pub resource_id: String,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl RemoveTagsRequest {
    /// Starts with the required members.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    RemoveTagsRequest: REMOVE_TAGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Str = Field::string("ResourceType").required(),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveTagsRequest,
}
