// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeCloudAssistantStatus.json; do not edit.
//! Reports whether the Cloud Assistant agent runs on instances, its version, its last heartbeat and its task counts.
//!
//! Ask before running commands on an instance or sending files to it, above all on a new one: both need
//! `CloudAssistantStatus` to be `true`. Pages are read either with `NextToken` and `MaxResults` or with `PageNumber` and
//! `PageSize`; when either of the first two is set the others are ignored and `TotalCount` means nothing.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, all, operation, record};
pub use crate::shapes::OsType;

operation!(Operation::new::<DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse>(
    "DescribeCloudAssistantStatus", Effect::Read, &DESCRIBE_CLOUD_ASSISTANT_STATUS_REQUEST,
    &DESCRIBE_CLOUD_ASSISTANT_STATUS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["InstanceCloudAssistantStatusSet"], total: None,
}), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    400 MissingParam.InstanceId = `InstanceId` is missing or empty.
    400 InvalidParam.PageSize = `PageSize` is out of range. The page of 2021 lists it with status 403.
    400 InvalidParam.PageNumber = `PageNumber` is out of range. The page of 2021 lists it with status 403.
    400 InvalidParameter.NextToken = `NextToken` is not one that an earlier answer returned.
    400 InvalidParameter.MaxResults = `MaxResults` is out of range.
    403 InstanceIds.ExceedLimit = Too many instance ids in one call.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidInstance.NotFound = The region has no instance with one of these ids.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
    500 ServiceUnavailable = The service is briefly out of order; try again later.
");

/// Request of `DescribeCloudAssistantStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCloudAssistantStatusRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Only instances with this operating system. On the wire: `OSType`. */ pub os_type: Option<OsType>,
    /** Page to return, counted from 1. Default: `1`. */ pub page_number: Option<i64>,
    /** Entries a page. Ignored when `InstanceId` is given. Default: `10`. */ pub page_size: Option<i64>,
    /** Most entries to return in one answer. Ignored when `InstanceId` is given. Default: `10`. */ pub max_results: Option<i64>,
    /** Where to go on: the `NextToken` of the previous answer. Absent for the first page. */ pub next_token: Option<String>,
    /** Instances to ask about: ECS instances and managed instances, at most 100. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeCloudAssistantStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<OsType>) -> Self { self.os_type = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
}
/// Table of [`DescribeCloudAssistantStatusRequest`].
pub static DESCRIBE_CLOUD_ASSISTANT_STATUS_REQUEST: Schema =
    Schema { name: "DescribeCloudAssistantStatusRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::one_of("OSType", OsType::VALUES),
    Field::int64("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int64("PageSize").limits(&Limits::range(None, Some(50.0))),
    Field::int32("MaxResults").limits(&Limits::range(None, Some(50.0))),
    Field::string("NextToken"),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(DescribeCloudAssistantStatusRequest, DESCRIBE_CLOUD_ASSISTANT_STATUS_REQUEST,
    [0 OptStr region_id, 1 Opt os_type, 5 OptStr next_token, 6 List instance_id] [2 OptInt page_number, 3 OptInt page_size,
    4 OptInt max_results]);

/// Answer of `DescribeCloudAssistantStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeCloudAssistantStatusResponse {
    /** Entries a page. */ pub page_size: Option<i64>,
    /** Id of this call, to quote to support. */ pub request_id: String,
    /** Number of this page. */ pub page_number: Option<i64>,
    /** Number of instances that match. Means nothing when paging by token. */ pub total_count: Option<i64>,
    /** Token of the next page; empty or absent on the last one. */ pub next_token: Option<String>,
    /** One entry an instance. */ pub instance_cloud_assistant_status_set: Vec<InstanceCloudAssistantStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeCloudAssistantStatusResponse`].
pub static DESCRIBE_CLOUD_ASSISTANT_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeCloudAssistantStatusResponse", fields: { static ROWS: [Field; 6] = [
    Field::int64("PageSize"),
    Field::string("RequestId").required(),
    Field::int64("PageNumber"),
    Field::int64("TotalCount"),
    Field::string("NextToken"),
    Field::record("InstanceCloudAssistantStatusSet", &INSTANCE_CLOUD_ASSISTANT_STATUS).wrapped("InstanceCloudAssistantStatus"),
]; &ROWS } };
record!(DescribeCloudAssistantStatusResponse, DESCRIBE_CLOUD_ASSISTANT_STATUS_RESPONSE,
    [1 Str request_id, 4 OptStr next_token, 5 List instance_cloud_assistant_status_set] [0 OptInt page_size, 2 OptInt page_number,
    3 OptInt total_count]);

/// What `InstanceCloudAssistantStatusSet.InstanceCloudAssistantStatus` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceCloudAssistantStatus {
    /// Whether the agent is running. Text on the wire, not a boolean.
    pub cloud_assistant_status: Option<CloudAssistantStatus>,
    /** When a command last ran; empty when none has. */ pub last_invoked_time: Option<Timestamp>,
    /** Version of the agent; empty when it is not installed or not running. */ pub cloud_assistant_version: Option<String>,
    /** Tasks that the agent is running now. */ pub active_task_count: Option<i64>,
    /** Tasks that the agent has completed. */ pub invocation_count: Option<i64>,
    /** Id of the instance. */ pub instance_id: String,
    /// When the last heartbeat came in. One comes a minute on average, every 55 to 65 seconds.
    pub last_heartbeat_time: Option<Timestamp>,
    /** Operating system of the instance. On the wire: `OSType`. */ pub os_type: Option<OsType>,
    /// Whether the agent is recent enough for Session Manager: from 2.2.3.189 on Linux, from 2.1.3.189 on Windows.
    pub support_session_manager: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceCloudAssistantStatus`].
pub static INSTANCE_CLOUD_ASSISTANT_STATUS: Schema =
    Schema { name: "InstanceCloudAssistantStatus", fields: { static ROWS: [Field; 9] = [
    Field::one_of("CloudAssistantStatus", CloudAssistantStatus::VALUES),
    Field::timestamp("LastInvokedTime"),
    Field::string("CloudAssistantVersion"),
    Field::int64("ActiveTaskCount"),
    Field::int64("InvocationCount"),
    Field::string("InstanceId").required(),
    Field::timestamp("LastHeartbeatTime"),
    Field::one_of("OSType", OsType::VALUES),
    Field::boolean("SupportSessionManager"),
]; &ROWS } };
record!(InstanceCloudAssistantStatus, INSTANCE_CLOUD_ASSISTANT_STATUS,
    [0 Opt cloud_assistant_status, 1 Opt last_invoked_time, 2 OptStr cloud_assistant_version, 5 Str instance_id,
    6 Opt last_heartbeat_time, 7 Opt os_type] [3 OptInt active_task_count, 4 OptInt invocation_count,
    8 OptBool support_session_manager]);

cloudspec_wire::open_enum! {
    /// Values of . The provider may add to them.
    pub enum CloudAssistantStatus {
        /** A heartbeat came in within the last 2 minutes. */ True = "true",
        /** No heartbeat within the last 2 minutes. */ False = "false",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeCloudAssistantStatusRequest, DescribeCloudAssistantStatusResponse, InstanceCloudAssistantStatus,
);
