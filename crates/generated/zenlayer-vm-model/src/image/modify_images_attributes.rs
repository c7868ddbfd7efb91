// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyImagesAttributes.json; do not edit.
//! Changes the name and description of custom images, the same for all of them.
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-images-attributes.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ModifyImagesAttributesResponse;

operation!(Operation::new::<ModifyImagesAttributesRequest, ModifyImagesAttributesResponse>(
    "ModifyImagesAttributes", Effect::Write, &MODIFY_IMAGES_ATTRIBUTES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ModifyImagesAttributes`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyImagesAttributesRequest {
    /** `imageIds`: texts. */ pub image_ids: Vec<String>,
    /** `imageDescription`: text, at most 255 characters. */ pub image_description: Option<String>,
    /** `imageName`: text, at most 24 characters. */ pub image_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ModifyImagesAttributesRequest {
    /// With what is required.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { image_ids: all(image_ids), ..Self::default() }
    }
    /// Sets `imageDescription`.
    pub fn image_description(mut self, value: impl Into<String>) -> Self { self.image_description = Some(value.into()); self }
    /// Sets `imageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
}
/// Table of [`ModifyImagesAttributesRequest`].
pub static MODIFY_IMAGES_ATTRIBUTES_REQUEST: Schema =
    Schema { name: "ModifyImagesAttributesRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("imageIds").list().place(Place::Body).required(),
    Field::string("imageDescription").place(Place::Body).limits(&Limits::length(None, Some(255))),
    Field::string("imageName").place(Place::Body).limits(&Limits::length(None, Some(24))),
]; &ROWS } };
record!(ModifyImagesAttributesRequest, MODIFY_IMAGES_ATTRIBUTES_REQUEST,
    [0 List image_ids, 1 OptStr image_description, 2 OptStr image_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyImagesAttributesRequest);
