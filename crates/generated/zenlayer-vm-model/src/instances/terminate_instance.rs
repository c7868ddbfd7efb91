// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/TerminateInstance.json; do not edit.
//! Gives an instance back.
//!
//! It goes into the recycle bin with the disks that cannot be detached; pay-as-you-go billing stops. ReleaseInstances
//! destroys it sooner.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/terminate-instance.yaml).

use cloudspec_wire::{Effect, Extra, Field, Operation, Place, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as TerminateInstanceResponse;

operation!(Operation::new::<TerminateInstanceRequest, TerminateInstanceResponse>(
    "TerminateInstance", Effect::Write, &TERMINATE_INSTANCE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `TerminateInstance`.
#[derive(Default)] #[non_exhaustive] pub struct TerminateInstanceRequest {
    /** `instanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl TerminateInstanceRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
}
/// Table of [`TerminateInstanceRequest`].
pub static TERMINATE_INSTANCE_REQUEST: Schema = Schema { name: "TerminateInstanceRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceId").place(Place::Body).required(),
]; &ROWS } };
record!(TerminateInstanceRequest, TERMINATE_INSTANCE_REQUEST, [0 Str instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TerminateInstanceRequest);
