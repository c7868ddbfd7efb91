// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CreateSimulatedSystemEvents.json; do not edit.
//! Schedules simulated system events for instances, to rehearse how applications react.
//!
//! Nothing happens to the instances. An event goes from `Scheduled` to `Executed` at its time, or to `Canceled` or
//! `Avoided`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateSimulatedSystemEvents).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};

operation!(Operation::new::<CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse>(
    "CreateSimulatedSystemEvents", Effect::Write, &CREATE_SIMULATED_SYSTEM_EVENTS_REQUEST,
    &CREATE_SIMULATED_SYSTEM_EVENTS_RESPONSE,
), "
    403 InstanceIdLimitExceeded InvalidNotBefore.Passed InvalidParameter SimulatedEventLimitExceeded
    404 InvalidInstanceId.NotFound MissingParameter
");

/// Request of `CreateSimulatedSystemEvents`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSimulatedSystemEventsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `EventType`: text. */ pub event_type: String,
    /** `NotBefore`: text. */ pub not_before: String,
    /** `InstanceId`: texts, at most 100 elements. */ pub instance_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CreateSimulatedSystemEventsRequest {
    /// With what is required.
    pub fn new(
        event_type: impl Into<String>, not_before: impl Into<String>, instance_id: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        Self { event_type: event_type.into(), not_before: not_before.into(), instance_id: all(instance_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CreateSimulatedSystemEventsRequest`].
pub static CREATE_SIMULATED_SYSTEM_EVENTS_REQUEST: Schema =
    Schema { name: "CreateSimulatedSystemEventsRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("EventType").required(),
    Field::string("NotBefore").required(),
    Field::string("InstanceId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(CreateSimulatedSystemEventsRequest, CREATE_SIMULATED_SYSTEM_EVENTS_REQUEST,
    [0 OptStr region_id, 1 Str event_type, 2 Str not_before, 3 List instance_id] []);

/// Answer of `CreateSimulatedSystemEvents`.
#[derive(Default)] #[non_exhaustive] pub struct CreateSimulatedSystemEventsResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `EventIdSet`: texts. */ pub event_id_set: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`CreateSimulatedSystemEventsResponse`].
pub static CREATE_SIMULATED_SYSTEM_EVENTS_RESPONSE: Schema =
    Schema { name: "CreateSimulatedSystemEventsResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("RequestId"),
    Field::string("EventIdSet").wrapped("EventId"),
]; &ROWS } };
record!(CreateSimulatedSystemEventsResponse, CREATE_SIMULATED_SYSTEM_EVENTS_RESPONSE,
    [0 OptStr request_id, 1 List event_id_set] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CreateSimulatedSystemEventsRequest, CreateSimulatedSystemEventsResponse);
