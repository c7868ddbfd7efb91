// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Pages.json; do not edit.
//! Pages (`Pages`).

use cloudspec_wire::{Effect, Extra, Field, Paging, operation, record};

operation! {
    name: "Pages",
    effect: Effect::Read,
    request: PagesRequest = PAGES_REQUEST,
    response: PagesResponse = PAGES_RESPONSE,
    paging: &Paging::token("NextToken", &["Outer", "Inner", "NextToken"]).size("MaxResults").items(&["Outer", "Inner", "Things"]),
}

/// Request of `Pages`.
#[derive(Default)]
#[non_exhaustive]
pub struct PagesRequest {
    /// `NextToken`: string.
    pub next_token: Option<String>,
    /// `MaxResults`: integer.
    pub max_results: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PagesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `NextToken`.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Sets `MaxResults`.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }
}

record! {
    PagesRequest: PAGES_REQUEST,
    0 next_token: OptStr = Field::string("NextToken"),
    1 max_results: OptInt = Field::int32("MaxResults"),
}

/// Response of `Pages`.
#[derive(Default)]
#[non_exhaustive]
pub struct PagesResponse {
    /// `Outer`: record.
    pub outer: Option<Outer>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PagesResponse: PAGES_RESPONSE,
    0 outer: Opt = Field::record("Outer", &OUTER),
}

/// `Outer` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Outer {
    /// `Inner`: record.
    pub inner: Inner,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Outer: OUTER,
    0 inner: Record = Field::record("Inner", &INNER).always(),
}

/// `Outer.Inner` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Inner {
    /// `Things`: list of records.
    pub things: Vec<Thing>,
    /// `NextToken`: string.
    pub next_token: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Inner: INNER,
    0 things: List = Field::record("Things", &THING).wrapped("Thing"),
    1 next_token: OptStr = Field::string("NextToken"),
}

/// `Outer.Inner.Things.Thing` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Thing {
    /// `Id`: string.
    pub id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Thing: THING,
    0 id: OptStr = Field::string("Id"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PagesRequest,
    PagesResponse,
    Outer,
    Inner,
    Thing,
}
