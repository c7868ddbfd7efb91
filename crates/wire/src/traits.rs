//! `Debug`, equality and the serde bridges, written once against the tables.

use std::fmt;

use serde::de::Error as _;
use serde::{Deserialize, Deserializer, Serialize, Serializer};

use serde_json::Value;

use crate::json::{from_value, to_value};
use crate::record::{Datum, List, Record, View};
use crate::secret::{document, value_holds_secret, without_secrets};

/// Implements `Debug` and `PartialEq` for generated records.
#[macro_export]
macro_rules! record_traits {
    ($($record:ident),* $(,)?) => {$(
        impl ::std::fmt::Debug for $record {
            fn fmt(&self, f: &mut ::std::fmt::Formatter<'_>) -> ::std::fmt::Result {
                $crate::debug(self, f)
            }
        }

        impl PartialEq for $record {
            fn eq(&self, other: &Self) -> bool {
                $crate::equal(self, other)
            }
        }
    )*};
}

/// Implements `Serialize` and `Deserialize` for generated records. A macro of its own, so that the feature `serde`
/// of a generated crate costs nothing while it is off.
#[macro_export]
macro_rules! serde_traits {
    ($($record:ident),* $(,)?) => {$(
        impl $crate::serde::Serialize for $record {
            fn serialize<S: $crate::serde::Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
                $crate::serialize(self, serializer)
            }
        }

        impl<'de> $crate::serde::Deserialize<'de> for $record {
            fn deserialize<D: $crate::serde::Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
                $crate::deserialize(deserializer)
            }
        }
    )*};
}

/// Formats a record for `Debug`: the fields that are set, by wire name, without secrets.
pub fn debug(record: &dyn Record, f: &mut fmt::Formatter<'_>) -> fmt::Result {
    let schema = record.schema();
    let mut shown = f.debug_struct(schema.name);
    for (index, field) in schema.fields.iter().enumerate() {
        match record.view(index).datum() {
            Datum::Absent => {}
            Datum::List(list) if list.is_empty() => {}
            Datum::Map(map) if map.is_empty() => {}
            _ if field.secret => {
                shown.field(field.wire, &format_args!("***"));
            }
            datum => {
                shown.field(field.wire, &Shown(datum));
            }
        }
    }
    match record.view(schema.fields.len()) {
        View::Extra(extra) if extra.unknown().next().is_some() => {
            shown.field("extra", extra);
        }
        _ => {}
    }
    shown.finish()
}

struct Shown<'a>(Datum<'a>);

impl fmt::Debug for Shown<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.0 {
            Datum::Absent => f.write_str("None"),
            Datum::Str(text) => match document(text) {
                Some(document) if value_holds_secret("", &document) => {
                    fmt::Debug::fmt(&without_secrets(&document).to_string(), f)
                }
                _ => fmt::Debug::fmt(text, f),
            },
            Datum::Bool(flag) => fmt::Debug::fmt(flag, f),
            Datum::Int(number) => fmt::Debug::fmt(number, f),
            Datum::Float(number) => fmt::Debug::fmt(number, f),
            Datum::Any(value) => fmt::Display::fmt(&without_secrets(value), f),
            Datum::Record(record) => debug(*record, f),
            Datum::List(list) => {
                f.debug_list().entries(views(*list).map(|view| Shown(view.datum()))).finish()
            }
            Datum::Map(map) => {
                f.debug_map().entries(map.entries().map(|(key, view)| (key, Shown(view.datum())))).finish()
            }
        }
    }
}

fn views(list: &dyn List) -> impl Iterator<Item = View<'_>> {
    (0..list.len()).filter_map(|index| list.at(index))
}

/// Whether two records of the same table are equal, including members that are not in the schema.
pub fn equal(left: &dyn Record, right: &dyn Record) -> bool {
    let (schema, other) = (left.schema(), right.schema());
    schema.fields.len() == other.fields.len()
        && schema.fields.iter().zip(other.fields).enumerate().all(|(index, (field, twin))| {
            field.wire == twin.wire && same(left.view(index).datum(), right.view(index).datum())
        })
        && match (left.view(schema.fields.len()), right.view(schema.fields.len())) {
            (View::Extra(left), View::Extra(right)) => left == right,
            _ => true,
        }
}

fn same(left: Datum<'_>, right: Datum<'_>) -> bool {
    match (left, right) {
        (Datum::Absent, Datum::Absent) => true,
        (Datum::Str(left), Datum::Str(right)) => left == right,
        (Datum::Bool(left), Datum::Bool(right)) => left == right,
        (Datum::Int(left), Datum::Int(right)) => left == right,
        (Datum::Float(left), Datum::Float(right)) => left == right,
        (Datum::Any(left), Datum::Any(right)) => left == right,
        (Datum::Record(left), Datum::Record(right)) => equal(left, right),
        (Datum::List(left), Datum::List(right)) => {
            left.len() == right.len()
                && views(left).zip(views(right)).all(|(left, right)| same(left.datum(), right.datum()))
        }
        (Datum::Map(left), Datum::Map(right)) => {
            left.len() == right.len()
                && left.entries().zip(right.entries()).all(|((left_key, left), (right_key, right))| {
                    left_key == right_key && same(left.datum(), right.datum())
                })
        }
        _ => false,
    }
}

/// Serializes a record with the shape it has on the wire, wrappers and unknown members included.
pub fn serialize<S: Serializer>(record: &dyn Record, serializer: S) -> Result<S::Ok, S::Error> {
    to_value(record).serialize(serializer)
}

/// Deserializes a record from the shape it has on the wire, as leniently as a response is read.
pub fn deserialize<'de, R: Record + Default, D: Deserializer<'de>>(deserializer: D) -> Result<R, D::Error> {
    let mut record = R::default();
    from_value(&Value::deserialize(deserializer)?, &mut record).map_err(D::Error::custom)?;
    Ok(record)
}
