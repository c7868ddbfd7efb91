//! Reads the output, the error and the request id from a response.

use cloudspec_runtime::{Failure, Response};
use cloudspec_wire::{Decode, DecodeError, Operation, Record, json};

/// Member around the output. Some pages print responses without it, so both are read.
const ENVELOPE: &str = "response";

/// Reads a successful response.
pub(crate) fn decode(
    operation: &Operation,
    response: &Response,
    output: &mut dyn Record,
    options: &Decode,
) -> Result<(), DecodeError> {
    if response.status == 204 && response.body.is_empty() {
        return Ok(());
    }
    let options = Decode { body: operation.body, envelope: Some(ENVELOPE), ..*options };
    json::decode(&response.body, output, &options)
}

/// Reads a failed response; `None` for a success.
pub(crate) fn failure(response: &Response) -> Option<Failure> {
    if (200..300).contains(&response.status) {
        return None;
    }
    let failure = Failure::read(response);
    let request_id = request_id(response).or(failure.request_id.clone());
    let said_nothing = failure.code.is_empty() && failure.message.is_empty();
    let edge = at_the_edge(response).filter(|_| said_nothing);
    Some(Failure { request_id, ..edge.unwrap_or(failure) })
}

/// Reads an error of a gateway in front of the service, which responds with HTML. The codes are those that
/// the provider's SDKs use.
fn at_the_edge(response: &Response) -> Option<Failure> {
    let challenged = response.headers.get("cf-mitigated").is_some_and(|value| value.trim() == "challenge");
    let (code, message) = match response.status {
        403 if challenged => {
            ("SECURITY_CHALLENGE", "the request was held up by a check for browsers in front of the service")
        }
        451 => ("REQUEST_BLOCKED", "the request was blocked in front of the service"),
        _ => return None,
    };
    Some(Failure { code: code.to_owned(), message: message.to_owned(), ..Failure::default() })
}

/// The id in the body; the one in the envelope is the same.
pub(crate) fn request_id(response: &Response) -> Option<String> {
    json::member(&response.body, |name| name == "requestId").filter(|id| !id.is_empty())
}
