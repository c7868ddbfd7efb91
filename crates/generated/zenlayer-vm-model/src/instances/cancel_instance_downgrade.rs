// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CancelInstanceDowngrade.json; do not edit.
//! Withdraws a smaller instance type that was ordered for the next billing cycle.
//!
//! Only for subscription instances.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-downgrade.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelInstanceDowngradeResponse;

operation!(Operation::new::<CancelInstanceDowngradeRequest, CancelInstanceDowngradeResponse>(
    "CancelInstanceDowngrade", Effect::Write, &CANCEL_INSTANCE_DOWNGRADE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `CancelInstanceDowngrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelInstanceDowngradeRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelInstanceDowngradeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`CancelInstanceDowngradeRequest`].
pub static CANCEL_INSTANCE_DOWNGRADE_REQUEST: Schema =
    Schema { name: "CancelInstanceDowngradeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(CancelInstanceDowngradeRequest, CANCEL_INSTANCE_DOWNGRADE_REQUEST, [0 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelInstanceDowngradeRequest);
