// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/TagResources.json; do not edit.
//! Tag resources (`TagResources`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/TagResources).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{RequestIdResponse as TagResourcesResponse, Tag};

/// The table of `TagResources`.
pub static OPERATION: Operation = Operation::new(
    "TagResources", Effect::Write, &TAG_RESOURCES_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<TagResourcesRequest>,
    empty::<TagResourcesResponse>,
).errors(&[
    ErrorCode::new(400, "Forbidden.NotAllowedCategary"), ErrorCode::new(400, "Forbidden.TagKey.Duplicated"),
    ErrorCode::new(400, "Forbidden.TagKeys"), ErrorCode::new(400, "InvalidInstanceIds.NotFound"),
    ErrorCode::new(400, "InvalidInstanceType.NotFound"), ErrorCode::new(400, "InvalidTagKey"),
    ErrorCode::new(400, "InvalidTagScope.NotFound"), ErrorCode::new(400, "InvalidTagValue"), ErrorCode::new(400, "MissingParam"),
    ErrorCode::new(400, "MissingParam.Tags"), ErrorCode::new(400, "MissingParameter.TagKey"),
    ErrorCode::new(400, "MissingParameter.TagValue"), ErrorCode::new(400, "QuotaExceeded.TagNum"),
    ErrorCode::new(400, "SizeLimitExceeded.ResourceId"), ErrorCode::new(400, "SizeLimitExceeded.TagNum"),
    ErrorCode::new(403, "Forbidden"),
]);

/// Request of `TagResources`.
#[derive(Default)] #[non_exhaustive]
pub struct TagResourcesRequest {
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `ResourceId`: texts, at most 51 elements.
    pub resource_id: Vec<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    pub extra: Extra,
}
impl TagResourcesRequest {
    pub fn new(resource_type: impl Into<String>, resource_id: impl IntoIterator<Item = impl Into<String>>, tag: impl IntoIterator<Item = Tag>) -> Self {
        Self { resource_type: resource_type.into(), resource_id: all(resource_id), tag: all(tag), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static TAG_RESOURCES_REQUEST: Schema = Schema { name: "TagResourcesRequest", fields: &[
    Field::string("ResourceType").required(),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(51))),
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &shapes::TAG).list().required().limits(&Limits::items(None, Some(21))),
] };
cloudspec_wire::record!(TagResourcesRequest, TAG_RESOURCES_REQUEST,
    [0 Str resource_type, 1 List resource_id, 2 OptStr region_id, 3 List tag] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(TagResourcesRequest);
