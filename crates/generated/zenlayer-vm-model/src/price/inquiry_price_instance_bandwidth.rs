// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/InquiryPriceInstanceBandwidth.json; do not edit.
//! Returns what another bandwidth of an instance would cost.
//!
//! Only for instances that pay by bandwidth; nothing is ordered.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/inquiry-price-instance-bandwidth.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::{BandwidthPrice, Category, StepPrice};

operation!(Operation::new::<InquiryPriceInstanceBandwidthRequest, InquiryPriceInstanceBandwidthResponse>(
    "InquiryPriceInstanceBandwidth", Effect::Read, &INQUIRY_PRICE_INSTANCE_BANDWIDTH_REQUEST,
    &INQUIRY_PRICE_INSTANCE_BANDWIDTH_RESPONSE,
));

/// Request of `InquiryPriceInstanceBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceInstanceBandwidthRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `internetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: i64,
    /** What else came. */ pub extra: Extra,
}
impl InquiryPriceInstanceBandwidthRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, internet_max_bandwidth_out: i64) -> Self {
        Self { instance_id: instance_id.into(), internet_max_bandwidth_out, ..Self::default() }
    }
}
/// Table of [`InquiryPriceInstanceBandwidthRequest`].
pub static INQUIRY_PRICE_INSTANCE_BANDWIDTH_REQUEST: Schema =
    Schema { name: "InquiryPriceInstanceBandwidthRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::int64("internetMaxBandwidthOut").place(Place::Body).required(),
]; &ROWS } };
record!(InquiryPriceInstanceBandwidthRequest, INQUIRY_PRICE_INSTANCE_BANDWIDTH_REQUEST,
    [0 Str instance_id] [1 Int internet_max_bandwidth_out]);

/// Answer of `InquiryPriceInstanceBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct InquiryPriceInstanceBandwidthResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `bandwidthPrice`: records. */ pub bandwidth_price: Vec<BandwidthPrice>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`InquiryPriceInstanceBandwidthResponse`].
pub static INQUIRY_PRICE_INSTANCE_BANDWIDTH_RESPONSE: Schema =
    Schema { name: "InquiryPriceInstanceBandwidthResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::record("bandwidthPrice", &crate::shapes::BANDWIDTH_PRICE).list(),
]; &ROWS } };
record!(InquiryPriceInstanceBandwidthResponse, INQUIRY_PRICE_INSTANCE_BANDWIDTH_RESPONSE,
    [0 Str request_id, 1 List bandwidth_price] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    InquiryPriceInstanceBandwidthRequest, InquiryPriceInstanceBandwidthResponse,
);
