// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisk.json; do not edit.
//! Rolls a disk back to one of its own snapshots.
//!
//! What was written since is lost. The disk must be in use or available, and its instance stopped and not locked for
//! security.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisk).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as ResetDiskResponse;

operation!(Operation::new::<ResetDiskRequest, ResetDiskResponse>(
    "ResetDisk", Effect::Write, &RESET_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DiskCategory.OperationNotSupported DryRunOperation InvalidRegionId.MalFormed
    403 IncorrectDiskStatus IncorrectDiskStatus.HasUnfinishedSnapshot IncorrectInstanceStatus InstanceExpiredOrInArrears
    403 InstanceLockedForSecurity InvalidAccountStatus.NotEnoughBalance InvalidAccountStatus.SnapshotServiceUnavailable
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.Mismatch InvalidSnapshot.TooOld InvalidSnapshotId.NotReady
    403 Operation.Conflict OperationDenied UserNotInTheWhiteList
    404 Disk.NotFound InvalidDiskId.NotFound InvalidInstanceId.NotFound InvalidParameter.KMSKeyId.NotFound
    404 InvalidSnapshotId.NotFound
    500 InternalError
");

/// Request of `ResetDisk`.
#[derive(Default)] #[non_exhaustive] pub struct ResetDiskRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** `SnapshotId`: text. */ pub snapshot_id: String,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl ResetDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        Self { disk_id: disk_id.into(), snapshot_id: snapshot_id.into(), ..Self::default() }
    }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ResetDiskRequest`].
pub static RESET_DISK_REQUEST: Schema = Schema { name: "ResetDiskRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("DiskId").required(),
    Field::string("SnapshotId").required(),
    Field::boolean("DryRun"),
]; &ROWS } };
record!(ResetDiskRequest, RESET_DISK_REQUEST, [0 Str disk_id, 1 Str snapshot_id] [2 OptBool dry_run]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResetDiskRequest);
