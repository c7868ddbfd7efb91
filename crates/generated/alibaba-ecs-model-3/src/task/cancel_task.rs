// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelTask.json; do not edit.
//! Cancels a running task.
//!
//! Only tasks of ImportImage and ExportImage can be cancelled.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelTask).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelTaskResponse;

operation!(Operation::new::<CancelTaskRequest, CancelTaskResponse>(
    "CancelTask", Effect::Write, &CANCEL_TASK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidRegionId.NotFound InvalidTaskId.NotFound MissingParameter
    403 CancelTaskFailed InvalidTaskId.IncorrectTaskStatus InvalidTaskId.NotFound InvalidTaskId.TaskActionNotSupport
");

/// Request of `CancelTask`.
#[derive(Default)] #[non_exhaustive] pub struct CancelTaskRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `TaskId`: text. */ pub task_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelTaskRequest {
    /// With what is required.
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CancelTaskRequest`].
pub static CANCEL_TASK_REQUEST: Schema = Schema { name: "CancelTaskRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("TaskId").required(),
]; &ROWS } };
record!(CancelTaskRequest, CANCEL_TASK_REQUEST, [0 OptStr region_id, 1 Str task_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelTaskRequest);
