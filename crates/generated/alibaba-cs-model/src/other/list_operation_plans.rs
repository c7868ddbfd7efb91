// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListOperationPlans.json; do not edit.
//! Lists planned automatic maintenance tasks.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListOperationPlans), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Timestamp, open_enum, operation,
    record,
};

operation! {
    name: "ListOperationPlans",
    effect: Effect::Read,
    request: ListOperationPlansRequest = LIST_OPERATION_PLANS_REQUEST,
    response: ListOperationPlansResponse = LIST_OPERATION_PLANS_RESPONSE,
    method: "GET",
    path: "/operation/plans",
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

/// Request of `ListOperationPlans`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListOperationPlansRequest {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Kind of plan, such as `cluster_upgrade`.
    pub r#type: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListOperationPlansRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the cluster.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self {
        self.cluster_id = Some(value.into());
        self
    }

    /// Kind of plan, such as `cluster_upgrade`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }
}

record! {
    ListOperationPlansRequest: LIST_OPERATION_PLANS_REQUEST,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 r#type: OptStr = Field::string("type"),
}

/// Response of `ListOperationPlans`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListOperationPlansResponse {
    /// `plans`: list of records.
    pub plans: Vec<Plan>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListOperationPlansResponse: LIST_OPERATION_PLANS_RESPONSE,
    0 plans: List = Field::record("plans", &PLAN).list(),
}

/// `plans` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Plan {
    /// Id of the operation plan, which the cluster carries out in a maintenance window;
    /// `ListOperationPlans` lists them.
    pub plan_id: Option<String>,
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// When it was created, in RFC 3339.
    pub created: Option<Timestamp>,
    /// When it began, in RFC 3339.
    pub start_time: Option<Timestamp>,
    /// When the stage of the task ended, or when the plan should end.
    pub end_time: Option<Timestamp>,
    /// State that the cluster, node, component, task or plan is in now.
    pub state: Option<State>,
    /// Kind of plan, such as `cluster_upgrade`.
    pub r#type: Option<String>,
    /// Kind of thing that the plan is carried out on: `cluster`, `nodepool`.
    pub target_type: Option<String>,
    /// Id of the cluster that the plan is carried out on.
    pub target_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Plan: PLAN,
    0 plan_id: OptStr = Field::string("plan_id"),
    1 cluster_id: OptStr = Field::string("cluster_id"),
    2 created: Opt = Field::timestamp("created"),
    3 start_time: Opt = Field::timestamp("start_time"),
    4 end_time: Opt = Field::timestamp("end_time"),
    5 state: Opt = Field::one_of("state", State::VALUES),
    6 r#type: OptStr = Field::string("type"),
    7 target_type: OptStr = Field::string("target_type"),
    8 target_id: OptStr = Field::string("target_id"),
}

open_enum! {
    /// Documented values of `plans.state`. The provider may add others.
    pub enum State {
        Scheduled = "scheduled",
        Canceled = "canceled",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListOperationPlansRequest,
    ListOperationPlansResponse,
    Plan,
}
