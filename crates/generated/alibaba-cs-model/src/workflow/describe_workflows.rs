// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeWorkflows.json; do not edit.
//! Lists workflows.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeWorkflows).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeWorkflowsRequest, DescribeWorkflowsResponse>(
    "DescribeWorkflows", Effect::Read, &DESCRIBE_WORKFLOWS_REQUEST, &DESCRIBE_WORKFLOWS_RESPONSE,
).route("GET", "/gs/workflows"));

/// Request of `DescribeWorkflows`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeWorkflowsRequest {
    /** What else came. */ pub extra: Extra,
}
impl DescribeWorkflowsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`DescribeWorkflowsRequest`].
pub static DESCRIBE_WORKFLOWS_REQUEST: Schema = Schema { name: "DescribeWorkflowsRequest", fields: &[] };
record!(DescribeWorkflowsRequest, DESCRIBE_WORKFLOWS_REQUEST, [] []);

/// Answer of `DescribeWorkflows`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeWorkflowsResponse {
    /** `jobs`: records. */ pub jobs: Vec<Job>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeWorkflowsResponse`].
pub static DESCRIBE_WORKFLOWS_RESPONSE: Schema = Schema { name: "DescribeWorkflowsResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("jobs", &JOB).list(),
]; &ROWS } };
record!(DescribeWorkflowsResponse, DESCRIBE_WORKFLOWS_RESPONSE, [0 List jobs] []);

/// What `jobs` holds.
#[derive(Default)] #[non_exhaustive] pub struct Job {
    /** `cluster_id`: text. */ pub cluster_id: Option<String>,
    /** `job_name`: text. */ pub job_name: Option<String>,
    /** `create_time`: text. */ pub create_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Job`].
pub static JOB: Schema = Schema { name: "Job", fields: { static ROWS: [Field; 3] = [
    Field::string("cluster_id"),
    Field::string("job_name"),
    Field::string("create_time"),
]; &ROWS } };
record!(Job, JOB, [0 OptStr cluster_id, 1 OptStr job_name, 2 OptStr create_time] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeWorkflowsRequest, DescribeWorkflowsResponse, Job);
