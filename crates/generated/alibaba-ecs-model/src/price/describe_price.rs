// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribePrice.json; do not edit.
//! Returns the current price of a resource before it is bought, such as an instance or a disk.
//!
//! `ResourceType` decides what else is needed: an instance needs `InstanceType`, a disk its category
//! and size, and disks are priced by the hour only.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePrice).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Value, errors, open_enum, operation, record,
};

pub use crate::shapes::Rule;

operation! {
    name: "DescribePrice",
    effect: Effect::Read,
    request: DescribePriceRequest = DESCRIBE_PRICE_REQUEST,
    response: DescribePriceResponse = DESCRIBE_PRICE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 EncryptedOption.Conflict",
    "400 IncorrectImageStatus",
    "400 InstanceDiskCategoryLimitExceed",
    "400 InstanceDiskNumber.LimitExceed",
    "400 Invalid.ZoneId",
    "400 InvalidActivity.NotSupported",
    "400 InvalidAssuranceTimes.NotSupported",
    "400 InvalidCapacity.ValueNotSupported",
    "400 InvalidDataDiskCategory.ValueNotSupported",
    "400 InvalidDataDiskSize.ValueNotSupported",
    "400 InvalidDiskCategory.Mismatch",
    "400 InvalidDiskCategory.ValueNotSupported",
    "400 InvalidEncryptAlgorithm",
    "400 InvalidEncryptAlgorithm.NotMatchSnapshot",
    "400 InvalidEncrypted.NotMatchEncryptAlgorithm",
    "400 InvalidEncrypted.NotMatchKmsKeyId",
    "400 InvalidEncrypted.NotMatchSnapshot",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidInstanceType.ValueUnauthorized",
    "400 InvalidInternetChargeType.ValueNotSupported",
    "400 InvalidInternetMaxBandwidthOut.ValueNotSupported",
    "400 InvalidIoOptimizedValue.ValueNotSupported",
    "400 InvalidKmsKeyId.NotMatchSnapshot",
    "400 InvalidNetworkType.Mismatch",
    "400 InvalidOperation.InstanceRenewWithDowngradeInPlan",
    "400 InvalidParameter.Conflict",
    "400 InvalidParameter.Platform",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidPeriod",
    "400 InvalidPriceUnit.ValueNotSupported",
    "400 InvalidResourceType.ValueNotSupported",
    "400 InvalidSpotAuthorized",
    "400 InvalidSystemDiskCategory.ValueNotSupported",
    "400 InvalidSystemDiskSize.LessThanImageSize",
    "400 InvalidSystemDiskSize.ValueNotSupported",
    "400 OperationDenied",
    "400 PriceNotFound",
    "400 RegionUnauthorized",
    "400 Throttling",
    "400 Throttling.User",
    "403 Forbbiden",
    "403 ImageNotSubscribed",
    "403 ImageNotSupportInstanceType",
    "403 ImageRemovedInMarket",
    "403 InstanceDiskCategoryLimitExceed",
    "403 InstanceDiskNumLimitExceed",
    "403 InstanceType.Offline",
    "403 InvalidAction.Unauthorized",
    "403 InvalidAmount.Malformed",
    "403 InvalidChargeType.MarketImage",
    "403 InvalidDiskCategory.Mismatch",
    "403 InvalidDiskCategory.NotSupported",
    "403 InvalidDiskIds.NotFound",
    "403 InvalidDiskSize.TooSmall",
    "403 InvalidInstanceType.NotSupportDiskCategory",
    "403 InvalidInstanceType.ValueNotSupported",
    "403 InvalidIspBandwidthOut",
    "403 InvalidIspType.ValueNotSupported",
    "403 InvalidIspUID",
    "403 InvalidOperation.PublicIpAddressNoStock",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 InvalidRegionId.NotSupportEncryptAlgorithm",
    "403 InvalidSystemDiskCategory.ValueUnauthorized",
    "403 IoOptimized.NotSupported",
    "403 OperationDenied",
    "403 OperationDenied.PerformanceLevelNotMatch",
    "403 PrePaidInstance.Expired",
    "403 QuotaExceed.BuyImage",
    "403 QuotaExceed.PortableCloudDisk",
    "403 RegionUnauthorized",
    "403 UnsupportedIspChargeType",
    "403 UnsupportedIspClassicNetwork",
    "403 UnsupportedIspNetworkChargeType",
    "403 UnsupportedIspRegion",
    "404 DependencyViolation.IoOptimized",
    "404 Invalid.InstanceId.NotFound",
    "404 InvalidDedicatedHostId.NotFound",
    "404 InvalidDedicatedHostType.Missing",
    "404 InvalidDiskCategory.Missing",
    "404 InvalidDiskIds.NotPortable",
    "404 InvalidImageId.NotFound",
    "404 InvalidInstanceChargeType.NotFound",
    "404 InvalidInstanceType.Missing",
    "404 InvalidInstanceType.ValueNotSupported",
    "404 InvalidInternetMaxBandwidthOut.ValueNotSupported",
    "404 InvalidMarketImage.NotFound",
    "404 InvalidNetworkType.ValueNotSupported",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "404 InvalidSystemDisk.NotFound",
    "404 InvalidSystemDiskSize.LessThanImageSize",
    "404 InvalidSystemDiskSize.LessThanMinSize",
    "404 InvalidSystemDiskSize.MoreThanMaxSize",
    "404 InvalidSystemDiskSize.ValueNotSupported",
    "404 IoOptimized.NotSupported",
    "404 OperationDenied",
    "500 InternalError",
}

