// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/TextPayload.json; do not edit.
//! Text payload (`TextPayload`).
//!
//! Deprecated in favour of `ListPayload`.

use cloudspec_wire::{Effect, Extra, Facts, Field, operation, record};

operation! {
    name: "TextPayload",
    effect: Effect::Read,
    request: TextPayloadRequest = TEXT_PAYLOAD_REQUEST,
    response: TextPayloadResponse = TEXT_PAYLOAD_RESPONSE,
    payload,
    anonymous,
    facts: &Facts::new().replaced_by("ListPayload"),
}

/// Request of `TextPayload`.
#[derive(Default)]
#[non_exhaustive]
pub struct TextPayloadRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TextPayloadRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    TextPayloadRequest: TEXT_PAYLOAD_REQUEST,
}

/// Response of `TextPayload`.
#[derive(Default)]
#[non_exhaustive]
pub struct TextPayloadResponse {
    /// `payload`: string.
    pub payload: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TextPayloadResponse: TEXT_PAYLOAD_RESPONSE,
    0 payload: OptStr = Field::string("payload"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TextPayloadRequest,
    TextPayloadResponse,
}
