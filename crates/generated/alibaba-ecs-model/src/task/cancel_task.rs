// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelTask.json; do not edit.
//! Cancels a running task.
//!
//! Only tasks of `ImportImage` and `ExportImage` can be cancelled.
//!
//! - Requires permission for the action `ecs:CancelTask` (access level update), on all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelTask), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, errors, operation, record,
};

operation! {
    name: "CancelTask",
    effect: Effect::Write,
    request: CancelTaskRequest = CANCEL_TASK_REQUEST,
    response: CancelTaskResponse = CANCEL_TASK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:CancelTask")),
}

errors! {
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidTaskId.NotFound",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "403 CancelTaskFailed",
    "403 InvalidTaskId.IncorrectTaskStatus",
    "403 InvalidTaskId.NotFound",
    "403 InvalidTaskId.TaskActionNotSupport",
}

/// Request of `CancelTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelTaskRequest {
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
    CancelTaskRequest: CANCEL_TASK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 task_id: Str = Field::string("TaskId").required(),
}

/// Response of `CancelTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelTaskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelTaskResponse: CANCEL_TASK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelTaskRequest,
    CancelTaskResponse,
}
