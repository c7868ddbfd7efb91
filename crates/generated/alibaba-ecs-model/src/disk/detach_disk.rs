// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachDisk.json; do not edit.
//! Detaches a pay-as-you-go data disk, or the system disk, from an instance.
//!
//! The disk must be `In_use`; for a data disk the instance is running or stopped, for the system disk
//! it is stopped, and it must not be locked for security. Returns at once and takes about a minute:
//! wait until the disk is `Available`. Unmount it in the operating system first.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachDisk).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "DetachDisk",
    effect: Effect::Write,
    request: DetachDiskRequest = DETACH_DISK_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DisksDetachingOnEcsExceeded",
    "400 InvalidOperation.InstanceTypeNotSupport",
    "400 InvalidParameter",
    "400 InvalidRegionId.MalFormed",
    "403 DeleteWithInstance.Conflict",
    "403 DependencyViolation",
    "403 DiskNotPortable",
    "403 DiskTypeViolation",
    "403 IncorrectDiskStatus",
    "403 IncorrectInstanceStatus",
    "403 InstanceLockedForSecurity",
    "403 InvalidInstance.ImageCategory",
    "403 InvalidOperation.DiskCategoryUnsupported",
    "403 UserNotInTheWhiteList",
    "404 InvalidDisk.AlreadyDetached",
    "404 InvalidDiskId.NotFound",
    "404 InvalidDiskId.OperationNotSupported",
    "404 InvalidInstanceId.NotFound",
    "500 InternalError",
}

/// Response of `DetachDisk`.
pub type DetachDiskResponse = RequestIdResponse;

/// Request of `DetachDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachDiskRequest {
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `DiskId`: text.
    pub disk_id: String,
    /// `DeleteWithInstance`: yes or no.
    pub delete_with_instance: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DetachDiskRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Sets `DeleteWithInstance`.
    pub fn delete_with_instance(mut self, value: bool) -> Self {
        self.delete_with_instance = Some(value);
        self
    }
}

record! {
    DetachDiskRequest: DETACH_DISK_REQUEST,
    0 instance_id: Str = Field::string("InstanceId").required(),
    1 disk_id: Str = Field::string("DiskId").required(),
    2 delete_with_instance: OptBool = Field::boolean("DeleteWithInstance"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachDiskRequest,
}
