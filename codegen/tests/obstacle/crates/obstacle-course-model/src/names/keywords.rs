// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Keywords.json; do not edit.
//! Keywords (`Keywords`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

operation! {
    name: "Keywords",
    effect: Effect::Read,
    request: KeywordsRequest = KEYWORDS_REQUEST,
    response: KeywordsResponse = KEYWORDS_RESPONSE,
}

/// Request of `Keywords`.
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsRequest {
    /// `RegionId`: string. The client fills it in when it is not set.
    pub region_id: Option<String>,
    /// `type`: string.
    pub r#type: Option<String>,
    /// `ref`: string.
    pub r#ref: Option<String>,
    /// `self`: string.
    pub self_: Option<String>,
    /// `Self`: string.
    pub self_capital: Option<String>,
    /// `super`: string.
    pub super_: Option<String>,
    /// `crate`: string.
    pub crate_: Option<String>,
    /// `fn`: string.
    pub r#fn: Option<String>,
    /// `async`: string.
    pub r#async: Option<String>,
    /// `match`: string.
    pub r#match: Option<String>,
    /// `move`: string.
    pub r#move: Option<String>,
    /// `gen`: string.
    pub r#gen: Option<String>,
    /// `try`: string.
    pub r#try: Option<String>,
    /// `dyn`: string.
    pub r#dyn: Option<String>,
    /// `extra`: string.
    pub extra_: Option<String>,
    /// `new`: string.
    pub new_: Option<String>,
    /// `schema`: string.
    pub schema_: Option<String>,
    /// `slot`: string.
    pub slot_: Option<String>,
    /// `view`: string.
    pub view_: Option<String>,
    /// `clone`: string.
    pub clone_: Option<String>,
    /// `default`: string.
    pub default_: Option<String>,
    /// `eq`: string.
    pub eq_: Option<String>,
    /// `Some`: string.
    pub some: Option<String>,
    /// `None`: string.
    pub none: Option<String>,
    /// `box`: string.
    pub r#box: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl KeywordsRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `ref`.
    pub fn r#ref(mut self, value: impl Into<String>) -> Self {
        self.r#ref = Some(value.into());
        self
    }

    /// Sets `self`.
    pub fn self_(mut self, value: impl Into<String>) -> Self {
        self.self_ = Some(value.into());
        self
    }

    /// Sets `Self`.
    pub fn self_capital(mut self, value: impl Into<String>) -> Self {
        self.self_capital = Some(value.into());
        self
    }

    /// Sets `super`.
    pub fn super_(mut self, value: impl Into<String>) -> Self {
        self.super_ = Some(value.into());
        self
    }

    /// Sets `crate`.
    pub fn crate_(mut self, value: impl Into<String>) -> Self {
        self.crate_ = Some(value.into());
        self
    }

    /// Sets `fn`.
    pub fn r#fn(mut self, value: impl Into<String>) -> Self {
        self.r#fn = Some(value.into());
        self
    }

    /// Sets `async`.
    pub fn r#async(mut self, value: impl Into<String>) -> Self {
        self.r#async = Some(value.into());
        self
    }

    /// Sets `match`.
    pub fn r#match(mut self, value: impl Into<String>) -> Self {
        self.r#match = Some(value.into());
        self
    }

    /// Sets `move`.
    pub fn r#move(mut self, value: impl Into<String>) -> Self {
        self.r#move = Some(value.into());
        self
    }

    /// Sets `gen`.
    pub fn r#gen(mut self, value: impl Into<String>) -> Self {
        self.r#gen = Some(value.into());
        self
    }

    /// Sets `try`.
    pub fn r#try(mut self, value: impl Into<String>) -> Self {
        self.r#try = Some(value.into());
        self
    }

    /// Sets `dyn`.
    pub fn r#dyn(mut self, value: impl Into<String>) -> Self {
        self.r#dyn = Some(value.into());
        self
    }

    /// Sets `extra`.
    pub fn extra_(mut self, value: impl Into<String>) -> Self {
        self.extra_ = Some(value.into());
        self
    }

    /// Sets `new`.
    pub fn new_(mut self, value: impl Into<String>) -> Self {
        self.new_ = Some(value.into());
        self
    }

    /// Sets `schema`.
    pub fn schema_(mut self, value: impl Into<String>) -> Self {
        self.schema_ = Some(value.into());
        self
    }

    /// Sets `slot`.
    pub fn slot_(mut self, value: impl Into<String>) -> Self {
        self.slot_ = Some(value.into());
        self
    }

    /// Sets `view`.
    pub fn view_(mut self, value: impl Into<String>) -> Self {
        self.view_ = Some(value.into());
        self
    }

    /// Sets `clone`.
    pub fn clone_(mut self, value: impl Into<String>) -> Self {
        self.clone_ = Some(value.into());
        self
    }

    /// Sets `default`.
    pub fn default_(mut self, value: impl Into<String>) -> Self {
        self.default_ = Some(value.into());
        self
    }

    /// Sets `eq`.
    pub fn eq_(mut self, value: impl Into<String>) -> Self {
        self.eq_ = Some(value.into());
        self
    }

    /// Sets `Some`.
    pub fn some(mut self, value: impl Into<String>) -> Self {
        self.some = Some(value.into());
        self
    }

    /// Sets `None`.
    pub fn none(mut self, value: impl Into<String>) -> Self {
        self.none = Some(value.into());
        self
    }

    /// Sets `box`.
    pub fn r#box(mut self, value: impl Into<String>) -> Self {
        self.r#box = Some(value.into());
        self
    }
}

