//! The format of a body, recognised from the body itself.

use crate::json;
use crate::text;

/// The format of a body.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "each is read in another way, so whoever reads has to know all")]
pub enum Format {
    /// A JSON value.
    Json,
    /// XML that is not an HTML page.
    Xml,
}

impl Format {
    /// The format of `body` by its first characters, whatever the headers say: `None` for an empty body, an
    /// HTML page, or text that is neither JSON nor XML. A byte order mark and white space in front are
    /// ignored.
    ///
    /// Only the beginning is examined, so the body need not be well-formed.
    pub fn of(body: &[u8]) -> Option<Format> {
        let body = text::without_mark(body.trim_ascii_start()).trim_ascii();
        match body.first()? {
            b'{' | b'[' => Some(Format::Json),
            b'<' if is_page(body) => None,
            b'<' => Some(Format::Xml),
            // A short text such as `true` or `"done"` is JSON as a whole, or it is no JSON.
            b'"' | b'-' | b'0'..=b'9' | b't' | b'f' | b'n' => {
                json::value(body).is_ok().then_some(Format::Json)
            }
            _ => None,
        }
    }
}

/// Whether markup is HTML.
fn is_page(body: &[u8]) -> bool {
    let begins_with =
        |start: &[u8]| body.get(..start.len()).is_some_and(|beginning| beginning.eq_ignore_ascii_case(start));
    begins_with(b"<!doctype html") || begins_with(b"<html") || begins_with(b"<head") || begins_with(b"<body")
}
