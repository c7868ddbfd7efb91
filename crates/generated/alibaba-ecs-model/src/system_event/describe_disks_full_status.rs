// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDisksFullStatus.json; do not edit.
//! Lists disks with their life-cycle status, their health and their events.
//!
//! Events of the last week can be asked for by time.
//!
//! - Requires permission for the action `ecs:DescribeDisksFullStatus` (access level get), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisksFullStatus),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "DescribeDisksFullStatus",
    effect: Effect::Read,
    request: DescribeDisksFullStatusRequest = DESCRIBE_DISKS_FULL_STATUS_REQUEST,
    response: DescribeDisksFullStatusResponse = DESCRIBE_DISKS_FULL_STATUS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["DiskFullStatusSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDisksFullStatus").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}"), AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/*")])),
}

errors! {
    "403 DiskIdLimitExceeded",
    "403 EventIdLimitExceeded = There are too many ids in the request.",
    "403 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "403 InvalidParameter.TimeEndBeforeStart",
    "403 OperationDenied.NotInWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "403 TooManyDiskEvent.DiskIdRequired",
    "404 MissingParameter = A required parameter is missing; the message names it.",
}

/// Request of `DescribeDisksFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Health of the resource, as the service sees it.
    pub health_status: Option<HealthStatus>,
    /// Kind of event that affects the disk, such as `Stalled`.
    pub event_type: Option<EventType>,
    /// Beginning of the span in which events took place. On the wire: `EventTime.Start`.
    pub event_time_start: Option<Timestamp>,
    /// End of the span in which events took place. On the wire: `EventTime.End`.
    pub event_time_end: Option<Timestamp>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Ids of the disks that the operation is for (`d-...`). `DescribeDisks` lists them. At most 100
    /// elements.
    pub disk_id: Vec<String>,
    /// Ids of the system events that the operation is for (`e-...`). `DescribeInstanceHistoryEvents` lists
    /// them. At most 100 elements.
    pub event_id: Vec<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDisksFullStatusRequest {
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
    pub fn health_status(mut self, value: impl Into<HealthStatus>) -> Self {
        self.health_status = Some(value.into());
        self
    }

    /// Kind of event that affects the disk, such as `Stalled`.
    pub fn event_type(mut self, value: impl Into<EventType>) -> Self {
        self.event_type = Some(value.into());
        self
    }

    /// Beginning of the span in which events took place.
    pub fn event_time_start(mut self, value: impl Into<Timestamp>) -> Self {
        self.event_time_start = Some(value.into());
        self
    }

    /// End of the span in which events took place.
    pub fn event_time_end(mut self, value: impl Into<Timestamp>) -> Self {
        self.event_time_end = Some(value.into());
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

    /// Ids of the disks that the operation is for (`d-...`).
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = cloudspec_wire::all(value);
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeDisksFullStatusRequest: DESCRIBE_DISKS_FULL_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: Opt = Field::one_of("Status", Status::VALUES),
    2 health_status: Opt = Field::one_of("HealthStatus", HealthStatus::VALUES),
    3 event_type: Opt = Field::one_of("EventType", EventType::VALUES),
    4 event_time_start: Opt = Field::timestamp("EventTime.Start"),
    5 event_time_end: Opt = Field::timestamp("EventTime.End"),
    6 page_number: OptInt = Field::int32("PageNumber"),
    7 page_size: OptInt = Field::int32("PageSize"),
    8 disk_id: List = Field::string("DiskId").list().limits(&Limits::new().items(None, Some(100))),
    9 event_id: List = Field::string("EventId").list().limits(&Limits::new().items(None, Some(100))),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
}

/// Response of `DescribeDisksFullStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksFullStatusResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Disks that match, one entry for each, with their state, health and events.
    pub disk_full_status_set: Vec<DiskFullStatusType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Events that affect the disk and have not ended yet, one entry for each.
    pub disk_event_set: Vec<DiskEventType>,
    /// State of the resource, as a number and by name.
    pub status: Option<crate::shapes::Status>,
    /// Health of the resource, as the service sees it.
    pub health_status: Option<crate::shapes::HealthStatus>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiskFullStatusType: DISK_FULL_STATUS_TYPE,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 device: OptStr = Field::string("Device").deprecated(),
    3 disk_event_set: List = Field::record("DiskEventSet", &DISK_EVENT_TYPE).wrapped("DiskEventType"),
    4 status: Opt = Field::record("Status", &crate::shapes::STATUS),
    5 health_status: Opt = Field::record("HealthStatus", &crate::shapes::HEALTH_STATUS),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskEventType {
    /// Id of the system event (`e-...`). `DescribeInstanceHistoryEvents` lists it.
    pub event_id: Option<String>,
    /// `EventEndTime`: time.
    pub event_end_time: Option<Timestamp>,
    /// `EventTime`: time.
    pub event_time: Option<Timestamp>,
    /// Level of impact of the event, as a number. Only accounts that were admitted get it.
    pub impact_level: Option<String>,
    /// Kind of event that affects the disk, such as `Stalled`.
    pub event_type: Option<crate::shapes::EventType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiskEventType: DISK_EVENT_TYPE,
    0 event_id: OptStr = Field::string("EventId"),
    1 event_end_time: Opt = Field::timestamp("EventEndTime"),
    2 event_time: Opt = Field::timestamp("EventTime"),
    3 impact_level: OptStr = Field::string("ImpactLevel"),
    4 event_type: Opt = Field::record("EventType", &crate::shapes::EVENT_TYPE),
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        InUse = "In_use",
        Available = "Available",
        Attaching = "Attaching",
        Detaching = "Detaching",
        Creating = "Creating",
        ReIniting = "ReIniting",
    }
}

open_enum! {
    /// Documented values of `HealthStatus`. The provider may add others.
    pub enum HealthStatus {
        Impaired = "Impaired",
        Warning = "Warning",
        Initializing = "Initializing",
        InsufficientData = "InsufficientData",
        NotApplicable = "NotApplicable",
    }
}

open_enum! {
    /// Documented values of `EventType`. The provider may add others.
    pub enum EventType {
        Degraded = "Degraded",
        SeverelyDegraded = "SeverelyDegraded",
        Stalled = "Stalled",
        ErrorDetected = "ErrorDetected",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDisksFullStatusRequest,
    DescribeDisksFullStatusResponse,
    DiskFullStatusType,
    DiskEventType,
}
