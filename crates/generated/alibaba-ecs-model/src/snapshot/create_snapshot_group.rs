// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshotGroup.json; do not edit.
//! Create snapshot group (`CreateSnapshotGroup`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshotGroup).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Limits, Operation, Schema, all, empty};

use crate::shapes;

pub use crate::shapes::Tag2 as Tag;

/// The table of `CreateSnapshotGroup`.
pub static OPERATION: Operation = Operation::new(
    "CreateSnapshotGroup", Effect::Write, &CREATE_SNAPSHOT_GROUP_REQUEST, &CREATE_SNAPSHOT_GROUP_RESPONSE,
    empty::<CreateSnapshotGroupRequest>, empty::<CreateSnapshotGroupResponse>,
).idempotency_token("ClientToken").errors(&[
    ErrorCode::new(400, "DiskCategory.OperationNotSupported"), ErrorCode::new(400, "Duplicate.TagKey"),
    ErrorCode::new(400, "IncorrectInstanceStatus"), ErrorCode::new(400, "InvalidDiskIds.NotInSameZone"),
    ErrorCode::new(400, "InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict"), ErrorCode::new(400, "InvalidParameter.Description"),
    ErrorCode::new(400, "InvalidParameter.Name"), ErrorCode::new(400, "InvalidRetentionDays.Malformed"),
    ErrorCode::new(400, "InvalidSnapshotName.Malformed"), ErrorCode::new(400, "InvalidTagKey.Malformed"),
    ErrorCode::new(400, "InvalidTagValue.Malformed"), ErrorCode::new(400, "MissingParamter.InstanceId"),
    ErrorCode::new(403, "CapacityExceed.TooManyDisks"), ErrorCode::new(403, "CreateSnapshot.Failed"),
    ErrorCode::new(403, "DiskId.ValueNotSupported"), ErrorCode::new(403, "DiskInArrears"),
    ErrorCode::new(403, "IdempotentParameterMismatch"), ErrorCode::new(403, "IdempotentProcessing"),
    ErrorCode::new(403, "IncorrectDiskStatus"), ErrorCode::new(403, "IncorrectDiskStatus.CreatingSnapshot"),
    ErrorCode::new(403, "IncorrectDiskStatus.Invalid"), ErrorCode::new(403, "IncorrectDiskStatus.NeverAttached"),
    ErrorCode::new(403, "IncorrectDiskStatus.NeverUsed"), ErrorCode::new(403, "IncorrectDiskStatus.TooManyCreatingSnapshots"),
    ErrorCode::new(403, "IncorrectDiskStatus.Transferring"), ErrorCode::new(403, "IncorrectDiskType.NotSupport"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "IncorrectVolumeStatus"),
    ErrorCode::new(403, "InstanceLockedForSecurity"), ErrorCode::new(403, "InvalidAccountStatus.NotEnoughBalance"),
    ErrorCode::new(403, "InvalidAccountStatus.SnapshotServiceUnavailable"),
    ErrorCode::new(403, "InvalidCategoryAndInstantAccess.Malformed"), ErrorCode::new(403, "InvalidDisk.DiskCategoryInconsistent"),
    ErrorCode::new(403, "InvalidDisk.ShareVolume"), ErrorCode::new(403, "InvalidInstance.NoDisk"),
    ErrorCode::new(403, "InvalidOperation.MultiAttachDisk"), ErrorCode::new(403, "InvalidOperation.Unauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKNotEnabled"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.CMKUnauthorized"),
    ErrorCode::new(403, "InvalidParameter.KMSKeyId.KMSUnauthorized"), ErrorCode::new(403, "InvalidRegion.NotSupport"),
    ErrorCode::new(403, "InvalidRegion.NotSupportSnapshotInstantAccessRegion"),
    ErrorCode::new(403, "InvalidSnapshotCategory.Malformed"), ErrorCode::new(403, "NumberExceed.TooManyDisks"),
    ErrorCode::new(403, "QuotaExceed.Snapshot"), ErrorCode::new(403, "QuotaExceed.Tags"),
    ErrorCode::new(403, "UserNotInTheWhiteList"), ErrorCode::new(404, "InvalidDescription.Malformed"),
    ErrorCode::new(404, "InvalidDiskId.NotFound"), ErrorCode::new(404, "InvalidInstanceId.NotFound"),
    ErrorCode::new(404, "InvalidRegionId.NotFound"), ErrorCode::new(404, "InvalidVolumeId.NotFound"),
    ErrorCode::new(500, "InternalError"),
]);

/// Request of `CreateSnapshotGroup`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateSnapshotGroupRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `InstantAccess`: yes or no.
    pub instant_access: Option<bool>,
    /// `InstantAccessRetentionDays`: integer.
    pub instant_access_retention_days: Option<i64>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `StorageLocationArn`: text.
    pub storage_location_arn: Option<String>,
    /// `ExcludeDiskId`: texts, at most 16 elements.
    pub exclude_disk_id: Vec<String>,
    /// `DiskId`: texts, at most 16 elements.
    pub disk_id: Vec<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    pub extra: Extra,
}
impl CreateSnapshotGroupRequest {
    pub fn new() -> Self { Self::default() }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn instance_id(mut self, value: impl Into<String>) -> Self { self.instance_id = Some(value.into()); self }
    pub fn instant_access(mut self, value: bool) -> Self { self.instant_access = Some(value); self }
    pub fn instant_access_retention_days(mut self, value: i64) -> Self { self.instant_access_retention_days = Some(value); self }
    pub fn name(mut self, value: impl Into<String>) -> Self { self.name = Some(value.into()); self }
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into()); self
    }
    pub fn exclude_disk_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.exclude_disk_id = all(value); self
    }
    pub fn disk_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self { self.disk_id = all(value); self }
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
}
pub static CREATE_SNAPSHOT_GROUP_REQUEST: Schema = Schema { name: "CreateSnapshotGroupRequest", fields: &[
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
    Field::record("Tag", &shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("ResourceGroupId"),
] };
cloudspec_wire::record!(CreateSnapshotGroupRequest, CREATE_SNAPSHOT_GROUP_REQUEST,
    [0 OptStr region_id, 1 OptStr instance_id, 4 OptStr name, 5 OptStr description, 6 OptStr client_token,
    7 OptStr storage_location_arn, 8 List exclude_disk_id, 9 List disk_id, 10 List tag,
    11 OptStr resource_group_id] [2 OptBool instant_access, 3 OptInt instant_access_retention_days]);

/// Answer of `CreateSnapshotGroup`.
#[derive(Default)] #[non_exhaustive]
pub struct CreateSnapshotGroupResponse {
    /// `SnapshotGroupId`: text.
    pub snapshot_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    pub extra: Extra,
}
pub static CREATE_SNAPSHOT_GROUP_RESPONSE: Schema = Schema { name: "CreateSnapshotGroupResponse", fields: &[
    Field::string("SnapshotGroupId"),
    Field::string("RequestId"),
] };
cloudspec_wire::record!(CreateSnapshotGroupResponse, CREATE_SNAPSHOT_GROUP_RESPONSE,
    [0 OptStr snapshot_group_id, 1 OptStr request_id] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(CreateSnapshotGroupRequest, CreateSnapshotGroupResponse);
