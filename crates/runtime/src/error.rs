//! The one error type of calls.

use std::convert::Infallible;
use std::error::Error as StdError;
use std::time::{Duration, SystemTime};

use cloudspec_wire::{Operation, Service, Value, Violation};

use crate::transport_error::Sent;

mod body;
mod making;
mod show;

/// Why a call failed.
///
/// `Display` is one line to act on: operation, code, message, request id, and the documented cause where the
/// specification has one. Everything else is behind the accessors. Neither `Display` nor `Debug` shows a
/// secret or the body of a response.
pub struct Error(Box<Detail>);

/// What kind of failure it was.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request is wrong by the specification; nothing was sent. See [`Error::violations`].
    Invalid,
    /// It is not known where to send the request; nothing was sent.
    Endpoint,
    /// There are no credentials to sign with; nothing was sent.
    Credentials,
    /// No connection: name not found, refused, TLS failed.
    Connect,
    /// Something took too long.
    Timeout(TimeoutKind),
    /// The connection broke, or what came over it is no HTTP or too large.
    Transport,
    /// The service, or something in front of it, responded with an error.
    Service,
    /// The response of a successful call cannot be read.
    Decode,
    /// An interceptor refused.
    Interceptor,
    /// The resource that was waited for is not there.
    NotFound,
    /// What was waited for cannot come any more.
    WaitFailed,
    /// What was waited for did not come in time.
    WaitTimeout,
}

/// What took too long.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Making a connection.
    Connect,
    /// Waiting for the response or its next part.
    Read,
    /// One attempt.
    Attempt,
    /// The whole call with all its attempts.
    Call,
}

/// What the codes of a provider and the HTTP status say about an error.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Class {
    /// Sending the same again gives the same.
    #[default]
    Final,
    /// The caller is sending too fast; the request was refused before it did anything.
    Throttled,
    /// Trouble that passes.
    Transient,
    /// The credentials are past their time; the request was refused.
    Expired,
    /// The clock is off; the request was refused.
    Skewed,
}

/// One attempt of a call that failed in the end.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// How long was waited before it.
    pub waited: Duration,
    /// How long it took.
    pub took: Duration,
    /// HTTP status, when a response came.
    pub status: Option<u16>,
    /// The id the provider gave it.
    pub request_id: Option<String>,
    /// How it failed: the error code, or the kind of trouble.
    pub outcome: String,
}

#[derive(Default)]
struct Detail {
    kind: Option<ErrorKind>,
    class: Class,
    message: String,
    service: Option<&'static Service>,
    operation: Option<&'static Operation>,
    code: Option<String>,
    request_id: Option<String>,
    status: Option<u16>,
    recommend: Option<String>,
    access_denied: Option<Value>,
    body: Vec<u8>,
    violations: Vec<Violation>,
    sent: Option<Sent>,
    attempts: Vec<Attempt>,
    last_response: Option<Value>,
    retry_after: Option<Duration>,
    server_time: Option<SystemTime>,
    source: Option<Box<dyn StdError + Send + Sync>>,
}

/// Making errors: for providers, transports and interceptors.
impl Error {
    /// An error of `kind`. `message` says what, where, and what would be right; it holds no secret.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Detail { kind: Some(kind), message: message.into(), ..Detail::default() }))
    }

    /// The request is wrong; nothing was sent.
    pub fn invalid(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Invalid, message)
    }

    /// It is not known where to send the request.
    pub fn endpoint(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Endpoint, message)
    }

    /// The credentials cannot be used.
    pub fn credentials(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Credentials, message)
    }

    /// An interceptor refused.
    pub fn interceptor(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Interceptor, message)
    }

    /// With what the layer below said.
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Error {
        self.0.source = Some(Box::new(source));
        self
    }

    /// With something the caller should know behind the message.
    pub(crate) fn hinted(mut self, hint: &str) -> Error {
        self.0.message.push_str("; ");
        self.0.message.push_str(hint);
        self
    }

    pub(crate) fn server_time(&self) -> Option<SystemTime> {
        self.0.server_time
    }

    pub(crate) fn class(&self) -> Class {
        self.0.class
    }
}

