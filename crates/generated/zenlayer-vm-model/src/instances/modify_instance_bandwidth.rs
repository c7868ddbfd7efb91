// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstanceBandwidth.json; do not edit.
//! Changes the public bandwidth of a `RUNNING` instance that pays by bandwidth.
//!
//! For a subscription more is paid and works at once, less begins with the next billing cycle.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-bandwidth.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};

operation!(Operation::new::<ModifyInstanceBandwidthRequest, ModifyInstanceBandwidthResponse>(
    "ModifyInstanceBandwidth", Effect::Write, &MODIFY_INSTANCE_BANDWIDTH_REQUEST, &MODIFY_INSTANCE_BANDWIDTH_RESPONSE,
));

/// Request of `ModifyInstanceBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceBandwidthRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** `internetMaxBandwidthOut`: integer. */ pub internet_max_bandwidth_out: i64,
    /** What else came. */ pub extra: Extra,
}
impl ModifyInstanceBandwidthRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>, internet_max_bandwidth_out: i64) -> Self {
        Self { instance_id: instance_id.into(), internet_max_bandwidth_out, ..Self::default() }
    }
}
/// Table of [`ModifyInstanceBandwidthRequest`].
pub static MODIFY_INSTANCE_BANDWIDTH_REQUEST: Schema =
    Schema { name: "ModifyInstanceBandwidthRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceId").place(Place::Body).required(),
    Field::int64("internetMaxBandwidthOut").place(Place::Body).required(),
]; &ROWS } };
record!(ModifyInstanceBandwidthRequest, MODIFY_INSTANCE_BANDWIDTH_REQUEST,
    [0 Str instance_id] [1 Int internet_max_bandwidth_out]);

/// Answer of `ModifyInstanceBandwidth`.
#[derive(Default)] #[non_exhaustive] pub struct ModifyInstanceBandwidthResponse {
    /** `requestId`: text. */ pub request_id: String,
    /** `orderNumber`: text. */ pub order_number: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ModifyInstanceBandwidthResponse`].
pub static MODIFY_INSTANCE_BANDWIDTH_RESPONSE: Schema =
    Schema { name: "ModifyInstanceBandwidthResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("requestId").required(),
    Field::string("orderNumber"),
]; &ROWS } };
record!(ModifyInstanceBandwidthResponse, MODIFY_INSTANCE_BANDWIDTH_RESPONSE, [0 Str request_id, 1 OptStr order_number] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ModifyInstanceBandwidthRequest, ModifyInstanceBandwidthResponse);
