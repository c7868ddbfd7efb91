// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrice.json; do not edit.
//! Returns the current price of a resource before it is bought, such as an instance or a disk.
//!
//! `ResourceType` decides what else is needed: an instance needs `InstanceType`, a disk its category and size, and disks
//! are priced by the hour only.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrice).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Value, all, operation, record};
pub use crate::shapes::Rule;

operation!(Operation::new::<DescribePriceRequest, DescribePriceResponse>(
    "DescribePrice", Effect::Read, &DESCRIBE_PRICE_REQUEST, &DESCRIBE_PRICE_RESPONSE,
), "
    400 EncryptedOption.Conflict IncorrectImageStatus InstanceDiskCategoryLimitExceed InstanceDiskNumber.LimitExceed
    400 Invalid.ZoneId InvalidActivity.NotSupported InvalidAssuranceTimes.NotSupported InvalidCapacity.ValueNotSupported
    400 InvalidDataDiskCategory.ValueNotSupported InvalidDataDiskSize.ValueNotSupported InvalidDiskCategory.Mismatch
    400 InvalidDiskCategory.ValueNotSupported InvalidEncryptAlgorithm InvalidEncryptAlgorithm.NotMatchSnapshot
    400 InvalidEncrypted.NotMatchEncryptAlgorithm InvalidEncrypted.NotMatchKmsKeyId InvalidEncrypted.NotMatchSnapshot
    400 InvalidInstanceType.ValueNotSupported InvalidInstanceType.ValueUnauthorized InvalidInternetChargeType.ValueNotSupported
    400 InvalidInternetMaxBandwidthOut.ValueNotSupported InvalidIoOptimizedValue.ValueNotSupported
    400 InvalidKmsKeyId.NotMatchSnapshot InvalidNetworkType.Mismatch InvalidOperation.InstanceRenewWithDowngradeInPlan
    400 InvalidParameter.Conflict InvalidParameter.Platform InvalidPerformanceLevel.Malformed InvalidPeriod
    400 InvalidPriceUnit.ValueNotSupported InvalidResourceType.ValueNotSupported InvalidSpotAuthorized
    400 InvalidSystemDiskCategory.ValueNotSupported InvalidSystemDiskSize.LessThanImageSize
    400 InvalidSystemDiskSize.ValueNotSupported OperationDenied PriceNotFound RegionUnauthorized Throttling Throttling.User
    403 Forbbiden ImageNotSubscribed ImageNotSupportInstanceType ImageRemovedInMarket InstanceDiskCategoryLimitExceed
    403 InstanceDiskNumLimitExceed InstanceType.Offline InvalidAction.Unauthorized InvalidAmount.Malformed
    403 InvalidChargeType.MarketImage InvalidDiskCategory.Mismatch InvalidDiskCategory.NotSupported InvalidDiskIds.NotFound
    403 InvalidDiskSize.TooSmall InvalidInstanceType.NotSupportDiskCategory InvalidInstanceType.ValueNotSupported
    403 InvalidIspBandwidthOut InvalidIspType.ValueNotSupported InvalidIspUID InvalidOperation.PublicIpAddressNoStock
    403 InvalidParameter.ResourceOwnerAccount InvalidRegionId.NotSupportEncryptAlgorithm
    403 InvalidSystemDiskCategory.ValueUnauthorized IoOptimized.NotSupported OperationDenied
    403 OperationDenied.PerformanceLevelNotMatch PrePaidInstance.Expired QuotaExceed.BuyImage QuotaExceed.PortableCloudDisk
    403 RegionUnauthorized UnsupportedIspChargeType UnsupportedIspClassicNetwork UnsupportedIspNetworkChargeType
    403 UnsupportedIspRegion
    404 DependencyViolation.IoOptimized Invalid.InstanceId.NotFound InvalidDedicatedHostId.NotFound
    404 InvalidDedicatedHostType.Missing InvalidDiskCategory.Missing InvalidDiskIds.NotPortable InvalidImageId.NotFound
    404 InvalidInstanceChargeType.NotFound InvalidInstanceType.Missing InvalidInstanceType.ValueNotSupported
    404 InvalidInternetMaxBandwidthOut.ValueNotSupported InvalidMarketImage.NotFound InvalidNetworkType.ValueNotSupported
    404 InvalidRegionId.NotFound InvalidResourceGroup.NotFound InvalidSystemDisk.NotFound InvalidSystemDiskSize.LessThanImageSize
    404 InvalidSystemDiskSize.LessThanMinSize InvalidSystemDiskSize.MoreThanMaxSize InvalidSystemDiskSize.ValueNotSupported
    404 IoOptimized.NotSupported OperationDenied
    500 InternalError
");

/// Request of `DescribePrice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePriceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ImageId`: text. */ pub image_id: Option<String>,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `DedicatedHostType`: text. */ pub dedicated_host_type: Option<String>,
    /** `IoOptimized`: text. */ pub io_optimized: Option<String>,
    /** `InstanceNetworkType`: text. */ pub instance_network_type: Option<String>,
    /** `InternetChargeType`: text. */ pub internet_charge_type: Option<String>,
    /** `InternetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: Option<i64>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `SystemDisk.Size`: integer. */ pub system_disk_size: Option<i64>,
    /** `SystemDisk.PerformanceLevel`: text. */ pub system_disk_performance_level: Option<String>,
    /** `DataDisk.1.Size`: integer. */ pub data_disk_1_size: Option<i64>,
    /** `DataDisk.1.Category`: text. */ pub data_disk_1_category: Option<String>,
    /** `DataDisk.1.PerformanceLevel`: text. */ pub data_disk_1_performance_level: Option<String>,
    /** `DataDisk.2.Size`: integer. */ pub data_disk_2_size: Option<i64>,
    /** `DataDisk.2.Category`: text. */ pub data_disk_2_category: Option<String>,
    /** `DataDisk.2.PerformanceLevel`: text. */ pub data_disk_2_performance_level: Option<String>,
    /** `DataDisk.3.Size`: integer. */ pub data_disk_3_size: Option<i64>,
    /** `DataDisk.3.Category`: text. */ pub data_disk_3_category: Option<String>,
    /** `DataDisk.3.PerformanceLevel`: text. */ pub data_disk_3_performance_level: Option<String>,
    /** `DataDisk.4.Size`: integer. */ pub data_disk_4_size: Option<i64>,
    /** `DataDisk.4.Category`: text. */ pub data_disk_4_category: Option<String>,
    /** `DataDisk.4.PerformanceLevel`: text. */ pub data_disk_4_performance_level: Option<String>,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PriceUnit`: text. */ pub price_unit: Option<String>,
    /** `Amount`: integer. */ pub amount: Option<i64>,
    /** `OfferingType`: text. */ pub offering_type: Option<String>,
    /** `InstanceAmount`: integer. */ pub instance_amount: Option<i64>,
    /** `Scope`: text. */ pub scope: Option<String>,
    /** `Platform`: text. */ pub platform: Option<String>,
    /** `Capacity`: integer. */ pub capacity: Option<i64>,
    /** `AssuranceTimes`: text. */ pub assurance_times: Option<String>,
    /** `InstanceCpuCoreCount`: integer. */ pub instance_cpu_core_count: Option<i64>,
    /** `Isp`: text. */ pub isp: Option<String>,
    /** `InstanceTypeList`: texts, at most 100 elements. */ pub instance_type_list: Vec<String>,
    /** `SpotStrategy`: one of the known values. Default: `NoSpot`. */ pub spot_strategy: Option<SpotStrategy>,
    /** `SpotDuration`: integer. */ pub spot_duration: Option<i64>,
    /** `ZoneId`: text. */ pub zone_id: Option<String>,
    /** `DataDisk`: records, at most 16 elements. */ pub data_disk: Vec<DataDisk>,
    /** `SchedulerOptions.DedicatedHostId`: text. */ pub scheduler_options_dedicated_host_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribePriceRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self { self.image_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into()); self
    }
    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self { self.io_optimized = Some(value.into()); self }
    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into()); self
    }
    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self { self.internet_max_bandwidth_out = Some(value); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self { self.system_disk_size = Some(value); self }
    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into()); self
    }
    /// Sets `DataDisk.1.Size`.
    pub fn data_disk_1_size(mut self, value: i64) -> Self { self.data_disk_1_size = Some(value); self }
    /// Sets `DataDisk.1.Category`.
    pub fn data_disk_1_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_1_category = Some(value.into()); self
    }
    /// Sets `DataDisk.1.PerformanceLevel`.
    pub fn data_disk_1_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_1_performance_level = Some(value.into()); self
    }
    /// Sets `DataDisk.2.Size`.
    pub fn data_disk_2_size(mut self, value: i64) -> Self { self.data_disk_2_size = Some(value); self }
    /// Sets `DataDisk.2.Category`.
    pub fn data_disk_2_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_2_category = Some(value.into()); self
    }
    /// Sets `DataDisk.2.PerformanceLevel`.
    pub fn data_disk_2_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_2_performance_level = Some(value.into()); self
    }
    /// Sets `DataDisk.3.Size`.
    pub fn data_disk_3_size(mut self, value: i64) -> Self { self.data_disk_3_size = Some(value); self }
    /// Sets `DataDisk.3.Category`.
    pub fn data_disk_3_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_3_category = Some(value.into()); self
    }
    /// Sets `DataDisk.3.PerformanceLevel`.
    pub fn data_disk_3_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_3_performance_level = Some(value.into()); self
    }
    /// Sets `DataDisk.4.Size`.
    pub fn data_disk_4_size(mut self, value: i64) -> Self { self.data_disk_4_size = Some(value); self }
    /// Sets `DataDisk.4.Category`.
    pub fn data_disk_4_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_4_category = Some(value.into()); self
    }
    /// Sets `DataDisk.4.PerformanceLevel`.
    pub fn data_disk_4_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_4_performance_level = Some(value.into()); self
    }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PriceUnit`.
    pub fn price_unit(mut self, value: impl Into<String>) -> Self { self.price_unit = Some(value.into()); self }
    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self { self.amount = Some(value); self }
    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self { self.offering_type = Some(value.into()); self }
    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self { self.instance_amount = Some(value); self }
    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self { self.scope = Some(value.into()); self }
    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self { self.platform = Some(value.into()); self }
    /// Sets `Capacity`.
    pub fn capacity(mut self, value: i64) -> Self { self.capacity = Some(value); self }
    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self { self.assurance_times = Some(value.into()); self }
    /// Sets `InstanceCpuCoreCount`.
    pub fn instance_cpu_core_count(mut self, value: i64) -> Self { self.instance_cpu_core_count = Some(value); self }
    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self { self.isp = Some(value.into()); self }
    /// Sets `InstanceTypeList`.
    pub fn instance_type_list(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_type_list = all(value); self
    }
    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self { self.spot_strategy = Some(value.into()); self }
    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self { self.spot_duration = Some(value); self }
    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self { self.zone_id = Some(value.into()); self }
    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disk = all(value); self }
    /// Sets `SchedulerOptions.DedicatedHostId`.
    pub fn scheduler_options_dedicated_host_id(mut self, value: impl Into<String>) -> Self {
        self.scheduler_options_dedicated_host_id = Some(value.into()); self
    }
}
/// Table of [`DescribePriceRequest`].
pub static DESCRIBE_PRICE_REQUEST: Schema = Schema { name: "DescribePriceRequest", fields: { static ROWS: [Field; 41] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType"),
    Field::string("ImageId"),
    Field::string("InstanceType"),
    Field::string("DedicatedHostType"),
    Field::string("IoOptimized"),
    Field::string("InstanceNetworkType"),
    Field::string("InternetChargeType"),
    Field::int32("InternetMaxBandwidthOut"),
    Field::string("SystemDisk.Category"),
    Field::int32("SystemDisk.Size"),
    Field::string("SystemDisk.PerformanceLevel"),
    Field::int32("DataDisk.1.Size"),
    Field::string("DataDisk.1.Category"),
    Field::string("DataDisk.1.PerformanceLevel"),
    Field::int32("DataDisk.2.Size"),
    Field::string("DataDisk.2.Category"),
    Field::string("DataDisk.2.PerformanceLevel"),
    Field::int32("DataDisk.3.Size"),
    Field::string("DataDisk.3.Category"),
    Field::string("DataDisk.3.PerformanceLevel"),
    Field::int32("DataDisk.4.Size"),
    Field::string("DataDisk.4.Category"),
    Field::string("DataDisk.4.PerformanceLevel"),
    Field::int32("Period"),
    Field::string("PriceUnit"),
    Field::int32("Amount"),
    Field::string("OfferingType"),
    Field::int32("InstanceAmount"),
    Field::string("Scope"),
    Field::string("Platform"),
    Field::int32("Capacity"),
    Field::string("AssuranceTimes"),
    Field::int32("InstanceCpuCoreCount"),
    Field::string("Isp"),
    Field::string("InstanceTypeList").list().limits(&Limits::items(None, Some(100))),
    Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    Field::int32("SpotDuration"),
    Field::string("ZoneId"),
    Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::items(None, Some(16))),
    Field::string("SchedulerOptions.DedicatedHostId"),
]; &ROWS } };
record!(DescribePriceRequest, DESCRIBE_PRICE_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_type, 2 OptStr image_id, 3 OptStr instance_type, 4 OptStr dedicated_host_type,
    5 OptStr io_optimized, 6 OptStr instance_network_type, 7 OptStr internet_charge_type, 9 OptStr system_disk_category,
    11 OptStr system_disk_performance_level, 13 OptStr data_disk_1_category, 14 OptStr data_disk_1_performance_level,
    16 OptStr data_disk_2_category, 17 OptStr data_disk_2_performance_level, 19 OptStr data_disk_3_category,
    20 OptStr data_disk_3_performance_level, 22 OptStr data_disk_4_category, 23 OptStr data_disk_4_performance_level,
    25 OptStr price_unit, 27 OptStr offering_type, 29 OptStr scope, 30 OptStr platform, 32 OptStr assurance_times, 34 OptStr isp,
    35 List instance_type_list, 36 Opt spot_strategy, 38 OptStr zone_id, 39 List data_disk,
    40 OptStr scheduler_options_dedicated_host_id] [8 OptInt internet_max_bandwidth_out, 10 OptInt system_disk_size,
    12 OptInt data_disk_1_size, 15 OptInt data_disk_2_size, 18 OptInt data_disk_3_size, 21 OptInt data_disk_4_size,
    24 OptInt period, 26 OptInt amount, 28 OptInt instance_amount, 31 OptInt capacity, 33 OptInt instance_cpu_core_count,
    37 OptInt spot_duration]);

