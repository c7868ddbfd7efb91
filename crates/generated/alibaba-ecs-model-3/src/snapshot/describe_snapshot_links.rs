// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotLinks.json; do not edit.
//! Lists the snapshot chains of disks: how many snapshots each disk has and how much storage they take.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotLinks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse>(
    "DescribeSnapshotLinks", Effect::Read, &DESCRIBE_SNAPSHOT_LINKS_REQUEST, &DESCRIBE_SNAPSHOT_LINKS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["SnapshotLinks"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidDiskIds InvalidInstanceId.NotFound InvalidRegionId InvalidSnapshotLinkIds
    500 InternalError
");

/// Request of `DescribeSnapshotLinks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotLinksRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `DiskIds`: text. */ pub disk_ids: Option<String>,
    /** `SnapshotLinkIds`: text. */ pub snapshot_link_ids: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnapshotLinksRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self { self.disk_ids = Some(value.into()); self }
    /// Sets `SnapshotLinkIds`.
    pub fn snapshot_link_ids(mut self, value: impl Into<String>) -> Self { self.snapshot_link_ids = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeSnapshotLinksRequest`].
pub static DESCRIBE_SNAPSHOT_LINKS_REQUEST: Schema =
    Schema { name: "DescribeSnapshotLinksRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId"),
    Field::string("DiskIds"),
    Field::string("SnapshotLinkIds"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
]; &ROWS } };
record!(DescribeSnapshotLinksRequest, DESCRIBE_SNAPSHOT_LINKS_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 2 OptStr disk_ids, 3 OptStr snapshot_link_ids] [4 OptInt page_number,
    5 OptInt page_size]);

/// Answer of `DescribeSnapshotLinks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotLinksResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `SnapshotLinks`: records. */ pub snapshot_links: Vec<SnapshotLink>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnapshotLinksResponse`].
pub static DESCRIBE_SNAPSHOT_LINKS_RESPONSE: Schema =
    Schema { name: "DescribeSnapshotLinksResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("SnapshotLinks", &SNAPSHOT_LINK).wrapped("SnapshotLink"),
]; &ROWS } };
record!(DescribeSnapshotLinksResponse, DESCRIBE_SNAPSHOT_LINKS_RESPONSE,
    [1 OptStr request_id, 4 List snapshot_links] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `SnapshotLinks.SnapshotLink` holds.
#[derive(Default)] #[non_exhaustive] pub struct SnapshotLink {
    /** `InstantAccess`: yes or no. */ pub instant_access: Option<bool>,
    /** `TotalSize`: integer. */ pub total_size: Option<i64>,
    /** `SourceDiskName`: text. */ pub source_disk_name: Option<String>,
    /** `SourceDiskSize`: integer. */ pub source_disk_size: Option<i64>,
    /** `SourceDiskType`: text. */ pub source_disk_type: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `SnapshotLinkId`: text. */ pub snapshot_link_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `SourceDiskId`: text. */ pub source_disk_id: Option<String>,
    /** `InstanceName`: text. */ pub instance_name: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SnapshotLink`].
pub static SNAPSHOT_LINK: Schema = Schema { name: "SnapshotLink", fields: { static ROWS: [Field; 12] = [
    Field::boolean("InstantAccess"),
    Field::int64("TotalSize"),
    Field::string("SourceDiskName"),
    Field::int32("SourceDiskSize"),
    Field::string("SourceDiskType"),
    Field::string("InstanceId"),
    Field::string("SnapshotLinkId"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::string("SourceDiskId"),
    Field::string("InstanceName"),
    Field::string("Category"),
]; &ROWS } };
record!(SnapshotLink, SNAPSHOT_LINK,
    [2 OptStr source_disk_name, 4 OptStr source_disk_type, 5 OptStr instance_id, 6 OptStr snapshot_link_id, 8 OptStr region_id,
    9 OptStr source_disk_id, 10 OptStr instance_name, 11 OptStr category] [0 OptBool instant_access, 1 OptInt total_size,
    3 OptInt source_disk_size, 7 OptInt total_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSnapshotLinksRequest, DescribeSnapshotLinksResponse, SnapshotLink,
);
