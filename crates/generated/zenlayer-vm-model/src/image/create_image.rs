// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateImage.json; do not edit.
//! Makes a custom image of an instance's system disk, at most 5 a zone.
//!
//! Shut the instance down first; nothing can be done with it meanwhile. Asynchronous: `DescribeImages`
//! shows when it is `AVAILABLE`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeImages`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-image.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

operation! {
    name: "CreateImage",
    effect: Effect::Write,
    request: CreateImageRequest = CREATE_IMAGE_REQUEST,
    response: CreateImageResponse = CREATE_IMAGE_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeImages")),
}

/// Request of `CreateImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Name of the image, at most 24 characters.
    pub image_name: String,
    /// Description of the image, at most 255 characters.
    pub image_description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateImageRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, image_name: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            image_name: image_name.into(),
            ..Self::default()
        }
    }

    /// Description of the image, at most 255 characters.
    pub fn image_description(mut self, value: impl Into<String>) -> Self {
        self.image_description = Some(value.into());
        self
    }
}

record! {
    CreateImageRequest: CREATE_IMAGE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 image_name: Str = Field::string("imageName").place(Place::Body).required().limits(&Limits::new().length(None, Some(24))),
    2 image_description: OptStr = Field::string("imageDescription").place(Place::Body).limits(&Limits::new().length(None, Some(255))),
}

/// Response of `CreateImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Id of the image. `DescribeImages` lists it.
    pub image_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateImageResponse: CREATE_IMAGE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 image_id: OptStr = Field::string("imageId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateImageRequest,
    CreateImageResponse,
}