/// What `DataDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `Category`: text. */ pub category: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 3] = [
    Field::string("Category"),
    Field::int64("Size"),
    Field::string("PerformanceLevel"),
]; &ROWS } };
record!(DataDisk, DATA_DISK, [0 OptStr category, 2 OptStr performance_level] [1 OptInt size]);

/// Answer of `DescribePrice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribePriceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PriceInfo`: record. */ pub price_info: Option<PriceInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribePriceResponse`].
pub static DESCRIBE_PRICE_RESPONSE: Schema = Schema { name: "DescribePriceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("PriceInfo", &PRICE_INFO),
]; &ROWS } };
record!(DescribePriceResponse, DESCRIBE_PRICE_RESPONSE, [0 OptStr request_id, 1 Opt price_info] []);

/// What `PriceInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct PriceInfo {
    /** `Rules`: records. */ pub rules: Vec<Rule>,
    /** `Price`: record. */ pub price: Option<Price>,
    /** `RelatedPrice`: record. */ pub related_price: Option<RelatedPrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PriceInfo`].
pub static PRICE_INFO: Schema = Schema { name: "PriceInfo", fields: { static ROWS: [Field; 3] = [
    Field::record("Rules", &crate::shapes::RULE).wrapped("Rule"),
    Field::record("Price", &PRICE),
    Field::record("RelatedPrice", &RELATED_PRICE),
]; &ROWS } };
record!(PriceInfo, PRICE_INFO, [0 List rules, 1 Opt price, 2 Opt related_price] []);

/// What `PriceInfo.Price` holds.
#[derive(Default)] #[non_exhaustive] pub struct Price {
    /** `OriginalPrice`: number. */ pub original_price: Option<f64>,
    /** `ReservedInstanceHourPrice`: number. */ pub reserved_instance_hour_price: Option<f64>,
    /** `DiscountPrice`: number. */ pub discount_price: Option<f64>,
    /** `Currency`: text. */ pub currency: Option<String>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** `Coupons`: any JSON value. */ pub coupons: Value,
    /** `DetailInfos`: records. */ pub detail_infos: Vec<DetailInfo>,
    /** `RuleIdSet`: any JSON value. */ pub rule_id_set: Value,
    /** `Promotions`: any JSON value. */ pub promotions: Value,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Price`].
