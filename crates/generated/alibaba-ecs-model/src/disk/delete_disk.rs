// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDisk.json; do not edit.
//! Delete disk (`DeleteDisk`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDisk).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DeleteDiskResponse;

/// The table of `DeleteDisk`.
pub static OPERATION: Operation = Operation::new(
    "DeleteDisk", Effect::Write, &DELETE_DISK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DeleteDiskRequest>,
    empty::<DeleteDiskResponse>,
).errors(&[
    ErrorCode::new(400, "InvalidRegionId.MalFormed"), ErrorCode::new(403, "DiskCreatingSnapshot"),
    ErrorCode::new(403, "DiskNotPortable"), ErrorCode::new(403, "DiskStillAttached"), ErrorCode::new(403, "DiskTypeViolation"),
    ErrorCode::new(403, "IncorrectDiskStatus"), ErrorCode::new(403, "IncorrectDiskStatus.Initializing"),
    ErrorCode::new(403, "InvalidDiskStatus.DeleteProtection"), ErrorCode::new(403, "UserNotInTheWhiteList"),
    ErrorCode::new(404, "InvalidDiskId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `DeleteDisk`.
#[derive(Default)] #[non_exhaustive]
pub struct DeleteDiskRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    pub extra: Extra,
}
impl DeleteDiskRequest {
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
}
pub static DELETE_DISK_REQUEST: Schema = Schema { name: "DeleteDiskRequest", fields: &[
    Field::string("DiskId").required(),
] };
cloudspec_wire::record!(DeleteDiskRequest, DELETE_DISK_REQUEST, [0 Str disk_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DeleteDiskRequest);
