// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01/operations/StopInstances.json; do not edit.
//! Shuts down instances that are `RUNNING` and not in the recycle bin.
//!
//! Asynchronous: DescribeInstancesStatus shows `STOPPING`, then `STOPPED`.
//!
//! Source: [Zenlayer Cloud
//! CLI](https://github.com/zenlayer/zenlayercloud-cli/blob/main/apis/en-US/vm/stop-instances.yaml).

use cloudspec_wire::{Effect, Extra, Field, Limits, Place, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "StopInstances",
    effect: Effect::Write,
    request: StopInstancesRequest = STOP_INSTANCES_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `StopInstances`.
pub type StopInstancesResponse = RequestIdResponse;

/// Request of `StopInstances`.
#[derive(Default)]
#[non_exhaustive]
pub struct StopInstancesRequest {
    /// Ids of the instances, at most 100.
    pub instance_ids: Vec<String>,
    /// Whether to pull the plug when the system does not shut down; yes when absent.
    pub force_shutdown: Option<bool>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl StopInstancesRequest {
    /// Starts with the required members.
    pub fn new(instance_ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            instance_ids: cloudspec_wire::all(instance_ids),
            ..Self::default()
        }
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

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StopInstancesRequest,
}
