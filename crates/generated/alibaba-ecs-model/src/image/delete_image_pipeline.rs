// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteImagePipeline.json; do not edit.
//! Delete image pipeline (`DeleteImagePipeline`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteImagePipeline).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteImagePipelineResponse;

/// The table of `DeleteImagePipeline`.
pub static OPERATION: Operation = Operation::new(
    "DeleteImagePipeline", Effect::Write, &DELETE_IMAGE_PIPELINE_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<DeleteImagePipelineRequest>, empty::<DeleteImagePipelineResponse>,
).errors(&[
    ErrorCode::new(403, "InvalidImagePipeline.HasRunningExecution"), ErrorCode::new(404, "InvalidImagePipeline.NotFound"),
]);

/// Request of `DeleteImagePipeline`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteImagePipelineRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImagePipelineId`: text.
    pub image_pipeline_id: String,
    pub extra: Extra,
}
impl DeleteImagePipelineRequest {
    pub fn new(image_pipeline_id: impl Into<String>) -> Self {
        Self { image_pipeline_id: image_pipeline_id.into(), ..Self::default() }
    }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static DELETE_IMAGE_PIPELINE_REQUEST: Schema = Schema { name: "DeleteImagePipelineRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("ImagePipelineId").required(),
] };
cloudspec_wire::record!(DeleteImagePipelineRequest, DELETE_IMAGE_PIPELINE_REQUEST,
    [0 OptStr region_id, 1 Str image_pipeline_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteImagePipelineRequest);
