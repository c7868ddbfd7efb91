// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CancelInstanceBandwidthDowngrade.json; do not edit.
//! Withdraws a reduction of bandwidth that was ordered for the next billing cycle.
//!
//! Only for subscription instances that pay by bandwidth.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-bandwidth-downgrade.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelInstanceBandwidthDowngradeResponse;

operation!(Operation::new::<CancelInstanceBandwidthDowngradeRequest, CancelInstanceBandwidthDowngradeResponse>(
    "CancelInstanceBandwidthDowngrade", Effect::Write, &CANCEL_INSTANCE_BANDWIDTH_DOWNGRADE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `CancelInstanceBandwidthDowngrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelInstanceBandwidthDowngradeRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelInstanceBandwidthDowngradeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`CancelInstanceBandwidthDowngradeRequest`].
pub static CANCEL_INSTANCE_BANDWIDTH_DOWNGRADE_REQUEST: Schema =
    Schema { name: "CancelInstanceBandwidthDowngradeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(CancelInstanceBandwidthDowngradeRequest, CANCEL_INSTANCE_BANDWIDTH_DOWNGRADE_REQUEST, [0 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelInstanceBandwidthDowngradeRequest);
