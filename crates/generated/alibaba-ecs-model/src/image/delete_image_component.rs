// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImageComponent.json; do not edit.
//! Deletes an image component of one's own.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImageComponent).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteImageComponent",
    effect: Effect::Write,
    request: DeleteImageComponentRequest = DELETE_IMAGE_COMPONENT_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "404 InvalidImageComponent.NotFound",
}

/// Response of `DeleteImageComponent`.
pub type DeleteImageComponentResponse = RequestIdResponse;

/// Request of `DeleteImageComponent`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImageComponentRequest {
    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /// Id of the image component.
    pub image_component_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteImageComponentRequest {
    /// Starts with the required members.
    pub fn new(image_component_id: impl Into<String>) -> Self {
        Self {
            image_component_id: image_component_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; DescribeRegions lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DeleteImageComponentRequest: DELETE_IMAGE_COMPONENT_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_component_id: Str = Field::string("ImageComponentId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteImageComponentRequest,
}
