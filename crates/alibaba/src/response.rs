//! Reads the output, the error, the request id and the requested delay from a response.

use std::time::Duration;

use cloudspec_runtime::{Failure, Response, retry_after_header};
use cloudspec_wire::{
    Blob, Decode, DecodeError, Dynamic, Field, Format, Operation, Record, Repeat, ResponseBody, Schema,
    Shape, Value, json, loose, reach, xml,
};

/// The error document of the gateway, as XML has it.
static ERROR: Schema = Schema::new(
    "Error",
    &[
        Field::string("RequestId"),
        Field::string("HostId"),
        Field::string("Code"),
        Field::string("Message"),
        Field::string("Recommend"),
        Field::any("AccessDeniedDetail"),
    ],
);

/// Members that hold the code of an error.
const CODES: [&str; 4] = ["Code", "code", "errorCode", "ErrorCode"];

/// Members that hold the id of a request.
const REQUEST_IDS: [&str; 4] = ["RequestId", "requestId", "requestid", "request_id"];

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
    // Besides 204, operations without an output respond with nothing at all.
    let may_be_empty = response.status != 200 || operation.output.fields.is_empty();
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
    let document = error_document(response);
    let text = |names: &[&str]| match &document {
        Some(document) => find(document, names).and_then(scalar),
        None => text_of_broken(&response.body, names),
    };
    let code = text(&CODES).unwrap_or_default();
    Some(Failure {
        is_documented_format: !code.is_empty(),
        code,
        message: text(&["Message", "message", "errorMessage", "ErrorMessage"]).unwrap_or_default(),
        request_id: request_id(response).or_else(|| text(&REQUEST_IDS)),
        recommend: text(&["Recommend", "recommend"]),
        access_denied: document
            .as_ref()
            .and_then(|document| find(document, &["AccessDeniedDetail", "accessDeniedDetail"]))
            .cloned(),
    })
}

/// The document of an error that has a code. The format is recognised from the body, because the
/// `content-type` header is often wrong.
fn error_document(response: &Response) -> Option<Value> {
    let document = match Format::of(&response.body)? {
        Format::Json => inner(json::value(&response.body).ok()?),
        Format::Xml => {
            let mut error = Dynamic::new(&ERROR);
            xml::decode(&response.body, &mut error, &Decode::default()).ok()?;
            json::to_value(&error)
        }
    };
    // Of JSON that can be read nothing is left to be looked for.
    let is_whole = Format::of(&response.body) == Some(Format::Json);
    (is_whole || find(&document, &CODES).and_then(scalar).is_some()).then_some(document)
}

/// A string from a document that cannot be parsed. HTML pages are not searched, because `<code>` means
/// something else there.
fn text_of_broken(body: &[u8], names: &[&str]) -> Option<String> {
    match Format::of(body) {
        Some(Format::Xml) => loose::element(body, names),
        None if body.trim_ascii_start().starts_with(b"<") => None,
        _ => loose::member(body, names),
    }
}

/// The error in an envelope of errors, or the document itself.
fn inner(document: Value) -> Value {
    let error = match &document {
        Value::Array(errors) => errors.first(),
        document if find(document, &CODES).is_none() => find(document, &["Error", "error"]),
        _ => None,
    };
    error.filter(|error| error.is_object()).cloned().unwrap_or(document)
}

fn find<'a>(document: &'a Value, names: &[&str]) -> Option<&'a Value> {
    let is_something = |value: &&Value| !value.is_null() && value.as_str() != Some("");
    names.iter().find_map(|name| document.get(name).filter(is_something))
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.trim().to_owned()).filter(|text| !text.is_empty()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The id in the header, or else in the body.
pub(crate) fn request_id(response: &Response) -> Option<String> {
    let id = match response.headers.get("x-acs-request-id") {
        Some(id) => Some(id.to_owned()),
        None if Format::of(&response.body) == Some(Format::Xml) => {
            loose::element(&response.body, &REQUEST_IDS)
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
