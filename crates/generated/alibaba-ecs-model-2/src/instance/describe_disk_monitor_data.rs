// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDiskMonitorData.json; do not edit.
//! Returns figures of a disk over time: operations and bytes a second, read and written, and latency.
//!
//! Only for the time it was in use; `(EndTime - StartTime) / Period` must not exceed 400.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDiskMonitorData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse>(
    "DescribeDiskMonitorData", Effect::Read, &DESCRIBE_DISK_MONITOR_DATA_REQUEST, &DESCRIBE_DISK_MONITOR_DATA_RESPONSE,
), "
    400 InvalidEndTime.Malformed InvalidInstanceType.NotSupportCredit InvalidParameter.EndTime \
        InvalidParameter.TooManyDataQueried
    400 InvalidPeriod.ValueNotSupported InvalidStartTime.Malformed InvalidStartTime.TooEarly Throttling
    404 InvalidDiskId.NotFound
    500 InternalError
");

/// Request of `DescribeDiskMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiskMonitorDataRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** `StartTime`: text. */ pub start_time: String,
    /** `EndTime`: text. */ pub end_time: String,
    /** `Period`: integer. Default: `60`. */ pub period: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDiskMonitorDataRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>, start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { disk_id: disk_id.into(), start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
}
/// Table of [`DescribeDiskMonitorDataRequest`].
pub static DESCRIBE_DISK_MONITOR_DATA_REQUEST: Schema =
    Schema { name: "DescribeDiskMonitorDataRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("DiskId").required(),
    Field::string("StartTime").required(),
    Field::string("EndTime").required(),
    Field::int32("Period"),
]; &ROWS } };
record!(DescribeDiskMonitorDataRequest, DESCRIBE_DISK_MONITOR_DATA_REQUEST,
    [0 Str disk_id, 1 Str start_time, 2 Str end_time] [3 OptInt period]);

/// Answer of `DescribeDiskMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDiskMonitorDataResponse {
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `MonitorData`: records. */ pub monitor_data: Vec<DiskMonitorData>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDiskMonitorDataResponse`].
pub static DESCRIBE_DISK_MONITOR_DATA_RESPONSE: Schema =
    Schema { name: "DescribeDiskMonitorDataResponse", fields: { static ROWS: [Field; 3] = [
    Field::int32("TotalCount"),
    Field::string("RequestId"),
    Field::record("MonitorData", &DISK_MONITOR_DATA).wrapped("DiskMonitorData"),
]; &ROWS } };
record!(DescribeDiskMonitorDataResponse, DESCRIBE_DISK_MONITOR_DATA_RESPONSE,
    [1 OptStr request_id, 2 List monitor_data] [0 OptInt total_count]);

/// What `MonitorData.DiskMonitorData` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskMonitorData {
    /** `BPSRead`: integer. */ pub bps_read: Option<i64>,
    /** `IOPSRead`: integer. */ pub iops_read: Option<i64>,
    /** `LatencyRead`: integer. */ pub latency_read: Option<i64>,
    /** `BPSTotal`: integer. */ pub bps_total: Option<i64>,
    /** `IOPSTotal`: integer. */ pub iops_total: Option<i64>,
    /** `TimeStamp`: text. */ pub time_stamp: Option<String>,
    /** `LatencyWrite`: integer. */ pub latency_write: Option<i64>,
    /** `IOPSWrite`: integer. */ pub iops_write: Option<i64>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `BPSWrite`: integer. */ pub bps_write: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiskMonitorData`].
pub static DISK_MONITOR_DATA: Schema = Schema { name: "DiskMonitorData", fields: { static ROWS: [Field; 10] = [
    Field::int32("BPSRead"),
    Field::int32("IOPSRead"),
    Field::int32("LatencyRead"),
    Field::int32("BPSTotal"),
    Field::int32("IOPSTotal"),
    Field::string("TimeStamp"),
    Field::int32("LatencyWrite"),
    Field::int32("IOPSWrite"),
    Field::string("DiskId"),
    Field::int32("BPSWrite"),
]; &ROWS } };
record!(DiskMonitorData, DISK_MONITOR_DATA,
    [5 OptStr time_stamp, 8 OptStr disk_id] [0 OptInt bps_read, 1 OptInt iops_read, 2 OptInt latency_read, 3 OptInt bps_total,
    4 OptInt iops_total, 6 OptInt latency_write, 7 OptInt iops_write, 9 OptInt bps_write]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDiskMonitorDataRequest, DescribeDiskMonitorDataResponse, DiskMonitorData,
);
