// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReportInstancesStatus.json; do not edit.
//! Tells the provider about something abnormal on instances or their disks.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReportInstancesStatus).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ReportInstancesStatusResponse;

operation!(Operation::new::<ReportInstancesStatusRequest, ReportInstancesStatusResponse>(
    "ReportInstancesStatus", Effect::Write, &REPORT_INSTANCES_STATUS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    403 DiskIdLimitExceeded InstanceIdLimitExceeded InvalidInstanceId.NotFound InvalidParameter
    404 MissingParameter
");

/// Request of `ReportInstancesStatus`.
#[derive(Default)] #[non_exhaustive] pub struct ReportInstancesStatusRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Reason`: text. */ pub reason: Option<String>,
    /** `Description`: text. */ pub description: String,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `IssueCategory`: text. */ pub issue_category: Option<String>,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** `DiskId`: texts, at most 100 elements. */ pub disk_id: Vec<String>,
    /** `Device`: texts, at most 100 elements. */ pub device: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ReportInstancesStatusRequest {
    /// With what is required.
    pub fn new(description: impl Into<String>, instance_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { description: description.into(), instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Reason`.
    pub fn reason(mut self, value: impl Into<String>) -> Self { self.reason = Some(value.into()); self }
    /// Sets `StartTime`.
    pub fn start_time(mut self, value: impl Into<String>) -> Self { self.start_time = Some(value.into()); self }
    /// Sets `EndTime`.
    pub fn end_time(mut self, value: impl Into<String>) -> Self { self.end_time = Some(value.into()); self }
    /// Sets `IssueCategory`.
    pub fn issue_category(mut self, value: impl Into<String>) -> Self { self.issue_category = Some(value.into()); self }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.disk_id = all(value); self }
    /// Sets `Device`.
    pub fn device(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.device = all(value); self }
}
/// Table of [`ReportInstancesStatusRequest`].
pub static REPORT_INSTANCES_STATUS_REQUEST: Schema =
    Schema { name: "ReportInstancesStatusRequest", fields: { static ROWS: [Field; 9] = [
    Field::string("RegionId").required().filled(),
    Field::string("Reason"),
    Field::string("Description").required(),
    Field::string("StartTime"),
    Field::string("EndTime"),
    Field::string("IssueCategory"),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
    Field::string("DiskId").list().limits(&Limits::items(None, Some(100))),
    Field::string("Device").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ReportInstancesStatusRequest, REPORT_INSTANCES_STATUS_REQUEST,
    [0 OptStr region_id, 1 OptStr reason, 2 Str description, 3 OptStr start_time, 4 OptStr end_time, 5 OptStr issue_category,
    6 List instance_id, 7 List disk_id, 8 List device] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReportInstancesStatusRequest);
