// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDisk.json; do not edit.
//! Releases a pay-as-you-go data disk, and its data for good.
//!
//! The disk must be `Available`, that is detached. Manual snapshots are kept; whether automatic ones
//! are is set by ModifyDiskAttribute. An unknown id is ignored.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDisk).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DeleteDisk",
    effect: Effect::Write,
    request: DeleteDiskRequest = DELETE_DISK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidRegionId.MalFormed",
    "403 DiskCreatingSnapshot",
    "403 DiskNotPortable",
    "403 DiskStillAttached",
    "403 DiskTypeViolation",
    "403 IncorrectDiskStatus",
    "403 IncorrectDiskStatus.Initializing",
    "403 InvalidDiskStatus.DeleteProtection",
    "403 UserNotInTheWhiteList",
    "404 InvalidDiskId.NotFound",
    "500 InternalError",
}

/// Response of `DeleteDisk`.
pub type DeleteDiskResponse = RequestIdResponse;

/// Request of `DeleteDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DeleteDiskRequest {
    /// Starts with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }
}

record! {
    DeleteDiskRequest: DELETE_DISK_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDiskRequest,
}
