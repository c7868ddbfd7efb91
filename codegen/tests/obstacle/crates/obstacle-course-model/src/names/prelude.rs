// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Prelude.json; do not edit.
//! Prelude (`Prelude`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::{BoxItem, OptionItem, Record};

operation!(Operation::new::<PreludeRequest, PreludeResponse>(
    "Prelude", Effect::Read, &PRELUDE_REQUEST, &PRELUDE_RESPONSE,
));

/// Request of `Prelude`.
#[derive(Default)] #[non_exhaustive] pub struct PreludeRequest {
    /** `Option`: record. */ pub option: Option<OptionItem>,
    /** What else came. */ pub extra: Extra,
}
impl PreludeRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Option`.
    pub fn option(mut self, value: OptionItem) -> Self { self.option = Some(value); self }
}
/// Table of [`PreludeRequest`].
pub static PRELUDE_REQUEST: Schema = Schema { name: "PreludeRequest", fields: { static ROWS: [Field; 1] = [
    Field::record("Option", &crate::shapes::OPTION_ITEM),
]; &ROWS } };
record!(PreludeRequest, PRELUDE_REQUEST, [0 Opt option] []);

/// Answer of `Prelude`.
#[derive(Default)] #[non_exhaustive] pub struct PreludeResponse {
    /** `Option`: record. */ pub option: Option<OptionItem>,
    /** `Box`: one of the known values. */ pub r#box: Option<BoxItem>,
    /** `Record`: record. */ pub record: Option<Record>,
    /** `String`: record. */ pub string: Option<StringItem>,
    /** `Operation`: record. */ pub operation: Option<OperationItem>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`PreludeResponse`].
pub static PRELUDE_RESPONSE: Schema = Schema { name: "PreludeResponse", fields: { static ROWS: [Field; 5] = [
    Field::record("Option", &crate::shapes::OPTION_ITEM),
    Field::one_of("Box", BoxItem::VALUES),
    Field::record("Record", &crate::shapes::RECORD),
    Field::record("String", &STRING_ITEM),
    Field::record("Operation", &OPERATION_ITEM),
]; &ROWS } };
record!(PreludeResponse, PRELUDE_RESPONSE, [0 Opt option, 1 Opt r#box, 2 Opt record, 3 Opt string, 4 Opt operation] []);

/// What `String` holds.
#[derive(Default)] #[non_exhaustive] pub struct StringItem {
    /** `Vec`: record. */ pub vec: Option<StringVec>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StringItem`].
pub static STRING_ITEM: Schema = Schema { name: "StringItem", fields: { static ROWS: [Field; 1] = [
    Field::record("Vec", &STRING_VEC),
]; &ROWS } };
record!(StringItem, STRING_ITEM, [0 Opt vec] []);

/// What `String.Vec` holds.
#[derive(Default)] #[non_exhaustive] pub struct StringVec {
    /** `Result`: record. */ pub result: Option<VecResult>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StringVec`].
pub static STRING_VEC: Schema = Schema { name: "StringVec", fields: { static ROWS: [Field; 1] = [
    Field::record("Result", &VEC_RESULT),
]; &ROWS } };
record!(StringVec, STRING_VEC, [0 Opt result] []);

/// What `String.Vec.Result` holds.
#[derive(Default)] #[non_exhaustive] pub struct VecResult {
    /** `Default`: text. */ pub default_: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VecResult`].
pub static VEC_RESULT: Schema = Schema { name: "VecResult", fields: { static ROWS: [Field; 1] = [
    Field::string("Default"),
]; &ROWS } };
record!(VecResult, VEC_RESULT, [0 OptStr default_] []);

/// What `Operation` holds.
#[derive(Default)] #[non_exhaustive] pub struct OperationItem {
    /** `PreludeRequest`: record. */ pub prelude_request: Option<OperationPreludeRequest>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OperationItem`].
pub static OPERATION_ITEM: Schema = Schema { name: "OperationItem", fields: { static ROWS: [Field; 1] = [
    Field::record("PreludeRequest", &OPERATION_PRELUDE_REQUEST),
]; &ROWS } };
record!(OperationItem, OPERATION_ITEM, [0 Opt prelude_request] []);

/// What `Operation.PreludeRequest` holds.
#[derive(Default)] #[non_exhaustive] pub struct OperationPreludeRequest {
    /** `X`: text. */ pub x: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OperationPreludeRequest`].
pub static OPERATION_PRELUDE_REQUEST: Schema = Schema { name: "OperationPreludeRequest", fields: { static ROWS: [Field; 1] = [
    Field::string("X"),
]; &ROWS } };
record!(OperationPreludeRequest, OPERATION_PRELUDE_REQUEST, [0 OptStr x] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    PreludeRequest, PreludeResponse, StringItem, StringVec, VecResult, OperationItem, OperationPreludeRequest,
);
