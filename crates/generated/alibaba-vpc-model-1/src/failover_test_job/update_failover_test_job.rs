// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/UpdateFailoverTestJob.json; do not edit.
//! Changes a failover drill that has not begun.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateFailoverTestJob).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as UpdateFailoverTestJobResponse;

operation!(Operation::new::<UpdateFailoverTestJobRequest, UpdateFailoverTestJobResponse>(
    "UpdateFailoverTestJob", Effect::Write, &UPDATE_FAILOVER_TEST_JOB_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcFailoverTestJobExceedMaxResourceNum EcFailoverTestJobResourceInAnotherProcessingJob IllegalParam.Description
    400 IllegalParam.JobDuration IllegalParam.JobId IllegalParam.Name IllegalParam.ResourceId IncorrectBusinessStatus.ResourceId
    400 IncorrectStatus.OnlyForInit IncorrectStatus.ResourceId PconnContailsMoreThanOneAcrossCountVbr
    400 PconnContainsMoreThanOneVpconn VpconnNotAssociatedVbr VpconnWithVlan0NotSupportShutdown
");

/// Request of `UpdateFailoverTestJob`.
#[derive(Default)] #[non_exhaustive] pub struct UpdateFailoverTestJobRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceId`: texts, 1 to 16 elements. */ pub resource_id: Vec<String>,
    /** `JobDuration`: integer, 1 to 4320. */ pub job_duration: Option<i64>,
    /** `JobId`: text. */ pub job_id: String,
    /** What else came. */ pub extra: Extra,
}
impl UpdateFailoverTestJobRequest {
    /// With what is required.
    pub fn new(job_id: impl Into<String>) -> Self { Self { job_id: job_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    /// Sets `JobDuration`.
    pub fn job_duration(mut self, value: i64) -> Self { self.job_duration = Some(value); self }
}
/// Table of [`UpdateFailoverTestJobRequest`].
pub static UPDATE_FAILOVER_TEST_JOB_REQUEST: Schema =
    Schema { name: "UpdateFailoverTestJobRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").filled(),
    Field::string("ClientToken").filled(),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ResourceId").list().limits(&Limits::items(Some(1), Some(16))),
    Field::int32("JobDuration").limits(&Limits::range(Some(1.0), Some(4320.0))),
    Field::string("JobId").required(),
]; &ROWS } };
record!(UpdateFailoverTestJobRequest, UPDATE_FAILOVER_TEST_JOB_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr name, 3 OptStr description, 4 List resource_id,
    6 Str job_id] [5 OptInt job_duration]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(UpdateFailoverTestJobRequest);
