// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/StopInstances.json; do not edit.
//! Shuts down instances that are `RUNNING` and not in the recycle bin.
//!
//! Asynchronous: `DescribeInstancesStatus` shows `STOPPING`, then `STOPPED`.
//!
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeInstancesStatus`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/stop-instances.yaml),
//! 2026-07-08.

use cloudspec_wire::{
    Asynchronous, Effect, Extra, Facts, Field, Limits, Place, operation, record,
};

operation! {
    name: "StopInstances",
    effect: Effect::Write,
    request: StopInstancesRequest = STOP_INSTANCES_REQUEST,
    response: StopInstancesResponse = STOP_INSTANCES_RESPONSE,
    facts: &Facts::new().asynchronous(Asynchronous::new().poll("DescribeInstancesStatus")),
}

/// Request of `StopInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// Ids of the instances, at most 100. `DescribeInstances` lists them.
    pub instance_ids: Vec<String>,
    /// Whether to pull the plug when the system does not shut down; yes when absent.
    pub force_shutdown: Option<bool>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StopInstancesRequest {
    /// Creates a value with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        let mut built = Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        };
        built.extra.set_empty(0, built.instance_ids.is_empty());
        built
    }

    /// Whether to pull the plug when the system does not shut down; yes when absent.
    pub fn force_shutdown(mut self, value: bool) -> Self {
        self.force_shutdown = Some(value);
        self
    }
}

record! {
    StopInstancesRequest: STOP_INSTANCES_REQUEST,
    0 instance_ids: List = Field::string("instanceIds").list().place(Place::Body).required().limits(&Limits::new().items(None, Some(100))),
    1 force_shutdown: OptBool = Field::boolean("forceShutdown").place(Place::Body),
}

/// Response of `StopInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstancesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StopInstancesResponse: STOP_INSTANCES_RESPONSE,
    0 request_id: Str = Field::string("requestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopInstancesRequest,
    StopInstancesResponse,
}
