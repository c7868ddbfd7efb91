// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelImagePipelineExecution.json; do not edit.
//! Cancels a running image build.
//!
//! The build must be in the state `BUILDING`, `DISTRIBUTING` or `RELEASING`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelImagePipelineExecution).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{RequestIdResponse as CancelImagePipelineExecutionResponse, TemplateTag};

operation!(Operation::new::<CancelImagePipelineExecutionRequest, CancelImagePipelineExecutionResponse>(
    "CancelImagePipelineExecution", Effect::Write, &CANCEL_IMAGE_PIPELINE_EXECUTION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidStatus.CancelFailed
    403 InvalidStatus.ImagePipelineExecution
    404 InvalidImagePipelineExecution.NotFound
");

/// Request of `CancelImagePipelineExecution`.
#[derive(Default)] #[non_exhaustive] pub struct CancelImagePipelineExecutionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `TemplateTag`: records, at most 20 elements. */ pub template_tag: Vec<TemplateTag>,
    /** `ExecutionId`: text. */ pub execution_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelImagePipelineExecutionRequest {
    /// With what is required.
    pub fn new(execution_id: impl Into<String>) -> Self { Self { execution_id: execution_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `TemplateTag`.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self { self.template_tag = all(value); self }
}
/// Table of [`CancelImagePipelineExecutionRequest`].
pub static CANCEL_IMAGE_PIPELINE_EXECUTION_REQUEST: Schema =
    Schema { name: "CancelImagePipelineExecutionRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("ExecutionId").required(),
]; &ROWS } };
record!(CancelImagePipelineExecutionRequest, CANCEL_IMAGE_PIPELINE_EXECUTION_REQUEST,
    [0 OptStr region_id, 1 List template_tag, 2 Str execution_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelImagePipelineExecutionRequest);
