//! JSON: responses read by a pull parser straight into the fields, records written back.

mod member;
mod read;
mod write;

pub use member::member;
pub use read::decode;
pub(crate) use write::write_json;
pub use write::{encode, encode_payload};

use serde_json::Value;

use crate::decode::{Decode, Mismatch};
use crate::decode_error::DecodeError;
use crate::json_text::parser::Parser;
use crate::json_text::values::parse_kept;
use crate::record::Record;
use crate::text;

/// The record as a JSON value, as [`encode`] writes it.
pub fn to_value(record: &dyn Record) -> Value {
    parse_kept(&encode(record))
}

/// The JSON value that `body` is, read as leniently as [`decode`] reads: bytes that are not UTF-8 become U+FFFD, raw
/// control characters in strings are taken, a byte order mark is passed over.
///
/// # Errors
///
/// When `body` is no JSON, or more of it than the default of [`Decode::max_memory`] allows.
pub fn value(body: &[u8]) -> Result<Value, DecodeError> {
    value_within(body, &Decode::default())
}

/// The same, of no deeper nesting and in no more memory than `options` allow.
///
/// # Errors
///
/// When `body` is no JSON, or more of it than `options` allow.
pub fn value_within(body: &[u8], options: &Decode) -> Result<Value, DecodeError> {
    let text = text::of(body);
    let mut parser = Parser::new(&text, options.max_depth, options.budget(body));
    let value = parser.any().and_then(|value| parser.end().map(|()| value));
    value.map_err(|error| DecodeError { offset: text::offset_in(body, error.offset), ..*error })
}

/// Reads a JSON value into `output`: what an application or a document says, where a value that does not fit is a
/// mistake to be told.
///
/// # Errors
///
/// When a value does not fit its field.
pub fn from_value(value: &Value, output: &mut dyn Record) -> Result<(), DecodeError> {
    let options = Decode { mismatch: Mismatch::Fail, max_memory: Some(usize::MAX), ..Decode::default() };
    decode(value.to_string().as_bytes(), output, &options)
}
