// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateDisk.json; do not edit.
//! Creates a data disk, empty or from a snapshot.
//!
//! It is billed from then on and needs a verified account. Returns before the disk exists: wait until it is `Available`. By
//! default its automatic snapshots are deleted along with it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDisk).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{Arn, Tag};

operation!(Operation::new::<CreateDiskRequest, CreateDiskResponse>(
    "CreateDisk", Effect::Write, &CREATE_DISK_REQUEST, &CREATE_DISK_RESPONSE,
).idempotency_token("ClientToken"), "
    400 Account.Arrearage BurstingEnabledForDiskCategoryUnsupported BurstingEnabledForMultiAttachDiskUnsupported Duplicate.TagKey
    400 EncryptedOption.Conflict InsufficientBalance.AgentAccount InvalidAccountStatus.NotEnoughBalance
    400 InvalidCloudBoxZone.EncryptedNotSupported InvalidDataDiskCategory.ValueNotSupported InvalidDataDiskSize.ValueNotSupported
    400 InvalidDescription.Malformed InvalidDiskCategory.ConflictSnapshotCategory InvalidDiskCategory.NotSupported
    400 InvalidDiskCategory.ValueNotSupported InvalidDiskName.Malformed InvalidDiskSize.NotSupported InvalidDiskSizeOrCategory
    400 InvalidEncryptAlgorithm InvalidEncryptAlgorithm.NotMatchSnapshot InvalidEncrypted.NotMatchEncryptAlgorithm
    400 InvalidEncrypted.NotMatchKmsKeyId InvalidEncrypted.NotMatchSnapshot InvalidInstance.NotFoundSystemDisk
    400 InvalidKMSKeyId.NotSymmetric InvalidKmsKeyId.NotMatchSnapshot InvalidParam.EncryptedMismatch InvalidParameter.Arns
    400 InvalidParameter.Conflict InvalidParameter.Encrypted.KmsNotEnable InvalidParameter.EncryptedIllegal
    400 InvalidParameter.EncryptedNotSupported InvalidParameter.KmsNotEnabled InvalidPerformanceLevel.Malformed
    400 InvalidPerformanceLevel.ValueNotSupported InvalidProvisionedIops.LimitExceed InvalidSize.ValueNotSupported
    400 InvalidStorageClusterId.CapacityNotEnough InvalidStorageClusterId.CategoryNotMatch
    400 InvalidStorageClusterId.ConflictWithInstanceId InvalidStorageClusterId.ConflictWithStorageSetId
    400 InvalidStorageClusterId.DiskCategoryUnsupported InvalidStorageClusterId.PerformanceLevelNotMatch
    400 InvalidStorageClusterId.StatusNotSupport InvalidStorageSetId.DiskCategoryUnsupported InvalidStorageSetId.NotFound
    400 InvalidTagKey.Malformed InvalidTagValue.Malformed InvalidZoneId.DiskCategoryUnsupported MissingParameter
    400 NotSupport.SnapshotEncryptedAlgorithmConflict NotSupportSnapshotEncrypted.RegionId NotSupportSnapshotEncrypted.ShareImage
    400 NotSupportSnapshotEncrypted.ZoneId OperationDenied ProvisionedIopsForDiskCategoryRequired
    400 ProvisionedIopsForDiskCategoryUnsupported QuotaExceed.DiskCapacity RegionUnauthorized Zone.NotOnSale
    403 InstanceDiskCategoryLimitExceed InvalidAccountStatus.CouponAmountNotEnough InvalidAccountStatus.NotEnoughBalance
    403 InvalidAccountStatus.SnapshotServiceUnavailable InvalidDataDiskCategory.NotSupported InvalidDescription.Malformed
    403 InvalidDiskCategory.NotSupported InvalidDiskCategory.ValueUnauthorized InvalidDiskSize.NotSupported
    403 InvalidDiskSize.TooSmall InvalidEncrypted.DefaultEncryptionUnsupported InvalidInstanceChargeType.ValueNotSupported
    403 InvalidMaxPartitionNumber.Malformed InvalidOperation.CreateFromSnapshotUnsupported
    403 InvalidParam.ZoneIdAndInstanceId.Conflict InvalidParameter.AdvancedFeatures
    403 InvalidParameter.DiskCategoryAndMultiAttachConflict InvalidParameter.DiskCategoryAndMultiAttachNotMatch
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.MultiAttach InvalidParameter.MultiAttachAndInstanceIdConflict
    403 InvalidParameter.StorageSetId InvalidParameter.StorageSetPartitionNumber InvalidParameter.StorageSetZoneId
    403 InvalidPayMethod InvalidRegion.NotSupport InvalidRegionId.NotSupportEncryptAlgorithm InvalidSnapshot.NotReady
    403 InvalidSnapshot.TooLarge InvalidSnapshot.TooOld InvalidSnapshotId.NotDataDiskSnapshot InvalidSnapshotId.NotReady
    403 InvalidStatus.Upgrading InvalidStorageSetName.Malformed LastTokenProcessing NotSupportSnapshotEncrypted.DiskCategory
    403 OperationDenied OperationDenied.PerformanceLevelNotMatch OperationDenied.SnapshotNotAllowed
    403 OperationDenied.ZoneNotSupportMultiAttachDisk QuotaExceed.PortableCloudDisk QuotaExceed.PostPaidDisk QuotaExceed.Tags
    403 QuotaExceeded.PostpaidDataDiskCapacity SecurityRisk.3DVerification UserNotInTheWhiteList
    404 InvalidInstanceId.NotFound InvalidParameter.KMSKeyId.NotFound InvalidRegionId.NotFound InvalidResourceGroup.NotFound
    404 InvalidSnapshotId.NotFound InvalidStorageClusterId.NotExist InvalidZoneId.NotFound
    500 InternalError InvalidParameter.DataEncryptedKeyCreateFailed
");

/// Request of `CreateDisk`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDiskRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `DiskName`: text. */ pub disk_name: Option<String>,
    /** `Size`: integer, 1 to 65536. */ pub size: Option<i64>,
    /** `DiskCategory`: text. */ pub disk_category: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `AdvancedFeatures`: text. */ pub advanced_features: Option<String>,
    /** `StorageSetId`: text. */ pub storage_set_id: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `StorageSetPartitionNumber`: integer, at least 1. */ pub storage_set_partition_number: Option<i64>,
    /** `StorageClusterId`: text. */ pub storage_cluster_id: Option<String>,
    /** `MultiAttach`: text. */ pub multi_attach: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `Arn`: records, at most 10 elements. */ pub arn: Vec<Arn>,
    /** `ProvisionedIops`: integer, at least 0. */ pub provisioned_iops: Option<i64>,
    /** `BurstingEnabled`: yes or no. */ pub bursting_enabled: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl CreateDiskRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `DiskName`.
    pub fn disk_name(mut self, value: impl Into<String>) -> Self { self.disk_name = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `DiskCategory`.
    pub fn disk_category(mut self, value: impl Into<String>) -> Self { self.disk_category = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `AdvancedFeatures`.
    pub fn advanced_features(mut self, value: impl Into<String>) -> Self { self.advanced_features = Some(value.into()); self }
    /// Sets `StorageSetId`.
    pub fn storage_set_id(mut self, value: impl Into<String>) -> Self { self.storage_set_id = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `StorageSetPartitionNumber`.
    pub fn storage_set_partition_number(mut self, value: i64) -> Self { self.storage_set_partition_number = Some(value); self }
    /// Sets `StorageClusterId`.
    pub fn storage_cluster_id(mut self, value: impl Into<String>) -> Self { self.storage_cluster_id = Some(value.into()); self }
    /// Sets `MultiAttach`.
    pub fn multi_attach(mut self, value: impl Into<String>) -> Self { self.multi_attach = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
    /// Sets `ProvisionedIops`.
    pub fn provisioned_iops(mut self, value: i64) -> Self { self.provisioned_iops = Some(value); self }
    /// Sets `BurstingEnabled`.
    pub fn bursting_enabled(mut self, value: bool) -> Self { self.bursting_enabled = Some(value); self }
}
/// Table of [`CreateDiskRequest`].
pub static CREATE_DISK_REQUEST: Schema = Schema { name: "CreateDiskRequest", fields: { static ROWS: [Field; 23] = [
    Field::string("RegionId").required().filled(),
    Field::string("ZoneId"),
    Field::string("SnapshotId"),
    Field::string("DiskName"),
    Field::int32("Size").limits(&Limits::range(Some(1.0), Some(65536.0))),
    Field::string("DiskCategory"),
    Field::string("Description"),
    Field::boolean("Encrypted"),
    Field::string("ClientToken").filled(),
    Field::string("InstanceId"),
    Field::string("ResourceGroupId"),
    Field::string("KMSKeyId"),
    Field::string("PerformanceLevel"),
    Field::string("AdvancedFeatures"),
    Field::string("StorageSetId"),
    Field::string("EncryptAlgorithm"),
    Field::int32("StorageSetPartitionNumber").limits(&Limits::range(Some(1.0), None)),
    Field::string("StorageClusterId"),
    Field::string("MultiAttach"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::items(None, Some(10))),
    Field::int64("ProvisionedIops").limits(&Limits::range(Some(0.0), None)),
    Field::boolean("BurstingEnabled"),
]; &ROWS } };
record!(CreateDiskRequest, CREATE_DISK_REQUEST,
    [0 OptStr region_id, 1 OptStr zone_id, 2 OptStr snapshot_id, 3 OptStr disk_name, 5 OptStr disk_category, 6 OptStr description,
    8 OptStr client_token, 9 OptStr instance_id, 10 OptStr resource_group_id, 11 OptStr kms_key_id, 12 OptStr performance_level,
    13 OptStr advanced_features, 14 OptStr storage_set_id, 15 OptStr encrypt_algorithm, 17 OptStr storage_cluster_id,
    18 OptStr multi_attach, 19 List tag, 20 List arn] [4 OptInt size, 7 OptBool encrypted, 16 OptInt storage_set_partition_number,
    21 OptInt provisioned_iops, 22 OptBool bursting_enabled]);

/// Answer of `CreateDisk`.
#[derive(Default)] #[non_exhaustive] pub struct CreateDiskResponse {
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OrderId`: text. */ pub order_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateDiskResponse`].
pub static CREATE_DISK_RESPONSE: Schema = Schema { name: "CreateDiskResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("DiskId"),
    Field::string("RequestId"),
    Field::string("OrderId"),
]; &ROWS } };
record!(CreateDiskResponse, CREATE_DISK_RESPONSE, [0 OptStr disk_id, 1 OptStr request_id, 2 OptStr order_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateDiskRequest, CreateDiskResponse);
