// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/StartInstances.json; do not edit.
//! Starts instances that are `STOPPED` and not in the recycle bin.
//!
//! Asynchronous: DescribeInstancesStatus shows `BOOTING`, then `RUNNING`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/start-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as StartInstancesResponse;

operation!(Operation::new::<StartInstancesRequest, StartInstancesResponse>(
    "StartInstances", Effect::Write, &START_INSTANCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `StartInstances`.
#[derive(Default)] #[non_exhaustive] pub struct StartInstancesRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl StartInstancesRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: all(instance_ids), ..Self::default() }
    }
}
/// Table of [`StartInstancesRequest`].
pub static START_INSTANCES_REQUEST: Schema = Schema { name: "StartInstancesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(StartInstancesRequest, START_INSTANCES_REQUEST, [0 List instance_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StartInstancesRequest);
