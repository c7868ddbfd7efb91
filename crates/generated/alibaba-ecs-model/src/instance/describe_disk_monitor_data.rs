// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiskMonitorData.json; do not edit.
//! Returns figures of a disk over time: operations and bytes a second, read and written, and latency.
//!
//! Only for the time it was in use; `(EndTime - StartTime) / Period` must not exceed 400.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiskMonitorData).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

operation! {
    name: "DescribeDiskMonitorData",
    effect: Effect::Read,
    request: DescribeDiskMonitorDataRequest = DESCRIBE_DISK_MONITOR_DATA_REQUEST,
    response: DescribeDiskMonitorDataResponse = DESCRIBE_DISK_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidEndTime.Malformed",
    "400 InvalidInstanceType.NotSupportCredit",
    "400 InvalidParameter.EndTime",
    "400 InvalidParameter.TooManyDataQueried",
    "400 InvalidPeriod.ValueNotSupported",
    "400 InvalidStartTime.Malformed",
    "400 InvalidStartTime.TooEarly",
    "400 Throttling",
    "404 InvalidDiskId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeDiskMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `StartTime`: text.
    pub start_time: String,
    /// `EndTime`: text.
    pub end_time: String,
    /// `Period`: integer. Default: `60`.
    pub period: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDiskMonitorDataRequest {
    /// Starts with the required members.
    pub fn new(
        disk_id: impl Into<String>,
        start_time: impl Into<String>,
        end_time: impl Into<String>,
    ) -> Self {
        Self {
            disk_id: disk_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeDiskMonitorDataRequest: DESCRIBE_DISK_MONITOR_DATA_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 start_time: Str = Field::string("StartTime").required(),
    2 end_time: Str = Field::string("EndTime").required(),
    3 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeDiskMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataResponse {
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `MonitorData`: records.
    pub monitor_data: Vec<DiskMonitorData>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDiskMonitorDataResponse: DESCRIBE_DISK_MONITOR_DATA_RESPONSE,
    0 total_count: OptInt = Field::int32("TotalCount"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 monitor_data: List = Field::record("MonitorData", &DISK_MONITOR_DATA).wrapped("DiskMonitorData"),
}

/// `MonitorData.DiskMonitorData` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskMonitorData {
    /// `BPSRead`: integer.
    pub bps_read: Option<i64>,
    /// `IOPSRead`: integer.
    pub iops_read: Option<i64>,
    /// `LatencyRead`: integer.
    pub latency_read: Option<i64>,
    /// `BPSTotal`: integer.
    pub bps_total: Option<i64>,
    /// `IOPSTotal`: integer.
    pub iops_total: Option<i64>,
    /// `TimeStamp`: text.
    pub time_stamp: Option<String>,
    /// `LatencyWrite`: integer.
    pub latency_write: Option<i64>,
    /// `IOPSWrite`: integer.
    pub iops_write: Option<i64>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `BPSWrite`: integer.
    pub bps_write: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DiskMonitorData: DISK_MONITOR_DATA,
    0 bps_read: OptInt = Field::int32("BPSRead"),
    1 iops_read: OptInt = Field::int32("IOPSRead"),
    2 latency_read: OptInt = Field::int32("LatencyRead"),
    3 bps_total: OptInt = Field::int32("BPSTotal"),
    4 iops_total: OptInt = Field::int32("IOPSTotal"),
    5 time_stamp: OptStr = Field::string("TimeStamp"),
    6 latency_write: OptInt = Field::int32("LatencyWrite"),
    7 iops_write: OptInt = Field::int32("IOPSWrite"),
    8 disk_id: OptStr = Field::string("DiskId"),
    9 bps_write: OptInt = Field::int32("BPSWrite"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDiskMonitorDataRequest,
    DescribeDiskMonitorDataResponse,
    DiskMonitorData,
}
