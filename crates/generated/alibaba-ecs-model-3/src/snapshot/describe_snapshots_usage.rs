// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotsUsage.json; do not edit.
//! Returns how many snapshots the account has in a region and how much storage they take.
//!
//! DescribeSnapshotLinks tells it disk by disk.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotsUsage).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse>(
    "DescribeSnapshotsUsage", Effect::Read, &DESCRIBE_SNAPSHOTS_USAGE_REQUEST, &DESCRIBE_SNAPSHOTS_USAGE_RESPONSE,
), "
    403 InvalidParam.RegionId
");

/// Request of `DescribeSnapshotsUsage`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotsUsageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnapshotsUsageRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeSnapshotsUsageRequest`].
pub static DESCRIBE_SNAPSHOTS_USAGE_REQUEST: Schema =
    Schema { name: "DescribeSnapshotsUsageRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeSnapshotsUsageRequest, DESCRIBE_SNAPSHOTS_USAGE_REQUEST, [0 OptStr region_id] []);

/// Answer of `DescribeSnapshotsUsage`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotsUsageResponse {
    /** `SnapshotSize`: integer. */ pub snapshot_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `SnapshotCount`: integer. */ pub snapshot_count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnapshotsUsageResponse`].
pub static DESCRIBE_SNAPSHOTS_USAGE_RESPONSE: Schema =
    Schema { name: "DescribeSnapshotsUsageResponse", fields: { static ROWS: [Field; 3] = [
    Field::int64("SnapshotSize"),
    Field::string("RequestId"),
    Field::int32("SnapshotCount"),
]; &ROWS } };
record!(DescribeSnapshotsUsageResponse, DESCRIBE_SNAPSHOTS_USAGE_RESPONSE,
    [1 OptStr request_id] [0 OptInt snapshot_size, 2 OptInt snapshot_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeSnapshotsUsageRequest, DescribeSnapshotsUsageResponse);
