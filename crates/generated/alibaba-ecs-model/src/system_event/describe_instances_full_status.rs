// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstancesFullStatus.json; do not edit.
//! Lists instances with their life-cycle status, their health and their scheduled system events.
//!
//! - Requires permission for the action `ecs:DescribeInstancesFullStatus` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstancesFullStatus),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Limits, Paging, Timestamp,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{
    EventCycleStatus, HealthStatus, InactiveDisk, InstanceEventType, InstanceHealthStatus,
};

operation! {
    name: "DescribeInstancesFullStatus",
    effect: Effect::Read,
    request: DescribeInstancesFullStatusRequest = DESCRIBE_INSTANCES_FULL_STATUS_REQUEST,
    response: DescribeInstancesFullStatusResponse = DESCRIBE_INSTANCES_FULL_STATUS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["InstanceFullStatusSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstancesFullStatus")),
}

errors! {
    "403 EventIdLimitExceeded = There are too many ids in the request.",
    "403 InstanceIdLimitExceeded = There are too many ids in the request.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.TimeEndBeforeStart",
    "403 OperationDenied.NotInWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `DescribeInstancesFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Health of the resource, as the service sees it.
    pub health_status: Option<InstanceHealthStatus>,
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
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them. At most 100 elements.
    pub instance_id: Vec<String>,
    /// Ids of the system events that the operation is for (`e-...`). `DescribeInstanceHistoryEvents` lists
    /// them. At most 100 elements.
    pub event_id: Vec<String>,
    /// Kinds of system events to return, such as `SystemMaintenance.Reboot`; at most 30.
    pub instance_event_type: Vec<InstanceEventType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstancesFullStatusRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Health of the resource, as the service sees it.
    pub fn health_status(mut self, value: impl Into<InstanceHealthStatus>) -> Self {
        self.health_status = Some(value.into());
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

    /// Ids of the instances that the operation is for; those of ECS are `i-...`, as `DescribeInstances` of
    /// ECS lists them.
    pub fn instance_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_id = cloudspec_wire::all(value);
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

    /// Kinds of system events to return, such as `SystemMaintenance.Reboot`; at most 30.
    pub fn instance_event_type(
        mut self,
        value: impl IntoIterator<Item = impl Into<InstanceEventType>>,
    ) -> Self {
        self.instance_event_type = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInstancesFullStatusRequest: DESCRIBE_INSTANCES_FULL_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 health_status: Opt = Field::one_of("HealthStatus", InstanceHealthStatus::VALUES),
    3 event_type: Opt = Field::one_of("EventType", EventType::VALUES),
    4 not_before_start: Opt = Field::timestamp("NotBefore.Start"),
    5 not_before_end: Opt = Field::timestamp("NotBefore.End"),
    6 event_publish_time_start: Opt = Field::timestamp("EventPublishTime.Start"),
    7 event_publish_time_end: Opt = Field::timestamp("EventPublishTime.End"),
    8 page_number: OptInt = Field::int32("PageNumber"),
    9 page_size: OptInt = Field::int32("PageSize"),
    10 instance_id: List = Field::string("InstanceId").list().limits(&Limits::new().items(None, Some(100))),
    11 event_id: List = Field::string("EventId").list().limits(&Limits::new().items(None, Some(100))),
    12 instance_event_type: List = Field::one_of("InstanceEventType", InstanceEventType::VALUES).list().limits(&Limits::new().items(None, Some(30))),
}

/// Response of `DescribeInstancesFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstancesFullStatusResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `InstanceFullStatusSet`: list of records.
    pub instance_full_status_set: Vec<InstanceFullStatusType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// `ScheduledSystemEventSet`: list of records.
    pub scheduled_system_event_set: Vec<ScheduledSystemEventType>,
    /// State of the resource, as a number and by name.
    pub status: Option<crate::shapes::Status>,
    /// Health of the resource, as the service sees it.
    pub health_status: Option<HealthStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the system event was published.
    pub event_publish_time: Option<Timestamp>,
    /// Id of the system event (`e-...`). `DescribeInstanceHistoryEvents` lists it.
    pub event_id: Option<String>,
    /// Earliest time that the system event is carried out.
    pub not_before: Option<Timestamp>,
    /// Level of impact of the event, as a number. Only accounts that were admitted get it.
    pub impact_level: Option<String>,
    /// Why it was done or is asked for.
    pub reason: Option<String>,
    /// State of the system event: `Scheduled`, `Avoided`, `Executing`, `Executed`, `Canceled`, `Failed` or
    /// `Inquiring`.
    pub event_cycle_status: Option<EventCycleStatus>,
    /// Kind of system event, such as `SystemMaintenance.Reboot`.
    pub event_type: Option<crate::shapes::EventType>,
    /// Further attributes, by kind of event.
    pub extended_attribute: Option<ExtendedAttribute>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ScheduledSystemEventType: SCHEDULED_SYSTEM_EVENT_TYPE,
    0 event_publish_time: Opt = Field::timestamp("EventPublishTime"),
    1 event_id: OptStr = Field::string("EventId"),
    2 not_before: Opt = Field::timestamp("NotBefore"),
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
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Local disks that have been released or need to be mounted.
    pub inactive_disks: Vec<InactiveDisk>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ExtendedAttribute: EXTENDED_ATTRIBUTE,
    0 device: OptStr = Field::string("Device"),
    1 disk_id: OptStr = Field::string("DiskId"),
    2 inactive_disks: List = Field::record("InactiveDisks", &crate::shapes::INACTIVE_DISK).wrapped("InactiveDisk"),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        Starting = "Starting",
        Running = "Running",
        Stopped = "Stopped",
    }
}

open_enum! {
    /// Documented values of `EventType`. The provider may add others.
    pub enum EventType {
        SystemMaintenanceReboot = "SystemMaintenance.Reboot",
        SystemFailureReboot = "SystemFailure.Reboot",
        InstanceFailureReboot = "InstanceFailure.Reboot",
        InstanceExpirationStop = "InstanceExpiration.Stop",
        InstanceExpirationDelete = "InstanceExpiration.Delete",
        AccountUnbalancedStop = "AccountUnbalanced.Stop",
        AccountUnbalancedDelete = "AccountUnbalanced.Delete",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstancesFullStatusRequest,
    DescribeInstancesFullStatusResponse,
    InstanceFullStatusType,
    ScheduledSystemEventType,
    ExtendedAttribute,
}
