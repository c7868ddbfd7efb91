// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImagePipeline.json; do not edit.
//! Deletes an image template.
//!
//! Not possible while a build of it runs or is being cancelled; `DescribeImagePipelineExecutions` shows
//! them.
//!
//! - Requires permission for the action `ecs:DeleteImagePipeline` (access level delete), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImagePipeline),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteImagePipeline",
    effect: Effect::Write,
    request: DeleteImagePipelineRequest = DELETE_IMAGE_PIPELINE_REQUEST,
    response: DeleteImagePipelineResponse = DELETE_IMAGE_PIPELINE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteImagePipeline").resources(&[AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/{#imagepipelineId}").required()])),
}

errors! {
    "403 InvalidImagePipeline.HasRunningExecution",
    "404 InvalidImagePipeline.NotFound",
}

/// Request of `DeleteImagePipeline`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImagePipelineRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the image template (`ip-...`). `DescribeImagePipelines` lists it.
    pub image_pipeline_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteImagePipelineRequest {
    /// Creates a value with the required members.
    pub fn new(image_pipeline_id: impl Into<String>) -> Self {
        Self {
            image_pipeline_id: image_pipeline_id.into(),
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
    DeleteImagePipelineRequest: DELETE_IMAGE_PIPELINE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_pipeline_id: Str = Field::string("ImagePipelineId").required(),
}

/// Response of `DeleteImagePipeline`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteImagePipelineResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteImagePipelineResponse: DELETE_IMAGE_PIPELINE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteImagePipelineRequest,
    DeleteImagePipelineResponse,
}
