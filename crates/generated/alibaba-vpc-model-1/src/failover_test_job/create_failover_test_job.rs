// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateFailoverTestJob.json; do not edit.
//! Creates a failover drill for leased lines, which takes lines down on purpose.
//!
//! Refused while another drill runs in the region, when a line is unpaid, or when its virtual border routers do not allow
//! it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateFailoverTestJob).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateFailoverTestJobRequest, CreateFailoverTestJobResponse>(
    "CreateFailoverTestJob", Effect::Write, &CREATE_FAILOVER_TEST_JOB_REQUEST, &CREATE_FAILOVER_TEST_JOB_RESPONSE,
).idempotency_token("ClientToken"), "
    400 AnotherJobTesting EcFailoverTestJobExceedMaxResourceNum EcFailoverTestJobResourceInAnotherProcessingJob
    400 IllegalParam.Description IllegalParam.JobDuration IllegalParam.JobType IllegalParam.Name IllegalParam.ResourceId
    400 IllegalParam.ResourceType IncorrectBusinessStatus.ResourceId IncorrectStatus.ResourceId
    400 PconnContailsMoreThanOneAcrossCountVbr PconnContainsMoreThanOneVpconn VpconnNotAssociatedVbr
    400 VpconnWithVlan0NotSupportShutdown
");

/// Request of `CreateFailoverTestJob`.
#[derive(Default)] #[non_exhaustive] pub struct CreateFailoverTestJobRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceType`: one of the known values. */ pub resource_type: ResourceType,
    /** `ResourceId`: texts, 1 to 16 elements. */ pub resource_id: Vec<String>,
    /** `JobType`: one of the known values. */ pub job_type: JobType,
    /** `JobDuration`: integer, 1 to 4320. */ pub job_duration: i64,
    /** What else came. */ pub extra: Extra,
}
impl CreateFailoverTestJobRequest {
    /// With what is required.
    pub fn new(
        resource_type: impl Into<ResourceType>, resource_id: impl IntoIterator<Item = impl Into<String>>,
        job_type: impl Into<JobType>, job_duration: i64,
    ) -> Self {
        Self {
            resource_type: resource_type.into(), resource_id: all(resource_id), job_type: job_type.into(), job_duration,
            ..Self::default()
        }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
}
/// Table of [`CreateFailoverTestJobRequest`].
pub static CREATE_FAILOVER_TEST_JOB_REQUEST: Schema =
    Schema { name: "CreateFailoverTestJobRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").filled(),
    Field::string("ClientToken").filled(),
    Field::string("Name"),
    Field::string("Description"),
    Field::one_of("ResourceType", ResourceType::VALUES).required(),
    Field::string("ResourceId").list().required().limits(&Limits::items(Some(1), Some(16))),
    Field::one_of("JobType", JobType::VALUES).required(),
    Field::int32("JobDuration").required().limits(&Limits::range(Some(1.0), Some(4320.0))),
]; &ROWS } };
record!(CreateFailoverTestJobRequest, CREATE_FAILOVER_TEST_JOB_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr name, 3 OptStr description, 4 Enum resource_type, 5 List resource_id,
    6 Enum job_type] [7 Int job_duration]);

/// Answer of `CreateFailoverTestJob`.
#[derive(Default)] #[non_exhaustive] pub struct CreateFailoverTestJobResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `JobId`: text. */ pub job_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateFailoverTestJobResponse`].
pub static CREATE_FAILOVER_TEST_JOB_RESPONSE: Schema =
    Schema { name: "CreateFailoverTestJobResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("JobId"),
]; &ROWS } };
record!(CreateFailoverTestJobResponse, CREATE_FAILOVER_TEST_JOB_RESPONSE, [0 OptStr request_id, 1 OptStr job_id] []);

cloudspec_wire::open_enum! {
    /// Values of `ResourceType`. The provider may add to them.
    pub enum ResourceType {
        Physicalconnection = "PHYSICALCONNECTION",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `JobType`. The provider may add to them.
    pub enum JobType {
        StartNow = "StartNow", StartLater = "StartLater",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateFailoverTestJobRequest, CreateFailoverTestJobResponse);
