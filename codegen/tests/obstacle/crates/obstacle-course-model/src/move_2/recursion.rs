// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Recursion.json; do not edit.
//! Recursion (`Recursion`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, Style, operation, record};
pub use crate::shapes::{Ping, Pong, Tree};

operation!(Operation::new::<RecursionRequest, RecursionResponse>(
    "Recursion", Effect::Read, &RECURSION_REQUEST, &RECURSION_RESPONSE,
));

/// Request of `Recursion`.
#[derive(Default)] #[non_exhaustive] pub struct RecursionRequest {
    /** `Depth`: integer. */ pub depth: i64,
    /** `Like`: record. */ pub like: Option<Ping>,
    /** What else came. */ pub extra: Extra,
}
impl RecursionRequest {
    /// With what is required.
    pub fn new(depth: i64) -> Self { Self { depth, ..Self::default() } }
    /// Sets `Like`.
    pub fn like(mut self, value: Ping) -> Self { self.like = Some(value); self }
}
/// Table of [`RecursionRequest`].
pub static RECURSION_REQUEST: Schema = Schema { name: "RecursionRequest", fields: { static ROWS: [Field; 2] = [
    Field::int32("Depth").required(),
    Field::record("Like", &crate::shapes::PING).style(Style::Json),
]; &ROWS } };
record!(RecursionRequest, RECURSION_REQUEST, [1 Opt like] [0 Int depth]);

/// Answer of `Recursion`.
#[derive(Default)] #[non_exhaustive] pub struct RecursionResponse {
    /** `Tree`: record. */ pub tree: Option<Tree>,
    /** `Trees`: records. */ pub trees: Vec<Tree>,
    /** `Ping`: record. */ pub ping: Option<Ping>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RecursionResponse`].
pub static RECURSION_RESPONSE: Schema = Schema { name: "RecursionResponse", fields: { static ROWS: [Field; 3] = [
    Field::record("Tree", &crate::shapes::TREE),
    Field::record("Trees", &crate::shapes::TREE).list(),
    Field::record("Ping", &crate::shapes::PING),
]; &ROWS } };
record!(RecursionResponse, RECURSION_RESPONSE, [0 Opt tree, 1 List trees, 2 Opt ping] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(RecursionRequest, RecursionResponse);
