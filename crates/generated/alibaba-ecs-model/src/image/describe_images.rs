// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImages.json; do not edit.
//! Lists images: those of the account, the provider's public ones, those of the marketplace, and those
//! that other accounts share.
//!
//! `ImageOwnerAlias` chooses between them.
//!
//! - Requires permission for the action `ecs:DescribeImages` (access level get), on Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/*` and Image
//!   `acs:ecs:{#regionId}:{#accountId}:image/{#imageId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImages), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    Paging, Timestamp, errors, open_enum, operation, record,
};

pub use crate::shapes::{
    ActionType, Architecture, DiskTag, Features, ImageBootMode, ImageFilter,
    ImageOwnerAlias, ImageStatus, InstanceTag,
};

operation! {
    name: "DescribeImages",
    effect: Effect::Read,
    request: DescribeImagesRequest = DESCRIBE_IMAGES_REQUEST,
    response: DescribeImagesResponse = DESCRIBE_IMAGES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Images"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeImages").resources(&[AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/*"), AuthorizedResource::new("Image", "acs:ecs:{#regionId}:{#accountId}:image/{#imageId}")])),
}

errors! {
    "400 InvalidImageOwnerAlias.ValueNotSupported",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidParamter = A parameter has a value that is not possible; the message names it.",
    "400 InvalidTag.Mismatch = Tag keys and values do not go together; a value needs its key.",
    "400 InvalidTagCount = There are more tags than a request or a resource can have, usually 20.",
    "403 CurrentAccount.NotSupportPublicImage",
    "404 InvalidArchitecture",
    "404 InvalidFilterKey.NotFound = A filter has a key or value that the operation does not know.",
    "404 InvalidFilterValue = A filter has a key or value that the operation does not know.",
    "404 InvalidOSType",
    "404 InvalidUsage",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// State of the resource, or the state that is looked for. Default: `Available`.
    pub status: Option<String>,
    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one. `DescribeImages` of ECS lists it.
    pub image_id: Option<String>,
    /// `ShowExpired`: boolean. Default: `false`. Deprecated.
    #[deprecated]
    pub show_expired: Option<bool>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Name of the image: 2 to 128 characters, starting with a letter, not starting with `http://` or
    /// `https://`.
    pub image_name: Option<String>,
    /// Family of the image; the newest image of a family can be asked for by it.
    pub image_family: Option<String>,
    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub image_owner_alias: Option<ImageOwnerAlias>,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Whether the image runs on I/O optimized instances.
    pub is_support_io_optimized: Option<bool>,
    /// Whether the image supports cloud-init, which runs user data at the first start.
    pub is_support_cloudinit: Option<bool>,
    /// Kind of operating system: `windows` or `linux`. On the wire: `OSType`.
    pub os_type: Option<crate::shapes::ImageOsType>,
    /// Architecture of the processor, such as `x86_64`.
    pub architecture: Option<Architecture>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// Whether it is in use: `instance` by an instance, `none` by nothing.
    pub usage: Option<crate::shapes::ImageUsage>,
    /// `true` only checks the request: permission, parameters and limits. Nothing is done, and the code
    /// `DryRunOperation` tells that it would work.
    pub dry_run: Option<bool>,
    /// What the image is needed for: `CreateEcs` to create an instance (the default) or `ChangeOS` to
    /// replace the operating system.
    pub action_type: Option<ActionType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tag: Vec<InstanceTag>,
    /// Conditions that narrow the list down. At most 10 elements.
    pub filter: Vec<ImageFilter>,
    /// Whether everybody may use the image: a public image of the provider, or one that was published to
    /// the community.
    pub is_public: Option<bool>,
    /// Id of the Alibaba Cloud account that the image belongs to, in digits.
    pub image_owner_id: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeImagesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// State of the resource, or the state that is looked for.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Id of the image that the operating system comes from: `m-...` for a custom image, the name of a
    /// `.vhd` file for a public one.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ShowExpired`.
    #[deprecated]
    pub fn show_expired(mut self, value: bool) -> Self {
        self.show_expired = Some(value);
        self
    }

    /// Id of the snapshot (`s-...`).
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
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

    /// Where the image comes from: `system`, `self`, `others` or `marketplace`.
    pub fn image_owner_alias(mut self, value: impl Into<ImageOwnerAlias>) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Whether the image runs on I/O optimized instances.
    pub fn is_support_io_optimized(mut self, value: bool) -> Self {
        self.is_support_io_optimized = Some(value);
        self
    }

    /// Whether the image supports cloud-init, which runs user data at the first start.
    pub fn is_support_cloudinit(mut self, value: bool) -> Self {
        self.is_support_cloudinit = Some(value);
        self
    }

    /// Kind of operating system: `windows` or `linux`.
    pub fn os_type(mut self, value: impl Into<crate::shapes::ImageOsType>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Architecture of the processor, such as `x86_64`.
    pub fn architecture(mut self, value: impl Into<Architecture>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Whether it is in use: `instance` by an instance, `none` by nothing.
    pub fn usage(mut self, value: impl Into<crate::shapes::ImageUsage>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// `true` only checks the request: permission, parameters and limits.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// What the image is needed for: `CreateEcs` to create an instance (the default) or `ChangeOS` to
    /// replace the operating system.
    pub fn action_type(mut self, value: impl Into<ActionType>) -> Self {
        self.action_type = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = InstanceTag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = ImageFilter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }

    /// Whether everybody may use the image: a public image of the provider, or one that was published to
    /// the community.
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }

    /// Id of the Alibaba Cloud account that the image belongs to, in digits.
    pub fn image_owner_id(mut self, value: i64) -> Self {
        self.image_owner_id = Some(value);
        self
    }
}

record! {
    DescribeImagesRequest: DESCRIBE_IMAGES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 status: OptStr = Field::string("Status"),
    2 image_id: OptStr = Field::string("ImageId"),
    3 show_expired: OptBool = Field::boolean("ShowExpired").deprecated(),
    4 snapshot_id: OptStr = Field::string("SnapshotId"),
    5 image_name: OptStr = Field::string("ImageName"),
    6 image_family: OptStr = Field::string("ImageFamily"),
    7 image_owner_alias: Opt = Field::one_of("ImageOwnerAlias", ImageOwnerAlias::VALUES),
    8 instance_type: OptStr = Field::string("InstanceType"),
    9 is_support_io_optimized: OptBool = Field::boolean("IsSupportIoOptimized"),
    10 is_support_cloudinit: OptBool = Field::boolean("IsSupportCloudinit"),
    11 os_type: Opt = Field::one_of("OSType", crate::shapes::ImageOsType::VALUES),
    12 architecture: Opt = Field::one_of("Architecture", Architecture::VALUES),
    13 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    14 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    15 usage: Opt = Field::one_of("Usage", crate::shapes::ImageUsage::VALUES),
    16 dry_run: OptBool = Field::boolean("DryRun"),
    17 action_type: Opt = Field::one_of("ActionType", ActionType::VALUES),
    18 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    19 tag: List = Field::record("Tag", &crate::shapes::INSTANCE_TAG).list().limits(&Limits::new().items(None, Some(20))),
    20 filter: List = Field::record("Filter", &crate::shapes::IMAGE_FILTER).list().limits(&Limits::new().items(None, Some(10))),
    21 is_public: OptBool = Field::boolean("IsPublic"),
    22 image_owner_id: OptInt = Field::int64("ImageOwnerId"),
}

/// Response of `DescribeImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// `Images`: list of records.
    pub images: Vec<Image>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeImagesResponse: DESCRIBE_IMAGES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 region_id: OptStr = Field::string("RegionId"),
    5 images: List = Field::record("Images", &IMAGE).wrapped("Image"),
}

/// `Images.Image` of the response.
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
    pub image_owner_alias: Option<ImageImageOwnerAlias>,
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
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Operating system or distribution of the image or the instances.
    pub platform: Option<String>,
    /// Name of the operating system in English, such as `CentOS 7.9 64 bit`. On the wire: `OSNameEn`.
    pub os_name_en: Option<String>,
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
    pub architecture: Option<ImageArchitecture>,
    /// How the image boots: by `BIOS` or by `UEFI`.
    pub boot_mode: Option<ImageBootMode>,
    /// Disks of the image and the snapshots that they come from.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<DiskTag>,
    /// Whether everybody may use the image: a public image of the provider, or one that was published to
    /// the community.
    pub is_public: Option<bool>,
    /// Id of the Alibaba Cloud account that the image belongs to, in digits.
    pub image_owner_id: Option<i64>,
    /// `LoginAsNonRootSupported`: boolean.
    pub login_as_non_root_supported: Option<bool>,
    /// `SupplierName`: string.
    pub supplier_name: Option<String>,
    /// `DetectionOptions`: record.
    pub detection_options: Option<DetectionOptions>,
    /// Abilities of the image, such as support of NVMe.
    pub features: Option<Features>,
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
    6 image_owner_alias: Opt = Field::one_of("ImageOwnerAlias", ImageImageOwnerAlias::VALUES),
    7 is_support_cloudinit: OptBool = Field::boolean("IsSupportCloudinit"),
    8 image_version: OptStr = Field::string("ImageVersion"),
    9 usage: Opt = Field::one_of("Usage", ImageUsage::VALUES),
    10 is_self_shared: OptStr = Field::string("IsSelfShared"),
    11 description: OptStr = Field::string("Description"),
    12 size: OptInt = Field::int32("Size"),
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 platform: OptStr = Field::string("Platform"),
    15 os_name_en: OptStr = Field::string("OSNameEn"),
    16 image_name: OptStr = Field::string("ImageName"),
    17 os_name: OptStr = Field::string("OSName"),
    18 image_id: OptStr = Field::string("ImageId"),
    19 os_type: Opt = Field::one_of("OSType", ImageOsType::VALUES),
    20 is_subscribed: OptBool = Field::boolean("IsSubscribed"),
    21 product_code: OptStr = Field::string("ProductCode"),
    22 architecture: Opt = Field::one_of("Architecture", ImageArchitecture::VALUES),
    23 boot_mode: Opt = Field::one_of("BootMode", ImageBootMode::VALUES),
    24 disk_device_mappings: List = Field::record("DiskDeviceMappings", &DISK_DEVICE_MAPPING).wrapped("DiskDeviceMapping"),
    25 tags: List = Field::record("Tags", &crate::shapes::DISK_TAG).wrapped("Tag"),
    26 is_public: OptBool = Field::boolean("IsPublic"),
    27 image_owner_id: OptInt = Field::int64("ImageOwnerId"),
    28 login_as_non_root_supported: OptBool = Field::boolean("LoginAsNonRootSupported"),
    29 supplier_name: OptStr = Field::string("SupplierName"),
    30 detection_options: Opt = Field::record("DetectionOptions", &DETECTION_OPTIONS),
    31 features: Opt = Field::record("Features", &crate::shapes::FEATURES),
}

/// `Images.Image.DiskDeviceMappings.DiskDeviceMapping` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DiskDeviceMapping {
    /// Kind of the resource, where there are several kinds.
    pub r#type: Option<String>,
    /// OSS bucket that the file lies in. On the wire: `ImportOSSBucket`.
    pub import_oss_bucket: Option<String>,
    /// How much is done, in percent.
    pub progress: Option<String>,
    /// Id of the snapshot (`s-...`). `DescribeSnapshots` lists it.
    pub snapshot_id: Option<String>,
    /// Key of the image file in the OSS bucket. On the wire: `ImportOSSObject`.
    pub import_oss_object: Option<String>,
    /// Name of the device in the operating system, such as `/dev/xvdb`. Deprecated.
    #[deprecated]
    pub device: Option<String>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<String>,
    /// How much longer it will take. Unit: seconds.
    pub remain_time: Option<i64>,
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
    2 progress: OptStr = Field::string("Progress"),
    3 snapshot_id: OptStr = Field::string("SnapshotId"),
    4 import_oss_object: OptStr = Field::string("ImportOSSObject"),
    5 device: OptStr = Field::string("Device").deprecated(),
    6 size: OptStr = Field::string("Size"),
    7 remain_time: OptInt = Field::int32("RemainTime"),
    8 format: OptStr = Field::string("Format"),
}

/// `Images.Image.DetectionOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DetectionOptions {
    /// State of the resource, or the state that is looked for.
    pub status: Option<Status>,
    /// `Items`: list of records.
    pub items: Vec<Item>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DetectionOptions: DETECTION_OPTIONS,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 items: List = Field::record("Items", &ITEM).wrapped("Item"),
}

/// `Images.Image.DetectionOptions.Items.Item` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Item {
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// `RiskLevel`: one of the documented values.
    pub risk_level: Option<RiskLevel>,
    /// `RiskCode`: string.
    pub risk_code: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Item: ITEM,
    0 name: OptStr = Field::string("Name"),
    1 value: OptStr = Field::string("Value"),
    2 risk_level: Opt = Field::one_of("RiskLevel", RiskLevel::VALUES),
    3 risk_code: OptStr = Field::string("RiskCode"),
}

open_enum! {
    /// Documented values of `Images.Image.ImageOwnerAlias`. The provider may add others.
    pub enum ImageImageOwnerAlias {
        System = "system",
        SelfValue = "self",
        Others = "others",
        Marketplace = "marketplace",
    }
}

open_enum! {
    /// Documented values of `Images.Image.Usage`. The provider may add others.
    pub enum ImageUsage {
        Instance = "instance",
        None = "none",
    }
}

open_enum! {
    /// Documented values of `Images.Image.OSType`. The provider may add others.
    pub enum ImageOsType {
        Windows = "windows",
        Linux = "linux",
    }
}

open_enum! {
    /// Documented values of `Images.Image.Architecture`. The provider may add others.
    pub enum ImageArchitecture {
        I386 = "i386",
        X86_64 = "x86_64",
        Arm64 = "arm64",
    }
}

open_enum! {
    /// Documented values of `Images.Image.DetectionOptions.Status`. The provider may add others.
    pub enum Status {
        Processing = "Processing",
        Finished = "Finished",
    }
}

open_enum! {
    /// Documented values of `Images.Image.DetectionOptions.Items.Item.RiskLevel`. The provider may add
    /// others.
    pub enum RiskLevel {
        High = "High",
        Medium = "Medium",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeImagesRequest,
    DescribeImagesResponse,
    Image,
    DiskDeviceMapping,
    DetectionOptions,
    Item,
}
