// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DeleteFailoverTestJob.json; do not edit.
//! Deletes a failover drill that has not begun or has ended.
//!
//! - Access level: delete.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteFailoverTestJob),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Risk, errors, operation, record,
};

operation! {
    name: "DeleteFailoverTestJob",
    effect: Effect::Write,
    request: DeleteFailoverTestJobRequest = DELETE_FAILOVER_TEST_JOB_REQUEST,
    response: DeleteFailoverTestJobResponse = DELETE_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.JobId = There is no such failover drill.",
    "400 IncorrectStatus.OnlyForInitOrStopped",
}

/// Request of `DeleteFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFailoverTestJobRequest {
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

impl DeleteFailoverTestJobRequest {
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
    DeleteFailoverTestJobRequest: DELETE_FAILOVER_TEST_JOB_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 job_id: Str = Field::string("JobId").required(),
}

/// Response of `DeleteFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteFailoverTestJobResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteFailoverTestJobResponse: DELETE_FAILOVER_TEST_JOB_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteFailoverTestJobRequest,
    DeleteFailoverTestJobResponse,
}
