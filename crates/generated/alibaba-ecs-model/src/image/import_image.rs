// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ImportImage.json; do not edit.
//! Imports an image file from OSS as a custom image.
//!
//! The file must be uploaded before, and the service needs a RAM role that lets it read the bucket, or
//! `NoSetRoletoECSServiceAcount` comes back. Runs as a task: DescribeTaskAttribute tells the progress
//! and CancelTask ends it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportImage).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Tag2;

operation! {
    name: "ImportImage",
    effect: Effect::Write,
    request: ImportImageRequest = IMPORT_IMAGE_REQUEST,
    response: ImportImageResponse = IMPORT_IMAGE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidArchitecture.Malformed",
    "400 InvalidBootMode.Malformed",
    "400 InvalidBootMode.NotSupport",
    "400 InvalidDataDiskSize",
    "400 InvalidDescription.Malformed",
    "400 InvalidImageFormat.Malformed",
    "400 InvalidImageFormat.RegionNotSupported",
    "400 InvalidImageName.Duplicated",
    "400 InvalidImageName.Malformed",
    "400 InvalidImageSize",
    "400 InvalidLicenseType.BYOLOnly",
    "400 InvalidLicenseType.NotSupported",
    "400 InvalidOSSBucket.FlowLimit",
    "400 InvalidOSSBucket.Malformed",
    "400 InvalidOSSBucket.NotFound",
    "400 InvalidOSSBucket.NotMatched",
    "400 InvalidOSSObject.Malformed",
    "400 InvalidOSSObject.NeedRestore",
    "400 InvalidOSSObject.NotFound",
    "400 InvalidOSSObject.Size",
    "400 InvalidOSType.Malformed",
    "400 InvalidParameter.DetectionStrategy",
    "400 InvalidPlatform.Malformed",
    "400 InvalidRegion.NotSupport",
    "400 InvalidRegionId.NotFound",
    "400 MissingParameter",
    "400 UnsupportedSuffix.OSSObject",
    "403 ImageCheckUnsupported.WindowsImage",
    "403 ImageIsImporting",
    "403 ImportImageFailed",
    "403 InvalidAccountStatus.OSSDisabled",
    "403 InvalidArchitecture.PlatformUnsupported",
    "403 InvalidBlockSize.NotSupport",
    "403 InvalidImageFormat.Malformed",
    "403 InvalidOSS.NotAuthorized",
    "403 InvalidOSSBucket.EncryptUnsupported",
    "403 InvalidOperation.CloudBoxImageImportRoleRequired",
    "403 InvalidOperation.CloudBoxImageImportUnsupported",
    "403 InvalidParameter.Malformed",
    "403 InvalidStorageLocation.NotFound",
    "403 InvalidVHDImage.IncorrectSize",
    "403 MissingParameter.DiskDeviceMapping",
    "403 NoSetRoletoECSServiceAcount",
    "403 QuotaExceed.Image",
    "403 UserNotInTheWhiteList",
    "404 InvalidResourceGroup.NotFound",
}

/// Request of `ImportImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportImageRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Architecture`: text.
    pub architecture: Option<String>,
    /// `OSType`: text.
    pub os_type: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `BootMode`: text.
    pub boot_mode: Option<String>,
    /// `RoleName`: text.
    pub role_name: Option<String>,
    /// `LicenseType`: text.
    pub license_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `DiskDeviceMapping`: records, at most 17 elements.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag2>,
    /// `DetectionStrategy`: text.
    pub detection_strategy: Option<String>,
    /// `StorageLocationArn`: text.
    pub storage_location_arn: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl ImportImageRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
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

    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self {
        self.license_type = Some(value.into());
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
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag2>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }

    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into());
        self
    }
}

record! {
    ImportImageRequest: IMPORT_IMAGE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_name: OptStr = Field::string("ImageName"),
    2 description: OptStr = Field::string("Description"),
    3 architecture: OptStr = Field::string("Architecture"),
    4 os_type: OptStr = Field::string("OSType"),
    5 platform: OptStr = Field::string("Platform"),
    6 boot_mode: OptStr = Field::string("BootMode"),
    7 role_name: OptStr = Field::string("RoleName"),
    8 license_type: OptStr = Field::string("LicenseType"),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 disk_device_mapping: List = Field::record("DiskDeviceMapping", &DISK_DEVICE_MAPPING).list().limits(&Limits::new().items(None, Some(17))),
    11 tag: List = Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::new().items(None, Some(20))),
    12 detection_strategy: OptStr = Field::string("DetectionStrategy"),
    13 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
}

/// `DiskDeviceMapping` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// `DiskImSize`: integer.
    pub disk_im_size: Option<i64>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `OSSBucket`: text.
    pub oss_bucket: Option<String>,
    /// `Format`: text.
    pub format: Option<String>,
    /// `OSSObject`: text.
    pub oss_object: Option<String>,
    /// `DiskImageSize`: integer.
    pub disk_image_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DiskDeviceMapping {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskImSize`.
    pub fn disk_im_size(mut self, value: i64) -> Self {
        self.disk_im_size = Some(value);
        self
    }

    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Sets `OSSBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self {
        self.format = Some(value.into());
        self
    }

    /// Sets `OSSObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self {
        self.oss_object = Some(value.into());
        self
    }

    /// Sets `DiskImageSize`.
    pub fn disk_image_size(mut self, value: i64) -> Self {
        self.disk_image_size = Some(value);
        self
    }
}

record! {
    DiskDeviceMapping: DISK_DEVICE_MAPPING,
    0 disk_im_size: OptInt = Field::int32("DiskImSize"),
    1 device: OptStr = Field::string("Device"),
    2 oss_bucket: OptStr = Field::string("OSSBucket"),
    3 format: OptStr = Field::string("Format"),
    4 oss_object: OptStr = Field::string("OSSObject"),
    5 disk_image_size: OptInt = Field::int32("DiskImageSize"),
}

/// Response of `ImportImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportImageResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `TaskId`: text.
    pub task_id: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    ImportImageResponse: IMPORT_IMAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 image_id: OptStr = Field::string("ImageId"),
    2 task_id: OptStr = Field::string("TaskId"),
    3 region_id: OptStr = Field::string("RegionId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ImportImageRequest,
    DiskDeviceMapping,
    ImportImageResponse,
}
