//! Writing records as JSON.

use crate::extra::extra_of;
use crate::presence::is_nothing;
use crate::{Datum, Extra, Field, List, Record, Repeat, Value, View};

/// The record as compact JSON text: absent fields left out, wrappers put back, unknown members last.
pub fn encode(record: &dyn Record) -> String {
    let mut out = Vec::with_capacity(256);
    write_record(&mut out, record);
    // Everything written is UTF-8; were it not, nothing of it should get lost.
    String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// The only field of the record as compact JSON text: the whole body of a request or answer that is no object.
/// A body that did not fit and was kept is written as it came. Empty when the field is absent.
pub fn encode_payload(record: &dyn Record) -> String {
    let Some(field) = record.schema().fields.first() else { return String::new() };
    match extra_of(record).and_then(|extra| extra.get(field.wire)) {
        Some(kept) => kept.to_string(),
        None => write_json(record.view(0), field).unwrap_or_default(),
    }
}

/// One field's value as JSON text, for parameters that hold JSON; `None` when there is nothing to send.
pub(crate) fn write_json(view: View<'_>, field: &'static Field) -> Option<String> {
    let datum = view.datum();
    if matches!(datum, Datum::Absent) {
        return None;
    }
    let mut out = Vec::new();
    write_field(&mut out, datum, field);
    String::from_utf8(out).ok()
}

fn write_record(out: &mut Vec<u8>, record: &dyn Record) {
    let extra = extra_of(record);
    let mut members = Members::open(out);
    for (index, field) in record.schema().fields.iter().enumerate() {
        let kept = extra.and_then(|extra| extra.get(field.wire));
        let datum = record.view(index).datum();
        match (is_nothing(record, index, extra), kept, extra) {
            (false, None, None) => write_field(members.key(field.wire), datum, field),
            (false, None, Some(extra)) => {
                write_as_it_came(members.key(field.wire), datum, field, index, extra);
            }
            (false, Some(kept), _) => write_with_kept(members.key(field.wire), datum, field, kept),
            (true, None, Some(extra)) if extra.was_empty(index) => {
                write_as_it_came(members.key(field.wire), datum, field, index, extra);
            }
            (true, ..) => {}
        }
    }
    for (name, value) in extra.into_iter().flat_map(Extra::unknown) {
        let field = record.schema().field(name);
        if field.is_none_or(|(index, _)| is_nothing(record, index, extra)) {
            write_value(members.key(name), value);
        }
    }
    members.close();
}

/// A field without or with an unusual wrapper.
fn write_as_it_came(out: &mut Vec<u8>, datum: Datum<'_>, field: &'static Field, index: usize, extra: &Extra) {
    match (datum, field.repeat) {
        (Datum::List(list), Repeat::List { wrapper: Some(_) }) if extra.was_bare(index) => {
            write_elements(out, list, field);
        }
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) })
            if extra.was_single(index) && list.len() == 1 =>
        {
            let mut members = Members::open(out);
            if let Some(only) = list.at(0) {
                write_element(members.key(wrapper), only, field);
            }
            members.close();
        }
        (datum, _) => write_field(out, datum, field),
    }
}

/// A field that has a value, and beside it something that was kept under its name.
fn write_with_kept(out: &mut Vec<u8>, datum: Datum<'_>, field: &'static Field, kept: &Value) {
    match (datum, field.repeat, kept) {
        // A value set later takes the place of an empty text that came.
        (datum, _, Value::String(text)) if text.trim().is_empty() => write_field(out, datum, field),
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }, Value::Object(others)) => {
            let mut inner = Members::open(out);
            write_list(inner.key(wrapper), list, field, others.get(wrapper));
            for (name, value) in others.iter().filter(|(name, _)| *name != wrapper) {
                write_value(inner.key(name), value);
            }
            inner.close();
        }
        (Datum::List(list), Repeat::List { wrapper }, kept) => match wrapper {
            Some(wrapper) => {
                let mut inner = Members::open(out);
                write_list(inner.key(wrapper), list, field, Some(kept));
                inner.close();
            }
            None => write_list(out, list, field, Some(kept)),
        },
        (datum, _, kept) => {
            out.push(b'[');
            write_field(out, datum, field);
            write_more(out, kept);
            out.push(b']');
        }
    }
}

fn write_list(out: &mut Vec<u8>, list: &dyn List, field: &'static Field, kept: Option<&Value>) {
    write_elements(out, list, field);
    if let Some(kept) = kept.filter(|_| !list.is_empty()) {
        out.pop();
        write_more(out, kept);
        out.push(b']');
    }
}

/// Further elements of a list.
fn write_more(out: &mut Vec<u8>, kept: &Value) {
    let items = match kept {
        Value::Array(items) => items.as_slice(),
        single => std::slice::from_ref(single),
    };
    for item in items {
        out.push(b',');
        write_value(out, item);
    }
}

fn write_field(out: &mut Vec<u8>, datum: Datum<'_>, field: &'static Field) {
    match (datum, field.repeat) {
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }) => {
            let mut inner = Members::open(out);
            write_elements(inner.key(wrapper), list, field);
            inner.close();
        }
        (Datum::List(list), _) => write_elements(out, list, field),
        (Datum::Map(map), _) => {
            let mut members = Members::open(out);
            for (key, value) in map.entries() {
                write_element(members.key(key), value, field);
            }
            members.close();
        }
        (datum, _) => write_scalar(out, datum),
    }
}

fn write_elements(out: &mut Vec<u8>, list: &dyn List, field: &'static Field) {
    out.push(b'[');
    for index in 0..list.len() {
        if index > 0 {
            out.push(b',');
        }
        if let Some(view) = list.at(index) {
            write_element(out, view, field);
        }
    }
    out.push(b']');
}

fn write_element(out: &mut Vec<u8>, view: View<'_>, field: &'static Field) {
    match view.datum() {
        datum @ (Datum::List(_) | Datum::Map(_)) => write_field(out, datum, super::read::element(field)),
        datum => write_scalar(out, datum),
    }
}

fn write_scalar(out: &mut Vec<u8>, datum: Datum<'_>) {
    match datum {
        Datum::Str(text) => write_text(out, text),
        Datum::Bool(flag) => out.extend_from_slice(if flag { b"true" } else { b"false" }),
        Datum::Int(number) => write_value(out, &number.into()),
        Datum::Float(number) => write_value(out, &number.into()),
        Datum::Any(value) => write_value(out, value),
        Datum::Record(record) => write_record(out, record),
        Datum::Absent | Datum::List(_) | Datum::Map(_) => out.extend_from_slice(b"null"),
    }
}

/// A text in quotes, escaped only where JSON demands it.
fn write_text(out: &mut Vec<u8>, text: &str) {
    // Writing to memory cannot fail.
    let _ = serde_json::to_writer(out, text);
}

fn write_value(out: &mut Vec<u8>, value: &Value) {
    // Writing to memory cannot fail.
    let _ = serde_json::to_writer(out, value);
}

/// The members of an object as they are written.
struct Members<'a> {
    out: &'a mut Vec<u8>,
    first: bool,
}

impl<'a> Members<'a> {
    fn open(out: &'a mut Vec<u8>) -> Self {
        out.push(b'{');
        Members { out, first: true }
    }

    fn key(&mut self, name: &str) -> &mut Vec<u8> {
        if !std::mem::take(&mut self.first) {
            self.out.push(b',');
        }
        write_text(self.out, name);
        self.out.push(b':');
        self.out
    }

    fn close(self) {
        self.out.push(b'}');
    }
}
