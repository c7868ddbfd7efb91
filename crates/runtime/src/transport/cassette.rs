//! Records requests and responses in a file, without secrets, and replays them in tests.
//!
//! Three things are left out of recordings: members that the tables call secret, values whose name suggests a
//! secret, and both wherever else they occur in the same request and response. Read a recording before you share
//! it all the same. The file can be read by its owner only.
//!
//! A cassette holds one JSON object per line, each with a request and its response. A response is replayed
//! for a request with the same method, path, query and body, apart from values that differ in every call:
//! signature, nonce, time and token. A body is an object with one member: `json`, `form` (pairs), `text`, or
//! `base64` where it is not text. JSON is kept as values: a number keeps what a 64-bit integer or floating-point number
//! holds of it, members are in the order of their names, and of members of one name the last one is kept.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use cloudspec_wire::{Blob, Value};
use futures_core::future::BoxFuture;

use self::clean::{Cleaner, document};
use crate::files;
use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;
use crate::transport::mock::operation_of;
use crate::transport::{Purpose, Transport};
use crate::transport_error::{Sent, TransportError, TransportErrorKind};

mod clean;

/// Names of parameters and of members of JSON bodies that change with every call; left out of recordings and
/// comparisons.
const CHANGING: [&str; 6] =
    ["SignatureNonce", "Timestamp", "AccessKeyId", "ClientToken", "clientToken", "SignatureMethod"];

/// A transport that sends requests through another one, and records them with their responses.
#[derive(Debug)]
pub struct Recorder {
    inner: Arc<dyn Transport>,
    file: Mutex<File>,
    path: PathBuf,
}

/// A transport that responds from a recording, without any network.
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
    /// Records into a file at `path`. An existing recording there is replaced.
    ///
    /// # Errors
    /// Fails when the file cannot be written.
    pub fn new(inner: Arc<dyn Transport>, path: impl Into<PathBuf>) -> std::io::Result<Recorder> {
        let path = path.into();
        let file = private_file(&path)?;
        Ok(Recorder { inner, file: Mutex::new(file), path })
    }

    async fn record(
        &self,
        purpose: Option<Purpose<'_>>,
        request: &Request,
        limits: ReadLimits,
    ) -> Result<Response, TransportError> {
        let response = match purpose {
            Some(purpose) => self.inner.send_for(purpose, request, limits).await?,
            None => self.inner.send(request, limits).await?,
        };
        self.write(purpose, request, &response)?;
        Ok(response)
    }

    fn write(
        &self,
        purpose: Option<Purpose<'_>>,
        request: &Request,
        response: &Response,
    ) -> Result<(), TransportError> {
        let tape = Tape::new(purpose, request);
        let exchange = object([("request", tape.request(request)), ("response", tape.response(response))]);
        // Written at once, a line is whole even if the process ends.
        let line = format!("{exchange}\n");
        let mut file = self.file.lock().unwrap_or_else(PoisonError::into_inner);
        let written = file.write_all(line.as_bytes());
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
        Box::pin(self.record(None, request, limits))
    }

    fn send_for<'a>(
        &'a self,
        purpose: Purpose<'a>,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(self.record(Some(purpose), request, limits))
    }
}

impl Player {
    /// Reads a recording.
    ///
    /// # Errors
    /// Fails when the file cannot be read, or when one of its lines is not a recorded request and response;
    /// the message names the file, the line, and what is wrong.
    pub fn open(path: impl AsRef<Path>) -> std::io::Result<Player> {
        let path = path.as_ref().to_owned();
        let read = files::check_regular(&path).and_then(|()| std::fs::read(&path));
        let bytes = read.map_err(|error| {
            std::io::Error::new(error.kind(), format!("{}: cannot read: {error}", path.display()))
        })?;
        let bytes = bytes.strip_prefix("\u{feff}".as_bytes()).unwrap_or(&bytes);
        let mut exchanges = Vec::new();
        for (index, line) in bytes.split(|byte| *byte == b'\n').enumerate() {
            if line.trim_ascii().is_empty() {
                continue;
            }
            let exchange = parse(line).map_err(|why| {
                let place = format!("{}:{}", path.display(), index + 1);
                let message = format!("{place}: not a recorded request and response: {why}");
                std::io::Error::new(std::io::ErrorKind::InvalidData, message)
            })?;
            exchanges.push(exchange);
        }
        Ok(Player { path, exchanges: Mutex::new(exchanges) })
    }

