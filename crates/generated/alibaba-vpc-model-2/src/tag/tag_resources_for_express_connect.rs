// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TagResourcesForExpressConnect.json; do not edit.
//! Attaches tags to several Express Connect resources.
//!
//! A key is unique on a resource, and a resource holds at most 20.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResourcesForExpressConnect).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as TagResourcesForExpressConnectResponse, Tag};

operation!(Operation::new::<TagResourcesForExpressConnectRequest, TagResourcesForExpressConnectResponse>(
    "TagResourcesForExpressConnect", Effect::Write, &TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 Forbidden.TagKey.Duplicated Forbidden.TagKeys InvalidInstanceIds.NotFound InvalidInstanceType.NotFound InvalidTagKey
    400 InvalidTagScope.NotFound InvalidTagValue MissingParameter.TagKey MissingParameter.TagValue QuotaExceeded.TagNum
    400 SizeLimitExceeded.ResourceId SizeLimitExceeded.TagNum
    403 Forbidden
");

/// Request of `TagResourcesForExpressConnect`.
#[derive(Default)] #[non_exhaustive] pub struct TagResourcesForExpressConnectRequest {
    /** `ResourceType`: text. */ pub resource_type: String,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceId`: texts, at most 21 elements. */ pub resource_id: Vec<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl TagResourcesForExpressConnectRequest {
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
/// Table of [`TagResourcesForExpressConnectRequest`].
pub static TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST: Schema =
    Schema { name: "TagResourcesForExpressConnectRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("ResourceType").required(),
    Field::string("RegionId").required().filled(),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(21))),
    Field::record("Tag", &crate::shapes::TAG).list().required().limits(&Limits::items(None, Some(21))),
]; &ROWS } };
record!(TagResourcesForExpressConnectRequest, TAG_RESOURCES_FOR_EXPRESS_CONNECT_REQUEST,
    [0 Str resource_type, 1 OptStr region_id, 2 List resource_id, 3 List tag] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TagResourcesForExpressConnectRequest);
