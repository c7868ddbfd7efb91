// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDisk.json; do not edit.
//! Creates a data disk, empty or from a snapshot.
//!
//! It is billed from then on and needs a verified account. Returns before the disk exists: wait until
//! it is `Available`. By default its automatic snapshots are deleted along with it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDisk).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::{Arn, Tag};

operation! {
    name: "CreateDisk",
    effect: Effect::Write,
    request: CreateDiskRequest = CREATE_DISK_REQUEST,
    response: CreateDiskResponse = CREATE_DISK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Account.Arrearage",
    "400 BurstingEnabledForDiskCategoryUnsupported",
    "400 BurstingEnabledForMultiAttachDiskUnsupported",
    "400 Duplicate.TagKey",
    "400 EncryptedOption.Conflict",
    "400 InsufficientBalance.AgentAccount",
    "400 InvalidAccountStatus.NotEnoughBalance",
    "400 InvalidCloudBoxZone.EncryptedNotSupported",
    "400 InvalidDataDiskCategory.ValueNotSupported",
    "400 InvalidDataDiskSize.ValueNotSupported",
    "400 InvalidDescription.Malformed",
    "400 InvalidDiskCategory.ConflictSnapshotCategory",
    "400 InvalidDiskCategory.NotSupported",
    "400 InvalidDiskCategory.ValueNotSupported",
    "400 InvalidDiskName.Malformed",
    "400 InvalidDiskSize.NotSupported",
    "400 InvalidDiskSizeOrCategory",
    "400 InvalidEncryptAlgorithm",
    "400 InvalidEncryptAlgorithm.NotMatchSnapshot",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm",
    "400 InvalidEncrypted.NotMatchKmsKeyId",
    "400 InvalidEncrypted.NotMatchSnapshot",
    "400 InvalidInstance.NotFoundSystemDisk",
    "400 InvalidKMSKeyId.NotSymmetric",
    "400 InvalidKmsKeyId.NotMatchSnapshot",
    "400 InvalidParam.EncryptedMismatch",
    "400 InvalidParameter.Arns",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.Encrypted.KmsNotEnable",
    "400 InvalidParameter.EncryptedIllegal",
    "400 InvalidParameter.EncryptedNotSupported",
    "400 InvalidParameter.KmsNotEnabled",
    "400 InvalidPerformanceLevel.Malformed",
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
    "400 InvalidStorageSetId.NotFound",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 InvalidZoneId.DiskCategoryUnsupported",
    "400 MissingParameter",
    "400 NotSupport.SnapshotEncryptedAlgorithmConflict",
    "400 NotSupportSnapshotEncrypted.RegionId",
    "400 NotSupportSnapshotEncrypted.ShareImage",
    "400 NotSupportSnapshotEncrypted.ZoneId",
    "400 OperationDenied",
    "400 ProvisionedIopsForDiskCategoryRequired",
    "400 ProvisionedIopsForDiskCategoryUnsupported",
    "400 QuotaExceed.DiskCapacity",
    "400 RegionUnauthorized",
    "400 Zone.NotOnSale",
    "403 InstanceDiskCategoryLimitExceed",
    "403 InvalidAccountStatus.CouponAmountNotEnough",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidDataDiskCategory.NotSupported",
    "403 InvalidDescription.Malformed",
    "403 InvalidDiskCategory.NotSupported",
    "403 InvalidDiskCategory.ValueUnauthorized",
    "403 InvalidDiskSize.NotSupported",
    "403 InvalidDiskSize.TooSmall",
    "403 InvalidEncrypted.DefaultEncryptionUnsupported",
    "403 InvalidInstanceChargeType.ValueNotSupported",
    "403 InvalidMaxPartitionNumber.Malformed",
    "403 InvalidOperation.CreateFromSnapshotUnsupported",
    "403 InvalidParam.ZoneIdAndInstanceId.Conflict",
    "403 InvalidParameter.AdvancedFeatures",
    "403 InvalidParameter.DiskCategoryAndMultiAttachConflict",
    "403 InvalidParameter.DiskCategoryAndMultiAttachNotMatch",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.MultiAttach",
    "403 InvalidParameter.MultiAttachAndInstanceIdConflict",
    "403 InvalidParameter.StorageSetId",
    "403 InvalidParameter.StorageSetPartitionNumber",
    "403 InvalidParameter.StorageSetZoneId",
    "403 InvalidPayMethod",
    "403 InvalidRegion.NotSupport",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidSnapshot.NotReady",
    "403 InvalidSnapshot.TooLarge",
    "403 InvalidSnapshot.TooOld",
    "403 InvalidSnapshotId.NotDataDiskSnapshot",
    "403 InvalidSnapshotId.NotReady",
    "403 InvalidStatus.Upgrading",
    "403 InvalidStorageSetName.Malformed",
    "403 LastTokenProcessing",
    "403 NotSupportSnapshotEncrypted.DiskCategory",
    "403 OperationDenied",
    "403 OperationDenied.PerformanceLevelNotMatch",
    "403 OperationDenied.SnapshotNotAllowed",
    "403 OperationDenied.ZoneNotSupportMultiAttachDisk",
    "403 QuotaExceed.PortableCloudDisk",
    "403 QuotaExceed.PostPaidDisk",
    "403 QuotaExceed.Tags",
    "403 QuotaExceeded.PostpaidDataDiskCapacity",
    "403 SecurityRisk.3DVerification",
    "403 UserNotInTheWhiteList",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidParameter.KMSKeyId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidSnapshotId.NotFound",
    "404 InvalidStorageClusterId.NotExist",
    "404 InvalidZoneId.NotFound",
    "500 InternalError",
    "500 InvalidParameter.DataEncryptedKeyCreateFailed",
}

