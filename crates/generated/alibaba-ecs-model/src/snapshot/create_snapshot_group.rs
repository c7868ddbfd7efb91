// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSnapshotGroup.json; do not edit.
//! Takes a crash-consistent set of snapshots, one for each of several disks of an instance, or of
//! several instances in one zone.
//!
//! The disks must be `In_use` or `Available`, and `DiskId` and `ExcludeDiskId` exclude each other.
//! Snapshots are charged.
//!
//! - Requires permission for the action `ecs:CreateSnapshotGroup` (access level create), on Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Disk
//!   `acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSnapshotGroup),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::ImageTag;

operation! {
    name: "CreateSnapshotGroup",
    effect: Effect::Write,
    request: CreateSnapshotGroupRequest = CREATE_SNAPSHOT_GROUP_REQUEST,
    response: CreateSnapshotGroupResponse = CREATE_SNAPSHOT_GROUP_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateSnapshotGroup").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("Disk", "acs:ecs:{#regionId}:{#accountId}:disk/{#diskId}")])),
}

errors! {
    "400 DiskCategory.OperationNotSupported = Disks of this category do not support the operation.",
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InvalidDiskIds.NotInSameZone",
    "400 InvalidParam.ExcludeDiskIdsAndDiskIds.Conflict",
    "400 InvalidParameter.Description",
    "400 InvalidParameter.Name = The name is too short or too long, has characters that are not allowed, or begins with `http://` or `https://`.",
    "400 InvalidRetentionDays.Malformed = The number of days to keep it is not possible.",
    "400 InvalidSnapshotName.Malformed = The name is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParamter.InstanceId",
    "403 CapacityExceed.TooManyDisks",
    "403 CreateSnapshot.Failed",
    "403 DiskId.ValueNotSupported",
    "403 DiskInArrears = The disk cannot be used, because of an error or because payment is overdue.",
    "403 IdempotentParameterMismatch = The client token was used before with other parameters. Take a new token for a new request.",
    "403 IdempotentProcessing",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectDiskStatus.CreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 IncorrectDiskStatus.Invalid",
    "403 IncorrectDiskStatus.NeverAttached",
    "403 IncorrectDiskStatus.NeverUsed",
    "403 IncorrectDiskStatus.TooManyCreatingSnapshots",
    "403 IncorrectDiskStatus.Transferring",
    "403 IncorrectDiskType.NotSupport",
    "403 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "403 IncorrectVolumeStatus",
    "403 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidCategoryAndInstantAccess.Malformed",
    "403 InvalidDisk.DiskCategoryInconsistent",
    "403 InvalidDisk.ShareVolume",
    "403 InvalidInstance.NoDisk",
    "403 InvalidOperation.MultiAttachDisk = The disk is set up for several instances, which excludes this operation.",
    "403 InvalidOperation.Unauthorized",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidRegion.NotSupport = The region does not offer this.",
    "403 InvalidRegion.NotSupportSnapshotInstantAccessRegion",
    "403 InvalidSnapshotCategory.Malformed",
    "403 NumberExceed.TooManyDisks",
    "403 QuotaExceed.Snapshot = The disk or the account has as many snapshots as it can. Delete some first.",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "404 InvalidDiskId.NotFound = There is no such disk in this region, or it has been released.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidVolumeId.NotFound",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateSnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Whether the snapshot can be used at once, before it is fully stored. Deprecated. Snapshots of ESSD
    /// disks can be used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access: Option<bool>,
    /// How long the snapshot can be used at once. Unit: days. Deprecated. Snapshots of ESSD disks can be
    /// used at once without it.
    #[deprecated = "Snapshots of ESSD disks can be used at once without it."]
    pub instant_access_retention_days: Option<i64>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
    pub storage_location_arn: Option<String>,
    /// `ExcludeDiskId`: list of strings, at most 16 elements.
    pub exclude_disk_id: Vec<String>,
    /// Ids of the disks that the operation is for (`d-...`). `DescribeDisks` lists them. At most 16
    /// elements.
    pub disk_id: Vec<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateSnapshotGroupRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
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

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }

    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
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

    /// Ids of the disks that the operation is for (`d-...`).
    pub fn disk_id(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.disk_id = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }
}

record! {
    CreateSnapshotGroupRequest: CREATE_SNAPSHOT_GROUP_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: OptStr = Field::string("InstanceId"),
    2 instant_access: OptBool = Field::boolean("InstantAccess").deprecated(),
    3 instant_access_retention_days: OptInt = Field::int32("InstantAccessRetentionDays").deprecated(),
    4 name: OptStr = Field::string("Name"),
    5 description: OptStr = Field::string("Description"),
    6 client_token: OptStr = Field::string("ClientToken").filled(),
    7 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
    8 exclude_disk_id: List = Field::string("ExcludeDiskId").list().limits(&Limits::new().items(None, Some(16))),
    9 disk_id: List = Field::string("DiskId").list().limits(&Limits::new().items(None, Some(16))),
    10 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
}

/// Response of `CreateSnapshotGroup`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateSnapshotGroupResponse {
    /// Id of the consistent set of snapshots (`ssg-...`). `DescribeSnapshotGroups` lists it.
    pub snapshot_group_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
