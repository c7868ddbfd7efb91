//! Bodies that have to be unpacked before a provider can read them: text in UTF-16, and error documents that were written as
//! a JSON text once more.

use std::borrow::Cow;

use cloudspec_wire::{Operation, Repeat, ResponseBody, Shape};

use crate::http::Response;

/// How often an error may have been written as a text once more.
const MOST_TIMES: usize = 3;

/// The response as its provider reads it.
pub(crate) fn readable<'r>(operation: &Operation, response: &'r Response) -> Cow<'r, Response> {
    let is_success = (200..300).contains(&response.status);
    if is_success && is_bytes(operation) {
        return Cow::Borrowed(response);
    }
    // Of an error that is malformed in UTF-16 as well, what can be read is read; its body stays as it came.
    let mut body = match from_utf16(&response.body) {
        Some((text, is_whole)) if is_whole || !is_success => Cow::Owned(text),
        _ => Cow::Borrowed(response.body.as_slice()),
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

/// A document in UTF-16 with a byte order mark, as UTF-8, and whether every unit of it was one. Bytes that only begin like
/// a document are none.
fn from_utf16(body: &[u8]) -> Option<(Vec<u8>, bool)> {
    let unit = match body {
        [0xff, 0xfe, ..] => u16::from_le_bytes,
        [0xfe, 0xff, ..] => u16::from_be_bytes,
        _ => return None,
    };
    let (pairs, rest) = body[2..].as_chunks::<2>();
    let units = pairs.iter().map(|pair| unit(*pair));
    let mut is_whole = rest.is_empty();
    let text: String = char::decode_utf16(units)
        .map(|letter| {
            is_whole &= letter.is_ok();
            letter.unwrap_or(char::REPLACEMENT_CHARACTER)
        })
        .collect();
    text.trim_start().starts_with(['{', '[', '<', '"']).then(|| (text.into_bytes(), is_whole))
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
