// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelCopyImage.json; do not edit.
//! Cancel copy image (`CancelCopyImage`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelCopyImage).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as CancelCopyImageResponse;

/// The table of `CancelCopyImage`.
pub static OPERATION: Operation = Operation::new(
    "CancelCopyImage", Effect::Write, &CANCEL_COPY_IMAGE_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<CancelCopyImageRequest>,
    empty::<CancelCopyImageResponse>,
).errors(&[
    ErrorCode::new(400, "CancelNotSupported"), ErrorCode::new(400, "ImageCreatedNotFromCopy"),
    ErrorCode::new(400, "IncorrectImageStatus"), ErrorCode::new(400, "InvalidDescription.Malformed"),
    ErrorCode::new(404, "InvalidImageId.NotFound"), ErrorCode::new(404, "InvalidRegionId.NotFound"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `CancelCopyImage`.
#[derive(Default)] #[non_exhaustive]
pub struct CancelCopyImageRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImageId`: text.
    pub image_id: String,
    pub extra: Extra,
}
impl CancelCopyImageRequest {
    pub fn new(image_id: impl Into<String>) -> Self { Self { image_id: image_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static CANCEL_COPY_IMAGE_REQUEST: Schema = Schema { name: "CancelCopyImageRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ImageId").required(),
] };
cloudspec_wire::record!(CancelCopyImageRequest, CANCEL_COPY_IMAGE_REQUEST, [0 OptStr region_id, 1 Str image_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CancelCopyImageRequest);
