//! Records with a field of every kind, written as the generator writes them.
#![allow(
    dead_code,
    missing_docs,
    reason = "each test file uses its own part, and reads as generated code does"
)]
// The traits look for a feature that only generated crates have.
#![allow(unexpected_cfgs)]

use std::collections::BTreeMap;

use cloudspec_wire::{
    Decode, DecodeError, Dynamic, Extra, Field, Mismatch, Record, Schema, Slot, Timestamp, Value, View, json,
};

cloudspec_wire::open_enum! {
    /// The state of a thing.
    pub enum Status {
        /// Works.
        Running = "Running",
        /// Does not.
        Stopped = "Stopped",
    }
}

/// A field of every kind.
#[derive(Clone, Default)]
pub struct Thing {
    pub request_id: String,
    pub name: Option<String>,
    pub ready: bool,
    pub enabled: Option<bool>,
    pub total: i64,
    pub count: Option<i64>,
    pub score: f64,
    pub ratio: Option<f64>,
    pub kind: Status,
    pub status: Option<Status>,
    pub updated: Timestamp,
    pub created: Option<Timestamp>,
    pub detail: Value,
    pub origin: Owner,
    pub owner: Option<Owner>,
    pub parent: Option<Box<Thing>>,
    pub zones: Vec<String>,
    pub ports: Vec<i64>,
    pub disks: Vec<Owner>,
    pub tags: Vec<Owner>,
    pub ids: Vec<String>,
    pub codes: Vec<i64>,
    pub flags: Vec<bool>,
    pub matrix: Vec<Vec<i64>>,
    pub labels: BTreeMap<String, String>,
    pub members: BTreeMap<String, Owner>,
    pub groups: BTreeMap<String, Vec<String>>,
    pub password: Option<String>,
    pub keys: Vec<i64>,
    pub extra: Extra,
}

static NUMBERS: Field = Field::int64("Matrix").list();
static NAMES: Field = Field::string("Groups").list();

pub static THING: Schema = Schema::new(
    "Thing",
    &[
        Field::string("RequestId").required(),
        Field::string("Name"),
        Field::boolean("Ready").required(),
        Field::boolean("Enabled"),
        Field::int64("Total").required(),
        Field::int32("Count"),
        Field::double("Score").required(),
        Field::float("Ratio"),
        Field::one_of("Kind", Status::VALUES).required(),
        Field::one_of("Status", Status::VALUES),
        Field::timestamp("Updated").required(),
        Field::timestamp("Created"),
        Field::any("Detail"),
        Field::record("Origin", &OWNER).required(),
        Field::record("Owner", &OWNER),
        Field::record("Parent", &THING),
        Field::string("Zones").list(),
        Field::int64("Ports").list(),
        Field::record("Disks", &OWNER).list(),
        Field::record("Tags", &OWNER).wrapped("Tag"),
        Field::string("Ids").wrapped("Id"),
        Field::int64("Codes").wrapped("Code"),
        Field::boolean("Flags").list(),
        Field::nested("Matrix", &NUMBERS).list(),
        Field::string("Labels").map(),
        Field::record("Members", &OWNER).map(),
        Field::nested("Groups", &NAMES).map(),
        Field::string("Password").secret(),
        Field::int64("Keys").list().secret(),
    ],
);

impl Record for Thing {
    fn schema(&self) -> &'static Schema {
        &THING
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::Str(&mut self.request_id),
            1 => Slot::OptStr(&mut self.name),
            2 => Slot::Bool(&mut self.ready),
            3 => Slot::OptBool(&mut self.enabled),
            4 => Slot::Int(&mut self.total),
            5 => Slot::OptInt(&mut self.count),
            6 => Slot::Float(&mut self.score),
            7 => Slot::OptFloat(&mut self.ratio),
            8 => Slot::Enum(&mut self.kind),
            9 => Slot::Opt(&mut self.status),
            10 => Slot::Time(&mut self.updated),
            11 => Slot::Opt(&mut self.created),
            12 => Slot::Any(&mut self.detail),
            13 => Slot::Record(&mut self.origin),
            14 => Slot::Opt(&mut self.owner),
            15 => Slot::Opt(&mut self.parent),
            16 => Slot::List(&mut self.zones),
            17 => Slot::List(&mut self.ports),
            18 => Slot::List(&mut self.disks),
            19 => Slot::List(&mut self.tags),
            20 => Slot::List(&mut self.ids),
            21 => Slot::List(&mut self.codes),
            22 => Slot::List(&mut self.flags),
            23 => Slot::List(&mut self.matrix),
            24 => Slot::Map(&mut self.labels),
            25 => Slot::Map(&mut self.members),
            26 => Slot::Map(&mut self.groups),
            27 => Slot::OptStr(&mut self.password),
            28 => Slot::List(&mut self.keys),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::Str(&self.request_id),
            1 => View::OptStr(&self.name),
            2 => View::Bool(&self.ready),
            3 => View::OptBool(&self.enabled),
            4 => View::Int(&self.total),
            5 => View::OptInt(&self.count),
            6 => View::Float(&self.score),
            7 => View::OptFloat(&self.ratio),
            8 => View::Enum(&self.kind),
            9 => View::Opt(&self.status),
            10 => View::Time(&self.updated),
            11 => View::Opt(&self.created),
            12 => View::Any(&self.detail),
            13 => View::Record(&self.origin),
            14 => View::Opt(&self.owner),
            15 => View::Opt(&self.parent),
            16 => View::List(&self.zones),
            17 => View::List(&self.ports),
            18 => View::List(&self.disks),
            19 => View::List(&self.tags),
            20 => View::List(&self.ids),
            21 => View::List(&self.codes),
            22 => View::List(&self.flags),
            23 => View::List(&self.matrix),
            24 => View::Map(&self.labels),
            25 => View::Map(&self.members),
            26 => View::Map(&self.groups),
            27 => View::OptStr(&self.password),
            28 => View::List(&self.keys),
            _ => View::Extra(&self.extra),
        }
    }
}
cloudspec_wire::record_traits!(Thing);

