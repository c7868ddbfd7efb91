// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CancelInstanceBandwidthDowngrade.json; do not edit.
//! Withdraws a reduction of bandwidth that was ordered for the next billing cycle.
//!
//! Only for subscription instances that pay by bandwidth.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-bandwidth-downgrade.yaml).

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "CancelInstanceBandwidthDowngrade",
    effect: Effect::Write,
    request: CancelInstanceBandwidthDowngradeRequest = CANCEL_INSTANCE_BANDWIDTH_DOWNGRADE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `CancelInstanceBandwidthDowngrade`.
pub type CancelInstanceBandwidthDowngradeResponse = RequestIdResponse;

/// Request of `CancelInstanceBandwidthDowngrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelInstanceBandwidthDowngradeRequest {
    /// Id of the virtual machine instance.
    pub instance_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CancelInstanceBandwidthDowngradeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    CancelInstanceBandwidthDowngradeRequest: CANCEL_INSTANCE_BANDWIDTH_DOWNGRADE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelInstanceBandwidthDowngradeRequest,
}
