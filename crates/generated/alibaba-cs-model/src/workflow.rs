// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Genomics workflows, which are no longer offered.

pub mod cancel_workflow; pub use cancel_workflow::{CancelWorkflowRequest, CancelWorkflowResponse};
pub mod descirbe_workflow; pub use descirbe_workflow::{DescirbeWorkflowRequest, DescirbeWorkflowResponse};
pub mod describe_workflows; pub use describe_workflows::{DescribeWorkflowsRequest, DescribeWorkflowsResponse};
pub mod remove_workflow; pub use remove_workflow::{RemoveWorkflowRequest, RemoveWorkflowResponse};
pub mod start_workflow; pub use start_workflow::{StartWorkflowRequest, StartWorkflowResponse};
