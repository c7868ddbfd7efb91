//! JSON values as specs are written.

use std::fmt::Write;

use crate::node::{Node, Value};

/// Columns that an object or array may take on one line.
const WIDTH: usize = 110;

/// A JSON value: objects keep their order, numbers their spelling. Two objects with the same entries are equal in any
/// order.
#[derive(Clone, Debug, Default)]
pub enum Json {
    /// `null`.
    #[default]
    Null,
    /// `true` or `false`.
    Bool(bool),
    /// A number, as it is written.
    Number(String),
    /// A string.
    String(String),
    /// An array.
    Array(Vec<Json>),
    /// An object.
    Object(Vec<(String, Json)>),
}

impl Json {
    /// An object with the entries in their order.
    pub fn object<K: Into<String>>(entries: impl IntoIterator<Item = (K, Json)>) -> Json {
        Json::Object(entries.into_iter().map(|(key, value)| (key.into(), value)).collect())
    }

    /// The value of `key`, when this is an object that has it.
    pub fn get(&self, key: &str) -> Option<&Json> {
        match self {
            Json::Object(entries) => entries.iter().find(|(name, _)| name == key).map(|(_, value)| value),
            _ => None,
        }
    }

    /// The string, if the value is one.
    pub fn as_str(&self) -> Option<&str> {
        match self {
            Json::String(text) => Some(text),
            _ => None,
        }
    }

    /// What the value is, in words for a message.
    pub fn kind(&self) -> &'static str {
        match self {
            Json::Null => "null",
            Json::Bool(_) => "a boolean",
            Json::Number(_) => "a number",
            Json::String(_) => "a text",
            Json::Array(_) => "an array",
            Json::Object(_) => "an object",
        }
    }

    /// The text of a spec file: indented by two spaces, with a line feed at the end.
    ///
    /// An object or array stays on one line when it fits, so that a plain member is one line. The document itself and
    /// arrays of objects are always broken up, so that adding an element changes one line.
    pub fn pretty(&self) -> String {
        let mut out = String::new();
        match self {
            Json::Object(entries) if !entries.is_empty() => write_object(entries, 0, &mut out),
            other => write_value(other, 0, 0, &mut out),
        }
        out.push('\n');
        out
    }

    /// The shortest text: no spaces, one line.
    pub fn compact(&self) -> String {
        let mut out = String::new();
        write_compact(self, &mut out);
        out
    }
}

impl PartialEq for Json {
    fn eq(&self, other: &Json) -> bool {
        match (self, other) {
            (Json::Null, Json::Null) => true,
            (Json::Bool(a), Json::Bool(b)) => a == b,
            (Json::Number(a), Json::Number(b)) | (Json::String(a), Json::String(b)) => a == b,
            (Json::Array(a), Json::Array(b)) => a == b,
            (Json::Object(a), Json::Object(b)) => sorted(a) == sorted(b),
            _ => false,
        }
    }
}

impl Eq for Json {}

fn sorted(entries: &[(String, Json)]) -> Vec<&(String, Json)> {
    let mut sorted: Vec<_> = entries.iter().collect();
    sorted.sort_by_key(|(key, _)| key);
    sorted
}

impl From<&str> for Json {
    fn from(text: &str) -> Json {
        Json::String(text.to_owned())
    }
}

impl From<String> for Json {
    fn from(text: String) -> Json {
        Json::String(text)
    }
}

impl From<bool> for Json {
    fn from(value: bool) -> Json {
        Json::Bool(value)
    }
}

impl From<u64> for Json {
    fn from(number: u64) -> Json {
        Json::Number(number.to_string())
    }
}

impl From<&Node<'_>> for Json {
    fn from(node: &Node<'_>) -> Json {
        match &node.value {
            Value::Null | Value::Unreadable => Json::Null,
            Value::Bool(value) => Json::Bool(*value),
            Value::Number(text) => Json::Number((*text).to_owned()),
            Value::String(text) => Json::String(text.to_string()),
            Value::Array(elements) => Json::Array(elements.iter().map(Json::from).collect()),
            Value::Object(entries) => {
                Json::object(entries.iter().map(|entry| (entry.key.to_string(), Json::from(&entry.value))))
            }
        }
    }
}

