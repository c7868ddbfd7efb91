// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstancesFullStatus.json; do not edit.
//! Lists instances with their life-cycle status, their health and their scheduled system events.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstancesFullStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{EventCycleStatus, EventType, HealthStatus, InactiveDisk, Status};

operation!(Operation::new::<DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse>(
    "DescribeInstancesFullStatus", Effect::Read, &DESCRIBE_INSTANCES_FULL_STATUS_REQUEST,
    &DESCRIBE_INSTANCES_FULL_STATUS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["InstanceFullStatusSet"],
    total: Some(&["TotalCount"]),
}), "
    403 EventIdLimitExceeded InstanceIdLimitExceeded InvalidParameter InvalidParameter.TimeEndBeforeStart
    403 OperationDenied.NotInWhiteList
    404 MissingParameter
");

/// Request of `DescribeInstancesFullStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesFullStatusRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `HealthStatus`: text. */ pub health_status: Option<String>,
    /** `EventType`: text. */ pub event_type: Option<String>,
    /** `NotBefore.Start`: text. */ pub not_before_start: Option<String>,
    /** `NotBefore.End`: text. */ pub not_before_end: Option<String>,
    /** `EventPublishTime.Start`: text. */ pub event_publish_time_start: Option<String>,
    /** `EventPublishTime.End`: text. */ pub event_publish_time_end: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** `EventId`: texts, at most 100 elements. */ pub event_id: Vec<String>,
    /** `InstanceEventType`: texts, at most 30 elements. */ pub instance_event_type: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstancesFullStatusRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `HealthStatus`.
    pub fn health_status(mut self, value: impl Into<String>) -> Self { self.health_status = Some(value.into()); self }
    /// Sets `EventType`.
    pub fn event_type(mut self, value: impl Into<String>) -> Self { self.event_type = Some(value.into()); self }
    /// Sets `NotBefore.Start`.
    pub fn not_before_start(mut self, value: impl Into<String>) -> Self { self.not_before_start = Some(value.into()); self }
    /// Sets `NotBefore.End`.
    pub fn not_before_end(mut self, value: impl Into<String>) -> Self { self.not_before_end = Some(value.into()); self }
    /// Sets `EventPublishTime.Start`.
    pub fn event_publish_time_start(mut self, value: impl Into<String>) -> Self {
        self.event_publish_time_start = Some(value.into()); self
    }
    /// Sets `EventPublishTime.End`.
    pub fn event_publish_time_end(mut self, value: impl Into<String>) -> Self {
        self.event_publish_time_end = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.event_id = all(value); self }
    /// Sets `InstanceEventType`.
    pub fn instance_event_type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_event_type = all(value); self
    }
}
/// Table of [`DescribeInstancesFullStatusRequest`].
pub static DESCRIBE_INSTANCES_FULL_STATUS_REQUEST: Schema =
    Schema { name: "DescribeInstancesFullStatusRequest", fields: { static ROWS: [Field; 13] = [
    Field::string("RegionId").required().filled(),
    Field::string("Status"),
    Field::string("HealthStatus"),
    Field::string("EventType"),
    Field::string("NotBefore.Start"),
    Field::string("NotBefore.End"),
    Field::string("EventPublishTime.Start"),
    Field::string("EventPublishTime.End"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(100))),
    Field::string("EventId").list().limits(&Limits::items(None, Some(100))),
    Field::string("InstanceEventType").list().limits(&Limits::items(None, Some(30))),
]; &ROWS } };
record!(DescribeInstancesFullStatusRequest, DESCRIBE_INSTANCES_FULL_STATUS_REQUEST,
    [0 OptStr region_id, 1 OptStr status, 2 OptStr health_status, 3 OptStr event_type, 4 OptStr not_before_start,
    5 OptStr not_before_end, 6 OptStr event_publish_time_start, 7 OptStr event_publish_time_end, 10 List instance_id,
    11 List event_id, 12 List instance_event_type] [8 OptInt page_number, 9 OptInt page_size]);

