// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! workflow.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Cancel workflow (`CancelWorkflow`).
    #[deprecated = "Deprecated."]
    pub fn cancel_workflow(&self, request: CancelWorkflowRequest) -> Call<CancelWorkflowResponse> {
        self.core.call(&cancel_workflow::OPERATION, request)
    }

    /// Descirbe workflow (`DescirbeWorkflow`).
    #[deprecated = "Deprecated."]
    pub fn descirbe_workflow(&self, request: DescirbeWorkflowRequest) -> Call<DescirbeWorkflowResponse> {
        self.core.call(&descirbe_workflow::OPERATION, request)
    }

    /// Describe workflows (`DescribeWorkflows`).
    #[deprecated = "Deprecated."]
    pub fn describe_workflows(&self, request: DescribeWorkflowsRequest) -> Call<DescribeWorkflowsResponse> {
        self.core.call(&describe_workflows::OPERATION, request)
    }

    /// Remove workflow (`RemoveWorkflow`).
    #[deprecated = "Deprecated."]
    pub fn remove_workflow(&self, request: RemoveWorkflowRequest) -> Call<RemoveWorkflowResponse> {
        self.core.call(&remove_workflow::OPERATION, request)
    }

    /// Start workflow (`StartWorkflow`).
    #[deprecated = "Deprecated."]
    pub fn start_workflow(&self, request: StartWorkflowRequest) -> Call<StartWorkflowResponse> {
        self.core.call(&start_workflow::OPERATION, request)
    }
}
