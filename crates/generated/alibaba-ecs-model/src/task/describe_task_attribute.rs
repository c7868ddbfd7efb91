// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTaskAttribute.json; do not edit.
//! Returns an asynchronous task with its progress.
//!
//! Known tasks are those of `ImportImage`, `ExportImage` and `ModifyDiskSpec`.
//!
//! - Requires permission for the action `ecs:DescribeTaskAttribute` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTaskAttribute),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{OperationProgress, TaskStatus};

operation! {
    name: "DescribeTaskAttribute",
    effect: Effect::Read,
    request: DescribeTaskAttributeRequest = DESCRIBE_TASK_ATTRIBUTE_REQUEST,
    response: DescribeTaskAttributeResponse = DESCRIBE_TASK_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeTaskAttribute")),
}

errors! {
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidTaskId.NotFound",
    "400 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `DescribeTaskAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTaskAttributeRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTaskAttributeRequest {
    /// Creates a value with the required members.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Whether `CancelTask` can still cancel the task.
    pub support_cancel: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many of the routes or parts of the task succeeded.
    pub success_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Operation that began the task: `ImportImage`, `ExportImage`, `RedeployInstance` or `ModifyDiskSpec`.
    pub task_action: Option<String>,
    /// How many of the routes or parts of the task failed.
    pub failed_count: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// State of the task: `Processing`, `Finished` or `Failed`.
    pub task_status: Option<TaskStatus>,
    /// `TaskProcess`: string.
    pub task_process: Option<String>,
    /// When it ended.
    pub finished_time: Option<Timestamp>,
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: Option<String>,
    /// Outcome for each resource of the operation, one entry for each, with an error where it failed.
    pub operation_progress_set: Vec<OperationProgress>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTaskAttributeResponse: DESCRIBE_TASK_ATTRIBUTE_RESPONSE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 support_cancel: OptStr = Field::string("SupportCancel"),
    2 total_count: OptInt = Field::int32("TotalCount"),
    3 success_count: OptInt = Field::int32("SuccessCount"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 task_action: OptStr = Field::string("TaskAction"),
    6 failed_count: OptInt = Field::int32("FailedCount"),
    7 request_id: OptStr = Field::string("RequestId"),
    8 task_status: Opt = Field::one_of("TaskStatus", TaskStatus::VALUES),
    9 task_process: OptStr = Field::string("TaskProcess"),
    10 finished_time: Opt = Field::timestamp("FinishedTime"),
    11 task_id: OptStr = Field::string("TaskId"),
    12 operation_progress_set: List = Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTaskAttributeRequest,
    DescribeTaskAttributeResponse,
}
