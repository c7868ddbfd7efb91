// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisks.json; do not edit.
//! Rolls several disks back to the snapshots of a consistent set.
//!
//! To be withdrawn; use ResetDisk.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisks).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::{OperationProgress, RelatedItem};

operation!(Operation::new::<ResetDisksRequest, ResetDisksResponse>(
    "ResetDisks", Effect::Write, &RESET_DISKS_REQUEST, &RESET_DISKS_RESPONSE,
), "
    400 DiskCategory.OperationNotSupported DryRunOperation InvalidRegionId.MalFormed
    403 IncorrectDiskStatus IncorrectDiskStatus.HasUnfinishedSnapshot IncorrectInstanceStatus InstanceExpiredOrInArrears
    403 InstanceLockedForSecurity InvalidAccountStatus.NotEnoughBalance InvalidAccountStatus.SnapshotServiceUnavailable
    403 InvalidDisk.ShareVolume InvalidOperation.MultiAttachDisk InvalidParameter.KMSKeyId.CMKNotEnabled
    403 InvalidParameter.KMSKeyId.CMKUnauthorized InvalidParameter.KMSKeyId.KMSUnauthorized InvalidParameter.Mismatch
    403 InvalidRegion.NotSupport InvalidSnapshot.TooOld InvalidSnapshotId.NotReady Operation.Conflict OperationDenied
    403 UserNotInTheWhiteList
    404 Disk.NotFound InvalidDiskId.NotFound InvalidInstanceId.NotFound InvalidRegionId.NotFound InvalidSnapshot.NotFound
    404 InvalidSnapshotId.NotFound
    500 InternalError
");

/// Request of `ResetDisks`.
#[derive(Default)] #[non_exhaustive] pub struct ResetDisksRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `Disk`: records, 1 to 16 elements. */ pub disk: Vec<Disk>,
    /** What else came. */ pub extra: Extra,
}
impl ResetDisksRequest {
    /// With what is required.
    pub fn new(disk: impl IntoIterator<Item = Disk>) -> Self { Self { disk: all(disk), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
/// Table of [`ResetDisksRequest`].
pub static RESET_DISKS_REQUEST: Schema = Schema { name: "ResetDisksRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("DryRun"),
    Field::record("Disk", &DISK).list().required().limits(&Limits::items(Some(1), Some(16))),
]; &ROWS } };
record!(ResetDisksRequest, RESET_DISKS_REQUEST, [0 OptStr region_id, 2 List disk] [1 OptBool dry_run]);

/// What `Disk` holds.
#[derive(Default)] #[non_exhaustive] pub struct Disk {
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `DiskId`: text. */ pub disk_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl Disk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
}
/// Table of [`Disk`].
pub static DISK: Schema = Schema { name: "Disk", fields: { static ROWS: [Field; 2] = [
    Field::string("SnapshotId"),
    Field::string("DiskId"),
]; &ROWS } };
record!(Disk, DISK, [0 OptStr snapshot_id, 1 OptStr disk_id] []);

/// Answer of `ResetDisks`.
#[derive(Default)] #[non_exhaustive] pub struct ResetDisksResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `OperationProgressSet`: records. */ pub operation_progress_set: Vec<OperationProgress>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResetDisksResponse`].
pub static RESET_DISKS_RESPONSE: Schema = Schema { name: "ResetDisksResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
]; &ROWS } };
record!(ResetDisksResponse, RESET_DISKS_RESPONSE, [0 OptStr request_id, 1 List operation_progress_set] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ResetDisksRequest, Disk, ResetDisksResponse);
