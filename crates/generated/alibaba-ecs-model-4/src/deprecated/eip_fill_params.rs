// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/EipFillParams.json; do not edit.
//! Completes the parameters of an order for an elastic IP address.
//!
//! Internal to the provider's sales and deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EipFillParams).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<EipFillParamsRequest, EipFillParamsResponse>(
    "EipFillParams", Effect::Write, &EIP_FILL_PARAMS_REQUEST, &EIP_FILL_PARAMS_RESPONSE,
).idempotency_token("ClientToken"), "
    404 InvalidRegionId.NotFound
");

/// Request of `EipFillParams`.
#[derive(Default)] #[non_exhaustive] pub struct EipFillParamsRequest {
    /** `data`: text. */ pub data: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl EipFillParamsRequest {
    /// With what is required.
    pub fn new(data: impl Into<String>) -> Self { Self { data: data.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`EipFillParamsRequest`].
pub static EIP_FILL_PARAMS_REQUEST: Schema = Schema { name: "EipFillParamsRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("data").required(),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(EipFillParamsRequest, EIP_FILL_PARAMS_REQUEST, [0 Str data, 1 OptStr client_token, 2 OptStr user_cidr] []);

/// Answer of `EipFillParams`.
#[derive(Default)] #[non_exhaustive] pub struct EipFillParamsResponse {
    /** `code`: text. */ pub code: Option<String>,
    /** `success`: yes or no. */ pub success: Option<bool>,
    /** `message`: text. */ pub message: Option<String>,
    /** `data`: text. */ pub data: Option<String>,
    /** `requestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipFillParamsResponse`].
pub static EIP_FILL_PARAMS_RESPONSE: Schema = Schema { name: "EipFillParamsResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("code"),
    Field::boolean("success"),
    Field::string("message"),
    Field::string("data"),
    Field::string("requestId"),
]; &ROWS } };
record!(EipFillParamsResponse, EIP_FILL_PARAMS_RESPONSE,
    [0 OptStr code, 2 OptStr message, 3 OptStr data, 4 OptStr request_id] [1 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EipFillParamsRequest, EipFillParamsResponse);
