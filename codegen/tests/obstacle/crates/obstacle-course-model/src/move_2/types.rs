// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Types.json; do not edit.
//! Types (`Types`).

use std::collections::BTreeMap;

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Schema, Style, Timestamp, Value, all, operation, record};
pub use crate::shapes::Record;

operation!(Operation::new::<TypesRequest, TypesResponse>(
    "Types", Effect::Write, &TYPES_REQUEST, &TYPES_RESPONSE,
).route("PUT", "/"), "
    400 Odd.\"Code\" = Because of `this`.
    404 NotFound
");

/// Request of `Types`.
#[derive(Default)] #[non_exhaustive] pub struct TypesRequest {
    /** `OptString`: text. */ pub opt_string: Option<String>,
    /** `OptBoolean`: yes or no. */ pub opt_boolean: Option<bool>,
    /** `OptInt32`: integer. */ pub opt_int32: Option<i64>,
    /** `OptInt64`: integer. */ pub opt_int64: Option<i64>,
    /** `OptFloat`: number. */ pub opt_float: Option<f64>,
    /** `OptDouble`: number. */ pub opt_double: Option<f64>,
    /** `OptBytes`: Base64 text. */ pub opt_bytes: Option<String>,
    /** `OptTimestamp`: time. */ pub opt_timestamp: Option<Timestamp>,
    /** `OptAny`: any JSON value. */ pub opt_any: Value,
    /** `ReqString`: text. */ pub req_string: String,
    /** `ReqBoolean`: yes or no. */ pub req_boolean: bool,
    /** `ReqInt32`: integer. */ pub req_int32: i64,
    /** `ReqInt64`: integer. */ pub req_int64: i64,
    /** `ReqFloat`: number. */ pub req_float: f64,
    /** `ReqDouble`: number. */ pub req_double: f64,
    /** `ReqBytes`: Base64 text. */ pub req_bytes: String,
    /** `ReqTimestamp`: time. */ pub req_timestamp: Timestamp,
    /** `ReqAny`: any JSON value. */ pub req_any: Value,
    /** `ReqEnum`: one of the known values. */ pub req_enum: ReqEnum,
    /** `ReqRecord`: record. */ pub req_record: ReqRecord,
    /** `ReqList`: texts, 1 to 3 elements. */ pub req_list: Vec<String>,
    /** `ReqMap`: map. */ pub req_map: BTreeMap<String, String>,
    /** `ListString`: texts. */ pub list_string: Vec<String>,
    /** `ListBoolean`: list. */ pub list_boolean: Vec<bool>,
    /** `ListInt32`: list. */ pub list_int32: Vec<i64>,
    /** `ListInt64`: list. */ pub list_int64: Vec<i64>,
    /** `ListFloat`: list. */ pub list_float: Vec<f64>,
    /** `ListDouble`: list. */ pub list_double: Vec<f64>,
    /** `ListBytes`: list. */ pub list_bytes: Vec<String>,
    /** `ListTimestamp`: list. */ pub list_timestamp: Vec<Timestamp>,
    /** `ListAny`: list. */ pub list_any: Vec<Value>,
    /** `MapString`: map. */ pub map_string: BTreeMap<String, String>,
    /** `MapBoolean`: map. */ pub map_boolean: BTreeMap<String, bool>,
    /** `MapInt32`: map. */ pub map_int32: BTreeMap<String, i64>,
    /** `MapInt64`: map. */ pub map_int64: BTreeMap<String, i64>,
    /** `MapFloat`: map. */ pub map_float: BTreeMap<String, f64>,
    /** `MapDouble`: map. */ pub map_double: BTreeMap<String, f64>,
    /** `MapBytes`: map. */ pub map_bytes: BTreeMap<String, String>,
    /** `MapTimestamp`: map. */ pub map_timestamp: BTreeMap<String, Timestamp>,
    /** `MapAny`: map. */ pub map_any: BTreeMap<String, Value>,
    /** `ListList`: texts. */ pub list_list: Vec<Vec<String>>,
    /** `ListMap`: list. */ pub list_map: Vec<BTreeMap<String, i64>>,
    /** `MapList`: map. */ pub map_list: BTreeMap<String, Vec<String>>,
    /** `MapMapRecord`: map. */ pub map_map_record: BTreeMap<String, BTreeMap<String, MapMapRecord>>,
    /** `Matrix`: list. */ pub matrix: Vec<Vec<f64>>,
    /** `Lookup`: map. */ pub lookup: BTreeMap<String, Vec<Record>>,
    /** `Wrapped`: list. */ pub wrapped: Vec<i64>,
    /** `Records`: records. */ pub records: Vec<Record2>,
    /** `MapRecord`: map. */ pub map_record: BTreeMap<String, Record>,
    /** `MapEnum`: map. */ pub map_enum: BTreeMap<String, MapEnum>,
    /** What else came. */ pub extra: Extra,
}
impl TypesRequest {
    /// With what is required.
    pub fn new(
        req_string: impl Into<String>, req_boolean: bool, req_int32: i64, req_int64: i64, req_float: f64, req_double: f64,
        req_bytes: impl Into<String>, req_timestamp: impl Into<Timestamp>, req_any: impl Into<Value>,
        req_enum: impl Into<ReqEnum>, req_record: ReqRecord, req_list: impl IntoIterator<Item = impl Into<String>>,
        req_map: BTreeMap<String, String>,
    ) -> Self {
        Self {
            req_string: req_string.into(), req_boolean, req_int32, req_int64, req_float, req_double, req_bytes: req_bytes.into(),
            req_timestamp: req_timestamp.into(), req_any: req_any.into(), req_enum: req_enum.into(), req_record,
            req_list: all(req_list), req_map,
            ..Self::default()
        }
    }
    /// Sets `OptString`.
    pub fn opt_string(mut self, value: impl Into<String>) -> Self { self.opt_string = Some(value.into()); self }
    /// Sets `OptBoolean`.
    pub fn opt_boolean(mut self, value: bool) -> Self { self.opt_boolean = Some(value); self }
    /// Sets `OptInt32`.
    pub fn opt_int32(mut self, value: i64) -> Self { self.opt_int32 = Some(value); self }
    /// Sets `OptInt64`.
    pub fn opt_int64(mut self, value: i64) -> Self { self.opt_int64 = Some(value); self }
    /// Sets `OptFloat`.
    pub fn opt_float(mut self, value: f64) -> Self { self.opt_float = Some(value); self }
    /// Sets `OptDouble`.
    pub fn opt_double(mut self, value: f64) -> Self { self.opt_double = Some(value); self }
    /// Sets `OptBytes`.
    pub fn opt_bytes(mut self, value: impl Into<String>) -> Self { self.opt_bytes = Some(value.into()); self }
    /// Sets `OptTimestamp`.
    pub fn opt_timestamp(mut self, value: impl Into<Timestamp>) -> Self { self.opt_timestamp = Some(value.into()); self }
    /// Sets `OptAny`.
    pub fn opt_any(mut self, value: impl Into<Value>) -> Self { self.opt_any = value.into(); self }
    /// Sets `ListString`.
    pub fn list_string(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list_string = all(value); self
    }
    /// Sets `ListBoolean`.
    pub fn list_boolean(mut self, value: impl IntoIterator<Item = bool>) -> Self { self.list_boolean = all(value); self }
    /// Sets `ListInt32`.
    pub fn list_int32(mut self, value: impl IntoIterator<Item = i64>) -> Self { self.list_int32 = all(value); self }
    /// Sets `ListInt64`.
    pub fn list_int64(mut self, value: impl IntoIterator<Item = i64>) -> Self { self.list_int64 = all(value); self }
    /// Sets `ListFloat`.
    pub fn list_float(mut self, value: impl IntoIterator<Item = f64>) -> Self { self.list_float = all(value); self }
    /// Sets `ListDouble`.
    pub fn list_double(mut self, value: impl IntoIterator<Item = f64>) -> Self { self.list_double = all(value); self }
    /// Sets `ListBytes`.
    pub fn list_bytes(mut self, value: impl IntoIterator<Item = impl Into<String>>) -> Self {
        self.list_bytes = all(value); self
    }
    /// Sets `ListTimestamp`.
    pub fn list_timestamp(mut self, value: impl IntoIterator<Item = impl Into<Timestamp>>) -> Self {
        self.list_timestamp = all(value); self
    }
    /// Sets `ListAny`.
    pub fn list_any(mut self, value: impl IntoIterator<Item = impl Into<Value>>) -> Self { self.list_any = all(value); self }
    /// Sets `MapString`.
    pub fn map_string(mut self, value: BTreeMap<String, String>) -> Self { self.map_string = value; self }
    /// Sets `MapBoolean`.
    pub fn map_boolean(mut self, value: BTreeMap<String, bool>) -> Self { self.map_boolean = value; self }
    /// Sets `MapInt32`.
    pub fn map_int32(mut self, value: BTreeMap<String, i64>) -> Self { self.map_int32 = value; self }
    /// Sets `MapInt64`.
    pub fn map_int64(mut self, value: BTreeMap<String, i64>) -> Self { self.map_int64 = value; self }
    /// Sets `MapFloat`.
    pub fn map_float(mut self, value: BTreeMap<String, f64>) -> Self { self.map_float = value; self }
    /// Sets `MapDouble`.
    pub fn map_double(mut self, value: BTreeMap<String, f64>) -> Self { self.map_double = value; self }
    /// Sets `MapBytes`.
    pub fn map_bytes(mut self, value: BTreeMap<String, String>) -> Self { self.map_bytes = value; self }
    /// Sets `MapTimestamp`.
    pub fn map_timestamp(mut self, value: BTreeMap<String, Timestamp>) -> Self { self.map_timestamp = value; self }
    /// Sets `MapAny`.
    pub fn map_any(mut self, value: BTreeMap<String, Value>) -> Self { self.map_any = value; self }
    /// Sets `ListList`.
    pub fn list_list(mut self, value: Vec<Vec<String>>) -> Self { self.list_list = value; self }
    /// Sets `ListMap`.
    pub fn list_map(mut self, value: Vec<BTreeMap<String, i64>>) -> Self { self.list_map = value; self }
    /// Sets `MapList`.
    pub fn map_list(mut self, value: BTreeMap<String, Vec<String>>) -> Self { self.map_list = value; self }
    /// Sets `MapMapRecord`.
    pub fn map_map_record(mut self, value: BTreeMap<String, BTreeMap<String, MapMapRecord>>) -> Self {
        self.map_map_record = value; self
    }
    /// Sets `Matrix`.
    pub fn matrix(mut self, value: Vec<Vec<f64>>) -> Self { self.matrix = value; self }
    /// Sets `Lookup`.
    pub fn lookup(mut self, value: BTreeMap<String, Vec<Record>>) -> Self { self.lookup = value; self }
    /// Sets `Wrapped`.
    pub fn wrapped(mut self, value: impl IntoIterator<Item = i64>) -> Self { self.wrapped = all(value); self }
    /// Sets `Records`.
    pub fn records(mut self, value: impl IntoIterator<Item = Record2>) -> Self { self.records = all(value); self }
    /// Sets `MapRecord`.
    pub fn map_record(mut self, value: BTreeMap<String, Record>) -> Self { self.map_record = value; self }
    /// Sets `MapEnum`.
    pub fn map_enum(mut self, value: BTreeMap<String, MapEnum>) -> Self { self.map_enum = value; self }
}
/// Table of [`TypesRequest`].
pub static TYPES_REQUEST: Schema = Schema { name: "TypesRequest", fields: { static ROWS: [Field; 50] = [
    Field::string("OptString"),
    Field::boolean("OptBoolean"),
    Field::int32("OptInt32"),
    Field::int64("OptInt64"),
    Field::float("OptFloat"),
    Field::double("OptDouble"),
    Field::string("OptBytes"),
    Field::timestamp("OptTimestamp"),
    Field::any("OptAny"),
    Field::string("ReqString").required(),
    Field::boolean("ReqBoolean").required(),
    Field::int32("ReqInt32").required(),
    Field::int64("ReqInt64").required(),
    Field::float("ReqFloat").required(),
    Field::double("ReqDouble").required(),
    Field::string("ReqBytes").required(),
    Field::timestamp("ReqTimestamp").required(),
    Field::any("ReqAny").required(),
    Field::one_of("ReqEnum", ReqEnum::VALUES).required(),
    Field::record("ReqRecord", &REQ_RECORD).style(Style::Json).required(),
    Field::string("ReqList").list().required().limits(&Limits::items(Some(1), Some(3))),
    Field::string("ReqMap").map().style(Style::Json).required(),
    Field::string("ListString").list().style(Style::Json),
    Field::boolean("ListBoolean").list().style(Style::Json),
    Field::int32("ListInt32").list().style(Style::Json),
    Field::int64("ListInt64").list().style(Style::Json),
    Field::float("ListFloat").list().style(Style::Json),
    Field::double("ListDouble").list().style(Style::Json),
    Field::string("ListBytes").list().style(Style::Json),
    Field::timestamp("ListTimestamp").list().style(Style::Json),
    Field::any("ListAny").list().style(Style::Json),
    Field::string("MapString").map().style(Style::Json),
    Field::boolean("MapBoolean").map().style(Style::Json),
    Field::int32("MapInt32").map().style(Style::Json),
    Field::int64("MapInt64").map().style(Style::Json),
    Field::float("MapFloat").map().style(Style::Json),
    Field::double("MapDouble").map().style(Style::Json),
    Field::string("MapBytes").map().style(Style::Json),
    Field::timestamp("MapTimestamp").map().style(Style::Json),
    Field::any("MapAny").map().style(Style::Json),
    Field::nested("ListList", &Field::string("").list()).list().style(Style::Json),
    Field::nested("ListMap", &Field::int64("").map()).list().style(Style::Json),
    Field::nested("MapList", &Field::string("").wrapped("Entry")).map().style(Style::Json),
    Field::nested("MapMapRecord", &Field::record("", &MAP_MAP_RECORD).map()).map().style(Style::Json),
    Field::nested("Matrix", &Field::double("").list()).list().style(Style::Json),
    Field::nested("Lookup", &Field::record("", &crate::shapes::RECORD).list()).map().style(Style::Json),
    Field::int32("Wrapped").wrapped("Wrap").style(Style::Json),
    Field::record("Records", &RECORD2).list().style(Style::Json),
    Field::record("MapRecord", &crate::shapes::RECORD).map().style(Style::Json),
    Field::one_of("MapEnum", MapEnum::VALUES).map().style(Style::Json),
]; &ROWS } };
record!(TypesRequest, TYPES_REQUEST,
    [0 OptStr opt_string, 6 OptStr opt_bytes, 7 Opt opt_timestamp, 8 Any opt_any, 9 Str req_string, 15 Str req_bytes,
    16 Time req_timestamp, 17 Any req_any, 18 Enum req_enum, 19 Record req_record, 20 List req_list, 21 Map req_map,
    22 List list_string, 23 List list_boolean, 24 List list_int32, 25 List list_int64, 26 List list_float, 27 List list_double,
    28 List list_bytes, 29 List list_timestamp, 30 List list_any, 31 Map map_string, 32 Map map_boolean, 33 Map map_int32,
    34 Map map_int64, 35 Map map_float, 36 Map map_double, 37 Map map_bytes, 38 Map map_timestamp, 39 Map map_any,
    40 List list_list, 41 List list_map, 42 Map map_list, 43 Map map_map_record, 44 List matrix, 45 Map lookup, 46 List wrapped,
    47 List records, 48 Map map_record, 49 Map map_enum] [1 OptBool opt_boolean, 2 OptInt opt_int32, 3 OptInt opt_int64,
    4 OptFloat opt_float, 5 OptFloat opt_double, 10 Bool req_boolean, 11 Int req_int32, 12 Int req_int64, 13 Float req_float,
    14 Float req_double]);

