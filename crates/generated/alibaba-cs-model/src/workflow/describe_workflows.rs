// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescribeWorkflows.json; do not edit.
//! Lists workflows.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescribeWorkflows), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Timestamp, operation, record};

operation! {
    name: "DescribeWorkflows",
    effect: Effect::Read,
    request: DescribeWorkflowsRequest = DESCRIBE_WORKFLOWS_REQUEST,
    response: DescribeWorkflowsResponse = DESCRIBE_WORKFLOWS_RESPONSE,
    method: "GET",
    path: "/gs/workflows",
    facts: &Facts::new().access(Access::None),
}

/// Request of `DescribeWorkflows`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeWorkflowsRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeWorkflowsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    DescribeWorkflowsRequest: DESCRIBE_WORKFLOWS_REQUEST,
}

/// Response of `DescribeWorkflows`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeWorkflowsResponse {
    /// `jobs`: list of records.
    pub jobs: Vec<Job>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeWorkflowsResponse: DESCRIBE_WORKFLOWS_RESPONSE,
    0 jobs: List = Field::record("jobs", &JOB).list(),
}

/// `jobs` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Job {
    /// Id of the cluster. `DescribeClustersV1` lists it.
    pub cluster_id: Option<String>,
    /// Name of the workflow's job, such as `wgs-gpu-97xfn`. `DescribeWorkflows` lists it.
    pub job_name: Option<String>,
    /// `create_time`: time.
    pub create_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Job: JOB,
    0 cluster_id: OptStr = Field::string("cluster_id"),
    1 job_name: OptStr = Field::string("job_name"),
    2 create_time: Opt = Field::timestamp("create_time"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeWorkflowsRequest,
    DescribeWorkflowsResponse,
    Job,
}
