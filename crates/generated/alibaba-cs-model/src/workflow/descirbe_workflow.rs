// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/DescirbeWorkflow.json; do not edit.
//! Returns the details of one workflow.
//!
//! Deprecated; the misspelled name is the provider's.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/DescirbeWorkflow).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<DescirbeWorkflowRequest, DescirbeWorkflowResponse>(
    "DescirbeWorkflow", Effect::Write, &DESCIRBE_WORKFLOW_REQUEST, &DESCIRBE_WORKFLOW_RESPONSE,
).route("GET", "/gs/workflow/{workflowName}"));

/// Request of `DescirbeWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct DescirbeWorkflowRequest {
    /** `workflowName`: text. */ pub workflow_name: String,
    /** What else came. */ pub extra: Extra,
}
impl DescirbeWorkflowRequest {
    /// With what is required.
    pub fn new(workflow_name: impl Into<String>) -> Self { Self { workflow_name: workflow_name.into(), ..Self::default() } }
}
/// Table of [`DescirbeWorkflowRequest`].
pub static DESCIRBE_WORKFLOW_REQUEST: Schema = Schema { name: "DescirbeWorkflowRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("workflowName").place(Place::Path).required(),
]; &ROWS } };
record!(DescirbeWorkflowRequest, DESCIRBE_WORKFLOW_REQUEST, [0 Str workflow_name] []);

/// Answer of `DescirbeWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct DescirbeWorkflowResponse {
    /** `create_time`: text. */ pub create_time: Option<String>,
    /** `duration`: text. */ pub duration: Option<String>,
    /** `finish_time`: text. */ pub finish_time: Option<String>,
    /** `input_data_size`: text. */ pub input_data_size: Option<String>,
    /** `job_name`: text. */ pub job_name: Option<String>,
    /** `job_namespace`: text. */ pub job_namespace: Option<String>,
    /** `output_data_size`: text. */ pub output_data_size: Option<String>,
    /** `status`: text. */ pub status: Option<String>,
    /** `total_bases`: text. */ pub total_bases: Option<String>,
    /** `total_reads`: text. */ pub total_reads: Option<String>,
    /** `user_input_data`: text. */ pub user_input_data: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescirbeWorkflowResponse`].
pub static DESCIRBE_WORKFLOW_RESPONSE: Schema = Schema { name: "DescirbeWorkflowResponse", fields: { static ROWS: [Field; 11] = [
    Field::string("create_time"),
    Field::string("duration"),
    Field::string("finish_time"),
    Field::string("input_data_size"),
    Field::string("job_name"),
    Field::string("job_namespace"),
    Field::string("output_data_size"),
    Field::string("status"),
    Field::string("total_bases"),
    Field::string("total_reads"),
    Field::string("user_input_data"),
]; &ROWS } };
record!(DescirbeWorkflowResponse, DESCIRBE_WORKFLOW_RESPONSE,
    [0 OptStr create_time, 1 OptStr duration, 2 OptStr finish_time, 3 OptStr input_data_size, 4 OptStr job_name,
    5 OptStr job_namespace, 6 OptStr output_data_size, 7 OptStr status, 8 OptStr total_bases, 9 OptStr total_reads,
    10 OptStr user_input_data] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescirbeWorkflowRequest, DescirbeWorkflowResponse);
