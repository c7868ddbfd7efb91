// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RemoveWorkflow.json; do not edit.
//! Remove workflow (`RemoveWorkflow`).
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveWorkflow).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, record};

pub static OPERATION: Operation = Operation::new::<RemoveWorkflowRequest, RemoveWorkflowResponse>(
    "RemoveWorkflow", Effect::Write, &REMOVE_WORKFLOW_REQUEST, &REMOVE_WORKFLOW_RESPONSE,
).route("DELETE", "/gs/workflow/{workflowName}");

/// Request of `RemoveWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveWorkflowRequest {
    /// `workflowName`: text.
    pub workflow_name: String,
    pub extra: Extra,
}
impl RemoveWorkflowRequest {
    pub fn new(workflow_name: impl Into<String>) -> Self { Self { workflow_name: workflow_name.into(), ..Self::default() } }
}
pub static REMOVE_WORKFLOW_REQUEST: Schema = Schema { name: "RemoveWorkflowRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("workflowName").place(Place::Path).required(),
]; &ROWS } };
record!(RemoveWorkflowRequest, REMOVE_WORKFLOW_REQUEST, [0 Str workflow_name] []);

/// Answer of `RemoveWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct RemoveWorkflowResponse {
    pub extra: Extra,
}
pub static REMOVE_WORKFLOW_RESPONSE: Schema = Schema { name: "RemoveWorkflowResponse", fields: &[] };
record!(RemoveWorkflowResponse, REMOVE_WORKFLOW_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RemoveWorkflowRequest, RemoveWorkflowResponse);
