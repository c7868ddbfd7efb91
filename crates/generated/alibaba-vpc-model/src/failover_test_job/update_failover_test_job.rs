// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateFailoverTestJob.json; do not edit.
//! Changes a failover drill that has not begun.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateFailoverTestJob),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors, operation, record,
};

operation! {
    name: "UpdateFailoverTestJob",
    effect: Effect::Write,
    request: UpdateFailoverTestJobRequest = UPDATE_FAILOVER_TEST_JOB_REQUEST,
    response: UpdateFailoverTestJobResponse = UPDATE_FAILOVER_TEST_JOB_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EcFailoverTestJobExceedMaxResourceNum",
    "400 EcFailoverTestJobResourceInAnotherProcessingJob",
    "400 IllegalParam.Description = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 IllegalParam.JobDuration",
    "400 IllegalParam.JobId = There is no such failover drill.",
    "400 IllegalParam.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 IllegalParam.ResourceId",
    "400 IncorrectBusinessStatus.ResourceId",
    "400 IncorrectStatus.OnlyForInit",
    "400 IncorrectStatus.ResourceId",
    "400 PconnContailsMoreThanOneAcrossCountVbr",
    "400 PconnContainsMoreThanOneVpconn",
    "400 VpconnNotAssociatedVbr",
    "400 VpconnWithVlan0NotSupportShutdown",
}

/// Request of `UpdateFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateFailoverTestJobRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. 1 to 16
    /// elements.
    pub resource_id: Vec<String>,
    /// How long the failover drill lasts. Unit: minutes. 1 to 4320.
    pub job_duration: Option<i64>,
    /// Id of the failover drill (`ftj-...`). `DescribeFailoverTestJobs` lists it.
    pub job_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl UpdateFailoverTestJobRequest {
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

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// How long the failover drill lasts.
    pub fn job_duration(mut self, value: i64) -> Self {
        self.job_duration = Some(value);
        self
    }
}

record! {
    UpdateFailoverTestJobRequest: UPDATE_FAILOVER_TEST_JOB_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 name: OptStr = Field::string("Name"),
    3 description: OptStr = Field::string("Description"),
    4 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(Some(1), Some(16))),
    5 job_duration: OptInt = Field::int32("JobDuration").limits(&Limits::new().range(Some(1.0), Some(4320.0))),
    6 job_id: Str = Field::string("JobId").required(),
}

/// Response of `UpdateFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateFailoverTestJobResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    UpdateFailoverTestJobResponse: UPDATE_FAILOVER_TEST_JOB_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateFailoverTestJobRequest,
    UpdateFailoverTestJobResponse,
}
