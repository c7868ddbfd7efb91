// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFailoverTestJob.json; do not edit.
//! Returns the details of one failover drill.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJob),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::{FailoverTestJobListStatus, FailoverTestJobType};

operation! {
    name: "DescribeFailoverTestJob",
    effect: Effect::Read,
    request: DescribeFailoverTestJobRequest = DESCRIBE_FAILOVER_TEST_JOB_REQUEST,
    response: DescribeFailoverTestJobResponse = DESCRIBE_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.JobId = There is no such failover drill.",
}

/// Request of `DescribeFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the failover drill (`ftj-...`). `DescribeFailoverTestJobs` lists it.
    pub job_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeFailoverTestJobRequest {
    /// Creates a value with the required members.
    pub fn new(job_id: impl Into<String>) -> Self {
        Self {
            job_id: job_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// `FailoverTestJobModel`: record.
    pub failover_test_job_model: Option<FailoverTestJobModel>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the failover drill (`ftj-...`). `DescribeFailoverTestJobs` lists it.
    pub job_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
    pub resource_id: Vec<String>,
    /// When the failover drill begins: `StartNow` or `StartLater`.
    pub job_type: Option<FailoverTestJobType>,
    /// How long the failover drill lasts. Unit: minutes.
    pub job_duration: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub stop_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<FailoverTestJobListStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FailoverTestJobModel: FAILOVER_TEST_JOB_MODEL,
    0 job_id: OptStr = Field::string("JobId"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 resource_id: List = Field::string("ResourceId").list(),
    5 job_type: Opt = Field::one_of("JobType", FailoverTestJobType::VALUES),
    6 job_duration: OptStr = Field::string("JobDuration"),
    7 start_time: Opt = Field::timestamp("StartTime"),
    8 stop_time: Opt = Field::timestamp("StopTime"),
    9 status: Opt = Field::one_of("Status", FailoverTestJobListStatus::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeFailoverTestJobRequest,
    DescribeFailoverTestJobResponse,
    FailoverTestJobModel,
}
