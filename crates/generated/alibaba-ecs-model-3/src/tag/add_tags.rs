// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AddTags.json; do not edit.
//! Attaches tags to one resource, such as an instance, disk, snapshot, image or security group.
//!
//! A resource holds at most 20 tags; where a key is already there, its value is replaced. TagResources is the newer
//! operation and takes several resources at once.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddTags).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as AddTagsResponse, Tag};

operation!(Operation::new::<AddTagsRequest, AddTagsResponse>(
    "AddTags", Effect::Write, &ADD_TAGS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Duplicate.TagKey InvalidTag.Mismatch InvalidTagCount InvalidTagKey.Malformed InvalidTagValue.Malformed
    400 OperationDenied.QuotaExceed
    403 InvalidResourceId.NotSupported QuotaExceed.Tags TagKey.Duplication
    404 InvalidRegionId.NotFound InvalidResourceId.NotFound InvalidResourceType.NotFound
");

/// Request of `AddTags`.
#[derive(Default)] #[non_exhaustive] pub struct AddTagsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl AddTagsRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>, resource_id: impl Into<String>, tag: impl IntoIterator<Item = Tag>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: resource_id.into(), tag: all(tag), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`AddTagsRequest`].
pub static ADD_TAGS_REQUEST: Schema = Schema { name: "AddTagsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").required(),
    Field::record("Tag", &crate::shapes::TAG).list().required().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(AddTagsRequest, ADD_TAGS_REQUEST, [0 OptStr region_id, 1 Str resource_type, 2 Str resource_id, 3 List tag] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AddTagsRequest);
