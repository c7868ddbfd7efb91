// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceInstanceTrafficPackage.json; do not edit.
//! Returns what another traffic package of an instance would cost.
//!
//! Only for instances that pay by traffic package; nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-traffic-package.yaml),
//! 2026-07-08.

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
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    pub traffic_package_size: f64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InquiryPriceInstanceTrafficPackageRequest {
    /// Creates a value with the required members.
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
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Prices of traffic: that of the package and that of what exceeds it.
    pub traffic_package_price: Vec<TrafficPackagePrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Part of the price that remains, in percent: 80 is a fifth off.
    pub discount: Option<f64>,
    /// Price to pay, discount taken off. Empty when it depends on use.
    pub discount_price: Option<f64>,
    /// Price before discount. Empty when it depends on use.
    pub original_price: Option<f64>,
    /// Price of one unit before discounts, when it is paid by use; empty when steps apply.
    pub unit_price: Option<f64>,
    /// Price of one unit after discounts, when it is paid by use; empty when steps apply.
    pub discount_unit_price: Option<f64>,
    /// How long the price is for, such as an hour or a month.
    pub charge_unit: Option<String>,
    /// Prices by amount, one entry for each step, when it is paid by use; empty when all units cost the
    /// same.
    pub step_prices: Vec<StepPrice>,
    /// What the price counts, such as GB.
    pub amount_unit: Option<String>,
    /// Price of a unit beyond the package before discount.
    pub excess_unit_price: Option<f64>,
    /// Price of a unit beyond the package, discount taken off.
    pub excess_discount_unit_price: Option<f64>,
    /// What use beyond the package is counted in.
    pub excess_amount_unit: Option<String>,
    /// Kind of specification that the price belongs to.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
