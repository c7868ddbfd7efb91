// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/StopInstances.json; do not edit.
//! Shuts down instances that are `RUNNING` and not in the recycle bin.
//!
//! Asynchronous: DescribeInstancesStatus shows `STOPPING`, then `STOPPED`.
//!
//! Source: [Zenlayer Cloud CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/stop-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as StopInstancesResponse;

operation!(Operation::new::<StopInstancesRequest, StopInstancesResponse>(
    "StopInstances", Effect::Write, &STOP_INSTANCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `StopInstances`.
#[derive(Default)] #[non_exhaustive] pub struct StopInstancesRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** `forceShutdown`: yes or no. */ pub force_shutdown: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
impl StopInstancesRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: all(instance_ids), ..Self::default() }
    }
    /// Sets `forceShutdown`.
    pub fn force_shutdown(mut self, value: bool) -> Self { self.force_shutdown = Some(value); self }
}
/// Table of [`StopInstancesRequest`].
pub static STOP_INSTANCES_REQUEST: Schema = Schema { name: "StopInstancesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
    Field::boolean("forceShutdown").place(Place::Body),
]; &ROWS } };
record!(StopInstancesRequest, STOP_INSTANCES_REQUEST, [0 List instance_ids] [1 OptBool force_shutdown]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StopInstancesRequest);
