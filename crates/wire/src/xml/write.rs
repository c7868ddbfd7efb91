//! Writing records as XML.

use serde_json::{Map, Value};

use super::STRAY_TEXT;
use crate::extra::Extra;
use crate::presence::is_nothing;
use crate::query::scalar_text;
use crate::record::{Datum, List, Record, View, extra_of};
use crate::schema::{Field, Repeat};

/// The record as XML text under the outermost element `root`: absent fields left out, unknown members last.
///
/// XML carries less than JSON: members whose names cannot be element names are left out, characters that it has no
/// form for become U+FFFD, and a list without a wrapper cannot consist of a single empty element or of lists.
pub fn encode(record: &dyn Record, root: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    tagged(&mut out, root, |out| write_record(out, record));
    out
}

fn tagged(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    if !is_name(name) {
        return;
    }
    out.push('<');
    out.push_str(name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

/// Whether an element can be called `name`.
fn is_name(name: &str) -> bool {
    let starts = |character: char| character.is_alphabetic() || character == '_';
    let continues =
        |character: char| starts(character) || character.is_numeric() || ".-:".contains(character);
    name.starts_with(starts) && name.chars().all(continues)
}

fn write_record(out: &mut String, record: &dyn Record) {
    let extra = extra_of(record);
    let fields = record.schema().fields;
    for (index, field) in fields.iter().enumerate() {
        let datum = record.view(index).datum();
        match (field.repeat, datum, extra.and_then(|extra| extra.get(field.wire))) {
            (Repeat::List { wrapper: Some(wrapper) }, Datum::List(list), Some(Value::Object(others))) => {
                tagged(out, field.wire, |out| {
                    write_elements(out, wrapper, list, field);
                    write_members(out, others);
                });
            }
            (_, datum, _) => {
                let came_empty = extra.is_some_and(|extra| extra.was_empty(index));
                if came_empty || !is_nothing(record, index, extra) {
                    write_field(out, field.wire, datum, field);
                }
            }
        }
    }
    let is_beside_list = |name: &str, value: &Value| {
        let field = fields.iter().find(|field| field.wire == name);
        value.is_object()
            && field.is_some_and(|field| matches!(field.repeat, Repeat::List { wrapper: Some(_) }))
    };
    for (name, value) in extra.into_iter().flat_map(Extra::unknown) {
        if !is_beside_list(name, value) {
            write_member(out, name, value);
        }
    }
}

fn write_field(out: &mut String, name: &str, datum: Datum<'_>, field: &'static Field) {
    match (datum, field.repeat) {
        (Datum::Absent, _) => {}
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }) => {
            tagged(out, name, |out| write_elements(out, wrapper, list, field));
        }
        (Datum::List(list), _) => write_elements(out, name, list, field),
        (Datum::Map(map), _) => tagged(out, name, |out| {
            for (key, view) in map.entries() {
                write_element(out, key, view, field);
            }
        }),
        (scalar, _) => write_single(out, name, scalar),
    }
}

fn write_elements(out: &mut String, name: &str, list: &dyn List, field: &'static Field) {
    for index in 0..list.len() {
        if let Some(view) = list.at(index) {
            write_element(out, name, view, field);
        }
    }
}

fn write_element(out: &mut String, name: &str, view: View<'_>, field: &'static Field) {
    match view.datum() {
        datum @ (Datum::List(_) | Datum::Map(_)) => write_field(out, name, datum, field.element()),
        datum => write_single(out, name, datum),
    }
}

fn write_single(out: &mut String, name: &str, datum: Datum<'_>) {
    match datum {
        Datum::Record(record) => tagged(out, name, |out| write_record(out, record)),
        Datum::Any(value) => write_value(out, name, value),
        Datum::Str(text) => tagged(out, name, |out| write_text(out, text)),
        scalar => tagged(out, name, |out| out.push_str(&scalar_text(scalar).unwrap_or_default())),
    }
}

fn write_members(out: &mut String, members: &Map<String, Value>) {
    members.iter().for_each(|(name, value)| write_member(out, name, value));
}

fn write_member(out: &mut String, name: &str, value: &Value) {
    match value {
        Value::String(text) if name == STRAY_TEXT => write_text(out, text),
        value => write_value(out, name, value),
    }
}

fn write_value(out: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| write_member(out, name, item)),
        Value::Object(members) => tagged(out, name, |out| write_members(out, members)),
        Value::String(text) => tagged(out, name, |out| write_text(out, text)),
        scalar => tagged(out, name, |out| out.push_str(&scalar.to_string())),
    }
}

/// Writes text with markup escaped. Characters that XML cannot carry become U+FFFD.
fn write_text(out: &mut String, text: &str) {
    let mut rest = text;
    while let Some(at) = rest.find(is_escaped) {
        let (plain, from) = rest.split_at(at);
        out.push_str(plain);
        let mut characters = from.chars();
        out.push_str(match characters.next() {
            Some('<') => "&lt;",
            Some('>') => "&gt;",
            Some('&') => "&amp;",
            Some('"') => "&quot;",
            Some('\'') => "&apos;",
            _ => "\u{fffd}",
        });
        rest = characters.as_str();
    }
    out.push_str(rest);
}

fn is_escaped(character: char) -> bool {
    match character {
        '<' | '>' | '&' | '"' | '\'' | '\u{fffe}' | '\u{ffff}' => true,
        '\t' | '\n' | '\r' => false,
        character => character < ' ',
    }
}
