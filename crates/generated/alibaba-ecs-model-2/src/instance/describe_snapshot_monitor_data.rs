// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotMonitorData.json; do not edit.
//! Returns how the storage that snapshots take in a region has changed.
//!
//! At most 30 days back, and `(EndTime - StartTime) / Period` must not exceed 400.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotMonitorData).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse>(
    "DescribeSnapshotMonitorData", Effect::Read, &DESCRIBE_SNAPSHOT_MONITOR_DATA_REQUEST,
    &DESCRIBE_SNAPSHOT_MONITOR_DATA_RESPONSE,
), "
    400 InvalidEndTime.Malformed InvalidParameter.TooManyDataQueried InvalidPeriod.ValueNotSupported InvalidStartTime.Malformed
    400 InvalidStartTime.TooEarly Throttling
");

/// Request of `DescribeSnapshotMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotMonitorDataRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `StartTime`: text. */ pub start_time: String,
    /** `EndTime`: text. */ pub end_time: String,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `Category`: text. */ pub category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnapshotMonitorDataRequest {
    /// With what is required.
    pub fn new(start_time: impl Into<String>, end_time: impl Into<String>) -> Self {
        Self { start_time: start_time.into(), end_time: end_time.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
}
/// Table of [`DescribeSnapshotMonitorDataRequest`].
pub static DESCRIBE_SNAPSHOT_MONITOR_DATA_REQUEST: Schema =
    Schema { name: "DescribeSnapshotMonitorDataRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("StartTime").required(),
    Field::string("EndTime").required(),
    Field::int32("Period"),
    Field::string("Category"),
]; &ROWS } };
record!(DescribeSnapshotMonitorDataRequest, DESCRIBE_SNAPSHOT_MONITOR_DATA_REQUEST,
    [0 OptStr region_id, 1 Str start_time, 2 Str end_time, 4 OptStr category] [3 OptInt period]);

/// Answer of `DescribeSnapshotMonitorData`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotMonitorDataResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `MonitorData`: records. */ pub monitor_data: Vec<DataPoint>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnapshotMonitorDataResponse`].
pub static DESCRIBE_SNAPSHOT_MONITOR_DATA_RESPONSE: Schema =
    Schema { name: "DescribeSnapshotMonitorDataResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("MonitorData", &DATA_POINT).wrapped("DataPoint"),
]; &ROWS } };
record!(DescribeSnapshotMonitorDataResponse, DESCRIBE_SNAPSHOT_MONITOR_DATA_RESPONSE,
    [0 OptStr request_id, 1 List monitor_data] []);

/// What `MonitorData.DataPoint` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataPoint {
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `TimeStamp`: text. */ pub time_stamp: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DataPoint`].
pub static DATA_POINT: Schema = Schema { name: "DataPoint", fields: { static ROWS: [Field; 2] = [
    Field::int64("Size"),
    Field::string("TimeStamp"),
]; &ROWS } };
record!(DataPoint, DATA_POINT, [1 OptStr time_stamp] [0 OptInt size]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSnapshotMonitorDataRequest, DescribeSnapshotMonitorDataResponse, DataPoint,
);
