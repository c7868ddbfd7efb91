// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DetachDisk.json; do not edit.
//! Detaches a pay-as-you-go data disk, or the system disk, from an instance.
//!
//! The disk must be `In_use`; for a data disk the instance is running or stopped, for the system disk
//! it is stopped, and it must not be locked for security. Returns at once and takes about a minute:
//! wait until the disk is `Available`. Unmount it in the operating system first.
//!
//! - Requires permission for the action `ecs:DetachDisk` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DetachDisk",
    effect: Effect::Write,
    request: DetachDiskRequest = DETACH_DISK_REQUEST,
    response: DetachDiskResponse = DETACH_DISK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:DetachDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required(), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 DisksDetachingOnEcsExceeded",
    "400 InvalidOperation.InstanceTypeNotSupport",
    "400 InvalidParameter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 DeleteWithInstance.Conflict = The disk cannot be detached, so it is always released with its instance.",
    "403 DependencyViolation = Something still uses the resource, or it is not attached as the operation wants it; the message says what.",
    "403 DiskNotPortable = The disk cannot be detached.",
    "403 DiskTypeViolation",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidInstance.ImageCategory",
    "403 InvalidOperation.DiskCategoryUnsupported",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDisk.AlreadyDetached",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidDiskId.OperationNotSupported",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DetachDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachDiskRequest {
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Whether the disk is released together with the instance.
    pub delete_with_instance: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DetachDiskRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, disk_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Whether the disk is released together with the instance.
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

/// Response of `DetachDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct DetachDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetachDiskResponse: DETACH_DISK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DetachDiskRequest,
    DetachDiskResponse,
}
