// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Move.json; do not edit.
//! Move (`Move`).

use cloudspec_wire::{Effect, Extra, operation, record};

pub use crate::shapes::RequestIdResponse;

operation! {
    name: "Move",
    effect: Effect::Write,
    request: MoveRequest = MOVE_REQUEST,
    response: RequestIdResponse = crate::shapes::REQUEST_ID_RESPONSE,
}

/// Response of `Move`.
pub type MoveResponse = RequestIdResponse;

/// Request of `Move`.
#[derive(Default)]
#[non_exhaustive]
pub struct MoveRequest {
    /// Members that this version does not know.
    pub extra: Extra,
}

impl MoveRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }
}

record! {
    MoveRequest: MOVE_REQUEST,
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    MoveRequest,
}