    /// The first exchange that was not played yet and is the same; else the last one that is the same, so
    /// that polling ends with the last state.
    fn find(&self, purpose: Option<Purpose<'_>>, request: &Request) -> Option<Response> {
        let wanted = Tape::new(purpose, request).request(request);
        let mut exchanges = self.exchanges.lock().unwrap_or_else(PoisonError::into_inner);
        let mut same: Vec<&mut Exchange> =
            exchanges.iter_mut().filter(|exchange| exchange.request == wanted).collect();
        let next = same.iter().position(|exchange| !exchange.played).or(same.len().checked_sub(1))?;
        let exchange = same.get_mut(next)?;
        exchange.played = true;
        Some(exchange.response.clone())
    }

    fn play(&self, purpose: Option<Purpose<'_>>, request: &Request) -> Result<Response, TransportError> {
        let operation = operation_of(request).unwrap_or("no operation name");
        self.find(purpose, request).ok_or_else(|| TransportError {
            kind: TransportErrorKind::Protocol,
            sent: Sent::No,
            message: format!(
                "{} has no response for {} {} ({operation}) with these parameters",
                self.path.display(),
                request.method,
                request.path
            ),
            source: None,
        })
    }
}

impl Transport for Player {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        _: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(std::future::ready(self.play(None, request)))
    }

    fn send_for<'a>(
        &'a self,
        purpose: Purpose<'a>,
        request: &'a Request,
        _: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(std::future::ready(self.play(Some(purpose), request)))
    }
}

/// A new file that nobody else can read; a former one loses its content, and who could read it.
fn private_file(path: &Path) -> std::io::Result<File> {
    let mut options = OpenOptions::new();
    options.create(true).write(true).truncate(true);
    #[cfg(unix)]
    std::os::unix::fs::OpenOptionsExt::mode(&mut options, 0o600);
    let file = options.open(path)?;
    #[cfg(unix)]
    file.set_permissions(std::os::unix::fs::PermissionsExt::from_mode(0o600))?;
    Ok(file)
}

/// Records an exchange, without secrets and without what changes with every call.
struct Tape {
    cleaner: Cleaner,
    token: Option<&'static str>,
}

impl Tape {
    fn new(purpose: Option<Purpose<'_>>, request: &Request) -> Tape {
        let token = purpose.and_then(|purpose| purpose.operation.idempotency_token);
        Tape { cleaner: Cleaner::new(purpose.as_ref(), request), token }
    }

    fn request(&self, request: &Request) -> Value {
        let cleaner = &self.cleaner;
        object([
            ("method", request.method.into()),
            ("host", request.host.as_str().into()),
            ("path", cleaner.text(&request.path).into()),
            ("operation", operation_of(request).map_or(Value::Null, Value::from)),
            ("query", self.pairs(cleaner, request.query.iter().map(|(name, value)| (&**name, &**value)))),
            ("body", self.body(cleaner, &request.body, request.headers.get("content-type"))),
        ])
    }

    fn response(&self, response: &Response) -> Value {
        let cleaner = &self.cleaner.of_response(response);
        let headers = response.headers.iter();
        let headers: Vec<Value> = headers
            .map(|(name, value)| Value::from(vec![name.to_owned(), cleaner.parameter(name, value)]))
            .collect();
        object([
            ("status", response.status.into()),
            ("headers", headers.into()),
            ("body", self.body(cleaner, &response.body, response.headers.get("content-type"))),
        ])
    }

