// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotPackage.json; do not edit.
//! Lists the storage packages bought in a region, which pay for the storage of snapshots other than local ones.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotPackage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse>(
    "DescribeSnapshotPackage", Effect::Read, &DESCRIBE_SNAPSHOT_PACKAGE_REQUEST, &DESCRIBE_SNAPSHOT_PACKAGE_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["SnapshotPackages"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeSnapshotPackage`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotPackageRequest {
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnapshotPackageRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeSnapshotPackageRequest`].
pub static DESCRIBE_SNAPSHOT_PACKAGE_REQUEST: Schema =
    Schema { name: "DescribeSnapshotPackageRequest", fields: { static ROWS: [Field; 3] = [
    Field::int32("PageNumber"),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("RegionId").required().filled(),
]; &ROWS } };
record!(DescribeSnapshotPackageRequest, DESCRIBE_SNAPSHOT_PACKAGE_REQUEST,
    [2 OptStr region_id] [0 OptInt page_number, 1 OptInt page_size]);

/// Answer of `DescribeSnapshotPackage`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotPackageResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `SnapshotPackages`: records. */ pub snapshot_packages: Vec<SnapshotPackage>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnapshotPackageResponse`].
pub static DESCRIBE_SNAPSHOT_PACKAGE_RESPONSE: Schema =
    Schema { name: "DescribeSnapshotPackageResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("SnapshotPackages", &SNAPSHOT_PACKAGE).wrapped("SnapshotPackage"),
]; &ROWS } };
record!(DescribeSnapshotPackageResponse, DESCRIBE_SNAPSHOT_PACKAGE_RESPONSE,
    [1 OptStr request_id, 4 List snapshot_packages] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `SnapshotPackages.SnapshotPackage` holds.
#[derive(Default)] #[non_exhaustive] pub struct SnapshotPackage {
    /** `DisplayName`: text. */ pub display_name: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `StartTime`: text. */ pub start_time: Option<String>,
    /** `InitCapacity`: integer. */ pub init_capacity: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SnapshotPackage`].
pub static SNAPSHOT_PACKAGE: Schema = Schema { name: "SnapshotPackage", fields: { static ROWS: [Field; 4] = [
    Field::string("DisplayName"),
    Field::string("EndTime"),
    Field::string("StartTime"),
    Field::int64("InitCapacity"),
]; &ROWS } };
record!(SnapshotPackage, SNAPSHOT_PACKAGE,
    [0 OptStr display_name, 1 OptStr end_time, 2 OptStr start_time] [3 OptInt init_capacity]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSnapshotPackageRequest, DescribeSnapshotPackageResponse, SnapshotPackage,
);
