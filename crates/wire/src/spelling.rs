//! The spelling of a received scalar, when it is not the usual one.
//!
//! A form is JSON text, or `<` and the text of an XML element. A spelling received as XML is not used for JSON,
//! because in XML everything is a text, which has less information than `true` or `1`.

use std::borrow::Cow;

use serde_json::Value;

use crate::json_text::values::parse_kept;
use crate::record::Datum;
use crate::scalar::{boolean, float, integer};

/// The form of an XML element with this text.
pub(crate) fn of_element(text: &str) -> String {
    format!("<{text}")
}

/// The form as JSON text, if it still says what `datum` is.
pub(crate) fn in_json<'a>(form: &'a str, datum: &Datum<'_>) -> Option<&'a str> {
    (!form.starts_with('<') && says(&json_text(form), datum)).then_some(form)
}

/// The form as the text of an XML element, if it still says what `datum` is.
pub(crate) fn in_xml<'a>(form: &'a str, datum: &Datum<'_>) -> Option<Cow<'a, str>> {
    let text = form.strip_prefix('<').map_or_else(|| json_text(form), Cow::Borrowed);
    says(&text, datum).then_some(text)
}

/// The text of a scalar in JSON, without its quotes.
fn json_text(form: &str) -> Cow<'_, str> {
    match parse_kept(form) {
        Value::String(text) => Cow::Owned(text),
        _ => Cow::Borrowed(form),
    }
}

/// Whether `text` spells the scalar `datum`.
fn says(text: &str, datum: &Datum<'_>) -> bool {
    match datum {
        Datum::Str(value) => *value == text,
        Datum::Bool(flag) => boolean(text) == Some(*flag),
        Datum::Int(number) => integer(text) == Some(*number),
        Datum::Float(number) => float(text) == Some(*number),
        _ => false,
    }
}
