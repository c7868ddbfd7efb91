// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Pages.json; do not edit.
//! Pages (`Pages`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<PagesRequest, PagesResponse>(
    "Pages", Effect::Read, &PAGES_REQUEST, &PAGES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Token { input: "NextToken", output: &["Outer", "Inner", "NextToken"] }, size: Some("MaxResults"),
    items: &["Outer", "Inner", "Things"], total: None,
}));

/// Request of `Pages`.
#[derive(Default)] #[non_exhaustive] pub struct PagesRequest {
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** `MaxResults`: integer. */ pub max_results: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl PagesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self { self.next_token = Some(value.into()); self }
    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self { self.max_results = Some(value); self }
}
/// Table of [`PagesRequest`].
pub static PAGES_REQUEST: Schema = Schema { name: "PagesRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("NextToken"),
    Field::int32("MaxResults"),
]; &ROWS } };
record!(PagesRequest, PAGES_REQUEST, [0 OptStr next_token] [1 OptInt max_results]);

/// Answer of `Pages`.
#[derive(Default)] #[non_exhaustive] pub struct PagesResponse {
    /** `Outer`: record. */ pub outer: Option<Outer>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PagesResponse`].
pub static PAGES_RESPONSE: Schema = Schema { name: "PagesResponse", fields: { static ROWS: [Field; 1] = [
    Field::record("Outer", &OUTER),
]; &ROWS } };
record!(PagesResponse, PAGES_RESPONSE, [0 Opt outer] []);

/// What `Outer` holds.
#[derive(Default)] #[non_exhaustive] pub struct Outer {
    /** `Inner`: record. */ pub inner: Inner,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Outer`].
pub static OUTER: Schema = Schema { name: "Outer", fields: { static ROWS: [Field; 1] = [
    Field::record("Inner", &INNER).required(),
]; &ROWS } };
record!(Outer, OUTER, [0 Record inner] []);

/// What `Outer.Inner` holds.
#[derive(Default)] #[non_exhaustive] pub struct Inner {
    /** `Things`: records. */ pub things: Vec<Thing>,
    /** `NextToken`: text. */ pub next_token: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Inner`].
pub static INNER: Schema = Schema { name: "Inner", fields: { static ROWS: [Field; 2] = [
    Field::record("Things", &THING).wrapped("Thing"),
    Field::string("NextToken"),
]; &ROWS } };
record!(Inner, INNER, [0 List things, 1 OptStr next_token] []);

/// What `Outer.Inner.Things.Thing` holds.
#[derive(Default)] #[non_exhaustive] pub struct Thing {
    /** `Id`: text. */ pub id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Thing`].
pub static THING: Schema = Schema { name: "Thing", fields: { static ROWS: [Field; 1] = [
    Field::string("Id"),
]; &ROWS } };
record!(Thing, THING, [0 OptStr id] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(PagesRequest, PagesResponse, Outer, Inner, Thing);
