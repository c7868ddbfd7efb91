// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ResetDisks.json; do not edit.
//! Rolls several disks back to the snapshots of a consistent set.
//!
//! To be withdrawn; use ResetDisk.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ResetDisks).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::OperationProgress;

operation! {
    name: "ResetDisks",
    effect: Effect::Write,
    request: ResetDisksRequest = RESET_DISKS_REQUEST,
    response: ResetDisksResponse = RESET_DISKS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 DiskCategory.OperationNotSupported",
    "400 DryRunOperation",
    "400 InvalidRegionId.MalFormed",
    "403 IncorrectDiskStatus",
    "403 IncorrectDiskStatus.HasUnfinishedSnapshot",
    "403 IncorrectInstanceStatus",
    "403 InstanceExpiredOrInArrears",
    "403 InstanceLockedForSecurity",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidDisk.ShareVolume",
    "403 InvalidOperation.MultiAttachDisk",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParameter.Mismatch",
    "403 InvalidRegion.NotSupport",
    "403 InvalidSnapshot.TooOld",
    "403 InvalidSnapshotId.NotReady",
    "403 Operation.Conflict",
    "403 OperationDenied",
    "403 UserNotInTheWhiteList",
    "404 Disk.NotFound",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidSnapshot.NotFound",
    "404 InvalidSnapshotId.NotFound",
    "500 InternalError",
}

/// Request of `ResetDisks`.
#[derive(Default)]
#[non_exhaustive]
pub struct ResetDisksRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `Disk`: records, 1 to 16 elements.
    pub disk: Vec<Disk>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ResetDisksRequest {
    /// Starts with the required members.
    pub fn new(disk: impl IntoIterator<Item = Disk>) -> Self {
        Self {
            disk: cloudspec_wire::all(disk),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `DryRun`.
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
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `DiskId`: text.
    pub disk_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Disk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `DiskId`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `OperationProgressSet`: records.
    pub operation_progress_set: Vec<OperationProgress>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