/// Reading errors.
impl Error {
    /// What kind of failure it was.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Invalid)
    }

    /// The message: the service's own words for [`ErrorKind::Service`], ours for everything else.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The service's error code: `InvalidInstance.NotFound`.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The code as a type that has it: the `ErrorCode` that service crates have with the feature `error-codes`, an open
    /// enum of all codes that their operations document.
    pub fn code_as<'a, C: From<&'a str>>(&'a self) -> Option<C> {
        self.code().map(C::from)
    }

    /// The id the provider gave the request; its support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// HTTP status, when a response came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// Page where the provider explains the error.
    pub fn recommend(&self) -> Option<&str> {
        self.0.recommend.as_deref()
    }

    /// Which permission was missing, as the provider says it.
    pub fn access_denied(&self) -> Option<&Value> {
        self.0.access_denied.as_ref()
    }

    /// The body of the response, as it came. It may hold what the request held.
    pub fn body(&self) -> &[u8] {
        &self.0.body
    }

    /// Wire name of the operation.
    pub fn operation(&self) -> Option<&'static str> {
        self.0.operation.map(|operation| operation.name)
    }

    /// Service, as in the specification: `ecs`.
    pub fn service(&self) -> Option<&'static str> {
        self.0.service.map(|service| service.name)
    }

    /// What is wrong with the request, for [`ErrorKind::Invalid`].
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// Why the operation gives this code and what to do about it, as documented; known without asking anybody. `None`
    /// for a code that the operation does not document, or without more than its name.
    pub fn cause(&self) -> Option<&'static str> {
        let (code, operation) = (self.code()?, self.0.operation?);
        let documented = |same_status: bool| {
            let matching = |error: &cloudspec_wire::ErrorCode<'_>| {
                error.code == code
                    && !error.cause.is_empty()
                    && (!same_status || Some(error.status) == self.status())
            };
            operation.errors.iter().find(matching)
        };
        documented(true).or_else(|| documented(false)).map(|error| error.cause)
    }

    /// The former name of [`cause`](Error::cause).
    #[deprecated = "use `cause`"]
    pub fn documented_cause(&self) -> Option<&'static str> {
        self.cause()
    }

    /// Every attempt that was made, in order; empty when nothing was sent.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// How far the last attempt got; `None` when nothing was sent.
    pub fn sent(&self) -> Option<Sent> {
        self.0.sent
    }

    /// How long the provider asks to wait before the next attempt.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The last response that was seen while waiting.
    pub fn last_response(&self) -> Option<&Value> {
        self.0.last_response.as_ref()
    }

    /// Whether the service gave this error code: `error.is_code("InvalidInstance.NotFound")`.
    pub fn is_code(&self, code: &str) -> bool {
        self.code() == Some(code)
    }

    /// Whether there is no such resource: the service says so by HTTP 404 or in its code, or a waiter found that
    /// its resource is not there. That the access key or the operation itself is not known (`InvalidAccessKeyId.NotFound`)
    /// does not count.
    pub fn is_not_found(&self) -> bool {
        let code = || -> String {
            let letters = self.code().unwrap_or_default().chars().filter(char::is_ascii_alphanumeric);
            letters.map(|c| c.to_ascii_lowercase()).collect()
        };
        let says_so = |code: &str| {
            ["notfound", "notexist", "nosuch", "doesnotexist"].iter().any(|word| code.contains(word))
        };
        let is_about_the_call = |code: &str| {
            ["accesskey", "securitytoken", "invalidaction", "invalidapi", "invalidversion"]
                .iter()
                .any(|word| code.contains(word))
        };
        match self.kind() {
            ErrorKind::NotFound => true,
            ErrorKind::Service => {
                let code = code();
                (self.status() == Some(404) || says_so(&code)) && !is_about_the_call(&code)
            }
            _ => false,
        }
    }

    /// Whether the caller was sending too fast.
    pub fn is_throttled(&self) -> bool {
        self.0.class == Class::Throttled
    }

    /// Whether the same call may succeed later: throttling and trouble that passes. It says nothing about
    /// whether the failed call had an effect.
    pub fn is_retryable(&self) -> bool {
        self.0.class != Class::Final || self.kind() == ErrorKind::Timeout(TimeoutKind::Call)
    }

    /// Whether something took too long.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout(_) | ErrorKind::WaitTimeout)
    }

    /// Whether the service refused for lack of a permission.
    pub fn is_access_denied(&self) -> bool {
        self.access_denied().is_some()
            || (self.kind() == ErrorKind::Service
                && self.status() == Some(403)
                && self.0.class == Class::Final)
    }

    /// Whether the request was refused before sending.
    pub fn is_invalid(&self) -> bool {
        self.kind() == ErrorKind::Invalid
    }

    /// How it failed, in a word or two: the code, or the kind of trouble. The value of `error.type` in spans.
    pub fn label(&self) -> &str {
        if let Some(code) = self.code() {
            return code;
        }
        match self.kind() {
            ErrorKind::Invalid => "invalid",
            ErrorKind::Endpoint => "endpoint",
            ErrorKind::Credentials => "credentials",
            ErrorKind::Connect => "connect",
            ErrorKind::Timeout(TimeoutKind::Connect) => "connect_timeout",
            ErrorKind::Timeout(TimeoutKind::Read) => "read_timeout",
            ErrorKind::Timeout(TimeoutKind::Attempt) => "attempt_timeout",
            ErrorKind::Timeout(TimeoutKind::Call) => "call_timeout",
            ErrorKind::Transport => "transport",
            ErrorKind::Service => "service",
            ErrorKind::Decode => "decode",
            ErrorKind::Interceptor => "interceptor",
            ErrorKind::NotFound => "not_found",
            ErrorKind::WaitFailed => "wait_failed",
            ErrorKind::WaitTimeout => "wait_timeout",
        }
    }
}

impl From<Infallible> for Error {
    fn from(never: Infallible) -> Error {
        match never {}
    }
}

impl StdError for Error {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.0.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
