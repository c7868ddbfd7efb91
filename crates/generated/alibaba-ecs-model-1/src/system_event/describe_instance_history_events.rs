// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceHistoryEvents.json; do not edit.
//! Lists the system events of instances, by default those that are over, up to 30 days back.
//!
//! `InstanceEventCycleStatus` also finds those that are scheduled, running or waiting for a decision.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceHistoryEvents).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{EventCycleStatus, EventType, InactiveDisk, Tag2 as Tag};

operation!(Operation::new::<DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse>(
    "DescribeInstanceHistoryEvents", Effect::Read, &DESCRIBE_INSTANCE_HISTORY_EVENTS_REQUEST,
    &DESCRIBE_INSTANCE_HISTORY_EVENTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["InstanceSystemEventSet"],
    total: Some(&["TotalCount"]),
}), "
    403 EventIdLimitExceeded InvalidParameter InvalidParameter.TimeEndBeforeStart OperationDenied.NotInWhiteList
    404 MissingParameter
");

/// Request of `DescribeInstanceHistoryEvents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceHistoryEventsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `EventCycleStatus`: text. */ pub event_cycle_status: Option<String>,
    /** `EventType`: text. */ pub event_type: Option<String>,
    /** `NotBefore.Start`: text. */ pub not_before_start: Option<String>,
    /** `NotBefore.End`: text. */ pub not_before_end: Option<String>,
    /** `EventPublishTime.Start`: text. */ pub event_publish_time_start: Option<String>,
    /** `EventPublishTime.End`: text. */ pub event_publish_time_end: Option<String>,
    /** `ImpactLevel`: text. */ pub impact_level: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `EventId`: texts, at most 100 elements. */ pub event_id: Vec<String>,
    /** `InstanceEventCycleStatus`: texts, at most 10 elements. */ pub instance_event_cycle_status: Vec<String>,
    /** `InstanceEventType`: texts, at most 30 elements. */ pub instance_event_type: Vec<String>,
    /** `ResourceId`: texts, at most 100 elements. */ pub resource_id: Vec<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceHistoryEventsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `EventCycleStatus`.
    pub fn event_cycle_status(mut self, value: impl Into<String>) -> Self { self.event_cycle_status = Some(value.into()); self }
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
    /// Sets `ImpactLevel`.
    pub fn impact_level(mut self, value: impl Into<String>) -> Self { self.impact_level = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `EventId`.
    pub fn event_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.event_id = all(value); self }
    /// Sets `InstanceEventCycleStatus`.
    pub fn instance_event_cycle_status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_event_cycle_status = all(value); self
    }
    /// Sets `InstanceEventType`.
    pub fn instance_event_type(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_event_type = all(value); self
    }
    /// Sets `ResourceId`.
    pub fn resource_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.resource_id = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeInstanceHistoryEventsRequest`].
pub static DESCRIBE_INSTANCE_HISTORY_EVENTS_REQUEST: Schema =
    Schema { name: "DescribeInstanceHistoryEventsRequest", fields: { static ROWS: [Field; 18] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId"),
    Field::string("EventCycleStatus"),
    Field::string("EventType"),
    Field::string("NotBefore.Start"),
    Field::string("NotBefore.End"),
    Field::string("EventPublishTime.Start"),
    Field::string("EventPublishTime.End"),
    Field::string("ImpactLevel"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ResourceType"),
    Field::string("EventId").list().limits(&Limits::items(None, Some(100))),
    Field::string("InstanceEventCycleStatus").list().limits(&Limits::items(None, Some(10))),
    Field::string("InstanceEventType").list().limits(&Limits::items(None, Some(30))),
    Field::string("ResourceId").list().limits(&Limits::items(None, Some(100))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeInstanceHistoryEventsRequest, DESCRIBE_INSTANCE_HISTORY_EVENTS_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 2 OptStr event_cycle_status, 3 OptStr event_type, 4 OptStr not_before_start,
    5 OptStr not_before_end, 6 OptStr event_publish_time_start, 7 OptStr event_publish_time_end, 8 OptStr impact_level,
    11 OptStr resource_type, 12 List event_id, 13 List instance_event_cycle_status, 14 List instance_event_type,
    15 List resource_id, 16 List tag, 17 OptStr resource_group_id] [9 OptInt page_number, 10 OptInt page_size]);

/// Answer of `DescribeInstanceHistoryEvents`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceHistoryEventsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `InstanceSystemEventSet`: records. */ pub instance_system_event_set: Vec<InstanceSystemEventType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceHistoryEventsResponse`].
pub static DESCRIBE_INSTANCE_HISTORY_EVENTS_RESPONSE: Schema =
    Schema { name: "DescribeInstanceHistoryEventsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("InstanceSystemEventSet", &INSTANCE_SYSTEM_EVENT_TYPE).wrapped("InstanceSystemEventType"),
]; &ROWS } };
record!(DescribeInstanceHistoryEventsResponse, DESCRIBE_INSTANCE_HISTORY_EVENTS_RESPONSE,
    [1 OptStr request_id, 4 List instance_system_event_set] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `InstanceSystemEventSet.InstanceSystemEventType` holds.
#[derive(Default)] #[non_exhaustive] pub struct InstanceSystemEventType {
    /** `EventId`: text. */ pub event_id: Option<String>,
    /** `EventPublishTime`: text. */ pub event_publish_time: Option<String>,
    /** `EventFinishTime`: text. */ pub event_finish_time: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ImpactLevel`: text. */ pub impact_level: Option<String>,
    /** `NotBefore`: text. */ pub not_before: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Reason`: text. */ pub reason: Option<String>,
    /** `EventType`: record. */ pub event_type: Option<EventType>,
    /** `EventCycleStatus`: record. */ pub event_cycle_status: Option<EventCycleStatus>,
    /** `ExtendedAttribute`: record. */ pub extended_attribute: Option<ExtendedAttribute>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InstanceSystemEventType`].
pub static INSTANCE_SYSTEM_EVENT_TYPE: Schema = Schema { name: "InstanceSystemEventType", fields: { static ROWS: [Field; 11] = [
    Field::string("EventId"),
    Field::string("EventPublishTime"),
    Field::string("EventFinishTime"),
    Field::string("ResourceType"),
    Field::string("ImpactLevel"),
    Field::string("NotBefore"),
    Field::string("InstanceId"),
    Field::string("Reason"),
    Field::record("EventType", &crate::shapes::EVENT_TYPE),
    Field::record("EventCycleStatus", &crate::shapes::EVENT_CYCLE_STATUS),
    Field::record("ExtendedAttribute", &EXTENDED_ATTRIBUTE),
]; &ROWS } };
record!(InstanceSystemEventType, INSTANCE_SYSTEM_EVENT_TYPE,
    [0 OptStr event_id, 1 OptStr event_publish_time, 2 OptStr event_finish_time, 3 OptStr resource_type, 4 OptStr impact_level,
    5 OptStr not_before, 6 OptStr instance_id, 7 OptStr reason, 8 Opt event_type, 9 Opt event_cycle_status,
    10 Opt extended_attribute] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct ExtendedAttribute {
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `InactiveDisks`: records. */ pub inactive_disks: Vec<InactiveDisk>,
    /** `HostType`: text. */ pub host_type: Option<String>,
    /** `HostId`: text. */ pub host_id: Option<String>,
    /** `MigrationOptions`: texts. */ pub migration_options: Vec<String>,
    /** `OnlineRepairPolicy`: text. */ pub online_repair_policy: Option<String>,
    /** `Rack`: text. */ pub rack: Option<String>,
    /** `PunishType`: text. */ pub punish_type: Option<String>,
    /** `PunishDomain`: text. */ pub punish_domain: Option<String>,
    /** `PunishUrl`: text. */ pub punish_url: Option<String>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `CanAccept`: text. */ pub can_accept: Option<String>,
    /** `ResponseResult`: text. */ pub response_result: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ExtendedAttribute`].
