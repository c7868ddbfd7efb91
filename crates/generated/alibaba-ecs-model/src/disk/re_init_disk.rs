// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReInitDisk.json; do not edit.
//! Puts a disk back to how it was created: a system disk to its image, a data disk to empty or to its
//! snapshot.
//!
//! Everything written since is lost. The disk must be in use and its instance stopped and started at
//! least once; not for disks with local snapshots or attached to several instances, nor when the image
//! is gone.
//!
//! - Requires permission for the action `ecs:ReInitDisk` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy). Condition keys:
//!   `ecs:PasswordCustomized`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReInitDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

pub use crate::shapes::SecurityEnhancementStrategy;

operation! {
    name: "ReInitDisk",
    effect: Effect::Write,
    request: ReInitDiskRequest = RE_INIT_DISK_REQUEST,
    response: ReInitDiskResponse = RE_INIT_DISK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ReInitDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required()]).conditions(&["ecs:PasswordCustomized"])),
}

errors! {
    "400 DependencyViolation.IoOptimize",
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported",
    "400 InvalidKeyPairName.NotFound = There is no such SSH key pair in this region.",
    "400 InvalidPassword.Malformed = The password is too weak. It needs 8 to 30 characters of three kinds.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "400 LoginAsNonRoot.ImageNotSupport",
    "403 DependencyViolation.WindowsInstance = Windows instances do not support SSH key pairs.",
    "403 DiskCreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidOperation.MultiAttachDisk = The disk is set up for several instances, which excludes this operation.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidSnapshot.TooOld = The snapshot is too old for this. Take a new one.",
    "403 InvalidSourceSnapshot",
    "403 LoginAsNonRoot.RegionNotSupport",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 SharedImageDeleted",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidDiskId.OperationNotSupported",
    "404 InvalidImageId.NotFound = There is no such image in this region, or it is not shared with the account.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ReInitDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReInitDiskRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Password for logging in, 8 to 30 characters of three kinds. Send it over HTTPS only.
    pub password: Option<String>,
    /// Name of the SSH key pair for logging in. `DescribeKeyPairs` lists it.
    pub key_pair_name: Option<String>,
    /// `AutoStartInstance`: boolean. Default: `false`.
    pub auto_start_instance: Option<bool>,
    /// Whether basic security software is installed: `Active` or `Deactive`. Only with public images.
    pub security_enhancement_strategy: Option<SecurityEnhancementStrategy>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReInitDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Password for logging in, 8 to 30 characters of three kinds.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Name of the SSH key pair for logging in.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `AutoStartInstance`.
    pub fn auto_start_instance(mut self, value: bool) -> Self {
        self.auto_start_instance = Some(value);
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
}

record! {
    ReInitDiskRequest: RE_INIT_DISK_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 password: OptStr = Field::string("Password").secret(),
    2 key_pair_name: OptStr = Field::string("KeyPairName"),
    3 auto_start_instance: OptBool = Field::boolean("AutoStartInstance"),
    4 security_enhancement_strategy: Opt = Field::one_of("SecurityEnhancementStrategy", SecurityEnhancementStrategy::VALUES),
}

/// Response of `ReInitDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReInitDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ReInitDiskResponse: RE_INIT_DISK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReInitDiskRequest,
    ReInitDiskResponse,
}
