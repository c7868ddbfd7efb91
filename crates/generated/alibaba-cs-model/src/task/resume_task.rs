// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeTask.json; do not edit.
//! Resumes a task of a cluster that was paused.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeTask).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ResumeTask",
    effect: Effect::Write,
    request: ResumeTaskRequest = RESUME_TASK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    path: "/tasks/{task_id}/resume",
}

/// Response of `ResumeTask`.
pub type ResumeTaskResponse = RequestIdResponse;

/// Request of `ResumeTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResumeTaskRequest {
    /// Id of the task that the operation has begun; DescribeTaskInfo follows it.
    pub task_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ResumeTaskRequest {
    /// Starts with the required members.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResumeTaskRequest,
}
