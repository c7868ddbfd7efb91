// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/EndTerminalSession.json; do not edit.
//! Ends a terminal session.
//!
//! The session came from `StartTerminalSession`; its WebSocket connection is closed.
//!
//! - Requires permission for the action `ecs:EndTerminalSession` (access level update), on all
//!   resources.
//!
//! Source: Members added after that metadata: metadata of 2025-12, CLI metadata of 2026-04, Python SDK
//! 7.11.8, 2026-04.

use cloudspec_wire::{
    Access, Authorization, Effect, Extra, Facts, Field, operation, record,
};

operation! {
    name: "EndTerminalSession",
    effect: Effect::Write,
    request: EndTerminalSessionRequest = END_TERMINAL_SESSION_REQUEST,
    response: EndTerminalSessionResponse = END_TERMINAL_SESSION_RESPONSE,
    facts: &Facts::new().access(Access::Update).authorization(Authorization::new("ecs:EndTerminalSession")),
}

/// Request of `EndTerminalSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct EndTerminalSessionRequest {
    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in when
    /// it is not set.
    pub region_id: Option<String>,
    /// Id of the session to end (`s-...`), which `StartTerminalSession` returned.
    pub session_id: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl EndTerminalSessionRequest {
    /// Creates a value with the required members.
    pub fn new(session_id: impl Into<String>) -> Self {
        Self {
            session_id: session_id.into(),
            ..Self::default()
        }
    }

    /// Region to work in, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    EndTerminalSessionRequest: END_TERMINAL_SESSION_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 session_id: Str = Field::string("SessionId").required(),
}

/// Response of `EndTerminalSession`.
#[derive(Default)]
#[non_exhaustive]
pub struct EndTerminalSessionResponse {
    /// Id of this call, to quote to support.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    EndTerminalSessionResponse: END_TERMINAL_SESSION_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    EndTerminalSessionRequest,
    EndTerminalSessionResponse,
}
