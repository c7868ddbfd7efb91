// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRenewalPrice.json; do not edit.
//! Returns what it costs to renew subscription resources, for a period or up to a common expiry day.
//!
//! The two cannot be asked for together; one month is assumed when neither is given.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRenewalPrice).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Rule;

operation!(Operation::new::<DescribeRenewalPriceRequest, DescribeRenewalPriceResponse>(
    "DescribeRenewalPrice", Effect::Read, &DESCRIBE_RENEWAL_PRICE_REQUEST, &DESCRIBE_RENEWAL_PRICE_RESPONSE,
), "
    400 InternalError InvalidExpectedRenewDay.Conflict InvalidExpectedRenewDay.ValueNotSupported InvalidPeriod
    400 InvalidPriceUnit.ValueNotSupported InvalidResourceType.ValueNotSupported Throttling Throttling.User
    403 ChargeTypeViolation InvalidAction.Unauthorized
    404 InvalidInstanceId.NotFound
    500 InternalError
");

/// Request of `DescribeRenewalPrice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRenewalPriceRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `ResourceType`: text. */ pub resource_type: Option<String>,
    /** `ResourceId`: text. */ pub resource_id: String,
    /** `Period`: integer. */ pub period: Option<i64>,
    /** `PriceUnit`: text. */ pub price_unit: Option<String>,
    /** `ExpectedRenewDay`: integer. */ pub expected_renew_day: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRenewalPriceRequest {
    /// With what is required.
    pub fn new(resource_id: impl Into<String>) -> Self { Self { resource_id: resource_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `ResourceType`.
    pub fn resource_type(mut self, value: impl Into<String>) -> Self { self.resource_type = Some(value.into()); self }
    /// Sets `Period`.
    pub fn period(mut self, value: i64) -> Self { self.period = Some(value); self }
    /// Sets `PriceUnit`.
    pub fn price_unit(mut self, value: impl Into<String>) -> Self { self.price_unit = Some(value.into()); self }
    /// Sets `ExpectedRenewDay`.
    pub fn expected_renew_day(mut self, value: i64) -> Self { self.expected_renew_day = Some(value); self }
}
/// Table of [`DescribeRenewalPriceRequest`].
pub static DESCRIBE_RENEWAL_PRICE_REQUEST: Schema =
    Schema { name: "DescribeRenewalPriceRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RegionId").required().filled(),
    Field::string("ResourceType"),
    Field::string("ResourceId").required(),
    Field::int32("Period"),
    Field::string("PriceUnit"),
    Field::int32("ExpectedRenewDay"),
]; &ROWS } };
record!(DescribeRenewalPriceRequest, DESCRIBE_RENEWAL_PRICE_REQUEST,
    [0 OptStr region_id, 1 OptStr resource_type, 2 Str resource_id, 4 OptStr price_unit] [3 OptInt period,
    5 OptInt expected_renew_day]);

/// Answer of `DescribeRenewalPrice`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRenewalPriceResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PriceInfo`: record. */ pub price_info: Option<PriceInfo>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRenewalPriceResponse`].
pub static DESCRIBE_RENEWAL_PRICE_RESPONSE: Schema =
    Schema { name: "DescribeRenewalPriceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::record("PriceInfo", &PRICE_INFO),
]; &ROWS } };
record!(DescribeRenewalPriceResponse, DESCRIBE_RENEWAL_PRICE_RESPONSE, [0 OptStr request_id, 1 Opt price_info] []);

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
    /** `DetailInfos`: records. */ pub detail_infos: Vec<ResourcePriceModel>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Price`].
pub static PRICE: Schema = Schema { name: "Price", fields: { static ROWS: [Field; 5] = [
    Field::float("OriginalPrice"),
    Field::float("DiscountPrice"),
    Field::string("Currency"),
    Field::float("TradePrice"),
    Field::record("DetailInfos", &RESOURCE_PRICE_MODEL).wrapped("ResourcePriceModel"),
]; &ROWS } };
record!(Price, PRICE,
    [2 OptStr currency, 4 List detail_infos] [0 OptFloat original_price, 1 OptFloat discount_price, 3 OptFloat trade_price]);

/// What `PriceInfo.Price.DetailInfos.ResourcePriceModel` holds.
#[derive(Default)] #[non_exhaustive] pub struct ResourcePriceModel {
    /** `Resource`: text. */ pub resource: Option<String>,
    /** `OriginalPrice`: number. */ pub original_price: Option<f64>,
    /** `DiscountPrice`: number. */ pub discount_price: Option<f64>,
    /** `TradePrice`: number. */ pub trade_price: Option<f64>,
    /** `SubRules`: records. */ pub sub_rules: Vec<Rule>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ResourcePriceModel`].
pub static RESOURCE_PRICE_MODEL: Schema = Schema { name: "ResourcePriceModel", fields: { static ROWS: [Field; 5] = [
    Field::string("Resource"),
    Field::float("OriginalPrice"),
    Field::float("DiscountPrice"),
    Field::float("TradePrice"),
    Field::record("SubRules", &crate::shapes::RULE).wrapped("Rule"),
]; &ROWS } };
record!(ResourcePriceModel, RESOURCE_PRICE_MODEL,
    [0 OptStr resource, 4 List sub_rules] [1 OptFloat original_price, 2 OptFloat discount_price, 3 OptFloat trade_price]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRenewalPriceRequest, DescribeRenewalPriceResponse, PriceInfo, Price, ResourcePriceModel,
);
