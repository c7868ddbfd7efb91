// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/TextPayload.json; do not edit.
//! Text payload (`TextPayload`).
//!
//! Deprecated in favour of `ListPayload`.

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<TextPayloadRequest, TextPayloadResponse>(
    "TextPayload", Effect::Read, &TEXT_PAYLOAD_REQUEST, &TEXT_PAYLOAD_RESPONSE,
).payload().anonymous());

/// Request of `TextPayload`.
#[derive(Default)] #[non_exhaustive] pub struct TextPayloadRequest {
    /** What else came. */ pub extra: Extra,
}
impl TextPayloadRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`TextPayloadRequest`].
pub static TEXT_PAYLOAD_REQUEST: Schema = Schema { name: "TextPayloadRequest", fields: &[] };
record!(TextPayloadRequest, TEXT_PAYLOAD_REQUEST, [] []);

/// Answer of `TextPayload`.
#[derive(Default)] #[non_exhaustive] pub struct TextPayloadResponse {
    /** `payload`: text. */ pub payload: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TextPayloadResponse`].
pub static TEXT_PAYLOAD_RESPONSE: Schema = Schema { name: "TextPayloadResponse", fields: { static ROWS: [Field; 1] = [
    Field::string("payload"),
]; &ROWS } };
record!(TextPayloadResponse, TEXT_PAYLOAD_RESPONSE, [0 OptStr payload] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(TextPayloadRequest, TextPayloadResponse);