pub static PRICE: Schema = Schema { name: "Price", fields: { static ROWS: [Field; 9] = [
    Field::float("OriginalPrice"),
    Field::float("ReservedInstanceHourPrice"),
    Field::float("DiscountPrice"),
    Field::string("Currency"),
    Field::float("TradePrice"),
    Field::any("Coupons"),
    Field::record("DetailInfos", &DETAIL_INFO).wrapped("DetailInfo"),
    Field::any("RuleIdSet"),
    Field::any("Promotions"),
]; &ROWS } };
record!(Price, PRICE,
    [3 OptStr currency, 5 Any coupons, 6 List detail_infos, 7 Any rule_id_set, 8 Any promotions] [0 OptFloat original_price,
    1 OptFloat reserved_instance_hour_price, 2 OptFloat discount_price, 4 OptFloat trade_price]);

/// What `PriceInfo.Price.DetailInfos.DetailInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct DetailInfo {
    /** `Resource`: text. */ pub resource: Option<String>,
    /** `OriginalPrice`: number. */ pub original_price: Option<f64>,
    /** `DiscountPrice`: number. */ pub discount_price: Option<f64>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** `SubRules`: records. */ pub sub_rules: Vec<Rule>,
    /** `Attributes`: any JSON value. */ pub attributes: Value,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DetailInfo`].
pub static DETAIL_INFO: Schema = Schema { name: "DetailInfo", fields: { static ROWS: [Field; 6] = [
    Field::string("Resource"),
    Field::float("OriginalPrice"),
    Field::float("DiscountPrice"),
    Field::float("TradePrice"),
    Field::record("SubRules", &crate::shapes::RULE).wrapped("Rule"),
    Field::any("Attributes"),
]; &ROWS } };
record!(DetailInfo, DETAIL_INFO,
    [0 OptStr resource, 4 List sub_rules, 5 Any attributes] [1 OptFloat original_price, 2 OptFloat discount_price,
    3 OptFloat trade_price]);

/// What `PriceInfo.RelatedPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct RelatedPrice {
    /** `MarketplaceImagePrice`: record. */ pub marketplace_image_price: Option<MarketplaceImagePrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RelatedPrice`].
pub static RELATED_PRICE: Schema = Schema { name: "RelatedPrice", fields: { static ROWS: [Field; 1] = [
    Field::record("MarketplaceImagePrice", &MARKETPLACE_IMAGE_PRICE),
]; &ROWS } };
record!(RelatedPrice, RELATED_PRICE, [0 Opt marketplace_image_price] []);

/// What `PriceInfo.RelatedPrice.MarketplaceImagePrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct MarketplaceImagePrice {
    /** `Currency`: text. */ pub currency: Option<String>,
    /** `OriginalPrice`: number. */ pub original_price: Option<f64>,
    /** `DiscountPrice`: number. */ pub discount_price: Option<f64>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`MarketplaceImagePrice`].
pub static MARKETPLACE_IMAGE_PRICE: Schema = Schema { name: "MarketplaceImagePrice", fields: { static ROWS: [Field; 4] = [
    Field::string("Currency"),
    Field::float("OriginalPrice"),
    Field::float("DiscountPrice"),
    Field::float("TradePrice"),
]; &ROWS } };
record!(MarketplaceImagePrice, MARKETPLACE_IMAGE_PRICE,
    [0 OptStr currency] [1 OptFloat original_price, 2 OptFloat discount_price, 3 OptFloat trade_price]);

cloudspec_wire::open_enum! {
    /// Values of `SpotStrategy`. The provider may add to them.
    pub enum SpotStrategy {
        NoSpot = "NoSpot", SpotWithPriceLimit = "SpotWithPriceLimit", SpotAsPriceGo = "SpotAsPriceGo",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribePriceRequest, DataDisk, DescribePriceResponse, PriceInfo, Price, DetailInfo, RelatedPrice, MarketplaceImagePrice,
);
