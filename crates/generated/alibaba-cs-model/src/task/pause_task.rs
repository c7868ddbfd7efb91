// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/PauseTask.json; do not edit.
//! Pauses a running task of a cluster.
//!
//! `ResumeTask` lets it go on.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseTask), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "PauseTask",
    effect: Effect::Write,
    request: PauseTaskRequest = PAUSE_TASK_REQUEST,
    response: PauseTaskResponse = PAUSE_TASK_RESPONSE,
    path: "/tasks/{task_id}/pause",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `PauseTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct PauseTaskRequest {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PauseTaskRequest {
    /// Creates a value with the required members.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

record! {
    PauseTaskRequest: PAUSE_TASK_REQUEST,
    0 task_id: Str = Field::string("task_id").place(Place::Path).required(),
}

/// Response of `PauseTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct PauseTaskResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PauseTaskResponse: PAUSE_TASK_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PauseTaskRequest,
    PauseTaskResponse,
}
