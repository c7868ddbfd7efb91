// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateImage.json; do not edit.
//! Makes a custom image from an instance, from the snapshot of a system disk, or from several
//! snapshots.
//!
//! When several sources are given, `InstanceId` counts before `DiskDeviceMapping` and that before
//! `SnapshotId`. The image can be used once it is `Available`; snapshots it is made of cost storage.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateImage).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "CreateImage",
    effect: Effect::Write,
    request: CreateImageRequest = CREATE_IMAGE_REQUEST,
    response: CreateImageResponse = CREATE_IMAGE_RESPONSE,
    idempotency_token: "ClientToken",
    errors: ERRORS,
}

errors! {
    "400 Duplicate.TagKey",
    "400 IdempotenceParamNotMatch",
    "400 ImageFamilyQuotaExceed",
    "400 ImageQuotaExceed.ImageFamily",
    "400 IncorrectInstanceStatus",
    "400 InstanceLockedForSecurity",
    "400 InvalidArchitecture.Malformed",
    "400 InvalidBootMode.NotSupport",
    "400 InvalidDescription.Malformed",
    "400 InvalidDevice.InUse",
    "400 InvalidDevice.Malformed",
    "400 InvalidDiskCategory.CreateImage",
    "400 InvalidDiskType.ValueNotSupported",
    "400 InvalidImageFamily.Malformed",
    "400 InvalidImageName.Duplicated",
    "400 InvalidImageName.Malformed",
    "400 InvalidImageVersion.Malformed",
    "400 InvalidInstance.NotFoundSystemDisk",
    "400 InvalidParameter.AllEmpty",
    "400 InvalidParameter.DiskType",
    "400 InvalidPlatform.Malformed",
    "400 InvalidSize.ValueNotSupported",
    "400 InvalidTagKey.Malformed",
    "400 InvalidTagValue.Malformed",
    "400 MissingParameter",
    "400 OperationDenied",
    "403 HibernationConfigured.InstanceOperationForbidden",
    "403 IncorrectDiskStatus",
    "403 IncorrectDiskStatus.CreatingSnapshot",
    "403 IncorrectDiskStatus.Invalid",
    "403 IncorrectDiskStatus.NeverAttached",
    "403 IncorrectDiskStatus.Transferring",
    "403 IncorrectInstanceStatus.NeedRestart",
    "403 InvalidAccountStatus.NotEnoughBalance",
    "403 InvalidAccountStatus.SnapshotServiceUnavailable",
    "403 InvalidParameter.KMSKeyId.CMKNotEnabled",
    "403 InvalidParameter.KMSKeyId.CMKUnauthorized",
    "403 InvalidParameter.KMSKeyId.KMSUnauthorized",
    "403 InvalidParamter.Conflict",
    "403 InvalidSnapshot.TooOld",
    "403 InvalidSnapshotCategory.NotSupportImageCreation",
    "403 InvalidSnapshotId.NotReady",
    "403 InvalidSystemSnapshot.Missing",
    "403 OperationDenied",
    "403 OperationDenied.InvalidSnapshotCategory",
    "403 QuotaExceed.Image",
    "403 QuotaExceed.Snapshot",
    "403 QuotaExceed.Tags",
    "403 SnapshotNotReady",
    "403 TooManySnapshot.Unfinished",
    "403 UserNotInTheWhiteList",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidSnapshotId.NotFound",
    "500 InternalError",
}

/// Request of `CreateImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `ImageFamily`: text.
    pub image_family: Option<String>,
    /// `ImageVersion`: text.
    pub image_version: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `BootMode`: text.
    pub boot_mode: Option<String>,
    /// `Architecture`: text.
    pub architecture: Option<String>,
    /// `ClientToken`: text. Filled in by the client.
    pub client_token: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `DiskDeviceMapping`: records, at most 17 elements.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `DetectionStrategy`: text.
    pub detection_strategy: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CreateImageRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl Into<String>) -> Self {
        self.instance_id = Some(value.into());
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self {
        self.image_family = Some(value.into());
        self
    }

    /// Sets `ImageVersion`.
    pub fn image_version(mut self, value: impl Into<String>) -> Self {
        self.image_version = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
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

    /// Sets `DiskDeviceMapping`.
    pub fn disk_device_mapping(
        mut self,
        value: impl IntoIterator<Item = DiskDeviceMapping>,
    ) -> Self {
        self.disk_device_mapping = cloudspec_wire::all(value);
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `DetectionStrategy`.
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
    8 boot_mode: OptStr = Field::string("BootMode"),
    9 architecture: OptStr = Field::string("Architecture"),
    10 client_token: OptStr = Field::string("ClientToken").filled(),
    11 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    12 disk_device_mapping: List = Field::record("DiskDeviceMapping", &DISK_DEVICE_MAPPING).list().limits(&Limits::new().items(None, Some(17))),
    13 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    14 detection_strategy: OptStr = Field::string("DetectionStrategy"),
}

/// `DiskDeviceMapping` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `DiskType`: text.
    pub disk_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DiskDeviceMapping {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `DiskType`.
    pub fn disk_type(mut self, value: impl Into<String>) -> Self {
        self.disk_type = Some(value.into());
        self
    }
}

record! {
    DiskDeviceMapping: DISK_DEVICE_MAPPING,
    0 snapshot_id: OptStr = Field::string("SnapshotId"),
    1 size: OptInt = Field::int32("Size"),
    2 device: OptStr = Field::string("Device"),
    3 disk_type: OptStr = Field::string("DiskType"),
}

/// Response of `CreateImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateImageResponse {
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CreateImageResponse: CREATE_IMAGE_RESPONSE,
    0 image_id: OptStr = Field::string("ImageId"),
    1 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateImageRequest,
    DiskDeviceMapping,
    CreateImageResponse,
}
