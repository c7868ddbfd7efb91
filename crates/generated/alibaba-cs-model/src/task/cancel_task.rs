// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelTask.json; do not edit.
//! Cancels a running task of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelTask).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelTaskResponse;

operation!(Operation::new::<CancelTaskRequest, CancelTaskResponse>(
    "CancelTask", Effect::Write, &CANCEL_TASK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).route("POST", "/tasks/{task_id}/cancel"));

/// Request of `CancelTask`.
#[derive(Default)] #[non_exhaustive] pub struct CancelTaskRequest {
    /** `task_id`: text. */ pub task_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelTaskRequest {
    /// With what is required.
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
}
/// Table of [`CancelTaskRequest`].
pub static CANCEL_TASK_REQUEST: Schema = Schema { name: "CancelTaskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("task_id").place(Place::Path).required(),
]; &ROWS } };
record!(CancelTaskRequest, CANCEL_TASK_REQUEST, [0 Str task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelTaskRequest);
