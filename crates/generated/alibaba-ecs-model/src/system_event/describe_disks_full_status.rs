// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDisksFullStatus.json; do not edit.
//! Lists disks with their life-cycle status, their health and their events.
//!
//! Events of the last week can be asked for by time.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisksFullStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{EventType, HealthStatus, Status, Tag2};

operation! {
    name: "DescribeDisksFullStatus",
    effect: Effect::Read,
    request: DescribeDisksFullStatusRequest = DESCRIBE_DISKS_FULL_STATUS_REQUEST,
    response: DescribeDisksFullStatusResponse = DESCRIBE_DISKS_FULL_STATUS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["DiskFullStatusSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "403 DiskIdLimitExceeded",
    "403 EventIdLimitExceeded",
    "403 InvalidParameter",
    "403 InvalidParameter.TimeEndBeforeStart",
    "403 OperationDenied.NotInWhiteList",
    "403 TooManyDiskEvent.DiskIdRequired",
    "404 MissingParameter",
}

/// Request of `DescribeDisksFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `HealthStatus`: text.
    pub health_status: Option<String>,
    /// `EventType`: text.
    pub event_type: Option<String>,
    /// `EventTime.Start`: text.
    pub event_time_start: Option<String>,
    /// `EventTime.End`: text.
    pub event_time_end: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `DiskId`: texts, at most 100 elements.
    pub disk_id: Vec<String>,
    /// `EventId`: texts, at most 100 elements.
    pub event_id: Vec<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDisksFullStatusRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<String>) -> Self {
        self.health_status = Some(value.into());
        self
    }

    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Sets `EventTime.Start`.
    pub fn event_time_start(mut self, value: impl Into<String>) -> Self {
        self.event_time_start = Some(value.into());
        self
    }

    /// Sets `EventTime.End`.
    pub fn event_time_end(mut self, value: impl Into<String>) -> Self {
        self.event_time_end = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `DiskId`.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `EventId`.
    pub fn event_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeDisksFullStatusRequest: DESCRIBE_DISKS_FULL_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: OptStr = Field::string("Status"),
    2 health_status: OptStr = Field::string("HealthStatus"),
    3 event_type: OptStr = Field::string("EventType"),
    4 event_time_start: OptStr = Field::string("EventTime.Start"),
    5 event_time_end: OptStr = Field::string("EventTime.End"),
    6 page_number: OptInt = Field::int32("PageNumber"),
    7 page_size: OptInt = Field::int32("PageSize"),
    8 disk_id: List = Field::string("DiskId").list().limits(&Limits::new().items(None, Some(100))),
    9 event_id: List = Field::string("EventId").list().limits(&Limits::new().items(None, Some(100))),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeDisksFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `DiskFullStatusSet`: records.
    pub disk_full_status_set: Vec<DiskFullStatusType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDisksFullStatusResponse: DESCRIBE_DISKS_FULL_STATUS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 disk_full_status_set: List = Field::record("DiskFullStatusSet", &DISK_FULL_STATUS_TYPE).wrapped("DiskFullStatusType"),
}

/// `DiskFullStatusSet.DiskFullStatusType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskFullStatusType {
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `DiskEventSet`: records.
    pub disk_event_set: Vec<DiskEventType>,
    /// `Status`: record.
    pub status: Option<Status>,
    /// `HealthStatus`: record.
    pub health_status: Option<HealthStatus>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DiskFullStatusType: DISK_FULL_STATUS_TYPE,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 device: OptStr = Field::string("Device"),
    3 disk_event_set: List = Field::record("DiskEventSet", &DISK_EVENT_TYPE).wrapped("DiskEventType"),
    4 status: Opt = Field::record("Status", &crate::shapes::STATUS),
    5 health_status: Opt = Field::record("HealthStatus", &crate::shapes::HEALTH_STATUS),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskEventType {
    /// `EventId`: text.
    pub event_id: Option<String>,
    /// `EventEndTime`: text.
    pub event_end_time: Option<String>,
    /// `EventTime`: text.
    pub event_time: Option<String>,
    /// `ImpactLevel`: text.
    pub impact_level: Option<String>,
    /// `EventType`: record.
    pub event_type: Option<EventType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DiskEventType: DISK_EVENT_TYPE,
    0 event_id: OptStr = Field::string("EventId"),
    1 event_end_time: OptStr = Field::string("EventEndTime"),
    2 event_time: OptStr = Field::string("EventTime"),
    3 impact_level: OptStr = Field::string("ImpactLevel"),
    4 event_type: Opt = Field::record("EventType", &crate::shapes::EVENT_TYPE),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDisksFullStatusRequest,
    DescribeDisksFullStatusResponse,
    DiskFullStatusType,
    DiskEventType,
}
