// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReportInstancesStatus.json; do not edit.
//! Tells the provider about something abnormal on instances or their disks.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReportInstancesStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ReportInstancesStatus",
    effect: Effect::Write,
    request: ReportInstancesStatusRequest = REPORT_INSTANCES_STATUS_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 DiskIdLimitExceeded",
    "403 InstanceIdLimitExceeded",
    "403 InvalidInstanceId.NotFound",
    "403 InvalidParameter",
    "404 MissingParameter",
}

/// Response of `ReportInstancesStatus`.
pub type ReportInstancesStatusResponse = RequestIdResponse;

/// Request of `ReportInstancesStatus`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReportInstancesStatusRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Reason`: text.
    pub reason: Option<String>,
    /// `Description`: text.
    pub description: String,
    /// `StartTime`: text.
    pub start_time: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `IssueCategory`: text.
    pub issue_category: Option<String>,
    /// `InstanceId`: texts, at most 100 elements.
    pub instance_id: Vec<String>,
    /// `DiskId`: texts, at most 100 elements.
    pub disk_id: Vec<String>,
    /// `Device`: texts, at most 100 elements.
    pub device: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReportInstancesStatusRequest {
    /// Starts with the required members.
    pub fn new(
        description: impl Into<String>,
        instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self {
            description: description.into(),
            instance_id: cloudspec_wire::all(instance_id),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self {
        self.reason = Some(value.into());
        self
    }

    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self {
        self.start_time = Some(value.into());
        self
    }

    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self {
        self.end_time = Some(value.into());
        self
    }

    /// Sets `IssueCategory`.
    pub fn issue_category(mut self, value: impl Into<String>) -> Self {
        self.issue_category = Some(value.into());
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

    /// Sets `Device`.
    pub fn device(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.device = cloudspec_wire::all(value);
        self
    }
}

record! {
    ReportInstancesStatusRequest: REPORT_INSTANCES_STATUS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 reason: OptStr = Field::string("Reason"),
    2 description: Str = Field::string("Description").required(),
    3 start_time: OptStr = Field::string("StartTime"),
    4 end_time: OptStr = Field::string("EndTime"),
    5 issue_category: OptStr = Field::string("IssueCategory"),
    6 instance_id: List = Field::string("InstanceId").list().required().limits(&Limits::new().items(None, Some(100))),
    7 disk_id: List = Field::string("DiskId").list().limits(&Limits::new().items(None, Some(100))),
    8 device: List = Field::string("Device").list().limits(&Limits::new().items(None, Some(100))),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReportInstancesStatusRequest,
}
