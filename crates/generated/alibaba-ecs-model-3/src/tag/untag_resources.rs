// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/UntagResources.json; do not edit.
//! Detaches tags from several resources of one type.
//!
//! A tag that nothing carries any more disappears.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UntagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as UntagResourcesResponse;

operation!(Operation::new::<UntagResourcesRequest, UntagResourcesResponse>(
    "UntagResources", Effect::Write, &UNTAG_RESOURCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Duplicate.TagKey Invalid.Scope InvalidTag.Mismatch InvalidTagCount InvalidTagKey.Malformed InvalidTagValue.Malformed
    400 NumberExceed.ResourceIds NumberExceed.Tags OperationDenied.QuotaExceed
    403 InvalidResourceId.NotSupported NoPermission.Tag NoPermissionKey.Scope Param.Conflict PermissionDenied.Scope
    403 PermissionDenied.TagOwnerBid PermissionDenied.TagOwnerUid
    404 InvalidRegionId.NotFound InvalidResourceId.NotFound InvalidResourceType.NotFound MissingParameter.RegionId
    404 MissingParameter.ResourceIds MissingParameter.ResourceType MissingParameter.TagOwnerBid MissingParameter.TagOwnerUid
    404 MissingParameter.Tags
");

/// Request of `UntagResources`.
#[derive(Default)] #[non_exhaustive] pub struct UntagResourcesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `All`: yes or no. */ pub all: Option<bool>,
    /** `ResourceId`: texts, at most 51 elements. */ pub resource_id: Vec<String>,
    /** `TagKey`: texts, at most 21 elements. */ pub tag_key: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl UntagResourcesRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>, resource_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: all(resource_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `All`.
    pub fn all(mut self, value: bool) -> Self { self.all = Some(value); self }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tag_key = all(value); self }
}
/// Table of [`UntagResourcesRequest`].
pub static UNTAG_RESOURCES_REQUEST: Schema = Schema { name: "UntagResourcesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType").required(),
    Field::boolean("All"),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(51))),
    Field::string("TagKey").list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(UntagResourcesRequest, UNTAG_RESOURCES_REQUEST,
    [0 OptStr region_id, 1 Str resource_type, 3 List resource_id, 4 List tag_key] [2 OptBool all]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UntagResourcesRequest);
