// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLimitation.json; do not edit.
//! Returns the value of a limit of the service by its name.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLimitation).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<DescribeLimitationRequest, DescribeLimitationResponse>(
    "DescribeLimitation", Effect::Read, &DESCRIBE_LIMITATION_REQUEST, &DESCRIBE_LIMITATION_RESPONSE,
), "
    404 InvalidLimitation.NotFound
");

/// Request of `DescribeLimitation`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLimitationRequest {
    /** `Limitation`: text. */ pub limitation: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeLimitationRequest {
    /// With what is required.
    pub fn new(limitation: impl Into<String>) -> Self { Self { limitation: limitation.into(), ..Self::default() } }
}
/// Table of [`DescribeLimitationRequest`].
pub static DESCRIBE_LIMITATION_REQUEST: Schema = Schema { name: "DescribeLimitationRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("Limitation").required(),
]; &ROWS } };
record!(DescribeLimitationRequest, DESCRIBE_LIMITATION_REQUEST, [0 Str limitation] []);

/// Answer of `DescribeLimitation`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeLimitationResponse {
    /** `Limitation`: text. */ pub limitation: Option<String>,
    /** `Value`: text. */ pub value: Option<String>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeLimitationResponse`].
pub static DESCRIBE_LIMITATION_RESPONSE: Schema =
    Schema { name: "DescribeLimitationResponse", fields: { static ROWS: [Field; 3] = [
    Field::string("Limitation"),
    Field::string("Value"),
    Field::string("RequestId"),
]; &ROWS } };
record!(DescribeLimitationResponse, DESCRIBE_LIMITATION_RESPONSE, [0 OptStr limitation, 1 OptStr value, 2 OptStr request_id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeLimitationRequest, DescribeLimitationResponse);
