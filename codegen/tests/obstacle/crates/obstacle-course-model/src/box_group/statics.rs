// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Statics.json; do not edit.
//! Statics (`Statics`).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, all, operation, record};
pub use crate::shapes::Service;

operation!(Operation::new::<StaticsRequest, StaticsResponse>(
    "Statics", Effect::Write, &STATICS_REQUEST, &STATICS_RESPONSE,
), "
    400 two blanks, a \"quote\" and a \\ =
    400 two lines =
    404 中文
");

/// Request of `Statics`.
#[derive(Default)] #[non_exhaustive] pub struct StaticsRequest {
    /** `all`: yes or no. */ pub all: bool,
    /** `Ids`: texts. */ pub ids: Vec<String>,
    /** `New`: record. */ pub new_: Option<NewItem>,
    /** What else came. */ pub extra: Extra,
}
impl StaticsRequest {
    /// With what is required.
    pub fn new(all: bool, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self { all, ids: self::all(ids), ..Self::default() }
    }
    /// Sets `New`.
    pub fn new_(mut self, value: NewItem) -> Self { self.new_ = Some(value); self }
}
/// Table of [`StaticsRequest`].
pub static STATICS_REQUEST: Schema = Schema { name: "StaticsRequest", fields: { static ROWS: [Field; 3] = [
    Field::boolean("all").required(),
    Field::string("Ids").list().required(),
    Field::record("New", &NEW_ITEM),
]; &ROWS } };
record!(StaticsRequest, STATICS_REQUEST, [1 List ids, 2 Opt new_] [0 Bool all]);

/// What `New` holds.
#[derive(Default)] #[non_exhaustive] pub struct NewItem {
    /** text. On the wire: direction\u{202e}of`writing\n. */ pub direction_of_writing: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl NewItem {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `directionof`writing
    /// `.
    pub fn direction_of_writing(mut self, value: impl Into<String>) -> Self {
        self.direction_of_writing = Some(value.into()); self
    }
}
/// Table of [`NewItem`].
pub static NEW_ITEM: Schema = Schema { name: "NewItem", fields: { static ROWS: [Field; 1] = [
    Field::string("direction\u{202e}of`writing\n"),
]; &ROWS } };
record!(NewItem, NEW_ITEM, [0 OptStr direction_of_writing] []);

/// Answer of `Statics`.
#[derive(Default)] #[non_exhaustive] pub struct StaticsResponse {
    /** `X2Y`: record. */ pub x2y: Option<X2y>,
    /** `X2y`: record. */ pub x2y_2: Option<X2y2>,
    /** `Rows`: record. */ pub rows: Option<Rows>,
    /** `Operation`: record. */ pub operation: Option<OperationItem>,
    /** `Service`: record. */ pub service: Option<Service>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`StaticsResponse`].
pub static STATICS_RESPONSE: Schema = Schema { name: "StaticsResponse", fields: { static ROWS: [Field; 5] = [
    Field::record("X2Y", &X2Y),
    Field::record("X2y", &X2Y2),
    Field::record("Rows", &ROWS_TABLE),
    Field::record("Operation", &OPERATION_ITEM),
    Field::record("Service", &crate::shapes::SERVICE_2),
]; &ROWS } };
record!(StaticsResponse, STATICS_RESPONSE, [0 Opt x2y, 1 Opt x2y_2, 2 Opt rows, 3 Opt operation, 4 Opt service] []);

/// What `X2Y` holds.
#[derive(Default)] #[non_exhaustive] pub struct X2y {
    /** `A`: text. */ pub a: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`X2y`].
pub static X2Y: Schema = Schema { name: "X2y", fields: { static ROWS: [Field; 1] = [
    Field::string("A"),
]; &ROWS } };
record!(X2y, X2Y, [0 OptStr a] []);

/// What `X2y` holds.
#[derive(Default)] #[non_exhaustive] pub struct X2y2 {
    /** `B`: text. */ pub b: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`X2y2`].
pub static X2Y2: Schema = Schema { name: "X2y2", fields: { static ROWS: [Field; 1] = [
    Field::string("B"),
]; &ROWS } };
record!(X2y2, X2Y2, [0 OptStr b] []);

/// What `Rows` holds.
#[derive(Default)] #[non_exhaustive] pub struct Rows {
    /** `Row`: record. */ pub row: Option<Row>,
    /** `Count`: integer. */ pub count: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Rows`].
pub static ROWS_TABLE: Schema = Schema { name: "Rows", fields: { static ROWS: [Field; 2] = [
    Field::record("Row", &ROW),
    Field::int64("Count"),
]; &ROWS } };
record!(Rows, ROWS_TABLE, [0 Opt row] [1 OptInt count]);

/// What `Rows.Row` holds.
#[derive(Default)] #[non_exhaustive] pub struct Row {
    /** `C`: text. */ pub c: Option<String>,
    /** `D`: integer. */ pub d: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`Row`].
pub static ROW: Schema = Schema { name: "Row", fields: { static ROWS: [Field; 2] = [
    Field::string("C"),
    Field::int64("D"),
]; &ROWS } };
record!(Row, ROW, [0 OptStr c] [1 OptInt d]);

/// What `Operation` holds.
#[derive(Default)] #[non_exhaustive] pub struct OperationItem {
    /** `Rows`: record. */ pub rows: Option<OperationRows>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OperationItem`].
pub static OPERATION_ITEM: Schema = Schema { name: "OperationItem", fields: { static ROWS: [Field; 1] = [
    Field::record("Rows", &OPERATION_ROWS),
]; &ROWS } };
record!(OperationItem, OPERATION_ITEM, [0 Opt rows] []);

/// What `Operation.Rows` holds.
#[derive(Default)] #[non_exhaustive] pub struct OperationRows {
    /** `E`: text. */ pub e: Option<String>,
    /** `F`: text. */ pub f: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`OperationRows`].
pub static OPERATION_ROWS: Schema = Schema { name: "OperationRows", fields: { static ROWS: [Field; 2] = [
    Field::string("E"),
    Field::string("F"),
]; &ROWS } };
record!(OperationRows, OPERATION_ROWS, [0 OptStr e, 1 OptStr f] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    StaticsRequest, NewItem, StaticsResponse, X2y, X2y2, Rows, Row, OperationItem, OperationRows,
);
