// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeFailoverTestJobs.json; do not edit.
//! Lists failover drills.
//!
//! `Filter` narrows them down, such as by id, name or status.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeFailoverTestJobs),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{FailoverTestJobListStatus, FailoverTestJobType};

operation! {
    name: "DescribeFailoverTestJobs",
    effect: Effect::Read,
    request: DescribeFailoverTestJobsRequest = DESCRIBE_FAILOVER_TEST_JOBS_REQUEST,
    response: DescribeFailoverTestJobsResponse = DESCRIBE_FAILOVER_TEST_JOBS_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["FailoverTestJobList"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.Filter.Key",
    "400 IllegalParam.Filter.Value",
    "400 IllegalParam.FilterKey.ResourceType",
    "400 IllegalParam.JobId = There is no such failover drill.",
    "400 IllegalParam.ResourceType = `ResourceType` is not one that the operation knows.",
    "400 SystemQuotaConstraint.Filter.Key",
    "400 SystemQuotaConstraint.Filter.Value",
}

/// Request of `DescribeFailoverTestJobs`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeFailoverTestJobsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeFailoverTestJobsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Conditions that narrow the list down.
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
    /// What the condition is about; the operation's documentation lists the keys.
    pub key: Option<Key>,
    /// Value that the condition names; what it means depends on `Key`. At most 5 elements.
    pub value: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Filter {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// What the condition is about; the operation's documentation lists the keys.
    pub fn key(mut self, value: impl Into<Key>) -> Self {
        self.key = Some(value.into());
        self
    }

    /// Value that the condition names; what it means depends on `Key`.
    pub fn value(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.value = cloudspec_wire::all(value);
        self.extra.set_empty(1, self.value.is_empty());
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Failover drills that match, one entry for each, with their state and how long they last.
    pub failover_test_job_list: Vec<FailoverTestJobList>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// How many entries match, on all pages together.
    pub count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the failover drill (`ftj-...`). `DescribeFailoverTestJobs` lists it.
    pub job_id: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
    pub resource_id: Vec<String>,
    /// When the failover drill begins: `StartNow` or `StartLater`.
    pub job_type: Option<FailoverTestJobType>,
    /// How long the failover drill lasts. Unit: minutes.
    pub job_duration: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Option<Timestamp>,
    /// When it ended.
    pub stop_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<FailoverTestJobListStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FailoverTestJobList: FAILOVER_TEST_JOB_LIST,
    0 job_id: OptStr = Field::string("JobId"),
    1 name: OptStr = Field::string("Name"),
    2 description: OptStr = Field::string("Description"),
    3 resource_type: OptStr = Field::string("ResourceType"),
    4 resource_id: List = Field::string("ResourceId").list(),
    5 job_type: Opt = Field::one_of("JobType", FailoverTestJobType::VALUES),
    6 job_duration: OptStr = Field::string("JobDuration"),
    7 start_time: Opt = Field::timestamp("StartTime"),
    8 stop_time: Opt = Field::timestamp("StopTime"),
    9 status: Opt = Field::one_of("Status", FailoverTestJobListStatus::VALUES),
}

open_enum! {
    /// Documented values of `Filter.Key`. The provider may add others.
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
