// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15/operations/OpenAckService.json; do not edit.
//! Activates the service for the account.
//!
//! Needed once; the account itself or a RAM user with `AdministratorAccess` can do it.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/CS/2015-12-15/OpenAckService).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<OpenAckServiceRequest, OpenAckServiceResponse>(
    "OpenAckService", Effect::Write, &OPEN_ACK_SERVICE_REQUEST, &OPEN_ACK_SERVICE_RESPONSE,
).route("POST", "/service/open"));

/// Request of `OpenAckService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenAckServiceRequest {
    /** `type`: text. */ pub r#type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl OpenAckServiceRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
}
/// Table of [`OpenAckServiceRequest`].
pub static OPEN_ACK_SERVICE_REQUEST: Schema = Schema { name: "OpenAckServiceRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("type"),
]; &ROWS } };
record!(OpenAckServiceRequest, OPEN_ACK_SERVICE_REQUEST, [0 OptStr r#type] []);

/// Answer of `OpenAckService`.
#[derive(Default)] #[non_exhaustive] pub struct OpenAckServiceResponse {
    /** `request_id`: text. */ pub request_id: Option<String>,
    /** `order_id`: text. */ pub order_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OpenAckServiceResponse`].
pub static OPEN_ACK_SERVICE_RESPONSE: Schema = Schema { name: "OpenAckServiceResponse", fields: { static ROWS: [Field; 2] = [
    Field::string("request_id"),
    Field::string("order_id"),
]; &ROWS } };
record!(OpenAckServiceResponse, OPEN_ACK_SERVICE_RESPONSE, [0 OptStr request_id, 1 OptStr order_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(OpenAckServiceRequest, OpenAckServiceResponse);
