// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshot.json; do not edit.
//! Takes a snapshot of a disk that is in use or available.
//!
//! Runs in the background: wait until the status is `accomplished`. The storage of snapshots is charged, and the disk's
//! instance must not be locked for security.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshot).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<CreateSnapshotRequest, CreateSnapshotResponse>(
    "CreateSnapshot", Effect::Write, &CREATE_SNAPSHOT_REQUEST, &CREATE_SNAPSHOT_RESPONSE,
).idempotency_token("ClientToken"), "
    400 CreateSnapshot.Failed DiskCategory.OperationNotSupported Duplicate.TagKey IncorrectInstanceStatus
    400 InvalidParameter.KMSKeyId.NotFound InvalidRetentionDays.Malformed InvalidSnapshotName.Malformed InvalidTagKey.Malformed
    400 InvalidTagValue.Malformed
    403 CloudBoxNotSupportSnapshotWithInstantAccess CreateSnapshot.Failed DISK_HAS_CREATING_SNAPSHOT DiskId.ValueNotSupported
    403 DiskInArrears HibernationConfigured.InstanceOperationForbidden IdempotentParameterMismatch IdempotentProcessing
    403 IncorrectDiskStatus IncorrectDiskStatus.CreatingSnapshot IncorrectDiskStatus.Invalid IncorrectDiskStatus.NeverAttached
    403 IncorrectDiskStatus.NeverUsed IncorrectDiskStatus.Transferring IncorrectDiskType.NotSupport IncorrectInstanceStatus
    403 IncorrectVolumeStatus InstanceLockedForSecurity InvalidAccountStatus.NotEnoughBalance
    403 InvalidAccountStatus.SnapshotServiceUnavailable InvalidAction.Unauthorized InvalidCategoryAndInstantAccess.Malformed
    403 InvalidInstantAccessRetentionDays.Malformed InvalidParameter.KMSKeyId.CMKNotEnabled
    403 InvalidParameter.KMSKeyId.CMKUnauthorized InvalidParameter.KMSKeyId.KMSUnauthorized
    403 InvalidRegion.NotSupportSnapshotInstantAccessRegion InvalidSnapshotCategory.Malformed QuotaExceed.Snapshot
    403 QuotaExceed.SnapshotQuota QuotaExceed.Tags Throttling
    404 InvalidDescription.Malformed InvalidDiskId.NotFound InvalidInstanceId.NotFound InvalidResourceGroup.NotFound
    404 InvalidVolumeId.NotFound
    500 InternalError
");

/// Request of `CreateSnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSnapshotRequest {
    /** `DiskId`: text. */ pub disk_id: String,
    /** `SnapshotName`: text. */ pub snapshot_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RetentionDays`: integer. */ pub retention_days: Option<i64>,
    /** `Category`: text. */ pub category: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `InstantAccess`: yes or no. */ pub instant_access: Option<bool>,
    /** `InstantAccessRetentionDays`: integer. */ pub instant_access_retention_days: Option<i64>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `StorageLocationArn`: text. */ pub storage_location_arn: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSnapshotRequest {
    /// With what is required.
    pub fn new(disk_id: impl Into<String>) -> Self { Self { disk_id: disk_id.into(), ..Self::default() } }
    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self { self.snapshot_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self { self.retention_days = Some(value); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `InstantAccess`.
    pub fn instant_access(mut self, value: bool) -> Self { self.instant_access = Some(value); self }
    /// Sets `InstantAccessRetentionDays`.
    pub fn instant_access_retention_days(mut self, value: i64) -> Self { self.instant_access_retention_days = Some(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into()); self
    }
}
/// Table of [`CreateSnapshotRequest`].
pub static CREATE_SNAPSHOT_REQUEST: Schema = Schema { name: "CreateSnapshotRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("DiskId").required(),
    Field::string("SnapshotName"),
    Field::string("Description"),
    Field::int32("RetentionDays"),
    Field::string("Category"),
    Field::string("ClientToken").filled(),
    Field::string("ResourceGroupId"),
    Field::boolean("InstantAccess"),
    Field::int32("InstantAccessRetentionDays"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::string("StorageLocationArn"),
]; &ROWS } };
record!(CreateSnapshotRequest, CREATE_SNAPSHOT_REQUEST,
    [0 Str disk_id, 1 OptStr snapshot_name, 2 OptStr description, 4 OptStr category, 5 OptStr client_token,
    6 OptStr resource_group_id, 9 List tag, 10 OptStr storage_location_arn] [3 OptInt retention_days, 7 OptBool instant_access,
    8 OptInt instant_access_retention_days]);

/// Answer of `CreateSnapshot`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSnapshotResponse {
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSnapshotResponse`].
pub static CREATE_SNAPSHOT_RESPONSE: Schema = Schema { name: "CreateSnapshotResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("SnapshotId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateSnapshotResponse, CREATE_SNAPSHOT_RESPONSE, [0 OptStr snapshot_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSnapshotRequest, CreateSnapshotResponse);
