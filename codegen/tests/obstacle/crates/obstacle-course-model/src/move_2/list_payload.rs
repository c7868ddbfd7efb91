// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/ListPayload.json; do not edit.
//! List payload (`ListPayload`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<ListPayloadRequest, ListPayloadResponse>(
    "ListPayload", Effect::Read, &LIST_PAYLOAD_REQUEST, &LIST_PAYLOAD_RESPONSE,
).payload());

/// Request of `ListPayload`.
#[derive(Default)] #[non_exhaustive] pub struct ListPayloadRequest {
    /** What else came. */ pub extra: Extra,
}
impl ListPayloadRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`ListPayloadRequest`].
pub static LIST_PAYLOAD_REQUEST: Schema = Schema { name: "ListPayloadRequest", fields: &[] };
record!(ListPayloadRequest, LIST_PAYLOAD_REQUEST, [] []);

/// Answer of `ListPayload`.
#[derive(Default)] #[non_exhaustive] pub struct ListPayloadResponse {
    /** `payload`: records. */ pub payload: Vec<Payload>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`ListPayloadResponse`].
pub static LIST_PAYLOAD_RESPONSE: Schema = Schema { name: "ListPayloadResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("payload", &PAYLOAD).list(),
]; &ROWS } };
record!(ListPayloadResponse, LIST_PAYLOAD_RESPONSE, [0 List payload] []);

/// What `payload` holds.
#[derive(Default)] #[non_exhaustive] pub struct Payload {
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Payload`].
pub static PAYLOAD: Schema = Schema { name: "Payload", fields: { static ROWS: [Field; 1] = [
    Field::string("Id"),
]; &ROWS } };
record!(Payload, PAYLOAD, [0 OptStr id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(ListPayloadRequest, ListPayloadResponse, Payload);