pub static EXTENDED_ATTRIBUTE: Schema = Schema { name: "ExtendedAttribute", fields: { static ROWS: [Field; 14] = [
    Field::string("Device"),
    Field::string("DiskId"),
    Field::record("InactiveDisks", &crate::shapes::INACTIVE_DISK).wrapped("InactiveDisk"),
    Field::string("HostType"),
    Field::string("HostId"),
    Field::string("MigrationOptions").wrapped("MigrationOption"),
    Field::string("OnlineRepairPolicy"),
    Field::string("Rack"),
    Field::string("PunishType"),
    Field::string("PunishDomain"),
    Field::string("PunishUrl"),
    Field::string("Code"),
    Field::string("CanAccept"),
    Field::string("ResponseResult"),
]; &ROWS } };
record!(ExtendedAttribute, EXTENDED_ATTRIBUTE,
    [0 OptStr device, 1 OptStr disk_id, 2 List inactive_disks, 3 OptStr host_type, 4 OptStr host_id, 5 List migration_options,
    6 OptStr online_repair_policy, 7 OptStr rack, 8 OptStr punish_type, 9 OptStr punish_domain, 10 OptStr punish_url,
    11 OptStr code, 12 OptStr can_accept, 13 OptStr response_result] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceHistoryEventsRequest, DescribeInstanceHistoryEventsResponse, InstanceSystemEventType, ExtendedAttribute,
);
