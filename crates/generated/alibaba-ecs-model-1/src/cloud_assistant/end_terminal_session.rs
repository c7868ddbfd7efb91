// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/EndTerminalSession.json; do not edit.
//! Ends a terminal session.

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse2 as EndTerminalSessionResponse;

operation!(Operation::new::<EndTerminalSessionRequest, EndTerminalSessionResponse>(
    "EndTerminalSession", Effect::Write, &END_TERMINAL_SESSION_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE2,
));

/// Request of `EndTerminalSession`.
#[derive(Default)] #[non_exhaustive] pub struct EndTerminalSessionRequest {
    /// Region to work in, such as `cn-hangzhou`; DescribeRegions lists them. Filled in by the client.
    pub region_id: Option<String>,
    /** Session to end. */ pub session_id: String,
    /** What else came. */ pub extra: Extra,
}
impl EndTerminalSessionRequest {
    /// With what is required.
    pub fn new(session_id: impl Into<String>) -> Self { Self { session_id: session_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`EndTerminalSessionRequest`].
pub static END_TERMINAL_SESSION_REQUEST: Schema =
    Schema { name: "EndTerminalSessionRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("SessionId").required(),
]; &ROWS } };
record!(EndTerminalSessionRequest, END_TERMINAL_SESSION_REQUEST, [0 OptStr region_id, 1 Str session_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EndTerminalSessionRequest);
