// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeInstanceModificationPrice.json; do not edit.
//! Returns what it costs to upgrade a subscription instance or to add subscription disks to it.
//!
//! Downgrades and pay-as-you-go instances are not covered; for the latter `DescribePrice` has the
//! price.
//!
//! - Requires permission for the action `ecs:DescribeInstanceModificationPrice` (access level get), on
//!   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeInstanceModificationPrice), 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, Limits,
    errors, operation, record,
};

pub use crate::shapes::{
    LaunchConfigurationDataDiskCategory, PerformanceLevel, Rule, SystemDiskCategory,
};

operation! {
    name: "DescribeInstanceModificationPrice",
    effect: Effect::Read,
    request: DescribeInstanceModificationPriceRequest = DESCRIBE_INSTANCE_MODIFICATION_PRICE_REQUEST,
    response: DescribeInstanceModificationPriceResponse = DESCRIBE_INSTANCE_MODIFICATION_PRICE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeInstanceModificationPrice").resources(&[AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}").required()])),
}

errors! {
    "400 InstanceType.Offline = The instance type is no longer sold. Take its successor.",
    "400 InvalidAction.WithActiveElasticUpgrade",
    "400 InvalidDataDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDataDiskSize.ValueNotSupported = The size of the disk is outside of what its category allows.",
    "400 InvalidDiskCategory.Missing",
    "400 InvalidDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 InvalidDiskSize.TooSmall = The disk is smaller than the snapshot or image that it is made from.",
    "400 InvalidInstanceType.ValueNotSupported = The instance type does not exist, is not sold here or does not fit the other settings. `DescribeAvailableResource` lists what is available.",
    "400 InvalidPerformanceLevel.Malformed = The performance level is none of `PL0` to `PL3`, or not possible with the disk's size.",
    "400 InvalidSystemDiskCategory.ValueNotSupported = The category of disk is not possible here, with this zone or instance type.",
    "400 MissingParameter.InstanceTypeOrDataDisk",
    "400 OperationDenied.PerformanceLevelNotMatch = The performance level does not fit the size of the disk. Higher levels need larger disks.",
    "400 PriceNotFound = No price could be found for this order. Check the settings, or try again later.",
    "400 RegionUnauthorized = The account may not use this region. Apply for it first.",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 InstanceExpired",
    "403 InvalidInstanceType.NotSupportUpgrade",
    "403 InvalidParameter.ResourceOwnerAccount = The owner's account is not the right one for this resource.",
    "403 Throttling = Too many requests in a short time. Slow down and try again.",
    "403 Throttling.User",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "404 InvalidResourceGroup.NotFound = There is no such resource group, or the operation does not support one.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeInstanceModificationPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the instance; of an ECS instance it is `i-...`, as `DescribeInstances` of ECS lists it.
    pub instance_id: String,
    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub instance_type: Option<String>,
    /// Category of the system disk, which decides its performance and price. On the wire:
    /// `SystemDisk.Category`.
    pub system_disk_category: Option<SystemDiskCategory>,
    /// Data disks that the instances get, up to 16, one entry for each.
    pub data_disk: Vec<DataDisk>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeInstanceModificationPriceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Instance type, which decides vCPUs, memory and network, such as `ecs.g7.large`.
    pub fn instance_type(mut self, value: impl Into<String>) -> Self {
        self.instance_type = Some(value.into());
        self
    }

    /// Category of the system disk, which decides its performance and price.
    pub fn system_disk_category(mut self, value: impl Into<SystemDiskCategory>) -> Self {
        self.system_disk_category = Some(value.into());
        self
    }

    /// Data disks that the instances get, up to 16, one entry for each.
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
    3 system_disk_category: Opt = Field::one_of("SystemDisk.Category", SystemDiskCategory::VALUES),
    4 data_disk: List = Field::record("DataDisk", &DATA_DISK).list().limits(&Limits::new().items(None, Some(16))),
}

/// `DataDisk` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct DataDisk {
    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`. More gives more operations a second and
    /// costs more.
    pub performance_level: Option<PerformanceLevel>,
    /// Size of the disk. What is allowed depends on its category, usually from 20 to 32,768. Unit: GiB.
    pub size: Option<i64>,
    /// Category of the disk, which decides its performance and price.
    pub category: Option<LaunchConfigurationDataDiskCategory>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DataDisk {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Performance level of the ESSD: `PL0`, `PL1`, `PL2` or `PL3`.
    pub fn performance_level(mut self, value: impl Into<PerformanceLevel>) -> Self {
        self.performance_level = Some(value.into());
        self
    }

    /// Size of the disk.
    pub fn size(mut self, value: i64) -> Self {
        self.size = Some(value);
        self
    }

    /// Category of the disk, which decides its performance and price.
    pub fn category(
        mut self,
        value: impl Into<LaunchConfigurationDataDiskCategory>,
    ) -> Self {
        self.category = Some(value.into());
        self
    }
}

record! {
    DataDisk: DATA_DISK,
    0 performance_level: Opt = Field::one_of("PerformanceLevel", PerformanceLevel::VALUES),
    1 size: OptInt = Field::int32("Size"),
    2 category: Opt = Field::one_of("Category", LaunchConfigurationDataDiskCategory::VALUES),
}

/// Response of `DescribeInstanceModificationPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeInstanceModificationPriceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The price, and the promotions that were applied to it.
    pub price_info: Option<PriceInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Rules, such as the promotions behind a price.
    pub rules: Vec<Rule>,
    /// The price before and after discounts, with its parts.
    pub price: Option<Price>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Price before any discount is taken off.
    pub original_price: Option<f64>,
    /// Amount by which the original price is reduced.
    pub discount_price: Option<f64>,
    /// Currency of the prices, such as `CNY` or `USD`.
    pub currency: Option<String>,
    /// Price to pay, discounts taken off.
    pub trade_price: Option<f64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
