//! The trait [`Record`] between generated types and codecs: a field is reached by its index.

use std::collections::BTreeMap;
use std::fmt;

use serde_json::Value;

use crate::blob::Blob;
use crate::decode_error::DecodeError;
use crate::extra::Extra;
use crate::open_enum::Enum;
use crate::schema::Schema;
use crate::timestamp::Timestamp;

/// A generated type, or a [`Dynamic`](crate::Dynamic) one: a row of fields that its [`Schema`] describes.
pub trait Record: Send + Sync + 'static {
    /// The table of this type.
    fn schema(&self) -> &'static Schema;

    /// Field `index`, to be written. Past the last field: [`Slot::Extra`].
    fn slot(&mut self, index: usize) -> Slot<'_>;

    /// Field `index`, to be read. Past the last field: [`View::Extra`].
    fn view(&self, index: usize) -> View<'_>;
}

/// A field to be written. The common optional scalars have variants of their own; everything else that is
/// optional goes through [`Opt`].
#[non_exhaustive]
pub enum Slot<'a> {
    /// String that is always present.
    Str(&'a mut String),
    /// Boolean that is always present.
    Bool(&'a mut bool),
    /// Integer that is always present.
    Int(&'a mut i64),
    /// Number that is always present.
    Float(&'a mut f64),
    /// String.
    OptStr(&'a mut Option<String>),
    /// Boolean.
    OptBool(&'a mut Option<bool>),
    /// Integer.
    OptInt(&'a mut Option<i64>),
    /// Number.
    OptFloat(&'a mut Option<f64>),
    /// Point in time.
    Time(&'a mut Timestamp),
    /// Bytes.
    Blob(&'a mut Blob),
    /// Open enum.
    Enum(&'a mut dyn Enum),
    /// Any JSON value; `null` when absent.
    Any(&'a mut Value),
    /// Record that is always present.
    Record(&'a mut dyn Record),
    /// List; empty when absent.
    List(&'a mut dyn List),
    /// Map; empty when absent.
    Map(&'a mut dyn Map),
    /// Any other optional element.
    Opt(&'a mut dyn Opt),
    /// Not a field: the members that are not in the schema.
    Extra(&'a mut Extra),
}

/// A field to be read: the counterpart of [`Slot`] with shared references.
#[non_exhaustive]
pub enum View<'a> {
    /// String that is always present.
    Str(&'a str),
    /// Boolean that is always present.
    Bool(&'a bool),
    /// Integer that is always present.
    Int(&'a i64),
    /// Number that is always present.
    Float(&'a f64),
    /// String.
    OptStr(&'a Option<String>),
    /// Boolean.
    OptBool(&'a Option<bool>),
    /// Integer.
    OptInt(&'a Option<i64>),
    /// Number.
    OptFloat(&'a Option<f64>),
    /// Point in time.
    Time(&'a Timestamp),
    /// Bytes.
    Blob(&'a Blob),
    /// Open enum.
    Enum(&'a dyn Enum),
    /// Any JSON value; `null` when absent.
    Any(&'a Value),
    /// Record that is always present.
    Record(&'a dyn Record),
    /// List; empty when absent.
    List(&'a dyn List),
    /// Map; empty when absent.
    Map(&'a dyn Map),
    /// Any other optional element.
    Opt(&'a dyn Opt),
    /// Not a field: the members that are not in the schema.
    Extra(&'a Extra),
}

/// The value of a field, without the difference between optional and plain fields. Every encoder matches on
/// it.
#[non_exhaustive]
pub enum Datum<'a> {
    /// No value.
    Absent,
    /// String, text of a timestamp, Base64 string of bytes, or value of an open enum.
    Str(&'a str),
    /// Boolean.
    Bool(bool),
    /// Integer.
    Int(i64),
    /// Number.
    Float(f64),
    /// Any JSON value that is not `null`.
    Any(&'a Value),
    /// Record.
    Record(&'a dyn Record),
    /// List, possibly empty.
    List(&'a dyn List),
    /// Map, possibly empty.
    Map(&'a dyn Map),
}

impl<'a> View<'a> {
    /// The value of the field. An [`Extra`] is not a field and counts as absent.
    pub fn datum(self) -> Datum<'a> {
        match self {
            View::Str(text) => Datum::Str(text),
            View::Bool(flag) => Datum::Bool(*flag),
            View::Int(number) => Datum::Int(*number),
            View::Float(number) => Datum::Float(*number),
            View::OptStr(text) => text.as_deref().map_or(Datum::Absent, Datum::Str),
            View::OptBool(flag) => flag.map_or(Datum::Absent, Datum::Bool),
            View::OptInt(number) => number.map_or(Datum::Absent, Datum::Int),
            View::OptFloat(number) => number.map_or(Datum::Absent, Datum::Float),
            View::Time(time) => Datum::Str(time.as_str()),
            View::Blob(bytes) => Datum::Str(bytes.base64()),
            View::Enum(value) => Datum::Str(value.text()),
            View::Any(Value::Null) => Datum::Absent,
            View::Any(value) => Datum::Any(value),
            View::Record(record) => Datum::Record(record),
            View::List(list) => Datum::List(list),
            View::Map(map) => Datum::Map(map),
            View::Opt(option) => option.get().map_or(Datum::Absent, View::datum),
            View::Extra(_) => Datum::Absent,
        }
    }
}

/// A list field, whatever its elements are.
pub trait List {
    /// Number of elements.
    fn len(&self) -> usize;

    /// Whether it is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// Appends an empty element and returns it, to be written.
    fn push(&mut self) -> Slot<'_>;

    /// Element `index`, to be written.
    fn at_mut(&mut self, index: usize) -> Option<Slot<'_>>;

    /// Element `index`, to be read.
    fn at(&self, index: usize) -> Option<View<'_>>;

    /// Removes all elements but the first `count`.
    fn truncate(&mut self, count: usize);

    /// Removes all elements.
    fn clear(&mut self) {
        self.truncate(0);
    }
}

/// A map field with string keys, whatever its values are.
pub trait Map {
    /// Number of entries.
    fn len(&self) -> usize;

    /// Whether it is empty.
    fn is_empty(&self) -> bool {
        self.len() == 0
    }

    /// The value of `key`, made empty if it is new, to be written.
    fn entry(&mut self, key: String) -> Slot<'_>;

    /// All entries, in the order of their keys.
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_>;

    /// Removes the entry of `key`.
    fn remove(&mut self, key: &str);

    /// Removes all entries.
    fn clear(&mut self);
}

/// An optional field of any element.
pub trait Opt {
    /// The element, made empty if it was absent, to be written.
    fn fill(&mut self) -> Slot<'_>;

    /// The element, to be read.
    fn get(&self) -> Option<View<'_>>;

    /// Makes the value absent.
    fn clear(&mut self);
}

/// Something that can be an element of a list, map or option.
pub trait Item: Default + Send + Sync + 'static {
    /// The element, to be written.
    fn slot(&mut self) -> Slot<'_>;

    /// The element, to be read.
    fn view(&self) -> View<'_>;
}

macro_rules! scalar_item {
    ($($type:ty: $variant:ident;)*) => {$(
        impl Item for $type {
            fn slot(&mut self) -> Slot<'_> {
                Slot::$variant(self)
            }
            fn view(&self) -> View<'_> {
                View::$variant(self)
            }
        }
    )*};
}

scalar_item! {
    String: Str;
    bool: Bool;
    i64: Int;
    f64: Float;
    Timestamp: Time;
    Blob: Blob;
    Value: Any;
}

impl<T: Record + Default> Item for T {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Record(self)
    }
    fn view(&self) -> View<'_> {
        View::Record(self)
    }
}

/// Records that contain themselves are boxed.
impl<T: Record> Record for Box<T> {
    fn schema(&self) -> &'static Schema {
        T::schema(self)
    }
    fn slot(&mut self, index: usize) -> Slot<'_> {
        T::slot(self, index)
    }
    fn view(&self, index: usize) -> View<'_> {
        T::view(self, index)
    }
}

impl<T: Item> Item for Vec<T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::List(self)
    }
    fn view(&self) -> View<'_> {
        View::List(self)
    }
}

impl<T: Item> Item for BTreeMap<String, T> {
    fn slot(&mut self) -> Slot<'_> {
        Slot::Map(self)
    }
    fn view(&self) -> View<'_> {
        View::Map(self)
    }
}

// Compiled once for each generated type that is listed somewhere: slices and `match` instead of iterators and
// closures keep the number of functions small, which unoptimized builds pay for.
impl<T: Item> List for Vec<T> {
    fn len(&self) -> usize {
        Vec::len(self)
    }
    fn push(&mut self) -> Slot<'_> {
        // Many lists have one element, and a record may be hundreds of bytes: a vector would make room for four.
        if size_of::<T>() > 128 && self.is_empty() {
            self.reserve_exact(1);
        }
        Vec::push(self, T::default());
        let elements = self.as_mut_slice();
        // There is a last one: it was pushed above.
        let last = elements.len() - 1;
        elements[last].slot()
    }
    fn at_mut(&mut self, index: usize) -> Option<Slot<'_>> {
        let elements = self.as_mut_slice();
        if index < elements.len() { Some(elements[index].slot()) } else { None }
    }
    fn at(&self, index: usize) -> Option<View<'_>> {
        let elements = self.as_slice();
        if index < elements.len() { Some(elements[index].view()) } else { None }
    }
    fn truncate(&mut self, count: usize) {
        Vec::truncate(self, count);
    }
}

impl<T: Item> Map for BTreeMap<String, T> {
    fn len(&self) -> usize {
        BTreeMap::len(self)
    }
    fn entry(&mut self, key: String) -> Slot<'_> {
        BTreeMap::entry(self, key).or_default().slot()
    }
    fn entries(&self) -> Box<dyn Iterator<Item = (&str, View<'_>)> + '_> {
        Box::new(self.iter().map(|(key, value)| (key.as_str(), value.view())))
    }
    fn remove(&mut self, key: &str) {
        BTreeMap::remove(self, key);
    }
    fn clear(&mut self) {
        BTreeMap::clear(self);
    }
}

impl<T: Item> Opt for Option<T> {
    fn fill(&mut self) -> Slot<'_> {
        self.get_or_insert_default().slot()
    }
    fn get(&self) -> Option<View<'_>> {
        self.as_ref().map(T::view)
    }
    fn clear(&mut self) {
        *self = None;
    }
}

/// Converts every element of `values`. Setters of list fields call it.
pub fn all<T>(values: impl IntoIterator<Item = impl Into<T>>) -> Vec<T> {
    values.into_iter().map(Into::into).collect()
}

/// What `record` holds beyond its fields, when there is any.
pub(crate) fn extra_of(record: &dyn Record) -> Option<&Extra> {
    match record.view(record.schema().fields.len()) {
        View::Extra(extra) if !extra.is_empty() => Some(extra),
        _ => None,
    }
}

/// Writes into what `record` holds beyond its fields, if its type can hold anything.
pub(crate) fn with_extra(record: &mut dyn Record, note: impl FnOnce(&mut Extra)) {
    let end = record.schema().fields.len();
    if let Slot::Extra(extra) = record.slot(end) {
        note(extra);
    }
}

/// The values that did not fit their fields when `record` was decoded: see [`Extra::mismatches`].
pub fn mismatches(record: &dyn Record) -> &[DecodeError] {
    extra_of(record).map(Extra::mismatches).unwrap_or_default()
}

impl fmt::Debug for dyn Record {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(self.schema().name)
    }
}
