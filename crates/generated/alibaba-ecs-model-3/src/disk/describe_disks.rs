// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDisks.json; do not edit.
//! Lists disks, including local and elastic ephemeral ones.
//!
//! Conditions are joined by and; an empty JSON array of `DiskIds` matches nothing. Page by token (`NextToken`,
//! `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{OperationLock, Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeDisksRequest, DescribeDisksResponse>(
    "DescribeDisks", Effect::Read, &DESCRIBE_DISKS_REQUEST, &DESCRIBE_DISKS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["NextToken"] }, size: Some("MaxResults"), items: &["Disks"],
    total: Some(&["TotalCount"]),
}), "
    400 IncompleteParamter InvalidCategory.ValueNotSupported InvalidDiskType.ValueNotSupported InvalidParameter.DiskIds
    400 InvalidParamter InvalidRegion.NotFound InvalidSnapshot.NotFound InvalidStatus.ValueNotSupported InvalidTag.Mismatch
    400 InvalidTagCount InvalidZoneId.NotFound MissingParamter.RegionId
    403 InvalidCategory.ValueNotSupported InvalidDiskIds.Malformed InvalidParameter.MultiAttach
    403 InvalidParameter.MultiAttachAndEnableSharedNotMatch UserNotInTheWhiteList
    404 InvalidDiskChargeType.NotFound InvalidDiskIds.ValueNotSupported InvalidFilterKey.NotFound InvalidFilterValue
    404 InvalidLockReason.NotFound
    500 InternalError
");

