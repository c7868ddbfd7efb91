// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeTask.json; do not edit.
//! Resumes a task of a cluster that was paused.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeTask), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "ResumeTask",
    effect: Effect::Write,
    request: ResumeTaskRequest = RESUME_TASK_REQUEST,
    response: ResumeTaskResponse = RESUME_TASK_RESPONSE,
    path: "/tasks/{task_id}/resume",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `ResumeTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeTaskRequest {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResumeTaskRequest {
    /// Creates a value with the required members.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

record! {
    ResumeTaskRequest: RESUME_TASK_REQUEST,
    0 task_id: Str = Field::string("task_id").place(Place::Path).required(),
}

/// Response of `ResumeTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeTaskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResumeTaskResponse: RESUME_TASK_RESPONSE,
    0 request_id: OptStr = Field::string("requestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResumeTaskRequest,
    ResumeTaskResponse,
}
