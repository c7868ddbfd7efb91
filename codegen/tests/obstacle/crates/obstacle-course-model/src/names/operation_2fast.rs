// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/2Fast.json; do not edit.
//! 2fast (`2Fast`).

use cloudspec_wire::{Effect, Extra, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "2Fast",
    effect: Effect::Write,
    request: Type2fastRequest = TYPE2FAST_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `2Fast`.
pub type Type2fastResponse = RequestIdResponse;

/// Request of `2Fast`.
#[derive(Default)]
#[non_exhaustive]
pub struct Type2fastRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl Type2fastRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    Type2fastRequest: TYPE2FAST_REQUEST,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    Type2fastRequest,
}
