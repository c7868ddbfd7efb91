//! What differs between providers, as functions of their arguments: no clock, no randomness, no I/O.

use std::fmt;
use std::time::{Duration, SystemTime};

use cloudspec_wire::{Decode, DecodeError, Operation, Record, Service, Value};

use crate::{Credentials, Error, Request, Response, Scheme};

/// The rules of a provider: how a request is shaped, where it goes, how it is signed, how answers are read.
pub trait Provider: Send + Sync + fmt::Debug {
    /// The request of `operation`, unsigned, without a host.
    ///
    /// # Errors
    /// When `input` cannot be written as the operation demands, for example without a path parameter.
    fn encode(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
    ) -> Result<Request, Error>;

    /// Where the request goes.
    ///
    /// # Errors
    /// When the service has no endpoint in the location, or needs a region and none is set.
    fn endpoint(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
        location: &Location,
    ) -> Result<Endpoint, Error>;

    /// What the caller should know when nobody answers at the endpoint that [`Provider::endpoint`] found: that the
    /// region is not a known one, for example.
    fn unreachable_hint(
        &self,
        _service: &'static Service,
        _input: &dyn Record,
        _location: &Location,
    ) -> Option<String> {
        None
    }

    /// Puts the signature (or token) on the request. Called anew for every attempt, on a fresh copy of the
    /// encoded request.
    ///
    /// # Errors
    /// When the credentials do not suit the signer.
    fn sign(
        &self,
        request: &mut Request,
        service: &'static Service,
        operation: &'static Operation,
        credentials: &Credentials,
        moment: &Moment,
    ) -> Result<(), Error>;

    /// Reads a successful answer.
    ///
    /// # Errors
    /// When the body is not what the operation answers.
    fn decode(
        &self,
        operation: &'static Operation,
        response: &Response,
        output: &mut dyn Record,
        options: &Decode,
    ) -> Result<(), DecodeError>;

    /// Reads a failed answer; `None` when the answer is a success.
    fn failure(&self, operation: &'static Operation, response: &Response) -> Option<Failure>;

    /// The id the provider gave the request.
    fn request_id(&self, response: &Response) -> Option<String>;

    /// How long the provider asks to wait before the next attempt. Without a rule of its own: the
    /// `Retry-After` header in seconds.
    fn retry_after(&self, response: &Response) -> Option<Duration> {
        retry_after_header(response)
    }

    /// The provider's time, to correct a clock that is off. Without a rule of its own: the `Date` header.
    fn server_time(&self, response: &Response) -> Option<SystemTime> {
        date_header(response)
    }
}

/// Where an application is: decides which of a service's endpoints is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Location {
    /// Region id, for example `cn-hangzhou`.
    pub region: Option<String>,
    /// The network the endpoint is reached through.
    pub network: Network,
}

/// The network an endpoint is reached through.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Network {
    /// The internet.
    #[default]
    Public,
    /// A private network in the provider's cloud.
    Vpc,
    /// The provider's classic internal network.
    Internal,
}

/// Where a request goes.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Endpoint {
    /// `https`, unless plain `http` was asked for.
    pub scheme: Scheme,
    /// Host, with `:port` when it is not the scheme's own.
    pub host: String,
}

/// What makes the signature of one attempt its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time, corrected by what is known of the provider's clock.
    pub time: SystemTime,
    /// A text never used before.
    pub nonce: String,
}

/// What a failed answer says.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Failure {
    /// The provider's error code; empty when the answer has none.
    pub code: String,
    /// The provider's message; empty when the answer has none.
    pub message: String,
    /// The id the provider gave the request.
    pub request_id: Option<String>,
    /// Page where the provider explains the error.
    pub recommend: Option<String>,
    /// Which permission was missing.
    pub access_denied: Option<Value>,
    /// Whether the answer has the documented shape of an error. `false` for the page of a gateway or proxy
    /// in between.
    pub is_documented_format: bool,
}

impl Endpoint {
    /// Reads `https://host`, `http://host:port`, or a bare host (which means `https`).
    ///
    /// # Errors
    /// [`ErrorKind::Endpoint`](crate::ErrorKind::Endpoint) when `text` is no such thing.
    pub fn parse(text: &str) -> Result<Endpoint, Error> {
        let (scheme, rest) = match text.split_once("://") {
            Some(("http", rest)) => (Scheme::Http, rest),
            Some(("https", rest)) => (Scheme::Https, rest),
            Some(_) => return Err(not_an_endpoint(text)),
            None => (Scheme::Https, text),
        };
        let host = rest.strip_suffix('/').unwrap_or(rest).to_ascii_lowercase();
        // What is signed has to be what is sent, and HTTP leaves the usual port out.
        let usual = if scheme == Scheme::Https { ":443" } else { ":80" };
        let host = host.strip_suffix(usual).unwrap_or(&host);
        let allowed = |c: char| c.is_ascii_alphanumeric() || matches!(c, '.' | '-' | '_' | ':' | '[' | ']');
        match !host.is_empty() && host.chars().all(allowed) {
            true => Ok(Endpoint { scheme, host: host.to_owned() }),
            false => Err(not_an_endpoint(text)),
        }
    }
}

fn not_an_endpoint(text: &str) -> Error {
    Error::endpoint(format!(
        "`{text}` is not an endpoint: expected a host such as `ecs.cn-hangzhou.aliyuncs.com`, \
         with `http://` in front for plain HTTP and without a path"
    ))
}

impl fmt::Display for Endpoint {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "{}://{}", self.scheme.as_str(), self.host)
    }
}

/// The `Retry-After` header: whole seconds, or a date compared with the answer's own `Date`.
pub fn retry_after_header(response: &Response) -> Option<Duration> {
    let text = response.headers.get("retry-after")?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(date_header(response)?).unwrap_or_default())
}

/// The `Date` header.
pub fn date_header(response: &Response) -> Option<SystemTime> {
    httpdate::parse_http_date(response.headers.get("date")?).ok()
}
