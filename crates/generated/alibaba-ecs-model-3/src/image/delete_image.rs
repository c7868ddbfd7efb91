// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImage.json; do not edit.
//! Deletes a custom image; no instance can be created from it any more.
//!
//! `Force` deletes it even while instances use it, whose system disks can then not be re-initialized.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteImageResponse;

operation!(Operation::new::<DeleteImageRequest, DeleteImageResponse>(
    "DeleteImage", Effect::Write, &DELETE_IMAGE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 ImageIsExporting ImageIsImporting ImageIsPublic ImageUseShared ImageUsingByInstance OperationDenied.ImageCopying
    404 InvalidImageId.NotFound
");

/// Request of `DeleteImage`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteImageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** `Force`: yes or no. Default: `false`. */ pub force: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteImageRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Force`.
    pub fn force(mut self, value: bool) -> Self { self.force = Some(value); self }
}
/// Table of [`DeleteImageRequest`].
pub static DELETE_IMAGE_REQUEST: Schema = Schema { name: "DeleteImageRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
    Field::boolean("Force"),
]; &ROWS } };
record!(DeleteImageRequest, DELETE_IMAGE_REQUEST, [0 OptStr region_id, 1 Str image_id] [2 OptBool force]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteImageRequest);