/// Answer of `DescribeInstancesFullStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstancesFullStatusResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `InstanceFullStatusSet`: records. */ pub instance_full_status_set: Vec<InstanceFullStatusType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstancesFullStatusResponse`].
pub static DESCRIBE_INSTANCES_FULL_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeInstancesFullStatusResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("InstanceFullStatusSet", &INSTANCE_FULL_STATUS_TYPE).wrapped("InstanceFullStatusType"),
]; &ROWS } };
record!(DescribeInstancesFullStatusResponse, DESCRIBE_INSTANCES_FULL_STATUS_RESPONSE,
    [1 OptStr request_id, 4 List instance_full_status_set] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `InstanceFullStatusSet.InstanceFullStatusType` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceFullStatusType {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `ScheduledSystemEventSet`: records. */ pub scheduled_system_event_set: Vec<ScheduledSystemEventType>,
    /** `Status`: record. */ pub status: Option<Status>,
    /** `HealthStatus`: record. */ pub health_status: Option<HealthStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceFullStatusType`].
pub static INSTANCE_FULL_STATUS_TYPE: Schema = Schema { name: "InstanceFullStatusType", fields: { static ROWS: [Field; 4] = [
    Field::string("InstanceId"),
    Field::record("ScheduledSystemEventSet", &SCHEDULED_SYSTEM_EVENT_TYPE).wrapped("ScheduledSystemEventType"),
    Field::record("Status", &crate::shapes::STATUS),
    Field::record("HealthStatus", &crate::shapes::HEALTH_STATUS),
]; &ROWS } };
record!(InstanceFullStatusType, INSTANCE_FULL_STATUS_TYPE,
    [0 OptStr instance_id, 1 List scheduled_system_event_set, 2 Opt status, 3 Opt health_status] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ScheduledSystemEventType {
    /** `EventPublishTime`: text. */ pub event_publish_time: Option<String>,
    /** `EventId`: text. */ pub event_id: Option<String>,
    /** `NotBefore`: text. */ pub not_before: Option<String>,
    /** `ImpactLevel`: text. */ pub impact_level: Option<String>,
    /** `Reason`: text. */ pub reason: Option<String>,
    /** `EventCycleStatus`: record. */ pub event_cycle_status: Option<EventCycleStatus>,
    /** `EventType`: record. */ pub event_type: Option<EventType>,
    /** `ExtendedAttribute`: record. */ pub extended_attribute: Option<ExtendedAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ScheduledSystemEventType`].
pub static SCHEDULED_SYSTEM_EVENT_TYPE: Schema = Schema { name: "ScheduledSystemEventType", fields: { static ROWS: [Field; 8] = [
    Field::string("EventPublishTime"),
    Field::string("EventId"),
    Field::string("NotBefore"),
    Field::string("ImpactLevel"),
    Field::string("Reason"),
    Field::record("EventCycleStatus", &crate::shapes::EVENT_CYCLE_STATUS),
    Field::record("EventType", &crate::shapes::EVENT_TYPE),
    Field::record("ExtendedAttribute", &EXTENDED_ATTRIBUTE),
]; &ROWS } };
record!(ScheduledSystemEventType, SCHEDULED_SYSTEM_EVENT_TYPE,
    [0 OptStr event_publish_time, 1 OptStr event_id, 2 OptStr not_before, 3 OptStr impact_level, 4 OptStr reason,
    5 Opt event_cycle_status, 6 Opt event_type, 7 Opt extended_attribute] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ExtendedAttribute {
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `InactiveDisks`: records. */ pub inactive_disks: Vec<InactiveDisk>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ExtendedAttribute`].
pub static EXTENDED_ATTRIBUTE: Schema = Schema { name: "ExtendedAttribute", fields: { static ROWS: [Field; 3] = [
    Field::string("Device"),
    Field::string("DiskId"),
    Field::record("InactiveDisks", &crate::shapes::INACTIVE_DISK).wrapped("InactiveDisk"),
]; &ROWS } };
record!(ExtendedAttribute, EXTENDED_ATTRIBUTE, [0 OptStr device, 1 OptStr disk_id, 2 List inactive_disks] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstancesFullStatusRequest, DescribeInstancesFullStatusResponse, InstanceFullStatusType, ScheduledSystemEventType,
    ExtendedAttribute,
);
