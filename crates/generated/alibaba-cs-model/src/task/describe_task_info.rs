// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeTaskInfo.json; do not edit.
//! Returns a task of a cluster: its kind, state, stages and error.
//!
//! This is how asynchronous operations of the service are followed.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeTaskInfo), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Place, Timestamp, Value, open_enum, operation,
    record,
};

pub use crate::shapes::TaskState;

operation! {
    name: "DescribeTaskInfo",
    effect: Effect::Read,
    request: DescribeTaskInfoRequest = DESCRIBE_TASK_INFO_REQUEST,
    response: DescribeTaskInfoResponse = DESCRIBE_TASK_INFO_RESPONSE,
    method: "GET",
    path: "/tasks/{task_id}",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescribeTaskInfo`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoRequest {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeTaskInfoRequest {
    /// Creates a value with the required members.
    pub fn new(task_id: impl Into<String>) -> Self {
        Self {
            task_id: task_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeTaskInfoRequest: DESCRIBE_TASK_INFO_REQUEST,
    0 task_id: Str = Field::string("task_id").place(Place::Path).required(),
}

/// Response of `DescribeTaskInfo`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeTaskInfoResponse {
    /// Id of the task that the operation has begun; `DescribeTaskInfo` follows it.
    pub task_id: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of task, such as `cluster_create` or `cluster_scaleout`.
    pub task_type: Option<String>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<State>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it was last changed, in RFC 3339.
    pub updated: Option<Timestamp>,
    /// What the task or diagnosis is about, such as a node by its name or a pod by namespace and name.
    pub target: Option<Target>,
    /// Values of the parameters, by name.
    pub parameters: Value,
    /// Steps of the task in the order in which they run, each with its state.
    pub stages: Vec<Stage>,
    /// Step that the task is in, such as `DrainNodes`.
    pub current_stage: Option<String>,
    /// Events that match or belong to the task, one entry for each, the type and time among them.
    pub events: Vec<Event>,
    /// Outcome of the task, one entry for each resource.
    pub task_result: Vec<TaskResult>,
    /// Error that stopped the task, by code and message.
    pub error: Option<ErrorItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeTaskInfoResponse: DESCRIBE_TASK_INFO_RESPONSE,
    0 task_id: OptStr = Field::string("task_id"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 task_type: OptStr = Field::string("task_type"),
    3 state: Opt = Field::one_of("state", State::VALUES),
    4 created: Opt = Field::timestamp("created"),
    5 updated: Opt = Field::timestamp("updated"),
    6 target: Opt = Field::record("target", &TARGET),
    7 parameters: Any = Field::any("parameters"),
    8 stages: List = Field::record("stages", &STAGE).list(),
    9 current_stage: OptStr = Field::string("current_stage"),
    10 events: List = Field::record("events", &EVENT).list(),
    11 task_result: List = Field::record("task_result", &TASK_RESULT).list(),
    12 error: Opt = Field::record("error", &ERROR_ITEM),
}

/// `target` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Target {
    /// Id of what the entry describes: a trigger, template or task, or a private pool of capacity
    /// (`eap-...`).
    pub id: Option<String>,
    /// Kind of the resource or task, where there are several kinds.
    pub r#type: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Target: TARGET,
    0 id: OptStr = Field::string("id"),
    1 r#type: OptStr = Field::string("type"),
}

/// `stages` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Stage {
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<TaskState>,
    /// When it began, in RFC 3339.
    pub start_time: Option<String>,
    /// When the stage of the task ended, or when the plan should end.
    pub end_time: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Values that the step of the task left behind, by name.
    pub outputs: Value,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Stage: STAGE,
    0 state: Opt = Field::one_of("state", TaskState::VALUES),
    1 start_time: OptStr = Field::string("start_time"),
    2 end_time: OptStr = Field::string("end_time"),
    3 message: OptStr = Field::string("message"),
    4 outputs: Any = Field::any("outputs"),
}

/// `events` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Event {
    /// What to do, or what was done, by name.
    pub action: Option<String>,
    /// How severe the event is, such as `info`, `warning` or `error`.
    pub level: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Cause of the event, as one word such as `NodePoolUpgradeStart`.
    pub reason: Option<String>,
    /// Where it comes from: what reported the event, or how the node was added, such as `ess_attach`.
    pub source: Option<String>,
    /// `timestamp`: string.
    pub timestamp: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Event: EVENT,
    0 action: OptStr = Field::string("action"),
    1 level: OptStr = Field::string("level"),
    2 message: OptStr = Field::string("message"),
    3 reason: OptStr = Field::string("reason"),
    4 source: OptStr = Field::string("source"),
    5 timestamp: OptStr = Field::string("timestamp"),
}

/// `task_result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TaskResult {
    /// Resource that the step of the task was about, such as the id of an instance.
    pub data: Option<String>,
    /// State that the resource or task is in now.
    pub status: Option<Status>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TaskResult: TASK_RESULT,
    0 data: OptStr = Field::string("data"),
    1 status: Opt = Field::one_of("status", Status::VALUES),
}

/// `error` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ErrorItem {
    /// Result by code: `200` for success, or an error code.
    pub code: Option<String>,
    /// Explanation of the code beside it, for people.
    pub message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ErrorItem: ERROR_ITEM,
    0 code: OptStr = Field::string("code"),
    1 message: OptStr = Field::string("message"),
}

open_enum! {
    /// Documented values of `state`. The provider may add others.
    pub enum State {
        Running = "running",
        Fail = "fail",
        Success = "success",
    }
}

open_enum! {
    /// Documented values of `task_result.status`. The provider may add others.
    pub enum Status {
        Success = "success",
        Failed = "failed",
        Initial = "initial",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeTaskInfoRequest,
    DescribeTaskInfoResponse,
    Target,
    Stage,
    Event,
    TaskResult,
    ErrorItem,
}
