// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteImages.json; do not edit.
//! Deletes custom images, which frees quota.
//!
//! It cannot be undone.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-images.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "DeleteImages",
    effect: Effect::Write,
    request: DeleteImagesRequest = DELETE_IMAGES_REQUEST,
    response: DeleteImagesResponse = DELETE_IMAGES_RESPONSE,
}

/// Request of `DeleteImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImagesRequest {
    /// Ids of the images. `DescribeImages` lists them.
    pub image_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteImagesRequest {
    /// Creates a value with the required members.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            image_ids: cloudspec_wire::all(image_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.image_ids.is_empty());
        built
    }
}

record! {
    DeleteImagesRequest: DELETE_IMAGES_REQUEST,
    0 image_ids: List = Field::string("imageIds").list().place(Place::Body).required(),
}

/// Response of `DeleteImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImagesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteImagesResponse: DELETE_IMAGES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteImagesRequest,
    DeleteImagesResponse,
}
