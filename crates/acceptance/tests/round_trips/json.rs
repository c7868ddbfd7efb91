//! JSON documents as they are on the wire, with what no tree of values can hold: members of one name, numbers of any
//! length, broken characters. And their meaning, as the test compares it.

use cloudspec_wire::{Field, Repeat, Schema, Shape, Value};

use crate::choices::Choices;

/// A JSON document.
#[derive(Clone, Debug, PartialEq)]
pub enum Json {
    /// `null`, `true`, `false` or a number, as it is written.
    Word(String),
    Text(String),
    List(Vec<Json>),
    Object(Vec<(String, Json)>),
}

/// Stands in a text for a byte that is not UTF-8.
pub const BROKEN_BYTE: char = '\u{e000}';

/// Stands in a text for an escape of half a surrogate pair.
pub const HALF_PAIR: char = '\u{e001}';

impl Json {
    pub fn word(text: &str) -> Json {
        Json::Word(text.to_owned())
    }

    pub fn text(text: &str) -> Json {
        Json::Text(text.to_owned())
    }

    pub fn is_null(&self) -> bool {
        *self == Json::word("null")
    }

    /// The document as bytes. What stands between values, and how characters are written, is chosen.
    pub fn write(&self, choices: &mut Choices<'_>, out: &mut Vec<u8>) {
        match self {
            Json::Word(word) => out.extend(word.bytes()),
            Json::Text(text) => write_text(text, choices, out),
            Json::List(items) => {
                out.push(b'[');
                for (index, item) in items.iter().enumerate() {
                    out.extend(if index > 0 { &b","[..] } else { b"" });
                    write_space(choices, out);
                    item.write(choices, out);
                }
                out.push(b']');
            }
            Json::Object(members) => {
                out.push(b'{');
                for (index, (name, value)) in members.iter().enumerate() {
                    out.extend(if index > 0 { &b","[..] } else { b"" });
                    write_space(choices, out);
                    write_text(name, choices, out);
                    write_space(choices, out);
                    out.push(b':');
                    write_space(choices, out);
                    value.write(choices, out);
                }
                write_space(choices, out);
                out.push(b'}');
            }
        }
    }
}

fn write_space(choices: &mut Choices<'_>, out: &mut Vec<u8>) {
    if choices.once_in(8) {
        out.extend(choices.of(&[" ", "\r\n", "\t"]).bytes());
    }
}

fn write_text(text: &str, choices: &mut Choices<'_>, out: &mut Vec<u8>) {
    out.push(b'"');
    for character in text.chars() {
        match character {
            BROKEN_BYTE => out.push(0xff),
            HALF_PAIR => out.extend(b"\\ud83d"),
            '"' | '\\' => out.extend([b'\\', character as u8]),
            // Raw, which the standard forbids, or escaped.
            '\0'..' ' if choices.once_in(2) => out.push(character as u8),
            '\0'..' ' => out.extend(format!("\\u{:04x}", character as u32).bytes()),
            _ if choices.once_in(32) => {
                let mut units = [0; 2];
                for unit in character.encode_utf16(&mut units) {
                    out.extend(format!("\\u{unit:04X}").bytes());
                }
            }
            _ => out.extend(character.to_string().bytes()),
        }
    }
    out.push(b'"');
}

/// What is written back of a document that was read into a record of this table. It is the document itself, except:
///
/// - Of members of one name the last one is left.
/// - A known member that is `null` is an absent one. Elsewhere, `null` is kept.
/// - The members of an envelope are members of the record.
/// - A number that is too large for a floating-point number is a text, and one in a member of any type is as exact as
///   64 bits can be.
/// - What cannot be read in a text is U+FFFD.
pub fn written_back(document: &Json, schema: &'static Schema, envelope: Option<&str>) -> Json {
    let Json::Object(members) = document else { return plain(document) };
    let mut left: Vec<(String, Json)> = Vec::new();
    for (name, value) in members {
        match (schema.field(name), value) {
            (None, Json::Object(_)) if Some(name.as_str()) == envelope => {
                if let Json::Object(inner) = written_back(value, schema, None) {
                    for (name, value) in present(value, schema, inner) {
                        replace(&mut left, name, value);
                    }
                }
            }
            (Some((_, field)), value) => replace(&mut left, name.clone(), of_field(value, field)),
            (None, value) => replace(&mut left, name.clone(), plain(value)),
        }
    }
    left.retain(|(name, value)| !value.is_null() || schema.field(name).is_none());
    Json::Object(left)
}

/// The members of an envelope, with those that are `null` where the record knows them: they replace former ones.
fn present(envelope: &Json, schema: &Schema, inner: Vec<(String, Json)>) -> Vec<(String, Json)> {
    let Json::Object(members) = envelope else { return inner };
    let nulls = members.iter().filter(|(name, value)| value.is_null() && schema.field(name).is_some());
    let absent = |(name, value): (&String, &Json)| {
        let is_left = inner.iter().any(|(other, _)| other == name);
        (!is_left).then(|| (name.clone(), value.clone()))
    };
    let nulls: Vec<_> = nulls.filter_map(|(name, value)| absent((name, value))).collect();
    inner.into_iter().chain(nulls).collect()
}

fn replace(members: &mut Vec<(String, Json)>, name: String, value: Json) {
    let name = readable(&name);
    members.retain(|(other, _)| *other != name);
    members.push((name, value));
}

