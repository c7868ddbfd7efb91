// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/ReleaseInstances.json; do not edit.
//! Destroys instances that are in the recycle bin.
//!
//! Their data is lost for good.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/release-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Place, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as ReleaseInstancesResponse;

operation!(Operation::new::<ReleaseInstancesRequest, ReleaseInstancesResponse>(
    "ReleaseInstances", Effect::Write, &RELEASE_INSTANCES_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `ReleaseInstances`.
#[derive(Default)] #[non_exhaustive] pub struct ReleaseInstancesRequest {
    /** `instanceIds`: texts, at most 100 elements. */ pub instance_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl ReleaseInstancesRequest {
    /// With what is required.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { instance_ids: all(instance_ids), ..Self::default() }
    }
}
/// Table of [`ReleaseInstancesRequest`].
pub static RELEASE_INSTANCES_REQUEST: Schema = Schema { name: "ReleaseInstancesRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(ReleaseInstancesRequest, RELEASE_INSTANCES_REQUEST, [0 List instance_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ReleaseInstancesRequest);
