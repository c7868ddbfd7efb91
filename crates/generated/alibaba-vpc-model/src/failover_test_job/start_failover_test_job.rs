// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/StartFailoverTestJob.json; do not edit.
//! Starts a failover drill that has not begun.
//!
//! Its leased lines go down on purpose.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/StartFailoverTestJob), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "StartFailoverTestJob",
    effect: Effect::Write,
    request: StartFailoverTestJobRequest = START_FAILOVER_TEST_JOB_REQUEST,
    response: StartFailoverTestJobResponse = START_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcFailoverTestJobResourceInAnotherProcessingJob",
    "400 IllegalParam.JobId = There is no such failover drill.",
    "400 IllegalParam.ResourceId",
    "400 IncorrectBusinessStatus.ResourceId",
    "400 IncorrectStatus.OnlyForInit",
    "400 IncorrectStatus.ResourceId",
    "400 PconnContailsMoreThanOneAcrossCountVbr",
    "400 PconnContainsMoreThanOneVpconn",
    "400 VpconnNotAssociatedVbr",
    "400 VpconnWithVlan0NotSupportShutdown",
}

/// Request of `StartFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartFailoverTestJobRequest {
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

impl StartFailoverTestJobRequest {
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
    StartFailoverTestJobRequest: START_FAILOVER_TEST_JOB_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 job_id: Str = Field::string("JobId").required(),
}

/// Response of `StartFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartFailoverTestJobResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartFailoverTestJobResponse: START_FAILOVER_TEST_JOB_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartFailoverTestJobRequest,
    StartFailoverTestJobResponse,
}
