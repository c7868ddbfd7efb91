// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshots.json; do not edit.
//! Lists snapshots of disks and instances, with their progress and status.
//!
//! Conditions are joined by and.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshots).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeSnapshotsRequest, DescribeSnapshotsResponse>(
    "DescribeSnapshots", Effect::Read, &DESCRIBE_SNAPSHOTS_REQUEST, &DESCRIBE_SNAPSHOTS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Snapshots"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidTag.Mismatch InvalidTagCount
    403 InvalidSnapshotCategory.Malformed InvalidSnapshotIds.Malformed
    404 InvalidFilterKey.NotFound InvalidFilterValue InvalidSnapshotLinkId.NotFound InvalidSnapshotType.NotFound
    404 InvalidSourceDiskType InvalidStatus.NotFound InvalidUsage
    500 InternalError
");

/// Request of `DescribeSnapshots`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotsRequest {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `SnapshotLinkId`: text. */ pub snapshot_link_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `SnapshotIds`: text. */ pub snapshot_ids: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 100. Default: `10`. */ pub max_results: Option<i64>,
    /** `SnapshotName`: text. */ pub snapshot_name: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `SnapshotType`: text. */ pub snapshot_type: Option<String>,
    /** `Filter.1.Key`: text. */ pub filter_1_key: Option<String>,
    /** `Filter.2.Key`: text. */ pub filter_2_key: Option<String>,
    /** `Filter.1.Value`: text. */ pub filter_1_value: Option<String>,
    /** `Filter.2.Value`: text. */ pub filter_2_value: Option<String>,
    /** `Usage`: text. */ pub usage: Option<String>,
    /** `SourceDiskType`: text. */ pub source_disk_type: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnapshotsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
    /// Sets `SnapshotLinkId`.
    pub fn snapshot_link_id(mut self, value: impl Into<String>) -> Self { self.snapshot_link_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `SnapshotIds`.
    pub fn snapshot_ids(mut self, value: impl Into<String>) -> Self { self.snapshot_ids = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self { self.snapshot_name = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `SnapshotType`.
    pub fn snapshot_type(mut self, value: impl Into<String>) -> Self { self.snapshot_type = Some(value.into()); self }
    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self { self.filter_1_key = Some(value.into()); self }
    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self { self.filter_2_key = Some(value.into()); self }
    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self { self.filter_1_value = Some(value.into()); self }
    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self { self.filter_2_value = Some(value.into()); self }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self { self.usage = Some(value.into()); self }
    /// Sets `SourceDiskType`.
    pub fn source_disk_type(mut self, value: impl Into<String>) -> Self { self.source_disk_type = Some(value.into()); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
}
/// Table of [`DescribeSnapshotsRequest`].
pub static DESCRIBE_SNAPSHOTS_REQUEST: Schema = Schema { name: "DescribeSnapshotsRequest", fields: { static ROWS: [Field; 24] = [
    Field::string("InstanceId"),
    Field::string("DiskId"),
    Field::string("SnapshotLinkId"),
    Field::string("RegionId").required().filled(),
    Field::string("SnapshotIds"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("SnapshotName"),
    Field::string("Status"),
    Field::string("SnapshotType"),
    Field::string("Filter.1.Key"),
    Field::string("Filter.2.Key"),
    Field::string("Filter.1.Value"),
    Field::string("Filter.2.Value"),
    Field::string("Usage"),
    Field::string("SourceDiskType"),
    Field::boolean("Encrypted"),
    Field::string("ResourceGroupId"),
    Field::boolean("DryRun"),
    Field::string("KMSKeyId"),
    Field::string("Category"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeSnapshotsRequest, DESCRIBE_SNAPSHOTS_REQUEST,
    [0 OptStr instance_id, 1 OptStr disk_id, 2 OptStr snapshot_link_id, 3 OptStr region_id, 4 OptStr snapshot_ids,
    7 OptStr next_token, 9 OptStr snapshot_name, 10 OptStr status, 11 OptStr snapshot_type, 12 OptStr filter_1_key,
    13 OptStr filter_2_key, 14 OptStr filter_1_value, 15 OptStr filter_2_value, 16 OptStr usage, 17 OptStr source_disk_type,
    19 OptStr resource_group_id, 21 OptStr kms_key_id, 22 OptStr category, 23 List tag] [5 OptInt page_number, 6 OptInt page_size,
    8 OptInt max_results, 18 OptBool encrypted, 20 OptBool dry_run]);

/// Answer of `DescribeSnapshots`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Snapshots`: records. */ pub snapshots: Vec<Snapshot>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnapshotsResponse`].
pub static DESCRIBE_SNAPSHOTS_RESPONSE: Schema = Schema { name: "DescribeSnapshotsResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("NextToken"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::record("Snapshots", &SNAPSHOT).wrapped("Snapshot"),
]; &ROWS } };
record!(DescribeSnapshotsResponse, DESCRIBE_SNAPSHOTS_RESPONSE,
    [0 OptStr next_token, 3 OptStr request_id, 5 List snapshots] [1 OptInt page_size, 2 OptInt page_number, 4 OptInt total_count]);

/// What `Snapshots.Snapshot` holds.
#[derive(Default)] #[non_exhaustive] pub struct Snapshot {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Progress`: text. */ pub progress: Option<String>,
    /** `InstantAccess`: yes or no. */ pub instant_access: Option<bool>,
    /** `Available`: yes or no. */ pub available: Option<bool>,
    /** `RemainTime`: integer. */ pub remain_time: Option<i64>,
    /** `SourceDiskSize`: text. */ pub source_disk_size: Option<String>,
    /** `RetentionDays`: integer. */ pub retention_days: Option<i64>,
    /** `SourceDiskType`: text. */ pub source_disk_type: Option<String>,
    /** `SourceStorageType`: text. */ pub source_storage_type: Option<String>,
    /** `Usage`: text. */ pub usage: Option<String>,
    /** `LastModifiedTime`: text. */ pub last_modified_time: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `SnapshotType`: text. */ pub snapshot_type: Option<String>,
    /** `SourceDiskId`: text. */ pub source_disk_id: Option<String>,
    /** `SnapshotName`: text. */ pub snapshot_name: Option<String>,
    /** `InstantAccessRetentionDays`: integer. */ pub instant_access_retention_days: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `SnapshotSN`: text. */ pub snapshot_sn: Option<String>,
    /** `ProductCode`: text. */ pub product_code: Option<String>,
    /** `SourceSnapshotId`: text. */ pub source_snapshot_id: Option<String>,
    /** `SourceRegionId`: text. */ pub source_region_id: Option<String>,
    /** `SnapshotLinkId`: text. */ pub snapshot_link_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Snapshot`].
pub static SNAPSHOT: Schema = Schema { name: "Snapshot", fields: { static ROWS: [Field; 29] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("Progress"),
    Field::boolean("InstantAccess"),
    Field::boolean("Available"),
    Field::int32("RemainTime"),
    Field::string("SourceDiskSize"),
    Field::int32("RetentionDays"),
    Field::string("SourceDiskType"),
    Field::string("SourceStorageType"),
    Field::string("Usage"),
    Field::string("LastModifiedTime"),
    Field::boolean("Encrypted"),
    Field::string("SnapshotType"),
    Field::string("SourceDiskId"),
    Field::string("SnapshotName"),
    Field::int32("InstantAccessRetentionDays"),
    Field::string("Description"),
    Field::string("SnapshotId"),
    Field::string("RegionId"),
    Field::string("ResourceGroupId"),
    Field::string("Category"),
    Field::string("KMSKeyId"),
    Field::string("SnapshotSN"),
    Field::string("ProductCode"),
    Field::string("SourceSnapshotId"),
    Field::string("SourceRegionId"),
    Field::string("SnapshotLinkId"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(Snapshot, SNAPSHOT,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr progress, 6 OptStr source_disk_size, 8 OptStr source_disk_type,
    9 OptStr source_storage_type, 10 OptStr usage, 11 OptStr last_modified_time, 13 OptStr snapshot_type,
    14 OptStr source_disk_id, 15 OptStr snapshot_name, 17 OptStr description, 18 OptStr snapshot_id, 19 OptStr region_id,
    20 OptStr resource_group_id, 21 OptStr category, 22 OptStr kms_key_id, 23 OptStr snapshot_sn, 24 OptStr product_code,
    25 OptStr source_snapshot_id, 26 OptStr source_region_id, 27 OptStr snapshot_link_id, 28 List tags] [3 OptBool instant_access,
    4 OptBool available, 5 OptInt remain_time, 7 OptInt retention_days, 12 OptBool encrypted,
    16 OptInt instant_access_retention_days]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeSnapshotsRequest, DescribeSnapshotsResponse, Snapshot);
