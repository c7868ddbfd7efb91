// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImages.json; do not edit.
//! Lists images: one's own, the provider's public ones, those of the marketplace, and those that other
//! accounts share.
//!
//! `ImageOwnerAlias` chooses between them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImages).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Features, Filter2, Tag, Tag4};

operation! {
    name: "DescribeImages",
    effect: Effect::Read,
    request: DescribeImagesRequest = DESCRIBE_IMAGES_REQUEST,
    response: DescribeImagesResponse = DESCRIBE_IMAGES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["Images"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidImageOwnerAlias.ValueNotSupported",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidParamter",
    "400 InvalidTag.Mismatch",
    "400 InvalidTagCount",
    "403 CurrentAccount.NotSupportPublicImage",
    "404 InvalidArchitecture",
    "404 InvalidFilterKey.NotFound",
    "404 InvalidFilterValue",
    "404 InvalidOSType",
    "404 InvalidUsage",
    "500 InternalError",
}

/// Request of `DescribeImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Status`: text. Default: `Available`.
    pub status: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `ShowExpired`: yes or no. Default: `false`.
    pub show_expired: Option<bool>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `ImageName`: text.
    pub image_name: Option<String>,
    /// `ImageFamily`: text.
    pub image_family: Option<String>,
    /// `ImageOwnerAlias`: text.
    pub image_owner_alias: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `IsSupportIoOptimized`: yes or no.
    pub is_support_io_optimized: Option<bool>,
    /// `IsSupportCloudinit`: yes or no.
    pub is_support_cloudinit: Option<bool>,
    /// `OSType`: text.
    pub os_type: Option<String>,
    /// `Architecture`: text.
    pub architecture: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 100. Default: `10`.
    pub page_size: Option<i64>,
    /// `Usage`: text.
    pub usage: Option<String>,
    /// `DryRun`: yes or no.
    pub dry_run: Option<bool>,
    /// `ActionType`: text.
    pub action_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tag`: records, at most 20 elements.
    pub tag: Vec<Tag>,
    /// `Filter`: records, at most 10 elements.
    pub filter: Vec<Filter2>,
    /// `IsPublic`: yes or no.
    pub is_public: Option<bool>,
    /// `ImageOwnerId`: integer.
    pub image_owner_id: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeImagesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self {
        self.status = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `ShowExpired`.
    pub fn show_expired(mut self, value: bool) -> Self {
        self.show_expired = Some(value);
        self
    }

    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self {
        self.snapshot_id = Some(value.into());
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

    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(mut self, value: impl Into<String>) -> Self {
        self.image_owner_alias = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `IsSupportIoOptimized`.
    pub fn is_support_io_optimized(mut self, value: bool) -> Self {
        self.is_support_io_optimized = Some(value);
        self
    }

    /// Sets `IsSupportCloudinit`.
    pub fn is_support_cloudinit(mut self, value: bool) -> Self {
        self.is_support_cloudinit = Some(value);
        self
    }

    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self {
        self.os_type = Some(value.into());
        self
    }

    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self {
        self.architecture = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }

    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self {
        self.usage = Some(value.into());
        self
    }

    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self {
        self.dry_run = Some(value);
        self
    }

    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<String>) -> Self {
        self.action_type = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter2>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }

    /// Sets `IsPublic`.
    pub fn is_public(mut self, value: bool) -> Self {
        self.is_public = Some(value);
        self
    }

    /// Sets `ImageOwnerId`.
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
    3 show_expired: OptBool = Field::boolean("ShowExpired"),
    4 snapshot_id: OptStr = Field::string("SnapshotId"),
    5 image_name: OptStr = Field::string("ImageName"),
    6 image_family: OptStr = Field::string("ImageFamily"),
    7 image_owner_alias: OptStr = Field::string("ImageOwnerAlias"),
    8 instance_type: OptStr = Field::string("InstanceType"),
    9 is_support_io_optimized: OptBool = Field::boolean("IsSupportIoOptimized"),
    10 is_support_cloudinit: OptBool = Field::boolean("IsSupportCloudinit"),
    11 os_type: OptStr = Field::string("OSType"),
    12 architecture: OptStr = Field::string("Architecture"),
    13 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    14 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(100.0))),
    15 usage: OptStr = Field::string("Usage"),
    16 dry_run: OptBool = Field::boolean("DryRun"),
    17 action_type: OptStr = Field::string("ActionType"),
    18 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    19 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
    20 filter: List = Field::record("Filter", &crate::shapes::FILTER2).list().limits(&Limits::new().items(None, Some(10))),
    21 is_public: OptBool = Field::boolean("IsPublic"),
    22 image_owner_id: OptInt = Field::int64("ImageOwnerId"),
}

/// Response of `DescribeImages`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeImagesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Images`: records.
    pub images: Vec<Image>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `OSNameEn`: text.
    pub os_name_en: Option<String>,
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
    /// `BootMode`: text.
    pub boot_mode: Option<String>,
    /// `DiskDeviceMappings`: records.
    pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /// `Tags`: records.
    pub tags: Vec<Tag4>,
    /// `IsPublic`: yes or no.
    pub is_public: Option<bool>,
    /// `ImageOwnerId`: integer.
    pub image_owner_id: Option<i64>,
    /// `LoginAsNonRootSupported`: yes or no.
    pub login_as_non_root_supported: Option<bool>,
    /// `SupplierName`: text.
    pub supplier_name: Option<String>,
    /// `DetectionOptions`: record.
    pub detection_options: Option<DetectionOptions>,
    /// `Features`: record.
    pub features: Option<Features>,
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
    13 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    14 platform: OptStr = Field::string("Platform"),
    15 os_name_en: OptStr = Field::string("OSNameEn"),
    16 image_name: OptStr = Field::string("ImageName"),
    17 os_name: OptStr = Field::string("OSName"),
    18 image_id: OptStr = Field::string("ImageId"),
    19 os_type: OptStr = Field::string("OSType"),
    20 is_subscribed: OptBool = Field::boolean("IsSubscribed"),
    21 product_code: OptStr = Field::string("ProductCode"),
    22 architecture: OptStr = Field::string("Architecture"),
    23 boot_mode: OptStr = Field::string("BootMode"),
    24 disk_device_mappings: List = Field::record("DiskDeviceMappings", &DISK_DEVICE_MAPPING).wrapped("DiskDeviceMapping"),
    25 tags: List = Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
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
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `ImportOSSBucket`: text.
    pub import_oss_bucket: Option<String>,
    /// `Progress`: text.
    pub progress: Option<String>,
    /// `SnapshotId`: text.
    pub snapshot_id: Option<String>,
    /// `ImportOSSObject`: text.
    pub import_oss_object: Option<String>,
    /// `Device`: text.
    pub device: Option<String>,
    /// `Size`: text.
    pub size: Option<String>,
    /// `RemainTime`: integer.
    pub remain_time: Option<i64>,
    /// `Format`: text.
    pub format: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DiskDeviceMapping: DISK_DEVICE_MAPPING,
    0 r#type: OptStr = Field::string("Type"),
    1 import_oss_bucket: OptStr = Field::string("ImportOSSBucket"),
    2 progress: OptStr = Field::string("Progress"),
    3 snapshot_id: OptStr = Field::string("SnapshotId"),
    4 import_oss_object: OptStr = Field::string("ImportOSSObject"),
    5 device: OptStr = Field::string("Device"),
    6 size: OptStr = Field::string("Size"),
    7 remain_time: OptInt = Field::int32("RemainTime"),
    8 format: OptStr = Field::string("Format"),
}

/// `Images.Image.DetectionOptions` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DetectionOptions {
    /// `Status`: text.
    pub status: Option<String>,
    /// `Items`: records.
    pub items: Vec<Item>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DetectionOptions: DETECTION_OPTIONS,
    0 status: OptStr = Field::string("Status"),
    1 items: List = Field::record("Items", &ITEM).wrapped("Item"),
}

/// `Images.Image.DetectionOptions.Items.Item` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Item {
    /// `Name`: text.
    pub name: Option<String>,
    /// `Value`: text.
    pub value: Option<String>,
    /// `RiskLevel`: text.
    pub risk_level: Option<String>,
    /// `RiskCode`: text.
    pub risk_code: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Item: ITEM,
    0 name: OptStr = Field::string("Name"),
    1 value: OptStr = Field::string("Value"),
    2 risk_level: OptStr = Field::string("RiskLevel"),
    3 risk_code: OptStr = Field::string("RiskCode"),
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
