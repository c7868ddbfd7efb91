// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/StopFailoverTestJob.json; do not edit.
//! Ends a failover drill that is running; its leased lines come back.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/StopFailoverTestJob), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "StopFailoverTestJob",
    effect: Effect::Write,
    request: StopFailoverTestJobRequest = STOP_FAILOVER_TEST_JOB_REQUEST,
    response: StopFailoverTestJobResponse = STOP_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.JobId = There is no such failover drill.",
    "400 IncorrectStatus.OnlyForTesting",
}

/// Request of `StopFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopFailoverTestJobRequest {
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

impl StopFailoverTestJobRequest {
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
    StopFailoverTestJobRequest: STOP_FAILOVER_TEST_JOB_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 job_id: Str = Field::string("JobId").required(),
}

/// Response of `StopFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopFailoverTestJobResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StopFailoverTestJobResponse: STOP_FAILOVER_TEST_JOB_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopFailoverTestJobRequest,
    StopFailoverTestJobResponse,
}
