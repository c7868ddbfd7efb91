// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ReInitDisk.json; do not edit.
//! Re init disk (`ReInitDisk`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReInitDisk).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ReInitDiskResponse;

/// The table of `ReInitDisk`.
pub static OPERATION: Operation = Operation::new(
    "ReInitDisk", Effect::Write, &RE_INIT_DISK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<ReInitDiskRequest>,
    empty::<ReInitDiskResponse>,
).errors(&[
    ErrorCode::new(400, "DependencyViolation.IoOptimize"), ErrorCode::new(400, "DiskCategory.OperationNotSupported"),
    ErrorCode::new(400, "DiskHasSnapshotsWithInstantAccessEnabled.OperationNotSupported"),
    ErrorCode::new(400, "InvalidKeyPairName.NotFound"), ErrorCode::new(400, "InvalidPassword.Malformed"),
    ErrorCode::new(400, "InvalidRegionId.MalFormed"), ErrorCode::new(400, "LoginAsNonRoot.ImageNotSupport"),
    ErrorCode::new(403, "DependencyViolation.WindowsInstance"), ErrorCode::new(403, "DiskCreatingSnapshot"),
    ErrorCode::new(403, "HibernationConfigured.InstanceOperationForbidden"), ErrorCode::new(403, "IncorrectDiskStatus"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "InstanceExpiredOrInArrears"),
    ErrorCode::new(403, "InstanceLockedForSecurity"), ErrorCode::new(403, "InvalidOperation.MultiAttachDisk"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidSnapshot.TooOld"),
    ErrorCode::new(403, "InvalidSourceSnapshot"), ErrorCode::new(403, "LoginAsNonRoot.RegionNotSupport"),
    ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "SharedImageDeleted"),
    ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "InvalidDiskId.NotFound"),
    ErrorCode::new(404, "InvalidDiskId.OperationNotSupported"), ErrorCode::new(404, "InvalidImageId.NotFound"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `ReInitDisk`.
#[derive(Default)] #[non_exhaustive]
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
    pub extra: Extra,
}
impl ReInitDiskRequest {
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
    pub fn password(mut self, value: impl Into<String>) -> Self { self.password = Some(value.into()); self }
    pub fn key_pair_name(mut self, value: impl Into<String>) -> Self { self.key_pair_name = Some(value.into()); self }
    pub fn auto_start_instance(mut self, value: bool) -> Self { self.auto_start_instance = Some(value); self }
    pub fn security_enhancement_strategy(mut self, value: impl Into<String>) -> Self {
        self.security_enhancement_strategy = Some(value.into()); self
    }
}
pub static RE_INIT_DISK_REQUEST: Schema = Schema { name: "ReInitDiskRequest", fields: &[
    Field::string("DiskId").required(),
    Field::string("Password").secret(),
    Field::string("KeyPairName"),
    Field::boolean("AutoStartInstance"),
    Field::string("SecurityEnhancementStrategy"),
] };
cloudspec_wire::record!(ReInitDiskRequest, RE_INIT_DISK_REQUEST,
    [0 Str disk_id, 1 OptStr password, 2 OptStr key_pair_name,
    4 OptStr security_enhancement_strategy] [3 OptBool auto_start_instance]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ReInitDiskRequest);
