// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageFromFamily.json; do not edit.
//! Returns the newest usable custom image of an image family.
//!
//! Empty when there is none.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageFromFamily).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::Tag4;

operation! {
    name: "DescribeImageFromFamily",
    effect: Effect::Read,
    request: DescribeImageFromFamilyRequest = DESCRIBE_IMAGE_FROM_FAMILY_REQUEST,
    response: DescribeImageFromFamilyResponse = DESCRIBE_IMAGE_FROM_FAMILY_RESPONSE,
    errors: ERRORS,
}

errors! {
    "403 InvalidUser.Unauthorized",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeImageFromFamily`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ImageFamily`: text.
    pub image_family: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeImageFromFamilyRequest {
    /// Starts with the required members.
    pub fn new(image_family: impl Into<String>) -> Self {
        Self {
            image_family: image_family.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeImageFromFamilyRequest: DESCRIBE_IMAGE_FROM_FAMILY_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 image_family: Str = Field::string("ImageFamily").required(),
}

/// Response of `DescribeImageFromFamily`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Image`: record.
    pub image: Option<Image>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeImageFromFamilyResponse: DESCRIBE_IMAGE_FROM_FAMILY_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 image: Opt = Field::record("Image", &IMAGE),
}

/// `Image` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Image {
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `ImageFamily`: text.
    pub image_family: Option<String>,
    /// `Progress`: text.
    pub progress: Option<String>,
    /// `IsCopied`: yes or no.
    pub is_copied: Option<bool>,
    /// `IsSupportIoOptimized`: yes or no.
    pub is_support_io_optimized: Option<bool>,
    /// `ImageOwnerAlias`: text.
    pub image_owner_alias: Option<String>,
    /// `IsSupportCloudinit`: yes or no.
    pub is_support_cloudinit: Option<bool>,
    /// `ImageVersion`: text.
    pub image_version: Option<String>,
    /// `Usage`: text.
    pub usage: Option<String>,
    /// `IsSelfShared`: text.
    pub is_self_shared: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `OSName`: text.
    pub os_name: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `OSType`: text.
    pub os_type: Option<String>,
    /// `IsSubscribed`: yes or no.
    pub is_subscribed: Option<bool>,
    /// `ProductCode`: text.
    pub product_code: Option<String>,
    /// `Architecture`: text.
    pub architecture: Option<String>,
    /// `DiskDeviceMappings`: records.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Image: IMAGE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 image_family: OptStr = Field::string("ImageFamily"),
    3 progress: OptStr = Field::string("Progress"),
    4 is_copied: OptBool = Field::boolean("IsCopied"),
    5 is_support_io_optimized: OptBool = Field::boolean("IsSupportIoOptimized"),
    6 image_owner_alias: OptStr = Field::string("ImageOwnerAlias"),
    7 is_support_cloudinit: OptBool = Field::boolean("IsSupportCloudinit"),
    8 image_version: OptStr = Field::string("ImageVersion"),
    9 usage: OptStr = Field::string("Usage"),
    10 is_self_shared: OptStr = Field::string("IsSelfShared"),
    11 description: OptStr = Field::string("Description"),
    12 size: OptInt = Field::int32("Size"),
    13 platform: OptStr = Field::string("Platform"),
    14 image_name: OptStr = Field::string("ImageName"),
    15 os_name: OptStr = Field::string("OSName"),
    16 image_id: OptStr = Field::string("ImageId"),
    17 os_type: OptStr = Field::string("OSType"),
    18 is_subscribed: OptBool = Field::boolean("IsSubscribed"),
    19 product_code: OptStr = Field::string("ProductCode"),
    20 architecture: OptStr = Field::string("Architecture"),
    21 disk_device_mappings: List = Field::record("DiskDeviceMappings", &DISK_DEVICE_MAPPING).wrapped("DiskDeviceMapping"),
    22 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
}

/// `Image.DiskDeviceMappings.DiskDeviceMapping` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `ImportOSSBucket`: text.
    pub import_oss_bucket: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `ImportOSSObject`: text.
    pub import_oss_object: Option<String>,
    /// `Size`: text.
    pub size: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `Format`: text.
    pub format: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DiskDeviceMapping: DISK_DEVICE_MAPPING,
    0 r#type: OptStr = Field::string("Type"),
    1 import_oss_bucket: OptStr = Field::string("ImportOSSBucket"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 import_oss_object: OptStr = Field::string("ImportOSSObject"),
    4 size: OptStr = Field::string("Size"),
    5 device: OptStr = Field::string("Device"),
    6 format: OptStr = Field::string("Format"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageFromFamilyRequest,
    DescribeImageFromFamilyResponse,
    Image,
    DiskDeviceMapping,
}
