// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFailoverTestJobs.json; do not edit.
//! Lists failover drills.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJobs).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};

operation!(Operation::new::<DescribeFailoverTestJobsRequest, DescribeFailoverTestJobsResponse>(
    "DescribeFailoverTestJobs", Effect::Read, &DESCRIBE_FAILOVER_TEST_JOBS_REQUEST, &DESCRIBE_FAILOVER_TEST_JOBS_RESPONSE,
).idempotency_token("ClientToken").paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["FailoverTestJobList"], total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.Filter.Key IllegalParam.Filter.Value IllegalParam.FilterKey.ResourceType IllegalParam.JobId
    400 IllegalParam.ResourceType SystemQuotaConstraint.Filter.Key SystemQuotaConstraint.Filter.Value
");

/// Request of `DescribeFailoverTestJobs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeFailoverTestJobsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeFailoverTestJobsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribeFailoverTestJobsRequest`].
pub static DESCRIBE_FAILOVER_TEST_JOBS_REQUEST: Schema =
    Schema { name: "DescribeFailoverTestJobsRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").filled(),
    Field::string("ClientToken").filled(),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
    Field::record("Filter", &FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeFailoverTestJobsRequest, DESCRIBE_FAILOVER_TEST_JOBS_REQUEST,
    [0 OptStr region_id, 1 OptStr client_token, 2 OptStr next_token, 4 List filter] [3 OptInt max_results]);

/// What `Filter` holds.
#[derive(Default)] #[non_exhaustive] pub struct Filter {
    /** `Key`: one of the known values. */ pub key: Option<Key>,
    /** `Value`: texts, at most 5 elements. */ pub value: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl Filter {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Key>) -> Self { self.key = Some(value.into()); self }
    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.value = all(value); self }
}
/// Table of [`Filter`].
pub static FILTER: Schema = Schema { name: "Filter", fields: { static ROWS: [Field; 2] = [
    Field::one_of("Key", Key::VALUES),
    Field::string("Value").list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(Filter, FILTER, [0 Opt key, 1 List value] []);

/// Answer of `DescribeFailoverTestJobs`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeFailoverTestJobsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `FailoverTestJobList`: records. */ pub failover_test_job_list: Vec<FailoverTestJobList>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeFailoverTestJobsResponse`].
pub static DESCRIBE_FAILOVER_TEST_JOBS_RESPONSE: Schema =
    Schema { name: "DescribeFailoverTestJobsResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("RequestId"),
    Field::record("FailoverTestJobList", &FAILOVER_TEST_JOB_LIST).list(),
    Field::string("NextToken"),
    Field::int32("MaxResults"),
    Field::int32("TotalCount"),
    Field::int32("Count"),
]; &ROWS } };
record!(DescribeFailoverTestJobsResponse, DESCRIBE_FAILOVER_TEST_JOBS_RESPONSE,
    [0 OptStr request_id, 1 List failover_test_job_list, 2 OptStr next_token] [3 OptInt max_results, 4 OptInt total_count,
    5 OptInt count]);

/// What `FailoverTestJobList` holds.
#[derive(Default)] #[non_exhaustive] pub struct FailoverTestJobList {
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
/// Table of [`FailoverTestJobList`].
pub static FAILOVER_TEST_JOB_LIST: Schema = Schema { name: "FailoverTestJobList", fields: { static ROWS: [Field; 10] = [
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
record!(FailoverTestJobList, FAILOVER_TEST_JOB_LIST,
    [0 OptStr job_id, 1 OptStr name, 2 OptStr description, 3 OptStr resource_type, 4 List resource_id, 5 OptStr job_type,
    6 OptStr job_duration, 7 OptStr start_time, 8 OptStr stop_time, 9 OptStr status] []);

cloudspec_wire::open_enum! {
    /// Values of `Filter.Key`. The provider may add to them.
    pub enum Key {
        JobId = "JobId", JobName = "JobName", JobStatus = "JobStatus", ResourceId = "ResourceId", ResourceName = "ResourceName",
        ResourceType = "ResourceType",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeFailoverTestJobsRequest, Filter, DescribeFailoverTestJobsResponse, FailoverTestJobList,
);
