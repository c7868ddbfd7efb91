//! Query and form parameters: records flattened to pairs, and pairs read back.
//!
//! A list `Name` becomes `Name.1`, `Name.2`, ..., a record `Name` becomes `Name.Member`, recursively. An element
//! that is absent keeps its index. Empty lists, maps and records produce nothing; an empty text is sent as such.

use std::borrow::Cow;
use std::fmt;

use crate::json::{element, from_value, parse, write_json};
use crate::scalar::boolean;
use crate::{Datum, Extra, Field, List, Place, Record, Schema, Shape, Slot, Style, Value, View};

/// Highest index of a list element that is read back.
const MAX_INDEX: usize = 10_000;

/// Most names, dots between them, that are followed into records: records can contain themselves.
const MAX_DEPTH: usize = 64;

/// Most elements that are made for indices that were skipped, in all lists of one request.
const MAX_GAPS: usize = 20_000;

/// Name and value of a parameter, not percent-encoded. Names of fields that are no lists or records stand in the
/// tables and are not copied.
pub type Pair = (Cow<'static, str>, String);

/// The fields of `record` that travel in `place`, in the order of the table.
///
/// Members that the schema does not know come last: they travel in the query, unless there is a JSON body for them.
pub fn flatten(record: &dyn Record, place: Place) -> Vec<Pair> {
    let mut pairs = Vec::new();
    let fields = record.schema().fields;
    for (index, field) in fields.iter().enumerate() {
        if field.place == place {
            flatten_field(&mut pairs, field, record.view(index));
        }
    }
    if place == Place::Query
        && !fields.iter().any(|field| matches!(field.place, Place::Body | Place::Payload))
    {
        for (name, value) in unknown(record) {
            flatten_any(&mut pairs, name.to_owned().into(), value);
        }
    }
    pairs
}

/// What the schema of `record` does not know.
fn unknown(record: &dyn Record) -> impl Iterator<Item = (&str, &Value)> {
    let extra = match record.view(record.schema().fields.len()) {
        View::Extra(extra) => Some(extra),
        _ => None,
    };
    extra.into_iter().flat_map(Extra::unknown)
}

fn flatten_field(pairs: &mut Vec<Pair>, field: &'static Field, view: View<'_>) {
    let name = Cow::Borrowed(field.wire);
    let separator = match field.style {
        Style::Native => return flatten_value(pairs, name, view.datum()),
        Style::Json => {
            if !is_empty_list(&view) {
                pairs.extend(write_json(view, field).map(|text| (name, text)));
            }
            return;
        }
        Style::Comma => ",",
        Style::Space => " ",
        Style::Pipe => "|",
    };
    match view.datum() {
        Datum::List(list) if list.is_empty() => {}
        Datum::List(list) => {
            let elements: Vec<String> =
                (0..list.len()).filter_map(|index| scalar_text(list.at(index)?.datum())).collect();
            pairs.push((name, elements.join(separator)));
        }
        datum => flatten_value(pairs, name, datum),
    }
}

fn is_empty_list(view: &View<'_>) -> bool {
    matches!(view, View::List(list) if list.is_empty()) || matches!(view, View::Map(map) if map.is_empty())
}

fn flatten_value(pairs: &mut Vec<Pair>, name: Cow<'static, str>, datum: Datum<'_>) {
    match datum {
        Datum::Absent => {}
        Datum::Record(record) => {
            for (index, field) in record.schema().fields.iter().enumerate() {
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

/// A scalar as it is spelled in a query, a header or a path; `None` for anything else.
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

/// A parameter that could not be read back.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Problem {
    /// Name of the parameter as it was sent.
    pub name: String,
    /// What is wrong with it.
    pub kind: ProblemKind,
}

/// What is wrong with a parameter.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum ProblemKind {
    /// The table has no such field in that place.
    Unknown,
    /// The value does not fit: what would.
    Malformed(String),
}

impl fmt::Display for Problem {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match &self.kind {
            ProblemKind::Unknown => write!(f, "{}: no such parameter", self.name),
            ProblemKind::Malformed(expected) => write!(f, "{}: expected {expected}", self.name),
        }
    }
}

/// Reads flattened parameters back into `record`: the reverse of [`flatten`].
///
/// # Errors
///
/// Every parameter that has no field or does not fit its field; all others are read nevertheless.
pub fn unflatten<N: AsRef<str>>(
    pairs: &[(N, String)],
    place: Place,
    record: &mut dyn Record,
) -> Result<(), Vec<Problem>> {
    let mut problems = Vec::new();
    let mut reader = Reader { gaps: MAX_GAPS, depth: 0 };
    for (name, value) in pairs {
        let name = name.as_ref();
        let in_place = |field: &Field| field.place == place;
        reader.depth = 0;
        if let Err(kind) = reader.member(record, name, value, in_place) {
            problems.push(Problem { name: name.to_owned(), kind });
        }
    }
    if problems.is_empty() { Ok(()) } else { Err(problems) }
}

type Read = Result<(), ProblemKind>;

struct Reader {
    /// Elements that may still be made for skipped indices.
    gaps: usize,
    /// Records that the present name has led into.
    depth: usize,
}

impl Reader {
    fn member(
        &mut self,
        record: &mut dyn Record,
        name: &str,
        value: &str,
        allowed: impl Fn(&Field) -> bool,
    ) -> Read {
        let (index, rest) = find(record.schema(), name, allowed).ok_or(ProblemKind::Unknown)?;
        // `find` gives indices of fields.
        let field = &record.schema().fields[index];
        if field.style == Style::Native || !rest.is_empty() {
            return self.value(record.slot(index), rest, value, field);
        }
        self.styled(record, index, field, value)
    }

    fn styled(&mut self, record: &mut dyn Record, index: usize, field: &'static Field, value: &str) -> Read {
        let separator = match field.style {
            Style::Json => return read_json(record, field, value),
            Style::Space => ' ',
            Style::Pipe => '|',
            _ => ',',
        };
        match record.slot(index) {
            Slot::List(list) => {
                for text in value.split(separator) {
                    self.value(list.push(), "", text, element(field))?;
                }
                Ok(())
            }
            slot => self.value(slot, "", value, field),
        }
    }

    fn value(&mut self, slot: Slot<'_>, rest: &str, value: &str, field: &'static Field) -> Read {
        match slot {
            Slot::Record(record) if !rest.is_empty() => {
                self.depth += 1;
                if self.depth > MAX_DEPTH {
                    return Err(ProblemKind::Malformed(format!("at most {MAX_DEPTH} levels")));
                }
                self.member(record, rest, value, |_| true)
            }
            Slot::List(list) if !rest.is_empty() => self.element(list, rest, value, field),
            Slot::Map(map) if !rest.is_empty() => {
                let (key, rest) = if is_scalar(&field.shape) { (rest, "") } else { split(rest) };
                self.value(map.entry(key.to_owned()), rest, value, element(field))
            }
            Slot::Opt(option) => self.value(option.fill(), rest, value, field),
            Slot::Any(any) => {
                set_any(any, rest, value);
                Ok(())
            }
            slot if rest.is_empty() => read_scalar(slot, value),
            _ => Err(ProblemKind::Unknown),
        }
    }

    fn element(&mut self, list: &mut dyn List, rest: &str, value: &str, field: &'static Field) -> Read {
        let (index, rest) = split(rest);
        let index = match index.parse::<usize>() {
            Ok(index @ 1..=MAX_INDEX) => index - 1,
            _ => return Err(ProblemKind::Malformed(format!("an index from 1 to {MAX_INDEX}"))),
        };
        let skipped = index.saturating_sub(list.len());
        self.gaps = self.gaps.checked_sub(skipped).ok_or_else(|| {
            ProblemKind::Malformed(format!("fewer than {MAX_GAPS} skipped indices in one request"))
        })?;
        while list.len() <= index {
            list.push();
        }
        list.at_mut(index).map_or(Ok(()), |slot| self.value(slot, rest, value, element(field)))
    }
}

fn split(name: &str) -> (&str, &str) {
    name.split_once('.').unwrap_or((name, ""))
}

fn is_scalar(shape: &Shape) -> bool {
    !matches!(shape, Shape::Record(_) | Shape::Late(_) | Shape::Nested(_))
}

fn read_json(record: &mut dyn Record, field: &Field, value: &str) -> Read {
    let json = parse(value).map_err(|error| {
        ProblemKind::Malformed(format!("JSON text with {} at byte {}", error.expected, error.offset))
    })?;
    let member = Value::Object([(field.wire.to_owned(), json)].into_iter().collect());
    from_value(&member, record)
        .map_err(|error| ProblemKind::Malformed(format!("{} at {}", error.expected, error.path)))
}

/// The field that `name` belongs to and what follows its own name; names with dots in them win.
fn find<'n>(schema: &Schema, name: &'n str, allowed: impl Fn(&Field) -> bool) -> Option<(usize, &'n str)> {
    let matching = schema.fields.iter().enumerate().filter(|(_, field)| allowed(field));
    matching
        .filter_map(|(index, field)| {
            let rest = name.strip_prefix(field.wire)?;
            let rest = match rest {
                "" => rest,
                _ => rest.strip_prefix('.').filter(|rest| !rest.is_empty())?,
            };
            Some((index, rest))
        })
        .min_by_key(|(_, rest)| rest.len())
}

fn set_any(any: &mut Value, rest: &str, value: &str) {
    if rest.is_empty() {
        *any = Value::String(value.to_owned());
        return;
    }
    if !any.is_object() {
        *any = Value::Object(serde_json::Map::new());
    }
    if let Value::Object(members) = any {
        // A free-form parameter has no table to follow, so its dotted name is kept as the key.
        members.insert(rest.to_owned(), Value::String(value.to_owned()));
    }
}

fn read_scalar(slot: Slot<'_>, value: &str) -> Read {
    let malformed = |expected: &str| ProblemKind::Malformed(expected.to_owned());
    match slot {
        Slot::Str(text) => value.clone_into(text),
        Slot::OptStr(text) => *text = Some(value.to_owned()),
        Slot::Time(time) => time.set(value.to_owned()),
        Slot::Enum(text) => text.set(value),
        Slot::Bool(flag) => *flag = boolean(value).ok_or_else(|| malformed("true or false"))?,
        Slot::OptBool(flag) => *flag = Some(boolean(value).ok_or_else(|| malformed("true or false"))?),
        Slot::Int(number) => *number = value.parse().map_err(|_| malformed("an integer"))?,
        Slot::OptInt(number) => *number = Some(value.parse().map_err(|_| malformed("an integer"))?),
        Slot::Float(number) => *number = value.parse().map_err(|_| malformed("a number"))?,
        Slot::OptFloat(number) => *number = Some(value.parse().map_err(|_| malformed("a number"))?),
        Slot::Record(_) | Slot::List(_) | Slot::Map(_) => {
            return Err(malformed("an index or member after the name"));
        }
        Slot::Any(_) | Slot::Opt(_) | Slot::Extra(_) => {}
    }
    Ok(())
}

/// Bytes that are not percent-encoded: `A-Z a-z 0-9 - _ . ~` (RFC 3986, section 2.3).
static UNRESERVED: [bool; 256] = {
    let mut kept = [false; 256];
    let mut byte = 0;
    while byte < 256 {
        let character = byte as u8;
        kept[byte] = character.is_ascii_alphanumeric() || matches!(character, b'-' | b'_' | b'.' | b'~');
        byte += 1;
    }
    kept
};

/// Percent-encodes everything but `A-Z a-z 0-9 - _ . ~`, with upper-case digits (RFC 3986).
pub fn percent_encode(text: &str) -> Cow<'_, str> {
    if text.bytes().all(is_unreserved) {
        return Cow::Borrowed(text);
    }
    let mut encoded = String::with_capacity(text.len() * 3);
    push_encoded(&mut encoded, text);
    Cow::Owned(encoded)
}

