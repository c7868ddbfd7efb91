// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFailoverTestJob.json; do not edit.
//! Returns the details of one failover drill.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJob).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeFailoverTestJobRequest, DescribeFailoverTestJobResponse>(
    "DescribeFailoverTestJob", Effect::Read, &DESCRIBE_FAILOVER_TEST_JOB_REQUEST, &DESCRIBE_FAILOVER_TEST_JOB_RESPONSE,
).idempotency_token("ClientToken"), "
    400 IllegalParam.JobId
");

/// Request of `DescribeFailoverTestJob`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeFailoverTestJobRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `JobId`: text. */ pub job_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeFailoverTestJobRequest {
    /// With what is required.
    pub fn new(job_id: impl Into<String>) -> Self { Self { job_id: job_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
}
/// Table of [`DescribeFailoverTestJobRequest`].
pub static DESCRIBE_FAILOVER_TEST_JOB_REQUEST: Schema =
    Schema { name: "DescribeFailoverTestJobRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").filled(),
    Field::string("ClientToken").filled(),
    Field::string("JobId").required(),
]; &ROWS } };
record!(DescribeFailoverTestJobRequest, DESCRIBE_FAILOVER_TEST_JOB_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 Str job_id] []);

/// Answer of `DescribeFailoverTestJob`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeFailoverTestJobResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `FailoverTestJobModel`: record. */ pub failover_test_job_model: Option<FailoverTestJobModel>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeFailoverTestJobResponse`].
pub static DESCRIBE_FAILOVER_TEST_JOB_RESPONSE: Schema =
    Schema { name: "DescribeFailoverTestJobResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("FailoverTestJobModel", &FAILOVER_TEST_JOB_MODEL),
]; &ROWS } };
record!(DescribeFailoverTestJobResponse, DESCRIBE_FAILOVER_TEST_JOB_RESPONSE,
    [0 OptStr request_id, 1 Opt failover_test_job_model] []);

/// What `FailoverTestJobModel` holds.
#[derive(Default)] #[non_exhaustive] pub struct FailoverTestJobModel {
    /** `JobId`: text. */ pub job_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: texts. */ pub resource_id: Vec<String>,
    /** `JobType`: text. */ pub job_type: Option<String>,
    /** `JobDuration`: text. */ pub job_duration: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `StopTime`: text. */ pub stop_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`FailoverTestJobModel`].
pub static FAILOVER_TEST_JOB_MODEL: Schema = Schema { name: "FailoverTestJobModel", fields: { static ROWS: [Field; 10] = [
    Field::string("JobId"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ResourceType"),
    Field::string("ResourceId").list(),
    Field::string("JobType"),
    Field::string("JobDuration"),
    Field::string("StartTime"),
    Field::string("StopTime"),
    Field::string("Status"),
]; &ROWS } };
record!(FailoverTestJobModel, FAILOVER_TEST_JOB_MODEL,
    [0 OptStr job_id, 1 OptStr name, 2 OptStr description, 3 OptStr resource_type, 4 List resource_id, 5 OptStr job_type,
    6 OptStr job_duration, 7 OptStr start_time, 8 OptStr stop_time, 9 OptStr status] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeFailoverTestJobRequest, DescribeFailoverTestJobResponse, FailoverTestJobModel,
);
