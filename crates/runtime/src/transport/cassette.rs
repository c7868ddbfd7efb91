//! Recordings: what went over the network in a file, without secrets, to be replayed in tests.
//!
//! What sounds like a secret is hidden by its name, since a transport knows no tables: read a recording before
//! you keep it.
//!
//! A cassette holds one JSON object a line, an exchange each. A request is replayed when method, path, query
//! and body are the same, apart from what differs from call to call: signature, nonce, time, token.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use cloudspec_wire::Value;

use crate::timeouts::ReadLimits;
use crate::transport::mock::operation_of;
use futures_core::future::BoxFuture;

use crate::http::{Headers, Request, Response};
use crate::scrub;
use crate::transport::{Sent, Transport, TransportError, TransportErrorKind};

/// Names of parameters and of members of JSON bodies that change with every call; left out of recordings and
/// comparisons.
const CHANGING: [&str; 6] =
    ["SignatureNonce", "Timestamp", "AccessKeyId", "ClientToken", "clientToken", "SignatureMethod"];

/// Records what goes through another transport.
#[derive(Debug)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    file: Mutex<File>,
    path: PathBuf,
}

/// Answers from a recording; never touches the network.
#[derive(Debug)]
pub struct Player {
    path: PathBuf,
    exchanges: Mutex<Vec<Exchange>>,
}

#[derive(Debug)]
struct Exchange {
    request: Value,
    response: Response,
    played: bool,
}

impl Recorder {
    /// Records into a new file at `path`; a former recording is replaced.
    ///
    /// # Errors
    /// When the file cannot be written.
    pub fn new(inner: Arc<dyn Transport>, path: impl Into<PathBuf>) -> std::io::Result<Recorder> {
        let path = path.into();
        let file = OpenOptions::new().create(true).write(true).truncate(true).open(&path)?;
        Ok(Recorder { inner, file: Mutex::new(file), path })
    }

    fn write(&self, request: &Request, response: &Response) -> Result<(), TransportError> {
        let line = object([("request", describe(request)), ("response", describe_response(response))]);
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let written = writeln!(file, "{line}").and_then(|()| file.flush());
        written.map_err(|error| TransportError {
            kind: TransportErrorKind::Protocol,
            sent: Sent::Maybe,
            message: format!("{}: cannot record: {error}", self.path.display()),
            source: Some(Box::new(error)),
        })
    }
}

impl Transport for Recorder {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(async move {
            let response = self.inner.send(request, limits).await?;
            self.write(request, &response)?;
            Ok(response)
        })
    }
}

impl Player {
    /// Reads a recording.
    ///
    /// # Errors
    /// When the file cannot be read, or a line of it is no exchange; the message names file and line.
    pub fn open(path: impl AsRef<Path>) -> std::io::Result<Player> {
        let path = path.as_ref().to_owned();
        let text = std::fs::read_to_string(&path)?;
        let mut exchanges = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let exchange = parse(line).ok_or_else(|| {
                let place = format!("{}:{}", path.display(), index + 1);
                std::io::Error::new(std::io::ErrorKind::InvalidData, format!("{place}: not an exchange"))
            })?;
            exchanges.push(exchange);
        }
        Ok(Player { path, exchanges: Mutex::new(exchanges) })
    }

    /// The first exchange that was not played yet and is the same; else the last one that is the same, so
    /// that polling ends with the last state.
    fn find(&self, request: &Request) -> Option<Response> {
        let wanted = describe(request);
        let mut exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
        let mut same: Vec<&mut Exchange> =
            exchanges.iter_mut().filter(|exchange| exchange.request == wanted).collect();
        let next = same.iter().position(|exchange| !exchange.played).or(same.len().checked_sub(1))?;
        let exchange = same.get_mut(next)?;
        exchange.played = true;
        Some(exchange.response.clone())
    }
}

