// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Move.json; do not edit.
//! Move (`Move`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "Move",
    effect: Effect::Write,
    request: MoveRequest = MOVE_REQUEST,
    response: MoveResponse = MOVE_RESPONSE,
}

/// Request of `Move`.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MoveRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    MoveRequest: MOVE_REQUEST,
}

/// Response of `Move`.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveResponse {
    /// `RequestId`: string.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    MoveResponse: MOVE_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    MoveRequest,
    MoveResponse,
}
