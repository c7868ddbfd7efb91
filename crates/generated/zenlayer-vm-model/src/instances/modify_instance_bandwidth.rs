// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ModifyInstanceBandwidth.json; do not edit.
//! Changes the public bandwidth of a `RUNNING` instance that pays by bandwidth.
//!
//! For a subscription more is paid and works at once, less begins with the next billing cycle.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/modify-instance-bandwidth.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "ModifyInstanceBandwidth",
    effect: Effect::Write,
    request: ModifyInstanceBandwidthRequest = MODIFY_INSTANCE_BANDWIDTH_REQUEST,
    response: ModifyInstanceBandwidthResponse = MODIFY_INSTANCE_BANDWIDTH_RESPONSE,
}

/// Request of `ModifyInstanceBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Highest public bandwidth out of the instance, 1 when absent. Unit: Mbps.
    pub internet_max_bandwidth_out: i64,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ModifyInstanceBandwidthRequest {
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
    ModifyInstanceBandwidthRequest: MODIFY_INSTANCE_BANDWIDTH_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
    1 internet_max_bandwidth_out: Int = Field::int64("internetMaxBandwidthOut").place(Place::Body).required(),
}

/// Response of `ModifyInstanceBandwidth`.
#[derive(Default)]
#[non_exhaustive]
pub struct ModifyInstanceBandwidthResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Number of the order that the operation placed.
    pub order_number: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ModifyInstanceBandwidthResponse: MODIFY_INSTANCE_BANDWIDTH_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
    1 order_number: OptStr = Field::string("orderNumber"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ModifyInstanceBandwidthRequest,
    ModifyInstanceBandwidthResponse,
}
