// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Clone.json; do not edit.
//! Clone (`Clone`).

use cloudspec_wire::{Effect, Extra, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "Clone",
    effect: Effect::Write,
    request: CloneRequest = CLONE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `Clone`.
pub type CloneResponse = RequestIdResponse;

/// Request of `Clone`.
#[derive(Default)]
#[non_exhaustive]
pub struct CloneRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl CloneRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    CloneRequest: CLONE_REQUEST,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CloneRequest,
}