/// What `ReqRecord` holds.
#[derive(Default)] #[non_exhaustive] pub struct ReqRecord {
    /** `Value`: text. */ pub value: String,
    /** `Extra`: text. */ pub extra_: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl ReqRecord {
    /// With what is required.
    pub fn new(value: impl Into<String>) -> Self { Self { value: value.into(), ..Self::default() } }
    /// Sets `Extra`.
    pub fn extra_(mut self, value: impl Into<String>) -> Self { self.extra_ = Some(value.into()); self }
}
/// Table of [`ReqRecord`].
pub static REQ_RECORD: Schema = Schema { name: "ReqRecord", fields: { static ROWS: [Field; 2] = [
    Field::string("Value").required(),
    Field::string("Extra"),
]; &ROWS } };
record!(ReqRecord, REQ_RECORD, [0 Str value, 1 OptStr extra_] []);

/// What `MapMapRecord` holds.
#[derive(Default)] #[non_exhaustive] pub struct MapMapRecord {
    /** `Leaf`: text. */ pub leaf: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl MapMapRecord {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `Leaf`.
    pub fn leaf(mut self, value: impl Into<String>) -> Self { self.leaf = Some(value.into()); self }
}
/// Table of [`MapMapRecord`].
pub static MAP_MAP_RECORD: Schema = Schema { name: "MapMapRecord", fields: { static ROWS: [Field; 1] = [
    Field::string("Leaf"),
]; &ROWS } };
record!(MapMapRecord, MAP_MAP_RECORD, [0 OptStr leaf] []);

