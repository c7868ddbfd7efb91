// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReplaceSystemDisk.json; do not edit.
//! Replaces the operating system of a stopped instance in a VPC: the old system disk is released and a
//! new one with another id is made.
//!
//! What was on the old one is lost, and neither category nor billing can be changed. A pay-as-you-go
//! instance should have been stopped with `KeepCharging`, or it may find no capacity to start again.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReplaceSystemDisk).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Arn;

operation! {
    name: "ReplaceSystemDisk",
    effect: Effect::Write,
    request: ReplaceSystemDiskRequest = REPLACE_SYSTEM_DISK_REQUEST,
    response: ReplaceSystemDiskResponse = REPLACE_SYSTEM_DISK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DISK_IN_DEDICATED_BLOCK_STORAGE_CLUSTER",
    "400 DependencyViolation.IoOptimize",
    "400 IncorrectDiskStatus.InReplication",
    "400 IncorrectDiskStatus.ReplicationStatusNotFound",
    "400 InvalidArchitecture.Malformed",
    "400 InvalidDatadisk.ChargeTypeViolation",
    "400 InvalidDatadisk.DiskCategoryViolation",
    "400 InvalidDatadisk.DiskStatusViolation",
    "400 InvalidDiskCategory.ValueNotSupported",
    "400 InvalidDiskId.NotFound",
    "400 InvalidInstance.NotFoundSystemDisk",
    "400 InvalidInstanceType.NotSupported",
    "400 InvalidKeyPairName.NotFound",
    "400 InvalidParameter.AllEmpty",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.DiskType",
    "400 InvalidPassword.Malformed",
    "400 InvalidPasswordParam.Mismatch",
    "400 InvalidPlatform.Malformed",
    "400 InvalidRegionId.NotSupportReplaceEncryptedSystemDisk",
    "400 InvalidStorageClusterId.CapacityNotEnough",
    "400 InvalidSystemDiskSize",
    "400 InvalidSystemDiskSize.ImageNotSupportResize",
    "400 InvalidSystemDiskSize.ValueNotSupported",
    "400 LoginAsNonRoot.ImageNotSupport",
    "400 MissingParameter",
    "400 MissingParameter.Architecture",
    "400 MissingParameter.Platform",
    "400 OperationDenied",
    "400 QuotaExceed.DiskCapacity",
    "403 ChargeTypeViolation",
    "403 DependencyViolation.WindowsInstance",
    "403 DiskCreatingSnapshot",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 INST_HAS_UNPAID_ORDER",
    "403 ImageNotSubscribed",
    "403 ImageNotSupportInstanceType",
    "403 ImageRemovedInMarket",
    "403 IncorrectDiskStatus",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidDiskId.NotSupportReplaceEncryptedSystemDisk",
    "403 InvalidEncryptAlgorithm",
    "403 InvalidEncrypted.DefaultEncryptionUnsupported",
    "403 InvalidEncrypted.NotMatchEncryptAlgorithm",
    "403 InvalidEncrypted.NotMatchKmsKeyId",
    "403 InvalidHostname.MismatchImage",
    "403 InvalidKMSKeyId.NotSymmetric",
    "403 InvalidOperation.MultiAttachDisk",
    "403 InvalidParameter.DataEncryptedKeyCreateFailed",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.KMSKeyId.NotFound",
    "403 InvalidParameter.KmsNotEnabled",
    "403 InvalidParameter.NotMatch",
    "403 InvalidRegionId.NotExists",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidSystemDiskStatus.IsTransfering",
    "403 IoOptimized.NotSupported",
    "403 LoginAsNonRoot.RegionNotSupport",
    "403 NotSupportSnapshotEncrypted.DiskCategory",
    "403 OperationDenied.ImageNotValid",
    "403 OperationDenied.InstanceCreating",
    "403 OperationDenied.UnpaidOrder",
    "403 QuotaExceed.BuyImage",
    "403 ResourcesNotInSameZone",
    "404 InvalidImageId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidSystemDiskSize.LessThanImageSize",
    "404 InvalidSystemDiskSize.LessThanMinSize",
    "404 InvalidSystemDiskSize.MoreThanMaxSize",
    "404 NoSuchResource",
    "500 InternalError",
    "500 OperationDenied",
}

/// Request of `ReplaceSystemDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `SystemDisk.Size`: integer.
    pub system_disk_size: Option<i64>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `UseAdditionalService`: yes or no.
    pub use_additional_service: Option<bool>,
    /// `Password`: text.
    pub password: Option<String>,
    /// `PasswordInherit`: yes or no.
    pub password_inherit: Option<bool>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `Architecture`: text.
    pub architecture: Option<String>,
    /// `SecurityEnhancementStrategy`: text.
    pub security_enhancement_strategy: Option<String>,
    /// `Encrypted`: yes or no.
    pub encrypted: Option<bool>,
    /// `KMSKeyId`: text.
    pub kms_key_id: Option<String>,
    /// `EncryptAlgorithm`: text.
    pub encrypt_algorithm: Option<String>,
    /// `Arn`: records, at most 10 elements.
    pub arn: Vec<Arn>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReplaceSystemDiskRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `UseAdditionalService`.
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `PasswordInherit`.
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Sets `Encrypted`.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Sets `KMSKeyId`.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Sets `EncryptAlgorithm`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Sets `Arn`.
    pub fn arn(mut self, value: impl IntoIterator<Item = Arn>) -> Self {
        self.arn = cloudspec_wire::all(value);
        self
    }
}

record! {
    ReplaceSystemDiskRequest: REPLACE_SYSTEM_DISK_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 image_id: OptStr = Field::string("ImageId"),
    2 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    3 client_token: OptStr = Field::string("ClientToken").filled(),
    4 use_additional_service: OptBool = Field::boolean("UseAdditionalService"),
    5 password: OptStr = Field::string("Password").secret(),
    6 password_inherit: OptBool = Field::boolean("PasswordInherit"),
    7 key_pair_name: OptStr = Field::string("KeyPairName"),
    8 disk_id: OptStr = Field::string("DiskId"),
    9 platform: OptStr = Field::string("Platform"),
    10 architecture: OptStr = Field::string("Architecture"),
    11 security_enhancement_strategy: OptStr = Field::string("SecurityEnhancementStrategy"),
    12 encrypted: OptBool = Field::boolean("Encrypted"),
    13 kms_key_id: OptStr = Field::string("KMSKeyId"),
    14 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    15 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ReplaceSystemDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskResponse {
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ReplaceSystemDiskResponse: REPLACE_SYSTEM_DISK_RESPONSE,
    0 disk_id: OptStr = Field::string("DiskId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReplaceSystemDiskRequest,
    ReplaceSystemDiskResponse,
}
