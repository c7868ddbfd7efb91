// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AcceptInquiredSystemEvent.json; do not edit.
//! Accepts a system event that waits for a decision and lets the system carry out its default action.
//!
//! The event must be in the `Inquiring` state.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AcceptInquiredSystemEvent).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as AcceptInquiredSystemEventResponse;

operation!(Operation::new::<AcceptInquiredSystemEventRequest, AcceptInquiredSystemEventResponse>(
    "AcceptInquiredSystemEvent", Effect::Write, &ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
), "
    400 InvalidParameter MissingParameter
    403 IncorrectInstanceStatus OperationConflict OperationDenied.AcceptNotSupported OperationFail.DiskCategoryNotSupported
    403 OperationFail.DiskStatusNotSupported OperationFail.InstanceStatusNotSupported SwitchToOffline.OnlineIsolateFail
    403 SwitchToOffline.OnlineReinitFail
    404 InvalidEventId.NoInquiringEventFound
");

/// Request of `AcceptInquiredSystemEvent`.
#[derive(Default)] #[non_exhaustive] pub struct AcceptInquiredSystemEventRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `EventId`: text. */ pub event_id: String,
    /** `Choice`: text. */ pub choice: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl AcceptInquiredSystemEventRequest {
    /// With what is required.
    pub fn new(event_id: impl Into<String>) -> Self { Self { event_id: event_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Choice`.
    pub fn choice(mut self, value: impl Into<String>) -> Self { self.choice = Some(value.into()); self }
}
/// Table of [`AcceptInquiredSystemEventRequest`].
pub static ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST: Schema =
    Schema { name: "AcceptInquiredSystemEventRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("RegionId").required().filled(),
    Field::string("EventId").required(),
    Field::string("Choice"),
]; &ROWS } };
record!(AcceptInquiredSystemEventRequest, ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST,
    [0 OptStr region_id, 1 Str event_id, 2 OptStr choice] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(AcceptInquiredSystemEventRequest);
