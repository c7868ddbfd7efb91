// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/CancelInstanceDowngrade.json; do not edit.
//! Withdraws a smaller instance type that was ordered for the next billing cycle.
//!
//! Only for subscription instances.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/cancel-instance-downgrade.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "CancelInstanceDowngrade",
    effect: Effect::Write,
    request: CancelInstanceDowngradeRequest = CANCEL_INSTANCE_DOWNGRADE_REQUEST,
    response: CancelInstanceDowngradeResponse = CANCEL_INSTANCE_DOWNGRADE_RESPONSE,
}

/// Request of `CancelInstanceDowngrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelInstanceDowngradeRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CancelInstanceDowngradeRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    CancelInstanceDowngradeRequest: CANCEL_INSTANCE_DOWNGRADE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `CancelInstanceDowngrade`.
#[derive(Default)]
#[non_exhaustive]
pub struct CancelInstanceDowngradeResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CancelInstanceDowngradeResponse: CANCEL_INSTANCE_DOWNGRADE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CancelInstanceDowngradeRequest,
    CancelInstanceDowngradeResponse,
}
