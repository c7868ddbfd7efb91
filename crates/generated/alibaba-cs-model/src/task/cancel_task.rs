// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelTask.json; do not edit.
//! Cancels a running task of a cluster.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelTask).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "CancelTask",
    effect: Effect::Write,
    request: CancelTaskRequest = CANCEL_TASK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    path: "/tasks/{task_id}/cancel",
}

/// Response of `CancelTask`.
pub type CancelTaskResponse = RequestIdResponse;

/// Request of `CancelTask`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelTaskRequest {
    /// Id of the task that the operation has begun; DescribeTaskInfo follows it.
    pub task_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CancelTaskRequest {
    /// Starts with the required members.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelTaskRequest,
}
