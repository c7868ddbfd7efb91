// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/StartFailoverTestJob.json; do not edit.
//! Starts a failover drill that has not begun.
//!
//! Its leased lines go down on purpose.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/StartFailoverTestJob).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as StartFailoverTestJobResponse;

operation!(Operation::new::<StartFailoverTestJobRequest, StartFailoverTestJobResponse>(
    "StartFailoverTestJob", Effect::Write, &START_FAILOVER_TEST_JOB_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).idempotency_token("ClientToken"), "
    400 EcFailoverTestJobResourceInAnotherProcessingJob IllegalParam.JobId IllegalParam.ResourceId
    400 IncorrectBusinessStatus.ResourceId IncorrectStatus.OnlyForInit IncorrectStatus.ResourceId
    400 PconnContailsMoreThanOneAcrossCountVbr PconnContainsMoreThanOneVpconn VpconnNotAssociatedVbr
    400 VpconnWithVlan0NotSupportShutdown
");

/// Request of `StartFailoverTestJob`.
#[derive(Default)] #[non_exhaustive] pub struct StartFailoverTestJobRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `JobId`: text. */ pub job_id: String,
    /** What else came. */ pub extra: Extra,
}
impl StartFailoverTestJobRequest {
    /// With what is required.
    pub fn new(job_id: impl Into<String>) -> Self { Self { job_id: job_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`StartFailoverTestJobRequest`].
pub static START_FAILOVER_TEST_JOB_REQUEST: Schema =
    Schema { name: "StartFailoverTestJobRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").filled(),
    Field::string("ClientToken").filled(),
    Field::string("JobId").required(),
]; &ROWS } };
record!(StartFailoverTestJobRequest, START_FAILOVER_TEST_JOB_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str job_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartFailoverTestJobRequest);
