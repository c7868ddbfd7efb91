// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ResumeTask.json; do not edit.
//! Resumes a task of a cluster that was paused.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ResumeTask).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ResumeTaskResponse;

operation!(Operation::new::<ResumeTaskRequest, ResumeTaskResponse>(
    "ResumeTask", Effect::Write, &RESUME_TASK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).route("POST", "/tasks/{task_id}/resume"));

/// Request of `ResumeTask`.
#[derive(Default)] #[non_exhaustive] pub struct ResumeTaskRequest {
    /** `task_id`: text. */ pub task_id: String,
    /** What else came. */ pub extra: Extra,
}
impl ResumeTaskRequest {
    /// With what is required.
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
}
/// Table of [`ResumeTaskRequest`].
pub static RESUME_TASK_REQUEST: Schema = Schema { name: "ResumeTaskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("task_id").place(Place::Path).required(),
]; &ROWS } };
record!(ResumeTaskRequest, RESUME_TASK_REQUEST, [0 Str task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResumeTaskRequest);