/// A small record.
#[derive(Clone, Default)]
pub struct Owner {
    pub key: Option<String>,
    pub size: Option<i64>,
    pub token: Option<String>,
    pub extra: Extra,
}

pub static OWNER: Schema =
    Schema::new("Owner", &[Field::string("Key"), Field::int32("Size"), Field::string("Token").secret()]);

impl Record for Owner {
    fn schema(&self) -> &'static Schema {
        &OWNER
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        match index {
            0 => Slot::OptStr(&mut self.key),
            1 => Slot::OptInt(&mut self.size),
            2 => Slot::OptStr(&mut self.token),
            _ => Slot::Extra(&mut self.extra),
        }
    }
    fn view(&self, index: usize) -> View<'_> {
        match index {
            0 => View::OptStr(&self.key),
            1 => View::OptInt(&self.size),
            2 => View::OptStr(&self.token),
            _ => View::Extra(&self.extra),
        }
    }
}
cloudspec_wire::record_traits!(Owner);

/// Options with which values that do not fit are kept, which is the default.
pub fn keep() -> Decode {
    Decode { mismatch: Mismatch::Keep, ..Decode::default() }
}

/// Options with which a value that does not fit is an error.
pub fn fail() -> Decode {
    Decode { mismatch: Mismatch::Fail, ..Decode::default() }
}

/// How a codec reads a body.
pub type Codec = fn(&[u8], &mut dyn Record, &Decode) -> Result<(), DecodeError>;

/// What is read from `body`, as JSON, or the error. The same for the typed and the dynamic record.
pub fn read(codec: Codec, body: &[u8], options: &Decode) -> Result<Value, String> {
    let (mut thing, mut dynamic) = (Thing::default(), Dynamic::new(&THING));
    let typed =
        codec(body, &mut thing, options).map(|()| json::to_value(&thing)).map_err(|error| error.to_string());
    let untyped = codec(body, &mut dynamic, options)
        .map(|()| json::to_value(&dynamic))
        .map_err(|error| error.to_string());
    assert_eq!(typed, untyped, "typed and dynamic differ on {}", String::from_utf8_lossy(body));
    typed
}

/// The typed record read from JSON.
pub fn thing(body: &str) -> Thing {
    let mut thing = Thing::default();
    json::decode(body.as_bytes(), &mut thing, &Decode::default()).expect(body);
    thing
}

/// Runs `check` on every case of a JSON file and reports all failures together.
pub fn run_cases(text: &str, mut check: impl FnMut(&Value) -> Result<(), String>) {
    let cases: Vec<Value> = serde_json::from_str(text).expect("cases are JSON");
    assert!(!cases.is_empty());
    let failures: Vec<String> = cases
        .iter()
        .filter_map(|case| check(case).err().map(|error| format!("{}:\n{error}", case["case"])))
        .collect();
    assert!(failures.is_empty(), "{} of {} cases fail\n{}", failures.len(), cases.len(), failures.join("\n"));
}

/// Compares with the `reads` or `error` of a case.
pub fn expect(case: &Value, read: &Result<Value, String>) -> Result<(), String> {
    let expected = match case["error"].as_str() {
        Some(error) => Err(error.to_owned()),
        None => Ok(case["reads"].clone()),
    };
    if *read == expected { Ok(()) } else { Err(format!("  expected {expected:?}\n  got      {read:?}")) }
}

/// Whether two JSON values have the same meaning: `null` is absent, and scalars may be spelled in any way.
pub fn says_the_same(left: &Value, right: &Value) -> bool {
    match (left, right) {
        (Value::Object(left), Value::Object(right)) => left.keys().chain(right.keys()).all(|key| {
            let of = |members: &serde_json::Map<String, Value>| members.get(key).cloned().unwrap_or_default();
            says_the_same(&of(left), &of(right))
        }),
        (Value::Array(left), Value::Array(right)) => {
            left.len() == right.len()
                && left.iter().zip(right).all(|(left, right)| says_the_same(left, right))
        }
        (Value::Object(_) | Value::Array(_), _) | (_, Value::Object(_) | Value::Array(_)) => false,
        (left, right) => left == right || spelled(left) == spelled(right),
    }
}

fn spelled(scalar: &Value) -> String {
    let text = scalar.as_str().map_or_else(|| scalar.to_string(), str::to_owned).trim().to_lowercase();
    match (text.as_str(), text.parse::<f64>()) {
        ("true", _) => "1".to_owned(),
        ("false", _) => "0".to_owned(),
        (_, Ok(number)) => (number + 0.0).to_string(),
        _ => text,
    }
}
