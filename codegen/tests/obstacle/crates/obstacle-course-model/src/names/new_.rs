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
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NewRequest {
    /// Creates a value with no member set. All members are optional.
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
    /// `RequestId`: string.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
