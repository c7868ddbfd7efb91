// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeClusterTasks.json; do not edit.
//! Lists the tasks of a cluster.
//!
//! Each entry has its kind, state and error. `DescribeTaskInfo` returns one with its steps.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeClusterTasks), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, Place, Timestamp, operation, record,
};

pub use crate::shapes::{PageInfo, TaskState};

operation! {
    name: "DescribeClusterTasks",
    effect: Effect::Read,
    request: DescribeClusterTasksRequest = DESCRIBE_CLUSTER_TASKS_REQUEST,
    response: DescribeClusterTasksResponse = DESCRIBE_CLUSTER_TASKS_RESPONSE,
    method: "GET",
    path: "/clusters/{cluster_id}/tasks",
    paging: &Paging::number("page_number").size("page_size").items(&["tasks"]).total(&["page_info", "total_count"]),
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeClusterTasks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterTasksRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: String,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeClusterTasksRequest {
    /// Creates a value with the required members.
    pub fn new(cluster_id: impl Into<String>) -> Self {
        Self {
            cluster_id: cluster_id.into(),
            ..Self::default()
        }
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }
}

record! {
    DescribeClusterTasksRequest: DESCRIBE_CLUSTER_TASKS_REQUEST,
    0 cluster_id: Str = Field::string("cluster_id").place(Place::Path).required(),
    1 page_size: OptInt = Field::int32("page_size"),
    2 page_number: OptInt = Field::int32("page_number"),
}

/// Response of `DescribeClusterTasks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeClusterTasksResponse {
    /// Number and size of this page, and how many entries there are in all.
    pub page_info: Option<PageInfo>,
    /// Tasks that match or carry out the upgrade, one entry for each.
    pub tasks: Vec<Task>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeClusterTasksResponse: DESCRIBE_CLUSTER_TASKS_RESPONSE,
    0 page_info: Opt = Field::record("page_info", &crate::shapes::PAGE_INFO),
    1 tasks: List = Field::record("tasks", &TASK).list(),
    2 request_id: OptStr = Field::string("requestId"),
}

/// `tasks` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Task {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Kind of task, such as `cluster_create` or `cluster_scaleout`.
    pub task_type: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<TaskState>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// Error that stopped the task, by code and message.
    pub error: Option<ErrorItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Task: TASK,
    0 task_id: OptStr = Field::string("task_id"),
    1 task_type: OptStr = Field::string("task_type"),
    2 state: Opt = Field::one_of("state", TaskState::VALUES),
    3 created: Opt = Field::timestamp("created"),
    4 updated: Opt = Field::timestamp("updated"),
    5 error: Opt = Field::record("error", &ERROR_ITEM),
}

/// `tasks.error` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Result by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ErrorItem: ERROR_ITEM,
    0 message: OptStr = Field::string("message"),
    1 code: OptStr = Field::string("code"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeClusterTasksRequest,
    DescribeClusterTasksResponse,
    Task,
    ErrorItem,
}
