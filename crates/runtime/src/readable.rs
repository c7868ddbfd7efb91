//! Bodies that have to be unpacked before a provider can read them: text in UTF-16 or UTF-32, and error documents that were written as
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
    let mut body = match from_wide(&response.body) {
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

/// A document in UTF-16 or UTF-32, as UTF-8, and whether every unit of it was one. Bytes that only begin like a document
/// are none.
fn from_wide(body: &[u8]) -> Option<(Vec<u8>, bool)> {
    let (width, is_big) = width(body)?;
    let mut is_whole = body.len().is_multiple_of(width);
    let mut noted = |letter: Option<char>| {
        is_whole &= letter.is_some();
        letter.unwrap_or(char::REPLACEMENT_CHARACTER)
    };
    let text: String = match width {
        4 => {
            let unit = if is_big { u32::from_be_bytes } else { u32::from_le_bytes };
            body.as_chunks::<4>().0.iter().map(|bytes| noted(char::from_u32(unit(*bytes)))).collect()
        }
        _ => {
            let unit = if is_big { u16::from_be_bytes } else { u16::from_le_bytes };
            let units = body.as_chunks::<2>().0.iter().map(|bytes| unit(*bytes));
            char::decode_utf16(units).map(|letter| noted(letter.ok())).collect()
        }
    };
    let text = text.trim_start_matches('\u{feff}');
    text.trim_start().starts_with(DOCUMENT).then(|| (text.as_bytes().to_vec(), is_whole))
}

/// What documents begin with.
const DOCUMENT: [char; 4] = ['{', '[', '<', '"'];

/// The bytes of a unit, and whether the highest comes first: by the byte order mark, else by the zeros around the first
/// letter of a document.
fn width(body: &[u8]) -> Option<(usize, bool)> {
    let begins = |byte: &u8| DOCUMENT.contains(&char::from(*byte));
    match body {
        [0xff, 0xfe, 0, 0, ..] => Some((4, false)),
        [0, 0, 0xfe, 0xff, ..] => Some((4, true)),
        [0xff, 0xfe, ..] => Some((2, false)),
        [0xfe, 0xff, ..] => Some((2, true)),
        [first, 0, 0, 0, ..] if begins(first) => Some((4, false)),
        [0, 0, 0, first, ..] if begins(first) => Some((4, true)),
        [first, 0, ..] if begins(first) => Some((2, false)),
        [0, first, ..] if begins(first) => Some((2, true)),
        _ => None,
    }
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
