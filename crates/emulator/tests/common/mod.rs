//! A minimal client: requests are encoded and signed by the provider crates, and sent over a plain socket.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::BTreeMap;
use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::{Arc, OnceLock};
use std::time::SystemTime;

use cloudspec_alibaba::{Alibaba, Format, SignatureVersion};
use cloudspec_emulator::Emulator;
use cloudspec_runtime::{Credentials, Headers, Moment, Provider, Request, Response};
use cloudspec_spec::catalogue::Catalogue;
use cloudspec_spec::{language, lower, tables};
use cloudspec_wire::{Operation, Protocol, Record, Service, Value, json, query};
use cloudspec_zenlayer::Zenlayer;

/// An operation with its tables and its spec.
pub struct Case {
    pub service: &'static Service,
    pub operation: &'static Operation,
    pub spec: language::Operation,
    /// Shapes that members of `spec` refer to.
    pub shapes: Arc<BTreeMap<String, language::Shape>>,
}

/// Every operation of the committed services.
pub fn cases() -> &'static [Case] {
    static CASES: OnceLock<Vec<Case>> = OnceLock::new();
    CASES.get_or_init(read_cases)
}

fn read_cases() -> Vec<Case> {
    let root = concat!(env!("CARGO_MANIFEST_DIR"), "/specs");
    let (catalogue, diagnostics) = Catalogue::read(root.as_ref());
    assert!(!diagnostics.has_errors(), "{}", diagnostics.render(&catalogue.files));
    let mut cases = Vec::new();
    for provider in &catalogue.providers {
        for service in &provider.services {
            let table = tables::build(&lower::lower(&provider.spec, service));
            let shapes = Arc::new(service.spec.shapes.clone());
            cases.extend(service.operations.iter().map(|spec| Case {
                service: table,
                operation: operation(table, &spec.name, spec.revision.as_deref()),
                spec: spec.clone(),
                shapes: shapes.clone(),
            }));
        }
    }
    cases
}

fn operation(service: &'static Service, name: &str, revision: Option<&str>) -> &'static Operation {
    let mut operations = service.operations.iter();
    operations.find(|operation| operation.name == name && operation.revision == revision).unwrap()
}

/// The committed operation called `name`, of the revision or the default one. `ecs` is meant when the name does not
/// say otherwise, as `vm/StartInstances` does.
pub fn case(name: &str, revision: Option<&str>) -> &'static Case {
    let (service, name) = name.split_once('/').unwrap_or(("ecs", name));
    let is_it = |case: &&Case| {
        case.service.name == service && case.operation.name == name && case.operation.revision == revision
    };
    cases().iter().find(is_it).unwrap_or_else(|| panic!("{name} is not in the specs"))
}

/// How a request is signed.
#[derive(Clone, Copy, Debug, Default, PartialEq)]
pub enum Scheme {
    #[default]
    Usual,
    V1,
    Xml,
    V1Xml,
}

fn provider(service: &Service, scheme: Scheme) -> Box<dyn Provider> {
    if service.protocol == Protocol::Action {
        return Box::new(Zenlayer::new());
    }
    let alibaba = Alibaba::new();
    let alibaba = match scheme {
        Scheme::V1 | Scheme::V1Xml => alibaba.signature(SignatureVersion::V1),
        _ => alibaba,
    };
    Box::new(match scheme {
        Scheme::Xml | Scheme::V1Xml => alibaba.format(Format::Xml),
        _ => alibaba,
    })
}

/// A request of the operation for `emulator`, not signed yet.
pub fn unsigned(emulator: &Emulator, case: &Case, input: &Value, scheme: Scheme) -> Request {
    let request = try_unsigned(emulator, case, input, scheme);
    request.unwrap_or_else(|| panic!("{}: {input} cannot be written down as a request", case.operation.name))
}

/// As [`unsigned`]; `None` when the input cannot be written down as a request, such as a path without one of its parts.
pub fn try_unsigned(emulator: &Emulator, case: &Case, input: &Value, scheme: Scheme) -> Option<Request> {
    let mut record: Box<dyn Record> = (case.operation.request)(case.operation);
    json::from_value(input, record.as_mut()).ok()?;
    let mut request =
        provider(case.service, scheme).encode(case.service, case.operation, record.as_ref()).ok()?;
    request.host = emulator.address().to_string();
    Some(request)
}

/// Signs the request as of `time`.
pub fn sign(request: &mut Request, case: &Case, credentials: &Credentials, time: SystemTime, scheme: Scheme) {
    let nonce = format!("{:032x}", fastrand::u128(..));
    let moment = Moment { time, nonce };
    provider(case.service, scheme).sign(request, case.service, case.operation, credentials, &moment).unwrap();
}

/// Signs with the emulator's key, sends, and gives the response.
pub fn call_as(emulator: &Emulator, case: &Case, input: &Value, scheme: Scheme) -> Response {
    let mut request = unsigned(emulator, case, input, scheme);
    sign(&mut request, case, &emulator.credentials(), SystemTime::now(), scheme);
    send(emulator, &request)
}

/// Calls the operation with the default signature, and returns status and body.
pub fn call(emulator: &Emulator, name: &str, input: Value) -> (u16, Value) {
    let response = call_as(emulator, case(name, None), &input, Scheme::Usual);
    (response.status, body(&response))
}

