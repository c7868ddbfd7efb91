// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CancelInstanceTrafficPackageDowngrade.json; do not edit.
//! Withdraws a smaller traffic package that was ordered for the next billing cycle.
//!
//! Only for subscription instances that pay by traffic package.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-traffic-package-downgrade.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CancelInstanceTrafficPackageDowngradeResponse;

operation!(Operation::new::<CancelInstanceTrafficPackageDowngradeRequest, CancelInstanceTrafficPackageDowngradeResponse>(
    "CancelInstanceTrafficPackageDowngrade", Effect::Write, &CANCEL_INSTANCE_TRAFFIC_PACKAGE_DOWNGRADE_REQUEST,
    &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `CancelInstanceTrafficPackageDowngrade`.
#[derive(Default)] #[non_exhaustive] pub struct CancelInstanceTrafficPackageDowngradeRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl CancelInstanceTrafficPackageDowngradeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`CancelInstanceTrafficPackageDowngradeRequest`].
pub static CANCEL_INSTANCE_TRAFFIC_PACKAGE_DOWNGRADE_REQUEST: Schema =
    Schema { name: "CancelInstanceTrafficPackageDowngradeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(CancelInstanceTrafficPackageDowngradeRequest, CANCEL_INSTANCE_TRAFFIC_PACKAGE_DOWNGRADE_REQUEST, [0 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelInstanceTrafficPackageDowngradeRequest);
