// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelTask.json; do not edit.
//! Cancel task (`CancelTask`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelTask).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as CancelTaskResponse;

/// The table of `CancelTask`.
pub static OPERATION: Operation = Operation::new(
    "CancelTask", Effect::Write, &CANCEL_TASK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<CancelTaskRequest>,
    empty::<CancelTaskResponse>,
).errors(&[
    ErrorCode::new(400, "InvalidRegionId.NotFound"), ErrorCode::new(400, "InvalidTaskId.NotFound"),
    ErrorCode::new(400, "MissingParameter"), ErrorCode::new(403, "CancelTaskFailed"),
    ErrorCode::new(403, "InvalidTaskId.IncorrectTaskStatus"), ErrorCode::new(403, "InvalidTaskId.NotFound"),
    ErrorCode::new(403, "InvalidTaskId.TaskActionNotSupport"),
]);

/// Request of `CancelTask`.
#[derive(Default)] #[non_exhaustive]
pub struct CancelTaskRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `TaskId`: text.
    pub task_id: String,
    pub extra: Extra,
}
impl CancelTaskRequest {
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
pub static CANCEL_TASK_REQUEST: Schema = Schema { name: "CancelTaskRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("TaskId").required(),
] };
cloudspec_wire::record!(CancelTaskRequest, CANCEL_TASK_REQUEST, [0 OptStr region_id, 1 Str task_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CancelTaskRequest);
