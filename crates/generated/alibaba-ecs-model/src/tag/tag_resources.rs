// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/TagResources.json; do not edit.
//! Tag resources (`TagResources`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TagResources).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{RequestIdResponse as TagResourcesResponse, Tag2 as Tag};

/// The table of `TagResources`.
pub static OPERATION: Operation = Operation::new(
    "TagResources", Effect::Write, &TAG_RESOURCES_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<TagResourcesRequest>,
    empty::<TagResourcesResponse>,
).errors(&[
    ErrorCode::new(400, "Duplicate.TagKey"), ErrorCode::new(400, "Invalid.Scope"), ErrorCode::new(400, "InvalidTag.Mismatch"),
    ErrorCode::new(400, "InvalidTagCount"), ErrorCode::new(400, "InvalidTagKey.Malformed"),
    ErrorCode::new(400, "InvalidTagValue.Malformed"), ErrorCode::new(400, "NumberExceed.ResourceIds"),
    ErrorCode::new(400, "NumberExceed.Tags"), ErrorCode::new(400, "OperationDenied.QuotaExceed"),
    ErrorCode::new(403, "InvalidResourceId.NotSupported"), ErrorCode::new(403, "NoPermission.Tag"),
    ErrorCode::new(403, "NoPermissionKey.Scope"), ErrorCode::new(403, "PermissionDenied.Scope"),
    ErrorCode::new(403, "PermissionDenied.TagOwnerBid"), ErrorCode::new(403, "PermissionDenied.TagOwnerUid"),
    ErrorCode::new(403, "QuotaExceed.Tags"), ErrorCode::new(403, "TagKey.Duplication"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "InvalidResourceId.NotFound"),
    ErrorCode::new(404, "InvalidResourceType.NotFound"), ErrorCode::new(404, "MissingParameter.RegionId"),
    ErrorCode::new(404, "MissingParameter.ResourceIds"), ErrorCode::new(404, "MissingParameter.ResourceType"),
    ErrorCode::new(404, "MissingParameter.TagOwnerBid"), ErrorCode::new(404, "MissingParameter.TagOwnerUid"),
    ErrorCode::new(404, "MissingParameter.Tags"), ErrorCode::new(500, "ServiceUnavailable"),
]);

/// Request of `TagResources`.
#[derive(Default)] #[non_exhaustive]
pub struct TagResourcesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: String,
    /// `ResourceId`: texts, at most 51 elements.
    pub resource_id: Vec<String>,
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
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType").required(),
    Field::string("ResourceId").list().required().limits(&Limits::items(None, Some(51))),
    Field::record("Tag", &shapes::TAG2).list().required().limits(&Limits::items(None, Some(21))),
] };
cloudspec_wire::record!(TagResourcesRequest, TAG_RESOURCES_REQUEST,
    [0 OptStr region_id, 1 Str resource_type, 2 List resource_id, 3 List tag] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(TagResourcesRequest);
