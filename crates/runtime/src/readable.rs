//! Bodies that have to be unpacked before a provider can read them: text in UTF-16, and error documents that were written as
//! a JSON text once more.

use std::borrow::Cow;

use cloudspec_wire::{Operation, Repeat, ResponseBody, Shape};

use crate::files::key_text;
use crate::http::Response;

/// How often an error may have been written as a text once more.
const MOST_TIMES: usize = 3;

/// The response as its provider reads it.
pub(crate) fn readable<'r>(operation: &Operation, response: &'r Response) -> Cow<'r, Response> {
    let is_success = (200..300).contains(&response.status);
    if is_success && is_bytes(operation) {
        return Cow::Borrowed(response);
    }
    let mut body = match from_utf16(&response.body) {
        Some(text) => Cow::Owned(text),
        None => Cow::Borrowed(response.body.as_slice()),
    };
    if !is_success {
        // An output may be one text, an error is none.
        for _ in 0..MOST_TIMES {
            let Some(inner) = within_text(&body) else { break };
            body = Cow::Owned(inner);
        }
    }
    match body {
        Cow::Borrowed(_) => Cow::Borrowed(response),
        Cow::Owned(body) => {
            Cow::Owned(Response { status: response.status, headers: response.headers.clone(), body })
        }
    }
}

/// Whether the whole body is the output, byte by byte.
fn is_bytes(operation: &Operation) -> bool {
    let field = operation.output.fields.first().filter(|_| operation.body == ResponseBody::Payload);
    field.is_some_and(|field| matches!(field.shape, Shape::Bytes) && field.repeat == Repeat::One)
}

/// A document in UTF-16 with a byte order mark, as UTF-8. Bytes that only begin like one are no document.
fn from_utf16(body: &[u8]) -> Option<Vec<u8>> {
    let has_mark = body.starts_with(&[0xff, 0xfe]) || body.starts_with(&[0xfe, 0xff]);
    let text = has_mark.then(|| key_text(body))?;
    text.trim_start().starts_with(['{', '[', '<', '"']).then(|| text.into_bytes())
}

/// The document in a JSON text, which may be cut off.
fn within_text(body: &[u8]) -> Option<Vec<u8>> {
    let text = body.trim_ascii().strip_prefix(b"\"")?;
    let is_document = text.trim_ascii_start().starts_with(b"{\\\"") || text.starts_with(b"<");
    let is_text = text.starts_with(b"\\\"");
    if !is_document && !is_text {
        return None;
    }
    let whole = serde_json::from_slice::<String>(body.trim_ascii()).map(String::into_bytes);
    Some(whole.unwrap_or_else(|_| String::from_utf8_lossy(text).replace("\\\"", "\"").into_bytes()))
}
