// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelTask.json; do not edit.
//! Cancels a running task of a cluster.
//!
//! `DescribeTaskInfo` returns the state that it is left in.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelTask), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CancelTask",
    effect: Effect::Write,
    request: CancelTaskRequest = CANCEL_TASK_REQUEST,
    response: CancelTaskResponse = CANCEL_TASK_RESPONSE,
    path: "/tasks/{task_id}/cancel",
    facts: &Facts::new().access(Access::Update),
}

/// Request of `CancelTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
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
}

record! {
    CancelTaskRequest: CANCEL_TASK_REQUEST,
    0 task_id: Str = Field::string("task_id").place(Place::Path).required(),
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
    0 request_id: OptStr = Field::string("requestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelTaskRequest,
    CancelTaskResponse,
}
