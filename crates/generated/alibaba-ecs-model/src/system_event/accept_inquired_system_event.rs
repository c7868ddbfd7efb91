// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/AcceptInquiredSystemEvent.json; do not edit.
//! Accept inquired system event (`AcceptInquiredSystemEvent`).
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AcceptInquiredSystemEvent).

use cloudspec_wire::{Effect, ErrorCode, Extra, Field, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as AcceptInquiredSystemEventResponse;

/// The table of `AcceptInquiredSystemEvent`.
pub static OPERATION: Operation = Operation::new(
    "AcceptInquiredSystemEvent", Effect::Write, &ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST, &shapes::REQUEST_ID_RESPONSE,
    empty::<AcceptInquiredSystemEventRequest>, empty::<AcceptInquiredSystemEventResponse>,
).errors(&[
    ErrorCode::new(400, "InvalidParameter"), ErrorCode::new(400, "MissingParameter"),
    ErrorCode::new(403, "IncorrectInstanceStatus"), ErrorCode::new(403, "OperationConflict"),
    ErrorCode::new(403, "OperationDenied.AcceptNotSupported"), ErrorCode::new(403, "OperationFail.DiskCategoryNotSupported"),
    ErrorCode::new(403, "OperationFail.DiskStatusNotSupported"), ErrorCode::new(403, "OperationFail.InstanceStatusNotSupported"),
    ErrorCode::new(403, "SwitchToOffline.OnlineIsolateFail"), ErrorCode::new(403, "SwitchToOffline.OnlineReinitFail"),
    ErrorCode::new(404, "InvalidEventId.NoInquiringEventFound"),
]);

/// Request of `AcceptInquiredSystemEvent`.
#[derive(Default)] #[non_exhaustive]
pub struct AcceptInquiredSystemEventRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `EventId`: text.
    pub event_id: String,
    /// `Choice`: text.
    pub choice: Option<String>,
    pub extra: Extra,
}
impl AcceptInquiredSystemEventRequest {
    pub fn new(event_id: impl Into<String>) -> Self { Self { event_id: event_id.into(), ..Self::default() } }
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    pub fn choice(mut self, value: impl Into<String>) -> Self { self.choice = Some(value.into()); self }
}
pub static ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST: Schema = Schema { name: "AcceptInquiredSystemEventRequest", fields: &[
    Field::string("RegionId").required().filled(),
    Field::string("EventId").required(),
    Field::string("Choice"),
] };
cloudspec_wire::record!(AcceptInquiredSystemEventRequest, ACCEPT_INQUIRED_SYSTEM_EVENT_REQUEST,
    [0 OptStr region_id, 1 Str event_id, 2 OptStr choice] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(AcceptInquiredSystemEventRequest);
