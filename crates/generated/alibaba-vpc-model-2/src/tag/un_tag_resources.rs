// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UnTagResources.json; do not edit.
//! Detaches tags from several resources.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnTagResources).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as UnTagResourcesResponse;

operation!(Operation::new::<UnTagResourcesRequest, UnTagResourcesResponse>(
    "UnTagResources", Effect::Write, &UN_TAG_RESOURCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.NotAllowedCategary Forbidden.TagKey.Duplicated Forbidden.TagKeys InvalidInstanceIds.NotFound
    400 InvalidInstanceType.NotFound InvalidTagKey InvalidTagValue MissingParam QuotaExceeded.TagNum SizeLimitExceeded.ResourceId
    400 SizeLimitExceeded.TagNum
    403 Forbidden
");

/// Request of `UnTagResources`.
#[derive(Default)] #[non_exhaustive] pub struct UnTagResourcesRequest {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `All`: yes or no. */ pub all: Option<bool>,
    /** `ResourceId`: texts, at most 51 elements. */ pub resource_id: Vec<String>,
    /** `TagKey`: texts, at most 21 elements. */ pub tag_key: Vec<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl UnTagResourcesRequest {
    /// With what is required.
    pub fn new(resource_type: impl Into<String>, resource_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: all(resource_id), ..Self::default() }
    }
    /// Sets `All`.
    pub fn all(mut self, value: bool) -> Self { self.all = Some(value); self }
    /// Sets `TagKey`.
    pub fn tag_key(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.tag_key = all(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`UnTagResourcesRequest`].
pub static UN_TAG_RESOURCES_REQUEST: Schema = Schema { name: "UnTagResourcesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ResourceType").required(),
    Field::boolean("All"),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(51))),
    Field::string("TagKey").list().limits(&Limits::items(None, Some(21))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(UnTagResourcesRequest, UN_TAG_RESOURCES_REQUEST,
    [0 Str resource_type, 2 List resource_id, 3 List tag_key, 4 OptStr region_id] [1 OptBool all]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UnTagResourcesRequest);
