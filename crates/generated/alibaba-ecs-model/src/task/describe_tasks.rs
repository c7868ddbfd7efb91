// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeTasks.json; do not edit.
//! Lists asynchronous tasks with their status and progress.
//!
//! - Requires permission for the action `ecs:DescribeTasks` (access level get), on all resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeTasks), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    errors, open_enum, operation, record,
};

pub use crate::shapes::TaskStatus;

operation! {
    name: "DescribeTasks",
    effect: Effect::Read,
    request: DescribeTasksRequest = DESCRIBE_TASKS_REQUEST,
    response: DescribeTasksResponse = DESCRIBE_TASKS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["TaskSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeTasks")),
}

errors! {
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `DescribeTasks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTasksRequest {
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `TaskIds`: string.
    pub task_ids: Option<String>,
    /// Operation that began the task: `ImportImage`, `ExportImage`, `RedeployInstance` or `ModifyDiskSpec`.
    pub task_action: Option<TaskAction>,
    /// State of the task: `Processing`, `Finished` or `Failed`.
    pub task_status: Option<TaskStatus>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// End of the span of time.
    pub end_time: Option<Timestamp>,
    /// Ids of the resources to look for, at most 100.
    pub resource_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTasksRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `TaskIds`.
    pub fn task_ids(mut self, value: impl Into<String>) -> Self {
        self.task_ids = Some(value.into());
        self
    }

    /// Operation that began the task: `ImportImage`, `ExportImage`, `RedeployInstance` or `ModifyDiskSpec`.
    pub fn task_action(mut self, value: impl Into<TaskAction>) -> Self {
        self.task_action = Some(value.into());
        self
    }

    /// State of the task: `Processing`, `Finished` or `Failed`.
    pub fn task_status(mut self, value: impl Into<TaskStatus>) -> Self {
        self.task_status = Some(value.into());
        self
    }

    /// Beginning of the span of time.
    pub fn start_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// End of the span of time.
    pub fn end_time(mut self, value: impl Into<Timestamp>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Ids of the resources to look for, at most 100.
    pub fn resource_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_ids = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeTasksRequest: DESCRIBE_TASKS_REQUEST,
    0 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    1 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 task_ids: OptStr = Field::string("TaskIds"),
    4 task_action: Opt = Field::one_of("TaskAction", TaskAction::VALUES),
    5 task_status: Opt = Field::one_of("TaskStatus", TaskStatus::VALUES),
    6 start_time: Opt = Field::timestamp("StartTime"),
    7 end_time: Opt = Field::timestamp("EndTime"),
    8 resource_ids: List = Field::string("ResourceIds").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeTasks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTasksResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `TaskSet`: list of records.
    pub task_set: Vec<Task>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTasksResponse: DESCRIBE_TASKS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 task_set: List = Field::record("TaskSet", &TASK).wrapped("Task"),
}

/// `TaskSet.Task` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Task {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the task: `Processing`, `Finished` or `Failed`.
    pub task_status: Option<TaskStatus>,
    /// When it ended.
    pub finished_time: Option<Timestamp>,
    /// Whether `CancelTask` can still cancel the task.
    pub support_cancel: Option<String>,
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: Option<String>,
    /// Operation that began the task: `ImportImage`, `ExportImage`, `RedeployInstance` or `ModifyDiskSpec`.
    pub task_action: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Task: TASK,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 task_status: Opt = Field::one_of("TaskStatus", TaskStatus::VALUES),
    2 finished_time: Opt = Field::timestamp("FinishedTime"),
    3 support_cancel: OptStr = Field::string("SupportCancel"),
    4 task_id: OptStr = Field::string("TaskId"),
    5 task_action: OptStr = Field::string("TaskAction"),
    6 resource_id: OptStr = Field::string("ResourceId"),
}

open_enum! {
    /// Documented values of `TaskAction`. The provider may add others.
    pub enum TaskAction {
        ImportImage = "ImportImage",
        ExportImage = "ExportImage",
        RedeployInstance = "RedeployInstance",
        ModifyDiskSpec = "ModifyDiskSpec",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTasksRequest,
    DescribeTasksResponse,
    Task,
}
