// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeImages.json; do not edit.
//! Lists images: one's own, the provider's public ones, those of the marketplace, and those that other accounts share.
//!
//! `ImageOwnerAlias` chooses between them.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeImages).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Features, Filter2 as Filter, Tag, Tag4 as Tag2};

operation!(Operation::new::<DescribeImagesRequest, DescribeImagesResponse>(
    "DescribeImages", Effect::Read, &DESCRIBE_IMAGES_REQUEST, &DESCRIBE_IMAGES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["Images"], total: Some(&["TotalCount"]),
}), "
    400 InvalidImageOwnerAlias.ValueNotSupported InvalidInstanceType.ValueNotSupported InvalidParamter InvalidTag.Mismatch
    400 InvalidTagCount
    403 CurrentAccount.NotSupportPublicImage
    404 InvalidArchitecture InvalidFilterKey.NotFound InvalidFilterValue InvalidOSType InvalidUsage
    500 InternalError
");

/// Request of `DescribeImages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Status`: text. Default: `Available`. */ pub status: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `ShowExpired`: yes or no. Default: `false`. */ pub show_expired: Option<bool>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `ImageFamily`: text. */ pub image_family: Option<String>,
    /** `ImageOwnerAlias`: text. */ pub image_owner_alias: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `IsSupportIoOptimized`: yes or no. */ pub is_support_io_optimized: Option<bool>,
    /** `IsSupportCloudinit`: yes or no. */ pub is_support_cloudinit: Option<bool>,
    /** `OSType`: text. */ pub os_type: Option<String>,
    /** `Architecture`: text. */ pub architecture: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 100. Default: `10`. */ pub page_size: Option<i64>,
    /** `Usage`: text. */ pub usage: Option<String>,
    /** `DryRun`: yes or no. */ pub dry_run: Option<bool>,
    /** `ActionType`: text. */ pub action_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tag`: records, at most 20 elements. */ pub tag: Vec<Tag>,
    /** `Filter`: records, at most 10 elements. */ pub filter: Vec<Filter>,
    /** `IsPublic`: yes or no. */ pub is_public: Option<bool>,
    /** `ImageOwnerId`: integer. */ pub image_owner_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeImagesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Status`.
    pub fn status(mut self, value: impl Into<String>) -> Self { self.status = Some(value.into()); self }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `ShowExpired`.
    pub fn show_expired(mut self, value: bool) -> Self { self.show_expired = Some(value); self }
    /// Sets `SnapshotId`.
    pub fn snapshot_id(mut self, value: impl Into<String>) -> Self { self.snapshot_id = Some(value.into()); self }
    /// Sets `ImageName`.
    pub fn image_name(mut self, value: impl Into<String>) -> Self { self.image_name = Some(value.into()); self }
    /// Sets `ImageFamily`.
    pub fn image_family(mut self, value: impl Into<String>) -> Self { self.image_family = Some(value.into()); self }
    /// Sets `ImageOwnerAlias`.
    pub fn image_owner_alias(mut self, value: impl Into<String>) -> Self { self.image_owner_alias = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `IsSupportIoOptimized`.
    pub fn is_support_io_optimized(mut self, value: bool) -> Self { self.is_support_io_optimized = Some(value); self }
    /// Sets `IsSupportCloudinit`.
    pub fn is_support_cloudinit(mut self, value: bool) -> Self { self.is_support_cloudinit = Some(value); self }
    /// Sets `OSType`.
    pub fn os_type(mut self, value: impl Into<String>) -> Self { self.os_type = Some(value.into()); self }
    /// Sets `Architecture`.
    pub fn architecture(mut self, value: impl Into<String>) -> Self { self.architecture = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Usage`.
    pub fn usage(mut self, value: impl Into<String>) -> Self { self.usage = Some(value.into()); self }
    /// Sets `DryRun`.
    pub fn dry_run(mut self, value: bool) -> Self { self.dry_run = Some(value); self }
    /// Sets `ActionType`.
    pub fn action_type(mut self, value: impl Into<String>) -> Self { self.action_type = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
    /// Sets `IsPublic`.
    pub fn is_public(mut self, value: bool) -> Self { self.is_public = Some(value); self }
    /// Sets `ImageOwnerId`.
    pub fn image_owner_id(mut self, value: i64) -> Self { self.image_owner_id = Some(value); self }
}
/// Table of [`DescribeImagesRequest`].
pub static DESCRIBE_IMAGES_REQUEST: Schema = Schema { name: "DescribeImagesRequest", fields: { static ROWS: [Field; 23] = [
    Field::string("RegionId").required().filled(),
    Field::string("Status"),
    Field::string("ImageId"),
    Field::boolean("ShowExpired"),
    Field::string("SnapshotId"),
    Field::string("ImageName"),
    Field::string("ImageFamily"),
    Field::string("ImageOwnerAlias"),
    Field::string("InstanceType"),
    Field::boolean("IsSupportIoOptimized"),
    Field::boolean("IsSupportCloudinit"),
    Field::string("OSType"),
    Field::string("Architecture"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(100.0))),
    Field::string("Usage"),
    Field::boolean("DryRun"),
    Field::string("ActionType"),
    Field::string("ResourceGroupId"),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
    Field::record("Filter", &crate::shapes::FILTER2).list().limits(&Limits::items(None, Some(10))),
    Field::boolean("IsPublic"),
    Field::int64("ImageOwnerId"),
]; &ROWS } };
record!(DescribeImagesRequest, DESCRIBE_IMAGES_REQUEST,
    [0 OptStr region_id, 1 OptStr status, 2 OptStr image_id, 4 OptStr snapshot_id, 5 OptStr image_name, 6 OptStr image_family,
    7 OptStr image_owner_alias, 8 OptStr instance_type, 11 OptStr os_type, 12 OptStr architecture, 15 OptStr usage,
    17 OptStr action_type, 18 OptStr resource_group_id, 19 List tag, 20 List filter] [3 OptBool show_expired,
    9 OptBool is_support_io_optimized, 10 OptBool is_support_cloudinit, 13 OptInt page_number, 14 OptInt page_size,
    16 OptBool dry_run, 21 OptBool is_public, 22 OptInt image_owner_id]);

/// Answer of `DescribeImages`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeImagesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Images`: records. */ pub images: Vec<Image>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeImagesResponse`].
pub static DESCRIBE_IMAGES_RESPONSE: Schema = Schema { name: "DescribeImagesResponse", fields: { static ROWS: [Field; 6] = [
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::string("RequestId"),
    Field::int32("TotalCount"),
    Field::string("RegionId"),
    Field::record("Images", &IMAGE).wrapped("Image"),
]; &ROWS } };
record!(DescribeImagesResponse, DESCRIBE_IMAGES_RESPONSE,
    [2 OptStr request_id, 4 OptStr region_id, 5 List images] [0 OptInt page_size, 1 OptInt page_number, 3 OptInt total_count]);

/// What `Images.Image` holds.
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
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `OSNameEn`: text. */ pub os_name_en: Option<String>,
    /** `ImageName`: text. */ pub image_name: Option<String>,
    /** `OSName`: text. */ pub os_name: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `OSType`: text. */ pub os_type: Option<String>,
    /** `IsSubscribed`: yes or no. */ pub is_subscribed: Option<bool>,
    /** `ProductCode`: text. */ pub product_code: Option<String>,
    /** `Architecture`: text. */ pub architecture: Option<String>,
    /** `BootMode`: text. */ pub boot_mode: Option<String>,
    /** `DiskDeviceMappings`: records. */ pub disk_device_mappings: Vec<DiskDeviceMapping>,
    /** `Tags`: records. */ pub tags: Vec<Tag2>,
    /** `IsPublic`: yes or no. */ pub is_public: Option<bool>,
    /** `ImageOwnerId`: integer. */ pub image_owner_id: Option<i64>,
    /** `LoginAsNonRootSupported`: yes or no. */ pub login_as_non_root_supported: Option<bool>,
    /** `SupplierName`: text. */ pub supplier_name: Option<String>,
    /** `DetectionOptions`: record. */ pub detection_options: Option<DetectionOptions>,
    /** `Features`: record. */ pub features: Option<Features>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Image`].
pub static IMAGE: Schema = Schema { name: "Image", fields: { static ROWS: [Field; 32] = [
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
    Field::string("ResourceGroupId"),
    Field::string("Platform"),
    Field::string("OSNameEn"),
    Field::string("ImageName"),
    Field::string("OSName"),
    Field::string("ImageId"),
    Field::string("OSType"),
    Field::boolean("IsSubscribed"),
    Field::string("ProductCode"),
    Field::string("Architecture"),
    Field::string("BootMode"),
    Field::record("DiskDeviceMappings", &DISK_DEVICE_MAPPING).wrapped("DiskDeviceMapping"),
    Field::record("Tags", &crate::shapes::TAG4).wrapped("Tag"),
    Field::boolean("IsPublic"),
    Field::int64("ImageOwnerId"),
    Field::boolean("LoginAsNonRootSupported"),
    Field::string("SupplierName"),
    Field::record("DetectionOptions", &DETECTION_OPTIONS),
    Field::record("Features", &crate::shapes::FEATURES),
]; &ROWS } };
record!(Image, IMAGE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr image_family, 3 OptStr progress, 6 OptStr image_owner_alias,
    8 OptStr image_version, 9 OptStr usage, 10 OptStr is_self_shared, 11 OptStr description, 13 OptStr resource_group_id,
    14 OptStr platform, 15 OptStr os_name_en, 16 OptStr image_name, 17 OptStr os_name, 18 OptStr image_id, 19 OptStr os_type,
    21 OptStr product_code, 22 OptStr architecture, 23 OptStr boot_mode, 24 List disk_device_mappings, 25 List tags,
    29 OptStr supplier_name, 30 Opt detection_options, 31 Opt features] [4 OptBool is_copied, 5 OptBool is_support_io_optimized,
    7 OptBool is_support_cloudinit, 12 OptInt size, 20 OptBool is_subscribed, 26 OptBool is_public, 27 OptInt image_owner_id,
    28 OptBool login_as_non_root_supported]);

