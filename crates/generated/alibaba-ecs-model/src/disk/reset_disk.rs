// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisk.json; do not edit.
//! Reset disk (`ResetDisk`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisk).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as ResetDiskResponse;

/// The table of `ResetDisk`.
pub static OPERATION: Operation = Operation::new(
    "ResetDisk", Effect::Write, &RESET_DISK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<ResetDiskRequest>,
    empty::<ResetDiskResponse>,
).errors(&[
    ErrorCode::new(400, "DiskCategory.OperationNotSupported"), ErrorCode::new(400, "DryRunOperation"),
    ErrorCode::new(400, "InvalidRegionId.MalFormed"), ErrorCode::new(403, "IncorrectDiskStatus"),
    ErrorCode::new(403, "IncorrectDiskStatus.HasUnfinishedSnapshot"), ErrorCode::new(403, "IncorrectInstanceStatus"),
    ErrorCode::new(403, "InstanceExpiredOrInArrears"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidAccountStatus.SnapshotServiceUnavailable"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidParameter.Mismatch"),
    ErrorCode::new(403, "InvalidSnapshot.TooOld"), ErrorCode::new(403, "InvalidSnapshotId.NotReady"),
    ErrorCode::new(403, "Operation.Conflict"), ErrorCode::new(403, "OperationDenied"),
    ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "Disk.NotFound"),
    ErrorCode::new(404, "InvalidDiskId.NotFound"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidParameter.KMSKeyId.NotFound"), ErrorCode::new(404, "InvalidSnapshotId.NotFound"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `ResetDisk`.
#[derive(Default)] #[non_exhaustive]
pub struct ResetDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `SnapshotId`: text.
    pub snapshot_id: String,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    pub extra: Extra,
}
impl ResetDiskRequest {
    pub fn new(disk_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        Self { disk_id: disk_id.into(), snapshot_id: snapshot_id.into(), ..Self::default() }
    }
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
}
pub static RESET_DISK_REQUEST: Schema = Schema { name: "ResetDiskRequest", fields: &[
    Field::string("DiskId").required(),
    Field::string("SnapshotId").required(),
    Field::boolean("DryRun"),
] };
cloudspec_wire::record!(ResetDiskRequest, RESET_DISK_REQUEST, [0 Str disk_id, 1 Str snapshot_id] [2 OptBool dry_run]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(ResetDiskRequest);
