// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Move.json; do not edit.
//! Move (`Move`).

use cloudspec_wire::{Effect, Extra, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as MoveResponse;

operation!(Operation::new::<MoveRequest, MoveResponse>(
    "Move", Effect::Write, &MOVE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `Move`.
#[derive(Default)] #[non_exhaustive] pub struct MoveRequest {
    /** What else came. */ pub extra: Extra,
}
impl MoveRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`MoveRequest`].
pub static MOVE_REQUEST: Schema = Schema { name: "MoveRequest", fields: &[] };
record!(MoveRequest, MOVE_REQUEST, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(MoveRequest);