/// What `Records` holds.
#[derive(Default)] #[non_exhaustive] pub struct Record2 {
    /** `When`: time. */ pub when: Option<Timestamp>,
    /** What else came. */ pub extra: Extra,
}
impl Record2 {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `When`.
    pub fn when(mut self, value: impl Into<Timestamp>) -> Self { self.when = Some(value.into()); self }
}
/// Table of [`Record2`].
pub static RECORD2: Schema = Schema { name: "Record2", fields: { static ROWS: [Field; 1] = [
    Field::timestamp("When"),
]; &ROWS } };
record!(Record2, RECORD2, [0 Opt when] []);

/// Answer of `Types`.
#[derive(Default)] #[non_exhaustive] pub struct TypesResponse {
    /** `OptString`: text. */ pub opt_string: Option<String>,
    /** `OptBoolean`: yes or no. */ pub opt_boolean: Option<bool>,
    /** `OptInt32`: integer. */ pub opt_int32: Option<i64>,
    /** `OptInt64`: integer. */ pub opt_int64: Option<i64>,
    /** `OptFloat`: number. */ pub opt_float: Option<f64>,
    /** `OptDouble`: number. */ pub opt_double: Option<f64>,
    /** `OptBytes`: Base64 text. */ pub opt_bytes: Option<String>,
    /** `OptTimestamp`: time. */ pub opt_timestamp: Option<Timestamp>,
    /** `OptAny`: any JSON value. */ pub opt_any: Value,
    /** `AlwaysString`: text. */ pub always_string: String,
    /** `AlwaysBoolean`: yes or no. */ pub always_boolean: bool,
    /** `AlwaysInt32`: integer. */ pub always_int32: i64,
    /** `AlwaysInt64`: integer. */ pub always_int64: i64,
    /** `AlwaysFloat`: number. */ pub always_float: f64,
    /** `AlwaysDouble`: number. */ pub always_double: f64,
    /** `AlwaysBytes`: Base64 text. */ pub always_bytes: String,
    /** `AlwaysTimestamp`: time. */ pub always_timestamp: Timestamp,
    /** `AlwaysAny`: any JSON value. */ pub always_any: Value,
    /** `ListString`: texts. */ pub list_string: Vec<String>,
    /** `ListBoolean`: list. */ pub list_boolean: Vec<bool>,
    /** `ListInt32`: list. */ pub list_int32: Vec<i64>,
    /** `ListInt64`: list. */ pub list_int64: Vec<i64>,
    /** `ListFloat`: list. */ pub list_float: Vec<f64>,
    /** `ListDouble`: list. */ pub list_double: Vec<f64>,
    /** `ListBytes`: list. */ pub list_bytes: Vec<String>,
    /** `ListTimestamp`: list. */ pub list_timestamp: Vec<Timestamp>,
    /** `ListAny`: list. */ pub list_any: Vec<Value>,
    /** `MapString`: map. */ pub map_string: BTreeMap<String, String>,
    /** `MapBoolean`: map. */ pub map_boolean: BTreeMap<String, bool>,
    /** `MapInt32`: map. */ pub map_int32: BTreeMap<String, i64>,
    /** `MapInt64`: map. */ pub map_int64: BTreeMap<String, i64>,
    /** `MapFloat`: map. */ pub map_float: BTreeMap<String, f64>,
    /** `MapDouble`: map. */ pub map_double: BTreeMap<String, f64>,
    /** `MapBytes`: map. */ pub map_bytes: BTreeMap<String, String>,
    /** `MapTimestamp`: map. */ pub map_timestamp: BTreeMap<String, Timestamp>,
    /** `MapAny`: map. */ pub map_any: BTreeMap<String, Value>,
    /** `ListList`: texts. */ pub list_list: Vec<Vec<String>>,
    /** `ListMap`: list. */ pub list_map: Vec<BTreeMap<String, i64>>,
    /** `MapList`: map. */ pub map_list: BTreeMap<String, Vec<String>>,
    /** `MapMapRecord`: map. */ pub map_map_record: BTreeMap<String, BTreeMap<String, MapMapRecord>>,
    /** `Matrix`: list. */ pub matrix: Vec<Vec<f64>>,
    /** `Lookup`: map. */ pub lookup: BTreeMap<String, Vec<Record>>,
    /** `Wrapped`: list. */ pub wrapped: Vec<i64>,
    /** `Records`: records. */ pub records: Vec<Record2>,
    /** `MapRecord`: map. */ pub map_record: BTreeMap<String, Record>,
    /** `MapEnum`: map. */ pub map_enum: BTreeMap<String, MapEnum>,
    /** `Secret`: text. */ pub secret: Option<String>,
    /** `Old`: text. Deprecated in favour of `OptString`. Use the other one. */ pub old: Option<String>,
    /** `Limited`: text, 1 to 64 characters, matching `^[a-z]+$`. Default: `abc`. */ pub limited: Option<String>,
    /** `AlwaysRecord`: record. */ pub always_record: AlwaysRecord,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`TypesResponse`].
