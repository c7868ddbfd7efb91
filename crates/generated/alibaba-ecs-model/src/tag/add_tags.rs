// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AddTags.json; do not edit.
//! Attaches tags to one resource, such as an instance, disk, snapshot, image or security group.
//!
//! A resource holds at most 20 tags; where a key is already there, its value is replaced. TagResources
//! is the newer operation and takes several resources at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{RequestIdResponse, Tag};

operation! {
    name: "AddTags",
    effect: Effect::Write,
    request: AddTagsRequest = ADD_TAGS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 OperationDenied.QuotaExceed",
    "403 InvalidResourceId.NotSupported",
    "403 QuotaExceed.Tags",
    "403 TagKey.Duplication",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceId.NotFound",
    "404 InvalidResourceType.NotFound",
}

/// Response of `AddTags`.
pub type AddTagsResponse = RequestIdResponse;

/// Request of `AddTags`.
#[derive(Default)]
#[non_exhaustive]
pub struct AddTagsRequest {
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

impl AddTagsRequest {
    /// Starts with the required members.
    pub fn new(
        resource_type: impl Into<String>,
        resource_id: impl Into<String>,
        tag: impl IntoIterator<Item = Tag>,
    ) -> Self {
        Self {
            resource_type: resource_type.into(),
            resource_id: resource_id.into(),
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
    AddTagsRequest: ADD_TAGS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: Str = Field::string("ResourceType").required(),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 tag: List = Field::record("Tag", &crate::shapes::TAG).list().required().limits(&Limits::new().items(None, Some(20))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    AddTagsRequest,
}
