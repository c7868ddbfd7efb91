// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisks.json; do not edit.
//! Rolls several disks back to the snapshots of a consistent set.
//!
//! To be withdrawn; use `ResetDisk`.
//!
//! - Access level: update.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisks), 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, errors, operation, record,
};

pub use crate::shapes::OperationProgress;

operation! {
    name: "ResetDisks",
    effect: Effect::Write,
    request: ResetDisksRequest = RESET_DISKS_REQUEST,
    response: ResetDisksResponse = RESET_DISKS_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update),
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
    "403 InvalidDisk.ShareVolume",
    "403 InvalidOperation.MultiAttachDisk = The disk is set up for several instances, which excludes this operation.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.Mismatch = Two parameters do not go together; the message names them.",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidSnapshot.TooOld = The snapshot is too old for this. Take a new one.",
    "403 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "403 Operation.Conflict = Another operation on the same resource is still running. Try again when it is done.",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 Disk.NotFound",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidSnapshot.NotFound",
    "404 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `ResetDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetDisksRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// Disks that the operation is for, one entry for each. 1 to 16 elements.
    pub disk: Vec<Disk>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ResetDisksRequest {
    /// Creates a value with the required members.
    pub fn new(disk: impl IntoIterator<Item = Disk>) -> Self {
        Self {
            disk: cloudspec_wire::all(disk),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }
}

record! {
    ResetDisksRequest: RESET_DISKS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 dry_run: OptBool = Field::boolean("DryRun"),
    2 disk: List = Field::record("Disk", &DISK).list().required().limits(&Limits::new().items(Some(1), Some(16))),
}

/// `Disk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Disk {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Disk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Id of the disk (`d-...`).
    pub fn disk_id(mut self, value: impl Into<String>) -> Self {
        self.disk_id = Some(value.into());
        self
    }
}

record! {
    Disk: DISK,
    0 snapshot_id: OptStr = Field::string("SnapshotId"),
    1 disk_id: OptStr = Field::string("DiskId"),
}

/// Response of `ResetDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetDisksResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Outcome for each resource of the operation, one entry for each, with an error where it failed.
    pub operation_progress_set: Vec<OperationProgress>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResetDisksResponse: RESET_DISKS_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 operation_progress_set: List = Field::record("OperationProgressSet", &crate::shapes::OPERATION_PROGRESS).wrapped("OperationProgress"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ResetDisksRequest,
    Disk,
    ResetDisksResponse,
}
