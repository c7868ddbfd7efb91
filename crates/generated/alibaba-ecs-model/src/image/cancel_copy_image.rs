// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelCopyImage.json; do not edit.
//! Stops a running image copy and removes the unfinished image in the target region.
//!
//! The source image is left as it is. Fails when the copy has already finished.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelCopyImage).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "CancelCopyImage",
    effect: Effect::Write,
    request: CancelCopyImageRequest = CANCEL_COPY_IMAGE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 CancelNotSupported",
    "400 ImageCreatedNotFromCopy",
    "400 IncorrectImageStatus",
    "400 InvalidDescription.Malformed",
    "404 InvalidImageId.NotFound",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Response of `CancelCopyImage`.
pub type CancelCopyImageResponse = RequestIdResponse;

/// Request of `CancelCopyImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelCopyImageRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImageId`: text.
    pub image_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CancelCopyImageRequest {
    /// Starts with the required members.
    pub fn new(image_id: impl Into<String>) -> Self {
        Self {
            image_id: image_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CancelCopyImageRequest: CANCEL_COPY_IMAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_id: Str = Field::string("ImageId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelCopyImageRequest,
}
