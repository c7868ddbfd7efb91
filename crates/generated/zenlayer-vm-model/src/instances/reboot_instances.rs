// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/RebootInstances.json; do not edit.
//! Restarts instances that are `RUNNING` and not in the recycle bin.
//!
//! Asynchronous: DescribeInstancesStatus shows `REBOOT`, then `RUNNING`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/reboot-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as RebootInstancesResponse;

operation!(Operation::new::<RebootInstancesRequest, RebootInstancesResponse>(
    "RebootInstances", Effect::Write, &REBOOT_INSTANCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `RebootInstances`.
#[derive(Default)] #[non_exhaustive] pub struct RebootInstancesRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl RebootInstancesRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: all(instance_ids), ..Self::default() }
    }
}
/// Table of [`RebootInstancesRequest`].
pub static REBOOT_INSTANCES_REQUEST: Schema = Schema { name: "RebootInstancesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(RebootInstancesRequest, REBOOT_INSTANCES_REQUEST, [0 List instance_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RebootInstancesRequest);
