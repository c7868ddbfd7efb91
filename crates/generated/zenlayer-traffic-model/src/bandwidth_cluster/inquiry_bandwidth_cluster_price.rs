// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26/operations/InquiryBandwidthClusterPrice.json; do not edit.
//! Returns what a bandwidth cluster would cost.
//!
//! Nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/traffic/inquiry-bandwidth-cluster-price.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::{Category, InternetChargeType, NetworkType, Product, StepPrice};

operation! {
    name: "InquiryBandwidthClusterPrice",
    effect: Effect::Read,
    request: InquiryBandwidthClusterPriceRequest = INQUIRY_BANDWIDTH_CLUSTER_PRICE_REQUEST,
    response: InquiryBandwidthClusterPriceResponse = INQUIRY_BANDWIDTH_CLUSTER_PRICE_RESPONSE,
}

/// Request of `InquiryBandwidthClusterPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryBandwidthClusterPriceRequest {
    /// Code of the area; `DescribeBandwidthClusterAreas` lists them.
    pub area_code: String,
    /// Committed bandwidth, 0 to 100000, which is paid at least. Unit: Mbps. Default: `0`.
    pub commit_bandwidth_mbps: Option<i64>,
    /// Committed bandwidth of the international line, which is paid at least. Unit: Mbps.
    pub international_commit_bandwidth_mbps: Option<i64>,
    /// Kind of network that the bandwidth is for. Needed for a cluster that covers a city.
    pub network_type: Option<NetworkType>,
    /// How the bandwidth is paid for: by the peak of each day or by the 95th percentile of the month.
    pub internet_charge_type: InternetChargeType,
    /// Kind of service whose resources share the bandwidth.
    pub product: Option<Product>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InquiryBandwidthClusterPriceRequest {
    /// Creates a value with the required members.
    pub fn new(
        area_code: impl Into<String>,
        internet_charge_type: impl Into<InternetChargeType>,
    ) -> Self {
        Self {
            area_code: area_code.into(),
            internet_charge_type: internet_charge_type.into(),
            ..Self::default()
        }
    }

    /// Committed bandwidth, 0 to 100000, which is paid at least.
    pub fn commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.commit_bandwidth_mbps = Some(value);
        self
    }

    /// Committed bandwidth of the international line, which is paid at least.
    pub fn international_commit_bandwidth_mbps(mut self, value: i64) -> Self {
        self.international_commit_bandwidth_mbps = Some(value);
        self
    }

    /// Kind of network that the bandwidth is for.
    pub fn network_type(mut self, value: impl Into<NetworkType>) -> Self {
        self.network_type = Some(value.into());
        self
    }

    /// Kind of service whose resources share the bandwidth.
    pub fn product(mut self, value: impl Into<Product>) -> Self {
        self.product = Some(value.into());
        self
    }
}

record! {
    InquiryBandwidthClusterPriceRequest: INQUIRY_BANDWIDTH_CLUSTER_PRICE_REQUEST,
    0 area_code: Str = Field::string("areaCode").place(Place::Body).required(),
    1 commit_bandwidth_mbps: OptInt = Field::int64("commitBandwidthMbps").place(Place::Body).limits(&Limits::new().range(Some(0.0), Some(100000.0))),
    2 international_commit_bandwidth_mbps: OptInt = Field::int64("internationalCommitBandwidthMbps").place(Place::Body),
    3 network_type: Opt = Field::one_of("networkType", NetworkType::VALUES).place(Place::Body),
    4 internet_charge_type: Enum = Field::one_of("internetChargeType", InternetChargeType::VALUES).place(Place::Body).required(),
    5 product: Opt = Field::one_of("product", Product::VALUES).place(Place::Body),
}

/// Response of `InquiryBandwidthClusterPrice`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryBandwidthClusterPriceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Price of the bandwidth, before and after discounts.
    pub price: Option<Price>,
    /// Price of the bandwidth for international traffic. Only clusters of the kind `PathBasedBandwidth`
    /// have one.
    pub international_price: Option<InternationalPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InquiryBandwidthClusterPriceResponse: INQUIRY_BANDWIDTH_CLUSTER_PRICE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 price: Opt = Field::record("price", &PRICE),
    2 international_price: Opt = Field::record("internationalPrice", &INTERNATIONAL_PRICE),
}

/// `price` of the response.
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

/// `internationalPrice` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct InternationalPrice {
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
    InternationalPrice: INTERNATIONAL_PRICE,
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
    InquiryBandwidthClusterPriceRequest,
    InquiryBandwidthClusterPriceResponse,
    Price,
    InternationalPrice,
}
