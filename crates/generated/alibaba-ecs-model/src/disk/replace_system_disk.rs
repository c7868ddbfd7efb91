// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReplaceSystemDisk.json; do not edit.
//! Replaces the operating system of a stopped instance in a VPC: the old system disk is released and a
//! new one with another id is made.
//!
//! What was on the old one is lost, and neither category nor billing can be changed. A pay-as-you-go
//! instance should have been stopped with `KeepCharging`, or it may find no capacity to start again.
//!
//! - Requires permission for the action `ecs:ReplaceSystemDisk` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` and Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy). Condition
//!   keys: `ecs:IsDiskEncrypted`, `ecs:IsSystemDiskEncrypted`, `ecs:PasswordInherit`,
//!   `ecs:PasswordCustomized`, `ecs:IsDiskByokEncrypted`, `ecs:IsSystemDiskByokEncrypted`,
//!   `ecs:LoginAsNonRoot`, `ecs:ImagePlatform`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReplaceSystemDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{Arn, SecurityEnhancementStrategy};

operation! {
    name: "ReplaceSystemDisk",
    effect: Effect::Write,
    request: ReplaceSystemDiskRequest = REPLACE_SYSTEM_DISK_REQUEST,
    response: ReplaceSystemDiskResponse = REPLACE_SYSTEM_DISK_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ReplaceSystemDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}"), AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()]).conditions(&["ecs:IsDiskEncrypted", "ecs:IsSystemDiskEncrypted", "ecs:PasswordInherit", "ecs:PasswordCustomized", "ecs:IsDiskByokEncrypted", "ecs:IsSystemDiskByokEncrypted", "ecs:LoginAsNonRoot", "ecs:ImagePlatform"])),
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
    "400 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "400 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "400 InvalidInstanceType.NotSupported = The instance type does not support this.",
    "400 InvalidKeyPairName.NotFound = There is no such SSH key pair in this region.",
    "400 InvalidParameter.AllEmpty",
    "400 InvalidParameter.Conflict = Two parameters exclude each other; the message names them.",
    "400 InvalidParameter.DiskType",
    "400 InvalidPassword.Malformed = The password is too weak. It needs 8 to 30 characters of three kinds.",
    "400 InvalidPasswordParam.Mismatch",
    "400 InvalidPlatform.Malformed",
    "400 InvalidRegionId.NotSupportReplaceEncryptedSystemDisk",
    "400 InvalidStorageClusterId.CapacityNotEnough",
    "400 InvalidSystemDiskSize",
    "400 InvalidSystemDiskSize.ImageNotSupportResize",
    "400 InvalidSystemDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 LoginAsNonRoot.ImageNotSupport",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 MissingParameter.Architecture",
    "400 MissingParameter.Platform",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "400 QuotaExceed.DiskCapacity = The quota of disk space of this category is used up in the zone.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 DependencyViolation.WindowsInstance = Windows instances do not support SSH key pairs.",
    "403 DiskCreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 INST_HAS_UNPAID_ORDER",
    "403 ImageNotSubscribed = The image is of the marketplace and has not been bought. Subscribe to it first.",
    "403 ImageNotSupportInstanceType = The image does not run on this instance type. `DescribeImageSupportInstanceTypes` lists those it runs on.",
    "403 ImageRemovedInMarket = The image was withdrawn from the marketplace.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidDiskId.NotSupportReplaceEncryptedSystemDisk",
    "403 InvalidEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidEncrypted.DefaultEncryptionUnsupported = Disks are encrypted by default in this account, so `Encrypted` cannot be off.",
    "403 InvalidEncrypted.NotMatchEncryptAlgorithm = An encryption algorithm needs `Encrypted`.",
    "403 InvalidEncrypted.NotMatchKmsKeyId = A key needs `Encrypted`.",
    "403 InvalidHostname.MismatchImage",
    "403 InvalidKMSKeyId.NotSymmetric = The key must be a symmetric one.",
    "403 InvalidOperation.MultiAttachDisk = The disk is set up for several instances, which excludes this operation.",
    "403 InvalidParameter.DataEncryptedKeyCreateFailed",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "403 InvalidParameter.KmsNotEnabled = Key Management Service is not activated. Activate it first.",
    "403 InvalidParameter.NotMatch = Two parameters do not go together; the message names them.",
    "403 InvalidRegionId.NotExists",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm = The encryption algorithm is not possible, or not in this region.",
    "403 InvalidSystemDiskStatus.IsTransfering",
    "403 IoOptimized.NotSupported = The instance is not I/O optimized, or the setting is not possible.",
    "403 LoginAsNonRoot.RegionNotSupport",
    "403 NotSupportSnapshotEncrypted.DiskCategory = Disks of this category cannot be encrypted from a snapshot.",
    "403 OperationDenied.ImageNotValid = The image cannot be used. Check its state and its permissions.",
    "403 OperationDenied.InstanceCreating",
    "403 OperationDenied.UnpaidOrder = There is an unpaid order for the instance. Pay or cancel it first.",
    "403 QuotaExceed.BuyImage = The image is of the marketplace and has not been bought. Subscribe to it first.",
    "403 ResourcesNotInSameZone = The instance and the dedicated host are in different zones.",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidSystemDiskSize.LessThanImageSize = The system disk is smaller than the image.",
    "404 InvalidSystemDiskSize.LessThanMinSize = The size of the system disk is outside of what its category allows.",
    "404 InvalidSystemDiskSize.MoreThanMaxSize = The size of the system disk is outside of what its category allows.",
    "404 NoSuchResource = There is no such resource.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "500 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
}

