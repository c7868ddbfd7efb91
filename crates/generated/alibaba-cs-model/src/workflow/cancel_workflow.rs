// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelWorkflow.json; do not edit.
//! Cancels a running workflow.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelWorkflow).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<CancelWorkflowRequest, CancelWorkflowResponse>(
    "CancelWorkflow", Effect::Write, &CANCEL_WORKFLOW_REQUEST, &CANCEL_WORKFLOW_RESPONSE,
).route("PUT", "/gs/workflow/{workflowName}"));

/// Request of `CancelWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct CancelWorkflowRequest {
    /** `workflowName`: text. */ pub workflow_name: String,
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl CancelWorkflowRequest {
    /// With what is required.
    pub fn new(workflow_name: impl Into<String>) -> Self { Self { workflow_name: workflow_name.into(), ..Self::default() } }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`CancelWorkflowRequest`].
pub static CANCEL_WORKFLOW_REQUEST: Schema = Schema { name: "CancelWorkflowRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("workflowName").place(Place::Path).required(),
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(CancelWorkflowRequest, CANCEL_WORKFLOW_REQUEST, [0 Str workflow_name, 1 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `action`: text. */ pub action: String,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(action: impl Into<String>) -> Self { Self { action: action.into(), ..Self::default() } }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 1] = [
    Field::string("action").required(),
]; &ROWS } };
record!(Body, BODY, [0 Str action] []);

/// Answer of `CancelWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct CancelWorkflowResponse {
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CancelWorkflowResponse`].
pub static CANCEL_WORKFLOW_RESPONSE: Schema = Schema { name: "CancelWorkflowResponse", fields: &[] };
record!(CancelWorkflowResponse, CANCEL_WORKFLOW_RESPONSE, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelWorkflowRequest, Body, CancelWorkflowResponse);
