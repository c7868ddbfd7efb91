// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshot.json; do not edit.
//! Takes a snapshot of a disk that is in use or available.
//!
//! Runs in the background: wait until the status is `accomplished`. The storage of snapshots is
//! charged, and the disk's instance must not be locked for security.
//!
//! - Requires permission for the action `ecs:CreateSnapshot` (access level create), on Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}` (required in the policy) and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/*` (required in the policy).
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshot), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{InstanceTag, SnapshotCategory};

operation! {
    name: "CreateSnapshot",
    effect: Effect::Write,
    request: CreateSnapshotRequest = CREATE_SNAPSHOT_REQUEST,
    response: CreateSnapshotResponse = CREATE_SNAPSHOT_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateSnapshot").resources(&[AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}").required(), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/*").required()])),
}

errors! {
    "400 CreateSnapshot.Failed",
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InvalidParameter.KMSKeyId.NotFound = There is no such key in Key Management Service in this region.",
    "400 InvalidRetentionDays.Malformed = The number of days to keep it is not possible.",
    "400 InvalidSnapshotName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "403 CloudBoxNotSupportSnapshotWithInstantAccess",
    "403 CreateSnapshot.Failed",
    "403 DISK_HAS_CREATING_SNAPSHOT",
    "403 DiskId.ValueNotSupported",
    "403 DiskInArrears = The disk cannot be used, because of an error or because payment is overdue.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 IdempotentParameterMismatch = The client token was used before with other parameters. Take a new token for a new request.",
    "403 IdempotentProcessing",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectDiskStatus.CreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 IncorrectDiskStatus.Invalid",
    "403 IncorrectDiskStatus.NeverAttached",
    "403 IncorrectDiskStatus.NeverUsed",
    "403 IncorrectDiskStatus.Transferring",
    "403 IncorrectDiskType.NotSupport",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 IncorrectVolumeStatus",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidAction.Unauthorized",
    "403 InvalidCategoryAndInstantAccess.Malformed",
    "403 InvalidInstantAccessRetentionDays.Malformed",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidRegion.NotSupportSnapshotInstantAccessRegion",
    "403 InvalidSnapshotCategory.Malformed",
    "403 QuotaExceed.Snapshot = The disk or the account has as many snapshots as it can. Delete some first.",
    "403 QuotaExceed.SnapshotQuota",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 Throttling = Too many requests in a short time. Slow down and try again.",
    "404 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidVolumeId.NotFound",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotRequest {
    /// Id of the disk (`d-...`). `DescribeDisks` lists it.
    pub disk_id: String,
    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub snapshot_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How long the snapshot is kept; for ever when left out. Unit: days.
    pub retention_days: Option<i64>,
    /// Kind of snapshot: `Standard`, or `Flash` for a local one. Deprecated.
    #[deprecated]
    pub category: Option<SnapshotCategory>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Whether the snapshot can be used at once, before it is fully stored. Deprecated. Snapshots of ESSD
    /// disks can be used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access: Option<bool>,
    /// How long the snapshot can be used at once. Unit: days. Deprecated. Snapshots of ESSD disks can be
    /// used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access_retention_days: Option<i64>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
    pub storage_location_arn: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSnapshotRequest {
    /// Creates a value with the required members.
    pub fn new(disk_id: impl Into<String>) -> Self {
        Self {
            disk_id: disk_id.into(),
            ..Self::default()
        }
    }

    /// Name of the snapshot: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`, and not with `auto`, which automatic snapshots use.
    pub fn snapshot_name(mut self, value: impl Into<String>) -> Self {
        self.snapshot_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// How long the snapshot is kept; for ever when left out.
    pub fn retention_days(mut self, value: i64) -> Self {
        self.retention_days = Some(value);
        self
    }

    /// Kind of snapshot: `Standard`, or `Flash` for a local one.
    #[deprecated]
    pub fn category(mut self, value: impl Into<SnapshotCategory>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Whether the snapshot can be used at once, before it is fully stored.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub fn instant_access(mut self, value: bool) -> Self {
        self.instant_access = Some(value);
        self
    }

    /// How long the snapshot can be used at once.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub fn instant_access_retention_days(mut self, value: i64) -> Self {
        self.instant_access_retention_days = Some(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
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
    4 category: Opt = Field::one_of("Category", SnapshotCategory::VALUES).deprecated(),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
    6 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    7 instant_access: OptBool = Field::boolean("InstantAccess").deprecated(),
    8 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays").deprecated(),
    9 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    10 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
}

/// Response of `CreateSnapshot`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotResponse {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
