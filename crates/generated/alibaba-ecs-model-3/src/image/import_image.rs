// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/ImportImage.json; do not edit.
//! Imports an image file from OSS as a custom image.
//!
//! The file must be uploaded before, and the service needs a RAM role that lets it read the bucket, or
//! `NoSetRoletoECSServiceAcount` comes back. Runs as a task: DescribeTaskAttribute tells the progress and CancelTask ends
//! it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ImportImage).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Tag2 as Tag;

operation!(Operation::new::<ImportImageRequest, ImportImageResponse>(
    "ImportImage", Effect::Write, &IMPORT_IMAGE_REQUEST, &IMPORT_IMAGE_RESPONSE,
), "
    400 InvalidArchitecture.Malformed InvalidBootMode.Malformed InvalidBootMode.NotSupport InvalidDataDiskSize
    400 InvalidDescription.Malformed InvalidImageFormat.Malformed InvalidImageFormat.RegionNotSupported
    400 InvalidImageName.Duplicated InvalidImageName.Malformed InvalidImageSize InvalidLicenseType.BYOLOnly
    400 InvalidLicenseType.NotSupported InvalidOSSBucket.FlowLimit InvalidOSSBucket.Malformed InvalidOSSBucket.NotFound
    400 InvalidOSSBucket.NotMatched InvalidOSSObject.Malformed InvalidOSSObject.NeedRestore InvalidOSSObject.NotFound
    400 InvalidOSSObject.Size InvalidOSType.Malformed InvalidParameter.DetectionStrategy InvalidPlatform.Malformed
    400 InvalidRegion.NotSupport InvalidRegionId.NotFound MissingParameter UnsupportedSuffix.OSSObject
    403 ImageCheckUnsupported.WindowsImage ImageIsImporting ImportImageFailed InvalidAccountStatus.OSSDisabled
    403 InvalidArchitecture.PlatformUnsupported InvalidBlockSize.NotSupport InvalidImageFormat.Malformed InvalidOSS.NotAuthorized
    403 InvalidOSSBucket.EncryptUnsupported InvalidOperation.CloudBoxImageImportRoleRequired
    403 InvalidOperation.CloudBoxImageImportUnsupported InvalidParameter.Malformed InvalidStorageLocation.NotFound
    403 InvalidVHDImage.IncorrectSize MissingParameter.DiskDeviceMapping NoSetRoletoECSServiceAcount QuotaExceed.Image
    403 UserNotInTheWhiteList
    404 InvalidResourceGroup.NotFound
");

/// Request of `ImportImage`.
#[derive(Default)] #[non_exhaustive] pub struct ImportImageRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Architecture`: text. */ pub architecture: Option<String>,
    /** `OSType`: text. */ pub os_type: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `BootMode`: text. */ pub boot_mode: Option<String>,
    /** `RoleName`: text. */ pub role_name: Option<String>,
    /** `LicenseType`: text. */ pub license_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `DiskDeviceMapping`: records, at most 17 elements. */ pub disk_device_mapping: Vec<DiskDeviceMapping>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `DetectionStrategy`: text. */ pub detection_strategy: Option<String>,
    /** `StorageLocationArn`: text. */ pub storage_location_arn: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ImportImageRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
    /// Sets `Description`.
    pub fn description(mut self, value: impl Into<String>) -> Self { self.description = Some(value.into()); self }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self { self.architecture = Some(value.into()); self }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self { self.os_type = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `BootMode`.
    pub fn boot_mode(mut self, value: impl Into<String>) -> Self { self.boot_mode = Some(value.into()); self }
    /// Sets `RoleName`.
    pub fn role_name(mut self, value: impl Into<String>) -> Self { self.role_name = Some(value.into()); self }
    /// Sets `LicenseType`.
    pub fn license_type(mut self, value: impl Into<String>) -> Self { self.license_type = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `DiskDeviceMapping`.
    pub fn disk_device_mapping(mut self, value: impl IntoIterator<Item = DiskDeviceMapping>) -> Self {
        self.disk_device_mapping = all(value); self
    }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `DetectionStrategy`.
    pub fn detection_strategy(mut self, value: impl Into<String>) -> Self { self.detection_strategy = Some(value.into()); self }
    /// Sets `StorageLocationArn`.
    pub fn storage_location_arn(mut self, value: impl Into<String>) -> Self {
        self.storage_location_arn = Some(value.into()); self
    }
}
/// Table of [`ImportImageRequest`].
pub static IMPORT_IMAGE_REQUEST: Schema = Schema { name: "ImportImageRequest", fields: { static ROWS: [Field; 14] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageName"),
    Field::string("Description"),
    Field::string("Architecture"),
    Field::string("OSType"),
    Field::string("Platform"),
    Field::string("BootMode"),
    Field::string("RoleName"),
    Field::string("LicenseType"),
    Field::string("ResourceGroupId"),
    Field::record("DiskDeviceMapping", &DISK_DEVICE_MAPPING).list().limits(&Limits::items(None, Some(17))),
    Field::record("Tag", &crate::shapes::TAG2).list().limits(&Limits::items(None, Some(20))),
    Field::string("DetectionStrategy"),
    Field::string("StorageLocationArn"),
]; &ROWS } };
record!(ImportImageRequest, IMPORT_IMAGE_REQUEST,
    [0 OptStr region_id, 1 OptStr image_name, 2 OptStr description, 3 OptStr architecture, 4 OptStr os_type, 5 OptStr platform,
    6 OptStr boot_mode, 7 OptStr role_name, 8 OptStr license_type, 9 OptStr resource_group_id, 10 List disk_device_mapping,
    11 List tag, 12 OptStr detection_strategy, 13 OptStr storage_location_arn] []);

/// What `DiskDeviceMapping` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskDeviceMapping {
    /** `DiskImSize`: integer. */ pub disk_im_size: Option<i64>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `OSSBucket`: text. */ pub oss_bucket: Option<String>,
    /** `Format`: text. */ pub format: Option<String>,
    /** `OSSObject`: text. */ pub oss_object: Option<String>,
    /** `DiskImageSize`: integer. */ pub disk_image_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DiskDeviceMapping {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `DiskImSize`.
    pub fn disk_im_size(mut self, value: i64) -> Self { self.disk_im_size = Some(value); self }
    /// Sets `Device`.
    pub fn device(mut self, value: impl Into<String>) -> Self { self.device = Some(value.into()); self }
    /// Sets `OSSBucket`.
    pub fn oss_bucket(mut self, value: impl Into<String>) -> Self { self.oss_bucket = Some(value.into()); self }
    /// Sets `Format`.
    pub fn format(mut self, value: impl Into<String>) -> Self { self.format = Some(value.into()); self }
    /// Sets `OSSObject`.
    pub fn oss_object(mut self, value: impl Into<String>) -> Self { self.oss_object = Some(value.into()); self }
    /// Sets `DiskImageSize`.
    pub fn disk_image_size(mut self, value: i64) -> Self { self.disk_image_size = Some(value); self }
}
/// Table of [`DiskDeviceMapping`].
pub static DISK_DEVICE_MAPPING: Schema = Schema { name: "DiskDeviceMapping", fields: { static ROWS: [Field; 6] = [
    Field::int32("DiskImSize"),
    Field::string("Device"),
    Field::string("OSSBucket"),
    Field::string("Format"),
    Field::string("OSSObject"),
    Field::int32("DiskImageSize"),
]; &ROWS } };
record!(DiskDeviceMapping, DISK_DEVICE_MAPPING,
    [1 OptStr device, 2 OptStr oss_bucket, 3 OptStr format, 4 OptStr oss_object] [0 OptInt disk_im_size, 5 OptInt disk_image_size]);

/// Answer of `ImportImage`.
#[derive(Default)] #[non_exhaustive] pub struct ImportImageResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `TaskId`: text. */ pub task_id: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ImportImageResponse`].
pub static IMPORT_IMAGE_RESPONSE: Schema = Schema { name: "ImportImageResponse", fields: { static ROWS: [Field; 4] = [
    Field::string("RequestId"),
    Field::string("ImageId"),
    Field::string("TaskId"),
    Field::string("RegionId"),
]; &ROWS } };
record!(ImportImageResponse, IMPORT_IMAGE_RESPONSE,
    [0 OptStr request_id, 1 OptStr image_id, 2 OptStr task_id, 3 OptStr region_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ImportImageRequest, DiskDeviceMapping, ImportImageResponse);
