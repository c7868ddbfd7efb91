// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Keywords.json; do not edit.
//! Keywords (`Keywords`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};

operation!(Operation::new::<KeywordsRequest, KeywordsResponse>(
    "Keywords", Effect::Read, &KEYWORDS_REQUEST, &KEYWORDS_RESPONSE,
));

/// Request of `Keywords`.
#[derive(Default)] #[non_exhaustive] pub struct KeywordsRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `type`: text. */ pub r#type: Option<String>,
    /** `ref`: text. */ pub r#ref: Option<String>,
    /** `self`: text. */ pub self_: Option<String>,
    /** `Self`: text. */ pub self_2: Option<String>,
    /** `super`: text. */ pub super_: Option<String>,
    /** `crate`: text. */ pub crate_: Option<String>,
    /** `fn`: text. */ pub r#fn: Option<String>,
    /** `async`: text. */ pub r#async: Option<String>,
    /** `match`: text. */ pub r#match: Option<String>,
    /** `move`: text. */ pub r#move: Option<String>,
    /** `gen`: text. */ pub r#gen: Option<String>,
    /** `try`: text. */ pub r#try: Option<String>,
    /** `dyn`: text. */ pub r#dyn: Option<String>,
    /** `extra`: text. */ pub extra_: Option<String>,
    /** `new`: text. */ pub new_: Option<String>,
    /** `schema`: text. */ pub schema_: Option<String>,
    /** `slot`: text. */ pub slot_: Option<String>,
    /** `view`: text. */ pub view_: Option<String>,
    /** `clone`: text. */ pub clone_: Option<String>,
    /** `default`: text. */ pub default_: Option<String>,
    /** `eq`: text. */ pub eq_: Option<String>,
    /** `Some`: text. */ pub some: Option<String>,
    /** `None`: text. */ pub none: Option<String>,
    /** `box`: text. */ pub r#box: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl KeywordsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `ref`.
    pub fn r#ref(mut self, value: impl Into<String>) -> Self { self.r#ref = Some(value.into()); self }
    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<String>) -> Self { self.self_ = Some(value.into()); self }
    /// Sets `Self`.
    pub fn self_2(mut self, value: impl Into<String>) -> Self { self.self_2 = Some(value.into()); self }
    /// Sets `super`.
    pub fn super_(mut self, value: impl Into<String>) -> Self { self.super_ = Some(value.into()); self }
    /// Sets `crate`.
    pub fn crate_(mut self, value: impl Into<String>) -> Self { self.crate_ = Some(value.into()); self }
    /// Sets `fn`.
    pub fn r#fn(mut self, value: impl Into<String>) -> Self { self.r#fn = Some(value.into()); self }
    /// Sets `async`.
    pub fn r#async(mut self, value: impl Into<String>) -> Self { self.r#async = Some(value.into()); self }
    /// Sets `match`.
    pub fn r#match(mut self, value: impl Into<String>) -> Self { self.r#match = Some(value.into()); self }
    /// Sets `move`.
    pub fn r#move(mut self, value: impl Into<String>) -> Self { self.r#move = Some(value.into()); self }
    /// Sets `gen`.
    pub fn r#gen(mut self, value: impl Into<String>) -> Self { self.r#gen = Some(value.into()); self }
    /// Sets `try`.
    pub fn r#try(mut self, value: impl Into<String>) -> Self { self.r#try = Some(value.into()); self }
    /// Sets `dyn`.
    pub fn r#dyn(mut self, value: impl Into<String>) -> Self { self.r#dyn = Some(value.into()); self }
    /// Sets `extra`.
    pub fn extra_(mut self, value: impl Into<String>) -> Self { self.extra_ = Some(value.into()); self }
    /// Sets `new`.
    pub fn new_(mut self, value: impl Into<String>) -> Self { self.new_ = Some(value.into()); self }
    /// Sets `schema`.
    pub fn schema_(mut self, value: impl Into<String>) -> Self { self.schema_ = Some(value.into()); self }
    /// Sets `slot`.
    pub fn slot_(mut self, value: impl Into<String>) -> Self { self.slot_ = Some(value.into()); self }
    /// Sets `view`.
    pub fn view_(mut self, value: impl Into<String>) -> Self { self.view_ = Some(value.into()); self }
    /// Sets `clone`.
    pub fn clone_(mut self, value: impl Into<String>) -> Self { self.clone_ = Some(value.into()); self }
    /// Sets `default`.
    pub fn default_(mut self, value: impl Into<String>) -> Self { self.default_ = Some(value.into()); self }
    /// Sets `eq`.
    pub fn eq_(mut self, value: impl Into<String>) -> Self { self.eq_ = Some(value.into()); self }
    /// Sets `Some`.
    pub fn some(mut self, value: impl Into<String>) -> Self { self.some = Some(value.into()); self }
    /// Sets `None`.
    pub fn none(mut self, value: impl Into<String>) -> Self { self.none = Some(value.into()); self }
    /// Sets `box`.
    pub fn r#box(mut self, value: impl Into<String>) -> Self { self.r#box = Some(value.into()); self }
}
/// Table of [`KeywordsRequest`].
pub static KEYWORDS_REQUEST: Schema = Schema { name: "KeywordsRequest", fields: { static ROWS: [Field; 25] = [
    Field::string("RegionId").required().filled(),
    Field::string("type"),
    Field::string("ref"),
    Field::string("self"),
    Field::string("Self"),
    Field::string("super"),
    Field::string("crate"),
    Field::string("fn"),
    Field::string("async"),
    Field::string("match"),
    Field::string("move"),
    Field::string("gen"),
    Field::string("try"),
    Field::string("dyn"),
    Field::string("extra"),
    Field::string("new"),
    Field::string("schema"),
    Field::string("slot"),
    Field::string("view"),
    Field::string("clone"),
    Field::string("default"),
    Field::string("eq"),
    Field::string("Some"),
    Field::string("None"),
    Field::string("box"),
]; &ROWS } };
record!(KeywordsRequest, KEYWORDS_REQUEST,
    [0 OptStr region_id, 1 OptStr r#type, 2 OptStr r#ref, 3 OptStr self_, 4 OptStr self_2, 5 OptStr super_, 6 OptStr crate_,
    7 OptStr r#fn, 8 OptStr r#async, 9 OptStr r#match, 10 OptStr r#move, 11 OptStr r#gen, 12 OptStr r#try, 13 OptStr r#dyn,
    14 OptStr extra_, 15 OptStr new_, 16 OptStr schema_, 17 OptStr slot_, 18 OptStr view_, 19 OptStr clone_, 20 OptStr default_,
    21 OptStr eq_, 22 OptStr some, 23 OptStr none, 24 OptStr r#box] []);

/// Answer of `Keywords`.
#[derive(Default)] #[non_exhaustive] pub struct KeywordsResponse {
    /** `type`: text. */ pub r#type: Option<String>,
    /** `ref`: text. */ pub r#ref: Option<String>,
    /** `self`: text. */ pub self_: Option<String>,
    /** `Self`: text. */ pub self_2: Option<String>,
    /** `super`: text. */ pub super_: Option<String>,
    /** `crate`: text. */ pub crate_: Option<String>,
    /** `fn`: text. */ pub r#fn: Option<String>,
    /** `async`: text. */ pub r#async: Option<String>,
    /** `match`: text. */ pub r#match: Option<String>,
    /** `move`: text. */ pub r#move: Option<String>,
    /** `gen`: text. */ pub r#gen: Option<String>,
    /** `try`: text. */ pub r#try: Option<String>,
    /** `dyn`: text. */ pub r#dyn: Option<String>,
    /** `extra`: text. */ pub extra_: Option<String>,
    /** `new`: text. */ pub new_: Option<String>,
    /** `schema`: text. */ pub schema_: Option<String>,
    /** `slot`: text. */ pub slot_: Option<String>,
    /** `view`: text. */ pub view_: Option<String>,
    /** `clone`: text. */ pub clone_: Option<String>,
    /** `default`: text. */ pub default_: Option<String>,
    /** `eq`: text. */ pub eq_: Option<String>,
    /** `Some`: text. */ pub some: Option<String>,
    /** `None`: text. */ pub none: Option<String>,
    /** `box`: text. */ pub r#box: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`KeywordsResponse`].
pub static KEYWORDS_RESPONSE: Schema = Schema { name: "KeywordsResponse", fields: { static ROWS: [Field; 24] = [
    Field::string("type"),
    Field::string("ref"),
    Field::string("self"),
    Field::string("Self"),
    Field::string("super"),
    Field::string("crate"),
    Field::string("fn"),
    Field::string("async"),
    Field::string("match"),
    Field::string("move"),
    Field::string("gen"),
    Field::string("try"),
    Field::string("dyn"),
    Field::string("extra"),
    Field::string("new"),
    Field::string("schema"),
    Field::string("slot"),
    Field::string("view"),
    Field::string("clone"),
    Field::string("default"),
    Field::string("eq"),
    Field::string("Some"),
    Field::string("None"),
    Field::string("box"),
]; &ROWS } };
record!(KeywordsResponse, KEYWORDS_RESPONSE,
    [0 OptStr r#type, 1 OptStr r#ref, 2 OptStr self_, 3 OptStr self_2, 4 OptStr super_, 5 OptStr crate_, 6 OptStr r#fn,
    7 OptStr r#async, 8 OptStr r#match, 9 OptStr r#move, 10 OptStr r#gen, 11 OptStr r#try, 12 OptStr r#dyn, 13 OptStr extra_,
    14 OptStr new_, 15 OptStr schema_, 16 OptStr slot_, 17 OptStr view_, 18 OptStr clone_, 19 OptStr default_, 20 OptStr eq_,
    21 OptStr some, 22 OptStr none, 23 OptStr r#box] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(KeywordsRequest, KeywordsResponse);
