//! Requests out of records.

use std::borrow::Cow;

use cloudspec_runtime::{Error, Headers, Request, Scheme};
use cloudspec_wire::query::Pair;
use cloudspec_wire::{Datum, Operation, Place, Protocol, Record, Service, Shape, Value, json, query};

use crate::sign::SignatureVersion;
use crate::{Format, form};

/// How the operation's requests are shaped: some services have RPC operations and others with a path.
pub(crate) fn protocol(service: &Service, operation: &Operation) -> Protocol {
    match service.protocol {
        Protocol::Rpc if operation.path == "/" => Protocol::Rpc,
        _ => Protocol::Roa,
    }
}

/// The request of `operation`, unsigned, without a host.
pub(crate) fn request(
    service: &Service,
    operation: &Operation,
    input: &dyn Record,
    version: SignatureVersion,
    format: Format,
) -> Result<Request, Error> {
    let mut request = Request {
        method: operation.method,
        scheme: Scheme::Https,
        host: String::new(),
        path: path(operation, input)?,
        query: query::flatten(input, Place::Query),
        headers: Headers::default(),
        body: Vec::new(),
    };
    request.headers.set("accept", format.media_type());
    match (version, protocol(service, operation)) {
        (SignatureVersion::V1, Protocol::Rpc) => {
            add_common_parameters(&mut request, service, operation, format)
        }
        _ => add_common_headers(&mut request, service, operation, format),
    }
    add_headers(&mut request, operation, input)?;
    if let Some((content_type, body)) = body(input) {
        request.headers.set("content-type", content_type);
        request.body = body;
    }
    Ok(request)
}

fn add_common_parameters(request: &mut Request, service: &Service, operation: &Operation, format: Format) {
    for (key, value) in
        [("Action", operation.name), ("Version", service.version), ("Format", format.parameter())]
    {
        request.query.push((key.into(), value.to_owned()));
    }
}

fn add_common_headers(request: &mut Request, service: &Service, operation: &Operation, format: Format) {
    request.headers.set("x-acs-action", operation.name);
    request.headers.set("x-acs-version", service.version);
    // Without a signature the gateway does not look at `accept`.
    if operation.anonymous || format == Format::Xml {
        request.query.push(("Format".into(), format.parameter().to_owned()));
    }
}

fn add_headers(request: &mut Request, operation: &Operation, input: &dyn Record) -> Result<(), Error> {
    for (name, value) in query::flatten(input, Place::Header) {
        if value.chars().any(char::is_control) {
            return Err(Error::invalid(format!(
                "{}: `{name}` travels in a header and must not contain control characters such as line ends",
                operation.name
            )));
        }
        request.headers.set(name.to_ascii_lowercase(), value);
    }
    Ok(())
}

/// The path with every `{name}` replaced by its value as one percent-encoded segment.
fn path(operation: &Operation, input: &dyn Record) -> Result<Cow<'static, str>, Error> {
    if !operation.path.contains('{') {
        return Ok(operation.path.into());
    }
    let values = query::flatten(input, Place::Path);
    let mut path = String::new();
    let mut rest = operation.path;
    while let Some((before, name, after)) = next_placeholder(rest) {
        path.push_str(before);
        path.push_str(&segment(operation, name, &values)?);
        rest = after;
    }
    path.push_str(rest);
    Ok(path.into())
}

/// What is before, in and after the first pair of braces.
fn next_placeholder(template: &str) -> Option<(&str, &str, &str)> {
    let (before, rest) = template.split_once('{')?;
    let (name, after) = rest.split_once('}')?;
    Some((before, name, after))
}

fn segment(operation: &Operation, name: &str, values: &[Pair]) -> Result<String, Error> {
    let value = values.iter().find(|(key, _)| key == name).map(|(_, value)| value.as_str());
    match value {
        // Whoever normalises the URL on the way would drop them, and the request would reach another operation.
        None | Some("" | "." | "..") => Err(Error::invalid(format!(
            "{}: `{name}` is a part of the path `{}` and must be neither empty nor `.` nor `..`",
            operation.name, operation.path
        ))),
        Some(value) => Ok(query::percent_encode(value).into_owned()),
    }
}

/// The body with its content type: a payload, the members of a JSON object, or a form.
fn body(input: &dyn Record) -> Option<(&'static str, Vec<u8>)> {
    const JSON: &str = "application/json; charset=utf-8";
    let fields = input.schema().fields;
    if let Some(index) = fields.iter().position(|field| field.place == Place::Payload) {
        return payload(input, index).map(|(is_text, body)| match is_text {
            true => ("text/plain; charset=utf-8", body),
            false => (JSON, body),
        });
    }
    if fields.iter().any(|field| field.place == Place::Body) {
        return Some((JSON, members(input).into_bytes()));
    }
    let parameters = query::flatten(input, Place::Form);
    (!parameters.is_empty()).then(|| (form::CONTENT_TYPE, query::form(&parameters).into_bytes()))
}

/// The whole body: text as it is, everything else as JSON.
fn payload(input: &dyn Record, index: usize) -> Option<(bool, Vec<u8>)> {
    let field = input.schema().fields.get(index)?;
    match (field.shape, input.view(index).datum()) {
        (_, Datum::Absent) => None,
        (Shape::String, Datum::Str(text)) => Some((true, text.as_bytes().to_vec())),
        _ => {
            let value = json::to_value(input).get(field.wire)?.to_string();
            Some((false, value.into_bytes()))
        }
    }
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
