// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/New.json; do not edit.
//! New (`New`).

use cloudspec_wire::{Effect, Extra, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "New",
    effect: Effect::Write,
    request: NewRequest = NEW_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `New`.
pub type NewResponse = RequestIdResponse;

/// Request of `New`.
#[derive(Default)]
#[non_exhaustive]
pub struct NewRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl NewRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    NewRequest: NEW_REQUEST,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    NewRequest,
}
