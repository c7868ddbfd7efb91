// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImageComponent.json; do not edit.
//! Deletes an image component of one's own.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImageComponent).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteImageComponentResponse;

operation!(Operation::new::<DeleteImageComponentRequest, DeleteImageComponentResponse>(
    "DeleteImageComponent", Effect::Write, &DELETE_IMAGE_COMPONENT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    404 InvalidImageComponent.NotFound
");

/// Request of `DeleteImageComponent`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteImageComponentRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageComponentId`: text. */ pub image_component_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteImageComponentRequest {
    /// With what is required.
    pub fn new(image_component_id: impl Into<String>) -> Self {
        Self { image_component_id: image_component_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteImageComponentRequest`].
pub static DELETE_IMAGE_COMPONENT_REQUEST: Schema =
    Schema { name: "DeleteImageComponentRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageComponentId").required(),
]; &ROWS } };
record!(DeleteImageComponentRequest, DELETE_IMAGE_COMPONENT_REQUEST, [0 OptStr region_id, 1 Str image_component_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteImageComponentRequest);
