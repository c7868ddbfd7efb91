//! Writing records as JSON.

use std::borrow::Cow;
use std::fmt::Write;

use serde_json::Value;

use crate::extra::Extra;
use crate::field_path;
use crate::json_text::values::{members_of, parse_kept, quote};
use crate::presence::{entries_left_out, is_nothing};
use crate::record::{Datum, List, Map, Record, View, extra_of};
use crate::schema::{Field, Repeat};
use crate::spelling;

/// Encodes the record as compact JSON. Absent fields are left out, lists get their wrappers, and unknown
/// members come last.
pub fn encode(record: &dyn Record) -> String {
    let mut out = String::with_capacity(256);
    write_record(&mut out, record);
    out
}

/// The only field of the record as compact JSON text: the whole body of a request or response that is not an
/// object. A received body is written as it came, as [`encode`] does. The text is empty when the field is absent.
pub fn encode_payload(record: &dyn Record) -> String {
    let Some(field) = record.schema().fields.first() else { return String::new() };
    if extra_of(record).is_none() {
        return write_json(record.view(0), field).unwrap_or_default();
    }
    let object = encode(record);
    let came = members_of(&object).into_iter().find(|(name, _)| *name == field.wire);
    match came {
        Some((_, text)) => text.to_owned(),
        None => write_json(record.view(0), field).unwrap_or_default(),
    }
}

/// One field's value as JSON text, for parameters that hold JSON; `None` when there is nothing to send.
pub(crate) fn write_json(view: View<'_>, field: &'static Field) -> Option<String> {
    let datum = view.datum();
    if matches!(datum, Datum::Absent) {
        return None;
    }
    let mut out = String::new();
    write_field(&mut out, datum, field, None);
    Some(out)
}

fn write_record(out: &mut String, record: &dyn Record) {
    let mut members = Members::open(out);
    let Some(extra) = extra_of(record) else {
        for (index, field) in record.schema().fields.iter().enumerate() {
            if !is_nothing(record, index, None) {
                write_field(members.key(field.wire), record.view(index).datum(), field, None);
            }
        }
        return members.close();
    };
    for (index, field) in record.schema().fields.iter().enumerate() {
        write_with_extra(&mut members, record, index, field, extra);
    }
    for (name, member) in extra.members() {
        let field = record.schema().field(name);
        let is_written =
            |index, field| !is_nothing(record, index, Some(extra)) || extra.has_elements_of(field);
        if field.is_none_or(|(index, field)| !is_written(index, field)) {
            members.key(name).push_str(member.text());
        }
    }
    members.close();
}

/// A field of a record that holds something beyond its fields.
fn write_with_extra(
    members: &mut Members<'_>,
    record: &dyn Record,
    index: usize,
    field: &'static Field,
    extra: &Extra,
) {
    let datum = record.view(index).datum();
    let is_nothing = is_nothing(record, index, Some(extra));
    let form = extra.form(field.wire).and_then(|form| match is_nothing {
        // An empty value in another form than the field's own. A scalar that was removed has no spelling.
        true => (extra.member(field.wire).is_none() && form.starts_with(['{', '[', 'n'])).then_some(form),
        false => spelling::in_json(form, &datum),
    });
    if let Some(form) = form {
        members.key(field.wire).push_str(form);
        return;
    }
    match (is_nothing, extra.member(field.wire)) {
        (is_nothing, Some(kept)) if !is_nothing || extra.has_elements_of(field) => {
            write_with_kept(members.key(field.wire), datum, field, index, extra, kept.text());
        }
        (_, Some(_)) => {}
        (true, None) if !extra.was_empty(index) && !extra.has_elements_of(field) => {}
        (_, None) => write_as_it_came(members.key(field.wire), datum, field, index, extra),
    }
}

