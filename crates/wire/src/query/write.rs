//! Writing records as parameters.

use std::borrow::Cow;
use std::fmt;

use serde_json::Value;

use super::pair::Pair;
use crate::extra::Extra;
use crate::json::write_json;
use crate::presence::is_nothing;
use crate::record::{Datum, Record, View, extra_of};
use crate::schema::{Field, Place, Style};
use crate::secret::{document, value_holds_secret};

/// The fields of `record` that are sent in `place`, in the order of the table.
///
/// Members that are not in the schema come last. They are sent in the query, unless there is a JSON body.
pub fn flatten(record: &dyn Record, place: Place) -> Vec<Pair> {
    let mut pairs = flatten_those(record, |field, _| field.place == place);
    if place == Place::Query && !record.schema().fields.iter().any(|field| field.place == Place::Body) {
        pairs.extend(flatten_unknown(record, |_, _| true));
    }
    pairs
}

/// The members that are not in the schema of `record` and that are `wanted`.
pub fn flatten_unknown(record: &dyn Record, wanted: impl Fn(&str, &Value) -> bool) -> Vec<Pair> {
    let mut pairs = Vec::new();
    for (name, value) in unknown(record).filter(|(name, value)| wanted(name, value)) {
        flatten_any(&mut pairs, name.to_owned().into(), value);
    }
    pairs
}

/// Whether a secret is set in a field, however deep: a member that its table calls secret, or a member outside the
/// tables, in a text that is a JSON document as well, whose name suggests a secret.
pub fn holds_secret(field: &Field, datum: Datum<'_>) -> bool {
    match datum {
        Datum::Absent => false,
        Datum::Record(record) => {
            let fields = record.schema().fields.iter().enumerate();
            field.secret
                || fields.into_iter().any(|(index, field)| holds_secret(field, record.view(index).datum()))
                || unknown(record).any(|(name, value)| value_holds_secret(name, value))
        }
        Datum::Any(value) => field.secret || value_holds_secret("", value),
        Datum::List(list) => {
            (0..list.len()).filter_map(|index| list.at(index)).any(|view| holds_secret(field, view.datum()))
        }
        Datum::Map(map) => map.entries().any(|(_, view)| holds_secret(field, view.datum())),
        Datum::Str(text) => {
            field.secret || document(text).is_some_and(|document| value_holds_secret("", &document))
        }
        _ => field.secret,
    }
}

/// The fields of `record` that are `wanted`, in the order of the table.
pub fn flatten_those(record: &dyn Record, wanted: impl Fn(&'static Field, Datum<'_>) -> bool) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let extra = extra_of(record);
    for (index, field) in record.schema().fields.iter().enumerate() {
        if extra.is_some_and(|extra| extra.was_missing(index)) && is_nothing(record, index, extra) {
            continue;
        }
        let view = record.view(index);
        if wanted(field, record.view(index).datum()) {
            let is_cleared = || extra.is_some_and(|extra| extra.was_empty(index));
            flatten_field(&mut pairs, field, view, is_cleared);
        }
    }
    keep_own_names(&mut pairs);
    pairs
}

/// Sends `Filter.1.Key` once where a field of that name stands beside the list `Filter`: as the field says. Names of
/// fields are borrowed from the table, all others are made.
fn keep_own_names(pairs: &mut Vec<Pair>) {
    let own = |(name, _): &Pair| match name {
        Cow::Borrowed(name) if name.contains('.') => Some(*name),
        _ => None,
    };
    let own: Vec<&'static str> = pairs.iter().filter_map(own).collect();
    if !own.is_empty() {
        pairs.retain(|(name, _)| matches!(name, Cow::Borrowed(_)) || !own.contains(&&**name));
    }
}

/// What the schema of `record` does not know.
fn unknown(record: &dyn Record) -> impl Iterator<Item = (&str, &Value)> {
    extra_of(record).into_iter().flat_map(Extra::unknown)
}

/// Writes a field. A list or map without elements is written when it `is_cleared` and the style has a form for that.
fn flatten_field(
    pairs: &mut Vec<Pair>,
    field: &'static Field,
    view: View<'_>,
    is_cleared: impl Fn() -> bool,
) {
    let name = Cow::Borrowed(field.wire);
    let is_empty = is_empty(&view);
    if is_empty && (field.style == Style::Native || !is_cleared()) {
        return;
    }
    let separator = match field.style {
        Style::Native => return flatten_value(pairs, name, view.datum()),
        Style::Json => return pairs.extend(write_json(view, field).map(|text| (name, text))),
        Style::Comma => ",",
        Style::Space => " ",
        Style::Pipe => "|",
    };
    match view.datum() {
        Datum::List(list) => {
            let elements: Vec<String> =
                (0..list.len()).filter_map(|index| scalar_text(list.at(index)?.datum())).collect();
            pairs.push((name, elements.join(separator)));
        }
        datum => flatten_value(pairs, name, datum),
    }
}

fn is_empty(view: &View<'_>) -> bool {
    matches!(view, View::List(list) if list.is_empty()) || matches!(view, View::Map(map) if map.is_empty())
}

fn flatten_value(pairs: &mut Vec<Pair>, name: Cow<'static, str>, datum: Datum<'_>) {
    match datum {
        Datum::Absent => {}
        Datum::Record(record) => {
            let extra = extra_of(record);
            for (index, field) in record.schema().fields.iter().enumerate() {
                if extra.is_some_and(|extra| extra.was_missing(index)) && is_nothing(record, index, extra) {
                    continue;
                }
                flatten_value(pairs, member(&name, field.wire), record.view(index).datum());
            }
            for (key, value) in unknown(record) {
                flatten_any(pairs, member(&name, key), value);
            }
        }
        Datum::List(list) => {
            for index in 0..list.len() {
                let Some(view) = list.at(index) else { continue };
                flatten_value(pairs, member(&name, index + 1), view.datum());
            }
        }
        Datum::Map(map) => {
            for (key, view) in map.entries() {
                flatten_value(pairs, member(&name, key), view.datum());
            }
        }
        Datum::Any(value) => flatten_any(pairs, name, value),
        scalar => pairs.extend(scalar_text(scalar).map(|text| (name, text))),
    }
}

fn flatten_any(pairs: &mut Vec<Pair>, name: Cow<'static, str>, value: &Value) {
    match value {
        Value::Null => {}
        Value::String(text) => pairs.push((name, text.clone())),
        Value::Array(items) => {
            for (index, item) in items.iter().enumerate() {
                flatten_any(pairs, member(&name, index + 1), item);
            }
        }
        Value::Object(members) => {
            for (key, value) in members {
                flatten_any(pairs, member(&name, key), value);
            }
        }
        scalar => pairs.push((name, scalar.to_string())),
    }
}

/// The name of a member, entry or element of what is called `name`.
fn member(name: &str, step: impl fmt::Display) -> Cow<'static, str> {
    Cow::Owned(format!("{name}.{step}"))
}

/// A scalar as it is written in a query, a header or a path; `None` for lists, maps and records.
pub fn scalar_text(datum: Datum<'_>) -> Option<String> {
    Some(match datum {
        Datum::Str(text) => text.to_owned(),
        Datum::Bool(flag) => flag.to_string(),
        Datum::Int(number) => number.to_string(),
        Datum::Float(number) => number.to_string(),
        Datum::Any(Value::String(text)) => text.clone(),
        Datum::Any(value) => value.to_string(),
        Datum::Absent | Datum::Record(_) | Datum::List(_) | Datum::Map(_) => return None,
    })
}
