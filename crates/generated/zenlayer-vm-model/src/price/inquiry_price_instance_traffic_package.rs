// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceInstanceTrafficPackage.json; do not edit.
//! Returns what another traffic package of an instance would cost.
//!
//! Only for instances that pay by traffic package; nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-traffic-package.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::{Category, StepPrice};

operation!(Operation::new::<InquiryPriceInstanceTrafficPackageRequest, InquiryPriceInstanceTrafficPackageResponse>(
    "InquiryPriceInstanceTrafficPackage", Effect::Read, &INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    &INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
));

/// Request of `InquiryPriceInstanceTrafficPackage`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceInstanceTrafficPackageRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `trafficPackageSize`: number. */ pub traffic_package_size: f64,
    /** What else came. */ pub extra: Extra,
}
impl InquiryPriceInstanceTrafficPackageRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, traffic_package_size: f64) -> Self {
        Self { instance_id: instance_id.into(), traffic_package_size, ..Self::default() }
    }
}
/// Table of [`InquiryPriceInstanceTrafficPackageRequest`].
pub static INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_REQUEST: Schema =
    Schema { name: "InquiryPriceInstanceTrafficPackageRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::double("trafficPackageSize").place(Place::Body).required(),
]; &ROWS } };
record!(InquiryPriceInstanceTrafficPackageRequest, INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    [0 Str instance_id] [1 Float traffic_package_size]);

/// Answer of `InquiryPriceInstanceTrafficPackage`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceInstanceTrafficPackageResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `trafficPackagePrice`: records. */ pub traffic_package_price: Vec<TrafficPackagePrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InquiryPriceInstanceTrafficPackageResponse`].
pub static INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_RESPONSE: Schema =
    Schema { name: "InquiryPriceInstanceTrafficPackageResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("trafficPackagePrice", &TRAFFIC_PACKAGE_PRICE).list(),
]; &ROWS } };
record!(InquiryPriceInstanceTrafficPackageResponse, INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
    [0 Str request_id, 1 List traffic_package_price] []);

/// What `trafficPackagePrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct TrafficPackagePrice {
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
/// Table of [`TrafficPackagePrice`].
pub static TRAFFIC_PACKAGE_PRICE: Schema = Schema { name: "TrafficPackagePrice", fields: { static ROWS: [Field; 12] = [
    Field::double("discount"),
    Field::double("discountPrice"),
    Field::double("originalPrice"),
    Field::double("unitPrice"),
    Field::double("discountUnitPrice"),
    Field::string("chargeUnit"),
    Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    Field::string("amountUnit"),
    Field::double("excessUnitPrice"),
    Field::double("excessDiscountUnitPrice"),
    Field::string("excessAmountUnit"),
    Field::one_of("category", Category::VALUES),
]; &ROWS } };
record!(TrafficPackagePrice, TRAFFIC_PACKAGE_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    InquiryPriceInstanceTrafficPackageRequest, InquiryPriceInstanceTrafficPackageResponse, TrafficPackagePrice,
);