/// A field without or with an unusual wrapper, or with elements that did not fit.
fn write_as_it_came(out: &mut String, datum: Datum<'_>, field: &'static Field, index: usize, extra: &Extra) {
    let place = Some(Place { extra, path: field.wire });
    match (datum, field.repeat) {
        (Datum::List(list), Repeat::List { wrapper: Some(_) }) if extra.was_bare(index) => {
            write_elements(out, list, field, place);
        }
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) })
            if extra.was_single(index) && list.len() == 1 =>
        {
            let mut members = Members::open(out);
            write_only(members.key(wrapper), list, field, extra);
            members.close();
        }
        (datum, _) => write_field(out, datum, field, place),
    }
}

/// The only element of a list, without the list around it.
fn write_only(out: &mut String, list: &dyn List, field: &'static Field, extra: &Extra) {
    if let Some(only) = list.at(0) {
        let path = field_path::below(&path_of_elements(field, field.wire), &field_path::element(0));
        write_element(out, only, field, Some(Place { extra, path: &path }));
    }
}

/// A field that has a value, and beside it something that was kept under its name, as the JSON text `kept`.
fn write_with_kept(
    out: &mut String,
    datum: Datum<'_>,
    field: &'static Field,
    index: usize,
    extra: &Extra,
    kept: &str,
) {
    let place = Some(Place { extra, path: field.wire });
    match (datum, field.repeat) {
        // A value that was set later replaces a received empty text.
        (datum, _) if is_blank_text(kept) => write_field(out, datum, field, place),
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }) if kept.starts_with('{') => {
            let mut inner = Members::open(out);
            let others = members_of(kept);
            let more = others.iter().find(|(name, _)| *name == wrapper).map(|(_, text)| *text);
            match extra.was_single(index) && list.len() == 1 && more.is_none() {
                true => write_only(inner.key(wrapper), list, field, extra),
                false => write_list(inner.key(wrapper), list, field, extra, more),
            }
            for (name, text) in others.iter().filter(|(name, _)| *name != wrapper) {
                inner.key(name).push_str(text);
            }
            inner.close();
        }
        (Datum::List(list), Repeat::List { wrapper }) => match wrapper {
            Some(wrapper) => {
                let mut inner = Members::open(out);
                write_list(inner.key(wrapper), list, field, extra, Some(kept));
                inner.close();
            }
            None => write_list(out, list, field, extra, Some(kept)),
        },
        (datum, _) => {
            out.push('[');
            write_field(out, datum, field, place);
            write_more(out, kept);
            out.push(']');
        }
    }
}

/// Whether a JSON text is a string of white space.
fn is_blank_text(kept: &str) -> bool {
    kept.starts_with('"') && parse_kept(kept).as_str().is_some_and(|text| text.trim().is_empty())
}

/// Where something is: its path from the record whose [`Extra`] keeps elements that did not fit.
#[derive(Clone, Copy)]
struct Place<'a> {
    extra: &'a Extra,
    path: &'a str,
}

fn write_list(out: &mut String, list: &dyn List, field: &'static Field, extra: &Extra, kept: Option<&str>) {
    let path = path_of_elements(field, field.wire);
    write_elements(out, list, field, Some(Place { extra, path: &path }));
    if let Some(kept) = kept.filter(|_| !list.is_empty()) {
        out.pop();
        write_more(out, kept);
        out.push(']');
    }
}

/// The path of the list that holds the elements of the field at `path`.
fn path_of_elements<'a>(field: &Field, path: &'a str) -> Cow<'a, str> {
    match field.repeat {
        Repeat::List { wrapper: Some(wrapper) } => Cow::Owned(field_path::below(path, wrapper)),
        _ => Cow::Borrowed(path),
    }
}

/// Further elements of a list: those of a list, or a single one.
fn write_more(out: &mut String, kept: &str) {
    let items = kept.strip_prefix('[').and_then(|rest| rest.strip_suffix(']')).unwrap_or(kept);
    if !items.is_empty() {
        out.push(',');
        out.push_str(items);
    }
}

fn write_field(out: &mut String, datum: Datum<'_>, field: &'static Field, place: Option<Place<'_>>) {
    match (datum, field.repeat) {
        (Datum::List(list), Repeat::List { wrapper: Some(wrapper) }) => {
            let path = place.map(|place| path_of_elements(field, place.path));
            let place = place.zip(path.as_deref()).map(|(place, path)| Place { path, ..place });
            let mut inner = Members::open(out);
            write_elements(inner.key(wrapper), list, field, place);
            inner.close();
        }
        (Datum::List(list), _) => write_elements(out, list, field, place),
        (Datum::Map(map), _) => write_entries(out, map, field, place),
        (datum, _) => write_scalar(out, datum),
    }
}

