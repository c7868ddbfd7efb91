// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageFromFamily.json; do not edit.
//! Returns the newest usable custom image of an image family.
//!
//! Empty when there is none.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageFromFamily).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag4 as Tag;

operation!(Operation::new::<DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse>(
    "DescribeImageFromFamily", Effect::Read, &DESCRIBE_IMAGE_FROM_FAMILY_REQUEST, &DESCRIBE_IMAGE_FROM_FAMILY_RESPONSE,
), "
    403 InvalidUser.Unauthorized
    404 InvalidRegionId.NotFound
");

/// Request of `DescribeImageFromFamily`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageFromFamilyRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImageFromFamilyRequest {
    /// With what is required.
    pub fn new(image_family: impl Into<String>) -> Self { Self { image_family: image_family.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeImageFromFamilyRequest`].
pub static DESCRIBE_IMAGE_FROM_FAMILY_REQUEST: Schema =
    Schema { name: "DescribeImageFromFamilyRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("ImageFamily").required(),
]; &ROWS } };
record!(DescribeImageFromFamilyRequest, DESCRIBE_IMAGE_FROM_FAMILY_REQUEST, [0 OptStr region_id, 1 Str image_family] []);

/// Answer of `DescribeImageFromFamily`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImageFromFamilyResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Image`: record. */ pub image: Option<Image>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImageFromFamilyResponse`].
pub static DESCRIBE_IMAGE_FROM_FAMILY_RESPONSE: Schema =
    Schema { name: "DescribeImageFromFamilyResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("Image", &IMAGE),
]; &ROWS } };
record!(DescribeImageFromFamilyResponse, DESCRIBE_IMAGE_FROM_FAMILY_RESPONSE, [0 OptStr request_id, 1 Opt image] []);

/// What `Image` holds.
#[derive(Default)] #[non_exhaustive] pub struct Image {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: Option<String>,
    /** `Progress`: text. */ pub progress: Option<String>,
    /** `IsCopied`: yes or no. */ pub is_copied: Option<bool>,
    /** `IsSupportIoOptimized`: yes or no. */ pub is_support_io_optimized: Option<bool>,
    /** `ImageOwnerAlias`: text. */ pub image_owner_alias: Option<String>,
    /** `IsSupportCloudinit`: yes or no. */ pub is_support_cloudinit: Option<bool>,
    /** `ImageVersion`: text. */ pub image_version: Option<String>,
    /** `Usage`: text. */ pub usage: Option<String>,
    /** `IsSelfShared`: text. */ pub is_self_shared: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `OSName`: text. */ pub os_name: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `OSType`: text. */ pub os_type: Option<String>,
    /** `IsSubscribed`: yes or no. */ pub is_subscribed: Option<bool>,
    /** `ProductCode`: text. */ pub product_code: Option<String>,
    /** `Architecture`: text. */ pub architecture: Option<String>,
    /** `DiskDeviceMappings`: records. */ pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Image`].
pub static IMAGE: Schema = Schema { name: "Image", fields: { static ROWS: [Field; 23] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("ImageFamily"),
    Field::string("Progress"),
    Field::boolean("IsCopied"),
    Field::boolean("IsSupportIoOptimized"),
    Field::string("ImageOwnerAlias"),
    Field::boolean("IsSupportCloudinit"),
    Field::string("ImageVersion"),
    Field::string("Usage"),
    Field::string("IsSelfShared"),
    Field::string("Description"),
    Field::int32("Size"),
    Field::string("Platform"),
    Field::string("ImageName"),
    Field::string("OSName"),
    Field::string("ImageId"),
    Field::string("OSType"),
    Field::boolean("IsSubscribed"),
    Field::string("ProductCode"),
    Field::string("Architecture"),
    Field::record("DiskDeviceMappings", &DISK_DEVICE_MAPPING).wrapped("DiskDeviceMapping"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
]; &ROWS } };
record!(Image, IMAGE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr image_family, 3 OptStr progress, 6 OptStr image_owner_alias,
    8 OptStr image_version, 9 OptStr usage, 10 OptStr is_self_shared, 11 OptStr description, 13 OptStr platform,
    14 OptStr image_name, 15 OptStr os_name, 16 OptStr image_id, 17 OptStr os_type, 19 OptStr product_code,
    20 OptStr architecture, 21 List disk_device_mappings, 22 List tags] [4 OptBool is_copied, 5 OptBool is_support_io_optimized,
    7 OptBool is_support_cloudinit, 12 OptInt size, 18 OptBool is_subscribed]);

/// What `Image.DiskDeviceMappings.DiskDeviceMapping` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskDeviceMapping {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `ImportOSSBucket`: text. */ pub import_oss_bucket: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `ImportOSSObject`: text. */ pub import_oss_object: Option<String>,
    /** `Size`: text. */ pub size: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `Format`: text. */ pub format: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiskDeviceMapping`].
pub static DISK_DEVICE_MAPPING: Schema = Schema { name: "DiskDeviceMapping", fields: { static ROWS: [Field; 7] = [
    Field::string("Type"),
    Field::string("ImportOSSBucket"),
    Field::string("SnapshotId"),
    Field::string("ImportOSSObject"),
    Field::string("Size"),
    Field::string("Device"),
    Field::string("Format"),
]; &ROWS } };
record!(DiskDeviceMapping, DISK_DEVICE_MAPPING,
    [0 OptStr r#type, 1 OptStr import_oss_bucket, 2 OptStr snapshot_id, 3 OptStr import_oss_object, 4 OptStr size,
    5 OptStr device, 6 OptStr format] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImageFromFamilyRequest, DescribeImageFromFamilyResponse, Image, DiskDeviceMapping,
);
