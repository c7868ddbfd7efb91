// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTaskAttribute.json; do not edit.
//! Returns an asynchronous task with its progress.
//!
//! Known tasks are those of ImportImage, ExportImage and ModifyDiskSpec.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTaskAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::OperationProgress;

operation! {
    name: "DescribeTaskAttribute",
    effect: Effect::Read,
    request: DescribeTaskAttributeRequest = DESCRIBE_TASK_ATTRIBUTE_REQUEST,
    response: DescribeTaskAttributeResponse = DESCRIBE_TASK_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidRegionId.NotFound",
    "400 InvalidTaskId.NotFound",
    "400 MissingParameter",
}

/// Request of `DescribeTaskAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `TaskId`: text.
    pub task_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeTaskAttributeRequest {
    /// Starts with the required members.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeTaskAttributeRequest: DESCRIBE_TASK_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 task_id: Str = Field::string("TaskId").required(),
}

/// Response of `DescribeTaskAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeResponse {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `SupportCancel`: text.
    pub support_cancel: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `SuccessCount`: integer.
    pub success_count: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `TaskAction`: text.
    pub task_action: Option<String>,
    /// `FailedCount`: integer.
    pub failed_count: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TaskStatus`: text.
    pub task_status: Option<String>,
    /// `TaskProcess`: text.
    pub task_process: Option<String>,
    /// `FinishedTime`: text.
    pub finished_time: Option<String>,
    /// `TaskId`: text.
    pub task_id: Option<String>,
    /// `OperationProgressSet`: records.
    pub operation_progress_set: Vec<OperationProgress>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeTaskAttributeResponse: DESCRIBE_TASK_ATTRIBUTE_RESPONSE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 support_cancel: OptStr = Field::string("SupportCancel"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 success_count: OptInt = Field::int32("SuccessCount"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 task_action: OptStr = Field::string("TaskAction"),
    6 failed_count: OptInt = Field::int32("FailedCount"),
    7 request_id: OptStr = Field::string("RequestId"),
    8 task_status: OptStr = Field::string("TaskStatus"),
    9 task_process: OptStr = Field::string("TaskProcess"),
    10 finished_time: OptStr = Field::string("FinishedTime"),
    11 task_id: OptStr = Field::string("TaskId"),
    12 operation_progress_set: List = Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTaskAttributeRequest,
    DescribeTaskAttributeResponse,
}
