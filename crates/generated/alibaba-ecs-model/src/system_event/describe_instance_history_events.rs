// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceHistoryEvents.json; do not edit.
//! Lists the system events of instances, by default those that are over, up to 30 days back.
//!
//! `InstanceEventCycleStatus` also finds those that are scheduled, running or waiting for a decision.
//!
//! - Requires permission for the action `ecs:DescribeInstanceHistoryEvents` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceHistoryEvents),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{ImageTag, InactiveDisk, InstanceEventType};

operation! {
    name: "DescribeInstanceHistoryEvents",
    effect: Effect::Read,
    request: DescribeInstanceHistoryEventsRequest = DESCRIBE_INSTANCE_HISTORY_EVENTS_REQUEST,
    response: DescribeInstanceHistoryEventsResponse = DESCRIBE_INSTANCE_HISTORY_EVENTS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["InstanceSystemEventSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceHistoryEvents")),
}

errors! {
    "403 EventIdLimitExceeded = There are too many ids in the request.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.TimeEndBeforeStart",
    "403 OperationDenied.NotInWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `DescribeInstanceHistoryEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// State of the system event: `Scheduled`, `Avoided`, `Executing`, `Executed`, `Canceled`, `Failed` or
    /// `Inquiring`.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// Kind of system event, such as `SystemMaintenance.Reboot`.
    pub event_type: Option<EventType>,
    /// Beginning of the span in which events are due. On the wire: `NotBefore.Start`.
    pub not_before_start: Option<Timestamp>,
    /// End of the span in which events are due. On the wire: `NotBefore.End`.
    pub not_before_end: Option<Timestamp>,
    /// Beginning of the span in which events were published. On the wire: `EventPublishTime.Start`.
    pub event_publish_time_start: Option<Timestamp>,
    /// End of the span in which events were published. On the wire: `EventPublishTime.End`.
    pub event_publish_time_end: Option<Timestamp>,
    /// Level of impact of the event, as a number. Only accounts that were admitted get it.
    pub impact_level: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<ResourceType>,
    /// Ids of the system events that the operation is for (`e-...`). `DescribeInstanceHistoryEvents` lists
    /// them. At most 100 elements.
    pub event_id: Vec<String>,
    /// `InstanceEventCycleStatus`: list, at most 10 elements.
    pub instance_event_cycle_status: Vec<InstanceEventCycleStatus>,
    /// Kinds of system events to return, such as `SystemMaintenance.Reboot`; at most 30.
    pub instance_event_type: Vec<InstanceEventType>,
    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names. At most 100
    /// elements.
    pub resource_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceHistoryEventsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// State of the system event: `Scheduled`, `Avoided`, `Executing`, `Executed`, `Canceled`, `Failed` or
    /// `Inquiring`.
    pub fn event_cycle_status(mut self, value: impl Into<EventCycleStatus>) -> Self {
        self.event_cycle_status = Some(value.into());
        self
    }

    /// Kind of system event, such as `SystemMaintenance.Reboot`.
    pub fn event_type(mut self, value: impl Into<EventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Beginning of the span in which events are due.
    pub fn not_before_start(mut self, value: impl Into<Timestamp>) -> Self {
        self.not_before_start = Some(value.into());
        self
    }

    /// End of the span in which events are due.
    pub fn not_before_end(mut self, value: impl Into<Timestamp>) -> Self {
        self.not_before_end = Some(value.into());
        self
    }

    /// Beginning of the span in which events were published.
    pub fn event_publish_time_start(mut self, value: impl Into<Timestamp>) -> Self {
        self.event_publish_time_start = Some(value.into());
        self
    }

    /// End of the span in which events were published.
    pub fn event_publish_time_end(mut self, value: impl Into<Timestamp>) -> Self {
        self.event_publish_time_end = Some(value.into());
        self
    }

    /// Level of impact of the event, as a number.
    pub fn impact_level(mut self, value: impl Into<String>) -> Self {
        self.impact_level = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<ResourceType>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Ids of the system events that the operation is for (`e-...`).
    pub fn event_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.event_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `InstanceEventCycleStatus`.
    pub fn instance_event_cycle_status(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceEventCycleStatus>>,
    ) -> Self {
        self.instance_event_cycle_status = cloudspec_wire::all(value);
        self
    }

    /// Kinds of system events to return, such as `SystemMaintenance.Reboot`; at most 30.
    pub fn instance_event_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceEventType>>,
    ) -> Self {
        self.instance_event_type = cloudspec_wire::all(value);
        self
    }

    /// Ids of the resources that the operation is for, of the kind that `ResourceType` names.
    pub fn resource_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.resource_id = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    DescribeInstanceHistoryEventsRequest: DESCRIBE_INSTANCE_HISTORY_EVENTS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 event_cycle_status: Opt = Field::one_of("EventCycleStatus", EventCycleStatus::VALUES),
    3 event_type: Opt = Field::one_of("EventType", EventType::VALUES),
    4 not_before_start: Opt = Field::timestamp("NotBefore.Start"),
    5 not_before_end: Opt = Field::timestamp("NotBefore.End"),
    6 event_publish_time_start: Opt = Field::timestamp("EventPublishTime.Start"),
    7 event_publish_time_end: Opt = Field::timestamp("EventPublishTime.End"),
    8 impact_level: OptStr = Field::string("ImpactLevel"),
    9 page_number: OptInt = Field::int32("PageNumber"),
    10 page_size: OptInt = Field::int32("PageSize"),
    11 resource_type: Opt = Field::one_of("ResourceType", ResourceType::VALUES),
    12 event_id: List = Field::string("EventId").list().limits(&Limits::new().items(None, Some(100))),
    13 instance_event_cycle_status: List = Field::one_of("InstanceEventCycleStatus", InstanceEventCycleStatus::VALUES).list().limits(&Limits::new().items(None, Some(10))),
    14 instance_event_type: List = Field::one_of("InstanceEventType", InstanceEventType::VALUES).list().limits(&Limits::new().items(None, Some(30))),
    15 resource_id: List = Field::string("ResourceId").list().limits(&Limits::new().items(None, Some(100))),
    16 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    17 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `DescribeInstanceHistoryEvents`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceHistoryEventsResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `InstanceSystemEventSet`: list of records.
    pub instance_system_event_set: Vec<InstanceSystemEventType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceHistoryEventsResponse: DESCRIBE_INSTANCE_HISTORY_EVENTS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 instance_system_event_set: List = Field::record("InstanceSystemEventSet", &INSTANCE_SYSTEM_EVENT_TYPE).wrapped("InstanceSystemEventType"),
}

/// `InstanceSystemEventSet.InstanceSystemEventType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InstanceSystemEventType {
    /// Id of the system event (`e-...`). `DescribeInstanceHistoryEvents` lists it.
    pub event_id: Option<String>,
    /// When the system event was published.
    pub event_publish_time: Option<Timestamp>,
    /// `EventFinishTime`: time.
    pub event_finish_time: Option<Timestamp>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<InstanceSystemEventTypeResourceType>,
    /// Level of impact of the event, as a number. Only accounts that were admitted get it.
    pub impact_level: Option<String>,
    /// Earliest time that the system event is carried out.
    pub not_before: Option<Timestamp>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Why it was done or is asked for.
    pub reason: Option<String>,
    /// Kind of system event, such as `SystemMaintenance.Reboot`.
    pub event_type: Option<crate::shapes::EventType>,
    /// State of the system event: `Scheduled`, `Avoided`, `Executing`, `Executed`, `Canceled`, `Failed` or
    /// `Inquiring`.
    pub event_cycle_status: Option<crate::shapes::EventCycleStatus>,
    /// Further attributes, by kind of event.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InstanceSystemEventType: INSTANCE_SYSTEM_EVENT_TYPE,
    0 event_id: OptStr = Field::string("EventId"),
    1 event_publish_time: Opt = Field::timestamp("EventPublishTime"),
    2 event_finish_time: Opt = Field::timestamp("EventFinishTime"),
    3 resource_type: Opt = Field::one_of("ResourceType", InstanceSystemEventTypeResourceType::VALUES),
    4 impact_level: OptStr = Field::string("ImpactLevel"),
    5 not_before: Opt = Field::timestamp("NotBefore"),
    6 instance_id: OptStr = Field::string("InstanceId"),
    7 reason: OptStr = Field::string("Reason"),
    8 event_type: Opt = Field::record("EventType", &crate::shapes::EVENT_TYPE),
    9 event_cycle_status: Opt = Field::record("EventCycleStatus", &crate::shapes::EVENT_CYCLE_STATUS),
    10 extended_attribute: Opt = Field::record("ExtendedAttribute", &EXTENDED_ATTRIBUTE),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ExtendedAttribute {
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Local disks that have been released or need to be mounted.
    pub inactive_disks: Vec<InactiveDisk>,
    /// `HostType`: one of the documented values.
    pub host_type: Option<HostType>,
    /// Id of the physical host, made anonymous. Instances that have the same value run on the same host.
    pub host_id: Option<String>,
    /// `MigrationOptions`: list of strings.
    pub migration_options: Vec<String>,
    /// `OnlineRepairPolicy`: string.
    pub online_repair_policy: Option<String>,
    /// `Rack`: string.
    pub rack: Option<String>,
    /// `PunishType`: string.
    pub punish_type: Option<String>,
    /// `PunishDomain`: string.
    pub punish_domain: Option<String>,
    /// `PunishUrl`: string.
    pub punish_url: Option<String>,
    /// Code of the rule that the resource has broken, such as `PR111`.
    pub code: Option<String>,
    /// `CanAccept`: string.
    pub can_accept: Option<String>,
    /// `ResponseResult`: string.
    pub response_result: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ExtendedAttribute: EXTENDED_ATTRIBUTE,
    0 device: OptStr = Field::string("Device"),
    1 disk_id: OptStr = Field::string("DiskId"),
    2 inactive_disks: List = Field::record("InactiveDisks", &crate::shapes::INACTIVE_DISK).wrapped("InactiveDisk"),
    3 host_type: Opt = Field::one_of("HostType", HostType::VALUES),
    4 host_id: OptStr = Field::string("HostId"),
    5 migration_options: List = Field::string("MigrationOptions").wrapped("MigrationOption"),
    6 online_repair_policy: OptStr = Field::string("OnlineRepairPolicy"),
    7 rack: OptStr = Field::string("Rack"),
    8 punish_type: OptStr = Field::string("PunishType"),
    9 punish_domain: OptStr = Field::string("PunishDomain"),
    10 punish_url: OptStr = Field::string("PunishUrl"),
    11 code: OptStr = Field::string("Code"),
    12 can_accept: OptStr = Field::string("CanAccept"),
    13 response_result: OptStr = Field::string("ResponseResult"),
}

open_enum! {
    /// Documented values of `EventCycleStatus`. The provider may add others.
    pub enum EventCycleStatus {
        Scheduled = "Scheduled",
        Avoided = "Avoided",
        Executing = "Executing",
        Executed = "Executed",
        Canceled = "Canceled",
        Failed = "Failed",
        Inquiring = "Inquiring",
    }
}

open_enum! {
    /// Documented values of `EventType`. The provider may add others.
    pub enum EventType {
        SystemMaintenanceReboot = "SystemMaintenance.Reboot",
        SystemMaintenanceRedeploy = "SystemMaintenance.Redeploy",
        SystemFailureReboot = "SystemFailure.Reboot",
        SystemFailureRedeploy = "SystemFailure.Redeploy",
        SystemFailureDelete = "SystemFailure.Delete",
        InstanceFailureReboot = "InstanceFailure.Reboot",
        InstanceExpirationStop = "InstanceExpiration.Stop",
        InstanceExpirationDelete = "InstanceExpiration.Delete",
        AccountUnbalancedStop = "AccountUnbalanced.Stop",
        AccountUnbalancedDelete = "AccountUnbalanced.Delete",
    }
}

open_enum! {
    /// Documented values of `ResourceType`. The provider may add others.
    pub enum ResourceType {
        Instance = "instance",
        Ddh = "ddh",
        Managedhost = "managedhost",
    }
}

open_enum! {
    /// Documented values of `InstanceEventCycleStatus`. The provider may add others.
    pub enum InstanceEventCycleStatus {
        Scheduled = "Scheduled",
        Avoided = "Avoided",
        Executing = "Executing",
        Executed = "Executed",
        Canceled = "Canceled",
        Failed = "Failed",
        Inquiring = "Inquiring",
    }
}

open_enum! {
    /// Documented values of `InstanceSystemEventSet.InstanceSystemEventType.ResourceType`. The provider may
    /// add others.
    pub enum InstanceSystemEventTypeResourceType {
        Instance = "instance",
        Ddh = "ddh",
        Managedhost = "managedhost",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum HostType {
        Ddh = "ddh",
        Managedhost = "managedhost",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceHistoryEventsRequest,
    DescribeInstanceHistoryEventsResponse,
    InstanceSystemEventType,
    ExtendedAttribute,
}
