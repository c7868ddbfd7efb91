// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyImagesAttributes.json; do not edit.
//! Changes the name and description of custom images, the same for all of them.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-images-attributes.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

operation! {
    name: "ModifyImagesAttributes",
    effect: Effect::Write,
    request: ModifyImagesAttributesRequest = MODIFY_IMAGES_ATTRIBUTES_REQUEST,
    response: ModifyImagesAttributesResponse = MODIFY_IMAGES_ATTRIBUTES_RESPONSE,
}

/// Request of `ModifyImagesAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributesRequest {
    /// Ids of the images. `DescribeImages` lists them.
    pub image_ids: Vec<String>,
    /// Description of the image, at most 255 characters.
    pub image_description: Option<String>,
    /// Name of the image, at most 24 characters.
    pub image_name: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyImagesAttributesRequest {
    /// Creates a value with the required members.
    pub fn new(image_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            image_ids: cloudspec_wire::all(image_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.image_ids.is_empty());
        built
    }

    /// Description of the image, at most 255 characters.
    pub fn image_description(mut self, value: impl Into<String>) -> Self {
        self.image_description = Some(value.into());
        self
    }

    /// Name of the image, at most 24 characters.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }
}

record! {
    ModifyImagesAttributesRequest: MODIFY_IMAGES_ATTRIBUTES_REQUEST,
    0 image_ids: List = Field::string("imageIds").list().place(Place::Body).required(),
    1 image_description: OptStr = Field::string("imageDescription").place(Place::Body).limits(&Limits::new().length(None, Some(255))),
    2 image_name: OptStr = Field::string("imageName").place(Place::Body).limits(&Limits::new().length(None, Some(24))),
}

/// Response of `ModifyImagesAttributes`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyImagesAttributesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyImagesAttributesResponse: MODIFY_IMAGES_ATTRIBUTES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyImagesAttributesRequest,
    ModifyImagesAttributesResponse,
}
