// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/RemoveWorkflow.json; do not edit.
//! Deletes a workflow.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveWorkflow), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "RemoveWorkflow",
    effect: Effect::Write,
    request: RemoveWorkflowRequest = REMOVE_WORKFLOW_REQUEST,
    response: RemoveWorkflowResponse = REMOVE_WORKFLOW_RESPONSE,
    method: "DELETE",
    path: "/gs/workflow/{workflowName}",
    facts: &Facts::new().access(Access::None),
}

/// Request of `RemoveWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveWorkflowRequest {
    /// Name of the workflow, such as `mapping-gpu-mhhgh`. `DescribeWorkflows` lists it.
    pub workflow_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RemoveWorkflowRequest {
    /// Creates a value with the required members.
    pub fn new(workflow_name: impl Into<String>) -> Self {
        Self {
            workflow_name: workflow_name.into(),
            ..Self::default()
        }
    }
}

record! {
    RemoveWorkflowRequest: REMOVE_WORKFLOW_REQUEST,
    0 workflow_name: Str = Field::string("workflowName").place(Place::Path).required(),
}

/// Response of `RemoveWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct RemoveWorkflowResponse {
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RemoveWorkflowResponse: REMOVE_WORKFLOW_RESPONSE,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RemoveWorkflowRequest,
    RemoveWorkflowResponse,
}
