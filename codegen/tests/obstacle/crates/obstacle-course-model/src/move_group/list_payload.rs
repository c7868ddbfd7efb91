// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/ListPayload.json; do not edit.
//! List payload (`ListPayload`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "ListPayload",
    effect: Effect::Read,
    request: ListPayloadRequest = LIST_PAYLOAD_REQUEST,
    response: ListPayloadResponse = LIST_PAYLOAD_RESPONSE,
    payload,
}

/// Request of `ListPayload`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPayloadRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListPayloadRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    ListPayloadRequest: LIST_PAYLOAD_REQUEST,
}

/// Response of `ListPayload`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListPayloadResponse {
    /// `payload`: list of records.
    pub payload: Vec<Payload>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListPayloadResponse: LIST_PAYLOAD_RESPONSE,
    0 payload: List = Field::record("payload", &PAYLOAD).list(),
}

/// `payload` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Payload {
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Payload: PAYLOAD,
    0 id: OptStr = Field::string("Id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListPayloadRequest,
    ListPayloadResponse,
    Payload,
}
