//! Records requests and responses in a file, without secrets, and replays them in tests.
//!
//! Three things are left out of recordings: members that the tables call secret, the values of such members
//! wherever they occur, and values whose name suggests a secret. Read a recording before you share it all the
//! same. The file can be read by its owner only.
//!
//! A cassette holds one JSON object per line, each with a request and its response. A response is replayed
//! for a request with the same method, path, query and body, apart from values that differ in every call:
//! signature, nonce, time and token.

use std::fs::{File, OpenOptions};
use std::io::Write;
use std::path::{Path, PathBuf};
use std::sync::{Arc, Mutex, PoisonError};

use cloudspec_wire::Value;
use futures_core::future::BoxFuture;

use self::clean::{Cleaner, document};
use crate::files;
use crate::http::{Headers, Request, Response};
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
        let line = object([("request", tape.request(request)), ("response", tape.response(response))]);
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
    /// the message names file and line.
    pub fn open(path: impl AsRef<Path>) -> std::io::Result<Player> {
        let path = path.as_ref().to_owned();
        files::check_regular(&path)?;
        let text = std::fs::read_to_string(&path)?;
        let mut exchanges = Vec::new();
        for (index, line) in text.lines().enumerate().filter(|(_, line)| !line.trim().is_empty()) {
            let exchange = parse(line).ok_or_else(|| {
                let place = format!("{}:{}", path.display(), index + 1);
                std::io::Error::new(
                    std::io::ErrorKind::InvalidData,
                    format!("{place}: not a recorded request and response"),
                )
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
        object([
            ("method", request.method.into()),
            ("host", request.host.as_str().into()),
            ("path", self.cleaner.text(&request.path).into()),
            ("operation", operation_of(request).map_or(Value::Null, Value::from)),
            ("query", self.pairs(request.query.iter().map(|(name, value)| (&**name, &**value)))),
            ("body", self.body(&request.body, request.headers.get("content-type"))),
        ])
    }

    fn response(&self, response: &Response) -> Value {
        let headers = response.headers.iter();
        let headers: Vec<Value> = headers
            .map(|(name, value)| Value::from(vec![name.to_owned(), self.cleaner.parameter(name, value)]))
            .collect();
        object([
            ("status", response.status.into()),
            ("headers", headers.into()),
            ("body", self.body(&response.body, response.headers.get("content-type"))),
        ])
    }

    fn pairs<'a>(&self, pairs: impl Iterator<Item = (&'a str, &'a str)>) -> Value {
        let kept = pairs.filter(|(name, _)| !self.is_changing(name));
        kept.map(|(name, value)| Value::from(vec![name, &*self.cleaner.parameter(name, value)])).collect()
    }

    /// JSON as JSON, forms as pairs, other text as text, anything else as bytes.
    fn body(&self, body: &[u8], content_type: Option<&str>) -> Value {
        let is_form = content_type.is_some_and(|kind| kind.contains("form-urlencoded"));
        let Ok(text) = std::str::from_utf8(body) else { return self.not_utf8(body) };
        if is_form {
            let pairs = cloudspec_wire::query::parse_form(text);
            return object([("form", self.pairs(pairs.iter().map(|(name, value)| (&**name, &**value))))]);
        }
        match document(text) {
            Some(mut value) => {
                self.cleaner.json(&mut value);
                self.drop_changing(&mut value);
                object([("json", value)])
            }
            None => object([("text", self.cleaner.text(text).into())]),
        }
    }

    /// Bytes as they are, unless there is something to hide among them.
    fn not_utf8(&self, body: &[u8]) -> Value {
        let text = String::from_utf8_lossy(body);
        let clean = self.cleaner.text(&text);
        match clean == text {
            true => object([("bytes", body.to_vec().into())]),
            false => object([("text", clean.into())]),
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