/// Writes `value`, which starts `column` columns into a line that is indented by `indent`.
fn write_value(value: &Json, indent: usize, column: usize, out: &mut String) {
    let start = out.len();
    // One column is kept for the comma behind the value.
    if write_flat(value, start, WIDTH.saturating_sub(column + 1), out) {
        return;
    }
    out.truncate(start);
    match value {
        Json::Array(elements) => write_array(elements, indent, out),
        Json::Object(entries) => write_object(entries, indent, out),
        scalar => write_compact(scalar, out),
    }
}

fn write_array(elements: &[Json], indent: usize, out: &mut String) {
    out.push('[');
    for (i, element) in elements.iter().enumerate() {
        start_line(i, indent + 2, out);
        write_value(element, indent + 2, indent + 2, out);
    }
    end_lines(indent, out);
    out.push(']');
}

fn write_object(entries: &[(String, Json)], indent: usize, out: &mut String) {
    out.push('{');
    for (i, (key, value)) in entries.iter().enumerate() {
        start_line(i, indent + 2, out);
        let start = out.len();
        write_text(key, out);
        out.push_str(": ");
        let column = indent + 2 + columns(out, start);
        write_value(value, indent + 2, column, out);
    }
    end_lines(indent, out);
    out.push('}');
}

fn start_line(element: usize, indent: usize, out: &mut String) {
    if element > 0 {
        out.push(',');
    }
    end_lines(indent, out);
}

fn end_lines(indent: usize, out: &mut String) {
    out.push('\n');
    out.extend(std::iter::repeat_n(' ', indent));
}

/// Writes `value` on one line from `start` on; `false` as soon as it takes more than `width` columns or must be broken.
fn write_flat(value: &Json, start: usize, width: usize, out: &mut String) -> bool {
    match value {
        Json::Array(elements) => {
            // Arrays of objects are broken, so that each element is a line of its own.
            if elements.iter().any(|element| matches!(element, Json::Object(_) | Json::Array(_))) {
                return false;
            }
            out.push('[');
            for (i, element) in elements.iter().enumerate() {
                out.push_str(if i > 0 { ", " } else { "" });
                if !write_flat(element, start, width, out) {
                    return false;
                }
            }
            out.push(']');
        }
        Json::Object(entries) if !entries.is_empty() => {
            for (i, (key, value)) in entries.iter().enumerate() {
                out.push_str(if i > 0 { ", " } else { "{ " });
                write_text(key, out);
                out.push_str(": ");
                if !write_flat(value, start, width, out) {
                    return false;
                }
            }
            out.push_str(" }");
        }
        other => write_compact(other, out),
    }
    columns(out, start) <= width
}

fn columns(out: &str, start: usize) -> usize {
    out.get(start..).unwrap_or_default().chars().count()
}

fn write_compact(value: &Json, out: &mut String) {
    match value {
        Json::Null => out.push_str("null"),
        Json::Bool(value) => out.push_str(if *value { "true" } else { "false" }),
        Json::Number(text) => out.push_str(text),
        Json::String(text) => write_text(text, out),
        Json::Array(elements) => {
            out.push('[');
            for (i, element) in elements.iter().enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                write_compact(element, out);
            }
            out.push(']');
        }
        Json::Object(entries) => {
            out.push('{');
            for (i, (key, value)) in entries.iter().enumerate() {
                out.push_str(if i > 0 { "," } else { "" });
                write_text(key, out);
                out.push(':');
                write_compact(value, out);
            }
            out.push('}');
        }
    }
}

fn write_text(text: &str, out: &mut String) {
    out.push('"');
    for character in text.chars() {
        match character {
            '"' => out.push_str("\\\""),
            '\\' => out.push_str("\\\\"),
            '\n' => out.push_str("\\n"),
            '\r' => out.push_str("\\r"),
            '\t' => out.push_str("\\t"),
            control @ '\0'..' ' => {
                // Writing to a String cannot fail.
                let _ = write!(out, "\\u{:04x}", u32::from(control));
            }
            other => out.push(other),
        }
    }
    out.push('"');
}
