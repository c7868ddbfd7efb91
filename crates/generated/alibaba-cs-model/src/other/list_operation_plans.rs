// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/ListOperationPlans.json; do not edit.
//! Lists planned automatic maintenance tasks.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/ListOperationPlans).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ListOperationPlansRequest, ListOperationPlansResponse>(
    "ListOperationPlans", Effect::Read, &LIST_OPERATION_PLANS_REQUEST, &LIST_OPERATION_PLANS_RESPONSE,
).route("GET", "/operation/plans"));

/// Request of `ListOperationPlans`.
#[derive(Default)] #[non_exhaustive] pub struct ListOperationPlansRequest {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ListOperationPlansRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `cluster_id`.
    pub fn cluster_id(mut self, value: impl Into<String>) -> Self { self.cluster_id = Some(value.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
}
/// Table of [`ListOperationPlansRequest`].
pub static LIST_OPERATION_PLANS_REQUEST: Schema =
    Schema { name: "ListOperationPlansRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("cluster_id"),
    Field::string("type"),
]; &ROWS } };
record!(ListOperationPlansRequest, LIST_OPERATION_PLANS_REQUEST, [0 OptStr cluster_id, 1 OptStr r#type] []);

/// Answer of `ListOperationPlans`.
#[derive(Default)] #[non_exhaustive] pub struct ListOperationPlansResponse {
    /** `plans`: records. */ pub plans: Vec<Plan>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListOperationPlansResponse`].
pub static LIST_OPERATION_PLANS_RESPONSE: Schema =
    Schema { name: "ListOperationPlansResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("plans", &PLAN).list(),
]; &ROWS } };
record!(ListOperationPlansResponse, LIST_OPERATION_PLANS_RESPONSE, [0 List plans] []);

/// What `plans` holds.
#[derive(Default)] #[non_exhaustive] pub struct Plan {
    /** `plan_id`: text. */ pub plan_id: Option<String>,
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `created`: text. */ pub created: Option<String>,
    /** `start_time`: text. */ pub start_time: Option<String>,
    /** `end_time`: text. */ pub end_time: Option<String>,
    /** `state`: text. */ pub state: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `target_type`: text. */ pub target_type: Option<String>,
    /** `target_id`: text. */ pub target_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Plan`].
pub static PLAN: Schema = Schema { name: "Plan", fields: { static ROWS: [Field; 9] = [
    Field::string("plan_id"),
    Field::string("cluster_id"),
    Field::string("created"),
    Field::string("start_time"),
    Field::string("end_time"),
    Field::string("state"),
    Field::string("type"),
    Field::string("target_type"),
    Field::string("target_id"),
]; &ROWS } };
record!(Plan, PLAN,
    [0 OptStr plan_id, 1 OptStr cluster_id, 2 OptStr created, 3 OptStr start_time, 4 OptStr end_time, 5 OptStr state,
    6 OptStr r#type, 7 OptStr target_type, 8 OptStr target_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListOperationPlansRequest, ListOperationPlansResponse, Plan);
