// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceInstanceTrafficPackage.json; do not edit.
//! Returns what another traffic package of an instance would cost.
//!
//! Only for instances that pay by traffic package; nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-traffic-package.yaml).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::{Category, StepPrice};

operation! {
    name: "InquiryPriceInstanceTrafficPackage",
    effect: Effect::Read,
    request: InquiryPriceInstanceTrafficPackageRequest = INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    response: InquiryPriceInstanceTrafficPackageResponse = INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
}

/// Request of `InquiryPriceInstanceTrafficPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageRequest {
    /// `instanceId`: text.
    pub instance_id: String,
    /// `trafficPackageSize`: number.
    pub traffic_package_size: f64,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl InquiryPriceInstanceTrafficPackageRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>, traffic_package_size: f64) -> Self {
        Self {
            instance_id: instance_id.into(),
            traffic_package_size,
            ..Self::default()
        }
    }
}

record! {
    InquiryPriceInstanceTrafficPackageRequest: INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 traffic_package_size: Float = Field::double("trafficPackageSize").place(Place::Body).required(),
}

/// Response of `InquiryPriceInstanceTrafficPackage`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceTrafficPackageResponse {
    /// `requestId`: text.
    pub request_id: String,
    /// `trafficPackagePrice`: records.
    pub traffic_package_price: Vec<TrafficPackagePrice>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    InquiryPriceInstanceTrafficPackageResponse: INQUIRY_PRICE_INSTANCE_TRAFFIC_PACKAGE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 traffic_package_price: List = Field::record("trafficPackagePrice", &TRAFFIC_PACKAGE_PRICE).list(),
}

/// `trafficPackagePrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct TrafficPackagePrice {
    /// `discount`: number.
    pub discount: Option<f64>,
    /// `discountPrice`: number.
    pub discount_price: Option<f64>,
    /// `originalPrice`: number.
    pub original_price: Option<f64>,
    /// `unitPrice`: number.
    pub unit_price: Option<f64>,
    /// `discountUnitPrice`: number.
    pub discount_unit_price: Option<f64>,
    /// `chargeUnit`: text.
    pub charge_unit: Option<String>,
    /// `stepPrices`: records.
    pub step_prices: Vec<StepPrice>,
    /// `amountUnit`: text.
    pub amount_unit: Option<String>,
    /// `excessUnitPrice`: number.
    pub excess_unit_price: Option<f64>,
    /// `excessDiscountUnitPrice`: number.
    pub excess_discount_unit_price: Option<f64>,
    /// `excessAmountUnit`: text.
    pub excess_amount_unit: Option<String>,
    /// `category`: one of the known values.
    pub category: Option<Category>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    TrafficPackagePrice: TRAFFIC_PACKAGE_PRICE,
    0 discount: OptFloat = Field::double("discount"),
    1 discount_price: OptFloat = Field::double("discountPrice"),
    2 original_price: OptFloat = Field::double("originalPrice"),
    3 unit_price: OptFloat = Field::double("unitPrice"),
    4 discount_unit_price: OptFloat = Field::double("discountUnitPrice"),
    5 charge_unit: OptStr = Field::string("chargeUnit"),
    6 step_prices: List = Field::record("stepPrices", &crate::shapes::STEP_PRICE).list(),
    7 amount_unit: OptStr = Field::string("amountUnit"),
    8 excess_unit_price: OptFloat = Field::double("excessUnitPrice"),
    9 excess_discount_unit_price: OptFloat = Field::double("excessDiscountUnitPrice"),
    10 excess_amount_unit: OptStr = Field::string("excessAmountUnit"),
    11 category: Opt = Field::one_of("category", Category::VALUES),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InquiryPriceInstanceTrafficPackageRequest,
    InquiryPriceInstanceTrafficPackageResponse,
    TrafficPackagePrice,
}
