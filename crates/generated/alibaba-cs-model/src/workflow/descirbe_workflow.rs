// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescirbeWorkflow.json; do not edit.
//! Returns the details of one workflow.
//!
//! Deprecated; the misspelled name is the provider's.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescirbeWorkflow), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "DescirbeWorkflow",
    effect: Effect::Write,
    request: DescirbeWorkflowRequest = DESCIRBE_WORKFLOW_REQUEST,
    response: DescirbeWorkflowResponse = DESCIRBE_WORKFLOW_RESPONSE,
    method: "GET",
    path: "/gs/workflow/{workflowName}",
    facts: &Facts::new().access(Access::Get),
}

/// Request of `DescirbeWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescirbeWorkflowRequest {
    /// Name of the workflow, such as `mapping-gpu-mhhgh`. `DescribeWorkflows` lists it.
    pub workflow_name: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescirbeWorkflowRequest {
    /// Creates a value with the required members.
    pub fn new(workflow_name: impl Into<String>) -> Self {
        Self {
            workflow_name: workflow_name.into(),
            ..Self::default()
        }
    }
}

record! {
    DescirbeWorkflowRequest: DESCIRBE_WORKFLOW_REQUEST,
    0 workflow_name: Str = Field::string("workflowName").place(Place::Path).required(),
}

/// Response of `DescirbeWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescirbeWorkflowResponse {
    /// `create_time`: string.
    pub create_time: Option<String>,
    /// `duration`: string.
    pub duration: Option<String>,
    /// `finish_time`: string.
    pub finish_time: Option<String>,
    /// Amount of input data that the workflow reads.
    pub input_data_size: Option<String>,
    /// Name of the workflow's job, such as `wgs-gpu-97xfn`. `DescribeWorkflows` lists it.
    pub job_name: Option<String>,
    /// Namespace of the cluster in which the workflow runs.
    pub job_namespace: Option<String>,
    /// Amount of output data that the workflow writes.
    pub output_data_size: Option<String>,
    /// State of the workflow, such as `Running`.
    pub status: Option<String>,
    /// Number of base pairs that the workflow read.
    pub total_bases: Option<String>,
    /// Number of sequencing reads that the workflow read.
    pub total_reads: Option<String>,
    /// Parameters that the workflow was started with, as JSON.
    pub user_input_data: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescirbeWorkflowResponse: DESCIRBE_WORKFLOW_RESPONSE,
    0 create_time: OptStr = Field::string("create_time"),
    1 duration: OptStr = Field::string("duration"),
    2 finish_time: OptStr = Field::string("finish_time"),
    3 input_data_size: OptStr = Field::string("input_data_size"),
    4 job_name: OptStr = Field::string("job_name"),
    5 job_namespace: OptStr = Field::string("job_namespace"),
    6 output_data_size: OptStr = Field::string("output_data_size"),
    7 status: OptStr = Field::string("status"),
    8 total_bases: OptStr = Field::string("total_bases"),
    9 total_reads: OptStr = Field::string("total_reads"),
    10 user_input_data: OptStr = Field::string("user_input_data"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescirbeWorkflowRequest,
    DescirbeWorkflowResponse,
}
