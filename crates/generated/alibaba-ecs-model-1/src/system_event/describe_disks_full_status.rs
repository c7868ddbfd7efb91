// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDisksFullStatus.json; do not edit.
//! Lists disks with their life-cycle status, their health and their events.
//!
//! Events of the last week can be asked for by time.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisksFullStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{EventType, HealthStatus, Status, Tag2 as Tag};

operation!(Operation::new::<DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse>(
    "DescribeDisksFullStatus", Effect::Read, &DESCRIBE_DISKS_FULL_STATUS_REQUEST, &DESCRIBE_DISKS_FULL_STATUS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["DiskFullStatusSet"],
    total: Some(&["TotalCount"]),
}), "
    403 DiskIdLimitExceeded EventIdLimitExceeded InvalidParameter InvalidParameter.TimeEndBeforeStart
    403 OperationDenied.NotInWhiteList TooManyDiskEvent.DiskIdRequired
    404 MissingParameter
");

/// Request of `DescribeDisksFullStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDisksFullStatusRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `HealthStatus`: text. */ pub health_status: Option<String>,
    /** `EventType`: text. */ pub event_type: Option<String>,
    /** `EventTime.Start`: text. */ pub event_time_start: Option<String>,
    /** `EventTime.End`: text. */ pub event_time_end: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `DiskId`: texts, at most 100 elements. */ pub disk_id: Vec<String>,
    /** `EventId`: texts, at most 100 elements. */ pub event_id: Vec<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDisksFullStatusRequest {
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
    /// Sets `EventTime.Start`.
    pub fn event_time_start(mut self, value: impl Into<String>) -> Self { self.event_time_start = Some(value.into()); self }
    /// Sets `EventTime.End`.
    pub fn event_time_end(mut self, value: impl Into<String>) -> Self { self.event_time_end = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.disk_id = all(value); self }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.event_id = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeDisksFullStatusRequest`].
pub static DESCRIBE_DISKS_FULL_STATUS_REQUEST: Schema =
    Schema { name: "DescribeDisksFullStatusRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("Status"),
    Field::string("HealthStatus"),
    Field::string("EventType"),
    Field::string("EventTime.Start"),
    Field::string("EventTime.End"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("DiskId").list().limits(&Limits::items(None, Some(100))),
    Field::string("EventId").list().limits(&Limits::items(None, Some(100))),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeDisksFullStatusRequest, DESCRIBE_DISKS_FULL_STATUS_REQUEST,
    [0 OptStr region_id, 1 OptStr status, 2 OptStr health_status, 3 OptStr event_type, 4 OptStr event_time_start,
    5 OptStr event_time_end, 8 List disk_id, 9 List event_id, 10 OptStr resource_group_id, 11 List tag] [6 OptInt page_number,
    7 OptInt page_size]);

/// Answer of `DescribeDisksFullStatus`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDisksFullStatusResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `DiskFullStatusSet`: records. */ pub disk_full_status_set: Vec<DiskFullStatusType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDisksFullStatusResponse`].
pub static DESCRIBE_DISKS_FULL_STATUS_RESPONSE: Schema =
    Schema { name: "DescribeDisksFullStatusResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("DiskFullStatusSet", &DISK_FULL_STATUS_TYPE).wrapped("DiskFullStatusType"),
]; &ROWS } };
record!(DescribeDisksFullStatusResponse, DESCRIBE_DISKS_FULL_STATUS_RESPONSE,
    [1 OptStr request_id, 4 List disk_full_status_set] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `DiskFullStatusSet.DiskFullStatusType` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskFullStatusType {
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskEventSet`: records. */ pub disk_event_set: Vec<DiskEventType>,
    /** `Status`: record. */ pub status: Option<Status>,
    /** `HealthStatus`: record. */ pub health_status: Option<HealthStatus>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiskFullStatusType`].
pub static DISK_FULL_STATUS_TYPE: Schema = Schema { name: "DiskFullStatusType", fields: { static ROWS: [Field; 6] = [
    Field::string("DiskId"),
    Field::string("InstanceId"),
    Field::string("Device"),
    Field::record("DiskEventSet", &DISK_EVENT_TYPE).wrapped("DiskEventType"),
    Field::record("Status", &crate::shapes::STATUS),
    Field::record("HealthStatus", &crate::shapes::HEALTH_STATUS),
]; &ROWS } };
record!(DiskFullStatusType, DISK_FULL_STATUS_TYPE,
    [0 OptStr disk_id, 1 OptStr instance_id, 2 OptStr device, 3 List disk_event_set, 4 Opt status, 5 Opt health_status] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskEventType {
    /** `EventId`: text. */ pub event_id: Option<String>,
    /** `EventEndTime`: text. */ pub event_end_time: Option<String>,
    /** `EventTime`: text. */ pub event_time: Option<String>,
    /** `ImpactLevel`: text. */ pub impact_level: Option<String>,
    /** `EventType`: record. */ pub event_type: Option<EventType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiskEventType`].
pub static DISK_EVENT_TYPE: Schema = Schema { name: "DiskEventType", fields: { static ROWS: [Field; 5] = [
    Field::string("EventId"),
    Field::string("EventEndTime"),
    Field::string("EventTime"),
    Field::string("ImpactLevel"),
    Field::record("EventType", &crate::shapes::EVENT_TYPE),
]; &ROWS } };
record!(DiskEventType, DISK_EVENT_TYPE,
    [0 OptStr event_id, 1 OptStr event_end_time, 2 OptStr event_time, 3 OptStr impact_level, 4 Opt event_type] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDisksFullStatusRequest, DescribeDisksFullStatusResponse, DiskFullStatusType, DiskEventType,
);