/// Request of `CreateDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiskRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `DiskName`: text.
    pub disk_name: Option<String>,
    /// `Size`: integer, 1 to 65536.
    pub size: Option<i64>,
    /// `DiskCategory`: text.
    pub disk_category: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `AdvancedFeatures`: text.
    pub advanced_features: Option<String>,
    /// `StorageSetId`: text.
    pub storage_set_id: Option<String>,
    /// `EncryptAlgorithm`: text.
    pub encrypt_algorithm: Option<String>,
    /// `StorageSetPartitionNumber`: integer, at least 1.
    pub storage_set_partition_number: Option<i64>,
    /// `StorageClusterId`: text.
    pub storage_cluster_id: Option<String>,
    /// `MultiAttach`: text.
    pub multi_attach: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `Arn`: records, at most 10 elements.
    pub arn: Vec<Arn>,
    /// `ProvisionedIops`: integer, at least 0.
    pub provisioned_iops: Option<i64>,
    /// `BurstingEnabled`: yes or no.
    pub bursting_enabled: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateDiskRequest {
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

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self {
        self.disk_name = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self {
        self.disk_category = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `AdvancedFeatures`.
    pub fn advanced_features(mut self, value: impl Into<String>) -> Self {
        self.advanced_features = Some(value.into());
        self
    }

    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self {
        self.storage_set_id = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self {
        self.storage_set_partition_number = Some(value);
        self
    }

    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.storage_cluster_id = Some(value.into());
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

    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }

    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self {
        self.provisioned_iops = Some(value);
        self
    }

    /// Sets `BurstingEnabled`.
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
    5 disk_category: OptStr = Field::string("DiskCategory"),
    6 description: OptStr = Field::string("Description"),
    7 encrypted: OptBool = Field::boolean("Encrypted"),
    8 client_token: OptStr = Field::string("ClientToken").filled(),
    9 instance_id: OptStr = Field::string("InstanceId"),
    10 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    11 kms_key_id: OptStr = Field::string("KMSKeyId"),
    12 performance_level: OptStr = Field::string("PerformanceLevel"),
    13 advanced_features: OptStr = Field::string("AdvancedFeatures"),
    14 storage_set_id: OptStr = Field::string("StorageSetId"),
    15 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    16 storage_set_partition_number: OptInt = Field::int32("StorageSetPartitionNumber").limits(&Limits::new().range(Some(1.0), None)),
    17 storage_cluster_id: OptStr = Field::string("StorageClusterId"),
    18 multi_attach: OptStr = Field::string("MultiAttach"),
    19 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    20 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
    21 provisioned_iops: OptInt = Field::int64("ProvisionedIops").limits(&Limits::new().range(Some(0.0), None)),
    22 bursting_enabled: OptBool = Field::boolean("BurstingEnabled"),
}

/// Response of `CreateDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateDiskResponse {
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OrderId`: text.
    pub order_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateDiskResponse: CREATE_DISK_RESPONSE,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 order_id: OptStr = Field::string("OrderId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateDiskRequest,
    CreateDiskResponse,
}
