// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01/operations/InquiryPriceCreateLoadBalancer.json; do not edit.
//! Returns what a load balancer would cost.
//!
//! Nothing is ordered; a guaranteed traffic package is priced for a month.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/zlb/inquiry-price-create-load-balancer.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::{
    Category, InternetChargeType, IpNetworkType, NetworkLineType, StepPrice,
};

operation! {
    name: "InquiryPriceCreateLoadBalancer",
    effect: Effect::Read,
    request: InquiryPriceCreateLoadBalancerRequest = INQUIRY_PRICE_CREATE_LOAD_BALANCER_REQUEST,
    response: InquiryPriceCreateLoadBalancerResponse = INQUIRY_PRICE_CREATE_LOAD_BALANCER_RESPONSE,
}

/// Request of `InquiryPriceCreateLoadBalancer`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancerRequest {
    /// Id of the region that the load balancer is in. `DescribeLoadBalancerRegions` lists it.
    pub region_id: String,
    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub internet_charge_type: Option<InternetChargeType>,
    /// Line type of the public network. Use `networkLineType` instead. Deprecated.
    #[deprecated]
    pub ip_network_type: Option<IpNetworkType>,
    /// Line type of the public network, such as `PremiumBGP`.
    pub network_line_type: Option<NetworkLineType>,
    /// Highest bandwidth out of the elastic IP address. Unit: Mbps.
    pub bandwidth_mbps: Option<i64>,
    /// Traffic that is paid ahead. Only with `ByTrafficPackage`; the free package when left out. Unit: TB.
    /// 0 to 999999.
    pub traffic_package_size: Option<f64>,
    /// Id of the bandwidth cluster. `DescribeBandwidthClusters` of the service `traffic` lists it.
    pub bandwidth_cluster_id: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InquiryPriceCreateLoadBalancerRequest {
    /// Creates a value with the required members.
    pub fn new(region_id: impl Into<String>) -> Self {
        Self {
            region_id: region_id.into(),
            ..Self::default()
        }
    }

    /// How public traffic is paid for, such as `ByBandwidth`, `ByTrafficPackage` or `BandwidthCluster`.
    pub fn internet_charge_type(mut self, value: impl Into<InternetChargeType>) -> Self {
        self.internet_charge_type = Some(value.into());
        self
    }

    /// Line type of the public network.
    #[deprecated]
    pub fn ip_network_type(mut self, value: impl Into<IpNetworkType>) -> Self {
        self.ip_network_type = Some(value.into());
        self
    }

    /// Line type of the public network, such as `PremiumBGP`.
    pub fn network_line_type(mut self, value: impl Into<NetworkLineType>) -> Self {
        self.network_line_type = Some(value.into());
        self
    }

    /// Highest bandwidth out of the elastic IP address.
    pub fn bandwidth_mbps(mut self, value: i64) -> Self {
        self.bandwidth_mbps = Some(value);
        self
    }

    /// Traffic that is paid ahead.
    pub fn traffic_package_size(mut self, value: f64) -> Self {
        self.traffic_package_size = Some(value);
        self
    }

    /// Id of the bandwidth cluster.
    pub fn bandwidth_cluster_id(mut self, value: impl Into<String>) -> Self {
        self.bandwidth_cluster_id = Some(value.into());
        self
    }
}

record! {
    InquiryPriceCreateLoadBalancerRequest: INQUIRY_PRICE_CREATE_LOAD_BALANCER_REQUEST,
    0 region_id: Str = Field::string("regionId").place(Place::Body).required(),
    1 internet_charge_type: Opt = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body),
    2 ip_network_type: Opt = Field::one_of("ipNetworkType", IpNetworkType::VALUES).place(Place::Body).deprecated(),
    3 network_line_type: Opt = Field::one_of("networkLineType", NetworkLineType::VALUES).place(Place::Body),
    4 bandwidth_mbps: OptInt = Field::int64("bandwidthMbps").place(Place::Body),
    5 traffic_package_size: OptFloat = Field::double("trafficPackageSize").place(Place::Body).limits(&Limits::new().range(Some(0.0), Some(999999.0))),
    6 bandwidth_cluster_id: OptStr = Field::string("bandwidthClusterId").place(Place::Body),
}

/// Response of `InquiryPriceCreateLoadBalancer`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceCreateLoadBalancerResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Price of the load balancer itself, without addresses and bandwidth.
    pub load_balancer_instance_price: Option<LoadBalancerInstancePrice>,
    /// Price of the elastic IP address that the load balancer gets.
    pub eip_price: Option<EipPrice>,
    /// Price of the elastic IP address's traffic.
    pub eip_network_price: Option<EipNetworkPrice>,
    /// Prices of the elastic IP address's traffic, by direction.
    pub eip_network_prices: Vec<ResponseEipNetworkPrice>,
    /// Price of the load balancer's capacity units (LCU).
    pub lcu_price: Option<LcuPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InquiryPriceCreateLoadBalancerResponse: INQUIRY_PRICE_CREATE_LOAD_BALANCER_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 load_balancer_instance_price: Opt = Field::record("loadBalancerInstancePrice", &LOAD_BALANCER_INSTANCE_PRICE),
    2 eip_price: Opt = Field::record("eipPrice", &EIP_PRICE),
    3 eip_network_price: Opt = Field::record("eipNetworkPrice", &EIP_NETWORK_PRICE),
    4 eip_network_prices: List = Field::record("eipNetworkPrices", &RESPONSE_EIP_NETWORK_PRICE).list(),
    5 lcu_price: Opt = Field::record("lcuPrice", &LCU_PRICE),
}

/// `loadBalancerInstancePrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LoadBalancerInstancePrice {
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
    /// Part of the order that the price is for.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LoadBalancerInstancePrice: LOAD_BALANCER_INSTANCE_PRICE,
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

/// `eipPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipPrice {
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
    /// Part of the order that the price is for.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipPrice: EIP_PRICE,
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

/// `eipNetworkPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct EipNetworkPrice {
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
    /// Part of the order that the price is for.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EipNetworkPrice: EIP_NETWORK_PRICE,
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

/// `eipNetworkPrices` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseEipNetworkPrice {
    /// Kind of traffic: `LOCAL` domestic or `INTERNATIONAL`.
    pub traffic_type: Option<String>,
    /// Price of the bandwidth, before and after discounts.
    pub price: Option<Price>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseEipNetworkPrice: RESPONSE_EIP_NETWORK_PRICE,
    0 traffic_type: OptStr = Field::string("trafficType"),
    1 price: Opt = Field::record("price", &PRICE),
}

/// `eipNetworkPrices.price` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Price {
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
    /// Part of the order that the price is for.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Price: PRICE,
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

/// `lcuPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct LcuPrice {
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
    /// Part of the order that the price is for.
    pub category: Option<Category>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    LcuPrice: LCU_PRICE,
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
    InquiryPriceCreateLoadBalancerRequest,
    InquiryPriceCreateLoadBalancerResponse,
    LoadBalancerInstancePrice,
    EipPrice,
    EipNetworkPrice,
    ResponseEipNetworkPrice,
    Price,
    LcuPrice,
}
