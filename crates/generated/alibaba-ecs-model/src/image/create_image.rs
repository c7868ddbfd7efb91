// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImage.json; do not edit.
//! Makes a custom image from an instance, from the snapshot of a system disk, or from several
//! snapshots.
//!
//! When several sources are given, `InstanceId` counts before `DiskDeviceMapping` and that before
//! `SnapshotId`. The image can be used once it is `Available`; snapshots it is made of cost storage.
//!
//! - Requires permission for the action `ecs:CreateImage` (access level create), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/*` (required in the policy) and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` and Snapshot
//!   `acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImage), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, open_enum, operation, record,
};

pub use crate::shapes::{Architecture, BootMode, InstanceTag};

operation! {
    name: "CreateImage",
    effect: Effect::Write,
    request: CreateImageRequest = CREATE_IMAGE_REQUEST,
    response: CreateImageResponse = CREATE_IMAGE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).authorization(Authorization::new("ecs:CreateImage").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/*").required(), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}"), AuthorizedResource::new("Snapshot", "acs:ecs:{#regionId}:{#accountId}:snapshot/{#snapshotId}")])),
}

errors! {
    "400 Duplicate.TagKey = A tag key stands twice in the request. Each key may come once.",
    "400 IdempotenceParamNotMatch = The client token was used before with other parameters. Take a new token for a new request.",
    "400 ImageFamilyQuotaExceed",
    "400 ImageQuotaExceed.ImageFamily",
    "400 IncorrectInstanceStatus = The instance is in a state that does not allow the operation. Wait until it is in a state that the operation accepts.",
    "400 InstanceLockedForSecurity = The instance is locked for security. See `OperationLocks` of `DescribeInstances`, and resolve the reason in the console first.",
    "400 InvalidArchitecture.Malformed",
    "400 InvalidBootMode.NotSupport",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidDevice.InUse = The device name is in use. Take another or leave it out.",
    "400 InvalidDevice.Malformed",
    "400 InvalidDiskCategory.CreateImage",
    "400 InvalidDiskType.ValueNotSupported",
    "400 InvalidImageFamily.Malformed",
    "400 InvalidImageName.Duplicated = There is an image of that name already.",
    "400 InvalidImageName.Malformed = The name of the image is malformed.",
    "400 InvalidImageVersion.Malformed",
    "400 InvalidInstance.NotFoundSystemDisk = The instance has no system disk.",
    "400 InvalidParameter.AllEmpty",
    "400 InvalidParameter.DiskType",
    "400 InvalidPlatform.Malformed",
    "400 InvalidSize.ValueNotSupported",
    "400 InvalidTagKey.Malformed = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue.Malformed = A tag value is too long or contains `http://` or `https://`.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
    "400 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 HibernationConfigured.InstanceOperationForbidden = The instance is set up for hibernation, which excludes this operation.",
    "403 IncorrectDiskStatus = The disk is in a state that does not allow the operation. Wait until it is `In_use` or `Available`.",
    "403 IncorrectDiskStatus.CreatingSnapshot = A snapshot of the disk is being taken. Try again when it is finished.",
    "403 IncorrectDiskStatus.Invalid",
    "403 IncorrectDiskStatus.NeverAttached",
    "403 IncorrectDiskStatus.Transferring",
    "403 IncorrectInstanceStatus.NeedRestart",
    "403 InvalidAccountStatus.NotEnoughBalance = The account's balance is too low. Top it up first.",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable = The snapshot service is not activated. Activate it first.",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled = The key in Key Management Service is disabled. Enable it or take another.",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized = The service may not use this key. Grant it the role for encryption with Key Management Service.",
    "403 InvalidParamter.Conflict = Two parameters exclude each other; the message names them.",
    "403 InvalidSnapshot.TooOld = The snapshot is too old for this. Take a new one.",
    "403 InvalidSnapshotCategory.NotSupportImageCreation",
    "403 InvalidSnapshotId.NotReady = The snapshot is not finished. Wait until it is `accomplished`.",
    "403 InvalidSystemSnapshot.Missing",
    "403 OperationDenied = The resource does not allow the operation in its present state or configuration; the message says why.",
    "403 OperationDenied.InvalidSnapshotCategory",
    "403 QuotaExceed.Image",
    "403 QuotaExceed.Snapshot = The disk or the account has as many snapshots as it can. Delete some first.",
    "403 QuotaExceed.Tags = There are more tags than a request or a resource can have, usually 20.",
    "403 SnapshotNotReady",
    "403 TooManySnapshot.Unfinished",
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "404 InvalidSnapshotId.NotFound = There is no such snapshot in this region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `CreateImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: Option<String>,
    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub image_name: Option<String>,
    /// Family of the image; the newest image of a family can be asked for by it.
    pub image_family: Option<String>,
    /// Version of the image, as its publisher counts, such as `2017011017`. An image that comes from the
    /// marketplace keeps it.
    pub image_version: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<String>,
    /// How the image boots: by `BIOS` or by `UEFI`.
    pub boot_mode: Option<BootMode>,
    /// Architecture of the processor, such as `x86_64`.
    pub architecture: Option<Architecture>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How snapshots or files become disks of the image. At most 17 elements.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// How the image is checked: `Standard`.
    pub detection_strategy: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateImageRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Family of the image; the newest image of a family can be asked for by it.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Version of the image, as its publisher counts, such as `2017011017`.
    pub fn image_version(mut self, value: impl Into<String>) -> Self {
        self.image_version = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// How the image boots: by `BIOS` or by `UEFI`.
    pub fn boot_mode(mut self, value: impl Into<BootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Architecture of the processor, such as `x86_64`.
    pub fn architecture(mut self, value: impl Into<Architecture>) -> Self {
        self.architecture = Some(value.into());
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

    /// How snapshots or files become disks of the image.
    pub fn disk_device_mapping(
        mut self,
        value: impl IntoIterator<Item = DiskDeviceMapping>,
    ) -> Self {
        self.disk_device_mapping = cloudspec_wire::all(value);
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// How the image is checked: `Standard`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }
}

record! {
    CreateImageRequest: CREATE_IMAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 snapshot_id: OptStr = Field::string("SnapshotId"),
    2 instance_id: OptStr = Field::string("InstanceId"),
    3 image_name: OptStr = Field::string("ImageName"),
    4 image_family: OptStr = Field::string("ImageFamily"),
    5 image_version: OptStr = Field::string("ImageVersion"),
    6 description: OptStr = Field::string("Description"),
    7 platform: OptStr = Field::string("Platform"),
    8 boot_mode: Opt = Field::one_of("BootMode", BootMode::VALUES),
    9 architecture: Opt = Field::one_of("Architecture", Architecture::VALUES),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 disk_device_mapping: List = Field::record("DiskDeviceMapping", &DISK_DEVICE_MAPPING).list().limits(&Limits::new().items(None, Some(17))),
    13 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 detection_strategy: OptStr = Field::string("DetectionStrategy"),
}

/// `DiskDeviceMapping` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub device: Option<String>,
    /// Whether the disk is a `system` disk or a `data` disk.
    pub disk_type: Option<DiskType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiskDeviceMapping {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Name of the device in the operating system, such as `/dev/xvdb`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Whether the disk is a `system` disk or a `data` disk.
    pub fn disk_type(mut self, value: impl Into<DiskType>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

record! {
    DiskDeviceMapping: DISK_DEVICE_MAPPING,
    0 snapshot_id: OptStr = Field::string("SnapshotId"),
    1 size: OptInt = Field::int32("Size"),
    2 device: OptStr = Field::string("Device"),
    3 disk_type: Opt = Field::one_of("DiskType", DiskType::VALUES),
}

/// Response of `CreateImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateImageResponse: CREATE_IMAGE_RESPONSE,
    0 image_id: OptStr = Field::string("ImageId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

open_enum! {
    /// Documented values of `DiskDeviceMapping.DiskType`. The provider may add others.
    pub enum DiskType {
        System = "system",
        Data = "data",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateImageRequest,
    DiskDeviceMapping,
    CreateImageResponse,
}
