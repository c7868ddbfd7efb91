// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Recursion.json; do not edit.
//! Recursion (`Recursion`).

use cloudspec_wire::{Effect, Extra, Field, Style, operation, record};

pub use crate::shapes::{Ping, Tree};

operation! {
    name: "Recursion",
    effect: Effect::Read,
    request: RecursionRequest = RECURSION_REQUEST,
    response: RecursionResponse = RECURSION_RESPONSE,
}

/// Request of `Recursion`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecursionRequest {
    /// `Depth`: integer.
    pub depth: i64,
    /// `Like`: record.
    pub like: Option<Ping>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RecursionRequest {
    /// Creates a value with the required members.
    pub fn new(depth: i64) -> Self {
        Self { depth, ..Self::default() }
    }

    /// Sets `Like`.
    pub fn like(mut self, value: Ping) -> Self {
        self.like = Some(value);
        self
    }
}

record! {
    RecursionRequest: RECURSION_REQUEST,
    0 depth: Int = Field::int32("Depth").required(),
    1 like: Opt = Field::record("Like", &crate::shapes::PING).style(Style::Json),
}

/// Response of `Recursion`.
#[derive(Default)]
#[non_exhaustive]
pub struct RecursionResponse {
    /// `Tree`: record.
    pub tree: Option<Tree>,
    /// `Trees`: list of records.
    pub trees: Vec<Tree>,
    /// `Ping`: record.
    pub ping: Option<Ping>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RecursionResponse: RECURSION_RESPONSE,
    0 tree: Opt = Field::record("Tree", &crate::shapes::TREE),
    1 trees: List = Field::record("Trees", &crate::shapes::TREE).list(),
    2 ping: Opt = Field::record("Ping", &crate::shapes::PING),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    RecursionRequest,
    RecursionResponse,
}