    fn pairs<'a>(&self, cleaner: &Cleaner, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
        let kept = pairs.filter(|(name, _)| !self.is_changing(name));
        kept.map(|(name, value)| Value::from(vec![cleaner.text(name), cleaner.parameter(name, value)]))
            .collect()
    }

    /// JSON as JSON, forms as pairs, other text as text, anything else as bytes.
    fn body(&self, cleaner: &Cleaner, body: &[u8], content_type: Option<&str>) -> Value {
        let is_form = content_type.is_some_and(|kind| kind.contains("form-urlencoded"));
        let Ok(text) = std::str::from_utf8(body) else { return not_utf8(cleaner, body) };
        if is_form {
            let pairs = cloudspec_wire::query::parse_form(text);
            let pairs = pairs.iter().map(|(name, value)| (&**name, &**value));
            return object([("form", self.pairs(cleaner, pairs))]);
        }
        match document(text) {
            Some(mut value) => {
                cleaner.json(&mut value);
                self.drop_changing(&mut value);
                object([("json", value)])
            }
            None => object([("text", cleaner.text(text).into())]),
        }
    }

    fn drop_changing(&self, value: &mut Value) {
        match value {
            Value::Object(members) => {
                members.retain(|name, _| !self.is_changing(name));
                members.values_mut().for_each(|member| self.drop_changing(member));
            }
            Value::Array(elements) => elements.iter_mut().for_each(|element| self.drop_changing(element)),
            _ => {}
        }
    }

    fn is_changing(&self, name: &str) -> bool {
        CHANGING.contains(&name) || self.token == Some(name)
    }
}

/// Bytes as they are, unless there is something to hide among them.
fn not_utf8(cleaner: &Cleaner, body: &[u8]) -> Value {
    let text = String::from_utf8_lossy(body);
    let clean = cleaner.text(&text);
    match clean == text {
        true => object([("base64", Blob::from(body).base64().into())]),
        false => object([("text", clean.into())]),
    }
}

fn object<const N: usize>(members: [(&str, Value); N]) -> Value {
    Value::Object(members.into_iter().map(|(name, value)| (name.to_owned(), value)).collect())
}

/// The exchange in a line, or what is wrong with it.
fn parse(line: &[u8]) -> Result<Exchange, String> {
    let line = std::str::from_utf8(line).map_err(|_| "it is not UTF-8".to_owned())?;
    let mut exchange: Value = line.parse().map_err(|error| format!("it is not JSON: {error}"))?;
    let response = exchange.get("response").ok_or("it has no `response`")?;
    let status = response.get("status").and_then(Value::as_u64).and_then(|status| status.try_into().ok());
    let headers = response.get("headers").and_then(pairs);
    let response = Response {
        status: status.ok_or("`response.status` is not an HTTP status")?,
        headers: headers.ok_or("`response.headers` is not a list of pairs")?.into_iter().collect(),
        body: response.get("body").and_then(body_bytes).ok_or(
            "`response.body` has none of `json`, `form`, `text` and `base64`, or not in the form that it has in a recording",
        )?,
    };
    let request =
        exchange.get_mut("request").filter(|request| request.is_object()).ok_or("it has no `request`")?;
    Ok(Exchange { request: request.take(), response, played: false })
}

fn pairs(value: &Value) -> Option<Vec<(String, String)>> {
    let text = |pair: &Value, index| Some(pair.get(index)?.as_str()?.to_owned());
    value.as_array()?.iter().map(|pair| Some((text(pair, 0)?, text(pair, 1)?))).collect()
}

fn body_bytes(body: &Value) -> Option<Vec<u8>> {
    let (kind, value) = body.as_object()?.iter().next()?;
    match kind.as_str() {
        "json" => Some(value.to_string().into_bytes()),
        "text" => Some(value.as_str()?.as_bytes().to_vec()),
        "base64" => Blob::from_base64(value.as_str()?).to_vec(),
        // As earlier versions recorded it.
        "bytes" => value.as_array()?.iter().map(|byte| byte.as_u64()?.try_into().ok()).collect(),
        "form" => Some(cloudspec_wire::query::form(&pairs(value)?).into_bytes()),
        _ => None,
    }
}
