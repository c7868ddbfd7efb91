// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Keywords@2018.json; do not edit.
//! Keywords (`Keywords`).
//!
//! As documented in 2018.

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "Keywords",
    effect: Effect::Read,
    request: Keywords2018Request = KEYWORDS2018_REQUEST,
    response: Keywords2018Response = KEYWORDS2018_RESPONSE,
    revision: "2018",
}

/// Request of `Keywords`.
#[derive(Default)]
#[non_exhaustive]
pub struct Keywords2018Request {
    /// `fn`: string.
    pub r#fn: String,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Keywords2018Request {
    /// Creates a value with the required members.
    pub fn new(r#fn: impl Into<String>) -> Self {
        Self {
            r#fn: r#fn.into(),
            ..Self::default()
        }
    }
}

record! {
    Keywords2018Request: KEYWORDS2018_REQUEST,
    0 r#fn: Str = Field::string("fn").required(),
}

/// Response of `Keywords`.
#[derive(Default)]
#[non_exhaustive]
pub struct Keywords2018Response {
    /// `RequestId`: string.
    pub request_id: String,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Keywords2018Response: KEYWORDS2018_RESPONSE,
    0 request_id: Str = Field::string("RequestId").always(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Keywords2018Request,
    Keywords2018Response,
}
