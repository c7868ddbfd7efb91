// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTaskInfo.json; do not edit.
//! Returns a task of a cluster: its kind, state, stages and error.
//!
//! This is how asynchronous operations of the service are followed.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTaskInfo).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, Value, operation, record};

operation!(Operation::new::<DescribeTaskInfoRequest, DescribeTaskInfoResponse>(
    "DescribeTaskInfo", Effect::Read, &DESCRIBE_TASK_INFO_REQUEST, &DESCRIBE_TASK_INFO_RESPONSE,
).route("GET", "/tasks/{task_id}"));

/// Request of `DescribeTaskInfo`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTaskInfoRequest {
    /** `task_id`: text. */ pub task_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTaskInfoRequest {
    /// With what is required.
    pub fn new(task_id: impl Into<String>) -> Self { Self { task_id: task_id.into(), ..Self::default() } }
}
/// Table of [`DescribeTaskInfoRequest`].
pub static DESCRIBE_TASK_INFO_REQUEST: Schema = Schema { name: "DescribeTaskInfoRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("task_id").place(Place::Path).required(),
]; &ROWS } };
record!(DescribeTaskInfoRequest, DESCRIBE_TASK_INFO_REQUEST, [0 Str task_id] []);

/// Answer of `DescribeTaskInfo`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTaskInfoResponse {
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `task_type`: text. */ pub task_type: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** `target`: record. */ pub target: Option<Target>,
    /** `parameters`: any JSON value. */ pub parameters: Value,
    /** `stages`: records. */ pub stages: Vec<Stage>,
    /** `current_stage`: text. */ pub current_stage: Option<String>,
    /** `events`: records. */ pub events: Vec<Event>,
    /** `task_result`: records. */ pub task_result: Vec<TaskResult>,
    /** `error`: record. */ pub error: Option<ErrorItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTaskInfoResponse`].
pub static DESCRIBE_TASK_INFO_RESPONSE: Schema = Schema { name: "DescribeTaskInfoResponse", fields: { static ROWS: [Field; 13] = [
    Field::string("task_id"),
    Field::string("cluster_id"),
    Field::string("task_type"),
    Field::string("state"),
    Field::string("created"),
    Field::string("updated"),
    Field::record("target", &TARGET),
    Field::any("parameters"),
    Field::record("stages", &STAGE).list(),
    Field::string("current_stage"),
    Field::record("events", &EVENT).list(),
    Field::record("task_result", &TASK_RESULT).list(),
    Field::record("error", &ERROR_ITEM),
]; &ROWS } };
record!(DescribeTaskInfoResponse, DESCRIBE_TASK_INFO_RESPONSE,
    [0 OptStr task_id, 1 OptStr cluster_id, 2 OptStr task_type, 3 OptStr state, 4 OptStr created, 5 OptStr updated, 6 Opt target,
    7 Any parameters, 8 List stages, 9 OptStr current_stage, 10 List events, 11 List task_result, 12 Opt error] []);

/// What `target` holds.
#[derive(Default)] #[non_exhaustive] pub struct Target {
    /** `id`: text. */ pub id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Target`].
pub static TARGET: Schema = Schema { name: "Target", fields: { static ROWS: [Field; 2] = [
    Field::string("id"),
    Field::string("type"),
]; &ROWS } };
record!(Target, TARGET, [0 OptStr id, 1 OptStr r#type] []);

/// What `stages` holds.
#[derive(Default)] #[non_exhaustive] pub struct Stage {
    /** `state`: text. */ pub state: Option<String>,
    /** `start_time`: text. */ pub start_time: Option<String>,
    /** `end_time`: text. */ pub end_time: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** `outputs`: any JSON value. */ pub outputs: Value,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Stage`].
pub static STAGE: Schema = Schema { name: "Stage", fields: { static ROWS: [Field; 5] = [
    Field::string("state"),
    Field::string("start_time"),
    Field::string("end_time"),
    Field::string("message"),
    Field::any("outputs"),
]; &ROWS } };
record!(Stage, STAGE, [0 OptStr state, 1 OptStr start_time, 2 OptStr end_time, 3 OptStr message, 4 Any outputs] []);

/// What `events` holds.
#[derive(Default)] #[non_exhaustive] pub struct Event {
    /** `action`: text. */ pub action: Option<String>,
    /** `level`: text. */ pub level: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** `reason`: text. */ pub reason: Option<String>,
    /** `source`: text. */ pub source: Option<String>,
    /** `timestamp`: text. */ pub timestamp: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Event`].
pub static EVENT: Schema = Schema { name: "Event", fields: { static ROWS: [Field; 6] = [
    Field::string("action"),
    Field::string("level"),
    Field::string("message"),
    Field::string("reason"),
    Field::string("source"),
    Field::string("timestamp"),
]; &ROWS } };
record!(Event, EVENT,
    [0 OptStr action, 1 OptStr level, 2 OptStr message, 3 OptStr reason, 4 OptStr source, 5 OptStr timestamp] []);

/// What `task_result` holds.
#[derive(Default)] #[non_exhaustive] pub struct TaskResult {
    /** `data`: text. */ pub data: Option<String>,
    /** `status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TaskResult`].
pub static TASK_RESULT: Schema = Schema { name: "TaskResult", fields: { static ROWS: [Field; 2] = [
    Field::string("data"),
    Field::string("status"),
]; &ROWS } };
record!(TaskResult, TASK_RESULT, [0 OptStr data, 1 OptStr status] []);

/// What `error` holds.
#[derive(Default)] #[non_exhaustive] pub struct ErrorItem {
    /** `code`: text. */ pub code: Option<String>,
    /** `message`: text. */ pub message: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ErrorItem`].
pub static ERROR_ITEM: Schema = Schema { name: "ErrorItem", fields: { static ROWS: [Field; 2] = [
    Field::string("code"),
    Field::string("message"),
]; &ROWS } };
record!(ErrorItem, ERROR_ITEM, [0 OptStr code, 1 OptStr message] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeTaskInfoRequest, DescribeTaskInfoResponse, Target, Stage, Event, TaskResult, ErrorItem,
);
