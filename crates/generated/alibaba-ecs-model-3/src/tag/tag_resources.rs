// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/TagResources.json; do not edit.
//! Attaches tags to several resources of one type.
//!
//! A value replaces the one that its key had; the number of tags a resource is limited.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as TagResourcesResponse, Tag2 as Tag};

operation!(Operation::new::<TagResourcesRequest, TagResourcesResponse>(
    "TagResources", Effect::Write, &TAG_RESOURCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Duplicate.TagKey Invalid.Scope InvalidTag.Mismatch InvalidTagCount InvalidTagKey.Malformed InvalidTagValue.Malformed
    400 NumberExceed.ResourceIds NumberExceed.Tags OperationDenied.QuotaExceed
    403 InvalidResourceId.NotSupported NoPermission.Tag NoPermissionKey.Scope PermissionDenied.Scope PermissionDenied.TagOwnerBid
    403 PermissionDenied.TagOwnerUid QuotaExceed.Tags TagKey.Duplication
    404 InvalidRegionId.NotFound InvalidResourceId.NotFound InvalidResourceType.NotFound MissingParameter.RegionId
    404 MissingParameter.ResourceIds MissingParameter.ResourceType MissingParameter.TagOwnerBid MissingParameter.TagOwnerUid
    404 MissingParameter.Tags
    500 ServiceUnavailable
");

/// Request of `TagResources`.
#[derive(Default)] #[non_exhaustive] pub struct TagResourcesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: texts, at most 51 elements. */ pub resource_id: Vec<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl TagResourcesRequest {
    /// With what is required.
    pub fn new(
        resource_type: impl Into<String>, resource_id: impl IntoIterator<Item = impl Into<String>>,
        tag: impl IntoIterator<Item = Tag>,
    ) -> Self {
        Self { resource_type: resource_type.into(), resource_id: all(resource_id), tag: all(tag), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`TagResourcesRequest`].
pub static TAG_RESOURCES_REQUEST: Schema = Schema { name: "TagResourcesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(51))),
    Field::record("Tag", &crate::shapes::TAG2).list().required().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(TagResourcesRequest, TAG_RESOURCES_REQUEST,
    [0 OptStr region_id, 1 Str resource_type, 2 List resource_id, 3 List tag] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TagResourcesRequest);
