//! JSON: answers read by a pull parser straight into the fields, records written back.

mod member;
mod parser;
mod read;
mod write;

pub use member::member;
pub use read::decode;
pub(crate) use read::element;
pub(crate) use write::write_json;
pub use write::{encode, encode_payload};

use crate::{Decode, DecodeError, Record, Value};

/// The record as a JSON value, as [`encode`] writes it.
pub fn to_value(record: &dyn Record) -> Value {
    // What `encode` writes is well-formed and no deeper than the record, so there is no error to report.
    parser::Parser::new(encode(record).as_bytes(), usize::MAX)
        .and_then(|mut parser| parser.any())
        .unwrap_or(Value::Null)
}

/// The JSON value that `text` is.
pub(crate) fn parse(text: &str) -> Result<Value, Box<DecodeError>> {
    let mut parser = parser::Parser::new(text.as_bytes(), Decode::default().max_depth)?;
    let value = parser.any()?;
    parser.end().map(|()| value)
}

/// Reads a JSON value into `output` as [`decode`] reads text.
pub fn from_value(value: &Value, output: &mut dyn Record) -> Result<(), DecodeError> {
    decode(value.to_string().as_bytes(), output, &Decode::default())
}
