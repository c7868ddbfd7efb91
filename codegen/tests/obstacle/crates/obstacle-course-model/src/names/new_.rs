// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/New.json; do not edit.
//! New (`New`).

use cloudspec_wire::{Effect, Extra, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as NewResponse;

operation!(Operation::new::<NewRequest, NewResponse>(
    "New", Effect::Write, &NEW_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `New`.
#[derive(Default)] #[non_exhaustive] pub struct NewRequest {
    /** What else came. */ pub extra: Extra,
}
impl NewRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`NewRequest`].
pub static NEW_REQUEST: Schema = Schema { name: "NewRequest", fields: &[] };
record!(NewRequest, NEW_REQUEST, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(NewRequest);
