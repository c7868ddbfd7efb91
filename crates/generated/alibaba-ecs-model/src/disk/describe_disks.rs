// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDisks.json; do not edit.
//! Lists disks, including local and elastic ephemeral ones.
//!
//! Conditions are joined by and; an empty JSON array of `DiskIds` matches nothing. Page by token
//! (`NextToken`, `MaxResults`) rather than by number.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{OperationLock, Tag, Tag4};

operation! {
    name: "DescribeDisks",
    effect: Effect::Read,
    request: DescribeDisksRequest = DESCRIBE_DISKS_REQUEST,
    response: DescribeDisksResponse = DESCRIBE_DISKS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["Disks"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IncompleteParamter",
    "400 InvalidCategory.ValueNotSupported",
    "400 InvalidDiskType.ValueNotSupported",
    "400 InvalidParameter.DiskIds",
    "400 InvalidParamter",
    "400 InvalidRegion.NotFound",
    "400 InvalidSnapshot.NotFound",
    "400 InvalidStatus.ValueNotSupported",
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "400 InvalidZoneId.NotFound",
    "400 MissingParamter.RegionId",
    "403 InvalidCategory.ValueNotSupported",
    "403 InvalidDiskIds.Malformed",
    "403 InvalidParameter.MultiAttach",
    "403 InvalidParameter.MultiAttachAndEnableSharedNotMatch",
    "403 UserNotInTheWhiteList",
    "404 InvalidDiskChargeType.NotFound",
    "404 InvalidDiskIds.ValueNotSupported",
    "404 InvalidFilterKey.NotFound",
    "404 InvalidFilterValue",
    "404 InvalidLockReason.NotFound",
    "500 InternalError",
}

/// Request of `DescribeDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DiskIds`: text.
    pub disk_ids: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `DiskType`: text.
    pub disk_type: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `Portable`: yes or no.
    pub portable: Option<bool>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `DeleteAutoSnapshot`: yes or no.
    pub delete_auto_snapshot: Option<bool>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100.
    pub page_size: Option<i64>,
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `MaxResults`: integer, 1 to 500.
    pub max_results: Option<i64>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `AutoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: Option<String>,
    /// `EnableAutoSnapshot`: yes or no.
    pub enable_auto_snapshot: Option<bool>,
    /// `EnableAutomatedSnapshotPolicy`: yes or no.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// `DiskChargeType`: text.
    pub disk_charge_type: Option<String>,
    /// `LockReason`: text.
    pub lock_reason: Option<String>,
    /// `Filter.1.Key`: text.
    pub filter_1_key: Option<String>,
    /// `Filter.2.Key`: text.
    pub filter_2_key: Option<String>,
    /// `Filter.1.Value`: text.
    pub filter_1_value: Option<String>,
    /// `Filter.2.Value`: text.
    pub filter_2_value: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `EnableShared`: yes or no.
    pub enable_shared: Option<bool>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `MultiAttach`: text.
    pub multi_attach: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `AdditionalAttributes`: texts, at most 5 elements.
    pub additional_attributes: Vec<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeDisksRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DiskIds`.
    pub fn disk_ids(mut self, value: impl Into<String>) -> Self {
        self.disk_ids = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `Portable`.
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Sets `DeleteAutoSnapshot`.
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `AutoSnapshotPolicyId`.
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Sets `EnableAutoSnapshot`.
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Sets `EnableAutomatedSnapshotPolicy`.
    pub fn enable_automated_snapshot_policy(mut self, value: bool) -> Self {
        self.enable_automated_snapshot_policy = Some(value);
        self
    }

    /// Sets `DiskChargeType`.
    pub fn disk_charge_type(mut self, value: impl Into<String>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }

    /// Sets `LockReason`.
    pub fn lock_reason(mut self, value: impl Into<String>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// Sets `Filter.1.Key`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// Sets `Filter.2.Key`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Sets `Filter.1.Value`.
    pub fn filter_1_value(mut self, value: impl Into<String>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Sets `Filter.2.Value`.
    pub fn filter_2_value(mut self, value: impl Into<String>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `EnableShared`.
    pub fn enable_shared(mut self, value: bool) -> Self {
        self.enable_shared = Some(value);
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<String>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `AdditionalAttributes`.
    pub fn additional_attributes(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.additional_attributes = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeDisksRequest: DESCRIBE_DISKS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 disk_ids: OptStr = Field::string("DiskIds"),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 disk_type: OptStr = Field::string("DiskType"),
    5 category: OptStr = Field::string("Category"),
    6 status: OptStr = Field::string("Status"),
    7 snapshot_id: OptStr = Field::string("SnapshotId"),
    8 portable: OptBool = Field::boolean("Portable"),
    9 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    10 delete_auto_snapshot: OptBool = Field::boolean("DeleteAutoSnapshot"),
    11 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    12 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    13 next_token: OptStr = Field::string("NextToken"),
    14 max_results: OptInt = Field::int32("MaxResults").limits(&Limits::new().range(Some(1.0), Some(500.0))),
    15 disk_name: OptStr = Field::string("DiskName"),
    16 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    17 enable_auto_snapshot: OptBool = Field::boolean("EnableAutoSnapshot"),
    18 enable_automated_snapshot_policy: OptBool = Field::boolean("EnableAutomatedSnapshotPolicy"),
    19 disk_charge_type: OptStr = Field::string("DiskChargeType"),
    20 lock_reason: OptStr = Field::string("LockReason"),
    21 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    22 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    23 filter_1_value: OptStr = Field::string("Filter.1.Value"),
    24 filter_2_value: OptStr = Field::string("Filter.2.Value"),
    25 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    26 enable_shared: OptBool = Field::boolean("EnableShared"),
    27 encrypted: OptBool = Field::boolean("Encrypted"),
    28 dry_run: OptBool = Field::boolean("DryRun"),
    29 kms_key_id: OptStr = Field::string("KMSKeyId"),
    30 multi_attach: OptStr = Field::string("MultiAttach"),
    31 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    32 additional_attributes: List = Field::string("AdditionalAttributes").list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// `NextToken`: text.
    pub next_token: Option<String>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `Disks`: records.
    pub disks: Vec<Disk>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeDisksResponse: DESCRIBE_DISKS_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 request_id: OptStr = Field::string("RequestId"),
    4 total_count: OptInt = Field::int32("TotalCount"),
    5 disks: List = Field::record("Disks", &DISK).wrapped("Disk"),
}

/// `Disks.Disk` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Disk {
    /// `SerialNumber`: text.
    pub serial_number: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `BdfId`: text.
    pub bdf_id: Option<String>,
    /// `EnableAutoSnapshot`: yes or no.
    pub enable_auto_snapshot: Option<bool>,
    /// `StorageSetId`: text.
    pub storage_set_id: Option<String>,
    /// `StorageSetPartitionNumber`: integer.
    pub storage_set_partition_number: Option<i64>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `DeleteAutoSnapshot`: yes or no.
    pub delete_auto_snapshot: Option<bool>,
    /// `StorageClusterId`: text.
    pub storage_cluster_id: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `IOPSRead`: integer.
    pub iops_read: Option<i64>,
    /// `MountInstanceNum`: integer.
    pub mount_instance_num: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Portable`: yes or no.
    pub portable: Option<bool>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// `DetachedTime`: text.
    pub detached_time: Option<String>,
    /// `SourceSnapshotId`: text.
    pub source_snapshot_id: Option<String>,
    /// `AutoSnapshotPolicyId`: text.
    pub auto_snapshot_policy_id: Option<String>,
    /// `EnableAutomatedSnapshotPolicy`: yes or no.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// `IOPSWrite`: integer.
    pub iops_write: Option<i64>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `IOPS`: integer.
    pub iops: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `ExpiredTime`: text.
    pub expired_time: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `DiskChargeType`: text.
    pub disk_charge_type: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `AttachedTime`: text.
    pub attached_time: Option<String>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `ProductCode`: text.
    pub product_code: Option<String>,
    /// `MultiAttach`: text.
    pub multi_attach: Option<String>,
    /// `OperationLocks`: records.
    pub operation_locks: Vec<OperationLock>,
    /// `MountInstances`: records.
    pub mount_instances: Vec<MountInstance>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `Attachments`: records.
    pub attachments: Vec<Attachment>,
    /// `ProvisionedIops`: integer.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// `Throughput`: integer.
    pub throughput: Option<i64>,
    /// `ThroughputRead`: integer.
    pub throughput_read: Option<i64>,
    /// `ThroughputWrite`: integer.
    pub throughput_write: Option<i64>,
    /// `Placement`: record.
    pub placement: Option<Placement>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Disk: DISK,
    0 serial_number: OptStr = Field::string("SerialNumber"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 status: OptStr = Field::string("Status"),
    3 r#type: OptStr = Field::string("Type"),
    4 performance_level: OptStr = Field::string("PerformanceLevel"),
    5 bdf_id: OptStr = Field::string("BdfId"),
    6 enable_auto_snapshot: OptBool = Field::boolean("EnableAutoSnapshot"),
    7 storage_set_id: OptStr = Field::string("StorageSetId"),
    8 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber"),
    9 disk_id: OptStr = Field::string("DiskId"),
    10 delete_auto_snapshot: OptBool = Field::boolean("DeleteAutoSnapshot"),
    11 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
    12 encrypted: OptBool = Field::boolean("Encrypted"),
    13 iops_read: OptInt = Field::int32("IOPSRead"),
    14 mount_instance_num: OptInt = Field::int32("MountInstanceNum"),
    15 description: OptStr = Field::string("Description"),
    16 device: OptStr = Field::string("Device"),
    17 disk_name: OptStr = Field::string("DiskName"),
    18 portable: OptBool = Field::boolean("Portable"),
    19 image_id: OptStr = Field::string("ImageId"),
    20 kms_key_id: OptStr = Field::string("KMSKeyId"),
    21 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    22 detached_time: OptStr = Field::string("DetachedTime"),
    23 source_snapshot_id: OptStr = Field::string("SourceSnapshotId"),
    24 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    25 enable_automated_snapshot_policy: OptBool = Field::boolean("EnableAutomatedSnapshotPolicy"),
    26 iops_write: OptInt = Field::int32("IOPSWrite"),
    27 instance_id: OptStr = Field::string("InstanceId"),
    28 iops: OptInt = Field::int32("IOPS"),
    29 region_id: OptStr = Field::string("RegionId"),
    30 expired_time: OptStr = Field::string("ExpiredTime"),
    31 size: OptInt = Field::int32("Size"),
    32 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    33 disk_charge_type: OptStr = Field::string("DiskChargeType"),
    34 zone_id: OptStr = Field::string("ZoneId"),
    35 attached_time: OptStr = Field::string("AttachedTime"),
    36 category: OptStr = Field::string("Category"),
    37 product_code: OptStr = Field::string("ProductCode"),
    38 multi_attach: OptStr = Field::string("MultiAttach"),
    39 operation_locks: List = Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    40 mount_instances: List = Field::record("MountInstances", &MOUNT_INSTANCE).wrapped("MountInstance"),
    41 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    42 attachments: List = Field::record("Attachments", &ATTACHMENT).wrapped("Attachment"),
    43 provisioned_iops: OptInt = Field::int64("ProvisionedIops"),
    44 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
    45 throughput: OptInt = Field::int32("Throughput"),
    46 throughput_read: OptInt = Field::int32("ThroughputRead"),
    47 throughput_write: OptInt = Field::int32("ThroughputWrite"),
    48 placement: Opt = Field::record("Placement", &PLACEMENT),
}

/// `Disks.Disk.MountInstances.MountInstance` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MountInstance {
    /// `AttachedTime`: text.
    pub attached_time: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    MountInstance: MOUNT_INSTANCE,
    0 attached_time: OptStr = Field::string("AttachedTime"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 device: OptStr = Field::string("Device"),
}

/// `Disks.Disk.Attachments.Attachment` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `AttachedTime`: text.
    pub attached_time: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Attachment: ATTACHMENT,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 device: OptStr = Field::string("Device"),
    2 attached_time: OptStr = Field::string("AttachedTime"),
}

/// `Disks.Disk.Placement` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Placement {
    /// `ZoneIds`: text.
    pub zone_ids: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Placement: PLACEMENT,
    0 zone_ids: OptStr = Field::string("ZoneIds"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeDisksRequest,
    DescribeDisksResponse,
    Disk,
    MountInstance,
    Attachment,
    Placement,
}
