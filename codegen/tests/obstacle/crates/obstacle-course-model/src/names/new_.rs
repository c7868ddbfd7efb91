// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/New.json; do not edit.
//! New (`New`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "New",
    effect: Effect::Write,
    request: NewRequest = NEW_REQUEST,
    response: NewResponse = NEW_RESPONSE,
}

/// Request of `New`.
#[derive(Default)]
#[non_exhaustive]
pub struct NewRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NewRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    NewRequest: NEW_REQUEST,
}

/// Response of `New`.
#[derive(Default)]
#[non_exhaustive]
pub struct NewResponse {
    /// `RequestId`: text.
    pub request_id: String,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NewResponse: NEW_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    NewRequest,
    NewResponse,
}
