// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeDisks.json; do not edit.
//! Lists disks, including local and elastic ephemeral ones.
//!
//! Conditions are joined by and; an empty list of ids is not sent and filters nothing. Page by token
//! (`NextToken`, `MaxResults`) rather than by number.
//!
//! - Requires permission for the action `ecs:DescribeDisks` (access level list), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/*`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDisks), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Precision, Style, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    DiskChargeType, DiskStatus, DiskTag, InstanceTag, OperationLock, PerformanceLevel,
};

operation! {
    name: "DescribeDisks",
    effect: Effect::Read,
    request: DescribeDisksRequest = DESCRIBE_DISKS_REQUEST,
    response: DescribeDisksResponse = DESCRIBE_DISKS_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").alternatives(&["PageNumber", "PageSize"]).items(&["Disks"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).authorization(Authorization::new("ecs:DescribeDisks").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}"), AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/*")])),
}

errors! {
    "400 IncompleteParamter",
    "400 InvalidCategory.ValueNotSupported",
    "400 InvalidDiskType.ValueNotSupported",
    "400 InvalidParameter.DiskIds",
    "400 InvalidParamter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegion.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 InvalidSnapshot.NotFound",
    "400 InvalidStatus.ValueNotSupported = The status to look for is not one that exists.",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "400 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "400 MissingParamter.RegionId = `RegionId` is missing. Give it, or set the region of the client.",
    "403 InvalidCategory.ValueNotSupported",
    "403 InvalidDiskIds.Malformed",
    "403 InvalidParameter.MultiAttach",
    "403 InvalidParameter.MultiAttachAndEnableSharedNotMatch",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDiskChargeType.NotFound",
    "404 InvalidDiskIds.ValueNotSupported",
    "404 InvalidFilterKey.NotFound = A filter has a key or value that the operation does not know.",
    "404 InvalidFilterValue = A filter has a key or value that the operation does not know.",
    "404 InvalidLockReason.NotFound = There is no such reason for a lock.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Ids of the disks (`d-...`). `DescribeDisks` lists them. At most 100 elements.
    pub disk_ids: Vec<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether the disk is a `system` disk or a `data` disk.
    pub disk_type: Option<DiskType>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<Category>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Whether the disk can be detached from the instance and lives on without it.
    pub portable: Option<bool>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Whether the automatic snapshots are deleted together with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100.
    pub page_size: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a response holds at most. 1 to 500.
    pub max_results: Option<i64>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether automatic snapshot policies apply to the disk. They do by default, once a policy is bound to
    /// it.
    pub enable_auto_snapshot: Option<bool>,
    /// Whether an automatic snapshot policy is bound to the disk.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// How the disk is paid for: `PrePaid` or `PostPaid`.
    pub disk_charge_type: Option<DiskChargeType>,
    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub lock_reason: Option<LockReason>,
    /// What the first condition is about, such as `CreationStartTime`. On the wire: `Filter.1.Key`.
    pub filter_1_key: Option<String>,
    /// What the second condition is about, such as `CreationEndTime`. On the wire: `Filter.2.Key`.
    pub filter_2_key: Option<String>,
    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned. To the minute. Sent
    /// to the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.1.Value`.
    pub filter_1_value: Option<Timestamp>,
    /// Time that belongs to `Filter.2.Key`: only resources until then are returned. To the minute. Sent to
    /// the minute, `YYYY-MM-DDThh:mmZ`. On the wire: `Filter.2.Value`.
    pub filter_2_value: Option<Timestamp>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// `EnableShared`: boolean.
    pub enable_shared: Option<bool>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Whether several instances may use the disk: `Enabled` or `Disabled`.
    pub multi_attach: Option<MultiAttach>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Further attributes to return, which are left out otherwise. At most 5 elements.
    pub additional_attributes: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeDisksRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Ids of the disks (`d-...`).
    pub fn disk_ids(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_ids = cloudspec_wire::all(value);
        self.extra.set_empty(2, self.disk_ids.is_empty());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Whether the disk is a `system` disk or a `data` disk.
    pub fn disk_type(mut self, value: impl Into<DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(mut self, value: impl Into<Category>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<Status>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Whether the disk can be detached from the instance and lives on without it.
    pub fn portable(mut self, value: bool) -> Self {
        self.portable = Some(value);
        self
    }

    /// Whether the disk is released together with the instance.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }

    /// Whether the automatic snapshots are deleted together with the disk.
    pub fn delete_auto_snapshot(mut self, value: bool) -> Self {
        self.delete_auto_snapshot = Some(value);
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Id of the automatic snapshot policy (`sp-...`).
    pub fn auto_snapshot_policy_id(mut self, value: impl Into<String>) -> Self {
        self.auto_snapshot_policy_id = Some(value.into());
        self
    }

    /// Whether automatic snapshot policies apply to the disk.
    pub fn enable_auto_snapshot(mut self, value: bool) -> Self {
        self.enable_auto_snapshot = Some(value);
        self
    }

    /// Whether an automatic snapshot policy is bound to the disk.
    pub fn enable_automated_snapshot_policy(mut self, value: bool) -> Self {
        self.enable_automated_snapshot_policy = Some(value);
        self
    }

    /// How the disk is paid for: `PrePaid` or `PostPaid`.
    pub fn disk_charge_type(mut self, value: impl Into<DiskChargeType>) -> Self {
        self.disk_charge_type = Some(value.into());
        self
    }

    /// Why the resource is locked, such as `financial` (payment is overdue) or `security`.
    pub fn lock_reason(mut self, value: impl Into<LockReason>) -> Self {
        self.lock_reason = Some(value.into());
        self
    }

    /// What the first condition is about, such as `CreationStartTime`.
    pub fn filter_1_key(mut self, value: impl Into<String>) -> Self {
        self.filter_1_key = Some(value.into());
        self
    }

    /// What the second condition is about, such as `CreationEndTime`.
    pub fn filter_2_key(mut self, value: impl Into<String>) -> Self {
        self.filter_2_key = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.1.Key`: only resources from then on are returned.
    pub fn filter_1_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_1_value = Some(value.into());
        self
    }

    /// Time that belongs to `Filter.2.Key`: only resources until then are returned.
    pub fn filter_2_value(mut self, value: impl Into<Timestamp>) -> Self {
        self.filter_2_value = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `EnableShared`.
    pub fn enable_shared(mut self, value: bool) -> Self {
        self.enable_shared = Some(value);
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Whether several instances may use the disk: `Enabled` or `Disabled`.
    pub fn multi_attach(mut self, value: impl Into<MultiAttach>) -> Self {
        self.multi_attach = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Further attributes to return, which are left out otherwise.
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
    2 disk_ids: List = Field::string("DiskIds").list().style(Style::Json).limits(&Limits::new().items(None, Some(100))),
    3 instance_id: OptStr = Field::string("InstanceId"),
    4 disk_type: Opt = Field::one_of("DiskType", DiskType::VALUES),
    5 category: Opt = Field::one_of("Category", Category::VALUES),
    6 status: Opt = Field::one_of("Status", Status::VALUES),
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
    19 disk_charge_type: Opt = Field::one_of("DiskChargeType", DiskChargeType::VALUES),
    20 lock_reason: Opt = Field::one_of("LockReason", LockReason::VALUES),
    21 filter_1_key: OptStr = Field::string("Filter.1.Key"),
    22 filter_2_key: OptStr = Field::string("Filter.2.Key"),
    23 filter_1_value: Opt = Field::timestamp("Filter.1.Value").precision(Precision::Minute),
    24 filter_2_value: Opt = Field::timestamp("Filter.2.Value").precision(Precision::Minute),
    25 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    26 enable_shared: OptBool = Field::boolean("EnableShared"),
    27 encrypted: OptBool = Field::boolean("Encrypted"),
    28 dry_run: OptBool = Field::boolean("DryRun"),
    29 kms_key_id: OptStr = Field::string("KMSKeyId"),
    30 multi_attach: Opt = Field::one_of("MultiAttach", MultiAttach::VALUES),
    31 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    32 additional_attributes: List = Field::string("AdditionalAttributes").list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeDisksResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Disks that match, one entry for each.
    pub disks: Vec<Disk>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Serial number by which the operating system sees the disk.
    pub serial_number: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the disk: `In_use`, `Available`, `Attaching`, `Detaching`, `Creating` or `ReIniting`.
    pub status: Option<DiskStatus>,
    /// Whether it is a `system` or a `data` disk.
    pub r#type: Option<Type>,
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// `BdfId`: string.
    pub bdf_id: Option<String>,
    /// Whether automatic snapshot policies apply to the disk. They do by default, once a policy is bound to
    /// it.
    pub enable_auto_snapshot: Option<bool>,
    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    /// `DescribeStorageSets` lists it.
    pub storage_set_id: Option<String>,
    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub storage_set_partition_number: Option<i64>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Whether the automatic snapshots are deleted together with the disk.
    pub delete_auto_snapshot: Option<bool>,
    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
    pub storage_cluster_id: Option<String>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Read operations a second: what was measured, or the most that the disk carries out. On the wire:
    /// `IOPSRead`.
    pub iops_read: Option<i64>,
    /// `MountInstanceNum`: integer.
    pub mount_instance_num: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Whether the disk can be detached from the instance and lives on without it.
    pub portable: Option<bool>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// When the disk was last detached.
    pub detached_time: Option<Timestamp>,
    /// Id of the snapshot that it was made from (`s-...`).
    pub source_snapshot_id: Option<String>,
    /// Id of the automatic snapshot policy (`sp-...`). `DescribeAutoSnapshotPolicyEx` lists it.
    pub auto_snapshot_policy_id: Option<String>,
    /// Whether an automatic snapshot policy is bound to the disk.
    pub enable_automated_snapshot_policy: Option<bool>,
    /// Write operations a second: what was measured, or the most that the disk carries out. On the wire:
    /// `IOPSWrite`.
    pub iops_write: Option<i64>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Most read and write operations a second that the disk carries out. On the wire: `IOPS`.
    pub iops: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// When the subscription ends. Pay-as-you-go resources carry a date far ahead or none.
    pub expired_time: Option<Timestamp>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How the disk is paid for: `PrePaid` or `PostPaid`.
    pub disk_charge_type: Option<DiskDiskChargeType>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// When it was attached.
    pub attached_time: Option<Timestamp>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<DiskCategory>,
    /// Product code of the image in the marketplace that the resource comes from.
    pub product_code: Option<String>,
    /// Whether several instances may use the disk: `Enabled` or `Disabled`.
    pub multi_attach: Option<String>,
    /// Why the resource is locked; empty when it is not.
    pub operation_locks: Vec<OperationLock>,
    /// `MountInstances`: list of records.
    pub mount_instances: Vec<MountInstance>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// `Attachments`: list of records.
    pub attachments: Vec<Attachment>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Most data a second that the disk moves. Unit: MB/s.
    pub throughput: Option<i64>,
    /// `ThroughputRead`: integer.
    pub throughput_read: Option<i64>,
    /// `ThroughputWrite`: integer.
    pub throughput_write: Option<i64>,
    /// `Placement`: record.
    pub placement: Option<Placement>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Disk: DISK,
    0 serial_number: OptStr = Field::string("SerialNumber"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 status: Opt = Field::one_of("Status", DiskStatus::VALUES),
    3 r#type: Opt = Field::one_of("Type", Type::VALUES),
    4 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
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
    16 device: OptStr = Field::string("Device").deprecated(),
    17 disk_name: OptStr = Field::string("DiskName"),
    18 portable: OptBool = Field::boolean("Portable"),
    19 image_id: OptStr = Field::string("ImageId"),
    20 kms_key_id: OptStr = Field::string("KMSKeyId"),
    21 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
    22 detached_time: Opt = Field::timestamp("DetachedTime"),
    23 source_snapshot_id: OptStr = Field::string("SourceSnapshotId"),
    24 auto_snapshot_policy_id: OptStr = Field::string("AutoSnapshotPolicyId"),
    25 enable_automated_snapshot_policy: OptBool = Field::boolean("EnableAutomatedSnapshotPolicy"),
    26 iops_write: OptInt = Field::int32("IOPSWrite"),
    27 instance_id: OptStr = Field::string("InstanceId"),
    28 iops: OptInt = Field::int32("IOPS"),
    29 region_id: OptStr = Field::string("RegionId"),
    30 expired_time: Opt = Field::timestamp("ExpiredTime"),
    31 size: OptInt = Field::int32("Size"),
    32 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    33 disk_charge_type: Opt = Field::one_of("DiskChargeType", DiskDiskChargeType::VALUES),
    34 zone_id: OptStr = Field::string("ZoneId"),
    35 attached_time: Opt = Field::timestamp("AttachedTime"),
    36 category: Opt = Field::one_of("Category", DiskCategory::VALUES),
    37 product_code: OptStr = Field::string("ProductCode"),
    38 multi_attach: OptStr = Field::string("MultiAttach"),
    39 operation_locks: List = Field::record("OperationLocks", &crate::shapes::OPERATION_LOCK).wrapped("OperationLock"),
    40 mount_instances: List = Field::record("MountInstances", &MOUNT_INSTANCE).wrapped("MountInstance"),
    41 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
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
    /// When it was attached.
    pub attached_time: Option<Timestamp>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MountInstance: MOUNT_INSTANCE,
    0 attached_time: Opt = Field::timestamp("AttachedTime"),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 device: OptStr = Field::string("Device"),
}

/// `Disks.Disk.Attachments.Attachment` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Attachment {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// When it was attached.
    pub attached_time: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Attachment: ATTACHMENT,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 device: OptStr = Field::string("Device"),
    2 attached_time: Opt = Field::timestamp("AttachedTime"),
}

/// `Disks.Disk.Placement` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Placement {
    /// `ZoneIds`: string.
    pub zone_ids: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Placement: PLACEMENT,
    0 zone_ids: OptStr = Field::string("ZoneIds"),
}

open_enum! {
    /// Documented values of `DiskType`. The provider may add others.
    pub enum DiskType {
        All = "all",
        System = "system",
        Data = "data",
    }
}

open_enum! {
    /// Documented values of `Category`. The provider may add others.
    pub enum Category {
        All = "all",
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        LocalSsdPro = "local_ssd_pro",
        LocalHddPro = "local_hdd_pro",
        CloudEssdEntry = "cloud_essd_entry",
        ElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard",
        ElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium",
        Ephemeral = "ephemeral",
        EphemeralSsd = "ephemeral_ssd",
    }
}

open_enum! {
    /// Documented values of `Status`. The provider may add others.
    pub enum Status {
        InUse = "In_use",
        Available = "Available",
        Attaching = "Attaching",
        Detaching = "Detaching",
        Creating = "Creating",
        ReIniting = "ReIniting",
        All = "All",
    }
}

open_enum! {
    /// Documented values of `LockReason`. The provider may add others.
    pub enum LockReason {
        Financial = "financial",
        Security = "security",
        Recycling = "recycling",
        Dedicatedhostfinancial = "dedicatedhostfinancial",
    }
}

open_enum! {
    /// Documented values of `MultiAttach`. The provider may add others.
    pub enum MultiAttach {
        Disabled = "Disabled",
        Enabled = "Enabled",
        LegacyShared = "LegacyShared",
    }
}

open_enum! {
    /// Documented values of `Disks.Disk.Type`. The provider may add others.
    pub enum Type {
        System = "system",
        Data = "data",
    }
}

open_enum! {
    /// Documented values of `Disks.Disk.DiskChargeType`. The provider may add others.
    pub enum DiskDiskChargeType {
        PrePaid = "PrePaid",
        PostPaid = "PostPaid",
    }
}

open_enum! {
    /// Documented values of `Disks.Disk.Category`. The provider may add others.
    pub enum DiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        LocalSsdPro = "local_ssd_pro",
        LocalHddPro = "local_hdd_pro",
        CloudEssdEntry = "cloud_essd_entry",
        ElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard",
        ElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium",
        Ephemeral = "ephemeral",
        EphemeralSsd = "ephemeral_ssd",
    }
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
