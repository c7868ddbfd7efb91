// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachDisk.json; do not edit.
//! Detaches a pay-as-you-go data disk, or the system disk, from an instance.
//!
//! The disk must be `In_use`; for a data disk the instance is running or stopped, for the system disk it is stopped, and it
//! must not be locked for security. Returns at once and takes about a minute: wait until the disk is `Available`. Unmount
//! it in the operating system first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachDisk).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as DetachDiskResponse;

operation!(Operation::new::<DetachDiskRequest, DetachDiskResponse>(
    "DetachDisk", Effect::Write, &DETACH_DISK_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 DisksDetachingOnEcsExceeded InvalidOperation.InstanceTypeNotSupport InvalidParameter InvalidRegionId.MalFormed
    403 DeleteWithInstance.Conflict DependencyViolation DiskNotPortable DiskTypeViolation IncorrectDiskStatus
    403 IncorrectInstanceStatus InstanceLockedForSecurity InvalidInstance.ImageCategory InvalidOperation.DiskCategoryUnsupported
    403 UserNotInTheWhiteList
    404 InvalidDisk.AlreadyDetached InvalidDiskId.NotFound InvalidDiskId.OperationNotSupported InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `DetachDisk`.
#[derive(Default)] #[non_exhaustive] pub struct DetachDiskRequest {
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `DiskId`: text. */ pub disk_id: String,
    /** `DeleteWithInstance`: yes or no. */ pub delete_with_instance: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl DetachDiskRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self { instance_id: instance_id.into(), disk_id: disk_id.into(), ..Self::default() }
    }
    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self { self.delete_with_instance = Some(value); self }
}
/// Table of [`DetachDiskRequest`].
pub static DETACH_DISK_REQUEST: Schema = Schema { name: "DetachDiskRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("InstanceId").required(),
    Field::string("DiskId").required(),
    Field::boolean("DeleteWithInstance"),
]; &ROWS } };
record!(DetachDiskRequest, DETACH_DISK_REQUEST, [0 Str instance_id, 1 Str disk_id] [2 OptBool delete_with_instance]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DetachDiskRequest);
