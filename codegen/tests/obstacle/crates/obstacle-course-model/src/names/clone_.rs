// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Clone.json; do not edit.
//! Clone (`Clone`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "Clone",
    effect: Effect::Write,
    request: CloneRequest = CLONE_REQUEST,
    response: CloneResponse = CLONE_RESPONSE,
}

/// Request of `Clone`.
#[derive(Default)]
#[non_exhaustive]
pub struct CloneRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CloneRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    CloneRequest: CLONE_REQUEST,
}

/// Response of `Clone`.
#[derive(Default)]
#[non_exhaustive]
pub struct CloneResponse {
    /// `RequestId`: text.
    pub request_id: String,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    CloneResponse: CLONE_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CloneRequest,
    CloneResponse,
}
