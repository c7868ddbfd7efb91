// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/CancelSimulatedSystemEvents.json; do not edit.
//! Cancels simulated system events that are `Scheduled` or `Executing`.
//!
//! They end as `Canceled`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelSimulatedSystemEvents).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, all, operation, record};
pub use crate::shapes::RequestIdResponse as CancelSimulatedSystemEventsResponse;

operation!(Operation::new::<CancelSimulatedSystemEventsRequest, CancelSimulatedSystemEventsResponse>(
    "CancelSimulatedSystemEvents", Effect::Write, &CANCEL_SIMULATED_SYSTEM_EVENTS_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 EventIdLimitExceeded
    403 CannotCancelSystemEvent.NotSimulated InvalidEventId.NotFound InvalidParameter
    404 MissingParameter
");

/// Request of `CancelSimulatedSystemEvents`.
#[derive(Default)] #[non_exhaustive] pub struct CancelSimulatedSystemEventsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `EventId`: texts, at most 100 elements. */ pub event_id: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
impl CancelSimulatedSystemEventsRequest {
    /// With what is required.
    pub fn new(event_id: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { event_id: all(event_id), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`CancelSimulatedSystemEventsRequest`].
pub static CANCEL_SIMULATED_SYSTEM_EVENTS_REQUEST: Schema =
    Schema { name: "CancelSimulatedSystemEventsRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("EventId").list().required().limits(&Limits::items(None, Some(100))),
]; &ROWS } };
record!(CancelSimulatedSystemEventsRequest, CANCEL_SIMULATED_SYSTEM_EVENTS_REQUEST, [0 OptStr region_id, 1 List event_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CancelSimulatedSystemEventsRequest);
