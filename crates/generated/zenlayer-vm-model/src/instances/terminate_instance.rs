// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/TerminateInstance.json; do not edit.
//! Gives an instance back.
//!
//! It goes into the recycle bin with the disks that cannot be detached; pay-as-you-go billing stops.
//! `ReleaseInstances` destroys it sooner.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/terminate-instance.yaml),
//! 2026-07-08.

use cloudspec_wire::{Effect, Extra, Field, Place, operation, record};

operation! {
    name: "TerminateInstance",
    effect: Effect::Write,
    request: TerminateInstanceRequest = TERMINATE_INSTANCE_REQUEST,
    response: TerminateInstanceResponse = TERMINATE_INSTANCE_RESPONSE,
}

/// Request of `TerminateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateInstanceRequest {
    /// Id of the virtual machine instance. `DescribeInstances` of the service `vm` lists it.
    pub instance_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TerminateInstanceRequest {
    /// Creates a value with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }
}

record! {
    TerminateInstanceRequest: TERMINATE_INSTANCE_REQUEST,
    0 instance_id: Str = Field::string("instanceId").place(Place::Body).required(),
}

/// Response of `TerminateInstance`.
#[derive(Default)]
#[non_exhaustive]
pub struct TerminateInstanceResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TerminateInstanceResponse: TERMINATE_INSTANCE_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TerminateInstanceRequest,
    TerminateInstanceResponse,
}
