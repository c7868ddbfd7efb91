// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImagePipelineExecutions.json; do not edit.
//! Lists the builds of an image template, or one build, with their progress and the images made.
//!
//! Give `ImagePipelineId` or `ExecutionId`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelineExecutions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse>(
    "DescribeImagePipelineExecutions", Effect::Read, &DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST,
    &DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["ImagePipelineExecution"], total: Some(&["TotalCount"]),
}), "
    400 InvalidParameter.Status MissingParameter.ImagePipelineId
    403 Invalid.NextToken
    404 InvalidImagePipeline.NotFound
");

/// Request of `DescribeImagePipelineExecutions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagePipelineExecutionsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ImagePipelineId`: text. */ pub image_pipeline_id: Option<String>,
    /** `ExecutionId`: text. */ pub execution_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 500. Default: `50`. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImagePipelineExecutionsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self { self.image_pipeline_id = Some(value.into()); self }
    /// Sets `ExecutionId`.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self { self.execution_id = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`DescribeImagePipelineExecutionsRequest`].
pub static DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST: Schema =
    Schema { name: "DescribeImagePipelineExecutionsRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ImagePipelineId"),
    Field::string("ExecutionId"),
    Field::string("Status"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(500.0))),
]; &ROWS } };
record!(DescribeImagePipelineExecutionsRequest, DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST,
    [0 OptStr region_id, 1 List tag, 2 OptStr image_pipeline_id, 3 OptStr execution_id, 4 OptStr status,
    5 OptStr next_token] [6 OptInt max_results]);

/// Answer of `DescribeImagePipelineExecutions`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagePipelineExecutionsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `ImagePipelineExecution`: records. */ pub image_pipeline_execution: Vec<ImagePipelineExecutionSet>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImagePipelineExecutionsResponse`].
pub static DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_RESPONSE: Schema =
    Schema { name: "DescribeImagePipelineExecutionsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::int32("MaxResults"),
    Field::record("ImagePipelineExecution", &IMAGE_PIPELINE_EXECUTION_SET).wrapped("ImagePipelineExecutionSet"),
]; &ROWS } };
record!(DescribeImagePipelineExecutionsResponse, DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 4 List image_pipeline_execution] [2 OptInt total_count, 3 OptInt max_results]);

/// What `ImagePipelineExecution.ImagePipelineExecutionSet` holds.
#[derive(Default)] #[non_exhaustive] pub struct ImagePipelineExecutionSet {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `ImagePipelineId`: text. */ pub image_pipeline_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `ModifiedTime`: text. */ pub modified_time: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ExecutionId`: text. */ pub execution_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ImagePipelineExecutionSet`].
pub static IMAGE_PIPELINE_EXECUTION_SET: Schema =
    Schema { name: "ImagePipelineExecutionSet", fields: { static ROWS: [Field; 9] = [
    Field::string("CreationTime"),
    Field::string("ImagePipelineId"),
    Field::string("Status"),
    Field::string("ModifiedTime"),
    Field::string("ResourceGroupId"),
    Field::string("Message"),
    Field::string("ImageId"),
    Field::string("ExecutionId"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(ImagePipelineExecutionSet, IMAGE_PIPELINE_EXECUTION_SET,
    [0 OptStr creation_time, 1 OptStr image_pipeline_id, 2 OptStr status, 3 OptStr modified_time, 4 OptStr resource_group_id,
    5 OptStr message, 6 OptStr image_id, 7 OptStr execution_id, 8 List tags] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImagePipelineExecutionsRequest, DescribeImagePipelineExecutionsResponse, ImagePipelineExecutionSet,
);
