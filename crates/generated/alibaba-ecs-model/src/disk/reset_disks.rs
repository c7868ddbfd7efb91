// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisks.json; do not edit.
//! Reset disks (`ResetDisks`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisks).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::{OperationProgress, RelatedItem};

/// The table of `ResetDisks`.
pub static OPERATION: Operation = Operation::new(
    "ResetDisks", Effect::Write, &RESET_DISKS_REQUEST, &RESET_DISKS_RESPONSE, empty::<ResetDisksRequest>,
    empty::<ResetDisksResponse>,
).errors(&[
    ErrorCode::new(400, "DiskCategory.OperationNotSupported"), ErrorCode::new(400, "DryRunOperation"),
    ErrorCode::new(400, "InvalidRegionId.MalFormed"), ErrorCode::new(403, "IncorrectDiskStatus"),
    ErrorCode::new(403, "IncorrectDiskStatus.HasUnfinishedSnapshot"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceExpiredOrInArrears"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidAccountStatus.SnapshotServiceUnavailable"), ErrorCode::new(403, "InvalidDisk.ShareVolume"),
    ErrorCode::new(403, "InvalidOperation.MultiAttachDisk"), ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidParameter.Mismatch"),
    ErrorCode::new(403, "InvalidRegion.NotSupport"), ErrorCode::new(403, "InvalidSnapshot.TooOld"),
    ErrorCode::new(403, "InvalidSnapshotId.NotReady"), ErrorCode::new(403, "Operation.Conflict"),
    ErrorCode::new(403, "OperationDenied"), ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "Disk.NotFound"),
    ErrorCode::new(404, "InvalidDiskId.NotFound"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "InvalidSnapshot.NotFound"),
    ErrorCode::new(404, "InvalidSnapshotId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `ResetDisks`.
#[derive(Default)] #[non_exhaustive]
pub struct ResetDisksRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Disk`: records, 1 to 16 elements.
    pub disk: Vec<Disk>,
    pub extra: Extra,
}
impl ResetDisksRequest {
    pub fn new(disk: impl IntoIterator<Item = Disk>) -> Self { Self { disk: all(disk), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
pub static RESET_DISKS_REQUEST: Schema = Schema { name: "ResetDisksRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::boolean("DryRun"),
    Field::record("Disk", &DISK).list().required().limits(&Limits::items(Some(1), Some(16))),
] };
cloudspec_wire::record!(ResetDisksRequest, RESET_DISKS_REQUEST, [0 OptStr region_id, 2 List disk] [1 OptBool dry_run]);

/// What `Disk` holds.
#[derive(Default)] #[non_exhaustive]
pub struct Disk {
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    pub extra: Extra,
}
impl Disk {
    pub fn new() -> Self { Self::default() }
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    pub fn disk_id(mut self, value: impl Into<String>) -> Self { self.disk_id = Some(value.into()); self }
}
pub static DISK: Schema = Schema { name: "Disk", fields: &[
    Field::string("SnapshotId"),
    Field::string("DiskId"),
] };
cloudspec_wire::record!(Disk, DISK, [0 OptStr snapshot_id, 1 OptStr disk_id] []);

/// Answer of `ResetDisks`.
#[derive(Default)] #[non_exhaustive]
pub struct ResetDisksResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OperationProgressSet`: records.
    pub operation_progress_set: Vec<OperationProgress>,
    pub extra: Extra,
}
pub static RESET_DISKS_RESPONSE: Schema = Schema { name: "ResetDisksResponse", fields: &[
    Field::string("RequestId"),
    Field::record("OperationProgressSet", &shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
] };
cloudspec_wire::record!(ResetDisksResponse, RESET_DISKS_RESPONSE, [0 OptStr request_id, 1 List operation_progress_set] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ResetDisksRequest, Disk, ResetDisksResponse);