/// Appends `text` to `encoded`, percent-encoded.
fn push_encoded(encoded: &mut String, text: &str) {
    const DIGITS: &[u8; 16] = b"0123456789ABCDEF";
    if text.bytes().all(is_unreserved) {
        return encoded.push_str(text);
    }
    for byte in text.bytes() {
        if is_unreserved(byte) {
            encoded.push(byte as char);
        } else {
            encoded.push('%');
            encoded.push(DIGITS[usize::from(byte >> 4)] as char);
            encoded.push(DIGITS[usize::from(byte & 15)] as char);
        }
    }
}

fn is_unreserved(byte: u8) -> bool {
    // There is an entry for every byte.
    UNRESERVED[usize::from(byte)]
}

/// Pairs as `name=value&name=value`, both percent-encoded: a query, or a form body.
pub fn form<N: AsRef<str>, V: AsRef<str>>(pairs: &[(N, V)]) -> String {
    let length = pairs.iter().map(|(name, value)| name.as_ref().len() + value.as_ref().len() + 2).sum();
    let mut text = String::with_capacity(length);
    for (index, (name, value)) in pairs.iter().enumerate() {
        if index > 0 {
            text.push('&');
        }
        push_encoded(&mut text, name.as_ref());
        text.push('=');
        push_encoded(&mut text, value.as_ref());
    }
    text
}

