//! Writing records as XML.

use std::borrow::Cow;

use quick_xml::escape::escape;

use crate::json::element;
use crate::query::scalar_text;
use crate::{Datum, Field, Record, Repeat, Value, View};

/// The record as XML text under the outermost element `root`: absent fields left out, unknown members last.
pub fn encode(record: &dyn Record, root: &str) -> String {
    let mut out = String::from("<?xml version=\"1.0\" encoding=\"UTF-8\"?>");
    tagged(&mut out, root, |out| write_record(out, record));
    out
}

fn tagged(out: &mut String, name: &str, content: impl FnOnce(&mut String)) {
    out.push('<');
    out.push_str(name);
    out.push('>');
    content(out);
    out.push_str("</");
    out.push_str(name);
    out.push('>');
}

fn write_record(out: &mut String, record: &dyn Record) {
    for (index, field) in record.schema().fields.iter().enumerate() {
        write_field(out, field.wire, record.view(index).datum(), field);
    }
    if let View::Extra(extra) = record.view(record.schema().fields.len()) {
        for (name, value) in extra.unknown() {
            write_value(out, name, value);
        }
    }
}

fn write_field(out: &mut String, name: &str, datum: Datum<'_>, field: &'static Field) {
    match (datum, field.repeat) {
        (Datum::Absent, _) => {}
        (Datum::List(list), _) if list.is_empty() => {}
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }) => {
            tagged(out, name, |out| write_elements(out, wrapper, list, field));
        }
        (Datum::List(list), _) => write_elements(out, name, list, field),
        (Datum::Map(map), _) if map.is_empty() => {}
        (Datum::Map(map), _) => tagged(out, name, |out| {
            for (key, view) in map.entries() {
                write_field(out, key, view.datum(), element(field));
            }
        }),
        (Datum::Record(record), _) => tagged(out, name, |out| write_record(out, record)),
        (Datum::Any(value), _) => write_value(out, name, value),
        (scalar, _) => {
            let text = scalar_text(scalar).unwrap_or_default();
            tagged(out, name, |out| out.push_str(&escaped(&text)));
        }
    }
}

fn write_elements(out: &mut String, name: &str, list: &dyn crate::List, field: &'static Field) {
    for index in 0..list.len() {
        if let Some(view) = list.at(index) {
            write_field(out, name, view.datum(), element(field));
        }
    }
}

fn write_value(out: &mut String, name: &str, value: &Value) {
    match value {
        Value::Null => {}
        Value::Array(items) => items.iter().for_each(|item| write_value(out, name, item)),
        Value::Object(members) => tagged(out, name, |out| {
            members.iter().for_each(|(key, member)| write_value(out, key, member));
        }),
        Value::String(text) => tagged(out, name, |out| out.push_str(&escaped(text))),
        scalar => tagged(out, name, |out| out.push_str(&scalar.to_string())),
    }
}

/// Text with markup escaped. Characters that XML cannot carry become U+FFFD.
fn escaped(text: &str) -> Cow<'_, str> {
    let carried =
        |character: char| !matches!(character, '\0'..='\u{8}' | '\u{b}' | '\u{c}' | '\u{e}'..='\u{1f}');
    if text.chars().all(carried) {
        return escape(text);
    }
    let cleaned: String =
        text.chars().map(|character| if carried(character) { character } else { '\u{fffd}' }).collect();
    Cow::Owned(escape(cleaned.as_str()).into_owned())
}
