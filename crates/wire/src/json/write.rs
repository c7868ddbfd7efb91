//! Writing records as JSON.

use crate::{Datum, Extra, Field, Record, Repeat, Value, View};

/// The record as compact JSON text: absent fields left out, wrappers put back, unknown members last.
pub fn encode(record: &dyn Record) -> String {
    let mut out = Vec::with_capacity(256);
    write_record(&mut out, record);
    // Everything written is UTF-8; were it not, nothing of it should get lost.
    String::from_utf8(out).unwrap_or_else(|error| String::from_utf8_lossy(error.as_bytes()).into_owned())
}

/// The only field of the record as compact JSON text: the whole body of a request or answer that is no object.
pub fn encode_payload(record: &dyn Record) -> String {
    let field = record.schema().fields.first();
    field.and_then(|field| write_json(record.view(0), field)).unwrap_or_default()
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
    let schema = record.schema();
    let extra = extra_of(record);
    let mut members = Members::open(out);
    for (index, field) in schema.fields.iter().enumerate() {
        let datum = record.view(index).datum();
        let beside = extra.and_then(|extra| extra.get(field.wire));
        let came_empty = extra.is_some_and(|extra| extra.was_empty(index));
        if is_nothing(&datum) && !came_empty || is_replaced(&datum, field, beside) {
            continue;
        }
        let out = members.key(field.wire);
        match (field.repeat, datum, beside) {
            (Repeat::List { wrapper: Some(_) }, Datum::List(list), None)
                if extra.is_some_and(|extra| extra.was_bare(index)) =>
            {
                write_elements(out, list, field);
            }
            (Repeat::List { wrapper: Some(wrapper) }, Datum::List(list), Some(Value::Object(others))) => {
                let mut inner = Members::open(out);
                write_elements(inner.key(wrapper), list, field);
                for (name, value) in others {
                    write_value(inner.key(name), value);
                }
                inner.close();
            }
            (_, Datum::Absent, _) => out.extend_from_slice(b"{}"),
            (_, datum, _) => write_field(out, datum, field),
        }
    }
    let unknown = extra.into_iter().flat_map(Extra::unknown);
    for (name, value) in unknown {
        if !is_beside_list(record, name, value) {
            write_value(members.key(name), value);
        }
    }
    members.close();
}

/// Whether the field itself has nothing to write.
fn is_nothing(datum: &Datum<'_>) -> bool {
    match datum {
        Datum::Absent => true,
        Datum::List(list) => list.is_empty(),
        Datum::Map(map) => map.is_empty(),
        _ => false,
    }
}

/// Whether a kept value stands for the field.
fn is_replaced(datum: &Datum<'_>, field: &Field, beside: Option<&Value>) -> bool {
    match (beside, datum, field.repeat) {
        (None, ..) => false,
        (Some(Value::Object(_)), Datum::List(list), Repeat::List { wrapper: Some(_) }) => list.is_empty(),
        _ => true,
    }
}

/// Whether the kept member `name` was written together with the list it stood beside.
fn is_beside_list(record: &dyn Record, name: &str, value: &Value) -> bool {
    record
        .schema()
        .field(name)
        .is_some_and(|(index, field)| !is_replaced(&record.view(index).datum(), field, Some(value)))
}

fn extra_of(record: &dyn Record) -> Option<&Extra> {
    match record.view(record.schema().fields.len()) {
        View::Extra(extra) if !extra.is_empty() => Some(extra),
        _ => None,
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

fn write_elements(out: &mut Vec<u8>, list: &dyn crate::List, field: &'static Field) {
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
