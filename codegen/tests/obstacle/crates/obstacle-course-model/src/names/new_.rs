// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/New.json; do not edit.
//! New (`New`).

use cloudspec_wire::{Effect, Extra, Operation, Schema, empty};

use crate::shapes;

pub use crate::shapes::RequestIdResponse as NewResponse;

/// The table of `New`.
pub static OPERATION: Operation = Operation::new(
    "New", Effect::Write, &NEW_REQUEST, &shapes::REQUEST_ID_RESPONSE, empty::<NewRequest>, empty::<NewResponse>,
);

/// Request of `New`.
#[derive(Default)] #[non_exhaustive]
pub struct NewRequest {
    pub extra: Extra,
}
impl NewRequest {
    pub fn new() -> Self { Self::default() }
}
pub static NEW_REQUEST: Schema = Schema { name: "NewRequest", fields: &[] };
cloudspec_wire::record!(NewRequest, NEW_REQUEST, [] []);

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits!(NewRequest);
