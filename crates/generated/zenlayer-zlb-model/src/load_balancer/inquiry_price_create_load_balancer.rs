// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/InquiryPriceCreateLoadBalancer.json; do not edit.
//! Returns what a load balancer would cost.
//!
//! Nothing is ordered; a guaranteed traffic package is priced for a month.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/inquiry-price-create-load-balancer.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, operation, record};
pub use crate::shapes::{InternetChargeType, IpNetworkType, NetworkLineType};

operation!(Operation::new::<InquiryPriceCreateLoadBalancerRequest, InquiryPriceCreateLoadBalancerResponse>(
    "InquiryPriceCreateLoadBalancer", Effect::Read, &INQUIRY_PRICE_CREATE_LOAD_BALANCER_REQUEST,
    &INQUIRY_PRICE_CREATE_LOAD_BALANCER_RESPONSE,
));

/// Request of `InquiryPriceCreateLoadBalancer`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceCreateLoadBalancerRequest {
    /** `regionId`: text. */ pub region_id: String,
    /** `internetChargeType`: one of the known values. */ pub internet_charge_type: Option<InternetChargeType>,
    /** `ipNetworkType`: one of the known values. Deprecated. */ pub ip_network_type: Option<IpNetworkType>,
    /** `networkLineType`: one of the known values. */ pub network_line_type: Option<NetworkLineType>,
    /** `bandwidthMbps`: integer. */ pub bandwidth_mbps: Option<i64>,
    /** `trafficPackageSize`: number, 0 to 999999. */ pub traffic_package_size: Option<f64>,
    /** `bandwidthClusterId`: text. */ pub bandwidth_cluster_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl InquiryPriceCreateLoadBalancerRequest {
    /// With what is required.
    pub fn new(region_id: impl Into<String>) -> Self { Self { region_id: region_id.into(), ..Self::default() } }
    /// Sets `internetChargeType`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into()); self
    }
    /// Sets `ipNetworkType`.
    pub fn ip_network_type(mut self, value: impl Into<IpNetworkType>) -> Self { self.ip_network_type = Some(value.into()); self }
    /// Sets `networkLineType`.
    pub fn network_line_type(mut self, value: impl Into<NetworkLineType>) -> Self {
        self.network_line_type = Some(value.into()); self
    }
    /// Sets `bandwidthMbps`.
    pub fn bandwidth_mbps(mut self, value: i64) -> Self { self.bandwidth_mbps = Some(value); self }
    /// Sets `trafficPackageSize`.
    pub fn traffic_package_size(mut self, value: f64) -> Self { self.traffic_package_size = Some(value); self }
    /// Sets `bandwidthClusterId`.
    pub fn bandwidth_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_id = Some(value.into()); self
    }
}
/// Table of [`InquiryPriceCreateLoadBalancerRequest`].
pub static INQUIRY_PRICE_CREATE_LOAD_BALANCER_REQUEST: Schema =
    Schema { name: "InquiryPriceCreateLoadBalancerRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("regionId").place(Place::Body).required(),
    Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body),
    Field::one_of("ipNetworkType", IpNetworkType::VALUES).place(Place::Body).deprecated(),
    Field::one_of("networkLineType", NetworkLineType::VALUES).place(Place::Body),
    Field::int64("bandwidthMbps").place(Place::Body),
    Field::double("trafficPackageSize").place(Place::Body).limits(&Limits::range(Some(0.0), Some(999999.0))),
    Field::string("bandwidthClusterId").place(Place::Body),
]; &ROWS } };
record!(InquiryPriceCreateLoadBalancerRequest, INQUIRY_PRICE_CREATE_LOAD_BALANCER_REQUEST,
    [0 Str region_id, 1 Opt internet_charge_type, 2 Opt ip_network_type, 3 Opt network_line_type,
    6 OptStr bandwidth_cluster_id] [4 OptInt bandwidth_mbps, 5 OptFloat traffic_package_size]);

