// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Keywords@2018.json; do not edit.
//! Keywords (`Keywords`).
//!
//! As documented in 2018.

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::RequestIdResponse as Keywords2018Response;

operation!(Operation::new::<Keywords2018Request, Keywords2018Response>(
    "Keywords", Effect::Read, &KEYWORDS2018_REQUEST, &crate::shapes::REQUEST_ID_RESPONSE,
).revision("2018"));

/// Request of `Keywords`.
#[derive(Default)] #[non_exhaustive] pub struct Keywords2018Request {
    /** `fn`: text. */ pub r#fn: String,
    /** What else came. */ pub extra: Extra,
}
impl Keywords2018Request {
    /// With what is required.
    pub fn new(r#fn: impl Into<String>) -> Self { Self { r#fn: r#fn.into(), ..Self::default() } }
}
/// Table of [`Keywords2018Request`].
pub static KEYWORDS2018_REQUEST: Schema = Schema { name: "Keywords2018Request", fields: { static ROWS: [Field; 1] = [
    Field::string("fn").required(),
]; &ROWS } };
record!(Keywords2018Request, KEYWORDS2018_REQUEST, [0 Str r#fn] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(Keywords2018Request);
