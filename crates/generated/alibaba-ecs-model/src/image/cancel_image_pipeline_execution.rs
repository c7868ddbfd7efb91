// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelImagePipelineExecution.json; do not edit.
//! Cancels a running image build.
//!
//! The build must be in the state `BUILDING`, `DISTRIBUTING` or `RELEASING`.
//!
//! - Requires permission for the action `ecs:CancelImagePipelineExecution` (access level update), on
//!   all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelImagePipelineExecution),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::TemplateTag;

operation! {
    name: "CancelImagePipelineExecution",
    effect: Effect::Write,
    request: CancelImagePipelineExecutionRequest = CANCEL_IMAGE_PIPELINE_EXECUTION_REQUEST,
    response: CancelImagePipelineExecutionResponse = CANCEL_IMAGE_PIPELINE_EXECUTION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:CancelImagePipelineExecution").resources(&[AuthorizedResource::new("ImagePipeline", "acs:ecs:{#regionId}:{#accountId}:imagepipeline/{#imagepipelineId}").required()])),
}

errors! {
    "400 InvalidStatus.CancelFailed",
    "403 InvalidStatus.ImagePipelineExecution",
    "404 InvalidImagePipelineExecution.NotFound",
}

/// Request of `CancelImagePipelineExecution`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelImagePipelineExecutionRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags that the template itself has, other than those of the resources that it makes. At most 20
    /// elements.
    pub template_tag: Vec<TemplateTag>,
    /// Id of the image build (`exec-...`). `DescribeImagePipelineExecutions` lists it.
    pub execution_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelImagePipelineExecutionRequest {
    /// Creates a value with the required members.
    pub fn new(execution_id: impl Into<String>) -> Self {
        Self {
            execution_id: execution_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags that the template itself has, other than those of the resources that it makes.
    pub fn template_tag(mut self, value: impl IntoIterator<Item = TemplateTag>) -> Self {
        self.template_tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    CancelImagePipelineExecutionRequest: CANCEL_IMAGE_PIPELINE_EXECUTION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 template_tag: List = Field::record("TemplateTag", &crate::shapes::TEMPLATE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    2 execution_id: Str = Field::string("ExecutionId").required(),
}

/// Response of `CancelImagePipelineExecution`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelImagePipelineExecutionResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelImagePipelineExecutionResponse: CANCEL_IMAGE_PIPELINE_EXECUTION_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelImagePipelineExecutionRequest,
    CancelImagePipelineExecutionResponse,
}
