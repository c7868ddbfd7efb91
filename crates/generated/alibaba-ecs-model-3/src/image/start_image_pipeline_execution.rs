// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartImagePipelineExecution.json; do not edit.
//! Starts a build of an image template: it builds, hands out and shares the image as the template says.
//!
//! One build a template at a time; the temporary instance is charged. DescribeImagePipelineExecutions tells the progress.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartImagePipelineExecution).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::TemplateTag;

operation!(Operation::new::<StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse>(
    "StartImagePipelineExecution", Effect::Write, &START_IMAGE_PIPELINE_EXECUTION_REQUEST,
    &START_IMAGE_PIPELINE_EXECUTION_RESPONSE,
).idempotency_token("ClientToken"), "
    403 InvalidImagePipeline.HasRunningExecution
    404 InvalidImagePipeline.NotFound
    500 StartImagePipelineExecution.Failed
");

/// Request of `StartImagePipelineExecution`.
#[derive(Default)] #[non_exhaustive] pub struct StartImagePipelineExecutionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `TemplateTag`: records, at most 20 elements. */ pub template_tag: Vec<TemplateTag>,
    /** `ImagePipelineId`: text. */ pub image_pipeline_id: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl StartImagePipelineExecutionRequest {
    /// With what is required.
    pub fn new(image_pipeline_id: impl Into<String>) -> Self {
        Self { image_pipeline_id: image_pipeline_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `TemplateTag`.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self { self.template_tag = all(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`StartImagePipelineExecutionRequest`].
pub static START_IMAGE_PIPELINE_EXECUTION_REQUEST: Schema =
    Schema { name: "StartImagePipelineExecutionRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("ImagePipelineId").required(),
    Field::string("ClientToken").filled(),
]; &ROWS } };
record!(StartImagePipelineExecutionRequest, START_IMAGE_PIPELINE_EXECUTION_REQUEST,
    [0 OptStr region_id, 1 List template_tag, 2 Str image_pipeline_id, 3 OptStr client_token] []);

/// Answer of `StartImagePipelineExecution`.
#[derive(Default)] #[non_exhaustive] pub struct StartImagePipelineExecutionResponse {
    /** `ExecutionId`: text. */ pub execution_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StartImagePipelineExecutionResponse`].
pub static START_IMAGE_PIPELINE_EXECUTION_RESPONSE: Schema =
    Schema { name: "StartImagePipelineExecutionResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("ExecutionId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(StartImagePipelineExecutionResponse, START_IMAGE_PIPELINE_EXECUTION_RESPONSE,
    [0 OptStr execution_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartImagePipelineExecutionRequest, StartImagePipelineExecutionResponse);
