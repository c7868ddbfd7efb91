// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/StartInstances.json; do not edit.
//! Starts instances that are `STOPPED` and not in the recycle bin.
//!
//! Asynchronous: `DescribeInstancesStatus` shows `BOOTING`, then `RUNNING`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/start-instances.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

operation! {
    name: "StartInstances",
    effect: Effect::Write,
    request: StartInstancesRequest = START_INSTANCES_REQUEST,
    response: StartInstancesResponse = START_INSTANCES_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeInstancesStatus")),
}

/// Request of `StartInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartInstancesRequest {
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StartInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instance_ids.is_empty());
        built
    }
}

record! {
    StartInstancesRequest: START_INSTANCES_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
}

/// Response of `StartInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StartInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StartInstancesResponse: START_INSTANCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StartInstancesRequest,
    StartInstancesResponse,
}
