// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeSnapshotGroups.json; do not edit.
//! Lists consistent sets of snapshots with the snapshots in each.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeSnapshotGroups).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse>(
    "DescribeSnapshotGroups", Effect::Read, &DESCRIBE_SNAPSHOT_GROUPS_REQUEST, &DESCRIBE_SNAPSHOT_GROUPS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"),
    items: &["SnapshotGroups"], total: None,
}), "
    403 InvalidSnapshotGroupId.MustBeOne InvalidStatus.ValueNotSupported
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeSnapshotGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotGroupsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 500. Default: `10`. */ pub max_results: Option<i64>,
    /** `SnapshotGroupId`: texts, at most 10 elements. */ pub snapshot_group_id: Vec<String>,
    /** `Status`: texts, at most 10 elements. */ pub status: Vec<String>,
    /** `AdditionalAttributes`: texts, at most 5 elements. */ pub additional_attributes: Vec<String>,
    /** `Tag`: records, at most 16 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeSnapshotGroupsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `SnapshotGroupId`.
    pub fn snapshot_group_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.snapshot_group_id = all(value); self
    }
    /// Sets `Status`.
    pub fn status(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.status = all(value); self }
    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.additional_attributes = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeSnapshotGroupsRequest`].
pub static DESCRIBE_SNAPSHOT_GROUPS_REQUEST: Schema =
    Schema { name: "DescribeSnapshotGroupsRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId"),
    Field::string("Name"),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(500.0))),
    Field::string("SnapshotGroupId").list().limits(&Limits::items(None, Some(10))),
    Field::string("Status").list().limits(&Limits::items(None, Some(10))),
    Field::string("AdditionalAttributes").list().limits(&Limits::items(None, Some(5))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(16))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeSnapshotGroupsRequest, DESCRIBE_SNAPSHOT_GROUPS_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 2 OptStr name, 3 OptStr next_token, 5 List snapshot_group_id, 6 List status,
    7 List additional_attributes, 8 List tag, 9 OptStr resource_group_id] [4 OptInt max_results]);

/// Answer of `DescribeSnapshotGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeSnapshotGroupsResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `SnapshotGroups`: records. */ pub snapshot_groups: Vec<SnapshotGroup>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeSnapshotGroupsResponse`].
pub static DESCRIBE_SNAPSHOT_GROUPS_RESPONSE: Schema =
    Schema { name: "DescribeSnapshotGroupsResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("NextToken"),
    Field::string("RequestId"),
    Field::record("SnapshotGroups", &SNAPSHOT_GROUP).wrapped("SnapshotGroup"),
]; &ROWS } };
record!(DescribeSnapshotGroupsResponse, DESCRIBE_SNAPSHOT_GROUPS_RESPONSE,
    [0 OptStr next_token, 1 OptStr request_id, 2 List snapshot_groups] []);

/// What `SnapshotGroups.SnapshotGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct SnapshotGroup {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ProgressStatus`: text. */ pub progress_status: Option<String>,
    /** `SnapshotGroupId`: text. */ pub snapshot_group_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `Snapshots`: records. */ pub snapshots: Vec<Snapshot>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`SnapshotGroup`].
pub static SNAPSHOT_GROUP: Schema = Schema { name: "SnapshotGroup", fields: { static ROWS: [Field; 10] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("Description"),
    Field::string("ProgressStatus"),
    Field::string("SnapshotGroupId"),
    Field::string("InstanceId"),
    Field::string("Name"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG2).wrapped("Tag"),
    Field::record("Snapshots", &SNAPSHOT).wrapped("Snapshot"),
]; &ROWS } };
record!(SnapshotGroup, SNAPSHOT_GROUP,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr description, 3 OptStr progress_status, 4 OptStr snapshot_group_id,
    5 OptStr instance_id, 6 OptStr name, 7 OptStr resource_group_id, 8 List tags, 9 List snapshots] []);

/// What `SnapshotGroups.SnapshotGroup.Snapshots.Snapshot` holds.
#[derive(Default)] #[non_exhaustive] pub struct Snapshot {
    /** `SourceDiskId`: text. */ pub source_disk_id: Option<String>,
    /** `Progress`: text. */ pub progress: Option<String>,
    /** `Available`: yes or no. */ pub available: Option<bool>,
    /** `InstantAccessRetentionDays`: integer. */ pub instant_access_retention_days: Option<i64>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `InstantAccess`: yes or no. */ pub instant_access: Option<bool>,
    /** `SourceDiskType`: text. */ pub source_disk_type: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Snapshot`].
pub static SNAPSHOT: Schema = Schema { name: "Snapshot", fields: { static ROWS: [Field; 8] = [
    Field::string("SourceDiskId"),
    Field::string("Progress"),
    Field::boolean("Available"),
    Field::int32("InstantAccessRetentionDays"),
    Field::string("SnapshotId"),
    Field::boolean("InstantAccess"),
    Field::string("SourceDiskType"),
    Field::record("Tags", &crate::shapes::TAG2).wrapped("Tag"),
]; &ROWS } };
record!(Snapshot, SNAPSHOT,
    [0 OptStr source_disk_id, 1 OptStr progress, 4 OptStr snapshot_id, 6 OptStr source_disk_type,
    7 List tags] [2 OptBool available, 3 OptInt instant_access_retention_days, 5 OptBool instant_access]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeSnapshotGroupsRequest, DescribeSnapshotGroupsResponse, SnapshotGroup, Snapshot,
);
