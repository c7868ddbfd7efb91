// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisk.json; do not edit.
//! Rolls a disk back to one of its own snapshots.
//!
//! What was written since is lost. The disk must be in use or available, and its instance stopped and
//! not locked for security.
//!
//! - Requires permission for the action `ecs:ResetDisk` (access level update), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisk), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    operation, record,
};

operation! {
    name: "ResetDisk",
    effect: Effect::Write,
    request: ResetDiskRequest = RESET_DISK_REQUEST,
    response: ResetDiskResponse = RESET_DISK_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:ResetDisk").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required(), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}").required()])),
}

errors! {
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 DryRunOperation = The request would have worked. Nothing was done because `DryRun` was set.",
    "400 InvalidRegionId.MalFormed = The region id is malformed. It looks like `cn-hangzhou`.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectDiskStatus.HasUnfinishedSnapshot",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 InstanceExpiredOrInArrears = Payment is overdue. Settle the bill first.",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.Mismatch = Two parameters do not go together; the message names them.",
    "403 InvalidSnapshot.TooOld = The snapshot is too old for this. Take a new one.",
    "403 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "403 Operation.Conflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 Disk.NotFound",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "404 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ResetDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetDiskRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: String,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResetDiskRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>, snapshot_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            snapshot_id: snapshot_id.into(),
            ..Self::default()
        }
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ResetDiskRequest: RESET_DISK_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 snapshot_id: Str = Field::string("SnapshotId").required(),
    2 dry_run: OptBool = Field::boolean("DryRun"),
}

/// Response of `ResetDisk`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetDiskResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResetDiskResponse: RESET_DISK_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResetDiskRequest,
    ResetDiskResponse,
}
