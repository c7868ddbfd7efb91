// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StartImagePipelineExecution.json; do not edit.
//! Starts a build of an image template: it builds, hands out and shares the image as the template says.
//!
//! One build a template at a time; the temporary instance is charged. `DescribeImagePipelineExecutions`
//! tells the progress.
//!
//! - Requires permission for the action `ecs:StartImagePipelineExecution` (access level update), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/StartImagePipelineExecution),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::TemplateTag;

operation! {
    name: "StartImagePipelineExecution",
    effect: Effect::Write,
    request: StartImagePipelineExecutionRequest = START_IMAGE_PIPELINE_EXECUTION_REQUEST,
    response: StartImagePipelineExecutionResponse = START_IMAGE_PIPELINE_EXECUTION_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:StartImagePipelineExecution").resources(&[AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/{#imagepipelineId}").required()])),
}

errors! {
    "403 InvalidImagePipeline.HasRunningExecution",
    "404 InvalidImagePipeline.NotFound",
    "500 StartImagePipelineExecution.Failed",
}

/// Request of `StartImagePipelineExecution`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags that the template itself has, other than those of the resources that it makes. At most 20
    /// elements. Deprecated.
    #[deprecated]
    pub template_tag: Vec<TemplateTag>,
    /// Id of the image template (`ip-...`). `DescribeImagePipelines` lists it.
    pub image_pipeline_id: String,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StartImagePipelineExecutionRequest {
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

    /// Tags that the template itself has, other than those of the resources that it makes.
    #[deprecated]
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        self.template_tag = cloudspec_wire::all(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    StartImagePipelineExecutionRequest: START_IMAGE_PIPELINE_EXECUTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 template_tag: List = Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().deprecated().limits(&Limits::new().items(None, Some(20))),
    2 image_pipeline_id: Str = Field::string("ImagePipelineId").required(),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `StartImagePipelineExecution`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartImagePipelineExecutionResponse {
    /// Id of the image build (`exec-...`). `DescribeImagePipelineExecutions` lists it.
    pub execution_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartImagePipelineExecutionResponse: START_IMAGE_PIPELINE_EXECUTION_RESPONSE,
    0 execution_id: OptStr = Field::string("ExecutionId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartImagePipelineExecutionRequest,
    StartImagePipelineExecutionResponse,
}
