// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Prelude.json; do not edit.
//! Prelude (`Prelude`).

use cloudspec_wire::{Effect, Extra, Field, operation, record};

pub use crate::shapes::{BoxItem, Eq, OptionItem, Record};

operation! {
    name: "Prelude",
    effect: Effect::Read,
    request: PreludeRequest = PRELUDE_REQUEST,
    response: PreludeResponse = PRELUDE_RESPONSE,
}

/// Request of `Prelude`.
#[derive(Default)]
#[non_exhaustive]
pub struct PreludeRequest {
    /// `Option`: record.
    pub option: Option<OptionItem>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl PreludeRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Option`.
    pub fn option(mut self, value: OptionItem) -> Self {
        self.option = Some(value);
        self
    }
}

record! {
    PreludeRequest: PRELUDE_REQUEST,
    0 option: Opt = Field::record("Option", &crate::shapes::OPTION_ITEM),
}

/// Response of `Prelude`.
#[derive(Default)]
#[non_exhaustive]
pub struct PreludeResponse {
    /// `Option`: record.
    pub option: Option<OptionItem>,
    /// `Box`: one of the documented values.
    pub r#box: Option<BoxItem>,
    /// `Eq`: one of the documented values.
    pub eq_: Option<Eq>,
    /// `Record`: record.
    pub record: Option<Record>,
    /// `String`: record.
    pub string: Option<StringItem>,
    /// `Operation`: record.
    pub operation: Option<OperationItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    PreludeResponse: PRELUDE_RESPONSE,
    0 option: Opt = Field::record("Option", &crate::shapes::OPTION_ITEM),
    1 r#box: Opt = Field::one_of("Box", BoxItem::VALUES),
    2 eq_: Opt = Field::one_of("Eq", Eq::VALUES),
    3 record: Opt = Field::record("Record", &crate::shapes::RECORD),
    4 string: Opt = Field::record("String", &STRING_ITEM),
    5 operation: Opt = Field::record("Operation", &OPERATION_ITEM),
}

/// `String` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct StringItem {
    /// `Vec`: record.
    pub vec: Option<VecItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StringItem: STRING_ITEM,
    0 vec: Opt = Field::record("Vec", &VEC_ITEM),
}

/// `String.Vec` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VecItem {
    /// `Result`: record.
    pub result: Option<ResultItem>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VecItem: VEC_ITEM,
    0 result: Opt = Field::record("Result", &RESULT_ITEM),
}

/// `String.Vec.Result` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResultItem {
    /// `Default`: string.
    pub default_: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResultItem: RESULT_ITEM,
    0 default_: OptStr = Field::string("Default"),
}

/// `Operation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationItem {
    /// `PreludeRequest`: record.
    pub prelude_request: Option<OperationPreludeRequest>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OperationItem: OPERATION_ITEM,
    0 prelude_request: Opt = Field::record("PreludeRequest", &OPERATION_PRELUDE_REQUEST),
}

/// `Operation.PreludeRequest` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationPreludeRequest {
    /// `X`: string.
    pub x: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OperationPreludeRequest: OPERATION_PRELUDE_REQUEST,
    0 x: OptStr = Field::string("X"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    PreludeRequest,
    PreludeResponse,
    StringItem,
    VecItem,
    ResultItem,
    OperationItem,
    OperationPreludeRequest,
}
