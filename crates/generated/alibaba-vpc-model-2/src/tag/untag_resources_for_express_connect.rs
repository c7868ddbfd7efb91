// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UntagResourcesForExpressConnect.json; do not edit.
//! Detaches tags from several Express Connect resources.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UntagResourcesForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as UntagResourcesForExpressConnectResponse;

operation!(Operation::new::<UntagResourcesForExpressConnectRequest, UntagResourcesForExpressConnectResponse>(
    "UntagResourcesForExpressConnect", Effect::Write, &UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.TagKey.Duplicated Forbidden.TagKeys InvalidInstanceIds.NotFound InvalidInstanceType.NotFound InvalidTagKey
    400 InvalidTagValue QuotaExceeded.TagNum SizeLimitExceeded.ResourceId SizeLimitExceeded.TagNum
    403 Forbidden
");

/// Request of `UntagResourcesForExpressConnect`.
#[derive(Default)] #[non_exhaustive] pub struct UntagResourcesForExpressConnectRequest {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `All`: yes or no. */ pub all: Option<bool>,
    /** `ResourceId`: texts, at most 21 elements. */ pub resource_id: Vec<String>,
    /** `TagKey`: texts, at most 21 elements. */ pub tag_key: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl UntagResourcesForExpressConnectRequest {
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
/// Table of [`UntagResourcesForExpressConnectRequest`].
pub static UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST: Schema =
    Schema { name: "UntagResourcesForExpressConnectRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("ResourceType").required(),
    Field::string("RegionId").required().filled(),
    Field::boolean("All"),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(21))),
    Field::string("TagKey").list().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(UntagResourcesForExpressConnectRequest, UNTAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    [0 Str resource_type, 1 OptStr region_id, 3 List resource_id, 4 List tag_key] [2 OptBool all]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UntagResourcesForExpressConnectRequest);