/// The reverse of [`form`]; `+` reads as a space, as browsers and older SDKs write it.
pub fn parse_form(text: &str) -> Vec<Pair> {
    text.split('&')
        .filter(|pair| !pair.is_empty())
        .map(|pair| {
            let (name, value) = pair.split_once('=').unwrap_or((pair, ""));
            (percent_decode(name).into(), percent_decode(value))
        })
        .collect()
}

fn percent_decode(text: &str) -> String {
    let bytes = text.as_bytes();
    let mut decoded = Vec::with_capacity(bytes.len());
    let mut at = 0;
    while let Some(byte) = bytes.get(at) {
        let digits = bytes.get(at + 1..at + 3).filter(|_| *byte == b'%');
        match digits.and_then(hexadecimal) {
            Some(code) => {
                decoded.push(code);
                at += 3;
            }
            None => {
                decoded.push(if *byte == b'+' { b' ' } else { *byte });
                at += 1;
            }
        }
    }
    String::from_utf8_lossy(&decoded).into_owned()
}

/// The number that two hexadecimal digits spell.
fn hexadecimal(digits: &[u8]) -> Option<u8> {
    digits.iter().try_fold(0, |code, digit| {
        let value = (*digit as char).to_digit(16)?;
        Some(code << 4 | value as u8)
    })
}
