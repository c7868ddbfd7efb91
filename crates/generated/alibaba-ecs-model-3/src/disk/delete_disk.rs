// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDisk.json; do not edit.
//! Releases a pay-as-you-go data disk, and its data for good.
//!
//! The disk must be `Available`, that is detached. Manual snapshots are kept; whether automatic ones are is set by
//! ModifyDiskAttribute. An unknown id is ignored.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDisk).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DeleteDiskResponse;

operation!(Operation::new::<DeleteDiskRequest, DeleteDiskResponse>(
    "DeleteDisk", Effect::Write, &DELETE_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidRegionId.MalFormed
    403 DiskCreatingSnapshot DiskNotPortable DiskStillAttached DiskTypeViolation IncorrectDiskStatus
    403 IncorrectDiskStatus.Initializing InvalidDiskStatus.DeleteProtection UserNotInTheWhiteList
    404 InvalidDiskId.NotFound
    500 InternalError
");

/// Request of `DeleteDisk`.
#[derive(Default)] #[non_exhaustive] pub struct DeleteDiskRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DeleteDiskRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
}
/// Table of [`DeleteDiskRequest`].
pub static DELETE_DISK_REQUEST: Schema = Schema { name: "DeleteDiskRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("DiskId").required(),
]; &ROWS } };
record!(DeleteDiskRequest, DELETE_DISK_REQUEST, [0 Str disk_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DeleteDiskRequest);