/// The body as JSON; for Zenlayer what is inside the envelope.
pub fn body(response: &Response) -> Value {
    let value: Value = serde_json::from_slice(&response.body)
        .unwrap_or_else(|_| panic!("no JSON: {}", String::from_utf8_lossy(&response.body)));
    value.get("response").cloned().unwrap_or(value)
}

/// Sends the request over a connection of its own.
pub fn send(emulator: &Emulator, request: &Request) -> Response {
    try_send(emulator, request).unwrap()
}

/// As [`send`], for responses that may not come.
pub fn try_send(emulator: &Emulator, request: &Request) -> std::io::Result<Response> {
    let mut text = format!("{} {}", request.method, request.path);
    if !request.query.is_empty() {
        text.push('?');
        text.push_str(&query::form(&request.query));
    }
    text.push_str(&format!(" HTTP/1.1\r\nhost: {}\r\nconnection: close\r\n", request.host));
    for (name, value) in request.headers.iter() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str(&format!("content-length: {}\r\n\r\n", request.body.len()));
    let mut stream = TcpStream::connect(emulator.address())?;
    stream.write_all(text.as_bytes())?;
    stream.write_all(&request.body)?;
    let mut response = Vec::new();
    stream.read_to_end(&mut response)?;
    parse(&response)
}

fn parse(response: &[u8]) -> std::io::Result<Response> {
    let broken = || std::io::Error::new(std::io::ErrorKind::UnexpectedEof, "the response is not complete");
    let end = response.windows(4).position(|window| window == b"\r\n\r\n").ok_or_else(broken)?;
    let head = String::from_utf8_lossy(&response[..end]).into_owned();
    let mut lines = head.split("\r\n");
    let status = lines.next().and_then(|line| line.split(' ').nth(1)).and_then(|text| text.parse().ok());
    let headers: Headers = lines
        .filter_map(|line| line.split_once(": "))
        .map(|(name, value)| (name.to_ascii_lowercase(), value.to_owned()))
        .collect();
    let body = response[end + 4..].to_vec();
    let length = headers.get("content-length").and_then(|text| text.parse().ok()).unwrap_or(body.len());
    if body.len() < length {
        return Err(broken());
    }
    Ok(Response { status: status.ok_or_else(broken)?, headers, body })
}

/// A request to one of the emulator's own endpoints.
pub fn admin(emulator: &Emulator, method: &'static str, path: &str, body: Value) -> (u16, Value) {
    let request = Request {
        method,
        scheme: cloudspec_runtime::Scheme::Http,
        host: emulator.address().to_string(),
        path: format!("/_emulator/{path}").into(),
        query: Vec::new(),
        headers: Headers::default(),
        body: body.to_string().into_bytes(),
    };
    let response = send(emulator, &request);
    (response.status, serde_json::from_slice(&response.body).unwrap_or_default())
}

/// An input with every required parameter: the documented value of each, or one that fits.
pub fn required_input(case: &Case) -> Value {
    record(&case.spec.input, &case.shapes, false)
}

type Shapes = BTreeMap<String, language::Shape>;

/// A record of its required members. One that is to travel as parameters needs at least one member.
fn record(members: &[language::Member], shapes: &Shapes, needs_one: bool) -> Value {
    let value = |member: &language::Member| {
        (member.name.clone(), fitting(&member.shape, member.example.as_deref(), shapes))
    };
    // A body is sent whether it is required or not, so what is required of it is.
    let is_sent =
        |member: &&language::Member| member.required || member.place == Some(language::Place::Payload);
    let mut chosen: Vec<_> = members.iter().filter(is_sent).map(value).collect();
    if needs_one && chosen.is_empty() {
        chosen.extend(members.first().map(value));
    }
    chosen.into_iter().collect::<serde_json::Map<_, _>>().into()
}

/// A value that fits the shape: the documented one, if there is one.
pub fn fitting(shape: &language::Shape, example: Option<&str>, shapes: &Shapes) -> Value {
    use language::Type;
    if let Some(named) = shape.shape.as_ref().and_then(|name| shapes.get(name)) {
        return fitting(named, example, shapes);
    }
    let parsed = || example.and_then(|text| serde_json::from_str::<Value>(text).ok());
    let minimum = shape.minimum.unwrap_or(1.0);
    match shape.r#type.unwrap_or(Type::Any) {
        Type::Record => record(&shape.members, shapes, true),
        Type::List => {
            let item = shape
                .items
                .as_ref()
                .map(|item| fitting(item, example.filter(|text| !text.starts_with('[')), shapes));
            Value::Array(item.into_iter().collect())
        }
        Type::Map => {
            serde_json::json!({ "key": fitting(shape.items.as_deref().unwrap_or(shape), None, shapes) })
        }
        Type::Boolean => parsed().filter(Value::is_boolean).unwrap_or(Value::Bool(true)),
        Type::Int32 | Type::Int64 => {
            parsed().filter(Value::is_i64).unwrap_or_else(|| Value::from(minimum as i64))
        }
        Type::Float | Type::Double => {
            parsed().filter(Value::is_number).unwrap_or_else(|| Value::from(minimum))
        }
        Type::Enum => match (example, shape.values.first()) {
            (Some(example), _) => Value::from(example),
            (None, Some(value)) => Value::from(value.value.as_str()),
            (None, None) => Value::from("x"),
        },
        _ => {
            let length = shape.min_length.and_then(|length| usize::try_from(length).ok()).unwrap_or_default();
            Value::from(format!("{:x<length$}", example.unwrap_or("value")))
        }
    }
}
