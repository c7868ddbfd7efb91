// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFailoverTestJobs.json; do not edit.
//! Lists failover drills.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJobs).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, errors, open_enum, operation, record,
};

operation! {
    name: "DescribeFailoverTestJobs",
    effect: Effect::Read,
    request: DescribeFailoverTestJobsRequest = DESCRIBE_FAILOVER_TEST_JOBS_REQUEST,
    response: DescribeFailoverTestJobsResponse = DESCRIBE_FAILOVER_TEST_JOBS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["FailoverTestJobList"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.Filter.Key",
    "400 IllegalParam.Filter.Value",
    "400 IllegalParam.FilterKey.ResourceType",
    "400 IllegalParam.JobId",
    "400 IllegalParam.ResourceType",
    "400 SystemQuotaConstraint.Filter.Key",
    "400 SystemQuotaConstraint.Filter.Value",
}

/// Request of `DescribeFailoverTestJobs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobsRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeFailoverTestJobsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeFailoverTestJobsRequest: DESCRIBE_FAILOVER_TEST_JOBS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 client_token: OptStr = Field::string("ClientToken").filled(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 filter: List = Field::record("Filter", &FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// `Filter` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Filter {
    /// `Key`: one of the known values.
    pub key: Option<Key>,
    /// `Value`: texts, at most 5 elements.
    pub value: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Filter {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Key`.
    pub fn key(mut self, value: impl Into<Key>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Sets `Value`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = cloudspec_wire::all(value);
        self
    }
}

record! {
    Filter: FILTER,
    0 key: Opt = Field::one_of("Key", Key::VALUES),
    1 value: List = Field::string("Value").list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeFailoverTestJobs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobsResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `FailoverTestJobList`: records.
    pub failover_test_job_list: Vec<FailoverTestJobList>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeFailoverTestJobsResponse: DESCRIBE_FAILOVER_TEST_JOBS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 failover_test_job_list: List = Field::record("FailoverTestJobList", &FAILOVER_TEST_JOB_LIST).list(),
    2 next_token: OptStr = Field::string("NextToken"),
    3 max_results: OptInt = Field::int32("MaxResults"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 count: OptInt = Field::int32("Count"),
}

/// `FailoverTestJobList` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FailoverTestJobList {
    /// `JobId`: text.
    pub job_id: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ResourceId`: texts.
    pub resource_id: Vec<String>,
    /// `JobType`: text.
    pub job_type: Option<String>,
    /// `JobDuration`: text.
    pub job_duration: Option<String>,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `StopTime`: text.
    pub stop_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    FailoverTestJobList: FAILOVER_TEST_JOB_LIST,
    0 job_id: OptStr = Field::string("JobId"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 resource_id: List = Field::string("ResourceId").list(),
    5 job_type: OptStr = Field::string("JobType"),
    6 job_duration: OptStr = Field::string("JobDuration"),
    7 start_time: OptStr = Field::string("StartTime"),
    8 stop_time: OptStr = Field::string("StopTime"),
    9 status: OptStr = Field::string("Status"),
}

open_enum! {
    /// Values of `Filter.Key`. The provider may add to them.
    pub enum Key {
        JobId = "JobId",
        JobName = "JobName",
        JobStatus = "JobStatus",
        ResourceId = "ResourceId",
        ResourceName = "ResourceName",
        ResourceType = "ResourceType",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeFailoverTestJobsRequest,
    Filter,
    DescribeFailoverTestJobsResponse,
    FailoverTestJobList,
}
