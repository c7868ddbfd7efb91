// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshotGroup.json; do not edit.
//! Takes a crash-consistent set of snapshots, one for each of several disks of an instance, or of
//! several instances in one zone.
//!
//! The disks must be `In_use` or `Available`, and `DiskId` and `ExcludeDiskId` exclude each other.
//! Snapshots are charged.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshotGroup).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "CreateSnapshotGroup",
    effect: Effect::Write,
    request: CreateSnapshotGroupRequest = CREATE_SNAPSHOT_GROUP_REQUEST,
    response: CreateSnapshotGroupResponse = CREATE_SNAPSHOT_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 DiskCategory.OperationNotSupported",
    "400 Duplicate.TagKey",
    "400 IncorrectInstanceStatus",
    "400 InvalidDiskIds.NotInSameZone",
    "400 InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict",
    "400 InvalidParameter.Description",
    "400 InvalidParameter.Name",
    "400 InvalidRetentionDays.Malformed",
    "400 InvalidSnapshotName.Malformed",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 MissingParamter.InstanceId",
    "403 CapacityExceed.TooManyDisks",
    "403 CreateSnapshot.Failed",
    "403 DiskId.ValueNotSupported",
    "403 DiskInArrears",
    "403 IdempotentParameterMismatch",
    "403 IdempotentProcessing",
    "403 IncorrectDiskStatus",
    "403 IncorrectDiskStatus.CreatingSnapshot",
    "403 IncorrectDiskStatus.Invalid",
    "403 IncorrectDiskStatus.NeverAttached",
    "403 IncorrectDiskStatus.NeverUsed",
    "403 IncorrectDiskStatus.TooManyCreatingSnapshots",
    "403 IncorrectDiskStatus.Transferring",
    "403 IncorrectDiskType.NotSupport",
    "403 IncorrectInstanceStatus",
    "403 IncorrectVolumeStatus",
    "403 InstanceLockedForSecurity",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidCategoryAndInstantAccess.Malformed",
    "403 InvalidDisk.DiskCategoryInconsistent",
    "403 InvalidDisk.ShareVolume",
    "403 InvalidInstance.NoDisk",
    "403 InvalidOperation.MultiAttachDisk",
    "403 InvalidOperation.Unauthorized",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidRegion.NotSupport",
    "403 InvalidRegion.NotSupportSnapshotInstantAccessRegion",
    "403 InvalidSnapshotCategory.Malformed",
    "403 NumberExceed.TooManyDisks",
    "403 QuotaExceed.Snapshot",
    "403 QuotaExceed.Tags",
    "403 UserNotInTheWhiteList",
    "404 InvalidDescription.Malformed",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidVolumeId.NotFound",
    "500 InternalError",
}

/// Request of `CreateSnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
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
    pub tag: Vec<Tag2>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateSnapshotGroupRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `InstantAccess`.
    pub fn instant_access(mut self, value: bool) -> Self {
        self.instant_access = Some(value);
        self
    }

    /// Sets `InstantAccessRetentionDays`.
    pub fn instant_access_retention_days(mut self, value: i64) -> Self {
        self.instant_access_retention_days = Some(value);
        self
    }

    /// Sets `Name`.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }

    /// Sets `ExcludeDiskId`.
    pub fn exclude_disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.exclude_disk_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `DiskId`.
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    CreateSnapshotGroupRequest: CREATE_SNAPSHOT_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 instant_access: OptBool = Field::boolean("InstantAccess"),
    3 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays"),
    4 name: OptStr = Field::string("Name"),
    5 description: OptStr = Field::string("Description"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
    7 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
    8 exclude_disk_id: List = Field::string("ExcludeDiskId").list().limits(&Limits::new().items(None, Some(16))),
    9 disk_id: List = Field::string("DiskId").list().limits(&Limits::new().items(None, Some(16))),
    10 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `CreateSnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupResponse {
    /// `SnapshotGroupId`: text.
    pub snapshot_group_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateSnapshotGroupResponse: CREATE_SNAPSHOT_GROUP_RESPONSE,
    0 snapshot_group_id: OptStr = Field::string("SnapshotGroupId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSnapshotGroupRequest,
    CreateSnapshotGroupResponse,
}
