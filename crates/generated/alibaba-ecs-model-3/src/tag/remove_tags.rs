// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/RemoveTags.json; do not edit.
//! Detaches tags from one resource.
//!
//! UntagResources is the newer operation and takes several resources at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as RemoveTagsResponse, Tag};

operation!(Operation::new::<RemoveTagsRequest, RemoveTagsResponse>(
    "RemoveTags", Effect::Write, &REMOVE_TAGS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidResourceType.NotFound InvalidTagCount InvalidTagKey.Malformed
    403 InvalidResourceId.NotSupported
    404 InvalidRegionId.NotFound InvalidResourceId.NotFound InvalidResourceType.NotFound
");

/// Request of `RemoveTags`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveTagsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl RemoveTagsRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>, resource_id: impl Into<String>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: resource_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`RemoveTagsRequest`].
pub static REMOVE_TAGS_REQUEST: Schema = Schema { name: "RemoveTagsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").required(),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(RemoveTagsRequest, REMOVE_TAGS_REQUEST, [0 OptStr region_id, 1 Str resource_type, 2 Str resource_id, 3 List tag] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveTagsRequest);
