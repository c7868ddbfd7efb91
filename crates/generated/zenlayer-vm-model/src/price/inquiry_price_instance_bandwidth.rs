// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceInstanceBandwidth.json; do not edit.
//! Returns what another bandwidth of an instance would cost.
//!
//! Only for instances that pay by bandwidth; nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-bandwidth.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::BandwidthPrice;

operation! {
    name: "InquiryPriceInstanceBandwidth",
    effect: Effect::Read,
    request: InquiryPriceInstanceBandwidthRequest = INQUIRY_PRICE_INSTANCE_BANDWIDTH_REQUEST,
    response: InquiryPriceInstanceBandwidthResponse = INQUIRY_PRICE_INSTANCE_BANDWIDTH_RESPONSE,
}

/// Request of `InquiryPriceInstanceBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Highest public bandwidth out of the instance, 1 when absent. Unit: Mbps.
    pub internet_max_bandwidth_out: i64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl InquiryPriceInstanceBandwidthRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>, internet_max_bandwidth_out: i64) -> Self {
        Self {
            instance_id: instance_id.into(),
            internet_max_bandwidth_out,
            ..Self::default()
        }
    }
}

record! {
    InquiryPriceInstanceBandwidthRequest: INQUIRY_PRICE_INSTANCE_BANDWIDTH_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 internet_max_bandwidth_out: Int = Field::int64("internetMaxBandwidthOut").place(Place::Body).required(),
}

/// Response of `InquiryPriceInstanceBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct InquiryPriceInstanceBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Prices of the public bandwidth. There are two for a traffic package: that of the package and that of
    /// what exceeds it.
    pub bandwidth_price: Vec<BandwidthPrice>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    InquiryPriceInstanceBandwidthResponse: INQUIRY_PRICE_INSTANCE_BANDWIDTH_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 bandwidth_price: List = Field::record("bandwidthPrice", &crate::shapes::BANDWIDTH_PRICE).list(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    InquiryPriceInstanceBandwidthRequest,
    InquiryPriceInstanceBandwidthResponse,
}