/// Request of `DescribeDisks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDisksRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DiskIds`: text. */ pub disk_ids: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `DiskType`: text. */ pub disk_type: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `Portable`: yes or no. */ pub portable: Option<bool>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `DeleteAutoSnapshot`: yes or no. */ pub delete_auto_snapshot: Option<bool>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. */ pub page_size: Option<i64>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer, 1 to 500. */ pub max_results: Option<i64>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `EnableAutoSnapshot`: yes or no. */ pub enable_auto_snapshot: Option<bool>,
    /** `EnableAutomatedSnapshotPolicy`: yes or no. */ pub enable_automated_snapshot_policy: Option<bool>,
    /** `DiskChargeType`: text. */ pub disk_charge_type: Option<String>,
    /** `LockReason`: text. */ pub lock_reason: Option<String>,
    /** `Filter.1.Key`: text. */ pub filter_1_key: Option<String>,
    /** `Filter.2.Key`: text. */ pub filter_2_key: Option<String>,
    /** `Filter.1.Value`: text. */ pub filter_1_value: Option<String>,
    /** `Filter.2.Value`: text. */ pub filter_2_value: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `EnableShared`: yes or no. */ pub enable_shared: Option<bool>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `MultiAttach`: text. */ pub multi_attach: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `AdditionalAttributes`: texts, at most 5 elements. */ pub additional_attributes: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeDisksRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self { self.disk_ids = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self { self.disk_type = Some(value.into()); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `Portable`.
    pub fn portable(mut self, value: bool) -> Self { self.portable = Some(value); self }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
    /// Sets `DeleteAutoSnapshot`.
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self { self.delete_auto_snapshot = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into()); self
    }
    /// Sets `EnableAutoSnapshot`.
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self { self.enable_auto_snapshot = Some(value); self }
    /// Sets `EnableAutomatedSnapshotPolicy`.
    pub fn enable_automated_snapshot_policy(mut self, value: bool) -> Self {
        self.enable_automated_snapshot_policy = Some(value); self
    }
    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<String>) -> Self { self.disk_charge_type = Some(value.into()); self }
    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self { self.lock_reason = Some(value.into()); self }
    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self { self.filter_1_key = Some(value.into()); self }
    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self { self.filter_2_key = Some(value.into()); self }
    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self { self.filter_1_value = Some(value.into()); self }
    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self { self.filter_2_value = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `EnableShared`.
    pub fn enable_shared(mut self, value: bool) -> Self { self.enable_shared = Some(value); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<String>) -> Self { self.multi_attach = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.additional_attributes = all(value); self
    }
}
/// Table of [`DescribeDisksRequest`].
pub static DESCRIBE_DISKS_REQUEST: Schema = Schema { name: "DescribeDisksRequest", fields: { static ROWS: [Field; 33] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("DiskIds"),
    Field::string("InstanceId"),
    Field::string("DiskType"),
    Field::string("Category"),
    Field::string("Status"),
    Field::string("SnapshotId"),
    Field::boolean("Portable"),
    Field::boolean("DeleteWithInstance"),
    Field::boolean("DeleteAutoSnapshot"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("NextToken"),
    Field::int32("MaxResults").limits(&Limits::range(Some(1.0), Some(500.0))),
    Field::string("DiskName"),
    Field::string("AutoSnapshotPolicyId"),
    Field::boolean("EnableAutoSnapshot"),
    Field::boolean("EnableAutomatedSnapshotPolicy"),
    Field::string("DiskChargeType"),
    Field::string("LockReason"),
    Field::string("Filter.1.Key"),
    Field::string("Filter.2.Key"),
    Field::string("Filter.1.Value"),
    Field::string("Filter.2.Value"),
    Field::string("ResourceGroupId"),
    Field::boolean("EnableShared"),
    Field::boolean("Encrypted"),
    Field::boolean("DryRun"),
    Field::string("KMSKeyId"),
    Field::string("MultiAttach"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("AdditionalAttributes").list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeDisksRequest, DESCRIBE_DISKS_REQUEST,
    [0 OptStr region_id, 1 OptStr zone_id, 2 OptStr disk_ids, 3 OptStr instance_id, 4 OptStr disk_type, 5 OptStr category,
    6 OptStr status, 7 OptStr snapshot_id, 13 OptStr next_token, 15 OptStr disk_name, 16 OptStr auto_snapshot_policy_id,
    19 OptStr disk_charge_type, 20 OptStr lock_reason, 21 OptStr filter_1_key, 22 OptStr filter_2_key, 23 OptStr filter_1_value,
    24 OptStr filter_2_value, 25 OptStr resource_group_id, 29 OptStr kms_key_id, 30 OptStr multi_attach, 31 List tag,
    32 List additional_attributes] [8 OptBool portable, 9 OptBool delete_with_instance, 10 OptBool delete_auto_snapshot,
    11 OptInt page_number, 12 OptInt page_size, 14 OptInt max_results, 17 OptBool enable_auto_snapshot,
    18 OptBool enable_automated_snapshot_policy, 26 OptBool enable_shared, 27 OptBool encrypted, 28 OptBool dry_run]);

/// Answer of `DescribeDisks`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeDisksResponse {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `Disks`: records. */ pub disks: Vec<Disk>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeDisksResponse`].
pub static DESCRIBE_DISKS_RESPONSE: Schema = Schema { name: "DescribeDisksResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("NextToken"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::record("Disks", &DISK).wrapped("Disk"),
]; &ROWS } };
record!(DescribeDisksResponse, DESCRIBE_DISKS_RESPONSE,
    [0 OptStr next_token, 3 OptStr request_id, 5 List disks] [1 OptInt page_size, 2 OptInt page_number, 4 OptInt total_count]);

/// What `Disks.Disk` holds.
#[derive(Default)] #[non_exhaustive] pub struct Disk {
    /** `SerialNumber`: text. */ pub serial_number: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `BdfId`: text. */ pub bdf_id: Option<String>,
    /** `EnableAutoSnapshot`: yes or no. */ pub enable_auto_snapshot: Option<bool>,
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `StorageSetPartitionNumber`: integer. */ pub storage_set_partition_number: Option<i64>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `DeleteAutoSnapshot`: yes or no. */ pub delete_auto_snapshot: Option<bool>,
    /** `StorageClusterId`: text. */ pub storage_cluster_id: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `IOPSRead`: integer. */ pub iops_read: Option<i64>,
    /** `MountInstanceNum`: integer. */ pub mount_instance_num: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Portable`: yes or no. */ pub portable: Option<bool>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** `DetachedTime`: text. */ pub detached_time: Option<String>,
    /** `SourceSnapshotId`: text. */ pub source_snapshot_id: Option<String>,
    /** `AutoSnapshotPolicyId`: text. */ pub auto_snapshot_policy_id: Option<String>,
    /** `EnableAutomatedSnapshotPolicy`: yes or no. */ pub enable_automated_snapshot_policy: Option<bool>,
    /** `IOPSWrite`: integer. */ pub iops_write: Option<i64>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `IOPS`: integer. */ pub iops: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `ExpiredTime`: text. */ pub expired_time: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `DiskChargeType`: text. */ pub disk_charge_type: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `AttachedTime`: text. */ pub attached_time: Option<String>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `ProductCode`: text. */ pub product_code: Option<String>,
    /** `MultiAttach`: text. */ pub multi_attach: Option<String>,
    /** `OperationLocks`: records. */ pub operation_locks: Vec<OperationLock>,
    /** `MountInstances`: records. */ pub mount_instances: Vec<MountInstance>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `Attachments`: records. */ pub attachments: Vec<Attachment>,
    /** `ProvisionedIops`: integer. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** `Throughput`: integer. */ pub throughput: Option<i64>,
    /** `ThroughputRead`: integer. */ pub throughput_read: Option<i64>,
    /** `ThroughputWrite`: integer. */ pub throughput_write: Option<i64>,
    /** `Placement`: record. */ pub placement: Option<Placement>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Disk`].
