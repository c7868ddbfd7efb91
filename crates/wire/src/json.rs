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

/// Parses `body` as JSON, as leniently as [`decode`]: bytes that are not UTF-8 become U+FFFD, raw control
/// characters in strings are accepted, and a byte order mark is ignored.
///
/// # Errors
///
/// Fails when `body` is not JSON, or takes more memory than [`Decode::max_memory`] allows by default.
pub fn value(body: &[u8]) -> Result<Value, DecodeError> {
    value_within(body, &Decode::default())
}

/// The same, with the limits on nesting and memory in `options`.
///
/// # Errors
///
/// Fails when `body` is not JSON, or exceeds the limits in `options`.
pub fn value_within(body: &[u8], options: &Decode) -> Result<Value, DecodeError> {
    let text = text::of(body);
    let mut parser = Parser::new(&text, options.max_depth, options.budget(body));
    let value = parser.any().and_then(|value| parser.end().map(|()| value));
    value.map_err(|error| DecodeError { offset: text::offset_in(body, error.offset), ..*error })
}

/// Reads a JSON value from an application or a document into `output`. Unlike in a response, a value that
/// does not fit is an error.
///
/// # Errors
///
/// Fails when a value does not have the type of its field.
pub fn from_value(value: &Value, output: &mut dyn Record) -> Result<(), DecodeError> {
    let options = Decode { mismatch: Mismatch::Fail, max_memory: Some(usize::MAX), ..Decode::default() };
    decode(value.to_string().as_bytes(), output, &options)
}
