// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelCopyImage.json; do not edit.
//! Stops a running image copy and removes the unfinished image in the target region.
//!
//! The source image is left as it is. Fails when the copy has already finished.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelCopyImage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelCopyImageResponse;

operation!(Operation::new::<CancelCopyImageRequest, CancelCopyImageResponse>(
    "CancelCopyImage", Effect::Write, &CANCEL_COPY_IMAGE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 CancelNotSupported ImageCreatedNotFromCopy IncorrectImageStatus InvalidDescription.Malformed
    404 InvalidImageId.NotFound InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `CancelCopyImage`.
#[derive(Default)] #[non_exhaustive] pub struct CancelCopyImageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelCopyImageRequest {
    /// With what is required.
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CancelCopyImageRequest`].
pub static CANCEL_COPY_IMAGE_REQUEST: Schema = Schema { name: "CancelCopyImageRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
]; &ROWS } };
record!(CancelCopyImageRequest, CANCEL_COPY_IMAGE_REQUEST, [0 OptStr region_id, 1 Str image_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelCopyImageRequest);
