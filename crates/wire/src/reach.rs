//! Reaches into records by wire name, for paging, waiters and filling in members.

use serde_json::Value;

use crate::extra::Extra;
use crate::query::scalar_text;
use crate::record::{Datum, Record, Slot, extra_of};
use crate::schema::Field;
use crate::secret::{document, visit_secrets};

/// The string value of a top-level field; `None` if it has none.
pub fn text<'a>(record: &'a dyn Record, wire: &str) -> Option<&'a str> {
    let (index, _) = record.schema().field(wire)?;
    match record.view(index).datum() {
        Datum::Str(text) if !text.is_empty() => Some(text),
        _ => None,
    }
}

/// The integer value of a top-level field; `None` if it has none.
pub fn integer(record: &dyn Record, wire: &str) -> Option<i64> {
    let (index, _) = record.schema().field(wire)?;
    as_integer(&record.view(index).datum())
}

/// An integer, even when it is written as a string.
pub fn as_integer(datum: &Datum<'_>) -> Option<i64> {
    match datum {
        Datum::Int(number) => Some(*number),
        Datum::Float(number) if number.fract() == 0.0 => Some(*number as i64),
        Datum::Str(text) => text.trim().parse().ok(),
        Datum::Any(Value::String(text)) => text.trim().parse().ok(),
        Datum::Any(value) => value.as_i64(),
        _ => None,
    }
}

/// Whether a field has no value, or an empty string.
pub fn is_empty(datum: Datum<'_>) -> bool {
    match datum {
        Datum::Absent => true,
        Datum::Str(text) => text.is_empty(),
        _ => false,
    }
}

/// Whether a top-level field has a value.
pub fn is_set(record: &dyn Record, wire: &str) -> bool {
    record.schema().field(wire).is_some_and(|(index, _)| !is_empty(record.view(index).datum()))
}

/// The row of a top-level field.
pub fn row(record: &dyn Record, wire: &str) -> Option<&'static Field> {
    record.schema().field(wire).map(|(_, row)| row)
}

/// Writes `text` into a top-level string field, or into a number field if it is a number. Returns whether it
/// did.
pub fn set(record: &mut dyn Record, wire: &str, text: &str) -> bool {
    let Some((index, _)) = record.schema().field(wire) else { return false };
    set_slot(record.slot(index), text)
}

/// Takes the value out of a top-level text or number.
pub fn clear(record: &mut dyn Record, wire: &str) {
    let Some((index, _)) = record.schema().field(wire) else { return };
    match record.slot(index) {
        Slot::Str(field) => field.clear(),
        Slot::OptStr(field) => *field = None,
        Slot::OptInt(field) => *field = None,
        Slot::Any(field) => *field = Value::Null,
        Slot::Opt(option) => option.clear(),
        _ => {}
    }
}

fn set_slot(slot: Slot<'_>, text: &str) -> bool {
    match slot {
        Slot::Str(field) => text.clone_into(field),
        Slot::OptStr(field) => *field = Some(text.to_owned()),
        Slot::Blob(field) => field.set(text.to_owned()),
        Slot::Time(field) => field.set(text.to_owned()),
        Slot::Enum(field) => field.set(text),
        Slot::Any(field) => *field = text.into(),
        Slot::Int(field) => match text.parse() {
            Ok(number) => *field = number,
            Err(_) => return false,
        },
        Slot::OptInt(field) => match text.parse() {
            Ok(number) => *field = Some(number),
            Err(_) => return false,
        },
        Slot::Opt(option) => return set_slot(option.fill(), text),
        _ => return false,
    }
    true
}

/// Calls `visit` with whatever is at `path` (wire names, wrappers left out), once for every element of the
/// lists and maps on the way. A list at the end of the path is passed as a whole.
pub fn visit(record: &dyn Record, path: &[&str], visit_datum: &mut dyn FnMut(Datum<'_>)) {
    let Some((first, rest)) = path.split_first() else { return };
    let Some((index, _)) = record.schema().field(first) else { return };
    descend(record.view(index).datum(), rest, visit_datum);
}

fn descend(datum: Datum<'_>, rest: &[&str], visit_datum: &mut dyn FnMut(Datum<'_>)) {
    if rest.is_empty() {
        return visit_datum(datum);
    }
    match datum {
        Datum::Record(record) => visit(record, rest, visit_datum),
        Datum::List(list) => {
            let elements = (0..list.len()).filter_map(|index| list.at(index));
            elements.for_each(|element| descend(element.datum(), rest, visit_datum));
        }
        Datum::Map(map) => {
            map.entries().for_each(|(_, entry)| descend(entry.datum(), rest, visit_datum));
        }
        _ => {}
    }
}

/// The values of all fields that the tables call secret, and of members outside the tables, texts that are JSON
/// documents among them, whose names suggest a secret.
pub fn secrets(record: &dyn Record) -> Vec<String> {
    let mut found = Vec::new();
    collect_secrets(record, &mut found);
    found
}

fn collect_secrets(record: &dyn Record, found: &mut Vec<String>) {
    for (index, row) in record.schema().fields.iter().enumerate() {
        collect_from(record.view(index).datum(), row.secret, found);
    }
    for (name, value) in extra_of(record).into_iter().flat_map(Extra::unknown) {
        collect_unknown(name, value, found);
    }
}

fn collect_unknown(name: &str, value: &Value, found: &mut Vec<String>) {
    visit_secrets(name, value, &mut |secret| {
        found.extend(scalar_text(Datum::Any(secret)).filter(|text| !text.is_empty()));
    });
}

fn collect_from(datum: Datum<'_>, secret: bool, found: &mut Vec<String>) {
    match datum {
        Datum::Record(record) => collect_secrets(record, found),
        Datum::List(list) => {
            for element in (0..list.len()).filter_map(|index| list.at(index)) {
                collect_from(element.datum(), secret, found);
            }
        }
        Datum::Map(map) => map.entries().for_each(|(_, entry)| collect_from(entry.datum(), secret, found)),
        Datum::Absent => {}
        Datum::Any(value) if !secret => collect_unknown("", value, found),
        scalar if secret => found.extend(scalar_text(scalar).filter(|text| !text.is_empty())),
        Datum::Str(text) => {
            if let Some(document) = document(text) {
                collect_unknown("", &document, found);
            }
        }
        _ => {}
    }
}
