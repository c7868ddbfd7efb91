//! What responses say: the output, the error, the request id, how long to wait.

use std::time::Duration;

use cloudspec_runtime::{Failure, Response, retry_after_header};
use cloudspec_wire::{
    Blob, Decode, DecodeError, Dynamic, Field, Format, Operation, Record, Repeat, ResponseBody, Schema,
    Shape, Value, json, reach, xml,
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

/// Reads a failed response; `None` for a success. Responses of status 200 that speak of a failure in a member of
/// theirs are data.
pub(crate) fn failure(response: &Response) -> Option<Failure> {
    if (200..300).contains(&response.status) {
        return None;
    }
    let document = error_document(response).unwrap_or_default();
    let text = |names: &[&str]| find(&document, names).and_then(scalar);
    let code = text(&["Code", "code", "errorCode", "ErrorCode"]).unwrap_or_default();
    Some(Failure {
        is_documented_format: !code.is_empty(),
        code,
        message: text(&["Message", "message", "errorMessage", "ErrorMessage"]).unwrap_or_default(),
        request_id: request_id(response),
        recommend: text(&["Recommend", "recommend"]).filter(|page| !page.is_empty()),
        access_denied: find(&document, &["AccessDeniedDetail", "accessDeniedDetail"]).cloned(),
    })
}

/// The document of an error. The body decides what it is; the header often says something else.
fn error_document(response: &Response) -> Option<Value> {
    match Format::of(&response.body)? {
        Format::Json => json::value(&response.body).ok().or_else(|| beginning(&response.body)),
        Format::Xml => {
            let mut error = Dynamic::new(&ERROR);
            xml::decode(&response.body, &mut error, &Decode::default()).ok()?;
            Some(json::to_value(&error))
        }
    }
}

/// What a JSON document says before it breaks off.
fn beginning(body: &[u8]) -> Option<Value> {
    let names =
        ["Code", "code", "errorCode", "ErrorCode", "Message", "message", "errorMessage", "ErrorMessage"];
    let found = names
        .into_iter()
        .filter_map(|name| Some((name.to_owned(), json::member(body, |found| found == name)?.into())));
    let found: serde_json::Map<String, Value> = found.collect();
    (!found.is_empty()).then_some(Value::Object(found))
}

fn find<'a>(document: &'a Value, names: &[&str]) -> Option<&'a Value> {
    names.iter().find_map(|name| document.get(name)).filter(|value| !value.is_null())
}

fn scalar(value: &Value) -> Option<String> {
    match value {
        Value::String(text) => Some(text.clone()),
        Value::Number(number) => Some(number.to_string()),
        _ => None,
    }
}

/// The id in the header, or else in the body.
pub(crate) fn request_id(response: &Response) -> Option<String> {
    let id = match response.headers.get("x-acs-request-id") {
        Some(id) => Some(id.to_owned()),
        None if Format::of(&response.body) == Some(Format::Xml) => xml_text(&response.body, "RequestId"),
        None => json::member(&response.body, |name| {
            matches!(name, "RequestId" | "requestId" | "requestid" | "request_id")
        }),
    };
    id.filter(|id| !id.is_empty())
}

/// The text of the first element called `name`; ids hold nothing that XML would escape.
fn xml_text(body: &[u8], name: &str) -> Option<String> {
    let body = String::from_utf8_lossy(body);
    let (_, rest) = body.split_once(&format!("<{name}>"))?;
    let (text, _) = rest.split_once("</")?;
    Some(text.trim().to_owned())
}

/// How long the gateway asks to wait.
pub(crate) fn retry_after(response: &Response) -> Option<Duration> {
    let milliseconds = |text: &str| text.trim().parse().ok().map(Duration::from_millis);
    let asked = response.headers.get("x-acs-retry-after").and_then(milliseconds);
    asked.or_else(|| retry_after_header(response)).or_else(|| rate_limit(response))
}

/// The time left in the window that was used up. Other responses carry these headers as well, and then they ask
/// for nothing.
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
