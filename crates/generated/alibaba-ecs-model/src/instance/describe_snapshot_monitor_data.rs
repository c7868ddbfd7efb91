// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotMonitorData.json; do not edit.
//! Returns how the storage that snapshots take in a region has changed.
//!
//! At most 30 days back, and `(EndTime - StartTime) / Period` must not exceed 400.
//!
//! - Requires permission for the action `ecs:DescribeSnapshotMonitorData` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotMonitorData),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Timestamp, errors, operation,
    record,
};

pub use crate::shapes::SnapshotCategory;

operation! {
    name: "DescribeSnapshotMonitorData",
    effect: Effect::Read,
    request: DescribeSnapshotMonitorDataRequest = DESCRIBE_SNAPSHOT_MONITOR_DATA_REQUEST,
    response: DescribeSnapshotMonitorDataResponse = DESCRIBE_SNAPSHOT_MONITOR_DATA_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeSnapshotMonitorData")),
}

errors! {
    "400 InvalidEndTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidParameter.TooManyDataQueried = The span holds more than 400 points. Shorten it or lengthen the period.",
    "400 InvalidPeriod.ValueNotSupported = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidStartTime.Malformed = The time is not in ISO 8601 and UTC, such as `2026-01-31T08:00:00Z`.",
    "400 InvalidStartTime.TooEarly = The span begins further back than figures are kept.",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
}

/// Request of `DescribeSnapshotMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Beginning of the span of time.
    pub start_time: Timestamp,
    /// End of the span of time.
    pub end_time: Timestamp,
    /// Time between two measured values; 60 when left out. Unit: seconds.
    pub period: Option<i64>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<SnapshotCategory>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeSnapshotMonitorDataRequest {
    /// Creates a value with the required members.
    pub fn new(
        start_time: impl Into<Timestamp>,
        end_time: impl Into<Timestamp>,
    ) -> Self {
        Self {
            start_time: start_time.into(),
            end_time: end_time.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Time between two measured values; 60 when left out.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(mut self, value: impl Into<SnapshotCategory>) -> Self {
        self.category = Some(value.into());
        self
    }
}

record! {
    DescribeSnapshotMonitorDataRequest: DESCRIBE_SNAPSHOT_MONITOR_DATA_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 start_time: Time = Field::timestamp("StartTime").required(),
    2 end_time: Time = Field::timestamp("EndTime").required(),
    3 period: OptInt = Field::int32("Period"),
    4 category: Opt = Field::one_of("Category", SnapshotCategory::VALUES),
}

/// Response of `DescribeSnapshotMonitorData`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeSnapshotMonitorDataResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Measured values, one entry for each point in time.
    pub monitor_data: Vec<DataPoint>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeSnapshotMonitorDataResponse: DESCRIBE_SNAPSHOT_MONITOR_DATA_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 monitor_data: List = Field::record("MonitorData", &DATA_POINT).wrapped("DataPoint"),
}

/// `MonitorData.DataPoint` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DataPoint {
    /// Space that snapshots take at this time. Unit: bytes.
    pub size: Option<i64>,
    /// When the figure was measured.
    pub time_stamp: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DataPoint: DATA_POINT,
    0 size: OptInt = Field::int64("Size"),
    1 time_stamp: Opt = Field::timestamp("TimeStamp"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeSnapshotMonitorDataRequest,
    DescribeSnapshotMonitorDataResponse,
    DataPoint,
}
