// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReplaceSystemDisk.json; do not edit.
//! Replaces the operating system of a stopped instance in a VPC: the old system disk is released and a new one with another
//! id is made.
//!
//! What was on the old one is lost, and neither category nor billing can be changed. A pay-as-you-go instance should have
//! been stopped with `KeepCharging`, or it may find no capacity to start again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReplaceSystemDisk).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Arn;

operation!(Operation::new::<ReplaceSystemDiskRequest, ReplaceSystemDiskResponse>(
    "ReplaceSystemDisk", Effect::Write, &REPLACE_SYSTEM_DISK_REQUEST, &REPLACE_SYSTEM_DISK_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER DependencyViolation.IoOptimize IncorrectDiskStatus.InReplication
    400 IncorrectDiskStatus.ReplicationStatusNotFound InvalidArchitecture.Malformed InvalidDatadisk.ChargeTypeViolation
    400 InvalidDatadisk.DiskCategoryViolation InvalidDatadisk.DiskStatusViolation InvalidDiskCategory.ValueNotSupported
    400 InvalidDiskId.NotFound InvalidInstance.NotFoundSystemDisk InvalidInstanceType.NotSupported InvalidKeyPairName.NotFound
    400 InvalidParameter.AllEmpty InvalidParameter.Conflict InvalidParameter.DiskType InvalidPassword.Malformed
    400 InvalidPasswordParam.Mismatch InvalidPlatform.Malformed InvalidRegionId.NotSupportReplaceEncryptedSystemDisk
    400 InvalidStorageClusterId.CapacityNotEnough InvalidSystemDiskSize InvalidSystemDiskSize.ImageNotSupportResize
    400 InvalidSystemDiskSize.ValueNotSupported LoginAsNonRoot.ImageNotSupport MissingParameter MissingParameter.Architecture
    400 MissingParameter.Platform OperationDenied QuotaExceed.DiskCapacity
    403 ChargeTypeViolation DependencyViolation.WindowsInstance DiskCreatingSnapshot
    403 HibernationConfigured.InstanceOperationForbidden INST_HAS_UNPAID_ORDER ImageNotSubscribed ImageNotSupportInstanceType
    403 ImageRemovedInMarket IncorrectDiskStatus IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InvalidDiskId.NotSupportReplaceEncryptedSystemDisk InvalidEncryptAlgorithm InvalidEncrypted.DefaultEncryptionUnsupported
    403 InvalidEncrypted.NotMatchEncryptAlgorithm InvalidEncrypted.NotMatchKmsKeyId InvalidHostname.MismatchImage
    403 InvalidKMSKeyId.NotSymmetric InvalidOperation.MultiAttachDisk InvalidParameter.DataEncryptedKeyCreateFailed
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.KMSKeyId.NotFound InvalidParameter.KmsNotEnabled
    403 InvalidParameter.NotMatch InvalidRegionId.NotExists InvalidRegionId.NotSupportEncryptAlgorithm
    403 InvalidSystemDiskStatus.IsTransfering IoOptimized.NotSupported LoginAsNonRoot.RegionNotSupport
    403 NotSupportSnapshotEncrypted.DiskCategory OperationDenied.ImageNotValid OperationDenied.InstanceCreating
    403 OperationDenied.UnpaidOrder QuotaExceed.BuyImage ResourcesNotInSameZone
    404 InvalidImageId.NotFound InvalidInstanceId.NotFound InvalidSystemDiskSize.LessThanImageSize
    404 InvalidSystemDiskSize.LessThanMinSize InvalidSystemDiskSize.MoreThanMaxSize NoSuchResource
    500 InternalError OperationDenied
");

/// Request of `ReplaceSystemDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ReplaceSystemDiskRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `SystemDisk.Size`: integer. */ pub system_disk_size: Option<i64>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UseAdditionalService`: yes or no. */ pub use_additional_service: Option<bool>,
    /** `Password`: text. */ pub password: Option<String>,
    /** `PasswordInherit`: yes or no. */ pub password_inherit: Option<bool>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `Architecture`: text. */ pub architecture: Option<String>,
    /** `SecurityEnhancementStrategy`: text. */ pub security_enhancement_strategy: Option<String>,
    /** `Encrypted`: yes or no. */ pub encrypted: Option<bool>,
    /** `KMSKeyId`: text. */ pub kms_key_id: Option<String>,
    /** `EncryptAlgorithm`: text. */ pub encrypt_algorithm: Option<String>,
    /** `Arn`: records, at most 10 elements. */ pub arn: Vec<Arn>,
    /** What else came. */ pub extra: Extra,
}
impl ReplaceSystemDiskRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self { self.system_disk_size = Some(value); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UseAdditionalService`.
    pub fn use_additional_service(mut self, value: bool) -> Self { self.use_additional_service = Some(value); self }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self { self.password_inherit = Some(value); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self { self.architecture = Some(value.into()); self }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into()); self
    }
    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self { self.encrypted = Some(value); self }
    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self { self.kms_key_id = Some(value.into()); self }
    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self { self.encrypt_algorithm = Some(value.into()); self }
    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self { self.arn = all(value); self }
}
/// Table of [`ReplaceSystemDiskRequest`].
pub static REPLACE_SYSTEM_DISK_REQUEST: Schema = Schema { name: "ReplaceSystemDiskRequest", fields: { static ROWS: [Field; 16] = [
    Field::string("InstanceId").required(),
    Field::string("ImageId"),
    Field::int32("SystemDisk.Size"),
    Field::string("ClientToken").filled(),
    Field::boolean("UseAdditionalService"),
    Field::string("Password").secret(),
    Field::boolean("PasswordInherit"),
    Field::string("KeyPairName"),
    Field::string("DiskId"),
    Field::string("Platform"),
    Field::string("Architecture"),
    Field::string("SecurityEnhancementStrategy"),
    Field::boolean("Encrypted"),
    Field::string("KMSKeyId"),
    Field::string("EncryptAlgorithm"),
    Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::items(None, Some(10))),
]; &ROWS } };
record!(ReplaceSystemDiskRequest, REPLACE_SYSTEM_DISK_REQUEST,
    [0 Str instance_id, 1 OptStr image_id, 3 OptStr client_token, 5 OptStr password, 7 OptStr key_pair_name, 8 OptStr disk_id,
    9 OptStr platform, 10 OptStr architecture, 11 OptStr security_enhancement_strategy, 13 OptStr kms_key_id,
    14 OptStr encrypt_algorithm, 15 List arn] [2 OptInt system_disk_size, 4 OptBool use_additional_service,
    6 OptBool password_inherit, 12 OptBool encrypted]);

/// Answer of `ReplaceSystemDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ReplaceSystemDiskResponse {
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ReplaceSystemDiskResponse`].
pub static REPLACE_SYSTEM_DISK_RESPONSE: Schema =
    Schema { name: "ReplaceSystemDiskResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("DiskId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(ReplaceSystemDiskResponse, REPLACE_SYSTEM_DISK_RESPONSE, [0 OptStr disk_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReplaceSystemDiskRequest, ReplaceSystemDiskResponse);