pub static DISK: Schema = Schema { name: "Disk", fields: { static ROWS: [Field; 49] = [
    Field::string("SerialNumber"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("Type"),
    Field::string("PerformanceLevel"),
    Field::string("BdfId"),
    Field::boolean("EnableAutoSnapshot"),
    Field::string("StorageSetId"),
    Field::int32("StorageSetPartitionNumber"),
    Field::string("DiskId"),
    Field::boolean("DeleteAutoSnapshot"),
    Field::string("StorageClusterId"),
    Field::boolean("Encrypted"),
    Field::int32("IOPSRead"),
    Field::int32("MountInstanceNum"),
    Field::string("Description"),
    Field::string("Device"),
    Field::string("DiskName"),
    Field::boolean("Portable"),
    Field::string("ImageId"),
    Field::string("KMSKeyId"),
    Field::boolean("DeleteWithInstance"),
    Field::string("DetachedTime"),
    Field::string("SourceSnapshotId"),
    Field::string("AutoSnapshotPolicyId"),
    Field::boolean("EnableAutomatedSnapshotPolicy"),
    Field::int32("IOPSWrite"),
    Field::string("InstanceId"),
    Field::int32("IOPS"),
    Field::string("RegionId"),
    Field::string("ExpiredTime"),
    Field::int32("Size"),
    Field::string("ResourceGroupId"),
    Field::string("DiskChargeType"),
    Field::string("ZoneId"),
    Field::string("AttachedTime"),
    Field::string("Category"),
    Field::string("ProductCode"),
    Field::string("MultiAttach"),
    Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    Field::record("MountInstances", &MOUNT_INSTANCE).wrapped("MountInstance"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::record("Attachments", &ATTACHMENT).wrapped("Attachment"),
    Field::int64("ProvisionedIops"),
    Field::boolean("BurstingEnabled"),
    Field::int32("Throughput"),
    Field::int32("ThroughputRead"),
    Field::int32("ThroughputWrite"),
    Field::record("Placement", &PLACEMENT),
]; &ROWS } };
record!(Disk, DISK,
    [0 OptStr serial_number, 1 OptStr creation_time, 2 OptStr status, 3 OptStr r#type, 4 OptStr performance_level,
    5 OptStr bdf_id, 7 OptStr storage_set_id, 9 OptStr disk_id, 11 OptStr storage_cluster_id, 15 OptStr description,
    16 OptStr device, 17 OptStr disk_name, 19 OptStr image_id, 20 OptStr kms_key_id, 22 OptStr detached_time,
    23 OptStr source_snapshot_id, 24 OptStr auto_snapshot_policy_id, 27 OptStr instance_id, 29 OptStr region_id,
    30 OptStr expired_time, 32 OptStr resource_group_id, 33 OptStr disk_charge_type, 34 OptStr zone_id, 35 OptStr attached_time,
    36 OptStr category, 37 OptStr product_code, 38 OptStr multi_attach, 39 List operation_locks, 40 List mount_instances,
    41 List tags, 42 List attachments, 48 Opt placement] [6 OptBool enable_auto_snapshot, 8 OptInt storage_set_partition_number,
    10 OptBool delete_auto_snapshot, 12 OptBool encrypted, 13 OptInt iops_read, 14 OptInt mount_instance_num, 18 OptBool portable,
    21 OptBool delete_with_instance, 25 OptBool enable_automated_snapshot_policy, 26 OptInt iops_write, 28 OptInt iops,
    31 OptInt size, 43 OptInt provisioned_iops, 44 OptBool bursting_enabled, 45 OptInt throughput, 46 OptInt throughput_read,
    47 OptInt throughput_write]);

/// What `Disks.Disk.MountInstances.MountInstance` holds.
#[derive(Default)] #[non_exhaustive] pub struct MountInstance {
    /** `AttachedTime`: text. */ pub attached_time: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MountInstance`].
pub static MOUNT_INSTANCE: Schema = Schema { name: "MountInstance", fields: { static ROWS: [Field; 3] = [
    Field::string("AttachedTime"),
    Field::string("InstanceId"),
    Field::string("Device"),
]; &ROWS } };
record!(MountInstance, MOUNT_INSTANCE, [0 OptStr attached_time, 1 OptStr instance_id, 2 OptStr device] []);

/// What `Disks.Disk.Attachments.Attachment` holds.
#[derive(Default)] #[non_exhaustive] pub struct Attachment {
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `AttachedTime`: text. */ pub attached_time: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Attachment`].
pub static ATTACHMENT: Schema = Schema { name: "Attachment", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId"),
    Field::string("Device"),
    Field::string("AttachedTime"),
]; &ROWS } };
record!(Attachment, ATTACHMENT, [0 OptStr instance_id, 1 OptStr device, 2 OptStr attached_time] []);

/// What `Disks.Disk.Placement` holds.
#[derive(Default)] #[non_exhaustive] pub struct Placement {
    /** `ZoneIds`: text. */ pub zone_ids: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Placement`].
pub static PLACEMENT: Schema = Schema { name: "Placement", fields: { static ROWS: [Field; 1] = [
    Field::string("ZoneIds"),
]; &ROWS } };
record!(Placement, PLACEMENT, [0 OptStr zone_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeDisksRequest, DescribeDisksResponse, Disk, MountInstance, Attachment, Placement,
);
