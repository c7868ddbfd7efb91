// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReInitDisk.json; do not edit.
//! Puts a disk back to how it was created: a system disk to its image, a data disk to empty or to its
//! snapshot.
//!
//! Everything written since is lost. The disk must be in use and its instance stopped and started at
//! least once; not for disks with local snapshots or attached to several instances, nor when the image
//! is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReInitDisk).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ReInitDisk",
    effect: Effect::Write,
    request: ReInitDiskRequest = RE_INIT_DISK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DependencyViolation.IoOptimize",
    "400 DiskCategory.OperationNotSupported",
    "400 DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported",
    "400 InvalidKeyPairName.NotFound",
    "400 InvalidPassword.Malformed",
    "400 InvalidRegionId.MalFormed",
    "400 LoginAsNonRoot.ImageNotSupport",
    "403 DependencyViolation.WindowsInstance",
    "403 DiskCreatingSnapshot",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 IncorrectDiskStatus",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidOperation.MultiAttachDisk",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidSnapshot.TooOld",
    "403 InvalidSourceSnapshot",
    "403 LoginAsNonRoot.RegionNotSupport",
    "403 OperationDenied",
    "403 SharedImageDeleted",
    "403 UserNotInTheWhiteList",
    "404 InvalidDiskId.NotFound",
    "404 InvalidDiskId.OperationNotSupported",
    "404 InvalidImageId.NotFound",
    "500 InternalError",
}

/// Response of `ReInitDisk`.
pub type ReInitDiskResponse = RequestIdResponse;

/// Request of `ReInitDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ReInitDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `Password`: text.
    pub password: Option<String>,
    /// `KeyPairName`: text.
    pub key_pair_name: Option<String>,
    /// `AutoStartInstance`: yes or no. Default: `false`.
    pub auto_start_instance: Option<bool>,
    /// `SecurityEnhancementStrategy`: text.
    pub security_enhancement_strategy: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ReInitDiskRequest {
    /// Starts with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self {
        self.password = Some(value.into());
        self
    }

    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self {
        self.key_pair_name = Some(value.into());
        self
    }

    /// Sets `AutoStartInstance`.
    pub fn auto_start_instance(mut self, value: bool) -> Self {
        self.auto_start_instance = Some(value);
        self
    }

    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
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
    4 security_enhancement_strategy: OptStr = Field::string("SecurityEnhancementStrategy"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ReInitDiskRequest,
}
