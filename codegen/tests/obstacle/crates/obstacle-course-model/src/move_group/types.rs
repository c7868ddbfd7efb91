// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01/operations/Types.json; do not edit.
//! Types (`Types`).

use std::collections::BTreeMap;

use cloudspec_wire::{
    Blob, Effect, Extra, Field, Limits, Style, Timestamp, Value, errors, open_enum,
    operation, record,
};

operation! {
    name: "Types",
    effect: Effect::Write,
    request: TypesRequest = TYPES_REQUEST,
    response: TypesResponse = TYPES_RESPONSE,
    method: "PUT",
    errors: ERRORS,
}

errors! {
    "400 Odd.\"Code\" = Because of `this`.",
    "404 NotFound",
}

/// Request of `Types`.
#[derive(Default)]
#[non_exhaustive]
pub struct TypesRequest {
    /// `OptString`: string.
    pub opt_string: Option<String>,
    /// `OptBoolean`: boolean.
    pub opt_boolean: Option<bool>,
    /// `OptInt32`: integer.
    pub opt_int32: Option<i64>,
    /// `OptInt64`: integer.
    pub opt_int64: Option<i64>,
    /// `OptFloat`: number.
    pub opt_float: Option<f64>,
    /// `OptDouble`: number.
    pub opt_double: Option<f64>,
    /// `OptBytes`: bytes.
    pub opt_bytes: Option<Blob>,
    /// `OptTimestamp`: time.
    pub opt_timestamp: Option<Timestamp>,
    /// `OptAny`: any JSON value.
    pub opt_any: Value,
    /// `ReqString`: string.
    pub req_string: String,
    /// `ReqBoolean`: boolean.
    pub req_boolean: bool,
    /// `ReqInt32`: integer.
    pub req_int32: i64,
    /// `ReqInt64`: integer.
    pub req_int64: i64,
    /// `ReqFloat`: number.
    pub req_float: f64,
    /// `ReqDouble`: number.
    pub req_double: f64,
    /// `ReqBytes`: bytes.
    pub req_bytes: Blob,
    /// `ReqTimestamp`: time.
    pub req_timestamp: Timestamp,
    /// `ReqAny`: any JSON value.
    pub req_any: Value,
    /// `ReqEnum`: one of the documented values.
    pub req_enum: ReqEnum,
    /// `ReqRecord`: record.
    pub req_record: ReqRecord,
    /// `ReqList`: list of strings, 1 to 3 elements.
    pub req_list: Vec<String>,
    /// `ReqMap`: map.
    pub req_map: BTreeMap<String, String>,
    /// `ListString`: list of strings.
    pub list_string: Vec<String>,
    /// `ListBoolean`: list.
    pub list_boolean: Vec<bool>,
    /// `ListInt32`: list.
    pub list_int32: Vec<i64>,
    /// `ListInt64`: list.
    pub list_int64: Vec<i64>,
    /// `ListFloat`: list.
    pub list_float: Vec<f64>,
    /// `ListDouble`: list.
    pub list_double: Vec<f64>,
    /// `ListBytes`: list.
    pub list_bytes: Vec<Blob>,
    /// `ListTimestamp`: list.
    pub list_timestamp: Vec<Timestamp>,
    /// `ListAny`: list.
    pub list_any: Vec<Value>,
    /// `MapString`: map.
    pub map_string: BTreeMap<String, String>,
    /// `MapBoolean`: map.
    pub map_boolean: BTreeMap<String, bool>,
    /// `MapInt32`: map.
    pub map_int32: BTreeMap<String, i64>,
    /// `MapInt64`: map.
    pub map_int64: BTreeMap<String, i64>,
    /// `MapFloat`: map.
    pub map_float: BTreeMap<String, f64>,
    /// `MapDouble`: map.
    pub map_double: BTreeMap<String, f64>,
    /// `MapBytes`: map.
    pub map_bytes: BTreeMap<String, Blob>,
    /// `MapTimestamp`: map.
    pub map_timestamp: BTreeMap<String, Timestamp>,
    /// `MapAny`: map.
    pub map_any: BTreeMap<String, Value>,
    /// `ListList`: list of strings.
    pub list_list: Vec<Vec<String>>,
    /// `ListMap`: list.
    pub list_map: Vec<BTreeMap<String, i64>>,
    /// `MapList`: map.
    pub map_list: BTreeMap<String, Vec<String>>,
    /// `MapMapRecord`: map.
    pub map_map_record: BTreeMap<String, BTreeMap<String, MapMapRecord>>,
    /// `Matrix`: list.
    pub matrix: Vec<Vec<f64>>,
    /// `Lookup`: map.
    pub lookup: BTreeMap<String, Vec<crate::shapes::Record>>,
    /// `Wrapped`: list.
    pub wrapped: Vec<i64>,
    /// `Records`: list of records.
    pub records: Vec<Record>,
    /// `MapRecord`: map.
    pub map_record: BTreeMap<String, crate::shapes::Record>,
    /// `MapEnum`: map.
    pub map_enum: BTreeMap<String, MapEnum>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl TypesRequest {
    /// Creates a value with the required members.
    pub fn new(
        req_string: impl Into<String>,
        req_boolean: bool,
        req_int32: i64,
        req_int64: i64,
        req_float: f64,
        req_double: f64,
        req_bytes: impl Into<Blob>,
        req_timestamp: impl Into<Timestamp>,
        req_any: impl Into<Value>,
        req_enum: impl Into<ReqEnum>,
        req_record: ReqRecord,
        req_list: impl IntoIterator<Item = impl Into<String>>,
        req_map: BTreeMap<String, String>,
    ) -> Self {
        let mut built = Self {
            req_string: req_string.into(),
            req_boolean,
            req_int32,
            req_int64,
            req_float,
            req_double,
            req_bytes: req_bytes.into(),
            req_timestamp: req_timestamp.into(),
            req_any: req_any.into(),
            req_enum: req_enum.into(),
            req_record,
            req_list: cloudspec_wire::all(req_list),
            req_map,
            ..Self::default()
        };
        built.extra.set_empty(21, built.req_map.is_empty());
        built
    }

    /// Sets `OptString`.
    pub fn opt_string(mut self, value: impl Into<String>) -> Self {
        self.opt_string = Some(value.into());
        self
    }

    /// Sets `OptBoolean`.
    pub fn opt_boolean(mut self, value: bool) -> Self {
        self.opt_boolean = Some(value);
        self
    }

    /// Sets `OptInt32`.
    pub fn opt_int32(mut self, value: i64) -> Self {
        self.opt_int32 = Some(value);
        self
    }

    /// Sets `OptInt64`.
    pub fn opt_int64(mut self, value: i64) -> Self {
        self.opt_int64 = Some(value);
        self
    }

    /// Sets `OptFloat`.
    pub fn opt_float(mut self, value: f64) -> Self {
        self.opt_float = Some(value);
        self
    }

    /// Sets `OptDouble`.
    pub fn opt_double(mut self, value: f64) -> Self {
        self.opt_double = Some(value);
        self
    }

    /// Sets `OptBytes`.
    pub fn opt_bytes(mut self, value: impl Into<Blob>) -> Self {
        self.opt_bytes = Some(value.into());
        self
    }

    /// Sets `OptTimestamp`.
    pub fn opt_timestamp(mut self, value: impl Into<Timestamp>) -> Self {
        self.opt_timestamp = Some(value.into());
        self
    }

    /// Sets `OptAny`.
    pub fn opt_any(mut self, value: impl Into<Value>) -> Self {
        self.opt_any = value.into();
        self
    }

    /// Sets `ListString`.
    pub fn list_string(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.list_string = cloudspec_wire::all(value);
        self.extra.set_empty(22, self.list_string.is_empty());
        self
    }

    /// Sets `ListBoolean`.
    pub fn list_boolean(mut self, value: impl IntoIterator<Item = bool>) -> Self {
        self.list_boolean = cloudspec_wire::all(value);
        self.extra.set_empty(23, self.list_boolean.is_empty());
        self
    }

    /// Sets `ListInt32`.
    pub fn list_int32(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.list_int32 = cloudspec_wire::all(value);
        self.extra.set_empty(24, self.list_int32.is_empty());
        self
    }

    /// Sets `ListInt64`.
    pub fn list_int64(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.list_int64 = cloudspec_wire::all(value);
        self.extra.set_empty(25, self.list_int64.is_empty());
        self
    }

    /// Sets `ListFloat`.
    pub fn list_float(mut self, value: impl IntoIterator<Item = f64>) -> Self {
        self.list_float = cloudspec_wire::all(value);
        self.extra.set_empty(26, self.list_float.is_empty());
        self
    }

    /// Sets `ListDouble`.
    pub fn list_double(mut self, value: impl IntoIterator<Item = f64>) -> Self {
        self.list_double = cloudspec_wire::all(value);
        self.extra.set_empty(27, self.list_double.is_empty());
        self
    }

    /// Sets `ListBytes`.
    pub fn list_bytes(
        mut self,
        value: impl IntoIterator<Item = impl Into<Blob>>,
    ) -> Self {
        self.list_bytes = cloudspec_wire::all(value);
        self.extra.set_empty(28, self.list_bytes.is_empty());
        self
    }

    /// Sets `ListTimestamp`.
    pub fn list_timestamp(
        mut self,
        value: impl IntoIterator<Item = impl Into<Timestamp>>,
    ) -> Self {
        self.list_timestamp = cloudspec_wire::all(value);
        self.extra.set_empty(29, self.list_timestamp.is_empty());
        self
    }

    /// Sets `ListAny`.
    pub fn list_any(
        mut self,
        value: impl IntoIterator<Item = impl Into<Value>>,
    ) -> Self {
        self.list_any = cloudspec_wire::all(value);
        self.extra.set_empty(30, self.list_any.is_empty());
        self
    }

    /// Sets `MapString`.
    pub fn map_string(mut self, value: BTreeMap<String, String>) -> Self {
        self.map_string = value;
        self.extra.set_empty(31, self.map_string.is_empty());
        self
    }

    /// Sets `MapBoolean`.
    pub fn map_boolean(mut self, value: BTreeMap<String, bool>) -> Self {
        self.map_boolean = value;
        self.extra.set_empty(32, self.map_boolean.is_empty());
        self
    }

    /// Sets `MapInt32`.
    pub fn map_int32(mut self, value: BTreeMap<String, i64>) -> Self {
        self.map_int32 = value;
        self.extra.set_empty(33, self.map_int32.is_empty());
        self
    }

    /// Sets `MapInt64`.
    pub fn map_int64(mut self, value: BTreeMap<String, i64>) -> Self {
        self.map_int64 = value;
        self.extra.set_empty(34, self.map_int64.is_empty());
        self
    }

    /// Sets `MapFloat`.
    pub fn map_float(mut self, value: BTreeMap<String, f64>) -> Self {
        self.map_float = value;
        self.extra.set_empty(35, self.map_float.is_empty());
        self
    }

    /// Sets `MapDouble`.
    pub fn map_double(mut self, value: BTreeMap<String, f64>) -> Self {
        self.map_double = value;
        self.extra.set_empty(36, self.map_double.is_empty());
        self
    }

    /// Sets `MapBytes`.
    pub fn map_bytes(mut self, value: BTreeMap<String, Blob>) -> Self {
        self.map_bytes = value;
        self.extra.set_empty(37, self.map_bytes.is_empty());
        self
    }

    /// Sets `MapTimestamp`.
    pub fn map_timestamp(mut self, value: BTreeMap<String, Timestamp>) -> Self {
        self.map_timestamp = value;
        self.extra.set_empty(38, self.map_timestamp.is_empty());
        self
    }

    /// Sets `MapAny`.
    pub fn map_any(mut self, value: BTreeMap<String, Value>) -> Self {
        self.map_any = value;
        self.extra.set_empty(39, self.map_any.is_empty());
        self
    }

    /// Sets `ListList`.
    pub fn list_list(mut self, value: Vec<Vec<String>>) -> Self {
        self.list_list = value;
        self.extra.set_empty(40, self.list_list.is_empty());
        self
    }

    /// Sets `ListMap`.
    pub fn list_map(mut self, value: Vec<BTreeMap<String, i64>>) -> Self {
        self.list_map = value;
        self.extra.set_empty(41, self.list_map.is_empty());
        self
    }

    /// Sets `MapList`.
    pub fn map_list(mut self, value: BTreeMap<String, Vec<String>>) -> Self {
        self.map_list = value;
        self.extra.set_empty(42, self.map_list.is_empty());
        self
    }

    /// Sets `MapMapRecord`.
    pub fn map_map_record(
        mut self,
        value: BTreeMap<String, BTreeMap<String, MapMapRecord>>,
    ) -> Self {
        self.map_map_record = value;
        self.extra.set_empty(43, self.map_map_record.is_empty());
        self
    }

    /// Sets `Matrix`.
    pub fn matrix(mut self, value: Vec<Vec<f64>>) -> Self {
        self.matrix = value;
        self.extra.set_empty(44, self.matrix.is_empty());
        self
    }

    /// Sets `Lookup`.
    pub fn lookup(
        mut self,
        value: BTreeMap<String, Vec<crate::shapes::Record>>,
    ) -> Self {
        self.lookup = value;
        self.extra.set_empty(45, self.lookup.is_empty());
        self
    }

    /// Sets `Wrapped`.
    pub fn wrapped(mut self, value: impl IntoIterator<Item = i64>) -> Self {
        self.wrapped = cloudspec_wire::all(value);
        self.extra.set_empty(46, self.wrapped.is_empty());
        self
    }

    /// Sets `Records`.
    pub fn records(mut self, value: impl IntoIterator<Item = Record>) -> Self {
        self.records = cloudspec_wire::all(value);
        self.extra.set_empty(47, self.records.is_empty());
        self
    }

    /// Sets `MapRecord`.
    pub fn map_record(mut self, value: BTreeMap<String, crate::shapes::Record>) -> Self {
        self.map_record = value;
        self.extra.set_empty(48, self.map_record.is_empty());
        self
    }

    /// Sets `MapEnum`.
    pub fn map_enum(mut self, value: BTreeMap<String, MapEnum>) -> Self {
        self.map_enum = value;
        self.extra.set_empty(49, self.map_enum.is_empty());
        self
    }
}

record! {
    TypesRequest: TYPES_REQUEST,
    0 opt_string: OptStr = Field::string("OptString"),
    1 opt_boolean: OptBool = Field::boolean("OptBoolean"),
    2 opt_int32: OptInt = Field::int32("OptInt32"),
    3 opt_int64: OptInt = Field::int64("OptInt64"),
    4 opt_float: OptFloat = Field::float("OptFloat"),
    5 opt_double: OptFloat = Field::double("OptDouble"),
    6 opt_bytes: Opt = Field::bytes("OptBytes"),
    7 opt_timestamp: Opt = Field::timestamp("OptTimestamp"),
    8 opt_any: Any = Field::any("OptAny"),
    9 req_string: Str = Field::string("ReqString").required(),
    10 req_boolean: Bool = Field::boolean("ReqBoolean").required(),
    11 req_int32: Int = Field::int32("ReqInt32").required(),
    12 req_int64: Int = Field::int64("ReqInt64").required(),
    13 req_float: Float = Field::float("ReqFloat").required(),
    14 req_double: Float = Field::double("ReqDouble").required(),
    15 req_bytes: Blob = Field::bytes("ReqBytes").required(),
    16 req_timestamp: Time = Field::timestamp("ReqTimestamp").required(),
    17 req_any: Any = Field::any("ReqAny").required(),
    18 req_enum: Enum = Field::one_of("ReqEnum", ReqEnum::VALUES).required(),
    19 req_record: Record = Field::record("ReqRecord", &REQ_RECORD).style(Style::Json).required(),
    20 req_list: List = Field::string("ReqList").list().required().limits(&Limits::new().items(Some(1), Some(3))),
    21 req_map: Map = Field::string("ReqMap").map().style(Style::Json).required(),
    22 list_string: List = Field::string("ListString").list().style(Style::Json),
    23 list_boolean: List = Field::boolean("ListBoolean").list().style(Style::Json),
    24 list_int32: List = Field::int32("ListInt32").list().style(Style::Json),
    25 list_int64: List = Field::int64("ListInt64").list().style(Style::Json),
    26 list_float: List = Field::float("ListFloat").list().style(Style::Json),
    27 list_double: List = Field::double("ListDouble").list().style(Style::Json),
    28 list_bytes: List = Field::bytes("ListBytes").list().style(Style::Json),
    29 list_timestamp: List = Field::timestamp("ListTimestamp").list().style(Style::Json),
    30 list_any: List = Field::any("ListAny").list().style(Style::Json),
    31 map_string: Map = Field::string("MapString").map().style(Style::Json),
    32 map_boolean: Map = Field::boolean("MapBoolean").map().style(Style::Json),
    33 map_int32: Map = Field::int32("MapInt32").map().style(Style::Json),
    34 map_int64: Map = Field::int64("MapInt64").map().style(Style::Json),
    35 map_float: Map = Field::float("MapFloat").map().style(Style::Json),
    36 map_double: Map = Field::double("MapDouble").map().style(Style::Json),
    37 map_bytes: Map = Field::bytes("MapBytes").map().style(Style::Json),
    38 map_timestamp: Map = Field::timestamp("MapTimestamp").map().style(Style::Json),
    39 map_any: Map = Field::any("MapAny").map().style(Style::Json),
    40 list_list: List = Field::nested("ListList", &Field::string("").list()).list().style(Style::Json),
    41 list_map: List = Field::nested("ListMap", &Field::int64("").map()).list().style(Style::Json),
    42 map_list: Map = Field::nested("MapList", &Field::string("").wrapped("Entry")).map().style(Style::Json),
    43 map_map_record: Map = Field::nested("MapMapRecord", &Field::record("", &MAP_MAP_RECORD).map()).map().style(Style::Json),
    44 matrix: List = Field::nested("Matrix", &Field::double("").list()).list().style(Style::Json),
    45 lookup: Map = Field::nested("Lookup", &Field::record("", &crate::shapes::RECORD).list()).map().style(Style::Json),
    46 wrapped: List = Field::int32("Wrapped").wrapped("Wrap").style(Style::Json),
    47 records: List = Field::record("Records", &RECORD).list().style(Style::Json),
    48 map_record: Map = Field::record("MapRecord", &crate::shapes::RECORD).map().style(Style::Json),
    49 map_enum: Map = Field::one_of("MapEnum", MapEnum::VALUES).map().style(Style::Json),
}

/// `ReqRecord` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct ReqRecord {
    /// `Value`: string.
    pub value: String,
    /// `Extra`: string.
    pub extra_: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ReqRecord {
    /// Creates a value with the required members.
    pub fn new(value: impl Into<String>) -> Self {
        Self {
            value: value.into(),
            ..Self::default()
        }
    }

    /// Sets `Extra`.
    pub fn extra_(mut self, value: impl Into<String>) -> Self {
        self.extra_ = Some(value.into());
        self
    }
}

record! {
    ReqRecord: REQ_RECORD,
    0 value: Str = Field::string("Value").required(),
    1 extra_: OptStr = Field::string("Extra"),
}

/// `MapMapRecord` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct MapMapRecord {
    /// `Leaf`: string.
    pub leaf: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl MapMapRecord {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `Leaf`.
    pub fn leaf(mut self, value: impl Into<String>) -> Self {
        self.leaf = Some(value.into());
        self
    }
}

record! {
    MapMapRecord: MAP_MAP_RECORD,
    0 leaf: OptStr = Field::string("Leaf"),
}

/// `Records` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct Record {
    /// `When`: time.
    pub when: Option<Timestamp>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl Record {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `When`.
    pub fn when(mut self, value: impl Into<Timestamp>) -> Self {
        self.when = Some(value.into());
        self
    }
}

record! {
    Record: RECORD,
    0 when: Opt = Field::timestamp("When"),
}

/// Response of `Types`.
#[derive(Default)]
#[non_exhaustive]
pub struct TypesResponse {
    /// `OptString`: string.
    pub opt_string: Option<String>,
    /// `OptBoolean`: boolean.
    pub opt_boolean: Option<bool>,
    /// `OptInt32`: integer.
    pub opt_int32: Option<i64>,
    /// `OptInt64`: integer.
    pub opt_int64: Option<i64>,
    /// `OptFloat`: number.
    pub opt_float: Option<f64>,
    /// `OptDouble`: number.
    pub opt_double: Option<f64>,
    /// `OptBytes`: bytes.
    pub opt_bytes: Option<Blob>,
    /// `OptTimestamp`: time.
    pub opt_timestamp: Option<Timestamp>,
    /// `OptAny`: any JSON value.
    pub opt_any: Value,
    /// `AlwaysString`: string.
    pub always_string: String,
    /// `AlwaysBoolean`: boolean.
    pub always_boolean: bool,
    /// `AlwaysInt32`: integer.
    pub always_int32: i64,
    /// `AlwaysInt64`: integer.
    pub always_int64: i64,
    /// `AlwaysFloat`: number.
    pub always_float: f64,
    /// `AlwaysDouble`: number.
    pub always_double: f64,
    /// `AlwaysBytes`: bytes.
    pub always_bytes: Blob,
    /// `AlwaysTimestamp`: time.
    pub always_timestamp: Timestamp,
    /// `AlwaysAny`: any JSON value.
    pub always_any: Value,
    /// `ListString`: list of strings.
    pub list_string: Vec<String>,
    /// `ListBoolean`: list.
    pub list_boolean: Vec<bool>,
    /// `ListInt32`: list.
    pub list_int32: Vec<i64>,
    /// `ListInt64`: list.
    pub list_int64: Vec<i64>,
    /// `ListFloat`: list.
    pub list_float: Vec<f64>,
    /// `ListDouble`: list.
    pub list_double: Vec<f64>,
    /// `ListBytes`: list.
    pub list_bytes: Vec<Blob>,
    /// `ListTimestamp`: list.
    pub list_timestamp: Vec<Timestamp>,
    /// `ListAny`: list.
    pub list_any: Vec<Value>,
    /// `MapString`: map.
    pub map_string: BTreeMap<String, String>,
    /// `MapBoolean`: map.
    pub map_boolean: BTreeMap<String, bool>,
    /// `MapInt32`: map.
    pub map_int32: BTreeMap<String, i64>,
    /// `MapInt64`: map.
    pub map_int64: BTreeMap<String, i64>,
    /// `MapFloat`: map.
    pub map_float: BTreeMap<String, f64>,
    /// `MapDouble`: map.
    pub map_double: BTreeMap<String, f64>,
    /// `MapBytes`: map.
    pub map_bytes: BTreeMap<String, Blob>,
    /// `MapTimestamp`: map.
    pub map_timestamp: BTreeMap<String, Timestamp>,
    /// `MapAny`: map.
    pub map_any: BTreeMap<String, Value>,
    /// `ListList`: list of strings.
    pub list_list: Vec<Vec<String>>,
    /// `ListMap`: list.
    pub list_map: Vec<BTreeMap<String, i64>>,
    /// `MapList`: map.
    pub map_list: BTreeMap<String, Vec<String>>,
    /// `MapMapRecord`: map.
    pub map_map_record: BTreeMap<String, BTreeMap<String, ResponseMapMapRecord>>,
    /// `Matrix`: list.
    pub matrix: Vec<Vec<f64>>,
    /// `Lookup`: map.
    pub lookup: BTreeMap<String, Vec<crate::shapes::Record>>,
    /// `Wrapped`: list.
    pub wrapped: Vec<i64>,
    /// `Records`: list of records.
    pub records: Vec<ResponseRecord>,
    /// `MapRecord`: map.
    pub map_record: BTreeMap<String, crate::shapes::Record>,
    /// `MapEnum`: map.
    pub map_enum: BTreeMap<String, ResponseMapEnum>,
    /// `Secret`: string.
    pub secret: Option<String>,
    /// `Old`: string. Deprecated in favour of `OptString`. Use the other one.
    #[deprecated = "In favour of `OptString`. Use the other one."]
    pub old: Option<String>,
    /// `Limited`: string, 1 to 64 characters, matching `^[a-z]+$`. Default: `abc`.
    pub limited: Option<String>,
    /// `AlwaysRecord`: record.
    pub always_record: AlwaysRecord,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    TypesResponse: TYPES_RESPONSE,
    0 opt_string: OptStr = Field::string("OptString"),
    1 opt_boolean: OptBool = Field::boolean("OptBoolean"),
    2 opt_int32: OptInt = Field::int32("OptInt32"),
    3 opt_int64: OptInt = Field::int64("OptInt64"),
    4 opt_float: OptFloat = Field::float("OptFloat"),
    5 opt_double: OptFloat = Field::double("OptDouble"),
    6 opt_bytes: Opt = Field::bytes("OptBytes"),
    7 opt_timestamp: Opt = Field::timestamp("OptTimestamp"),
    8 opt_any: Any = Field::any("OptAny"),
    9 always_string: Str = Field::string("AlwaysString").always(),
    10 always_boolean: Bool = Field::boolean("AlwaysBoolean").always(),
    11 always_int32: Int = Field::int32("AlwaysInt32").always(),
    12 always_int64: Int = Field::int64("AlwaysInt64").always(),
    13 always_float: Float = Field::float("AlwaysFloat").always(),
    14 always_double: Float = Field::double("AlwaysDouble").always(),
    15 always_bytes: Blob = Field::bytes("AlwaysBytes").always(),
    16 always_timestamp: Time = Field::timestamp("AlwaysTimestamp").always(),
    17 always_any: Any = Field::any("AlwaysAny").always(),
    18 list_string: List = Field::string("ListString").list(),
    19 list_boolean: List = Field::boolean("ListBoolean").list(),
    20 list_int32: List = Field::int32("ListInt32").list(),
    21 list_int64: List = Field::int64("ListInt64").list(),
    22 list_float: List = Field::float("ListFloat").list(),
    23 list_double: List = Field::double("ListDouble").list(),
    24 list_bytes: List = Field::bytes("ListBytes").list(),
    25 list_timestamp: List = Field::timestamp("ListTimestamp").list(),
    26 list_any: List = Field::any("ListAny").list(),
    27 map_string: Map = Field::string("MapString").map(),
    28 map_boolean: Map = Field::boolean("MapBoolean").map(),
    29 map_int32: Map = Field::int32("MapInt32").map(),
    30 map_int64: Map = Field::int64("MapInt64").map(),
    31 map_float: Map = Field::float("MapFloat").map(),
    32 map_double: Map = Field::double("MapDouble").map(),
    33 map_bytes: Map = Field::bytes("MapBytes").map(),
    34 map_timestamp: Map = Field::timestamp("MapTimestamp").map(),
    35 map_any: Map = Field::any("MapAny").map(),
    36 list_list: List = Field::nested("ListList", &Field::string("").list()).list(),
    37 list_map: List = Field::nested("ListMap", &Field::int64("").map()).list(),
    38 map_list: Map = Field::nested("MapList", &Field::string("").wrapped("Entry")).map(),
    39 map_map_record: Map = Field::nested("MapMapRecord", &Field::record("", &RESPONSE_MAP_MAP_RECORD).map()).map(),
    40 matrix: List = Field::nested("Matrix", &Field::double("").list()).list(),
    41 lookup: Map = Field::nested("Lookup", &Field::record("", &crate::shapes::RECORD).list()).map(),
    42 wrapped: List = Field::int32("Wrapped").wrapped("Wrap"),
    43 records: List = Field::record("Records", &RESPONSE_RECORD).list(),
    44 map_record: Map = Field::record("MapRecord", &crate::shapes::RECORD).map(),
    45 map_enum: Map = Field::one_of("MapEnum", ResponseMapEnum::VALUES).map(),
    46 secret: OptStr = Field::string("Secret").secret(),
    47 old: OptStr = Field::string("Old").deprecated(),
    48 limited: OptStr = Field::string("Limited").limits(&Limits::new().length(Some(1), Some(64)).pattern("^[a-z]+$")),
    49 always_record: Record = Field::record("AlwaysRecord", &ALWAYS_RECORD).always(),
}

/// `MapMapRecord` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseMapMapRecord {
    /// `Leaf`: string.
    pub leaf: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseMapMapRecord: RESPONSE_MAP_MAP_RECORD,
    0 leaf: OptStr = Field::string("Leaf"),
}

/// `Records` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct ResponseRecord {
    /// `When`: time.
    pub when: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ResponseRecord: RESPONSE_RECORD,
    0 when: Opt = Field::timestamp("When"),
}

/// `AlwaysRecord` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct AlwaysRecord {
    /// `Value`: string.
    pub value: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    AlwaysRecord: ALWAYS_RECORD,
    0 value: OptStr = Field::string("Value"),
}

open_enum! {
    /// Documented values of `ReqEnum`. The provider may add others.
    pub enum ReqEnum {
        A = "A",
        B = "B",
    }
}

open_enum! {
    /// Documented values of `MapEnum`. The provider may add others.
    pub enum MapEnum {
        A = "A",
        B = "B",
    }
}

open_enum! {
    /// Documented values of `MapEnum`. The provider may add others.
    pub enum ResponseMapEnum {
        A = "A",
        B = "B",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    TypesRequest,
    ReqRecord,
    MapMapRecord,
    Record,
    TypesResponse,
    ResponseMapMapRecord,
    ResponseRecord,
    AlwaysRecord,
}
