// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCloudAssistantStatus.json; do not edit.
//! Reports whether the Cloud Assistant agent runs on instances, its version, its last heartbeat and its
//! task counts.
//!
//! Ask before running commands on an instance or sending files to it, above all on a new one: both need
//! `CloudAssistantStatus` to be `true`. Pages are read either with `NextToken` and `MaxResults` or with
//! `PageNumber` and `PageSize`; when either of the first two is set the others are ignored and
//! `TotalCount` means nothing.
//!
//! - Requires permission for the action `ecs:DescribeCloudAssistantStatus` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: ECS API reference of 2021: DescribeCloudAssistantStatus, 2021; Published metadata of Ecs
//! 2014-05-26 (api-docs), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::OsType;

operation! {
    name: "DescribeCloudAssistantStatus",
    effect: Effect::Read,
    request: DescribeCloudAssistantStatusRequest = DESCRIBE_CLOUD_ASSISTANT_STATUS_REQUEST,
    response: DescribeCloudAssistantStatusResponse = DESCRIBE_CLOUD_ASSISTANT_STATUS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["InstanceCloudAssistantStatusSet"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeCloudAssistantStatus").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.",
    "400 MissingParam.InstanceId = `InstanceId` is missing or empty.",
    "400 InvalidParam.PageSize = `PageSize` is out of range. The page of 2021 lists it with status 403.",
    "400 InvalidParam.PageNumber = `PageNumber` is out of range. The page of 2021 lists it with status 403.",
    "400 InvalidParameter.NextToken = `NextToken` is not one that an earlier response returned.",
    "400 InvalidParameter.MaxResults = `MaxResults` is out of range.",
    "403 InstanceIds.ExceedLimit = Too many instance ids in one call.",
    "403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.",
    "404 InvalidRegionId.NotFound = There is no region with this id.",
    "404 InvalidInstance.NotFound = The region has no instance with one of these ids.",
    "500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.",
    "500 ServiceUnavailable = The service is briefly out of order; try again later.",
}

/// Request of `DescribeCloudAssistantStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Only instances with this operating system. On the wire: `OSType`.
    pub os_type: Option<OsType>,
    /// Page to return, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Ignored when `InstanceId` is given. At most 50. Default:
    /// `10`.
    pub page_size: Option<i64>,
    /// How many entries a response holds at most. Ignored when `InstanceId` is given. At most 50. Default:
    /// `10`.
    pub max_results: Option<i64>,
    /// Where to go on: the `NextToken` of the previous response. Absent for the first page.
    pub next_token: Option<String>,
    /// Instances to ask about: ECS instances and managed instances, at most 100.
    pub instance_id: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeCloudAssistantStatusRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Only instances with this operating system.
    pub fn os_type(mut self, value: impl Into<OsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Page to return, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the `NextToken` of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Instances to ask about: ECS instances and managed instances, at most 100.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeCloudAssistantStatusRequest: DESCRIBE_CLOUD_ASSISTANT_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 os_type: Opt = Field::one_of("OSType", OsType::VALUES),
    2 page_number: OptInt = Field::int64("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int64("PageSize").limits(&Limits::new().range(None, Some(50.0))),
    4 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(None, Some(50.0))),
    5 next_token: OptStr = Field::string("NextToken"),
    6 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `DescribeCloudAssistantStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeCloudAssistantStatusResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Number of the page that this response is, counted from 1.
    pub page_number: Option<i64>,
    /// Number of instances that match. Means nothing when paging by token.
    pub total_count: Option<i64>,
    /// Token of the next page; empty or absent on the last one.
    pub next_token: Option<String>,
    /// What was found out, one entry for each instance.
    pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeCloudAssistantStatusResponse: DESCRIBE_CLOUD_ASSISTANT_STATUS_RESPONSE,
    0 page_size: OptInt = Field::int64("PageSize"),
    1 request_id: Str = Field::string("RequestId").always(),
    2 page_number: OptInt = Field::int64("PageNumber"),
    3 total_count: OptInt = Field::int64("TotalCount"),
    4 next_token: OptStr = Field::string("NextToken"),
    5 instance_cloud_assistant_status_set: List = Field::record("InstanceCloudAssistantStatusSet", &INSTANCE_CLOUD_ASSISTANT_STATUS).wrapped("InstanceCloudAssistantStatus"),
}

/// `InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceCloudAssistantStatus {
    /// Whether the agent is running. Text on the wire, not a boolean.
    pub cloud_assistant_status: Option<CloudAssistantStatus>,
    /// When a command last ran; empty when none has.
    pub last_invoked_time: Option<Timestamp>,
    /// Version of the agent; empty when it is not installed or not running.
    pub cloud_assistant_version: Option<String>,
    /// Tasks that the agent is running now.
    pub active_task_count: Option<i64>,
    /// Tasks that the agent has completed.
    pub invocation_count: Option<i64>,
    /// Id of the instance.
    pub instance_id: String,
    /// When the last heartbeat came in. One comes a minute on average, every 55 to 65 seconds.
    pub last_heartbeat_time: Option<Timestamp>,
    /// Operating system of the instance. On the wire: `OSType`.
    pub os_type: Option<OsType>,
    /// Whether the agent is recent enough for Session Manager: from 2.2.3.189 on Linux, from 2.1.3.189 on
    /// Windows.
    pub support_session_manager: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceCloudAssistantStatus: INSTANCE_CLOUD_ASSISTANT_STATUS,
    0 cloud_assistant_status: Opt = Field::one_of("CloudAssistantStatus", CloudAssistantStatus::VALUES),
    1 last_invoked_time: Opt = Field::timestamp("LastInvokedTime"),
    2 cloud_assistant_version: OptStr = Field::string("CloudAssistantVersion"),
    3 active_task_count: OptInt = Field::int64("ActiveTaskCount"),
    4 invocation_count: OptInt = Field::int64("InvocationCount"),
    5 instance_id: Str = Field::string("InstanceId").always(),
    6 last_heartbeat_time: Opt = Field::timestamp("LastHeartbeatTime"),
    7 os_type: Opt = Field::one_of("OSType", OsType::VALUES),
    8 support_session_manager: OptBool = Field::boolean("SupportSessionManager"),
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum CloudAssistantStatus {
        /// A heartbeat came in within the last 2 minutes.
        True = "true",
        /// No heartbeat within the last 2 minutes.
        False = "false",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeCloudAssistantStatusRequest,
    DescribeCloudAssistantStatusResponse,
    InstanceCloudAssistantStatus,
}
