// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/InquiryBandwidthClusterPrice.json; do not edit.
//! Returns what a bandwidth cluster would cost.
//!
//! Nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/inquiry-bandwidth-cluster-price.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};
pub use crate::shapes::{InternetChargeType, NetworkType, Product};

operation!(Operation::new::<InquiryBandwidthClusterPriceRequest, InquiryBandwidthClusterPriceResponse>(
    "InquiryBandwidthClusterPrice", Effect::Read, &INQUIRY_BANDWIDTH_CLUSTER_PRICE_REQUEST,
    &INQUIRY_BANDWIDTH_CLUSTER_PRICE_RESPONSE,
));

/// Request of `InquiryBandwidthClusterPrice`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryBandwidthClusterPriceRequest {
    /** `areaCode`: text. */ pub area_code: String,
    /** `commitBandwidthMbps`: integer, 0 to 100000. Default: `0`. */ pub commit_bandwidth_mbps: Option<i64>,
    /** `internationalCommitBandwidthMbps`: integer. */ pub international_commit_bandwidth_mbps: Option<i64>,
    /** `networkType`: one of the known values. */ pub network_type: Option<NetworkType>,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: InternetChargeType,
    /** `product`: one of the known values. */ pub product: Option<Product>,
    /** What else came. */ pub extra: Extra,
}
impl InquiryBandwidthClusterPriceRequest {
    /// With what is required.
    pub fn new(area_code: impl Into<String>, internet_charge_type: impl Into<InternetChargeType>) -> Self {
        Self { area_code: area_code.into(), internet_charge_type: internet_charge_type.into(), ..Self::default() }
    }
    /// Sets `commitBandwidthMbps`.
    pub fn commit_bandwidth_mbps(mut self, value: i64) -> Self { self.commit_bandwidth_mbps = Some(value); self }
    /// Sets `internationalCommitBandwidthMbps`.
    pub fn international_commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.international_commit_bandwidth_mbps = Some(value); self
    }
    /// Sets `networkType`.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self { self.network_type = Some(value.into()); self }
    /// Sets `product`.
    pub fn product(mut self, value: impl Into<Product>) -> Self { self.product = Some(value.into()); self }
}
/// Table of [`InquiryBandwidthClusterPriceRequest`].
pub static INQUIRY_BANDWIDTH_CLUSTER_PRICE_REQUEST: Schema =
    Schema { name: "InquiryBandwidthClusterPriceRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("areaCode").place(Place::Body).required(),
    Field::int64("commitBandwidthMbps").place(Place::Body).limits(&Limits::range(Some(0.0), Some(100000.0))),
    Field::int64("internationalCommitBandwidthMbps").place(Place::Body),
    Field::one_of("networkType", NetworkType::VALUES).place(Place::Body),
    Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body).required(),
    Field::one_of("product", Product::VALUES).place(Place::Body),
]; &ROWS } };
record!(InquiryBandwidthClusterPriceRequest, INQUIRY_BANDWIDTH_CLUSTER_PRICE_REQUEST,
    [0 Str area_code, 3 Opt network_type, 4 Enum internet_charge_type, 5 Opt product] [1 OptInt commit_bandwidth_mbps,
    2 OptInt international_commit_bandwidth_mbps]);

/// Answer of `InquiryBandwidthClusterPrice`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryBandwidthClusterPriceResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `price`: record. */ pub price: Option<Price>,
    /** `internationalPrice`: record. */ pub international_price: Option<InternationalPrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InquiryBandwidthClusterPriceResponse`].
pub static INQUIRY_BANDWIDTH_CLUSTER_PRICE_RESPONSE: Schema =
    Schema { name: "InquiryBandwidthClusterPriceResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("requestId").required(),
    Field::record("price", &PRICE),
    Field::record("internationalPrice", &INTERNATIONAL_PRICE),
]; &ROWS } };
record!(InquiryBandwidthClusterPriceResponse, INQUIRY_BANDWIDTH_CLUSTER_PRICE_RESPONSE,
    [0 Str request_id, 1 Opt price, 2 Opt international_price] []);

/// What `price` holds.
#[derive(Default)] #[non_exhaustive] pub struct Price {
    /** `discount`: number. */ pub discount: Option<f64>,
    /** `discountPrice`: number. */ pub discount_price: Option<f64>,
    /** `originalPrice`: number. */ pub original_price: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** `chargeUnit`: text. */ pub charge_unit: Option<String>,
    /** `stepPrices`: records. */ pub step_prices: Vec<StepPrice>,
    /** `amountUnit`: text. */ pub amount_unit: Option<String>,
    /** `excessUnitPrice`: number. */ pub excess_unit_price: Option<f64>,
    /** `excessDiscountUnitPrice`: number. */ pub excess_discount_unit_price: Option<f64>,
    /** `excessAmountUnit`: text. */ pub excess_amount_unit: Option<String>,
    /** `category`: one of the known values. */ pub category: Option<Category>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Price`].
pub static PRICE: Schema = Schema { name: "Price", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(Price, PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `price.stepPrices` holds.
#[derive(Default)] #[non_exhaustive] pub struct StepPrice {
    /** `stepStart`: number. */ pub step_start: Option<f64>,
    /** `stepEnd`: number. */ pub step_end: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StepPrice`].
pub static STEP_PRICE: Schema = Schema { name: "StepPrice", fields: { static ROWS: [Field; 4] = [
    Field::double("stepStart"),
    Field::double("stepEnd"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
]; &ROWS } };
record!(StepPrice, STEP_PRICE,
    [] [0 OptFloat step_start, 1 OptFloat step_end, 2 OptFloat unit_price, 3 OptFloat discount_unit_price]);

/// What `internationalPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct InternationalPrice {
    /** `discount`: number. */ pub discount: Option<f64>,
    /** `discountPrice`: number. */ pub discount_price: Option<f64>,
    /** `originalPrice`: number. */ pub original_price: Option<f64>,
    /** `unitPrice`: number. */ pub unit_price: Option<f64>,
    /** `discountUnitPrice`: number. */ pub discount_unit_price: Option<f64>,
    /** `chargeUnit`: text. */ pub charge_unit: Option<String>,
    /** `stepPrices`: records. */ pub step_prices: Vec<StepPrice>,
    /** `amountUnit`: text. */ pub amount_unit: Option<String>,
    /** `excessUnitPrice`: number. */ pub excess_unit_price: Option<f64>,
    /** `excessDiscountUnitPrice`: number. */ pub excess_discount_unit_price: Option<f64>,
    /** `excessAmountUnit`: text. */ pub excess_amount_unit: Option<String>,
    /** `category`: one of the known values. */ pub category: Option<Category>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InternationalPrice`].
pub static INTERNATIONAL_PRICE: Schema = Schema { name: "InternationalPrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(InternationalPrice, INTERNATIONAL_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

cloudspec_wire::open_enum! {
    /// Values of `price.category`. The provider may add to them.
    pub enum Category {
        Standard = "STANDARD", Customized = "CUSTOMIZED",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    InquiryBandwidthClusterPriceRequest, InquiryBandwidthClusterPriceResponse, Price, StepPrice, InternationalPrice,
);