/// What is written back of a member's value.
pub fn of_field(value: &Json, field: &'static Field) -> Json {
    match (field.repeat, value) {
        (Repeat::One, value) => of_one(value, field),
        (Repeat::List { .. }, Json::List(items)) => of_list(items, field),
        (Repeat::List { wrapper: Some(wrapper) }, Json::Object(members)) => {
            let mut left = Vec::new();
            for (name, value) in members {
                let value = match (name == wrapper, value) {
                    (true, Json::List(items)) => of_list(items, field),
                    (true, value) => of_element(value, field),
                    (false, value) => plain(value),
                };
                replace(&mut left, name.clone(), value);
            }
            Json::Object(left)
        }
        (Repeat::Map, Json::Object(entries)) => {
            let mut left = Vec::new();
            for (key, value) in entries {
                replace(&mut left, key.clone(), of_element(value, field));
            }
            Json::Object(left)
        }
        (_, value) => plain(value),
    }
}

fn of_list(items: &[Json], field: &'static Field) -> Json {
    Json::List(items.iter().map(|item| of_element(item, field)).collect())
}

fn of_element(value: &Json, field: &'static Field) -> Json {
    match field.shape {
        Shape::Nested(element) => of_field(value, element),
        _ => of_one(value, field),
    }
}

fn of_one(value: &Json, field: &'static Field) -> Json {
    match field.shape {
        Shape::Any => in_64_bits(&plain(value)),
        _ => match field.shape.schema() {
            Some(schema) => written_back(value, schema, None),
            None => plain(value),
        },
    }
}

/// What is left of a value that no table describes.
fn plain(value: &Json) -> Json {
    match value {
        Json::Word(word) if word.parse().is_ok_and(f64::is_infinite) => Json::text(word),
        Json::Word(_) => value.clone(),
        Json::Text(text) => Json::Text(readable(text)),
        Json::List(items) => Json::List(items.iter().map(plain).collect()),
        Json::Object(members) => {
            let mut left = Vec::new();
            for (name, value) in members {
                replace(&mut left, name.clone(), plain(value));
            }
            Json::Object(left)
        }
    }
}

fn readable(text: &str) -> String {
    text.replace([BROKEN_BYTE, HALF_PAIR], "\u{fffd}")
}

/// A value with its numbers as a tree of values holds them.
pub fn in_64_bits(value: &Json) -> Json {
    match value {
        Json::Word(word) if word.parse::<u64>().is_err() && word.parse::<i64>().is_err() => {
            word.parse::<f64>().map_or_else(|_| value.clone(), |number| Json::Word(number.to_string()))
        }
        Json::Word(_) | Json::Text(_) => value.clone(),
        Json::List(items) => Json::List(items.iter().map(in_64_bits).collect()),
        Json::Object(members) => {
            Json::Object(members.iter().map(|(name, value)| (name.clone(), in_64_bits(value))).collect())
        }
    }
}

impl From<&Value> for Json {
    fn from(value: &Value) -> Json {
        match value {
            Value::String(text) => Json::text(text),
            Value::Array(items) => Json::List(items.iter().map(Json::from).collect()),
            Value::Object(members) => {
                Json::Object(members.iter().map(|(name, value)| (name.clone(), value.into())).collect())
            }
            word => Json::Word(word.to_string()),
        }
    }
}

/// Marks the text of a number in a [`meaning`].
const NUMBER: char = '\u{1}';

/// What a document means: numbers are exact, and the order of members does not count.
pub fn meaning(document: &Json) -> Value {
    match document {
        Json::Word(word) => match word.as_str() {
            "null" => Value::Null,
            "true" | "false" => (word == "true").into(),
            number => exact(number).into(),
        },
        Json::Text(text) => text.as_str().into(),
        Json::List(items) => items.iter().map(meaning).collect::<Vec<_>>().into(),
        Json::Object(members) => members
            .iter()
            .map(|(name, value)| (name.clone(), meaning(value)))
            .collect::<serde_json::Map<_, _>>()
            .into(),
    }
}

/// What a text means that `serde_json` reads once its numbers are texts.
pub fn meaning_of(text: &str) -> Result<Value, String> {
    let (mut marked, mut rest) = (String::new(), text);
    while let Some(first) = rest.chars().next() {
        let length = match first {
            '"' => 1 + end_of_string(&rest[1..]).ok_or("a string has no end")?,
            '-' | '0'..='9' => rest.find([',', ']', '}']).unwrap_or(rest.len()),
            _ => first.len_utf8(),
        };
        let (piece, after) = rest.split_at(length);
        match first {
            '-' | '0'..='9' => marked.push_str(&Value::from(exact(piece)).to_string()),
            _ => marked.push_str(piece),
        }
        rest = after;
    }
    serde_json::from_str(&marked).map_err(|error| format!("{error}: {text}"))
}

/// The length of a string without its first quote, with its last one.
fn end_of_string(text: &str) -> Option<usize> {
    let mut is_escaped = false;
    let end = text.bytes().position(|byte| {
        let ends = byte == b'"' && !is_escaped;
        is_escaped = byte == b'\\' && !is_escaped;
        ends
    });
    end.map(|end| end + 1)
}

/// A number as its digits and the power of ten of the last one; the sign of zero does not count.
fn exact(number: &str) -> String {
    let (mantissa, exponent) = number.split_once(['e', 'E']).unwrap_or((number, "0"));
    let (whole, fraction) = mantissa.split_once('.').unwrap_or((mantissa, ""));
    let sign = if whole.starts_with('-') { "-" } else { "" };
    let digits = format!("{}{fraction}", whole.trim_start_matches('-'));
    let kept = digits.trim_end_matches('0');
    let exponent: i128 = exponent.trim_start_matches('+').parse().unwrap_or(i128::MAX >> 1);
    let exponent = exponent - fraction.len() as i128 + (digits.len() - kept.len()) as i128;
    match kept.trim_start_matches('0') {
        "" => format!("{NUMBER}0"),
        kept => format!("{NUMBER}{sign}{kept}e{exponent}"),
    }
}
