// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CreateImage.json; do not edit.
//! Makes a custom image of an instance's system disk, at most 5 a zone.
//!
//! Shut the instance down first; nothing can be done with it meanwhile. Asynchronous: DescribeImages shows when it is
//! `AVAILABLE`.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/create-image.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CreateImageRequest, CreateImageResponse>(
    "CreateImage", Effect::Write, &CREATE_IMAGE_REQUEST, &CREATE_IMAGE_RESPONSE,
));

/// Request of `CreateImage`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImageRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `imageName`: text, at most 24 characters. */ pub image_name: String,
    /** `imageDescription`: text, at most 255 characters. */ pub image_description: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateImageRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, image_name: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), image_name: image_name.into(), ..Self::default() }
    }
    /// Sets `imageDescription`.
    pub fn image_description(mut self, value: impl Into<String>) -> Self { self.image_description = Some(value.into()); self }
}
/// Table of [`CreateImageRequest`].
pub static CREATE_IMAGE_REQUEST: Schema = Schema { name: "CreateImageRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::string("imageName").place(Place::Body).required().limits(&Limits::length(None, Some(24))),
    Field::string("imageDescription").place(Place::Body).limits(&Limits::length(None, Some(255))),
]; &ROWS } };
record!(CreateImageRequest, CREATE_IMAGE_REQUEST, [0 Str instance_id, 1 Str image_name, 2 OptStr image_description] []);

/// Answer of `CreateImage`.
#[derive(Default)] #[non_exhaustive] pub struct CreateImageResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `imageId`: text. */ pub image_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateImageResponse`].
pub static CREATE_IMAGE_RESPONSE: Schema = Schema { name: "CreateImageResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("imageId"),
]; &ROWS } };
record!(CreateImageResponse, CREATE_IMAGE_RESPONSE, [0 Str request_id, 1 OptStr image_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateImageRequest, CreateImageResponse);