fn write_elements(out: &mut String, list: &dyn List, field: &'static Field, place: Option<Place<'_>>) {
    match place.filter(|place| place.extra.has_odd_elements()) {
        Some(place) => return write_elements_in_place(out, list, field, place),
        None => out.push('['),
    }
    for index in 0..list.len() {
        if index > 0 {
            out.push(',');
        }
        if let Some(view) = list.at(index) {
            write_element(out, view, field, None);
        }
    }
    out.push(']');
}

/// The elements of a list, and between them those that did not fit, each in its place.
fn write_elements_in_place(out: &mut String, list: &dyn List, field: &'static Field, place: Place<'_>) {
    let mut fitting = (0..list.len()).filter_map(|index| list.at(index));
    out.push('[');
    for index in 0.. {
        let path = field_path::below(place.path, &field_path::element(index));
        let place = Place { path: &path, ..place };
        let kept = place.extra.element(&path);
        let next = if kept.is_none() { fitting.next() } else { None };
        if kept.is_none() && next.is_none() {
            break;
        }
        if index > 0 {
            out.push(',');
        }
        match (kept, next) {
            (Some(kept), _) => out.push_str(kept.text()),
            (None, Some(view)) => write_element(out, view, field, Some(place)),
            (None, None) => {}
        }
    }
    out.push(']');
}

fn write_entries(out: &mut String, map: &dyn Map, field: &'static Field, place: Option<Place<'_>>) {
    let place = place.filter(|place| place.extra.has_odd_elements());
    let mut members = Members::open(out);
    for (key, view) in map.entries() {
        let path = place.map(|place| field_path::below(place.path, &field_path::entry(key)));
        let place = place.zip(path.as_deref()).map(|(place, path)| Place { path, ..place });
        write_element(members.key(key), view, field, place);
    }
    if let Some(place) = place {
        for (key, kept) in entries_left_out(place.extra, place.path, map) {
            members.key(&key).push_str(kept.text());
        }
    }
    members.close();
}

fn write_element(out: &mut String, view: View<'_>, field: &'static Field, place: Option<Place<'_>>) {
    match view.datum() {
        datum @ (Datum::List(_) | Datum::Map(_)) => write_field(out, datum, field.element(), place),
        datum => {
            let form = place.and_then(|place| place.extra.form(place.path));
            match form.and_then(|form| spelling::in_json(form, &datum)) {
                Some(form) => out.push_str(form),
                None => write_scalar(out, datum),
            }
        }
    }
}

fn write_scalar(out: &mut String, datum: Datum<'_>) {
    match datum {
        Datum::Str(text) => quote(out, text),
        Datum::Bool(flag) => out.push_str(if flag { "true" } else { "false" }),
        // Writing to memory cannot fail.
        Datum::Int(number) => drop(write!(out, "{number}")),
        Datum::Float(number) => write_value(out, &number.into()),
        Datum::Any(value) => write_value(out, value),
        Datum::Record(record) => write_record(out, record),
        Datum::Absent | Datum::List(_) | Datum::Map(_) => out.push_str("null"),
    }
}

fn write_value(out: &mut String, value: &Value) {
    // Writing to memory cannot fail.
    let _ = write!(out, "{value}");
}

/// The members of an object as they are written.
struct Members<'a> {
    out: &'a mut String,
    first: bool,
}

impl<'a> Members<'a> {
    fn open(out: &'a mut String) -> Self {
        out.push('{');
        Members { out, first: true }
    }

    fn key(&mut self, name: &str) -> &mut String {
        if !std::mem::take(&mut self.first) {
            self.out.push(',');
        }
        quote(self.out, name);
        self.out.push(':');
        self.out
    }

    fn close(self) {
        self.out.push('}');
    }
}
