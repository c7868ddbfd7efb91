// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterTasks.json; do not edit.
//! Lists the tasks of a cluster.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterTasks).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Place, Schema, operation, record};
pub use crate::shapes::PageInfo;

operation!(Operation::new::<DescribeClusterTasksRequest, DescribeClusterTasksResponse>(
    "DescribeClusterTasks", Effect::Read, &DESCRIBE_CLUSTER_TASKS_REQUEST, &DESCRIBE_CLUSTER_TASKS_RESPONSE,
).route("GET", "/clusters/{cluster_id}/tasks").paging(&Paging {
    style: PagingStyle::Number { input: "page_number" }, size: Some("page_size"), items: &["tasks"],
    total: Some(&["page_info", "total_count"]),
}));

/// Request of `DescribeClusterTasks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterTasksRequest {
    /** `cluster_id`: text. */ pub cluster_id: String,
    /** `page_size`: integer. */ pub page_size: Option<i64>,
    /** `page_number`: integer. */ pub page_number: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeClusterTasksRequest {
    /// With what is required.
    pub fn new(cluster_id: impl Into<String>) -> Self { Self { cluster_id: cluster_id.into(), ..Self::default() } }
    /// Sets `page_size`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `page_number`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
}
/// Table of [`DescribeClusterTasksRequest`].
pub static DESCRIBE_CLUSTER_TASKS_REQUEST: Schema =
    Schema { name: "DescribeClusterTasksRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id").place(Place::Path).required(),
    Field::int32("page_size"),
    Field::int32("page_number"),
]; &ROWS } };
record!(DescribeClusterTasksRequest, DESCRIBE_CLUSTER_TASKS_REQUEST,
    [0 Str cluster_id] [1 OptInt page_size, 2 OptInt page_number]);

/// Answer of `DescribeClusterTasks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeClusterTasksResponse {
    /** `page_info`: record. */ pub page_info: Option<PageInfo>,
    /** `tasks`: records. */ pub tasks: Vec<Task>,
    /** `requestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeClusterTasksResponse`].
pub static DESCRIBE_CLUSTER_TASKS_RESPONSE: Schema =
    Schema { name: "DescribeClusterTasksResponse", fields: { static ROWS: [Field; 3] = [
    Field::record("page_info", &crate::shapes::PAGE_INFO),
    Field::record("tasks", &TASK).list(),
    Field::string("requestId"),
]; &ROWS } };
record!(DescribeClusterTasksResponse, DESCRIBE_CLUSTER_TASKS_RESPONSE, [0 Opt page_info, 1 List tasks, 2 OptStr request_id] []);

/// What `tasks` holds.
#[derive(Default)] #[non_exhaustive] pub struct Task {
    /** `task_id`: text. */ pub task_id: Option<String>,
    /** `task_type`: text. */ pub task_type: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `updated`: text. */ pub updated: Option<String>,
    /** `error`: record. */ pub error: Option<TaskError>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Task`].
pub static TASK: Schema = Schema { name: "Task", fields: { static ROWS: [Field; 6] = [
    Field::string("task_id"),
    Field::string("task_type"),
    Field::string("state"),
    Field::string("created"),
    Field::string("updated"),
    Field::record("error", &TASK_ERROR),
]; &ROWS } };
record!(Task, TASK, [0 OptStr task_id, 1 OptStr task_type, 2 OptStr state, 3 OptStr created, 4 OptStr updated, 5 Opt error] []);

/// What `tasks.error` holds.
#[derive(Default)] #[non_exhaustive] pub struct TaskError {
    /** `message`: text. */ pub message: Option<String>,
    /** `code`: text. */ pub code: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TaskError`].
pub static TASK_ERROR: Schema = Schema { name: "TaskError", fields: { static ROWS: [Field; 2] = [
    Field::string("message"),
    Field::string("code"),
]; &ROWS } };
record!(TaskError, TASK_ERROR, [0 OptStr message, 1 OptStr code] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeClusterTasksRequest, DescribeClusterTasksResponse, Task, TaskError,
);
