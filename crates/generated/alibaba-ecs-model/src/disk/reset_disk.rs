// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisk.json; do not edit.
//! Rolls a disk back to one of its own snapshots.
//!
//! What was written since is lost. The disk must be in use or available, and its instance stopped and
//! not locked for security.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisk).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "ResetDisk",
    effect: Effect::Write,
    request: ResetDiskRequest = RESET_DISK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DiskCategory.OperationNotSupported",
    "400 DryRunOperation",
    "400 InvalidRegionId.MalFormed",
    "403 IncorrectDiskStatus",
    "403 IncorrectDiskStatus.HasUnfinishedSnapshot",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.Mismatch",
    "403 InvalidSnapshot.TooOld",
    "403 InvalidSnapshotId.NotReady",
    "403 Operation.Conflict",
    "403 OperationDenied",
    "403 UserNotInTheWhiteList",
    "404 Disk.NotFound",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidParameter.KMSKeyId.NotFound",
    "404 InvalidSnapshotId.NotFound",
    "500 InternalError",
}

/// Response of `ResetDisk`.
pub type ResetDiskResponse = RequestIdResponse;

/// Request of `ResetDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `SnapshotId`: text.
    pub snapshot_id: String,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ResetDiskRequest {
    /// Starts with the required members.
    pub fn new(disk_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            snapshot_id: snapshot_id.into(),
            ..Self::default()
        }
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ResetDiskRequest: RESET_DISK_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 snapshot_id: Str = Field::string("SnapshotId").required(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResetDiskRequest,
}
