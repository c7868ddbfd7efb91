// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/DeleteImages.json; do not edit.
//! Deletes custom images, which frees quota.
//!
//! It cannot be undone.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/delete-images.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteImagesResponse;

operation!(Operation::new::<DeleteImagesRequest, DeleteImagesResponse>(
    "DeleteImages", Effect::Write, &DELETE_IMAGES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `DeleteImages`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteImagesRequest {
    /** `imageIds`: texts. */ pub image_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DeleteImagesRequest {
    /// With what is required.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { image_ids: all(image_ids), ..Self::default() }
    }
}
/// Table of [`DeleteImagesRequest`].
pub static DELETE_IMAGES_REQUEST: Schema = Schema { name: "DeleteImagesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("imageIds").list().place(Place::Body).required(),
]; &ROWS } };
record!(DeleteImagesRequest, DELETE_IMAGES_REQUEST, [0 List image_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteImagesRequest);