pub static TYPES_RESPONSE: Schema = Schema { name: "TypesResponse", fields: { static ROWS: [Field; 50] = [
    Field::string("OptString"),
    Field::boolean("OptBoolean"),
    Field::int32("OptInt32"),
    Field::int64("OptInt64"),
    Field::float("OptFloat"),
    Field::double("OptDouble"),
    Field::string("OptBytes"),
    Field::timestamp("OptTimestamp"),
    Field::any("OptAny"),
    Field::string("AlwaysString").required(),
    Field::boolean("AlwaysBoolean").required(),
    Field::int32("AlwaysInt32").required(),
    Field::int64("AlwaysInt64").required(),
    Field::float("AlwaysFloat").required(),
    Field::double("AlwaysDouble").required(),
    Field::string("AlwaysBytes").required(),
    Field::timestamp("AlwaysTimestamp").required(),
    Field::any("AlwaysAny").required(),
    Field::string("ListString").list(),
    Field::boolean("ListBoolean").list(),
    Field::int32("ListInt32").list(),
    Field::int64("ListInt64").list(),
    Field::float("ListFloat").list(),
    Field::double("ListDouble").list(),
    Field::string("ListBytes").list(),
    Field::timestamp("ListTimestamp").list(),
    Field::any("ListAny").list(),
    Field::string("MapString").map(),
    Field::boolean("MapBoolean").map(),
    Field::int32("MapInt32").map(),
    Field::int64("MapInt64").map(),
    Field::float("MapFloat").map(),
    Field::double("MapDouble").map(),
    Field::string("MapBytes").map(),
    Field::timestamp("MapTimestamp").map(),
    Field::any("MapAny").map(),
    Field::nested("ListList", &Field::string("").list()).list(),
    Field::nested("ListMap", &Field::int64("").map()).list(),
    Field::nested("MapList", &Field::string("").wrapped("Entry")).map(),
    Field::nested("MapMapRecord", &Field::record("", &MAP_MAP_RECORD).map()).map(),
    Field::nested("Matrix", &Field::double("").list()).list(),
    Field::nested("Lookup", &Field::record("", &crate::shapes::RECORD).list()).map(),
    Field::int32("Wrapped").wrapped("Wrap"),
    Field::record("Records", &RECORD2).list(),
    Field::record("MapRecord", &crate::shapes::RECORD).map(),
    Field::one_of("MapEnum", MapEnum::VALUES).map(),
    Field::string("Secret").secret(),
    Field::string("Old").deprecated(),
    Field::string("Limited").limits(&Limits { min_length: Some(1), max_length: Some(64), pattern: Some("^[a-z]+$"), ..Limits::NONE }),
    Field::record("AlwaysRecord", &ALWAYS_RECORD).required(),
]; &ROWS } };
record!(TypesResponse, TYPES_RESPONSE,
    [0 OptStr opt_string, 6 OptStr opt_bytes, 7 Opt opt_timestamp, 8 Any opt_any, 9 Str always_string, 15 Str always_bytes,
    16 Time always_timestamp, 17 Any always_any, 18 List list_string, 19 List list_boolean, 20 List list_int32,
    21 List list_int64, 22 List list_float, 23 List list_double, 24 List list_bytes, 25 List list_timestamp, 26 List list_any,
    27 Map map_string, 28 Map map_boolean, 29 Map map_int32, 30 Map map_int64, 31 Map map_float, 32 Map map_double,
    33 Map map_bytes, 34 Map map_timestamp, 35 Map map_any, 36 List list_list, 37 List list_map, 38 Map map_list,
    39 Map map_map_record, 40 List matrix, 41 Map lookup, 42 List wrapped, 43 List records, 44 Map map_record, 45 Map map_enum,
    46 OptStr secret, 47 OptStr old, 48 OptStr limited, 49 Record always_record] [1 OptBool opt_boolean, 2 OptInt opt_int32,
    3 OptInt opt_int64, 4 OptFloat opt_float, 5 OptFloat opt_double, 10 Bool always_boolean, 11 Int always_int32,
    12 Int always_int64, 13 Float always_float, 14 Float always_double]);

/// What `AlwaysRecord` holds.
#[derive(Default)] #[non_exhaustive] pub struct AlwaysRecord {
    /** `Value`: text. */ pub value: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AlwaysRecord`].
pub static ALWAYS_RECORD: Schema = Schema { name: "AlwaysRecord", fields: { static ROWS: [Field; 1] = [
    Field::string("Value"),
]; &ROWS } };
record!(AlwaysRecord, ALWAYS_RECORD, [0 OptStr value] []);

cloudspec_wire::open_enum! {
    /// Values of `ReqEnum`. The provider may add to them.
    pub enum ReqEnum {
        A = "A", B = "B",
    }
}

cloudspec_wire::open_enum! {
    /// Values of `MapEnum`. The provider may add to them.
    pub enum MapEnum {
        A = "A", B = "B",
    }
}
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    TypesRequest, ReqRecord, MapMapRecord, Record2, TypesResponse, AlwaysRecord,
);
