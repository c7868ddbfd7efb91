// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshot.json; do not edit.
//! Takes a snapshot of a disk that is in use or available.
//!
//! Runs in the background: wait until the status is `accomplished`. The storage of snapshots is
//! charged, and the disk's instance must not be locked for security.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshot).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateSnapshot",
    effect: Effect::Write,
    request: CreateSnapshotRequest = CREATE_SNAPSHOT_REQUEST,
    response: CreateSnapshotResponse = CREATE_SNAPSHOT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 CreateSnapshot.Failed",
    "400 DiskCategory.OperationNotSupported",
    "400 Duplicate.TagKey",
    "400 IncorrectInstanceStatus",
    "400 InvalidParameter.KMSKeyId.NotFound",
    "400 InvalidRetentionDays.Malformed",
    "400 InvalidSnapshotName.Malformed",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "403 CloudBoxNotSupportSnapshotWithInstantAccess",
    "403 CreateSnapshot.Failed",
    "403 DISK_HAS_CREATING_SNAPSHOT",
    "403 DiskId.ValueNotSupported",
    "403 DiskInArrears",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 IdempotentParameterMismatch",
    "403 IdempotentProcessing",
    "403 IncorrectDiskStatus",
    "403 IncorrectDiskStatus.CreatingSnapshot",
    "403 IncorrectDiskStatus.Invalid",
    "403 IncorrectDiskStatus.NeverAttached",
    "403 IncorrectDiskStatus.NeverUsed",
    "403 IncorrectDiskStatus.Transferring",
    "403 IncorrectDiskType.NotSupport",
    "403 IncorrectInstanceStatus",
    "403 IncorrectVolumeStatus",
    "403 InstanceLockedForSecurity",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidAction.Unauthorized",
    "403 InvalidCategoryAndInstantAccess.Malformed",
    "403 InvalidInstantAccessRetentionDays.Malformed",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidRegion.NotSupportSnapshotInstantAccessRegion",
    "403 InvalidSnapshotCategory.Malformed",
    "403 QuotaExceed.Snapshot",
    "403 QuotaExceed.SnapshotQuota",
    "403 QuotaExceed.Tags",
    "403 Throttling",
    "404 InvalidDescription.Malformed",
    "404 InvalidDiskId.NotFound",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidVolumeId.NotFound",
    "500 InternalError",
}

/// Request of `CreateSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// `DiskId`: text.
    pub disk_id: String,
    /// `SnapshotName`: text.
    pub snapshot_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RetentionDays`: integer.
    pub retention_days: Option<i64>,
    /// `Category`: text.
    pub category: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `InstantAccess`: yes or no.
    pub instant_access: Option<bool>,
    /// `InstantAccessRetentionDays`: integer.
    pub instant_access_retention_days: Option<i64>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `StorageLocationArn`: text.
    pub storage_location_arn: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateSnapshotRequest {
    /// Starts with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Sets `SnapshotName`.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `RetentionDays`.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
}

record! {
    CreateSnapshotRequest: CREATE_SNAPSHOT_REQUEST,
    0 disk_id: Str = Field::string("DiskId").required(),
    1 snapshot_name: OptStr = Field::string("SnapshotName"),
    2 description: OptStr = Field::string("Description"),
    3 retention_days: OptInt = Field::int32("RetentionDays"),
    4 category: OptStr = Field::string("Category"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 instant_access: OptBool = Field::boolean("InstantAccess"),
    8 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays"),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    10 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
}

/// Response of `CreateSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateSnapshotResponse: CREATE_SNAPSHOT_RESPONSE,
    0 snapshot_id: OptStr = Field::string("SnapshotId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateSnapshotRequest,
    CreateSnapshotResponse,
}
