// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiskMonitorData.json; do not edit.
//! Returns figures of a disk over time: operations and bytes a second, read and written, and latency.
//!
//! Only for the time it was in use; `(EndTime - StartTime) / Period` must not exceed 400.
//!
//! - Requires permission for the action `ecs:DescribeDiskMonitorData` (access level get), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiskMonitorData),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Timestamp,
    errors, operation, record,
};

operation! {
    name: "DescribeDiskMonitorData",
    effect: Effect::Read,
    request: DescribeDiskMonitorDataRequest = DESCRIBE_DISK_MONITOR_DATA_REQUEST,
    response: DescribeDiskMonitorDataResponse = DESCRIBE_DISK_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeDiskMonitorData").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required()])),
}

errors! {
    "400 InvalidEndTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidInstanceType.NotSupportCredit",
    "400 InvalidParameter.EndTime",
    "400 InvalidParameter.TooManyDataQueried = The span holds more than 400 points. Shorten it or lengthen the period.",
    "400 InvalidPeriod.ValueNotSupported = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidStartTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidStartTime.TooEarly = The span begins further back than figures are kept.",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeDiskMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Beginning of the span of time.
    pub start_time: Timestamp,
    /// End of the span of time.
    pub end_time: Timestamp,
    /// Time between two measured values; 60 when left out. Unit: seconds. Default: `60`.
    pub period: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDiskMonitorDataRequest {
    /// Creates a value with the required members.
    pub fn new(
        disk_id: impl Into<String>,
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            disk_id: disk_id.into(),
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Time between two measured values; 60 when left out.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }
}

record! {
    DescribeDiskMonitorDataRequest: DESCRIBE_DISK_MONITOR_DATA_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 start_time: Time = Field::timestamp("StartTime").required(),
    2 end_time: Time = Field::timestamp("EndTime").required(),
    3 period: OptInt = Field::int32("Period"),
}

/// Response of `DescribeDiskMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDiskMonitorDataResponse {
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Measured values, one entry for each point in time.
    pub monitor_data: Vec<DiskMonitorData>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Bytes that are read from the disk a second, on average over the period. On the wire: `BPSRead`.
    pub bps_read: Option<i64>,
    /// Read operations a second: what was measured, or the most that the disk carries out. On the wire:
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// `LatencyRead`: integer.
    pub latency_read: Option<i64>,
    /// Bytes read and written a second. On the wire: `BPSTotal`.
    pub bps_total: Option<i64>,
    /// `IOPSTotal`: integer.
    pub iops_total: Option<i64>,
    /// When the figure was measured.
    pub time_stamp: Option<Timestamp>,
    /// `LatencyWrite`: integer.
    pub latency_write: Option<i64>,
    /// Write operations a second: what was measured, or the most that the disk carries out. On the wire:
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Bytes that are written to the disk a second, on average over the period. On the wire: `BPSWrite`.
    pub bps_write: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiskMonitorData: DISK_MONITOR_DATA,
    0 bps_read: OptInt = Field::int32("BPSRead"),
    1 iops_read: OptInt = Field::int32("IOPSRead"),
    2 latency_read: OptInt = Field::int32("LatencyRead"),
    3 bps_total: OptInt = Field::int32("BPSTotal"),
    4 iops_total: OptInt = Field::int32("IOPSTotal"),
    5 time_stamp: Opt = Field::timestamp("TimeStamp"),
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
