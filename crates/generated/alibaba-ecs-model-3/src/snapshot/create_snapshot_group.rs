// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshotGroup.json; do not edit.
//! Takes a crash-consistent set of snapshots, one for each of several disks of an instance, or of several instances in one
//! zone.
//!
//! The disks must be `In_use` or `Available`, and `DiskId` and `ExcludeDiskId` exclude each other. Snapshots are charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshotGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<CreateSnapshotGroupRequest, CreateSnapshotGroupResponse>(
    "CreateSnapshotGroup", Effect::Write, &CREATE_SNAPSHOT_GROUP_REQUEST, &CREATE_SNAPSHOT_GROUP_RESPONSE,
).idempotency_token("ClientToken"), "
    400 DiskCategory.OperationNotSupported Duplicate.TagKey IncorrectInstanceStatus InvalidDiskIds.NotInSameZone
    400 InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict InvalidParameter.Description InvalidParameter.Name
    400 InvalidRetentionDays.Malformed InvalidSnapshotName.Malformed InvalidTagKey.Malformed InvalidTagValue.Malformed
    400 MissingParamter.InstanceId
    403 CapacityExceed.TooManyDisks CreateSnapshot.Failed DiskId.ValueNotSupported DiskInArrears IdempotentParameterMismatch
    403 IdempotentProcessing IncorrectDiskStatus IncorrectDiskStatus.CreatingSnapshot IncorrectDiskStatus.Invalid
    403 IncorrectDiskStatus.NeverAttached IncorrectDiskStatus.NeverUsed IncorrectDiskStatus.TooManyCreatingSnapshots
    403 IncorrectDiskStatus.Transferring IncorrectDiskType.NotSupport IncorrectInstanceStatus IncorrectVolumeStatus
    403 InstanceLockedForSecurity InvalidAccountStatus.NotEnoughBalance InvalidAccountStatus.SnapshotServiceUnavailable
    403 InvalidCategoryAndInstantAccess.Malformed InvalidDisk.DiskCategoryInconsistent InvalidDisk.ShareVolume
    403 InvalidInstance.NoDisk InvalidOperation.MultiAttachDisk InvalidOperation.Unauthorized
    403 InvalidParameter.KMSKeyId.CMKNotEnabled InvalidParameter.KMSKeyId.CMKUnauthorized
    403 InvalidParameter.KMSKeyId.KMSUnauthorized InvalidRegion.NotSupport InvalidRegion.NotSupportSnapshotInstantAccessRegion
    403 InvalidSnapshotCategory.Malformed NumberExceed.TooManyDisks QuotaExceed.Snapshot QuotaExceed.Tags UserNotInTheWhiteList
    404 InvalidDescription.Malformed InvalidDiskId.NotFound InvalidInstanceId.NotFound InvalidRegionId.NotFound
    404 InvalidVolumeId.NotFound
    500 InternalError
");

/// Request of `CreateSnapshotGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSnapshotGroupRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `InstantAccess`: yes or no. */ pub instant_access: Option<bool>,
    /** `InstantAccessRetentionDays`: integer. */ pub instant_access_retention_days: Option<i64>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `StorageLocationArn`: text. */ pub storage_location_arn: Option<String>,
    /** `ExcludeDiskId`: texts, at most 16 elements. */ pub exclude_disk_id: Vec<String>,
    /** `DiskId`: texts, at most 16 elements. */ pub disk_id: Vec<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSnapshotGroupRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    /// Sets `InstantAccess`.
    pub fn instant_access(mut self, value: bool) -> Self { self.instant_access = Some(value); self }
    /// Sets `InstantAccessRetentionDays`.
    pub fn instant_access_retention_days(mut self, value: i64) -> Self { self.instant_access_retention_days = Some(value); self }
    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into()); self
    }
    /// Sets `ExcludeDiskId`.
    pub fn exclude_disk_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exclude_disk_id = all(value); self
    }
    /// Sets `DiskId`.
    pub fn disk_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.disk_id = all(value); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
/// Table of [`CreateSnapshotGroupRequest`].
pub static CREATE_SNAPSHOT_GROUP_REQUEST: Schema =
    Schema { name: "CreateSnapshotGroupRequest", fields: { static ROWS: [Field; 12] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId"),
    Field::boolean("InstantAccess"),
    Field::int32("InstantAccessRetentionDays"),
    Field::string("Name"),
    Field::string("Description"),
    Field::string("ClientToken").filled(),
    Field::string("StorageLocationArn"),
    Field::string("ExcludeDiskId").list().limits(&Limits::items(None, Some(16))),
    Field::string("DiskId").list().limits(&Limits::items(None, Some(16))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
]; &ROWS } };
record!(CreateSnapshotGroupRequest, CREATE_SNAPSHOT_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 4 OptStr name, 5 OptStr description, 6 OptStr client_token,
    7 OptStr storage_location_arn, 8 List exclude_disk_id, 9 List disk_id, 10 List tag,
    11 OptStr resource_group_id] [2 OptBool instant_access, 3 OptInt instant_access_retention_days]);

/// Answer of `CreateSnapshotGroup`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSnapshotGroupResponse {
    /** `SnapshotGroupId`: text. */ pub snapshot_group_id: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSnapshotGroupResponse`].
pub static CREATE_SNAPSHOT_GROUP_RESPONSE: Schema =
    Schema { name: "CreateSnapshotGroupResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("SnapshotGroupId"),
    Field::string("RequestId"),
]; &ROWS } };
record!(CreateSnapshotGroupResponse, CREATE_SNAPSHOT_GROUP_RESPONSE, [0 OptStr snapshot_group_id, 1 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSnapshotGroupRequest, CreateSnapshotGroupResponse);
