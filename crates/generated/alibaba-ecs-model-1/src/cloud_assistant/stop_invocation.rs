// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/StopInvocation.json; do not edit.
//! Stops an invocation on some or all of its instances.
//!
//! A command that runs once goes on where it has started and does not start elsewhere; one that repeats finishes its
//! current run and is not run again.

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse2 as StopInvocationResponse;

operation!(Operation::new::<StopInvocationRequest, StopInvocationResponse>(
    "StopInvocation", Effect::Write, &STOP_INVOCATION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
), "
    400 RegionId.ApiNotSupported = The operation is not offered in this region; check `RegionId`.
    403 InstanceIds.ExceedLimit = Too many instance ids in one call.
    403 Operation.Forbidden = The account may not use this operation, or the resource does not allow it.
    404 InvalidRegionId.NotFound = There is no region with this id.
    404 InvalidInvokeId.NotFound = There is no invocation with this id.
    500 InternalError.Dispatch = The request could not be handed on inside the service; try again later.
");

/// Request of `StopInvocation`.
#[derive(Default)] #[non_exhaustive] pub struct StopInvocationRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Invocation to stop. */ pub invoke_id: String,
    /** Instances to stop it on; all of them when absent. 50 are documented, 100 accepted. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl StopInvocationRequest {
    /// With what is required.
    pub fn new(invoke_id: impl Into<String>) -> Self { Self { invoke_id: invoke_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `InstanceId`.
    pub fn instance_id(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.instance_id = all(value); self
    }
}
/// Table of [`StopInvocationRequest`].
pub static STOP_INVOCATION_REQUEST: Schema = Schema { name: "StopInvocationRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("InvokeId").required(),
    Field::string("InstanceId").list().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(StopInvocationRequest, STOP_INVOCATION_REQUEST, [0 OptStr region_id, 1 Str invoke_id, 2 List instance_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(StopInvocationRequest);
