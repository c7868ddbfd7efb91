// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DeleteDisk.json; do not edit.
//! Releases a pay-as-you-go data disk, and its data for good.
//!
//! The disk must be `Available`, that is detached. Manual snapshots are kept; whether automatic ones
//! are is set by `ModifyDiskAttribute`. An unknown id is ignored.
//!
//! - Requires permission for the action `ecs:DeleteDisk` (access level delete), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "DeleteDisk",
    effect: Effect::Write,
    request: DeleteDiskRequest = DELETE_DISK_REQUEST,
    response: DeleteDiskResponse = DELETE_DISK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Delete).authorization(Authorization::new("ecs:DeleteDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required()])),
}

errors! {
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 DiskCreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 DiskNotPortable = The disk cannot be detached.",
    "403 DiskStillAttached",
    "403 DiskTypeViolation",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectDiskStatus.Initializing",
    "403 InvalidDiskStatus.DeleteProtection",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DeleteDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiskRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DeleteDiskRequest {
    /// Creates a value with the required members.
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

/// Response of `DeleteDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct DeleteDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DeleteDiskResponse: DELETE_DISK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DeleteDiskRequest,
    DeleteDiskResponse,
}
