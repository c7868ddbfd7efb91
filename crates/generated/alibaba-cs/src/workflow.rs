// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Genomics workflows, which are no longer offered.
//!
//! - [`cancel_workflow`](crate::Client::cancel_workflow): Cancels a running workflow.
//! - [`descirbe_workflow`](crate::Client::descirbe_workflow): Returns the details of one workflow.
//! - [`describe_workflows`](crate::Client::describe_workflows): Lists workflows.
//! - [`remove_workflow`](crate::Client::remove_workflow): Deletes a workflow.
//! - [`start_workflow`](crate::Client::start_workflow): Starts a genomics workflow.

use cloudspec_runtime::Call;

use crate::*;

impl Client {
    /// Cancels a running workflow.
    ///
    /// - Request: [`CancelWorkflowRequest`]. Response: [`CancelWorkflowResponse`]. Nested types:
    ///   [`cancel_workflow`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/CancelWorkflow), 2024-06.
    #[deprecated]
    pub fn cancel_workflow(
        &self,
        request: CancelWorkflowRequest,
    ) -> Call<CancelWorkflowResponse> {
        self.core.call(&cancel_workflow::OPERATION, request)
    }

    /// Returns the details of one workflow.
    ///
    /// - Request: [`DescirbeWorkflowRequest`]. Response: [`DescirbeWorkflowResponse`]. Nested types:
    ///   [`descirbe_workflow`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescirbeWorkflow), 2024-06.
    #[deprecated]
    pub fn descirbe_workflow(
        &self,
        request: DescirbeWorkflowRequest,
    ) -> Call<DescirbeWorkflowResponse> {
        self.core.call(&descirbe_workflow::OPERATION, request)
    }

    /// Lists workflows.
    ///
    /// - Request: [`DescribeWorkflowsRequest`]. Response: [`DescribeWorkflowsResponse`]. Nested types:
    ///   [`describe_workflows`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeWorkflows), 2024-06.
    #[deprecated]
    pub fn describe_workflows(
        &self,
        request: DescribeWorkflowsRequest,
    ) -> Call<DescribeWorkflowsResponse> {
        self.core.call(&describe_workflows::OPERATION, request)
    }

    /// Deletes a workflow.
    ///
    /// - Request: [`RemoveWorkflowRequest`]. Response: [`RemoveWorkflowResponse`]. Nested types:
    ///   [`remove_workflow`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/RemoveWorkflow), 2024-06.
    #[deprecated]
    pub fn remove_workflow(
        &self,
        request: RemoveWorkflowRequest,
    ) -> Call<RemoveWorkflowResponse> {
        self.core.call(&remove_workflow::OPERATION, request)
    }

    /// Starts a genomics workflow.
    ///
    /// - Request: [`StartWorkflowRequest`]. Response: [`StartWorkflowResponse`]. Nested types:
    ///   [`start_workflow`].
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StartWorkflow), 2024-06.
    #[deprecated]
    pub fn start_workflow(
        &self,
        request: StartWorkflowRequest,
    ) -> Call<StartWorkflowResponse> {
        self.core.call(&start_workflow::OPERATION, request)
    }
}