record! {
    KeywordsRequest: KEYWORDS_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 r#type: OptStr = Field::string("type"),
    2 r#ref: OptStr = Field::string("ref"),
    3 self_: OptStr = Field::string("self"),
    4 self_capital: OptStr = Field::string("Self"),
    5 super_: OptStr = Field::string("super"),
    6 crate_: OptStr = Field::string("crate"),
    7 r#fn: OptStr = Field::string("fn"),
    8 r#async: OptStr = Field::string("async"),
    9 r#match: OptStr = Field::string("match"),
    10 r#move: OptStr = Field::string("move"),
    11 r#gen: OptStr = Field::string("gen"),
    12 r#try: OptStr = Field::string("try"),
    13 r#dyn: OptStr = Field::string("dyn"),
    14 extra_: OptStr = Field::string("extra"),
    15 new_: OptStr = Field::string("new"),
    16 schema_: OptStr = Field::string("schema"),
    17 slot_: OptStr = Field::string("slot"),
    18 view_: OptStr = Field::string("view"),
    19 clone_: OptStr = Field::string("clone"),
    20 default_: OptStr = Field::string("default"),
    21 eq_: OptStr = Field::string("eq"),
    22 some: OptStr = Field::string("Some"),
    23 none: OptStr = Field::string("None"),
    24 r#box: OptStr = Field::string("box"),
}

/// Response of `Keywords`.
#[derive(Default)]
#[non_exhaustive]
pub struct KeywordsResponse {
    /// `type`: string.
    pub r#type: Option<String>,
    /// `ref`: string.
    pub r#ref: Option<String>,
    /// `self`: string.
    pub self_: Option<String>,
    /// `Self`: string.
    pub self_capital: Option<String>,
    /// `super`: string.
    pub super_: Option<String>,
    /// `crate`: string.
    pub crate_: Option<String>,
    /// `fn`: string.
    pub r#fn: Option<String>,
    /// `async`: string.
    pub r#async: Option<String>,
    /// `match`: string.
    pub r#match: Option<String>,
    /// `move`: string.
    pub r#move: Option<String>,
    /// `gen`: string.
    pub r#gen: Option<String>,
    /// `try`: string.
    pub r#try: Option<String>,
    /// `dyn`: string.
    pub r#dyn: Option<String>,
    /// `extra`: string.
    pub extra_: Option<String>,
    /// `new`: string.
    pub new_: Option<String>,
    /// `schema`: string.
    pub schema_: Option<String>,
    /// `slot`: string.
    pub slot_: Option<String>,
    /// `view`: string.
    pub view_: Option<String>,
    /// `clone`: string.
    pub clone_: Option<String>,
    /// `default`: string.
    pub default_: Option<String>,
    /// `eq`: string.
    pub eq_: Option<String>,
    /// `Some`: string.
    pub some: Option<String>,
    /// `None`: string.
    pub none: Option<String>,
    /// `box`: string.
    pub r#box: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    KeywordsResponse: KEYWORDS_RESPONSE,
    0 r#type: OptStr = Field::string("type"),
    1 r#ref: OptStr = Field::string("ref"),
    2 self_: OptStr = Field::string("self"),
    3 self_capital: OptStr = Field::string("Self"),
    4 super_: OptStr = Field::string("super"),
    5 crate_: OptStr = Field::string("crate"),
    6 r#fn: OptStr = Field::string("fn"),
    7 r#async: OptStr = Field::string("async"),
    8 r#match: OptStr = Field::string("match"),
    9 r#move: OptStr = Field::string("move"),
    10 r#gen: OptStr = Field::string("gen"),
    11 r#try: OptStr = Field::string("try"),
    12 r#dyn: OptStr = Field::string("dyn"),
    13 extra_: OptStr = Field::string("extra"),
    14 new_: OptStr = Field::string("new"),
    15 schema_: OptStr = Field::string("schema"),
    16 slot_: OptStr = Field::string("slot"),
    17 view_: OptStr = Field::string("view"),
    18 clone_: OptStr = Field::string("clone"),
    19 default_: OptStr = Field::string("default"),
    20 eq_: OptStr = Field::string("eq"),
    21 some: OptStr = Field::string("Some"),
    22 none: OptStr = Field::string("None"),
    23 r#box: OptStr = Field::string("box"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    KeywordsRequest,
    KeywordsResponse,
}
