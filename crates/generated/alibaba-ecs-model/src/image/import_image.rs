// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ImportImage.json; do not edit.
//! Imports an image file from OSS as a custom image.
//!
//! The file must be uploaded before, and the service needs a RAM role that lets it read the bucket, or
//! `NoSetRoletoECSServiceAcount` comes back. Runs as a task: `DescribeTaskAttribute` tells the progress
//! and `CancelTask` ends it.
//!
//! - Requires permission for the action `ecs:ImportImage` (access level update), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/*` (required in the policy).
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeImages` every 5 s, up to
//!   1000 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportImage), 2024-06-24.

use cloudspec_wire::{
    Access, Asynchronous, Authorization, AuthorizedResource, Effect, Extra, Facts, Field,
    Limits, errors, open_enum, operation, record,
};

pub use crate::shapes::{Architecture, ImageBootMode, ImageOsType, ImageTag};

operation! {
    name: "ImportImage",
    effect: Effect::Write,
    request: ImportImageRequest = IMPORT_IMAGE_REQUEST,
    response: ImportImageResponse = IMPORT_IMAGE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Update).asynchronous(Asynchronous::new().poll("DescribeImages").interval(5).attempts(1000)).authorization(Authorization::new("ecs:ImportImage").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/*").required()])),
}

errors! {
    "400 InvalidArchitecture.Malformed",
    "400 InvalidBootMode.Malformed",
    "400 InvalidBootMode.NotSupport",
    "400 InvalidDataDiskSize",
    "400 InvalidDescription.Malformed = The description is too short or too long, or begins with `http://` or `https://`.",
    "400 InvalidImageFormat.Malformed",
    "400 InvalidImageFormat.RegionNotSupported",
    "400 InvalidImageName.Duplicated = There is an image of that name already.",
    "400 InvalidImageName.Malformed = The name of the image is malformed.",
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
    "400 InvalidRegion.NotSupport = The region does not offer this.",
    "400 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "400 MissingParameter = A required parameter is missing; the message names it.",
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
    "403 UserNotInTheWhiteList = The feature is in limited release and the account is not admitted. Apply for it.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
}

/// Request of `ImportImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportImageRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub image_name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Architecture of the processor, such as `x86_64`.
    pub architecture: Option<Architecture>,
    /// Kind of operating system: `windows` or `linux`. On the wire: `OSType`.
    pub os_type: Option<ImageOsType>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<String>,
    /// How the image boots: by `BIOS` or by `UEFI`.
    pub boot_mode: Option<ImageBootMode>,
    /// Name of the RAM role. `ListRoles` of RAM lists it.
    pub role_name: Option<String>,
    /// How the operating system is licensed: `Auto`, `Aliyun` or `BYOL`.
    pub license_type: Option<LicenseType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// How snapshots or files become disks of the image. At most 17 elements.
    pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<ImageTag>,
    /// How the image is checked: `Standard`.
    pub detection_strategy: Option<String>,
    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
    pub storage_location_arn: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ImportImageRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self {
        self.image_name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }

    /// Architecture of the processor, such as `x86_64`.
    pub fn architecture(mut self, value: impl Into<Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Kind of operating system: `windows` or `linux`.
    pub fn os_type(mut self, value: impl Into<ImageOsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Operating system or distribution of the image or the instances.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// How the image boots: by `BIOS` or by `UEFI`.
    pub fn boot_mode(mut self, value: impl Into<ImageBootMode>) -> Self {
        self.boot_mode = Some(value.into());
        self
    }

    /// Name of the RAM role.
    pub fn role_name(mut self, value: impl Into<String>) -> Self {
        self.role_name = Some(value.into());
        self
    }

    /// How the operating system is licensed: `Auto`, `Aliyun` or `BYOL`.
    pub fn license_type(mut self, value: impl Into<LicenseType>) -> Self {
        self.license_type = Some(value.into());
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
    pub fn tag(mut self, value: impl IntoIterator<Item = ImageTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// How the image is checked: `Standard`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self {
        self.detection_strategy = Some(value.into());
        self
    }

    /// Name (ARN) of the storage of a CloudBox that the snapshot lies in.
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
    3 architecture: Opt = Field::one_of("Architecture", Architecture::VALUES),
    4 os_type: Opt = Field::one_of("OSType", ImageOsType::VALUES),
    5 platform: OptStr = Field::string("Platform"),
    6 boot_mode: Opt = Field::one_of("BootMode", ImageBootMode::VALUES),
    7 role_name: OptStr = Field::string("RoleName"),
    8 license_type: Opt = Field::one_of("LicenseType", LicenseType::VALUES),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 disk_device_mapping: List = Field::record("DiskDeviceMapping", &DISK_DEVICE_MAPPING).list().limits(&Limits::new().items(None, Some(17))),
    11 tag: List = Field::record("Tag", &crate::shapes::IMAGE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    12 detection_strategy: OptStr = Field::string("DetectionStrategy"),
    13 storage_location_arn: OptStr = Field::string("StorageLocationArn"),
}

/// `DiskDeviceMapping` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// `DiskImSize`: integer. Deprecated in favour of `DiskImageSize`.
    #[deprecated = "In favour of `DiskImageSize`."]
    pub disk_im_size: Option<i64>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Name of the OSS bucket that the file is in. On the wire: `OSSBucket`.
    pub oss_bucket: Option<String>,
    /// Format of the image file, such as `RAW` or `VHD`.
    pub format: Option<Format>,
    /// `OSSObject`: string.
    pub oss_object: Option<String>,
    /// `DiskImageSize`: integer.
    pub disk_image_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DiskDeviceMapping {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `DiskImSize`.
    #[deprecated = "In favour of `DiskImageSize`."]
    pub fn disk_im_size(mut self, value: i64) -> Self {
        self.disk_im_size = Some(value);
        self
    }

    /// Name of the device in the operating system, such as `/dev/xvdb`.
    #[deprecated]
    pub fn device(mut self, value: impl Into<String>) -> Self {
        self.device = Some(value.into());
        self
    }

    /// Name of the OSS bucket that the file is in.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self {
        self.oss_bucket = Some(value.into());
        self
    }

    /// Format of the image file, such as `RAW` or `VHD`.
    pub fn format(mut self, value: impl Into<Format>) -> Self {
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
    0 disk_im_size: OptInt = Field::int32("DiskImSize").deprecated(),
    1 device: OptStr = Field::string("Device").deprecated(),
    2 oss_bucket: OptStr = Field::string("OSSBucket"),
    3 format: Opt = Field::one_of("Format", Format::VALUES),
    4 oss_object: OptStr = Field::string("OSSObject"),
    5 disk_image_size: OptInt = Field::int32("DiskImageSize"),
}

/// Response of `ImportImage`.
#[derive(Default)]
#[non_exhaustive]
pub struct ImportImageResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Id of the task that carries out the operation. The operation that started it returns it.
    pub task_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ImportImageResponse: IMPORT_IMAGE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 image_id: OptStr = Field::string("ImageId"),
    2 task_id: OptStr = Field::string("TaskId"),
    3 region_id: OptStr = Field::string("RegionId"),
}

open_enum! {
    /// Documented values of `LicenseType`. The provider may add others.
    pub enum LicenseType {
        Auto = "Auto",
        Aliyun = "Aliyun",
        Byol = "BYOL",
    }
}

open_enum! {
    /// Documented values of `DiskDeviceMapping.Format`. The provider may add others.
    pub enum Format {
        Raw = "RAW",
        Vhd = "VHD",
        Qcow2 = "QCOW2",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ImportImageRequest,
    DiskDeviceMapping,
    ImportImageResponse,
}
