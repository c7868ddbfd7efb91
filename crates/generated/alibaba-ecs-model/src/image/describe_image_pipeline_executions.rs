// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImagePipelineExecutions.json; do not edit.
//! Lists the builds of an image template, or one build, with their progress and the images made.
//!
//! Give `ImagePipelineId` or `ExecutionId`.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelineExecutions).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Tag2, Tag4};

operation! {
    name: "DescribeImagePipelineExecutions",
    effect: Effect::Read,
    request: DescribeImagePipelineExecutionsRequest = DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST,
    response: DescribeImagePipelineExecutionsResponse = DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ImagePipelineExecution"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidParameter.Status",
    "400 MissingParameter.ImagePipelineId",
    "403 Invalid.NextToken",
    "404 InvalidImagePipeline.NotFound",
}

/// Request of `DescribeImagePipelineExecutions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `ImagePipelineId`: text.
    pub image_pipeline_id: Option<String>,
    /// `ExecutionId`: text.
    pub execution_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 500. Default: `50`.
    pub max_results: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeImagePipelineExecutionsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ImagePipelineId`.
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }

    /// Sets `ExecutionId`.
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeImagePipelineExecutionsRequest: DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    2 image_pipeline_id: OptStr = Field::string("ImagePipelineId"),
    3 execution_id: OptStr = Field::string("ExecutionId"),
    4 status: OptStr = Field::string("Status"),
    5 next_token: OptStr = Field::string("NextToken"),
    6 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
}

/// Response of `DescribeImagePipelineExecutions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `ImagePipelineExecution`: records.
    pub image_pipeline_execution: Vec<ImagePipelineExecutionSet>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeImagePipelineExecutionsResponse: DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 image_pipeline_execution: List = Field::record("ImagePipelineExecution", &IMAGE_PIPELINE_EXECUTION_SET).wrapped("ImagePipelineExecutionSet"),
}

/// `ImagePipelineExecution.ImagePipelineExecutionSet` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ImagePipelineExecutionSet {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `ImagePipelineId`: text.
    pub image_pipeline_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `ModifiedTime`: text.
    pub modified_time: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Message`: text.
    pub message: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ExecutionId`: text.
    pub execution_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ImagePipelineExecutionSet: IMAGE_PIPELINE_EXECUTION_SET,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 image_pipeline_id: OptStr = Field::string("ImagePipelineId"),
    2 status: OptStr = Field::string("Status"),
    3 modified_time: OptStr = Field::string("ModifiedTime"),
    4 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    5 message: OptStr = Field::string("Message"),
    6 image_id: OptStr = Field::string("ImageId"),
    7 execution_id: OptStr = Field::string("ExecutionId"),
    8 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImagePipelineExecutionsRequest,
    DescribeImagePipelineExecutionsResponse,
    ImagePipelineExecutionSet,
}
