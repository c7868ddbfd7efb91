// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImageFromFamily.json; do not edit.
//! Returns the newest usable custom image of an image family.
//!
//! Empty when there is none.
//!
//! - Requires permission for the action `ecs:DescribeImageFromFamily` (access level get), on all
//!   resources.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImageFromFamily),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{DiskTag, ImageOsType, ImageOwnerAlias, ImageStatus, ImageUsage};

operation! {
    name: "DescribeImageFromFamily",
    effect: Effect::Read,
    request: DescribeImageFromFamilyRequest = DESCRIBE_IMAGE_FROM_FAMILY_REQUEST,
    response: DescribeImageFromFamilyResponse = DESCRIBE_IMAGE_FROM_FAMILY_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImageFromFamily")),
}

errors! {
    "403 InvalidUser.Unauthorized = The RAM user or role lacks permission for this action. Attach a policy with it.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeImageFromFamily`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImageFromFamilyRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Family of the image; the newest image of a family can be asked for by it.
    pub image_family: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImageFromFamilyRequest {
    /// Creates a value with the required members.
    pub fn new(image_family: impl Into<String>) -> Self {
        Self {
            image_family: image_family.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The latest available image of the family.
    pub image: Option<Image>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the image: `Creating`, `Waiting`, `Available`, `UnAvailable`, `CreateFailed` or
    /// `Deprecated`.
    pub status: Option<ImageStatus>,
    /// Family of the image; the newest image of a family can be asked for by it.
    pub image_family: Option<String>,
    /// How much is done, in percent.
    pub progress: Option<String>,
    /// Whether the image was copied from another region.
    pub is_copied: Option<bool>,
    /// Whether the image runs on I/O optimized instances.
    pub is_support_io_optimized: Option<bool>,
    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub image_owner_alias: Option<ImageOwnerAlias>,
    /// Whether the image supports cloud-init, which runs user data at the first start.
    pub is_support_cloudinit: Option<bool>,
    /// Version of the image, as its publisher counts, such as `2017011017`. An image that comes from the
    /// marketplace keeps it.
    pub image_version: Option<String>,
    /// Whether it is in use: `instance` by an instance, `none` by nothing.
    pub usage: Option<ImageUsage>,
    /// Whether the image has been shared with other accounts.
    pub is_self_shared: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<String>,
    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub image_name: Option<String>,
    /// Name of the operating system, such as `Alibaba Cloud Linux 2.1903`. On the wire: `OSName`.
    pub os_name: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// Kind of operating system: `windows` or `linux`. On the wire: `OSType`.
    pub os_type: Option<ImageOsType>,
    /// Whether the marketplace image has been subscribed to.
    pub is_subscribed: Option<bool>,
    /// Product code of the image in the marketplace that the resource comes from.
    pub product_code: Option<String>,
    /// Architecture of the processor, such as `x86_64`.
    pub architecture: Option<Architecture>,
    /// Disks of the image and the snapshots that they come from.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Image: IMAGE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", ImageStatus::VALUES),
    2 image_family: OptStr = Field::string("ImageFamily"),
    3 progress: OptStr = Field::string("Progress"),
    4 is_copied: OptBool = Field::boolean("IsCopied"),
    5 is_support_io_optimized: OptBool = Field::boolean("IsSupportIoOptimized"),
    6 image_owner_alias: Opt = Field::one_of("ImageOwnerAlias", ImageOwnerAlias::VALUES),
    7 is_support_cloudinit: OptBool = Field::boolean("IsSupportCloudinit"),
    8 image_version: OptStr = Field::string("ImageVersion"),
    9 usage: Opt = Field::one_of("Usage", ImageUsage::VALUES),
    10 is_self_shared: OptStr = Field::string("IsSelfShared"),
    11 description: OptStr = Field::string("Description"),
    12 size: OptInt = Field::int32("Size"),
    13 platform: OptStr = Field::string("Platform"),
    14 image_name: OptStr = Field::string("ImageName"),
    15 os_name: OptStr = Field::string("OSName"),
    16 image_id: OptStr = Field::string("ImageId"),
    17 os_type: Opt = Field::one_of("OSType", ImageOsType::VALUES),
    18 is_subscribed: OptBool = Field::boolean("IsSubscribed"),
    19 product_code: OptStr = Field::string("ProductCode"),
    20 architecture: Opt = Field::one_of("Architecture", Architecture::VALUES),
    21 disk_device_mappings: List = Field::record("DiskDeviceMappings", &DISK_DEVICE_MAPPING).wrapped("DiskDeviceMapping"),
    22 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
}

/// `Image.DiskDeviceMappings.DiskDeviceMapping` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<String>,
    /// OSS bucket that the file lies in. On the wire: `ImportOSSBucket`.
    pub import_oss_bucket: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Key of the image file in the OSS bucket. On the wire: `ImportOSSObject`.
    pub import_oss_object: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Format of the image file, such as `RAW` or `VHD`.
    pub format: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DiskDeviceMapping: DISK_DEVICE_MAPPING,
    0 r#type: OptStr = Field::string("Type"),
    1 import_oss_bucket: OptStr = Field::string("ImportOSSBucket"),
    2 snapshot_id: OptStr = Field::string("SnapshotId"),
    3 import_oss_object: OptStr = Field::string("ImportOSSObject"),
    4 size: OptStr = Field::string("Size"),
    5 device: OptStr = Field::string("Device").deprecated(),
    6 format: OptStr = Field::string("Format"),
}

open_enum! {
    /// Documented values of `Image.Architecture`. The provider may add others.
    pub enum Architecture {
        I386 = "i386",
        X86_64 = "x86_64",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImageFromFamilyRequest,
    DescribeImageFromFamilyResponse,
    Image,
    DiskDeviceMapping,
}
