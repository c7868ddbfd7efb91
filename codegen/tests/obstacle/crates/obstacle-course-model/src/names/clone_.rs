// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Clone.json; do not edit.
//! Clone (`Clone`).

use cloudspec_wire::{Effect, Extra, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as CloneResponse;

operation!(Operation::new::<CloneRequest, CloneResponse>(
    "Clone", Effect::Write, &CLONE_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `Clone`.
#[derive(Default)] #[non_exhaustive] pub struct CloneRequest {
    /** What else came. */ pub extra: Extra,
}
impl CloneRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`CloneRequest`].
pub static CLONE_REQUEST: Schema = Schema { name: "CloneRequest", fields: &[] };
record!(CloneRequest, CLONE_REQUEST, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(CloneRequest);
