// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/StartWorkflow.json; do not edit.
//! Starts a genomics workflow.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StartWorkflow).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<StartWorkflowRequest, StartWorkflowResponse>(
    "StartWorkflow", Effect::Write, &START_WORKFLOW_REQUEST, &START_WORKFLOW_RESPONSE,
).route("POST", "/gs/workflow"));

/// Request of `StartWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct StartWorkflowRequest {
    /** `body`: record. */ pub body: Option<Body>,
    /** What else came. */ pub extra: Extra,
}
impl StartWorkflowRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `body`.
    pub fn body(mut self, value: Body) -> Self { self.body = Some(value); self }
}
/// Table of [`StartWorkflowRequest`].
pub static START_WORKFLOW_REQUEST: Schema = Schema { name: "StartWorkflowRequest", fields: { static ROWS: [Field; 1] = [
    Field::record("body", &BODY).place(Place::Payload),
]; &ROWS } };
record!(StartWorkflowRequest, START_WORKFLOW_REQUEST, [0 Opt body] []);

/// What `body` holds.
#[derive(Default)] #[non_exhaustive] pub struct Body {
    /** `workflow_type`: text. */ pub workflow_type: String,
    /** `service`: text. */ pub service: Option<String>,
    /** `mapping_oss_region`: text. */ pub mapping_oss_region: Option<String>,
    /** `mapping_fastq_first_filename`: text. */ pub mapping_fastq_first_filename: Option<String>,
    /** `mapping_fastq_second_filename`: text. */ pub mapping_fastq_second_filename: Option<String>,
    /** `mapping_bucket_name`: text. */ pub mapping_bucket_name: Option<String>,
    /** `mapping_fastq_path`: text. */ pub mapping_fastq_path: Option<String>,
    /** `mapping_reference_path`: text. */ pub mapping_reference_path: Option<String>,
    /** `mapping_is_mark_dup`: text. */ pub mapping_is_mark_dup: Option<String>,
    /** `mapping_bam_out_path`: text. */ pub mapping_bam_out_path: Option<String>,
    /** `mapping_bam_out_filename`: text. */ pub mapping_bam_out_filename: Option<String>,
    /** `wgs_oss_region`: text. */ pub wgs_oss_region: Option<String>,
    /** `wgs_fastq_first_filename`: text. */ pub wgs_fastq_first_filename: Option<String>,
    /** `wgs_fastq_second_filename`: text. */ pub wgs_fastq_second_filename: Option<String>,
    /** `wgs_bucket_name`: text. */ pub wgs_bucket_name: Option<String>,
    /** `wgs_fastq_path`: text. */ pub wgs_fastq_path: Option<String>,
    /** `wgs_reference_path`: text. */ pub wgs_reference_path: Option<String>,
    /** `wgs_vcf_out_path`: text. */ pub wgs_vcf_out_path: Option<String>,
    /** `wgs_vcf_out_filename`: text. */ pub wgs_vcf_out_filename: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Body {
    /// With what is required.
    pub fn new(workflow_type: impl Into<String>) -> Self { Self { workflow_type: workflow_type.into(), ..Self::default() } }
    /// Sets `service`.
    pub fn service(mut self, value: impl Into<String>) -> Self { self.service = Some(value.into()); self }
    /// Sets `mapping_oss_region`.
    pub fn mapping_oss_region(mut self, value: impl Into<String>) -> Self { self.mapping_oss_region = Some(value.into()); self }
    /// Sets `mapping_fastq_first_filename`.
    pub fn mapping_fastq_first_filename(mut self, value: impl Into<String>) -> Self {
        self.mapping_fastq_first_filename = Some(value.into()); self
    }
    /// Sets `mapping_fastq_second_filename`.
    pub fn mapping_fastq_second_filename(mut self, value: impl Into<String>) -> Self {
        self.mapping_fastq_second_filename = Some(value.into()); self
    }
    /// Sets `mapping_bucket_name`.
    pub fn mapping_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.mapping_bucket_name = Some(value.into()); self
    }
    /// Sets `mapping_fastq_path`.
    pub fn mapping_fastq_path(mut self, value: impl Into<String>) -> Self { self.mapping_fastq_path = Some(value.into()); self }
    /// Sets `mapping_reference_path`.
    pub fn mapping_reference_path(mut self, value: impl Into<String>) -> Self {
        self.mapping_reference_path = Some(value.into()); self
    }
    /// Sets `mapping_is_mark_dup`.
    pub fn mapping_is_mark_dup(mut self, value: impl Into<String>) -> Self {
        self.mapping_is_mark_dup = Some(value.into()); self
    }
    /// Sets `mapping_bam_out_path`.
    pub fn mapping_bam_out_path(mut self, value: impl Into<String>) -> Self {
        self.mapping_bam_out_path = Some(value.into()); self
    }
    /// Sets `mapping_bam_out_filename`.
    pub fn mapping_bam_out_filename(mut self, value: impl Into<String>) -> Self {
        self.mapping_bam_out_filename = Some(value.into()); self
    }
    /// Sets `wgs_oss_region`.
    pub fn wgs_oss_region(mut self, value: impl Into<String>) -> Self { self.wgs_oss_region = Some(value.into()); self }
    /// Sets `wgs_fastq_first_filename`.
    pub fn wgs_fastq_first_filename(mut self, value: impl Into<String>) -> Self {
        self.wgs_fastq_first_filename = Some(value.into()); self
    }
    /// Sets `wgs_fastq_second_filename`.
    pub fn wgs_fastq_second_filename(mut self, value: impl Into<String>) -> Self {
        self.wgs_fastq_second_filename = Some(value.into()); self
    }
    /// Sets `wgs_bucket_name`.
    pub fn wgs_bucket_name(mut self, value: impl Into<String>) -> Self { self.wgs_bucket_name = Some(value.into()); self }
    /// Sets `wgs_fastq_path`.
    pub fn wgs_fastq_path(mut self, value: impl Into<String>) -> Self { self.wgs_fastq_path = Some(value.into()); self }
    /// Sets `wgs_reference_path`.
    pub fn wgs_reference_path(mut self, value: impl Into<String>) -> Self { self.wgs_reference_path = Some(value.into()); self }
    /// Sets `wgs_vcf_out_path`.
    pub fn wgs_vcf_out_path(mut self, value: impl Into<String>) -> Self { self.wgs_vcf_out_path = Some(value.into()); self }
    /// Sets `wgs_vcf_out_filename`.
    pub fn wgs_vcf_out_filename(mut self, value: impl Into<String>) -> Self {
        self.wgs_vcf_out_filename = Some(value.into()); self
    }
}
/// Table of [`Body`].
pub static BODY: Schema = Schema { name: "Body", fields: { static ROWS: [Field; 19] = [
    Field::string("workflow_type").required(),
    Field::string("service"),
    Field::string("mapping_oss_region"),
    Field::string("mapping_fastq_first_filename"),
    Field::string("mapping_fastq_second_filename"),
    Field::string("mapping_bucket_name"),
    Field::string("mapping_fastq_path"),
    Field::string("mapping_reference_path"),
    Field::string("mapping_is_mark_dup"),
    Field::string("mapping_bam_out_path"),
    Field::string("mapping_bam_out_filename"),
    Field::string("wgs_oss_region"),
    Field::string("wgs_fastq_first_filename"),
    Field::string("wgs_fastq_second_filename"),
    Field::string("wgs_bucket_name"),
    Field::string("wgs_fastq_path"),
    Field::string("wgs_reference_path"),
    Field::string("wgs_vcf_out_path"),
    Field::string("wgs_vcf_out_filename"),
]; &ROWS } };
record!(Body, BODY,
    [0 Str workflow_type, 1 OptStr service, 2 OptStr mapping_oss_region, 3 OptStr mapping_fastq_first_filename,
    4 OptStr mapping_fastq_second_filename, 5 OptStr mapping_bucket_name, 6 OptStr mapping_fastq_path,
    7 OptStr mapping_reference_path, 8 OptStr mapping_is_mark_dup, 9 OptStr mapping_bam_out_path,
    10 OptStr mapping_bam_out_filename, 11 OptStr wgs_oss_region, 12 OptStr wgs_fastq_first_filename,
    13 OptStr wgs_fastq_second_filename, 14 OptStr wgs_bucket_name, 15 OptStr wgs_fastq_path, 16 OptStr wgs_reference_path,
    17 OptStr wgs_vcf_out_path, 18 OptStr wgs_vcf_out_filename] []);

/// Answer of `StartWorkflow`.
#[derive(Default)] #[non_exhaustive] pub struct StartWorkflowResponse {
    /** `JobName`: text. */ pub job_name: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StartWorkflowResponse`].
pub static START_WORKFLOW_RESPONSE: Schema = Schema { name: "StartWorkflowResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("JobName"),
]; &ROWS } };
record!(StartWorkflowResponse, START_WORKFLOW_RESPONSE, [0 OptStr job_name] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartWorkflowRequest, Body, StartWorkflowResponse);
