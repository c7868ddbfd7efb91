//! Builds requests from the records of their members.

use std::borrow::Cow;

use cloudspec_runtime::{Error, Headers, Request};
use cloudspec_wire::{
    Datum, Field, Operation, Place, Record, Repeat, Service, Shape, Value, from_base64, json, path, query,
    value_holds_secret,
};

use crate::form;
use crate::format::Format;
use crate::sign::scheme::Scheme;

const JSON: &str = "application/json; charset=utf-8";
const BYTES: &str = "application/octet-stream";

/// The request of `operation`, unsigned, without a host.
pub(crate) fn request(
    service: &Service,
    operation: &'static Operation,
    input: &dyn Record,
    scheme: &Scheme,
    format: Format,
) -> Result<Request, Error> {
    let mut request = Request {
        method: operation.method,
        scheme: cloudspec_runtime::Scheme::Https,
        host: String::new(),
        path: filled_path(operation, input)?,
        query: path::fixed_query(operation.path.unwrap_or("/")),
        headers: Headers::default(),
        body: Vec::new(),
    };
    request.headers.set("accept", format.media_type());
    let body = add_parameters(&mut request, operation, input)?;
    (scheme.describe)(&mut request, service, operation, format);
    add_headers(&mut request, operation, input)?;
    if let Some((content_type, body)) = body {
        request.headers.set("content-type", content_type);
        request.body = body;
    }
    Ok(request)
}

fn filled_path(operation: &'static Operation, input: &dyn Record) -> Result<Cow<'static, str>, Error> {
    let value = |name: &str| {
        let mut pairs =
            query::flatten_those(input, |field, _| field.place == Place::Path && field.wire == name);
        pairs.pop().map(|(_, value)| value)
    };
    let template = operation.path.unwrap_or("/");
    path::fill(template, value).map_err(|name| {
        Error::invalid(format!(
            "{}: `{name}` is a part of the path `{template}` and must be neither empty nor `.` nor `..`",
            operation.name
        ))
    })
}

fn add_headers(request: &mut Request, operation: &Operation, input: &dyn Record) -> Result<(), Error> {
    for (name, value) in query::flatten(input, Place::Header) {
        if value.chars().any(char::is_control) {
            return Err(Error::invalid(format!(
                "{}: `{name}` is sent in a header and must not contain control characters such as line ends",
                operation.name
            )));
        }
        request.headers.set(name.to_ascii_lowercase(), value);
    }
    Ok(())
}

/// A body with its media type.
type Typed = (&'static str, Vec<u8>);

/// Adds the query parameters, and returns the body that the other members make.
fn add_parameters(
    request: &mut Request,
    operation: &Operation,
    input: &dyn Record,
) -> Result<Option<Typed>, Error> {
    match Body::of(operation, input.schema().fields) {
        Body::Nothing => {
            request.query.extend(query::flatten_those(input, |field, _| travels(field)));
            request.query.extend(query::flatten_unknown(input, |_, _| true));
            Ok(None)
        }
        Body::Form => {
            let in_query = |field: &Field, datum: Datum<'_>| {
                field.place == Place::Query && !query::holds_secret(field, datum)
            };
            request.query.extend(query::flatten_those(input, in_query));
            let is_open = |name: &str, value: &Value| !value_holds_secret(name, value);
            request.query.extend(query::flatten_unknown(input, is_open));
            let in_form = |field: &Field, datum: Datum<'_>| {
                field.place == Place::Form || field.place == Place::Query && query::holds_secret(field, datum)
            };
            let mut form = query::flatten_those(input, in_form);
            form.extend(query::flatten_unknown(input, value_holds_secret));
            // The SDKs name the type of a form also when nothing of it is set.
            let has_form =
                !form.is_empty() || input.schema().fields.iter().any(|field| field.place == Place::Form);
            Ok(has_form.then(|| (form::CONTENT_TYPE, query::form(&form).into_bytes())))
        }
        Body::Object => {
            request.query.extend(query::flatten(input, Place::Query));
            Ok(Some((JSON, members(input).into_bytes())))
        }
        Body::Payload(index) => {
            request.query.extend(query::flatten(input, Place::Query));
            payload(operation, input, index)
        }
    }
}

/// Whether a field is sent in query or body.
fn travels(field: &Field) -> bool {
    matches!(field.place, Place::Query | Place::Form | Place::Body | Place::Payload)
}

/// The kind of body that an operation's requests have.
enum Body {
    /// No body: all members are sent in the query.
    Nothing,
    /// A form. Secret query parameters are sent in it as well, since URLs are logged on the way.
    Form,
    /// A JSON object of the members.
    Object,
    /// The field of this index.
    Payload(usize),
}

impl Body {
    fn of(operation: &Operation, fields: &[Field]) -> Body {
        let has = |place: Place| fields.iter().any(|field| field.place == place);
        if matches!(operation.method, "GET" | "HEAD")
            || operation.method == "DELETE" && !has(Place::Payload) && !has(Place::Body)
        {
            // The gateway reads no body of GET, and no form of DELETE.
            return Body::Nothing;
        }
        match fields.iter().position(|field| field.place == Place::Payload) {
            Some(index) => Body::Payload(index),
            None if has(Place::Body) => Body::Object,
            None if operation.path.is_none() || has(Place::Form) => Body::Form,
            None => Body::Nothing,
        }
    }
}

/// The complete body with its media type: bytes and strings as they are, everything else as JSON.
fn payload(operation: &Operation, input: &dyn Record, index: usize) -> Result<Option<Typed>, Error> {
    let Some(field) = input.schema().fields.get(index) else { return Ok(None) };
    let usual = |media_type| operation.content_type.unwrap_or(media_type);
    Ok(match (field.shape, input.view(index).datum()) {
        (Shape::Bytes, Datum::Str(text)) if field.repeat == Repeat::One => {
            let bytes = from_base64(text).ok_or_else(|| {
                Error::invalid(format!("{}: `{}` is not Base64", operation.name, field.wire))
            })?;
            Some((usual(BYTES), bytes))
        }
        (_, Datum::Any(Value::String(text))) => Some((usual(JSON), text.as_bytes().to_vec())),
        (_, Datum::Str(text)) => Some((usual(JSON), text.as_bytes().to_vec())),
        _ => match json::to_value(input).get(field.wire) {
            Some(value) => Some((JSON, value.to_string().into_bytes())),
            None if field.sent_empty && matches!(field.repeat, Repeat::List { .. }) => {
                Some((JSON, b"[]".to_vec()))
            }
            None if field.sent_empty => Some((JSON, b"{}".to_vec())),
            None => None,
        },
    })
}

/// A JSON object of the fields that travel in the body.
fn members(input: &dyn Record) -> String {
    let elsewhere = input.schema().fields.iter().filter(|field| field.place != Place::Body);
    let elsewhere: Vec<&str> = elsewhere.map(|field| field.wire).collect();
    if elsewhere.is_empty() {
        return json::encode(input);
    }
    match json::to_value(input) {
        Value::Object(mut members) => {
            members.retain(|name, _| !elsewhere.contains(&name.as_str()));
            Value::Object(members).to_string()
        }
        other => other.to_string(),
    }
}
