// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImageComponent.json; do not edit.
//! Deletes an image component of the account.
//!
//! - Requires permission for the action `ecs:DeleteImageComponent` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImageComponent),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteImageComponent",
    effect: Effect::Write,
    request: DeleteImageComponentRequest = DELETE_IMAGE_COMPONENT_REQUEST,
    response: DeleteImageComponentResponse = DELETE_IMAGE_COMPONENT_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteImageComponent").resources(&[AuthorizedResource::new("ImageComponent", "acs:ecs:{#regionId}:{#accountId}:imagecomponent/{#imagecomponentId}").required()])),
}

errors! {
    "404 InvalidImageComponent.NotFound",
}

/// Request of `DeleteImageComponent`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImageComponentRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image component (`ic-...`). `DescribeImageComponents` lists it.
    pub image_component_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteImageComponentRequest {
    /// Creates a value with the required members.
    pub fn new(image_component_id: impl Into<String>) -> Self {
        Self {
            image_component_id: image_component_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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

/// Response of `DeleteImageComponent`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImageComponentResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteImageComponentResponse: DELETE_IMAGE_COMPONENT_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteImageComponentRequest,
    DeleteImageComponentResponse,
}
