// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Statics.json; do not edit.
//! Statics (`Statics`).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::Service;

operation! {
    name: "Statics",
    effect: Effect::Write,
    request: StaticsRequest = STATICS_REQUEST,
    response: StaticsResponse = STATICS_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 two blanks, a \"quote\" and a \\ =",
    "400 two lines =",
    "404 中文",
}

/// Request of `Statics`.
#[derive(Default)]
#[non_exhaustive]
pub struct StaticsRequest {
    /// `all`: boolean.
    pub all: bool,
    /// `Ids`: list of strings.
    pub ids: Vec<String>,
    /// `New`: record.
    pub new_: Option<NewItem>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl StaticsRequest {
    /// Creates a value with the required members.
    pub fn new(all: bool, ids: impl IntoIterator<Item = impl Into<String>>) -> Self {
        Self {
            all,
            ids: cloudspec_wire::all(ids),
            ..Self::default()
        }
    }

    /// Sets `New`.
    pub fn new_(mut self, value: NewItem) -> Self {
        self.new_ = Some(value);
        self
    }
}

record! {
    StaticsRequest: STATICS_REQUEST,
    0 all: Bool = Field::boolean("all").required(),
    1 ids: List = Field::string("Ids").list().required(),
    2 new_: Opt = Field::record("New", &NEW_ITEM),
}

/// `New` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct NewItem {
    /// string. On the wire: direction\u{202e}of`writing\n.
    pub direction_of_writing: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl NewItem {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `directionof`writing
    /// `.
    pub fn direction_of_writing(mut self, value: impl Into<String>) -> Self {
        self.direction_of_writing = Some(value.into());
        self
    }
}

record! {
    NewItem: NEW_ITEM,
    0 direction_of_writing: OptStr = Field::string("direction\u{202e}of`writing\n"),
}

/// Response of `Statics`.
#[derive(Default)]
#[non_exhaustive]
pub struct StaticsResponse {
    /// `X2Y`: record.
    pub x2y: Option<X2y>,
    /// `X2y`: record.
    pub x2y_capital: Option<ResponseX2y>,
    /// `Rows`: record.
    pub rows: Option<Rows>,
    /// `Operation`: record.
    pub operation: Option<OperationItem>,
    /// `Service`: record.
    pub service: Option<Service>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    StaticsResponse: STATICS_RESPONSE,
    0 x2y: Opt = Field::record("X2Y", &X2Y),
    1 x2y_capital: Opt = Field::record("X2y", &RESPONSE_X2Y),
    2 rows: Opt = Field::record("Rows", &ROWS_),
    3 operation: Opt = Field::record("Operation", &OPERATION_ITEM),
    4 service: Opt = Field::record("Service", &crate::shapes::SERVICE_),
}

/// `X2Y` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct X2y {
    /// `A`: string.
    pub a: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    X2y: X2Y,
    0 a: OptStr = Field::string("A"),
}

/// `X2y` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseX2y {
    /// `B`: string.
    pub b: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseX2y: RESPONSE_X2Y,
    0 b: OptStr = Field::string("B"),
}

/// `Rows` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Rows {
    /// `Row`: record.
    pub row: Option<Row>,
    /// `Count`: integer.
    pub count: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Rows: ROWS_,
    0 row: Opt = Field::record("Row", &ROW),
    1 count: OptInt = Field::int64("Count"),
}

/// `Rows.Row` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct Row {
    /// `C`: string.
    pub c: Option<String>,
    /// `D`: integer.
    pub d: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    Row: ROW,
    0 c: OptStr = Field::string("C"),
    1 d: OptInt = Field::int64("D"),
}

/// `Operation` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationItem {
    /// `Rows`: record.
    pub rows: Option<OperationRows>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OperationItem: OPERATION_ITEM,
    0 rows: Opt = Field::record("Rows", &OPERATION_ROWS),
}

/// `Operation.Rows` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct OperationRows {
    /// `E`: string.
    pub e: Option<String>,
    /// `F`: string.
    pub f: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    OperationRows: OPERATION_ROWS,
    0 e: OptStr = Field::string("E"),
    1 f: OptStr = Field::string("F"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    StaticsRequest,
    NewItem,
    StaticsResponse,
    X2y,
    ResponseX2y,
    Rows,
    Row,
    OperationItem,
    OperationRows,
}
