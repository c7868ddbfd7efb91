// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImagePipelineExecutions.json; do not edit.
//! Lists the builds of an image template, or one build, with their progress and the images made.
//!
//! Give `ImagePipelineId` or `ExecutionId`.
//!
//! - Requires permission for the action `ecs:DescribeImagePipelineExecutions` (access level get), on
//!   ImagePipelineExecution `acs:ecs:{#regionId}:{#accountId}:imagepipelineexecution/*` (required in
//!   the policy) and ImagePipeline `acs:ecs:{#regionId}:{#accountId}:imagepipeline/*` (required in the
//!   policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImagePipelineExecutions), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{DiskTag, ImageTag};

operation! {
    name: "DescribeImagePipelineExecutions",
    effect: Effect::Read,
    request: DescribeImagePipelineExecutionsRequest = DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST,
    response: DescribeImagePipelineExecutionsResponse = DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["ImagePipelineExecution"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImagePipelineExecutions").resources(&[AuthorizedResource::new("ImagePipelineExecution", "acs:ecs:{#regionId}:{#accountId}:imagepipelineexecution/*").required(), AuthorizedResource::new("ImagePipelineExecution", "acs:ecs:{#regionId}:{#accountId}:imagepipelineexecution/{#ImagePipelineExecutionId}").required(), AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/*").required(), AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/{#imagepipelineId}").required()])),
}

errors! {
    "400 InvalidParameter.Status",
    "400 MissingParameter.ImagePipelineId",
    "403 Invalid.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "404 InvalidImagePipeline.NotFound",
}

/// Request of `DescribeImagePipelineExecutions`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagePipelineExecutionsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the image template (`ip-...`). `DescribeImagePipelines` lists it.
    pub image_pipeline_id: Option<String>,
    /// Id of the image build (`exec-...`). `DescribeImagePipelineExecutions` lists it.
    pub execution_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 500. Default: `50`.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImagePipelineExecutionsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the image template (`ip-...`).
    pub fn image_pipeline_id(mut self, value: impl Into<String>) -> Self {
        self.image_pipeline_id = Some(value.into());
        self
    }

    /// Id of the image build (`exec-...`).
    pub fn execution_id(mut self, value: impl Into<String>) -> Self {
        self.execution_id = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    DescribeImagePipelineExecutionsRequest: DESCRIBE_IMAGE_PIPELINE_EXECUTIONS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
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
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// `ImagePipelineExecution`: list of records.
    pub image_pipeline_execution: Vec<ImagePipelineExecutionSet>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the image template (`ip-...`). `DescribeImagePipelines` lists it.
    pub image_pipeline_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// When it was last changed.
    pub modified_time: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of the image build (`exec-...`). `DescribeImagePipelineExecutions` lists it.
    pub execution_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ImagePipelineExecutionSet: IMAGE_PIPELINE_EXECUTION_SET,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 image_pipeline_id: OptStr = Field::string("ImagePipelineId"),
    2 status: Opt = Field::one_of("Status", Status::VALUES),
    3 modified_time: Opt = Field::timestamp("ModifiedTime"),
    4 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    5 message: OptStr = Field::string("Message"),
    6 image_id: OptStr = Field::string("ImageId"),
    7 execution_id: OptStr = Field::string("ExecutionId"),
    8 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

open_enum! {
    /// Documented values of `ImagePipelineExecution.ImagePipelineExecutionSet.Status`. The provider may add
    /// others.
    pub enum Status {
        Building = "BUILDING",
        Distributing = "DISTRIBUTING",
        Releasing = "RELEASING",
        Success = "SUCCESS",
        Failed = "FAILED",
        Cancelling = "CANCELLING",
        Cancelled = "CANCELLED",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImagePipelineExecutionsRequest,
    DescribeImagePipelineExecutionsResponse,
    ImagePipelineExecutionSet,
}
