// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TagResources.json; do not edit.
//! Attaches tags to several resources.
//!
//! A key is unique on a resource, tags exist only on resources, and those of one region are not seen in another; a resource
//! holds at most 20.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as TagResourcesResponse, Tag};

operation!(Operation::new::<TagResourcesRequest, TagResourcesResponse>(
    "TagResources", Effect::Write, &TAG_RESOURCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.NotAllowedCategary Forbidden.TagKey.Duplicated Forbidden.TagKeys InvalidInstanceIds.NotFound
    400 InvalidInstanceType.NotFound InvalidTagKey InvalidTagScope.NotFound InvalidTagValue MissingParam MissingParam.Tags
    400 MissingParameter.TagKey MissingParameter.TagValue QuotaExceeded.TagNum SizeLimitExceeded.ResourceId
    400 SizeLimitExceeded.TagNum
    403 Forbidden
");

/// Request of `TagResources`.
#[derive(Default)] #[non_exhaustive] pub struct TagResourcesRequest {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `ResourceId`: texts, at most 51 elements. */ pub resource_id: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
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
    Field::string("ResourceType").required(),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(51))),
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG).list().required().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(TagResourcesRequest, TAG_RESOURCES_REQUEST,
    [0 Str resource_type, 1 List resource_id, 2 OptStr region_id, 3 List tag] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TagResourcesRequest);
