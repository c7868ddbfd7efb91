// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RemoveWorkflow.json; do not edit.
//! Deletes a workflow.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveWorkflow).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<RemoveWorkflowRequest, RemoveWorkflowResponse>(
    "RemoveWorkflow", Effect::Write, &REMOVE_WORKFLOW_REQUEST, &REMOVE_WORKFLOW_RESPONSE,
).route("DELETE", "/gs/workflow/{workflowName}"));

/// Request of `RemoveWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveWorkflowRequest {
    /** `workflowName`: text. */ pub workflow_name: String,
    /** What else came. */ pub extra: Extra,
}
impl RemoveWorkflowRequest {
    /// With what is required.
    pub fn new(workflow_name: impl Into<String>) -> Self { Self { workflow_name: workflow_name.into(), ..Self::default() } }
}
/// Table of [`RemoveWorkflowRequest`].
pub static REMOVE_WORKFLOW_REQUEST: Schema = Schema { name: "RemoveWorkflowRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("workflowName").place(Place::Path).required(),
]; &ROWS } };
record!(RemoveWorkflowRequest, REMOVE_WORKFLOW_REQUEST, [0 Str workflow_name] []);

/// Answer of `RemoveWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveWorkflowResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RemoveWorkflowResponse`].
pub static REMOVE_WORKFLOW_RESPONSE: Schema = Schema { name: "RemoveWorkflowResponse", fields: &[] };
record!(RemoveWorkflowResponse, REMOVE_WORKFLOW_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveWorkflowRequest, RemoveWorkflowResponse);
