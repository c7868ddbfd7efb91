// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/CancelWorkflow.json; do not edit.
//! Cancels a running workflow.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelWorkflow), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "CancelWorkflow",
    effect: Effect::Write,
    request: CancelWorkflowRequest = CANCEL_WORKFLOW_REQUEST,
    response: CancelWorkflowResponse = CANCEL_WORKFLOW_RESPONSE,
    method: "PUT",
    path: "/gs/workflow/{workflowName}",
    facts: &Facts::new().access(Access::None),
}

/// Request of `CancelWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelWorkflowRequest {
    /// Name of the workflow, such as `mapping-gpu-mhhgh`. `DescribeWorkflows` lists it.
    pub workflow_name: String,
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelWorkflowRequest {
    /// Creates a value with the required members.
    pub fn new(workflow_name: impl Into<String>) -> Self {
        Self {
            workflow_name: workflow_name.into(),
            ..Self::default()
        }
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    CancelWorkflowRequest: CANCEL_WORKFLOW_REQUEST,
    0 workflow_name: Str = Field::string("workflowName").place(Place::Path).required(),
    1 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// What to do, or what was done, by name.
    pub action: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(action: impl Into<String>) -> Self {
        Self {
            action: action.into(),
            ..Self::default()
        }
    }
}

record! {
    Body: BODY,
    0 action: Str = Field::string("action").required(),
}

/// Response of `CancelWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelWorkflowResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelWorkflowResponse: CANCEL_WORKFLOW_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelWorkflowRequest,
    Body,
    CancelWorkflowResponse,
}
