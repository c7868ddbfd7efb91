// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/StartWorkflow.json; do not edit.
//! Starts a genomics workflow.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/StartWorkflow), 2024-06.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, Place, operation, record};

operation! {
    name: "StartWorkflow",
    effect: Effect::Write,
    request: StartWorkflowRequest = START_WORKFLOW_REQUEST,
    response: StartWorkflowResponse = START_WORKFLOW_RESPONSE,
    path: "/gs/workflow",
    facts: &Facts::new().access(Access::None),
}

/// Request of `StartWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartWorkflowRequest {
    /// What the request asks for, sent as its JSON body.
    pub body: Option<Body>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StartWorkflowRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the request asks for, sent as its JSON body.
    pub fn body(mut self, value: Body) -> Self {
        self.body = Some(value);
        self
    }
}

record! {
    StartWorkflowRequest: START_WORKFLOW_REQUEST,
    0 body: Opt = Field::record("body", &BODY).place(Place::Payload).sent_empty(),
}

/// `body` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Body {
    /// What is computed: `wgs` (whole genome sequencing) or `mapping`.
    pub workflow_type: String,
    /// `service`: string.
    pub service: Option<String>,
    /// Region of the OSS bucket that holds the data of the mapping.
    pub mapping_oss_region: Option<String>,
    /// Name of the first FASTQ file with the reads that are mapped.
    pub mapping_fastq_first_filename: Option<String>,
    /// Name of the second FASTQ file with the reads that are mapped.
    pub mapping_fastq_second_filename: Option<String>,
    /// OSS bucket that holds the data of the mapping of a genome.
    pub mapping_bucket_name: Option<String>,
    /// Folder of a mapping's FASTQ files in the bucket.
    pub mapping_fastq_path: Option<String>,
    /// Folder of a mapping's reference genome in the bucket.
    pub mapping_reference_path: Option<String>,
    /// Whether reads that occur twice are marked in the mapping of a genome.
    pub mapping_is_mark_dup: Option<String>,
    /// Folder in the bucket that a mapping's BAM file goes to.
    pub mapping_bam_out_path: Option<String>,
    /// Name of the BAM file that the mapping of a genome writes.
    pub mapping_bam_out_filename: Option<String>,
    /// Region of the OSS bucket of a whole genome sequencing.
    pub wgs_oss_region: Option<String>,
    /// Name of the first FASTQ file of a whole genome sequencing.
    pub wgs_fastq_first_filename: Option<String>,
    /// Name of the second FASTQ file of a whole genome sequencing.
    pub wgs_fastq_second_filename: Option<String>,
    /// OSS bucket of a whole genome sequencing.
    pub wgs_bucket_name: Option<String>,
    /// Folder in the bucket that holds the FASTQ files, such as `fastq/`.
    pub wgs_fastq_path: Option<String>,
    /// Folder in the bucket that holds the reference genome.
    pub wgs_reference_path: Option<String>,
    /// Folder in the bucket that the VCF file goes to.
    pub wgs_vcf_out_path: Option<String>,
    /// Name of the VCF file that the analysis of a whole genome writes.
    pub wgs_vcf_out_filename: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Body {
    /// Creates a value with the required members.
    pub fn new(workflow_type: impl Into<String>) -> Self {
        Self {
            workflow_type: workflow_type.into(),
            ..Self::default()
        }
    }

    /// Sets `service`.
    pub fn service(mut self, value: impl Into<String>) -> Self {
        self.service = Some(value.into());
        self
    }

    /// Region of the OSS bucket that holds the data of the mapping.
    pub fn mapping_oss_region(mut self, value: impl Into<String>) -> Self {
        self.mapping_oss_region = Some(value.into());
        self
    }

    /// Name of the first FASTQ file with the reads that are mapped.
    pub fn mapping_fastq_first_filename(mut self, value: impl Into<String>) -> Self {
        self.mapping_fastq_first_filename = Some(value.into());
        self
    }

    /// Name of the second FASTQ file with the reads that are mapped.
    pub fn mapping_fastq_second_filename(mut self, value: impl Into<String>) -> Self {
        self.mapping_fastq_second_filename = Some(value.into());
        self
    }

    /// OSS bucket that holds the data of the mapping of a genome.
    pub fn mapping_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.mapping_bucket_name = Some(value.into());
        self
    }

    /// Folder of a mapping's FASTQ files in the bucket.
    pub fn mapping_fastq_path(mut self, value: impl Into<String>) -> Self {
        self.mapping_fastq_path = Some(value.into());
        self
    }

    /// Folder of a mapping's reference genome in the bucket.
    pub fn mapping_reference_path(mut self, value: impl Into<String>) -> Self {
        self.mapping_reference_path = Some(value.into());
        self
    }

    /// Whether reads that occur twice are marked in the mapping of a genome.
    pub fn mapping_is_mark_dup(mut self, value: impl Into<String>) -> Self {
        self.mapping_is_mark_dup = Some(value.into());
        self
    }

    /// Folder in the bucket that a mapping's BAM file goes to.
    pub fn mapping_bam_out_path(mut self, value: impl Into<String>) -> Self {
        self.mapping_bam_out_path = Some(value.into());
        self
    }

    /// Name of the BAM file that the mapping of a genome writes.
    pub fn mapping_bam_out_filename(mut self, value: impl Into<String>) -> Self {
        self.mapping_bam_out_filename = Some(value.into());
        self
    }

    /// Region of the OSS bucket of a whole genome sequencing.
    pub fn wgs_oss_region(mut self, value: impl Into<String>) -> Self {
        self.wgs_oss_region = Some(value.into());
        self
    }

    /// Name of the first FASTQ file of a whole genome sequencing.
    pub fn wgs_fastq_first_filename(mut self, value: impl Into<String>) -> Self {
        self.wgs_fastq_first_filename = Some(value.into());
        self
    }

    /// Name of the second FASTQ file of a whole genome sequencing.
    pub fn wgs_fastq_second_filename(mut self, value: impl Into<String>) -> Self {
        self.wgs_fastq_second_filename = Some(value.into());
        self
    }

    /// OSS bucket of a whole genome sequencing.
    pub fn wgs_bucket_name(mut self, value: impl Into<String>) -> Self {
        self.wgs_bucket_name = Some(value.into());
        self
    }

    /// Folder in the bucket that holds the FASTQ files, such as `fastq/`.
    pub fn wgs_fastq_path(mut self, value: impl Into<String>) -> Self {
        self.wgs_fastq_path = Some(value.into());
        self
    }

    /// Folder in the bucket that holds the reference genome.
    pub fn wgs_reference_path(mut self, value: impl Into<String>) -> Self {
        self.wgs_reference_path = Some(value.into());
        self
    }

    /// Folder in the bucket that the VCF file goes to.
    pub fn wgs_vcf_out_path(mut self, value: impl Into<String>) -> Self {
        self.wgs_vcf_out_path = Some(value.into());
        self
    }

    /// Name of the VCF file that the analysis of a whole genome writes.
    pub fn wgs_vcf_out_filename(mut self, value: impl Into<String>) -> Self {
        self.wgs_vcf_out_filename = Some(value.into());
        self
    }
}