/// What `Images.Image.DiskDeviceMappings.DiskDeviceMapping` holds.
#[derive(Default)] #[non_exhaustive] pub struct DiskDeviceMapping {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `ImportOSSBucket`: text. */ pub import_oss_bucket: Option<String>,
    /** `Progress`: text. */ pub progress: Option<String>,
    /** `SnapshotId`: text. */ pub snapshot_id: Option<String>,
    /** `ImportOSSObject`: text. */ pub import_oss_object: Option<String>,
    /** `Device`: text. */ pub device: Option<String>,
    /** `Size`: text. */ pub size: Option<String>,
    /** `RemainTime`: integer. */ pub remain_time: Option<i64>,
    /** `Format`: text. */ pub format: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DiskDeviceMapping`].
pub static DISK_DEVICE_MAPPING: Schema = Schema { name: "DiskDeviceMapping", fields: { static ROWS: [Field; 9] = [
    Field::string("Type"),
    Field::string("ImportOSSBucket"),
    Field::string("Progress"),
    Field::string("SnapshotId"),
    Field::string("ImportOSSObject"),
    Field::string("Device"),
    Field::string("Size"),
    Field::int32("RemainTime"),
    Field::string("Format"),
]; &ROWS } };
record!(DiskDeviceMapping, DISK_DEVICE_MAPPING,
    [0 OptStr r#type, 1 OptStr import_oss_bucket, 2 OptStr progress, 3 OptStr snapshot_id, 4 OptStr import_oss_object,
    5 OptStr device, 6 OptStr size, 8 OptStr format] [7 OptInt remain_time]);

/// What `Images.Image.DetectionOptions` holds.
#[derive(Default)] #[non_exhaustive] pub struct DetectionOptions {
    /** `Status`: text. */ pub status: Option<String>,
    /** `Items`: records. */ pub items: Vec<Item>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DetectionOptions`].
pub static DETECTION_OPTIONS: Schema = Schema { name: "DetectionOptions", fields: { static ROWS: [Field; 2] = [
    Field::string("Status"),
    Field::record("Items", &ITEM).wrapped("Item"),
]; &ROWS } };
record!(DetectionOptions, DETECTION_OPTIONS, [0 OptStr status, 1 List items] []);

/// What `Images.Image.DetectionOptions.Items.Item` holds.
#[derive(Default)] #[non_exhaustive] pub struct Item {
    /** `Name`: text. */ pub name: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `RiskLevel`: text. */ pub risk_level: Option<String>,
    /** `RiskCode`: text. */ pub risk_code: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Item`].
pub static ITEM: Schema = Schema { name: "Item", fields: { static ROWS: [Field; 4] = [
    Field::string("Name"),
    Field::string("Value"),
    Field::string("RiskLevel"),
    Field::string("RiskCode"),
]; &ROWS } };
record!(Item, ITEM, [0 OptStr name, 1 OptStr value, 2 OptStr risk_level, 3 OptStr risk_code] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeImagesRequest, DescribeImagesResponse, Image, DiskDeviceMapping, DetectionOptions, Item,
);
