// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelOperationPlan.json; do not edit.
//! Cancels a planned automatic maintenance task that has not run yet.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelOperationPlan), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Place, Risk, operation, record,
};

operation! {
    name: "CancelOperationPlan",
    effect: Effect::Write,
    request: CancelOperationPlanRequest = CANCEL_OPERATION_PLAN_REQUEST,
    response: CancelOperationPlanResponse = CANCEL_OPERATION_PLAN_RESPONSE,
    method: "DELETE",
    path: "/operation/plans/{plan_id}",
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

/// Request of `CancelOperationPlan`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelOperationPlanRequest {
    /// Id of the operation plan, which the cluster carries out in a maintenance window;
    /// `ListOperationPlans` lists them.
    pub plan_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelOperationPlanRequest {
    /// Creates a value with the required members.
    pub fn new(plan_id: impl Into<String>) -> Self {
        Self {
            plan_id: plan_id.into(),
            ..Self::default()
        }
    }
}

record! {
    CancelOperationPlanRequest: CANCEL_OPERATION_PLAN_REQUEST,
    0 plan_id: Str = Field::string("plan_id").place(Place::Path).required(),
}

/// Response of `CancelOperationPlan`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelOperationPlanResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelOperationPlanResponse: CANCEL_OPERATION_PLAN_RESPONSE,
    0 request_id: OptStr = Field::string("requestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelOperationPlanRequest,
    CancelOperationPlanResponse,
}
