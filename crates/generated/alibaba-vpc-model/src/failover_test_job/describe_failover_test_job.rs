// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFailoverTestJob.json; do not edit.
//! Returns the details of one failover drill.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJob).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeFailoverTestJob",
    effect: Effect::Read,
    request: DescribeFailoverTestJobRequest = DESCRIBE_FAILOVER_TEST_JOB_REQUEST,
    response: DescribeFailoverTestJobResponse = DESCRIBE_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.JobId",
}

/// Request of `DescribeFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `JobId`: text.
    pub job_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeFailoverTestJobRequest {
    /// Starts with the required members.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribeFailoverTestJobRequest: DESCRIBE_FAILOVER_TEST_JOB_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 job_id: Str = Field::string("JobId").required(),
}

/// Response of `DescribeFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `FailoverTestJobModel`: record.
    pub failover_test_job_model: Option<FailoverTestJobModel>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeFailoverTestJobResponse: DESCRIBE_FAILOVER_TEST_JOB_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 failover_test_job_model: Opt = Field::record("FailoverTestJobModel", &FAILOVER_TEST_JOB_MODEL),
}

/// `FailoverTestJobModel` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FailoverTestJobModel {
    /// `JobId`: text.
    pub job_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ResourceId`: texts.
    pub resource_id: Vec<String>,
    /// `JobType`: text.
    pub job_type: Option<String>,
    /// `JobDuration`: text.
    pub job_duration: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `StopTime`: text.
    pub stop_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    FailoverTestJobModel: FAILOVER_TEST_JOB_MODEL,
    0 job_id: OptStr = Field::string("JobId"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 resource_id: List = Field::string("ResourceId").list(),
    5 job_type: OptStr = Field::string("JobType"),
    6 job_duration: OptStr = Field::string("JobDuration"),
    7 start_time: OptStr = Field::string("StartTime"),
    8 stop_time: OptStr = Field::string("StopTime"),
    9 status: OptStr = Field::string("Status"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeFailoverTestJobRequest,
    DescribeFailoverTestJobResponse,
    FailoverTestJobModel,
}
