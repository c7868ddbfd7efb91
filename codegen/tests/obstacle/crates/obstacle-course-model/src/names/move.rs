// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Move.json; do not edit.
//! Move (`Move`).

use cloudspec_wire::{Effect, Extra, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as MoveResponse;

/// The table of `Move`.
pub static OPERATION: Operation = Operation::new(
    "Move", Effect::Write, &MOVE_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<MoveRequest>, empty::<MoveResponse>,
);

/// Request of `Move`.
#[derive(Default)] #[non_exhaustive]
pub struct MoveRequest {
    pub extra: Extra,
}
impl MoveRequest {
    pub fn new() -> Self { Self::default() }
}
pub static MOVE_REQUEST: Schema = Schema { name: "MoveRequest", fields: &[] };
cloudspec_wire::record!(MoveRequest, MOVE_REQUEST, [] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(MoveRequest);
