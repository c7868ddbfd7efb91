//! Responses in JSON.

use cloudspec_wire::{Mismatch, Operation, Record, ResponseBody, Value, json};

use super::compare::difference;
use super::verdict::{Contradiction, Verdict, options};
use crate::import::tolerant;

/// The verdict on a response that is read and written back.
pub fn verdict(operation: &'static Operation, text: &str) -> Verdict {
    let before: Value = match tolerant::read(text) {
        // A response without members.
        Ok(Value::Null) if operation.body == ResponseBody::Object => Value::Object(Default::default()),
        Ok(value) => value,
        Err(error) => return Verdict::Malformed(error.to_string()),
    };
    let mut output = (operation.response)(operation);
    if let Err(error) = json::decode(text.as_bytes(), output.as_mut(), &options(operation, Mismatch::Keep)) {
        return Verdict::Refused(error.to_string());
    }
    let after = match written_back(operation, output.as_ref()) {
        Ok(after) => after,
        Err(why) => return Verdict::Refused(why),
    };
    if let Some(difference) = difference(&before, &after) {
        return Verdict::Lossy(difference);
    }
    let mut strict = (operation.response)(operation);
    match json::decode(text.as_bytes(), strict.as_mut(), &options(operation, Mismatch::Fail)) {
        Ok(()) => Verdict::Lossless,
        Err(error) => {
            Verdict::Kept(Contradiction { path: error.path, expected: error.expected, found: error.found })
        }
    }
}

fn written_back(operation: &Operation, output: &dyn Record) -> Result<Value, String> {
    let text = match operation.body {
        ResponseBody::Payload => json::encode_payload(output),
        _ => json::encode(output),
    };
    if text.is_empty() {
        return Ok(Value::Null);
    }
    serde_json::from_str(&text).map_err(|error| format!("what was written back does not parse: {error}"))
}