impl Transport for Player {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        _: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        let operation = operation_of(request).unwrap_or("no operation name");
        let found = self.find(request).ok_or_else(|| TransportError {
            kind: TransportErrorKind::Protocol,
            sent: Sent::No,
            message: format!(
                "{} has no exchange for {} {} ({operation}) with these parameters",
                self.path.display(),
                request.method,
                request.path
            ),
            source: None,
        });
        Box::pin(std::future::ready(found))
    }
}

/// A request as a recording holds it: what stays the same from call to call, without secrets.
fn describe(request: &Request) -> Value {
    let parameters = request.query.iter().filter(|(name, _)| !is_changing(name));
    let query = parameters.map(|(name, value)| Value::from(vec![&**name, &*shown(name, value)])).collect();
    object([
        ("method", request.method.into()),
        ("host", request.host.as_str().into()),
        ("path", (&*request.path).into()),
        ("operation", operation_of(request).map_or(Value::Null, Value::from)),
        ("query", query),
        ("body", body_value(&request.body, request.headers.get("content-type"))),
    ])
}

fn describe_response(response: &Response) -> Value {
    let headers = response.headers.iter();
    let headers: Vec<Value> =
        headers.map(|(name, value)| Value::from(vec![name.to_owned(), shown(name, value)])).collect();
    object([
        ("status", response.status.into()),
        ("headers", headers.into()),
        ("body", body_value(&response.body, response.headers.get("content-type"))),
    ])
}

/// JSON as JSON, forms as pairs, other text as text, anything else in small pieces of text.
fn body_value(body: &[u8], content_type: Option<&str>) -> Value {
    let is_form = content_type.is_some_and(|kind| kind.contains("form-urlencoded"));
    match std::str::from_utf8(body) {
        Ok(text) if is_form => {
            let pairs = cloudspec_wire::query::parse_form(text).into_iter();
            let kept = pairs.filter(|(name, _)| !is_changing(name));
            let pairs = kept.map(|(name, value)| Value::from(vec![&*name, &*shown(&name, &value)]));
            object([("form", pairs.collect())])
        }
        Ok(text) => match serde_json(text) {
            Some(mut value) => {
                scrub_json(&mut value);
                object([("json", value)])
            }
            None => object([("text", text.into())]),
        },
        Err(_) => object([("bytes", body.to_vec().into())]),
    }
}

fn serde_json(text: &str) -> Option<Value> {
    text.trim_start().starts_with(['{', '[']).then(|| text.parse().ok())?
}

fn scrub_json(value: &mut Value) {
    match value {
        Value::Object(members) => {
            members.retain(|name, _| !is_changing(name));
            for (name, member) in members {
                match member {
                    Value::String(text) => *text = shown(name, text),
                    member => scrub_json(member),
                }
            }
        }
        Value::Array(elements) => elements.iter_mut().for_each(scrub_json),
        _ => {}
    }
}

fn is_changing(name: &str) -> bool {
    CHANGING.contains(&name)
}

fn shown(name: &str, value: &str) -> String {
    let hidden = scrub::sounds_secret(name) && !value.is_empty();
    if hidden { scrub::HIDDEN.to_owned() } else { value.to_owned() }
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

fn parse(line: &str) -> Option<Exchange> {
    let mut exchange: Value = line.parse().ok()?;
    let response = exchange.get("response")?;
    let headers = response.get("headers")?.as_array()?.iter();
    let headers =
        headers.map(|pair| Some((pair.get(0)?.as_str()?.to_owned(), pair.get(1)?.as_str()?.to_owned())));
    let response = Response {
        status: response.get("status")?.as_u64()?.try_into().ok()?,
        headers: headers.collect::<Option<Headers>>()?,
        body: body_bytes(response.get("body")?)?,
    };
    Some(Exchange { request: exchange.get_mut("request")?.take(), response, played: false })
}

fn body_bytes(body: &Value) -> Option<Vec<u8>> {
    if let Some(value) = body.get("json") {
        return Some(value.to_string().into_bytes());
    }
    if let Some(text) = body.get("text") {
        return Some(text.as_str()?.as_bytes().to_vec());
    }
    let bytes = body.get("bytes")?.as_array()?.iter();
    bytes.map(|byte| byte.as_u64()?.try_into().ok()).collect()
}
