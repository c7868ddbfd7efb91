// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImagePipeline.json; do not edit.
//! Deletes an image template.
//!
//! Not possible while a build of it runs or is being cancelled; DescribeImagePipelineExecutions shows them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImagePipeline).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteImagePipelineResponse;

operation!(Operation::new::<DeleteImagePipelineRequest, DeleteImagePipelineResponse>(
    "DeleteImagePipeline", Effect::Write, &DELETE_IMAGE_PIPELINE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 InvalidImagePipeline.HasRunningExecution
    404 InvalidImagePipeline.NotFound
");

/// Request of `DeleteImagePipeline`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteImagePipelineRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImagePipelineId`: text. */ pub image_pipeline_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteImagePipelineRequest {
    /// With what is required.
    pub fn new(image_pipeline_id: impl Into<String>) -> Self {
        Self { image_pipeline_id: image_pipeline_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DeleteImagePipelineRequest`].
pub static DELETE_IMAGE_PIPELINE_REQUEST: Schema =
    Schema { name: "DeleteImagePipelineRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImagePipelineId").required(),
]; &ROWS } };
record!(DeleteImagePipelineRequest, DELETE_IMAGE_PIPELINE_REQUEST, [0 OptStr region_id, 1 Str image_pipeline_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteImagePipelineRequest);
