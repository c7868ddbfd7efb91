// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/2Fast.json; do not edit.
//! 2fast (`2Fast`).

use cloudspec_wire::{Effect, Extra, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as Type2fastResponse;

operation!(Operation::new::<Type2fastRequest, Type2fastResponse>(
    "2Fast", Effect::Write, &TYPE2FAST_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
));

/// Request of `2Fast`.
#[derive(Default)] #[non_exhaustive] pub struct Type2fastRequest {
    /** What else came. */ pub extra: Extra,
}
impl Type2fastRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
}
/// Table of [`Type2fastRequest`].
pub static TYPE2FAST_REQUEST: Schema = Schema { name: "Type2fastRequest", fields: &[] };
record!(Type2fastRequest, TYPE2FAST_REQUEST, [] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(Type2fastRequest);
