// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachDisk.json; do not edit.
//! Detach disk (`DetachDisk`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachDisk).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as DetachDiskResponse;

/// The table of `DetachDisk`.
pub static OPERATION: Operation = Operation::new(
    "DetachDisk", Effect::Write, &DETACH_DISK_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<DetachDiskRequest>,
    empty::<DetachDiskResponse>,
).errors(&[
    ErrorCode::new(400, "DisksDetachingOnEcsExceeded"), ErrorCode::new(400, "InvalidOperation.InstanceTypeNotSupport"),
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "InvalidRegionId.MalFormed"),
    ErrorCode::new(403, "DeleteWithInstance.Conflict"), ErrorCode::new(403, "DependencyViolation"),
    ErrorCode::new(403, "DiskNotPortable"), ErrorCode::new(403, "DiskTypeViolation"), ErrorCode::new(403, "IncorrectDiskStatus"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "InstanceLockedForSecurity"),
    ErrorCode::new(403, "InvalidInstance.ImageCategory"), ErrorCode::new(403, "InvalidOperation.DiskCategoryUnsupported"),
    ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "InvalidDisk.AlreadyDetached"),
    ErrorCode::new(404, "InvalidDiskId.NotFound"), ErrorCode::new(404, "InvalidDiskId.OperationNotSupported"),
    ErrorCode::new(404, "InvalidInstanceId.NotFound"), ErrorCode::new(500, "InternalError"),
]);

/// Request of `DetachDisk`.
#[derive(Default)] #[non_exhaustive]
pub struct DetachDiskRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `DiskId`: text.
    pub disk_id: String,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    pub extra: Extra,
}
impl DetachDiskRequest {
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), disk_id: disk_id.into(), ..Self::default() }
    }
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
}
pub static DETACH_DISK_REQUEST: Schema = Schema { name: "DetachDiskRequest", fields: &[
    Field::string("InstanceId").required(),
    Field::string("DiskId").required(),
    Field::boolean("DeleteWithInstance"),
] };
cloudspec_wire::record!(DetachDiskRequest, DETACH_DISK_REQUEST,
    [0 Str instance_id, 1 Str disk_id] [2 OptBool delete_with_instance]);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(DetachDiskRequest);
