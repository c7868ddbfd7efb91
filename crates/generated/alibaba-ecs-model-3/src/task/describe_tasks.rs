// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTasks.json; do not edit.
//! Lists asynchronous tasks with their status and progress.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTasks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeTasksRequest, DescribeTasksResponse>(
    "DescribeTasks", Effect::Read, &DESCRIBE_TASKS_REQUEST, &DESCRIBE_TASKS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["TaskSet"], total: Some(&["TotalCount"]),
}), "
    400 InvalidRegionId.NotFound MissingParameter
");

/// Request of `DescribeTasks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTasksRequest {
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `TaskIds`: text. */ pub task_ids: Option<String>,
    /** `TaskAction`: text. */ pub task_action: Option<String>,
    /** `TaskStatus`: text. */ pub task_status: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `ResourceIds`: texts, at most 100 elements. */ pub resource_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeTasksRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `TaskIds`.
    pub fn task_ids(mut self, value: impl Into<String>) -> Self { self.task_ids = Some(value.into()); self }
    /// Sets `TaskAction`.
    pub fn task_action(mut self, value: impl Into<String>) -> Self { self.task_action = Some(value.into()); self }
    /// Sets `TaskStatus`.
    pub fn task_status(mut self, value: impl Into<String>) -> Self { self.task_status = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `ResourceIds`.
    pub fn resource_ids(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_ids = all(value); self
    }
}
/// Table of [`DescribeTasksRequest`].
pub static DESCRIBE_TASKS_REQUEST: Schema = Schema { name: "DescribeTasksRequest", fields: { static ROWS: [Field; 9] = [
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
    Field::string("TaskIds"),
    Field::string("TaskAction"),
    Field::string("TaskStatus"),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("ResourceIds").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeTasksRequest, DESCRIBE_TASKS_REQUEST,
    [2 OptStr region_id, 3 OptStr task_ids, 4 OptStr task_action, 5 OptStr task_status, 6 OptStr start_time, 7 OptStr end_time,
    8 List resource_ids] [0 OptInt page_number, 1 OptInt page_size]);

/// Answer of `DescribeTasks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeTasksResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `TaskSet`: records. */ pub task_set: Vec<Task>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeTasksResponse`].
pub static DESCRIBE_TASKS_RESPONSE: Schema = Schema { name: "DescribeTasksResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::record("TaskSet", &TASK).wrapped("Task"),
]; &ROWS } };
record!(DescribeTasksResponse, DESCRIBE_TASKS_RESPONSE,
    [2 OptStr request_id, 4 OptStr region_id, 5 List task_set] [0 OptInt page_size, 1 OptInt page_number, 3 OptInt total_count]);

/// What `TaskSet.Task` holds.
#[derive(Default)] #[non_exhaustive] pub struct Task {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `TaskStatus`: text. */ pub task_status: Option<String>,
    /** `FinishedTime`: text. */ pub finished_time: Option<String>,
    /** `SupportCancel`: text. */ pub support_cancel: Option<String>,
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `TaskAction`: text. */ pub task_action: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Task`].
pub static TASK: Schema = Schema { name: "Task", fields: { static ROWS: [Field; 7] = [
    Field::string("CreationTime"),
    Field::string("TaskStatus"),
    Field::string("FinishedTime"),
    Field::string("SupportCancel"),
    Field::string("TaskId"),
    Field::string("TaskAction"),
    Field::string("ResourceId"),
]; &ROWS } };
record!(Task, TASK,
    [0 OptStr creation_time, 1 OptStr task_status, 2 OptStr finished_time, 3 OptStr support_cancel, 4 OptStr task_id,
    5 OptStr task_action, 6 OptStr resource_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeTasksRequest, DescribeTasksResponse, Task);
