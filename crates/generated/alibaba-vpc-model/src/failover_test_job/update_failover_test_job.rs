// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateFailoverTestJob.json; do not edit.
//! Changes a failover drill that has not begun.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateFailoverTestJob).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "UpdateFailoverTestJob",
    effect: Effect::Write,
    request: UpdateFailoverTestJobRequest = UPDATE_FAILOVER_TEST_JOB_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 EcFailoverTestJobExceedMaxResourceNum",
    "400 EcFailoverTestJobResourceInAnotherProcessingJob",
    "400 IllegalParam.Description",
    "400 IllegalParam.JobDuration",
    "400 IllegalParam.JobId",
    "400 IllegalParam.Name",
    "400 IllegalParam.ResourceId",
    "400 IncorrectBusinessStatus.ResourceId",
    "400 IncorrectStatus.OnlyForInit",
    "400 IncorrectStatus.ResourceId",
    "400 PconnContailsMoreThanOneAcrossCountVbr",
    "400 PconnContainsMoreThanOneVpconn",
    "400 VpconnNotAssociatedVbr",
    "400 VpconnWithVlan0NotSupportShutdown",
}

/// Response of `UpdateFailoverTestJob`.
pub type UpdateFailoverTestJobResponse = RequestIdResponse;

/// Request of `UpdateFailoverTestJob`.
#[derive(Default)]
#[non_exhaustive]
pub struct UpdateFailoverTestJobRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceId`: texts, 1 to 16 elements.
    pub resource_id: Vec<String>,
    /// `JobDuration`: integer, 1 to 4320.
    pub job_duration: Option<i64>,
    /// `JobId`: text.
    pub job_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl UpdateFailoverTestJobRequest {
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

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ResourceId`.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `JobDuration`.
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    UpdateFailoverTestJobRequest,
}
