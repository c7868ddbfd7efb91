// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/BytesPayload.json; do not edit.
//! Bytes payload (`BytesPayload`).

use cloudspec_wire::{Blob, Effect, Extra, Field, operation, record};

operation! {
    name: "BytesPayload",
    effect: Effect::Read,
    request: BytesPayloadRequest = BYTES_PAYLOAD_REQUEST,
    response: BytesPayloadResponse = BYTES_PAYLOAD_RESPONSE,
    payload,
}

/// Request of `BytesPayload`.
#[derive(Default)]
#[non_exhaustive]
pub struct BytesPayloadRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl BytesPayloadRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    BytesPayloadRequest: BYTES_PAYLOAD_REQUEST,
}

/// Response of `BytesPayload`.
#[derive(Default)]
#[non_exhaustive]
pub struct BytesPayloadResponse {
    /// `payload`: bytes.
    pub payload: Option<Blob>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BytesPayloadResponse: BYTES_PAYLOAD_RESPONSE,
    0 payload: Opt = Field::bytes("payload"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    BytesPayloadRequest,
    BytesPayloadResponse,
}