/// Request of `DescribePrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePriceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `ResourceType`: text.
    pub resource_type: Option<String>,
    /// `ImageId`: text.
    pub image_id: Option<String>,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `DedicatedHostType`: text.
    pub dedicated_host_type: Option<String>,
    /// `IoOptimized`: text.
    pub io_optimized: Option<String>,
    /// `InstanceNetworkType`: text.
    pub instance_network_type: Option<String>,
    /// `InternetChargeType`: text.
    pub internet_charge_type: Option<String>,
    /// `InternetMaxBandwidthOut`: integer.
    pub internet_max_bandwidth_out: Option<i64>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `SystemDisk.Size`: integer.
    pub system_disk_size: Option<i64>,
    /// `SystemDisk.PerformanceLevel`: text.
    pub system_disk_performance_level: Option<String>,
    /// `DataDisk.1.Size`: integer.
    pub data_disk_1_size: Option<i64>,
    /// `DataDisk.1.Category`: text.
    pub data_disk_1_category: Option<String>,
    /// `DataDisk.1.PerformanceLevel`: text.
    pub data_disk_1_performance_level: Option<String>,
    /// `DataDisk.2.Size`: integer.
    pub data_disk_2_size: Option<i64>,
    /// `DataDisk.2.Category`: text.
    pub data_disk_2_category: Option<String>,
    /// `DataDisk.2.PerformanceLevel`: text.
    pub data_disk_2_performance_level: Option<String>,
    /// `DataDisk.3.Size`: integer.
    pub data_disk_3_size: Option<i64>,
    /// `DataDisk.3.Category`: text.
    pub data_disk_3_category: Option<String>,
    /// `DataDisk.3.PerformanceLevel`: text.
    pub data_disk_3_performance_level: Option<String>,
    /// `DataDisk.4.Size`: integer.
    pub data_disk_4_size: Option<i64>,
    /// `DataDisk.4.Category`: text.
    pub data_disk_4_category: Option<String>,
    /// `DataDisk.4.PerformanceLevel`: text.
    pub data_disk_4_performance_level: Option<String>,
    /// `Period`: integer.
    pub period: Option<i64>,
    /// `PriceUnit`: text.
    pub price_unit: Option<String>,
    /// `Amount`: integer.
    pub amount: Option<i64>,
    /// `OfferingType`: text.
    pub offering_type: Option<String>,
    /// `InstanceAmount`: integer.
    pub instance_amount: Option<i64>,
    /// `Scope`: text.
    pub scope: Option<String>,
    /// `Platform`: text.
    pub platform: Option<String>,
    /// `Capacity`: integer.
    pub capacity: Option<i64>,
    /// `AssuranceTimes`: text.
    pub assurance_times: Option<String>,
    /// `InstanceCpuCoreCount`: integer.
    pub instance_cpu_core_count: Option<i64>,
    /// `Isp`: text.
    pub isp: Option<String>,
    /// `InstanceTypeList`: texts, at most 100 elements.
    pub instance_type_list: Vec<String>,
    /// `SpotStrategy`: one of the known values. Default: `NoSpot`.
    pub spot_strategy: Option<SpotStrategy>,
    /// `SpotDuration`: integer.
    pub spot_duration: Option<i64>,
    /// `ZoneId`: text.
    pub zone_id: Option<String>,
    /// `DataDisk`: records, at most 16 elements.
    pub data_disk: Vec<DataDisk>,
    /// `SchedulerOptions.DedicatedHostId`: text.
    pub scheduler_options_dedicated_host_id: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribePriceRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// Sets `ImageId`.
    pub fn image_id(mut self, value: impl Into<String>) -> Self {
        self.image_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `DedicatedHostType`.
    pub fn dedicated_host_type(mut self, value: impl Into<String>) -> Self {
        self.dedicated_host_type = Some(value.into());
        self
    }

    /// Sets `IoOptimized`.
    pub fn io_optimized(mut self, value: impl Into<String>) -> Self {
        self.io_optimized = Some(value.into());
        self
    }

    /// Sets `InstanceNetworkType`.
    pub fn instance_network_type(mut self, value: impl Into<String>) -> Self {
        self.instance_network_type = Some(value.into());
        self
    }

    /// Sets `InternetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<String>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Sets `InternetMaxBandwidthOut`.
    pub fn internet_max_bandwidth_out(mut self, value: i64) -> Self {
        self.internet_max_bandwidth_out = Some(value);
        self
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Size`.
    pub fn system_disk_size(mut self, value: i64) -> Self {
        self.system_disk_size = Some(value);
        self
    }

    /// Sets `SystemDisk.PerformanceLevel`.
    pub fn system_disk_performance_level(mut self, value: impl Into<String>) -> Self {
        self.system_disk_performance_level = Some(value.into());
        self
    }

    /// Sets `DataDisk.1.Size`.
    pub fn data_disk_1_size(mut self, value: i64) -> Self {
        self.data_disk_1_size = Some(value);
        self
    }

    /// Sets `DataDisk.1.Category`.
    pub fn data_disk_1_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_1_category = Some(value.into());
        self
    }

    /// Sets `DataDisk.1.PerformanceLevel`.
    pub fn data_disk_1_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_1_performance_level = Some(value.into());
        self
    }

    /// Sets `DataDisk.2.Size`.
    pub fn data_disk_2_size(mut self, value: i64) -> Self {
        self.data_disk_2_size = Some(value);
        self
    }

    /// Sets `DataDisk.2.Category`.
    pub fn data_disk_2_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_2_category = Some(value.into());
        self
    }

    /// Sets `DataDisk.2.PerformanceLevel`.
    pub fn data_disk_2_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_2_performance_level = Some(value.into());
        self
    }

    /// Sets `DataDisk.3.Size`.
    pub fn data_disk_3_size(mut self, value: i64) -> Self {
        self.data_disk_3_size = Some(value);
        self
    }

    /// Sets `DataDisk.3.Category`.
    pub fn data_disk_3_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_3_category = Some(value.into());
        self
    }

    /// Sets `DataDisk.3.PerformanceLevel`.
    pub fn data_disk_3_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_3_performance_level = Some(value.into());
        self
    }

    /// Sets `DataDisk.4.Size`.
    pub fn data_disk_4_size(mut self, value: i64) -> Self {
        self.data_disk_4_size = Some(value);
        self
    }

    /// Sets `DataDisk.4.Category`.
    pub fn data_disk_4_category(mut self, value: impl Into<String>) -> Self {
        self.data_disk_4_category = Some(value.into());
        self
    }

    /// Sets `DataDisk.4.PerformanceLevel`.
    pub fn data_disk_4_performance_level(mut self, value: impl Into<String>) -> Self {
        self.data_disk_4_performance_level = Some(value.into());
        self
    }

    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Sets `PriceUnit`.
    pub fn price_unit(mut self, value: impl Into<String>) -> Self {
        self.price_unit = Some(value.into());
        self
    }

    /// Sets `Amount`.
    pub fn amount(mut self, value: i64) -> Self {
        self.amount = Some(value);
        self
    }

    /// Sets `OfferingType`.
    pub fn offering_type(mut self, value: impl Into<String>) -> Self {
        self.offering_type = Some(value.into());
        self
    }

    /// Sets `InstanceAmount`.
    pub fn instance_amount(mut self, value: i64) -> Self {
        self.instance_amount = Some(value);
        self
    }

    /// Sets `Scope`.
    pub fn scope(mut self, value: impl Into<String>) -> Self {
        self.scope = Some(value.into());
        self
    }

    /// Sets `Platform`.
    pub fn platform(mut self, value: impl Into<String>) -> Self {
        self.platform = Some(value.into());
        self
    }

    /// Sets `Capacity`.
    pub fn capacity(mut self, value: i64) -> Self {
        self.capacity = Some(value);
        self
    }

    /// Sets `AssuranceTimes`.
    pub fn assurance_times(mut self, value: impl Into<String>) -> Self {
        self.assurance_times = Some(value.into());
        self
    }

    /// Sets `InstanceCpuCoreCount`.
    pub fn instance_cpu_core_count(mut self, value: i64) -> Self {
        self.instance_cpu_core_count = Some(value);
        self
    }

    /// Sets `Isp`.
    pub fn isp(mut self, value: impl Into<String>) -> Self {
        self.isp = Some(value.into());
        self
    }

    /// Sets `InstanceTypeList`.
    pub fn instance_type_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.instance_type_list = cloudspec_wire::all(value);
        self
    }

    /// Sets `SpotStrategy`.
    pub fn spot_strategy(mut self, value: impl Into<SpotStrategy>) -> Self {
        self.spot_strategy = Some(value.into());
        self
    }

    /// Sets `SpotDuration`.
    pub fn spot_duration(mut self, value: i64) -> Self {
        self.spot_duration = Some(value);
        self
    }

    /// Sets `ZoneId`.
    pub fn zone_id(mut self, value: impl Into<String>) -> Self {
        self.zone_id = Some(value.into());
        self
    }

    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }

    /// Sets `SchedulerOptions.DedicatedHostId`.
    pub fn scheduler_options_dedicated_host_id(
        mut self,
        value: impl Into<String>,
    ) -> Self {
        self.scheduler_options_dedicated_host_id = Some(value.into());
        self
    }
}

record! {
    DescribePriceRequest: DESCRIBE_PRICE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 image_id: OptStr = Field::string("ImageId"),
    3 instance_type: OptStr = Field::string("InstanceType"),
    4 dedicated_host_type: OptStr = Field::string("DedicatedHostType"),
    5 io_optimized: OptStr = Field::string("IoOptimized"),
    6 instance_network_type: OptStr = Field::string("InstanceNetworkType"),
    7 internet_charge_type: OptStr = Field::string("InternetChargeType"),
    8 internet_max_bandwidth_out: OptInt = Field::int32("InternetMaxBandwidthOut"),
    9 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    10 system_disk_size: OptInt = Field::int32("SystemDisk.Size"),
    11 system_disk_performance_level: OptStr = Field::string("SystemDisk.PerformanceLevel"),
    12 data_disk_1_size: OptInt = Field::int32("DataDisk.1.Size"),
    13 data_disk_1_category: OptStr = Field::string("DataDisk.1.Category"),
    14 data_disk_1_performance_level: OptStr = Field::string("DataDisk.1.PerformanceLevel"),
    15 data_disk_2_size: OptInt = Field::int32("DataDisk.2.Size"),
    16 data_disk_2_category: OptStr = Field::string("DataDisk.2.Category"),
    17 data_disk_2_performance_level: OptStr = Field::string("DataDisk.2.PerformanceLevel"),
    18 data_disk_3_size: OptInt = Field::int32("DataDisk.3.Size"),
    19 data_disk_3_category: OptStr = Field::string("DataDisk.3.Category"),
    20 data_disk_3_performance_level: OptStr = Field::string("DataDisk.3.PerformanceLevel"),
    21 data_disk_4_size: OptInt = Field::int32("DataDisk.4.Size"),
    22 data_disk_4_category: OptStr = Field::string("DataDisk.4.Category"),
    23 data_disk_4_performance_level: OptStr = Field::string("DataDisk.4.PerformanceLevel"),
    24 period: OptInt = Field::int32("Period"),
    25 price_unit: OptStr = Field::string("PriceUnit"),
    26 amount: OptInt = Field::int32("Amount"),
    27 offering_type: OptStr = Field::string("OfferingType"),
    28 instance_amount: OptInt = Field::int32("InstanceAmount"),
    29 scope: OptStr = Field::string("Scope"),
    30 platform: OptStr = Field::string("Platform"),
    31 capacity: OptInt = Field::int32("Capacity"),
    32 assurance_times: OptStr = Field::string("AssuranceTimes"),
    33 instance_cpu_core_count: OptInt = Field::int32("InstanceCpuCoreCount"),
    34 isp: OptStr = Field::string("Isp"),
    35 instance_type_list: List = Field::string("InstanceTypeList").list().limits(&Limits::new().items(None, Some(100))),
    36 spot_strategy: Opt = Field::one_of("SpotStrategy", SpotStrategy::VALUES),
    37 spot_duration: OptInt = Field::int32("SpotDuration"),
    38 zone_id: OptStr = Field::string("ZoneId"),
    39 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
    40 scheduler_options_dedicated_host_id: OptStr = Field::string("SchedulerOptions.DedicatedHostId"),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `Category`: text.
    pub category: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DataDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 category: OptStr = Field::string("Category"),
    1 size: OptInt = Field::int64("Size"),
    2 performance_level: OptStr = Field::string("PerformanceLevel"),
}

/// Response of `DescribePrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribePriceResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PriceInfo`: record.
    pub price_info: Option<PriceInfo>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribePriceResponse: DESCRIBE_PRICE_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 price_info: Opt = Field::record("PriceInfo", &PRICE_INFO),
}

/// `PriceInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct PriceInfo {
    /// `Rules`: records.
    pub rules: Vec<Rule>,
    /// `Price`: record.
    pub price: Option<Price>,
    /// `RelatedPrice`: record.
    pub related_price: Option<RelatedPrice>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PriceInfo: PRICE_INFO,
    0 rules: List = Field::record("Rules", &crate::shapes::RULE).wrapped("Rule"),
    1 price: Opt = Field::record("Price", &PRICE),
    2 related_price: Opt = Field::record("RelatedPrice", &RELATED_PRICE),
}

/// `PriceInfo.Price` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Price {
    /// `OriginalPrice`: number.
    pub original_price: Option<f64>,
    /// `ReservedInstanceHourPrice`: number.
    pub reserved_instance_hour_price: Option<f64>,
    /// `DiscountPrice`: number.
    pub discount_price: Option<f64>,
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `TradePrice`: number.
    pub trade_price: Option<f64>,
    /// `Coupons`: any JSON value.
    pub coupons: Value,
    /// `DetailInfos`: records.
    pub detail_infos: Vec<DetailInfo>,
    /// `RuleIdSet`: any JSON value.
    pub rule_id_set: Value,
    /// `Promotions`: any JSON value.
    pub promotions: Value,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Price: PRICE,
    0 original_price: OptFloat = Field::float("OriginalPrice"),
    1 reserved_instance_hour_price: OptFloat = Field::float("ReservedInstanceHourPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 currency: OptStr = Field::string("Currency"),
    4 trade_price: OptFloat = Field::float("TradePrice"),
    5 coupons: Any = Field::any("Coupons"),
    6 detail_infos: List = Field::record("DetailInfos", &DETAIL_INFO).wrapped("DetailInfo"),
    7 rule_id_set: Any = Field::any("RuleIdSet"),
    8 promotions: Any = Field::any("Promotions"),
}

/// `PriceInfo.Price.DetailInfos.DetailInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct DetailInfo {
    /// `Resource`: text.
    pub resource: Option<String>,
    /// `OriginalPrice`: number.
    pub original_price: Option<f64>,
    /// `DiscountPrice`: number.
    pub discount_price: Option<f64>,
    /// `TradePrice`: number.
    pub trade_price: Option<f64>,
    /// `SubRules`: records.
    pub sub_rules: Vec<Rule>,
    /// `Attributes`: any JSON value.
    pub attributes: Value,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DetailInfo: DETAIL_INFO,
    0 resource: OptStr = Field::string("Resource"),
    1 original_price: OptFloat = Field::float("OriginalPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
    4 sub_rules: List = Field::record("SubRules", &crate::shapes::RULE).wrapped("Rule"),
    5 attributes: Any = Field::any("Attributes"),
}

/// `PriceInfo.RelatedPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RelatedPrice {
    /// `MarketplaceImagePrice`: record.
    pub marketplace_image_price: Option<MarketplaceImagePrice>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RelatedPrice: RELATED_PRICE,
    0 marketplace_image_price: Opt = Field::record("MarketplaceImagePrice", &MARKETPLACE_IMAGE_PRICE),
}

/// `PriceInfo.RelatedPrice.MarketplaceImagePrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct MarketplaceImagePrice {
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `OriginalPrice`: number.
    pub original_price: Option<f64>,
    /// `DiscountPrice`: number.
    pub discount_price: Option<f64>,
    /// `TradePrice`: number.
    pub trade_price: Option<f64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    MarketplaceImagePrice: MARKETPLACE_IMAGE_PRICE,
    0 currency: OptStr = Field::string("Currency"),
    1 original_price: OptFloat = Field::float("OriginalPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
}

open_enum! {
    /// Values of `SpotStrategy`. The provider may add to them.
    pub enum SpotStrategy {
        NoSpot = "NoSpot",
        SpotWithPriceLimit = "SpotWithPriceLimit",
        SpotAsPriceGo = "SpotAsPriceGo",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribePriceRequest,
    DataDisk,
    DescribePriceResponse,
    PriceInfo,
    Price,
    DetailInfo,
    RelatedPrice,
    MarketplaceImagePrice,
}
