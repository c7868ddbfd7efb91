// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDisk.json; do not edit.
//! Creates a data disk, empty or from a snapshot.
//!
//! It is billed from then on and needs a verified account. Returns before the disk exists: wait until
//! it is `Available`. By default its automatic snapshots are deleted along with it.
//!
//! - Requires permission for the action `ecs:CreateDisk` (access level create), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/*` and Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`. Condition keys: `ecs:IsDiskEncrypted`,
//!   `ecs:IsDiskByokEncrypted`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{Arn, InstanceTag, PerformanceLevel};

operation! {
    name: "CreateDisk",
    effect: Effect::Write,
    request: CreateDiskRequest = CREATE_DISK_REQUEST,
    response: CreateDiskResponse = CREATE_DISK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/*"), AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}"), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}")]).conditions(&["ecs:IsDiskEncrypted", "ecs:IsDiskByokEncrypted"])),
}

errors! {
    "400 Account.Arrearage = Payment is overdue. Settle the bill first.",
    "400 BurstingEnabledForDiskCategoryUnsupported",
    "400 BurstingEnabledForMultiAttachDiskUnsupported",
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 EncryptedOption.Conflict",
    "400 InsufficientBalance.AgentAccount",
    "400 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "400 InvalidCloudBoxZone.EncryptedNotSupported",
    "400 InvalidDataDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidDiskCategory.ConflictSnapshotCategory",
    "400 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDiskName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidDiskSize.NotSupported",
    "400 InvalidDiskSizeOrCategory",
    "400 InvalidEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "400 InvalidEncryptAlgorithm.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm = An encryption algorithm needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchKmsKeyId = A key needs `Encrypted`.",
    "400 InvalidEncrypted.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "400 InvalidKMSKeyId.NotSymmetric = The key must be a symmetric one.",
    "400 InvalidKmsKeyId.NotMatchSnapshot = The encryption does not fit that of the snapshot.",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParameter.Arns",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.Encrypted.KmsNotEnable = Key Management Service is not activated. Activate it first.",
    "400 InvalidParameter.EncryptedIllegal = The settings of encryption are not possible; the message says why.",
    "400 InvalidParameter.EncryptedNotSupported",
    "400 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidPerformanceLevel.ValueNotSupported",
    "400 InvalidProvisionedIops.LimitExceed",
    "400 InvalidSize.ValueNotSupported",
    "400 InvalidStorageClusterId.CapacityNotEnough",
    "400 InvalidStorageClusterId.CategoryNotMatch",
    "400 InvalidStorageClusterId.ConflictWithInstanceId",
    "400 InvalidStorageClusterId.ConflictWithStorageSetId",
    "400 InvalidStorageClusterId.DiskCategoryUnsupported",
    "400 InvalidStorageClusterId.PerformanceLevelNotMatch",
    "400 InvalidStorageClusterId.StatusNotSupport",
    "400 InvalidStorageSetId.DiskCategoryUnsupported",
    "400 InvalidStorageSetId.NotFound = There is no such storage set.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 InvalidZoneId.DiskCategoryUnsupported",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 NotSupport.SnapshotEncryptedAlgorithmConflict",
    "400 NotSupportSnapshotEncrypted.RegionId",
    "400 NotSupportSnapshotEncrypted.ShareImage",
    "400 NotSupportSnapshotEncrypted.ZoneId",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 ProvisionedIopsForDiskCategoryRequired",
    "400 ProvisionedIopsForDiskCategoryUnsupported",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "400 Zone.NotOnSale = Nothing of the kind is sold in this zone. Take another zone.",
    "403 InstanceDiskCategoryLimitExceed = The instance has as many disks of this category as it can.",
    "403 InvalidAccountStatus.CouponAmountNotEnough",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidDataDiskCategory.NotSupported",
    "403 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "403 InvalidDiskCategory.NotSupported = The category of disk is not possible here, with this zone or instance type.",
    "403 InvalidDiskCategory.ValueUnauthorized",
    "403 InvalidDiskSize.NotSupported",
    "403 InvalidDiskSize.TooSmall = The disk is smaller than the snapshot or image that it is made from.",
    "403 InvalidEncrypted.DefaultEncryptionUnsupported = Disks are encrypted by default in this account, so `Encrypted` cannot be off.",
    "403 InvalidInstanceChargeType.ValueNotSupported = The way of paying is neither `PrePaid` nor `PostPaid`, or not possible here.",
    "403 InvalidMaxPartitionNumber.Malformed = The number of partitions is not possible.",
    "403 InvalidOperation.CreateFromSnapshotUnsupported",
    "403 InvalidParam.ZoneIdAndInstanceId.Conflict",
    "403 InvalidParameter.AdvancedFeatures",
    "403 InvalidParameter.DiskCategoryAndMultiAttachConflict",
    "403 InvalidParameter.DiskCategoryAndMultiAttachNotMatch",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.MultiAttach",
    "403 InvalidParameter.MultiAttachAndInstanceIdConflict",
    "403 InvalidParameter.StorageSetId",
    "403 InvalidParameter.StorageSetPartitionNumber",
    "403 InvalidParameter.StorageSetZoneId",
    "403 InvalidPayMethod",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidSnapshot.NotReady",
    "403 InvalidSnapshot.TooLarge",
    "403 InvalidSnapshot.TooOld = The snapshot is too old for this. Take a new one.",
    "403 InvalidSnapshotId.NotDataDiskSnapshot",
    "403 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "403 InvalidStatus.Upgrading = The instance is being upgraded. Try again later.",
    "403 InvalidStorageSetName.Malformed = The name of the storage set is malformed.",
    "403 LastTokenProcessing = Another operation on the same resource, or the same request, is still running. Try again when it is done.",
    "403 NotSupportSnapshotEncrypted.DiskCategory = Disks of this category cannot be encrypted from a snapshot.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.PerformanceLevelNotMatch = The performance level does not fit the size of the disk. Higher levels need larger disks.",
    "403 OperationDenied.SnapshotNotAllowed",
    "403 OperationDenied.ZoneNotSupportMultiAttachDisk",
    "403 QuotaExceed.PortableCloudDisk = The quota of detachable disks is used up.",
    "403 QuotaExceed.PostPaidDisk = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 QuotaExceeded.PostpaidDataDiskCapacity = The quota of pay-as-you-go disks is used up. Have it raised.",
    "403 SecurityRisk.3DVerification = The payment needs a 3-D Secure verification. Complete it in the console.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "404 InvalidStorageClusterId.NotExist",
    "404 InvalidZoneId.NotFound = There is no such zone in the region. `DescribeZones` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 InvalidParameter.DataEncryptedKeyCreateFailed",
}

/// Request of `CreateDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the zone, such as `cn-hangzhou-h`; `DescribeZones` lists them.
    pub zone_id: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub disk_name: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB. 1
    /// to 65536.
    pub size: Option<i64>,
    /// Category of the disk, such as `cloud_essd`.
    pub disk_category: Option<DiskCategory>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// `AdvancedFeatures`: string.
    pub advanced_features: Option<String>,
    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    /// `DescribeStorageSets` lists it.
    pub storage_set_id: Option<String>,
    /// Encryption algorithm, such as `aes-256`.
    pub encrypt_algorithm: Option<String>,
    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub storage_set_partition_number: Option<i64>,
    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
    pub storage_cluster_id: Option<String>,
    /// Whether several instances may use the disk: `Enabled` or `Disabled`.
    pub multi_attach: Option<MultiAttach>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Names of the resource in the access control of all services, with the role by which they are used.
    /// Reserved. At most 10 elements.
    pub arn: Vec<Arn>,
    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub provisioned_iops: Option<i64>,
    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub bursting_enabled: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateDiskRequest {
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

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Name of the disk: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Category of the disk, such as `cloud_essd`.
    pub fn disk_category(mut self, value: impl Into<DiskCategory>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `AdvancedFeatures`.
    pub fn advanced_features(mut self, value: impl Into<String>) -> Self {
        self.advanced_features = Some(value.into());
        self
    }

    /// Id of the storage set (`ss-...`), which spreads disks over the physical storage.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Encryption algorithm, such as `aes-256`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// How many partitions the storage set has, at least 2; of a disk, the number of the partition that it
    /// is in.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }

    /// Id of the dedicated block storage cluster for the disk (`dbsc-...`).
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
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

    /// Names of the resource in the access control of all services, with the role by which they are used.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }

    /// Operations a second that an ESSD AutoPL disk has beyond its baseline.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Whether the disk may go beyond its provisioned performance for a time, at a price.
    pub fn bursting_enabled(mut self, value: bool) -> Self {
        self.bursting_enabled = Some(value);
        self
    }
}

record! {
    CreateDiskRequest: CREATE_DISK_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 zone_id: OptStr = Field::string("ZoneId"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 disk_name: OptStr = Field::string("DiskName"),
    4 size: OptInt = Field::int32("Size").limits(&Limits::new().range(Some(1.0), Some(65536.0))),
    5 disk_category: Opt = Field::one_of("DiskCategory", DiskCategory::VALUES),
    6 description: OptStr = Field::string("Description"),
    7 encrypted: OptBool = Field::boolean("Encrypted"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 instance_id: OptStr = Field::string("InstanceId"),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 kms_key_id: OptStr = Field::string("KMSKeyId"),
    12 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    13 advanced_features: OptStr = Field::string("AdvancedFeatures"),
    14 storage_set_id: OptStr = Field::string("StorageSetId"),
    15 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    16 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber").limits(&Limits::new().range(Some(1.0), None)),
    17 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
    18 multi_attach: Opt = Field::one_of("MultiAttach", MultiAttach::VALUES),
    19 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    20 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
    21 provisioned_iops: OptInt = Field::int64("ProvisionedIops").limits(&Limits::new().range(Some(0.0), None)),
    22 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// Response of `CreateDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the order that the purchase placed; the console lists orders.
    pub order_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateDiskResponse: CREATE_DISK_RESPONSE,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 order_id: OptStr = Field::string("OrderId"),
}

open_enum! {
    /// Documented values of `DiskCategory`. The provider may add others.
    pub enum DiskCategory {
        Cloud = "cloud",
        CloudEfficiency = "cloud_efficiency",
        CloudSsd = "cloud_ssd",
        CloudEssd = "cloud_essd",
        CloudAuto = "cloud_auto",
        CloudEssdEntry = "cloud_essd_entry",
        ElasticEphemeralDiskStandard = "elastic_ephemeral_disk_standard",
        ElasticEphemeralDiskPremium = "elastic_ephemeral_disk_premium",
    }
}

open_enum! {
    /// Documented values of `MultiAttach`. The provider may add others.
    pub enum MultiAttach {
        Disabled = "Disabled",
        Enabled = "Enabled",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDiskRequest,
    CreateDiskResponse,
}
