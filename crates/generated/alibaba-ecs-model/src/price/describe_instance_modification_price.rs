// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceModificationPrice.json; do not edit.
//! Returns what it costs to upgrade a subscription instance or to add subscription disks to it.
//!
//! Downgrades and pay-as-you-go instances are not covered; for the latter DescribePrice has the price.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceModificationPrice).

use cloudspec_wire::{Effect, Extra, Field, Limits, errors, operation, record};

pub use crate::shapes::Rule;

operation! {
    name: "DescribeInstanceModificationPrice",
    effect: Effect::Read,
    request: DescribeInstanceModificationPriceRequest = DESCRIBE_INSTANCE_MODIFICATION_PRICE_REQUEST,
    response: DescribeInstanceModificationPriceResponse = DESCRIBE_INSTANCE_MODIFICATION_PRICE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InstanceType.Offline",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidDataDiskCategory.ValueNotSupported",
    "400 InvalidDataDiskSize.ValueNotSupported",
    "400 InvalidDiskCategory.Missing",
    "400 InvalidDiskCategory.ValueNotSupported",
    "400 InvalidDiskSize.TooSmall",
    "400 InvalidInstanceType.ValueNotSupported",
    "400 InvalidPerformanceLevel.Malformed",
    "400 InvalidSystemDiskCategory.ValueNotSupported",
    "400 MissingParameter.InstanceTypeOrDataDisk",
    "400 OperationDenied.PerformanceLevelNotMatch",
    "400 PriceNotFound",
    "400 RegionUnauthorized",
    "403 ChargeTypeViolation",
    "403 InstanceExpired",
    "403 InvalidInstanceType.NotSupportUpgrade",
    "403 InvalidParameter.ResourceOwnerAccount",
    "403 Throttling",
    "403 Throttling.User",
    "404 InvalidInstanceId.NotFound",
    "404 InvalidRegionId.NotFound",
    "404 InvalidResourceGroup.NotFound",
    "500 InternalError",
}

/// Request of `DescribeInstanceModificationPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// `InstanceType`: text.
    pub instance_type: Option<String>,
    /// `SystemDisk.Category`: text.
    pub system_disk_category: Option<String>,
    /// `DataDisk`: records, at most 16 elements.
    pub data_disk: Vec<DataDisk>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeInstanceModificationPriceRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `InstanceType`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Sets `SystemDisk.Category`.
    pub fn system_disk_category(mut self, value: impl Into<String>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Sets `DataDisk`.
    pub fn data_disk(mut self, value: impl IntoIterator<Item = DataDisk>) -> Self {
        self.data_disk = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeInstanceModificationPriceRequest: DESCRIBE_INSTANCE_MODIFICATION_PRICE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
    2 instance_type: OptStr = Field::string("InstanceType"),
    3 system_disk_category: OptStr = Field::string("SystemDisk.Category"),
    4 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// `PerformanceLevel`: text.
    pub performance_level: Option<String>,
    /// `Size`: integer.
    pub size: Option<i64>,
    /// `Category`: text.
    pub category: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DataDisk {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `PerformanceLevel`.
    pub fn performance_level(mut self, value: impl Into<String>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Sets `Size`.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Sets `Category`.
    pub fn category(mut self, value: impl Into<String>) -> Self {
        self.category = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: OptStr = Field::string("PerformanceLevel"),
    1 size: OptInt = Field::int32("Size"),
    2 category: OptStr = Field::string("Category"),
}

/// Response of `DescribeInstanceModificationPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PriceInfo`: record.
    pub price_info: Option<PriceInfo>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeInstanceModificationPriceResponse: DESCRIBE_INSTANCE_MODIFICATION_PRICE_RESPONSE,
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
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    PriceInfo: PRICE_INFO,
    0 rules: List = Field::record("Rules", &crate::shapes::RULE).wrapped("Rule"),
    1 price: Opt = Field::record("Price", &PRICE),
}

/// `PriceInfo.Price` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Price {
    /// `OriginalPrice`: number.
    pub original_price: Option<f64>,
    /// `DiscountPrice`: number.
    pub discount_price: Option<f64>,
    /// `Currency`: text.
    pub currency: Option<String>,
    /// `TradePrice`: number.
    pub trade_price: Option<f64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    Price: PRICE,
    0 original_price: OptFloat = Field::float("OriginalPrice"),
    1 discount_price: OptFloat = Field::float("DiscountPrice"),
    2 currency: OptStr = Field::string("Currency"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeInstanceModificationPriceRequest,
    DataDisk,
    DescribeInstanceModificationPriceResponse,
    PriceInfo,
    Price,
}
