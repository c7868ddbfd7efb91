//! Writing records as XML.

use serde_json::{Map as Object, Value};

use super::stray::STRAY_TEXT;
use crate::extra::Extra;
use crate::field_path;
use crate::presence::{entries_left_out, is_nothing};
use crate::query::scalar_text;
use crate::record::{Datum, List, Map, Record, View, extra_of};
use crate::schema::{Field, Repeat};
use crate::spelling;

/// Encodes the record as XML with the outermost element `root`. Absent fields are left out, and unknown
/// members come last.
///
/// XML can express less than JSON: members whose names cannot be element names are left out, characters that
/// XML does not allow become U+FFFD, and a list without a wrapper cannot consist of a single empty element or
/// of lists.
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
        let place = extra.map(|extra| Place { extra, path: field.wire });
        match extra.and_then(|extra| extra.get(field.wire)) {
            Some(Value::Object(others)) if is_around(field) => {
                tagged(out, field.wire, |out| {
                    write_inside(out, datum, field, place);
                    write_members(out, others);
                });
            }
            _ => {
                let came_empty = extra.is_some_and(|extra| extra.was_empty(index));
                let has_elements = extra.is_some_and(|extra| extra.has_elements_of(field));
                match datum {
                    Datum::List(list) if came_empty && list.is_empty() && !is_around(field) => {
                        tagged(out, field.wire, |_| {});
                    }
                    datum if came_empty || has_elements || !is_nothing(record, index, extra) => {
                        write_field(out, field.wire, datum, field, place);
                    }
                    _ => {}
                }
            }
        }
    }
    let is_inside_field = |name: &str, value: &Value| {
        value.is_object() && fields.iter().any(|field| field.wire == name && is_around(field))
    };
    for (name, value) in extra.into_iter().flat_map(Extra::unknown) {
        if !is_inside_field(name, value) {
            write_member(out, name, value);
        }
    }
}

/// Whether there is an element around the elements of a list or map, which others can be beside.
fn is_around(field: &Field) -> bool {
    matches!(field.repeat, Repeat::Map | Repeat::List { wrapper: Some(_) })
}

/// Where something is: its path from the record whose [`Extra`] keeps what did not fit or was spelled otherwise.
#[derive(Clone, Copy)]
struct Place<'a> {
    extra: &'a Extra,
    path: &'a str,
}

fn write_field(
    out: &mut String,
    name: &str,
    datum: Datum<'_>,
    field: &'static Field,
    place: Option<Place<'_>>,
) {
    match datum {
        Datum::Absent => {}
        Datum::List(list) if !is_around(field) => write_elements(out, name, list, field, place),
        datum @ (Datum::List(_) | Datum::Map(_)) => {
            tagged(out, name, |out| write_inside(out, datum, field, place));
        }
        scalar => write_single(out, name, scalar, place),
    }
}

/// What is inside the element around the elements of a list or map.
fn write_inside(out: &mut String, datum: Datum<'_>, field: &'static Field, place: Option<Place<'_>>) {
    match (datum, field.repeat) {
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }) => {
            let path = place.map(|place| field_path::below(place.path, wrapper));
            let place = place.zip(path.as_deref()).map(|(place, path)| Place { path, ..place });
            write_elements(out, wrapper, list, field, place);
        }
        (Datum::Map(map), _) => write_entries(out, map, field, place),
        _ => {}
    }
}

fn write_elements(
    out: &mut String,
    name: &str,
    list: &dyn List,
    field: &'static Field,
    place: Option<Place<'_>>,
) {
    let place = place.filter(|place| place.extra.has_odd_elements());
    let mut fitting = (0..list.len()).filter_map(|index| list.at(index));
    let Some(place) = place else {
        return fitting.for_each(|view| write_element(out, name, view, field, None));
    };
    for index in 0.. {
        let path = field_path::below(place.path, &field_path::element(index));
        match place.extra.element(&path) {
            Some(kept) => write_member(out, name, kept.value()),
            None => match fitting.next() {
                Some(view) => write_element(out, name, view, field, Some(Place { path: &path, ..place })),
                None => break,
            },
        }
    }
}

fn write_entries(out: &mut String, map: &dyn Map, field: &'static Field, place: Option<Place<'_>>) {
    let place = place.filter(|place| place.extra.has_odd_elements());
    for (key, view) in map.entries() {
        let path = place.map(|place| field_path::below(place.path, &field_path::entry(key)));
        let place = place.zip(path.as_deref()).map(|(place, path)| Place { path, ..place });
        write_element(out, key, view, field, place);
    }
    if let Some(place) = place {
        for (key, kept) in entries_left_out(place.extra, place.path, map) {
            write_member(out, &key, kept.value());
        }
    }
}

fn write_element(
    out: &mut String,
    name: &str,
    view: View<'_>,
    field: &'static Field,
    place: Option<Place<'_>>,
) {
    match view.datum() {
        datum @ (Datum::List(_) | Datum::Map(_)) => write_field(out, name, datum, field.element(), place),
        datum => write_single(out, name, datum, place),
    }
}

fn write_single(out: &mut String, name: &str, datum: Datum<'_>, place: Option<Place<'_>>) {
    let form = place.and_then(|place| place.extra.form(place.path));
    if let Some(text) = form.and_then(|form| spelling::in_xml(form, &datum)) {
        return tagged(out, name, |out| write_text(out, &text));
    }
    match datum {
        Datum::Record(record) => tagged(out, name, |out| write_record(out, record)),
        Datum::Any(value) => write_value(out, name, value),
        Datum::Str(text) => tagged(out, name, |out| write_text(out, text)),
        scalar => tagged(out, name, |out| out.push_str(&scalar_text(scalar).unwrap_or_default())),
    }
}

fn write_members(out: &mut String, members: &Object<String, Value>) {
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
            // A reader takes a raw one for a line end.
            Some('\r') => "&#13;",
            _ => "\u{fffd}",
        });
        rest = characters.as_str();
    }
    out.push_str(rest);
}

fn is_escaped(character: char) -> bool {
    match character {
        '<' | '>' | '&' | '"' | '\'' | '\r' | '\u{fffe}' | '\u{ffff}' => true,
        '\t' | '\n' => false,
        character => character < ' ',
    }
}
