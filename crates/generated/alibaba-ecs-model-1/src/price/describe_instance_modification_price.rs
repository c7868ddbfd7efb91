// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceModificationPrice.json; do not edit.
//! Returns what it costs to upgrade a subscription instance or to add subscription disks to it.
//!
//! Downgrades and pay-as-you-go instances are not covered; for the latter DescribePrice has the price.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceModificationPrice).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::Rule;

operation!(Operation::new::<DescribeInstanceModificationPriceRequest, DescribeInstanceModificationPriceResponse>(
    "DescribeInstanceModificationPrice", Effect::Read, &DESCRIBE_INSTANCE_MODIFICATION_PRICE_REQUEST,
    &DESCRIBE_INSTANCE_MODIFICATION_PRICE_RESPONSE,
), "
    400 InstanceType.Offline InvalidAction.WithActiveElasticUpgrade InvalidDataDiskCategory.ValueNotSupported
    400 InvalidDataDiskSize.ValueNotSupported InvalidDiskCategory.Missing InvalidDiskCategory.ValueNotSupported
    400 InvalidDiskSize.TooSmall InvalidInstanceType.ValueNotSupported InvalidPerformanceLevel.Malformed
    400 InvalidSystemDiskCategory.ValueNotSupported MissingParameter.InstanceTypeOrDataDisk
    400 OperationDenied.PerformanceLevelNotMatch PriceNotFound RegionUnauthorized
    403 ChargeTypeViolation InstanceExpired InvalidInstanceType.NotSupportUpgrade InvalidParameter.ResourceOwnerAccount \
        Throttling
    403 Throttling.User
    404 InvalidInstanceId.NotFound InvalidRegionId.NotFound InvalidResourceGroup.NotFound
    500 InternalError
");

/// Request of `DescribeInstanceModificationPrice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceModificationPriceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** `InstanceType`: text. */ pub instance_type: Option<String>,
    /** `SystemDisk.Category`: text. */ pub system_disk_category: Option<String>,
    /** `DataDisk`: records, at most 16 elements. */ pub data_disk: Vec<DataDisk>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeInstanceModificationPriceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self { self.instance_type = Some(value.into()); self }
    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into()); self
    }
    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self { self.data_disk = all(value); self }
}
/// Table of [`DescribeInstanceModificationPriceRequest`].
pub static DESCRIBE_INSTANCE_MODIFICATION_PRICE_REQUEST: Schema =
    Schema { name: "DescribeInstanceModificationPriceRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
    Field::string("InstanceType"),
    Field::string("SystemDisk.Category"),
    Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::items(None, Some(16))),
]; &ROWS } };
record!(DescribeInstanceModificationPriceRequest, DESCRIBE_INSTANCE_MODIFICATION_PRICE_REQUEST,
    [0 OptStr region_id, 1 Str instance_id, 2 OptStr instance_type, 3 OptStr system_disk_category, 4 List data_disk] []);

/// What `DataDisk` holds.
#[derive(Default)] #[non_exhaustive] pub struct DataDisk {
    /** `PerformanceLevel`: text. */ pub performance_level: Option<String>,
    /** `Size`: integer. */ pub size: Option<i64>,
    /** `Category`: text. */ pub category: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DataDisk {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self { self.performance_level = Some(value.into()); self }
    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self { self.size = Some(value); self }
    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self { self.category = Some(value.into()); self }
}
/// Table of [`DataDisk`].
pub static DATA_DISK: Schema = Schema { name: "DataDisk", fields: { static ROWS: [Field; 3] = [
    Field::string("PerformanceLevel"),
    Field::int32("Size"),
    Field::string("Category"),
]; &ROWS } };
record!(DataDisk, DATA_DISK, [0 OptStr performance_level, 2 OptStr category] [1 OptInt size]);

/// Answer of `DescribeInstanceModificationPrice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeInstanceModificationPriceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PriceInfo`: record. */ pub price_info: Option<PriceInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeInstanceModificationPriceResponse`].
pub static DESCRIBE_INSTANCE_MODIFICATION_PRICE_RESPONSE: Schema =
    Schema { name: "DescribeInstanceModificationPriceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("PriceInfo", &PRICE_INFO),
]; &ROWS } };
record!(DescribeInstanceModificationPriceResponse, DESCRIBE_INSTANCE_MODIFICATION_PRICE_RESPONSE,
    [0 OptStr request_id, 1 Opt price_info] []);

/// What `PriceInfo` holds.
#[derive(Default)] #[non_exhaustive] pub struct PriceInfo {
    /** `Rules`: records. */ pub rules: Vec<Rule>,
    /** `Price`: record. */ pub price: Option<Price>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PriceInfo`].
pub static PRICE_INFO: Schema = Schema { name: "PriceInfo", fields: { static ROWS: [Field; 2] = [
    Field::record("Rules", &crate::shapes::RULE).wrapped("Rule"),
    Field::record("Price", &PRICE),
]; &ROWS } };
record!(PriceInfo, PRICE_INFO, [0 List rules, 1 Opt price] []);

/// What `PriceInfo.Price` holds.
#[derive(Default)] #[non_exhaustive] pub struct Price {
    /** `OriginalPrice`: number. */ pub original_price: Option<f64>,
    /** `DiscountPrice`: number. */ pub discount_price: Option<f64>,
    /** `Currency`: text. */ pub currency: Option<String>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Price`].
pub static PRICE: Schema = Schema { name: "Price", fields: { static ROWS: [Field; 4] = [
    Field::float("OriginalPrice"),
    Field::float("DiscountPrice"),
    Field::string("Currency"),
    Field::float("TradePrice"),
]; &ROWS } };
record!(Price, PRICE, [2 OptStr currency] [0 OptFloat original_price, 1 OptFloat discount_price, 3 OptFloat trade_price]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeInstanceModificationPriceRequest, DataDisk, DescribeInstanceModificationPriceResponse, PriceInfo, Price,
);
