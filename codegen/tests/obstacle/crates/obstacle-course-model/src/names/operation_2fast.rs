// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/2Fast.json; do not edit.
//! 2fast (`2Fast`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "2Fast",
    effect: Effect::Write,
    request: Type2fastRequest = TYPE2FAST_REQUEST,
    response: Type2fastResponse = TYPE2FAST_RESPONSE,
}

/// Request of `2Fast`.
#[derive(Default)]
#[non_exhaustive]
pub struct Type2fastRequest {
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Type2fastRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    Type2fastRequest: TYPE2FAST_REQUEST,
}

/// Response of `2Fast`.
#[derive(Default)]
#[non_exhaustive]
pub struct Type2fastResponse {
    /// `RequestId`: string.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Type2fastResponse: TYPE2FAST_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Type2fastRequest,
    Type2fastResponse,
}
