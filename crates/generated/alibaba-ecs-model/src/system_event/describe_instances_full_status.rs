// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstancesFullStatus.json; do not edit.
//! Lists instances with their life-cycle status, their health and their scheduled system events.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstancesFullStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{EventCycleStatus, EventType, HealthStatus, InactiveDisk, Status};

operation! {
    name: "DescribeInstancesFullStatus",
    effect: Effect::Read,
    request: DescribeInstancesFullStatusRequest = DESCRIBE_INSTANCES_FULL_STATUS_REQUEST,
    response: DescribeInstancesFullStatusResponse = DESCRIBE_INSTANCES_FULL_STATUS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["InstanceFullStatusSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "403 EventIdLimitExceeded",
    "403 InstanceIdLimitExceeded",
    "403 InvalidParameter",
    "403 InvalidParameter.TimeEndBeforeStart",
    "403 OperationDenied.NotInWhiteList",
    "404 MissingParameter",
}

/// Request of `DescribeInstancesFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `HealthStatus`: text.
    pub health_status: Option<String>,
    /// `EventType`: text.
    pub event_type: Option<String>,
    /// `NotBefore.Start`: text.
    pub not_before_start: Option<String>,
    /// `NotBefore.End`: text.
    pub not_before_end: Option<String>,
    /// `EventPublishTime.Start`: text.
    pub event_publish_time_start: Option<String>,
    /// `EventPublishTime.End`: text.
    pub event_publish_time_end: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `InstanceId`: texts, at most 100 elements.
    pub instance_id: Vec<String>,
    /// `EventId`: texts, at most 100 elements.
    pub event_id: Vec<String>,
    /// `InstanceEventType`: texts, at most 30 elements.
    pub instance_event_type: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeInstancesFullStatusRequest {
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

    /// Sets `NotBefore.Start`.
    pub fn not_before_start(mut self, value: impl Into<String>) -> Self {
        self.not_before_start = Some(value.into());
        self
    }

    /// Sets `NotBefore.End`.
    pub fn not_before_end(mut self, value: impl Into<String>) -> Self {
        self.not_before_end = Some(value.into());
        self
    }

    /// Sets `EventPublishTime.Start`.
    pub fn event_publish_time_start(mut self, value: impl Into<String>) -> Self {
        self.event_publish_time_start = Some(value.into());
        self
    }

    /// Sets `EventPublishTime.End`.
    pub fn event_publish_time_end(mut self, value: impl Into<String>) -> Self {
        self.event_publish_time_end = Some(value.into());
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

    /// Sets `InstanceId`.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
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

    /// Sets `InstanceEventType`.
    pub fn instance_event_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_event_type = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInstancesFullStatusRequest: DESCRIBE_INSTANCES_FULL_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: OptStr = Field::string("Status"),
    2 health_status: OptStr = Field::string("HealthStatus"),
    3 event_type: OptStr = Field::string("EventType"),
    4 not_before_start: OptStr = Field::string("NotBefore.Start"),
    5 not_before_end: OptStr = Field::string("NotBefore.End"),
    6 event_publish_time_start: OptStr = Field::string("EventPublishTime.Start"),
    7 event_publish_time_end: OptStr = Field::string("EventPublishTime.End"),
    8 page_number: OptInt = Field::int32("PageNumber"),
    9 page_size: OptInt = Field::int32("PageSize"),
    10 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
    11 event_id: List = Field::string("EventId").list().limits(&Limits::new().items(None, Some(100))),
    12 instance_event_type: List = Field::string("InstanceEventType").list().limits(&Limits::new().items(None, Some(30))),
}

/// Response of `DescribeInstancesFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `InstanceFullStatusSet`: records.
    pub instance_full_status_set: Vec<InstanceFullStatusType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeInstancesFullStatusResponse: DESCRIBE_INSTANCES_FULL_STATUS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instance_full_status_set: List = Field::record("InstanceFullStatusSet", &INSTANCE_FULL_STATUS_TYPE).wrapped("InstanceFullStatusType"),
}

/// `InstanceFullStatusSet.InstanceFullStatusType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceFullStatusType {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `ScheduledSystemEventSet`: records.
    pub scheduled_system_event_set: Vec<ScheduledSystemEventType>,
    /// `Status`: record.
    pub status: Option<Status>,
    /// `HealthStatus`: record.
    pub health_status: Option<HealthStatus>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    InstanceFullStatusType: INSTANCE_FULL_STATUS_TYPE,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 scheduled_system_event_set: List = Field::record("ScheduledSystemEventSet", &SCHEDULED_SYSTEM_EVENT_TYPE).wrapped("ScheduledSystemEventType"),
    2 status: Opt = Field::record("Status", &crate::shapes::STATUS),
    3 health_status: Opt = Field::record("HealthStatus", &crate::shapes::HEALTH_STATUS),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ScheduledSystemEventType {
    /// `EventPublishTime`: text.
    pub event_publish_time: Option<String>,
    /// `EventId`: text.
    pub event_id: Option<String>,
    /// `NotBefore`: text.
    pub not_before: Option<String>,
    /// `ImpactLevel`: text.
    pub impact_level: Option<String>,
    /// `Reason`: text.
    pub reason: Option<String>,
    /// `EventCycleStatus`: record.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// `EventType`: record.
    pub event_type: Option<EventType>,
    /// `ExtendedAttribute`: record.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ScheduledSystemEventType: SCHEDULED_SYSTEM_EVENT_TYPE,
    0 event_publish_time: OptStr = Field::string("EventPublishTime"),
    1 event_id: OptStr = Field::string("EventId"),
    2 not_before: OptStr = Field::string("NotBefore"),
    3 impact_level: OptStr = Field::string("ImpactLevel"),
    4 reason: OptStr = Field::string("Reason"),
    5 event_cycle_status: Opt = Field::record("EventCycleStatus", &crate::shapes::EVENT_CYCLE_STATUS),
    6 event_type: Opt = Field::record("EventType", &crate::shapes::EVENT_TYPE),
    7 extended_attribute: Opt = Field::record("ExtendedAttribute", &EXTENDED_ATTRIBUTE),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// `Device`: text.
    pub device: Option<String>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `InactiveDisks`: records.
    pub inactive_disks: Vec<InactiveDisk>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ExtendedAttribute: EXTENDED_ATTRIBUTE,
    0 device: OptStr = Field::string("Device"),
    1 disk_id: OptStr = Field::string("DiskId"),
    2 inactive_disks: List = Field::record("InactiveDisks", &crate::shapes::INACTIVE_DISK).wrapped("InactiveDisk"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstancesFullStatusRequest,
    DescribeInstancesFullStatusResponse,
    InstanceFullStatusType,
    ScheduledSystemEventType,
    ExtendedAttribute,
}
