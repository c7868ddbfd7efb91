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
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CloneRequest {
    /// Creates a value with no member set. All members are optional.
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
    /// `RequestId`: string.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
