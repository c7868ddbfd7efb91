// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/PauseTask.json; do not edit.
//! Pauses a running task of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/PauseTask).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<PauseTaskRequest, PauseTaskResponse>(
    "PauseTask", Effect::Write, &PAUSE_TASK_REQUEST, &PAUSE_TASK_RESPONSE,
).route("POST", "/tasks/{task_id}/pause"));

/// Request of `PauseTask`.
#[derive(Default)] #[non_exhaustive] pub struct PauseTaskRequest {
    /** `task_id`: text. */ pub task_id: String,
    /** What else came. */ pub extra: Extra,
}
impl PauseTaskRequest {
    /// With what is required.
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
}
/// Table of [`PauseTaskRequest`].
pub static PAUSE_TASK_REQUEST: Schema = Schema { name: "PauseTaskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("task_id").place(Place::Path).required(),
]; &ROWS } };
record!(PauseTaskRequest, PAUSE_TASK_REQUEST, [0 Str task_id] []);

/// Answer of `PauseTask`.
#[derive(Default)] #[non_exhaustive] pub struct PauseTaskResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PauseTaskResponse`].
pub static PAUSE_TASK_RESPONSE: Schema = Schema { name: "PauseTaskResponse", fields: &[] };
record!(PauseTaskResponse, PAUSE_TASK_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(PauseTaskRequest, PauseTaskResponse);
