// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRenewalPrice.json; do not edit.
//! Returns what it costs to renew subscription resources, for a period or up to a common expiry day.
//!
//! The two cannot be asked for together; one month is assumed when neither is given.
//!
//! - Requires permission for the action `ecs:DescribeRenewalPrice` (access level get), on DedicatedHost
//!   `acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}` and Instance
//!   `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRenewalPrice),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Authorization, AuthorizedResource, Effect, Extra, Facts, Field, errors,
    open_enum, operation, record,
};

pub use crate::shapes::Rule;

operation! {
    name: "DescribeRenewalPrice",
    effect: Effect::Read,
    request: DescribeRenewalPriceRequest = DESCRIBE_RENEWAL_PRICE_REQUEST,
    response: DescribeRenewalPriceResponse = DESCRIBE_RENEWAL_PRICE_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).authorization(Authorization::new("ecs:DescribeRenewalPrice").resources(&[AuthorizedResource::new("DedicatedHost", "acs:ecs:{#regionId}:{#accountId}:ddh/{#ddhId}"), AuthorizedResource::new("Instance", "acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}")])),
}

errors! {
    "400 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
    "400 InvalidExpectedRenewDay.Conflict",
    "400 InvalidExpectedRenewDay.ValueNotSupported",
    "400 InvalidPeriod = The length of the purchase is not possible. See which periods the operation takes.",
    "400 InvalidPriceUnit.ValueNotSupported",
    "400 InvalidResourceType.ValueNotSupported",
    "400 Throttling = Too many requests in a short time. Slow down and try again.",
    "400 Throttling.User",
    "403 ChargeTypeViolation = The way the resource is paid for does not allow the operation, for instance releasing a subscription before it ends.",
    "403 InvalidAction.Unauthorized",
    "404 InvalidInstanceId.NotFound = There is no such instance in this region, or it has been released. Check the id and the region.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeRenewalPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Kind of the resource that the operation is for or that the entry describes.
    pub resource_type: Option<String>,
    /// Id of the resource that the operation is for or that the entry describes, of the kind that
    /// `ResourceType` names.
    pub resource_id: String,
    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub period: Option<i64>,
    /// Unit of time that the price is for, such as `Month` or `Year`.
    pub price_unit: Option<PriceUnit>,
    /// Day of the month, 1 to 28, that the subscription is to end on.
    pub expected_renew_day: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRenewalPriceRequest {
    /// Creates a value with the required members.
    pub fn new(resource_id: impl Into<String>) -> Self {
        Self {
            resource_id: resource_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Kind of the resource that the operation is for or that the entry describes.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self {
        self.resource_type = Some(value.into());
        self
    }

    /// How long to buy or renew for, counted in `PeriodUnit`.
    pub fn period(mut self, value: i64) -> Self {
        self.period = Some(value);
        self
    }

    /// Unit of time that the price is for, such as `Month` or `Year`.
    pub fn price_unit(mut self, value: impl Into<PriceUnit>) -> Self {
        self.price_unit = Some(value.into());
        self
    }

    /// Day of the month, 1 to 28, that the subscription is to end on.
    pub fn expected_renew_day(mut self, value: i64) -> Self {
        self.expected_renew_day = Some(value);
        self
    }
}

record! {
    DescribeRenewalPriceRequest: DESCRIBE_RENEWAL_PRICE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 resource_type: OptStr = Field::string("ResourceType"),
    2 resource_id: Str = Field::string("ResourceId").required(),
    3 period: OptInt = Field::int32("Period"),
    4 price_unit: Opt = Field::one_of("PriceUnit", PriceUnit::VALUES),
    5 expected_renew_day: OptInt = Field::int32("ExpectedRenewDay"),
}

/// Response of `DescribeRenewalPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRenewalPriceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// The price, and the promotions that were applied to it.
    pub price_info: Option<PriceInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRenewalPriceResponse: DESCRIBE_RENEWAL_PRICE_RESPONSE,
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
    /// Parts of the price, one entry for each resource such as instance, system disk or bandwidth.
    pub detail_infos: Vec<ResourcePriceModel>,
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
    4 detail_infos: List = Field::record("DetailInfos", &RESOURCE_PRICE_MODEL).wrapped("ResourcePriceModel"),
}

/// `PriceInfo.Price.DetailInfos.ResourcePriceModel` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResourcePriceModel {
    /// Resource that the price is for, such as `instance`.
    pub resource: Option<String>,
    /// Price before any discount is taken off.
    pub original_price: Option<f64>,
    /// Amount by which the original price is reduced.
    pub discount_price: Option<f64>,
    /// Price to pay, discounts taken off.
    pub trade_price: Option<f64>,
    /// Pricing rules and promotions that a part of the price is made by, one entry for each.
    pub sub_rules: Vec<Rule>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResourcePriceModel: RESOURCE_PRICE_MODEL,
    0 resource: OptStr = Field::string("Resource"),
    1 original_price: OptFloat = Field::float("OriginalPrice"),
    2 discount_price: OptFloat = Field::float("DiscountPrice"),
    3 trade_price: OptFloat = Field::float("TradePrice"),
    4 sub_rules: List = Field::record("SubRules", &crate::shapes::RULE).wrapped("Rule"),
}

open_enum! {
    /// Documented values of `PriceUnit`. The provider may add others.
    pub enum PriceUnit {
        Month = "Month",
        Year = "Year",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRenewalPriceRequest,
    DescribeRenewalPriceResponse,
    PriceInfo,
    Price,
    ResourcePriceModel,
}
