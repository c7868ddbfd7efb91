//! Reads the output, the error, the request id and the requested delay from a response.

use std::time::Duration;

use cloudspec_runtime::{Failure, Response, retry_after_header};
use cloudspec_wire::{
    Blob, Decode, DecodeError, Field, Format, Operation, Record, Repeat, ResponseBody, Shape, json, loose,
    reach, xml,
};

/// Members that hold the id of a request.
const REQUEST_IDS: [&str; 4] = ["RequestId", "requestId", "requestid", "request_id"];

/// The same, as they are looked for in what is no document.
const REQUEST_ID: [&str; 1] = ["requestid"];

/// Reads a successful response.
pub(crate) fn decode(
    operation: &Operation,
    response: &Response,
    output: &mut dyn Record,
    options: &Decode,
) -> Result<(), DecodeError> {
    if let Some(field) = bytes(operation) {
        reach::set(output, field.wire, Blob::from(response.body.as_slice()).base64());
        return Ok(());
    }
    // Besides 204 and 205, operations without an output respond with nothing at all.
    let may_be_empty = matches!(response.status, 204 | 205) || operation.output.fields.is_empty();
    if may_be_empty && response.body.trim_ascii().is_empty() {
        return Ok(());
    }
    let options = Decode { body: operation.body, ..*options };
    match Format::of(&response.body) {
        Some(Format::Xml) => xml::decode(&response.body, output, &options),
        _ => json::decode(&response.body, output, &options),
    }
}

/// The field that holds the whole body as it is, where that is bytes.
fn bytes(operation: &Operation) -> Option<&'static Field> {
    let field = operation.output.fields.first().filter(|_| operation.body == ResponseBody::Payload)?;
    (matches!(field.shape, Shape::Bytes) && field.repeat == Repeat::One).then_some(field)
}

/// Reads a failed response; `None` for a success. A response of status 200 is a success even when one of its
/// members reports a failure.
pub(crate) fn failure(response: &Response) -> Option<Failure> {
    if (200..300).contains(&response.status) {
        return None;
    }
    let failure = Failure::read(response);
    Some(Failure { request_id: request_id(response).or(failure.request_id), ..failure })
}

/// The id in the header, or else in the body.
pub(crate) fn request_id(response: &Response) -> Option<String> {
    let id = match response.headers.get("x-acs-request-id") {
        Some(id) => Some(id.to_owned()),
        None if Format::of(&response.body) == Some(Format::Xml) => {
            loose::element(&String::from_utf8_lossy(&response.body), &REQUEST_ID)
        }
        None => json::member(&response.body, |name| REQUEST_IDS.contains(&name)),
    };
    id.filter(|id| !id.is_empty())
}

/// How long the gateway asks to wait.
pub(crate) fn retry_after(response: &Response) -> Option<Duration> {
    let milliseconds = |text: &str| text.trim().parse().ok().map(Duration::from_millis);
    let asked = response.headers.get("x-acs-retry-after").and_then(milliseconds);
    asked.or_else(|| retry_after_header(response)).or_else(|| rate_limit(response))
}

/// The time left in the rate limit's window when its quota is used up. Responses that were not throttled
/// carry these headers too; they ask for no delay.
fn rate_limit(response: &Response) -> Option<Duration> {
    let headers = ["x-ratelimit-user-api", "x-ratelimit-user"];
    let left = headers.iter().filter_map(|name| time_left(response.headers.get(name)?)).max()?;
    let throttled = response.status == 429
        || failure(response).is_some_and(|failure| failure.code.starts_with("Throttling"));
    throttled.then_some(left)
}

/// `Remain:0,TimeLeft:2000`, in milliseconds.
fn time_left(header: &str) -> Option<Duration> {
    let mut pairs = header.split(',').filter_map(|pair| pair.split_once(':'));
    let (_, milliseconds) = pairs.find(|(key, _)| key.trim() == "TimeLeft")?;
    milliseconds.trim().parse().ok().map(Duration::from_millis)
}