/// Answer of `InquiryPriceCreateLoadBalancer`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceCreateLoadBalancerResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `loadBalancerInstancePrice`: record. */ pub load_balancer_instance_price: Option<LoadBalancerInstancePrice>,
    /** `eipPrice`: record. */ pub eip_price: Option<EipPrice>,
    /** `eipNetworkPrice`: record. */ pub eip_network_price: Option<EipNetworkPrice>,
    /** `eipNetworkPrices`: records. */ pub eip_network_prices: Vec<EipNetworkPrice2>,
    /** `lcuPrice`: record. */ pub lcu_price: Option<LcuPrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InquiryPriceCreateLoadBalancerResponse`].
pub static INQUIRY_PRICE_CREATE_LOAD_BALANCER_RESPONSE: Schema =
    Schema { name: "InquiryPriceCreateLoadBalancerResponse", fields: { static ROWS: [Field; 6] = [
    Field::string("requestId").required(),
    Field::record("loadBalancerInstancePrice", &LOAD_BALANCER_INSTANCE_PRICE),
    Field::record("eipPrice", &EIP_PRICE),
    Field::record("eipNetworkPrice", &EIP_NETWORK_PRICE),
    Field::record("eipNetworkPrices", &EIP_NETWORK_PRICE2).list(),
    Field::record("lcuPrice", &LCU_PRICE),
]; &ROWS } };
record!(InquiryPriceCreateLoadBalancerResponse, INQUIRY_PRICE_CREATE_LOAD_BALANCER_RESPONSE,
    [0 Str request_id, 1 Opt load_balancer_instance_price, 2 Opt eip_price, 3 Opt eip_network_price, 4 List eip_network_prices,
    5 Opt lcu_price] []);

/// What `loadBalancerInstancePrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct LoadBalancerInstancePrice {
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
/// Table of [`LoadBalancerInstancePrice`].
pub static LOAD_BALANCER_INSTANCE_PRICE: Schema =
    Schema { name: "LoadBalancerInstancePrice", fields: { static ROWS: [Field; 12] = [
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
record!(LoadBalancerInstancePrice, LOAD_BALANCER_INSTANCE_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `loadBalancerInstancePrice.stepPrices` holds.
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

/// What `eipPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipPrice {
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
/// Table of [`EipPrice`].
pub static EIP_PRICE: Schema = Schema { name: "EipPrice", fields: { static ROWS: [Field; 12] = [
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
record!(EipPrice, EIP_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `eipNetworkPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipNetworkPrice {
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
/// Table of [`EipNetworkPrice`].
pub static EIP_NETWORK_PRICE: Schema = Schema { name: "EipNetworkPrice", fields: { static ROWS: [Field; 12] = [
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
record!(EipNetworkPrice, EIP_NETWORK_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

/// What `eipNetworkPrices` holds.
#[derive(Default)] #[non_exhaustive] pub struct EipNetworkPrice2 {
    /** `trafficType`: text. */ pub traffic_type: Option<String>,
    /** `price`: record. */ pub price: Option<Price>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipNetworkPrice2`].
pub static EIP_NETWORK_PRICE2: Schema = Schema { name: "EipNetworkPrice2", fields: { static ROWS: [Field; 2] = [
    Field::string("trafficType"),
    Field::record("price", &PRICE),
]; &ROWS } };
record!(EipNetworkPrice2, EIP_NETWORK_PRICE2, [0 OptStr traffic_type, 1 Opt price] []);

/// What `eipNetworkPrices.price` holds.
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

/// What `lcuPrice` holds.
#[derive(Default)] #[non_exhaustive] pub struct LcuPrice {
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
/// Table of [`LcuPrice`].
pub static LCU_PRICE: Schema = Schema { name: "LcuPrice", fields: { static ROWS: [Field; 12] = [
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
record!(LcuPrice, LCU_PRICE,
    [5 OptStr charge_unit, 6 List step_prices, 7 OptStr amount_unit, 10 OptStr excess_amount_unit,
    11 Opt category] [0 OptFloat discount, 1 OptFloat discount_price, 2 OptFloat original_price, 3 OptFloat unit_price,
    4 OptFloat discount_unit_price, 8 OptFloat excess_unit_price, 9 OptFloat excess_discount_unit_price]);

cloudspec_wire::open_enum! {
    /// Values of `loadBalancerInstancePrice.category`. The provider may add to them.
    pub enum Category {
        Standard = "STANDARD", Customized = "CUSTOMIZED",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    InquiryPriceCreateLoadBalancerRequest, InquiryPriceCreateLoadBalancerResponse, LoadBalancerInstancePrice, StepPrice, EipPrice,
    EipNetworkPrice, EipNetworkPrice2, Price, LcuPrice,
);
