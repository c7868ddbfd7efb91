// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeAutoSnapshotPolicyEx.json; do not edit.
//! Lists the automatic snapshot policies of a region, with their times, retention and the number of disks that follow them.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAutoSnapshotPolicyEx).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Tag2 as Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse>(
    "DescribeAutoSnapshotPolicyEx", Effect::Read, &DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    &DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["AutoSnapshotPolicies"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidRegionId.NotFound InvalidTag.Mismatch InvalidTagCount
");

/// Request of `DescribeAutoSnapshotPolicyEx`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoSnapshotPolicyExRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `AutoSnapshotPolicyName`: text. */ pub auto_snapshot_policy_name: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeAutoSnapshotPolicyExRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into()); self
    }
    /// Sets `AutoSnapshotPolicyName`.
    pub fn auto_snapshot_policy_name(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_name = Some(value.into()); self
    }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`DescribeAutoSnapshotPolicyExRequest`].
pub static DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_REQUEST: Schema =
    Schema { name: "DescribeAutoSnapshotPolicyExRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::string("AutoSnapshotPolicyId"),
    Field::string("AutoSnapshotPolicyName"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(DescribeAutoSnapshotPolicyExRequest, DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_REQUEST,
    [0 OptStr region_id, 1 OptStr auto_snapshot_policy_id, 2 OptStr auto_snapshot_policy_name, 5 List tag,
    6 OptStr resource_group_id] [3 OptInt page_number, 4 OptInt page_size]);

/// Answer of `DescribeAutoSnapshotPolicyEx`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeAutoSnapshotPolicyExResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `AutoSnapshotPolicies`: records. */ pub auto_snapshot_policies: Vec<AutoSnapshotPolicy>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeAutoSnapshotPolicyExResponse`].
pub static DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_RESPONSE: Schema =
    Schema { name: "DescribeAutoSnapshotPolicyExResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("AutoSnapshotPolicies", &AUTO_SNAPSHOT_POLICY).wrapped("AutoSnapshotPolicy"),
]; &ROWS } };
record!(DescribeAutoSnapshotPolicyExResponse, DESCRIBE_AUTO_SNAPSHOT_POLICY_EX_RESPONSE,
    [1 OptStr request_id, 4 List auto_snapshot_policies] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `AutoSnapshotPolicies.AutoSnapshotPolicy` holds.
#[derive(Default)] #[non_exhaustive] pub struct AutoSnapshotPolicy {
    /** `TimePoints`: text. */ pub time_points: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `AutoSnapshotPolicyName`: text. */ pub auto_snapshot_policy_name: Option<String>,
    /** `TargetCopyRegions`: text. */ pub target_copy_regions: Option<String>,
    /** `CopiedSnapshotsRetentionDays`: integer. */ pub copied_snapshots_retention_days: Option<i64>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `RetentionDays`: integer. */ pub retention_days: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `DiskNums`: integer. */ pub disk_nums: Option<i64>,
    /** `EnableCrossRegionCopy`: yes or no. */ pub enable_cross_region_copy: Option<bool>,
    /** `RepeatWeekdays`: text. */ pub repeat_weekdays: Option<String>,
    /** `VolumeNums`: integer. */ pub volume_nums: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `CopyEncryptionConfiguration`: record. */ pub copy_encryption_configuration: Option<CopyEncryptionConfiguration>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AutoSnapshotPolicy`].
pub static AUTO_SNAPSHOT_POLICY: Schema = Schema { name: "AutoSnapshotPolicy", fields: { static ROWS: [Field; 17] = [
    Field::string("TimePoints"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("AutoSnapshotPolicyName"),
    Field::string("TargetCopyRegions"),
    Field::int32("CopiedSnapshotsRetentionDays"),
    Field::string("AutoSnapshotPolicyId"),
    Field::int32("RetentionDays"),
    Field::string("RegionId"),
    Field::int32("DiskNums"),
    Field::boolean("EnableCrossRegionCopy"),
    Field::string("RepeatWeekdays"),
    Field::int32("VolumeNums"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::record("CopyEncryptionConfiguration", &COPY_ENCRYPTION_CONFIGURATION),
    Field::string("Type"),
]; &ROWS } };
record!(AutoSnapshotPolicy, AUTO_SNAPSHOT_POLICY,
    [0 OptStr time_points, 1 OptStr creation_time, 2 OptStr status, 3 OptStr auto_snapshot_policy_name,
    4 OptStr target_copy_regions, 6 OptStr auto_snapshot_policy_id, 8 OptStr region_id, 11 OptStr repeat_weekdays,
    13 OptStr resource_group_id, 14 List tags, 15 Opt copy_encryption_configuration,
    16 OptStr r#type] [5 OptInt copied_snapshots_retention_days, 7 OptInt retention_days, 9 OptInt disk_nums,
    10 OptBool enable_cross_region_copy, 12 OptInt volume_nums]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct CopyEncryptionConfiguration {
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CopyEncryptionConfiguration`].
pub static COPY_ENCRYPTION_CONFIGURATION: Schema =
    Schema { name: "CopyEncryptionConfiguration", fields: { static ROWS: [Field; 2] = [
    Field::boolean("Encrypted"),
    Field::string("KMSKeyId"),
]; &ROWS } };
record!(CopyEncryptionConfiguration, COPY_ENCRYPTION_CONFIGURATION, [1 OptStr kms_key_id] [0 OptBool encrypted]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeAutoSnapshotPolicyExRequest, DescribeAutoSnapshotPolicyExResponse, AutoSnapshotPolicy, CopyEncryptionConfiguration,
);