/// Request of `ReplaceSystemDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Size of the system disk, at least that of the image. Unit: GiB. On the wire: `SystemDisk.Size`.
    pub system_disk_size: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Whether the services that come with the image are used.
    pub use_additional_service: Option<bool>,
    /// Password for logging in, 8 to 30 characters of three kinds. Send it over HTTPS only.
    pub password: Option<String>,
    /// Whether the instance takes the password that is set in the image. The image must have one, and
    /// `Password` must be left out.
    pub password_inherit: Option<bool>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it. Deprecated in favour of `ImageId`.
    #[deprecated = "In favour of `ImageId`."]
    pub disk_id: Option<String>,
    /// Operating system or distribution of the image or the instances. Deprecated.
    #[deprecated]
    pub platform: Option<String>,
    /// Architecture of the processor, such as `x86_64`. Deprecated.
    #[deprecated]
    pub architecture: Option<String>,
    /// Whether basic security software is installed: `Active` or `Deactive`. Only with public images.
    pub security_enhancement_strategy: Option<SecurityEnhancementStrategy>,
    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub encrypted: Option<bool>,
    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted. On the wire:
    /// `KMSKeyId`.
    pub kms_key_id: Option<String>,
    /// Encryption algorithm, such as `aes-256`.
    pub encrypt_algorithm: Option<String>,
    /// Names of the resource in the access control of all services, with the role by which they are used.
    /// Reserved. At most 10 elements.
    pub arn: Vec<Arn>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReplaceSystemDiskRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Size of the system disk, at least that of the image.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Whether the services that come with the image are used.
    pub fn use_additional_service(mut self, value: bool) -> Self {
        self.use_additional_service = Some(value);
        self
    }

    /// Password for logging in, 8 to 30 characters of three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Whether the instance takes the password that is set in the image.
    pub fn password_inherit(mut self, value: bool) -> Self {
        self.password_inherit = Some(value);
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Id of the disk (`d-...`).
    #[deprecated = "In favour of `ImageId`."]
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    #[deprecated]
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Architecture of the processor, such as `x86_64`.
    #[deprecated]
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Whether basic security software is installed: `Active` or `Deactive`.
    pub fn security_enhancement_strategy(
        mut self,
        value: impl Into<SecurityEnhancementStrategy>,
    ) -> Self {
        self.security_enhancement_strategy = Some(value.into());
        self
    }

    /// Whether the data on the disk or in the image is encrypted; `false` when left out.
    pub fn encrypted(mut self, value: bool) -> Self {
        self.encrypted = Some(value);
        self
    }

    /// Id of the key in Key Management Service, a UUID, with which the data is encrypted.
    pub fn kms_key_id(mut self, value: impl Into<String>) -> Self {
        self.kms_key_id = Some(value.into());
        self
    }

    /// Encryption algorithm, such as `aes-256`.
    pub fn encrypt_algorithm(mut self, value: impl Into<String>) -> Self {
        self.encrypt_algorithm = Some(value.into());
        self
    }

    /// Names of the resource in the access control of all services, with the role by which they are used.
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
    8 disk_id: OptStr = Field::string("DiskId").deprecated(),
    9 platform: OptStr = Field::string("Platform").deprecated(),
    10 architecture: OptStr = Field::string("Architecture").deprecated(),
    11 security_enhancement_strategy: Opt = Field::one_of("SecurityEnhancementStrategy", SecurityEnhancementStrategy::VALUES),
    12 encrypted: OptBool = Field::boolean("Encrypted"),
    13 kms_key_id: OptStr = Field::string("KMSKeyId"),
    14 encrypt_algorithm: OptStr = Field::string("EncryptAlgorithm"),
    15 arn: List = Field::record("Arn", &crate::shapes::ARN).list().limits(&Limits::new().items(None, Some(10))),
}

/// Response of `ReplaceSystemDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReplaceSystemDiskResponse {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
