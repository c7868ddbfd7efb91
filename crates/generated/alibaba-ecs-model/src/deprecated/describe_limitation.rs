// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeLimitation.json; do not edit.
//! Returns the value of a limit of the service by its name.
//!
//! Deprecated.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLimitation),
//! 2024-06-24.

use cloudspec_wire::{Access, Effect, Extra, Facts, Field, errors, operation, record};

operation! {
    name: "DescribeLimitation",
    effect: Effect::Read,
    request: DescribeLimitationRequest = DESCRIBE_LIMITATION_REQUEST,
    response: DescribeLimitationResponse = DESCRIBE_LIMITATION_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "404 InvalidLimitation.NotFound",
}

/// Request of `DescribeLimitation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLimitationRequest {
    /// Name of the quota that is asked about.
    pub limitation: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeLimitationRequest {
    /// Creates a value with the required members.
    pub fn new(limitation: impl Into<String>) -> Self {
        Self {
            limitation: limitation.into(),
            ..Self::default()
        }
    }
}

record! {
    DescribeLimitationRequest: DESCRIBE_LIMITATION_REQUEST,
    0 limitation: Str = Field::string("Limitation").required(),
}

/// Response of `DescribeLimitation`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeLimitationResponse {
    /// Name of the quota that is asked about.
    pub limitation: Option<String>,
    /// Value that belongs to the key beside it.
    pub value: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeLimitationResponse: DESCRIBE_LIMITATION_RESPONSE,
    0 limitation: OptStr = Field::string("Limitation"),
    1 value: OptStr = Field::string("Value"),
    2 request_id: OptStr = Field::string("RequestId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeLimitationRequest,
    DescribeLimitationResponse,
}
