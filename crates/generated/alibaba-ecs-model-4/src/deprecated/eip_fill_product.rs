// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/EipFillProduct.json; do not edit.
//! Completes the product data of an order for an elastic IP address.
//!
//! Internal to the provider's sales and deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EipFillProduct).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<EipFillProductRequest, EipFillProductResponse>(
    "EipFillProduct", Effect::Write, &EIP_FILL_PRODUCT_REQUEST, &EIP_FILL_PRODUCT_RESPONSE,
).idempotency_token("ClientToken"), "
    404 InvalidRegionId.NotFound
");

/// Request of `EipFillProduct`.
#[derive(Default)] #[non_exhaustive] pub struct EipFillProductRequest {
    /** `data`: text. */ pub data: String,
    /** `ClientToken`: text. Filled in by the client. */ pub client_token: Option<String>,
    /** `UserCidr`: text. */ pub user_cidr: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl EipFillProductRequest {
    /// With what is required.
    pub fn new(data: impl Into<String>) -> Self { Self { data: data.into(), ..Self::default() } }
    /// Sets `ClientToken`.
    pub fn client_token(mut self, value: impl Into<String>) -> Self { self.client_token = Some(value.into()); self }
    /// Sets `UserCidr`.
    pub fn user_cidr(mut self, value: impl Into<String>) -> Self { self.user_cidr = Some(value.into()); self }
}
/// Table of [`EipFillProductRequest`].
pub static EIP_FILL_PRODUCT_REQUEST: Schema = Schema { name: "EipFillProductRequest", fields: { static ROWS: [Field; 3] = [
    Field::string("data").required(),
    Field::string("ClientToken").filled(),
    Field::string("UserCidr"),
]; &ROWS } };
record!(EipFillProductRequest, EIP_FILL_PRODUCT_REQUEST, [0 Str data, 1 OptStr client_token, 2 OptStr user_cidr] []);

/// Answer of `EipFillProduct`.
#[derive(Default)] #[non_exhaustive] pub struct EipFillProductResponse {
    /** `code`: text. */ pub code: Option<String>,
    /** `success`: yes or no. */ pub success: Option<bool>,
    /** `message`: text. */ pub message: Option<String>,
    /** `data`: text. */ pub data: Option<String>,
    /** `requestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`EipFillProductResponse`].
pub static EIP_FILL_PRODUCT_RESPONSE: Schema = Schema { name: "EipFillProductResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("code"),
    Field::boolean("success"),
    Field::string("message"),
    Field::string("data"),
    Field::string("requestId"),
]; &ROWS } };
record!(EipFillProductResponse, EIP_FILL_PRODUCT_RESPONSE,
    [0 OptStr code, 2 OptStr message, 3 OptStr data, 4 OptStr request_id] [1 OptBool success]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(EipFillProductRequest, EipFillProductResponse);
