// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelOperationPlan.json; do not edit.
//! Cancels a planned automatic maintenance task that has not run yet.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelOperationPlan).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelOperationPlanResponse;

operation!(Operation::new::<CancelOperationPlanRequest, CancelOperationPlanResponse>(
    "CancelOperationPlan", Effect::Write, &CANCEL_OPERATION_PLAN_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).route("DELETE", "/operation/plans/{plan_id}"));

/// Request of `CancelOperationPlan`.
#[derive(Default)] #[non_exhaustive] pub struct CancelOperationPlanRequest {
    /** `plan_id`: text. */ pub plan_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelOperationPlanRequest {
    /// With what is required.
    pub fn new(plan_id: impl Into<String>) -> Self { Self { plan_id: plan_id.into(), ..Self::default() } }
}
/// Table of [`CancelOperationPlanRequest`].
pub static CANCEL_OPERATION_PLAN_REQUEST: Schema =
    Schema { name: "CancelOperationPlanRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("plan_id").place(Place::Path).required(),
]; &ROWS } };
record!(CancelOperationPlanRequest, CANCEL_OPERATION_PLAN_REQUEST, [0 Str plan_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelOperationPlanRequest);