record! {
    Body: BODY,
    0 workflow_type: Str = Field::string("workflow_type").required(),
    1 service: OptStr = Field::string("service"),
    2 mapping_oss_region: OptStr = Field::string("mapping_oss_region"),
    3 mapping_fastq_first_filename: OptStr = Field::string("mapping_fastq_first_filename"),
    4 mapping_fastq_second_filename: OptStr = Field::string("mapping_fastq_second_filename"),
    5 mapping_bucket_name: OptStr = Field::string("mapping_bucket_name"),
    6 mapping_fastq_path: OptStr = Field::string("mapping_fastq_path"),
    7 mapping_reference_path: OptStr = Field::string("mapping_reference_path"),
    8 mapping_is_mark_dup: OptStr = Field::string("mapping_is_mark_dup"),
    9 mapping_bam_out_path: OptStr = Field::string("mapping_bam_out_path"),
    10 mapping_bam_out_filename: OptStr = Field::string("mapping_bam_out_filename"),
    11 wgs_oss_region: OptStr = Field::string("wgs_oss_region"),
    12 wgs_fastq_first_filename: OptStr = Field::string("wgs_fastq_first_filename"),
    13 wgs_fastq_second_filename: OptStr = Field::string("wgs_fastq_second_filename"),
    14 wgs_bucket_name: OptStr = Field::string("wgs_bucket_name"),
    15 wgs_fastq_path: OptStr = Field::string("wgs_fastq_path"),
    16 wgs_reference_path: OptStr = Field::string("wgs_reference_path"),
    17 wgs_vcf_out_path: OptStr = Field::string("wgs_vcf_out_path"),
    18 wgs_vcf_out_filename: OptStr = Field::string("wgs_vcf_out_filename"),
}

/// Response of `StartWorkflow`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartWorkflowResponse {
    /// `JobName`: string.
    pub job_name: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartWorkflowResponse: START_WORKFLOW_RESPONSE,
    0 job_name: OptStr = Field::string("JobName"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartWorkflowRequest,
    Body,
    StartWorkflowResponse,
}
