// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReInitDisk.json; do not edit.
//! Puts a disk back to how it was created: a system disk to its image, a data disk to empty or to its snapshot.
//!
//! Everything written since is lost. The disk must be in use and its instance stopped and started at least once; not for
//! disks with local snapshots or attached to several instances, nor when the image is gone.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReInitDisk).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ReInitDiskResponse;

operation!(Operation::new::<ReInitDiskRequest, ReInitDiskResponse>(
    "ReInitDisk", Effect::Write, &RE_INIT_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DependencyViolation.IoOptimize DiskCategory.OperationNotSupported
    400 DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported InvalidKeyPairName.NotFound InvalidPassword.Malformed
    400 InvalidRegionId.MalFormed LoginAsNonRoot.ImageNotSupport
    403 DependencyViolation.WindowsInstance DiskCreatingSnapshot HibernationConfigured.InstanceOperationForbidden
    403 IncorrectDiskStatus IncorrectInstanceStatus InstanceExpiredOrInArrears InstanceLockedForSecurity
    403 InvalidOperation.MultiAttachDisk InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidSnapshot.TooOld InvalidSourceSnapshot LoginAsNonRoot.RegionNotSupport
    403 OperationDenied SharedImageDeleted UserNotInTheWhiteList
    404 InvalidDiskId.NotFound InvalidDiskId.OperationNotSupported InvalidImageId.NotFound
    500 InternalError
");

/// Request of `ReInitDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ReInitDiskRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** `Password`: text. */ pub password: Option<String>,
    /** `KeyPairName`: text. */ pub key_pair_name: Option<String>,
    /** `AutoStartInstance`: yes or no. Default: `false`. */ pub auto_start_instance: Option<bool>,
    /** `SecurityEnhancementStrategy`: text. */ pub security_enhancement_strategy: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ReInitDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
    /// Sets `Password`.
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    /// Sets `KeyPairName`.
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    /// Sets `AutoStartInstance`.
    pub fn auto_start_instance(mut self, value: bool) -> Self { self.auto_start_instance = Some(value); self }
    /// Sets `SecurityEnhancementStrategy`.
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into()); self
    }
}
/// Table of [`ReInitDiskRequest`].
pub static RE_INIT_DISK_REQUEST: Schema = Schema { name: "ReInitDiskRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("DiskId").required(),
    Field::string("Password").secret(),
    Field::string("KeyPairName"),
    Field::boolean("AutoStartInstance"),
    Field::string("SecurityEnhancementStrategy"),
]; &ROWS } };
record!(ReInitDiskRequest, RE_INIT_DISK_REQUEST,
    [0 Str disk_id, 1 OptStr password, 2 OptStr key_pair_name,
    4 OptStr security_enhancement_strategy] [3 OptBool auto_start_instance]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReInitDiskRequest);
