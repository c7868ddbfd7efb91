//! The error type of all calls.

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
/// `Display` writes one line: operation, code, message, request id, and the documented cause where the
/// specification has one. The accessors return everything else. Neither `Display` nor `Debug` shows a secret
/// or the body of a response.
pub struct Error(Box<Detail>);

/// The kind of failure.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum ErrorKind {
    /// The request breaks the specification; nothing was sent. See [`Error::violations`].
    Invalid,
    /// There is no valid endpoint for the request; nothing was sent.
    Endpoint,
    /// There are no credentials with which to sign the request; nothing was sent.
    Credentials,
    /// No connection could be made: the name was not found, the connection was refused, or TLS failed.
    Connect,
    /// A time limit was exceeded.
    Timeout(TimeoutKind),
    /// The connection broke, or the response is not valid HTTP or too large.
    Transport,
    /// The service, or something in front of it, responded with an error.
    Service,
    /// The response to a successful call cannot be decoded.
    Decode,
    /// An interceptor refused the request or response.
    Interceptor,
    /// The resource that a waiter polls does not exist.
    NotFound,
    /// The resource reached a state from which the awaited state cannot be reached any more.
    WaitFailed,
    /// The awaited state was not reached in time.
    WaitTimeout,
}

/// The time limit that was exceeded.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TimeoutKind {
    /// Making a connection.
    Connect,
    /// Waiting for the response or for its next part.
    Read,
    /// One attempt of a call.
    Attempt,
    /// The whole call with all its attempts.
    Call,
}

/// The class of an error, by the provider's codes and the HTTP status.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub(crate) enum Class {
    /// Sending the same request again would fail again.
    #[default]
    Final,
    /// The caller is sending too fast; the request was refused before it did anything.
    Throttled,
    /// A passing fault.
    Transient,
    /// The credentials have expired; the request was refused.
    Expired,
    /// The clock of this machine is wrong; the request was refused.
    Skewed,
}

/// One attempt that was made for a call.
#[derive(Clone, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Attempt {
    /// How long the call waited before it.
    pub waited: Duration,
    /// How long it took.
    pub took: Duration,
    /// HTTP status, when a response came.
    pub status: Option<u16>,
    /// The id that the provider gave to its request, when a response came.
    pub request_id: Option<String>,
    /// How it failed: the error code, or else the kind of failure in a word or two.
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
    /// An error of `kind`. `message` says what is wrong, where, and what would be right; it must not hold a
    /// secret.
    pub fn new(kind: ErrorKind, message: impl Into<String>) -> Error {
        Error(Box::new(Detail { kind: Some(kind), message: message.into(), ..Detail::default() }))
    }

    /// An error of kind [`ErrorKind::Invalid`]: the request is wrong, and was not sent.
    pub fn invalid(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Invalid, message)
    }

    /// An error of kind [`ErrorKind::Endpoint`]: it is not known where to send the request.
    pub fn endpoint(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Endpoint, message)
    }

    /// An error of kind [`ErrorKind::Credentials`]: the credentials cannot be used.
    pub fn credentials(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Credentials, message)
    }

    /// An interceptor refused the request or response.
    pub fn interceptor(message: impl Into<String>) -> Error {
        Error::new(ErrorKind::Interceptor, message)
    }

    /// Adds the error of the layer below as the source of this one.
    pub fn with_source(mut self, source: impl StdError + Send + Sync + 'static) -> Error {
        self.0.source = Some(Box::new(source));
        self
    }

    /// Appends a hint to the message.
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
    /// The kind of failure.
    pub fn kind(&self) -> ErrorKind {
        self.0.kind.unwrap_or(ErrorKind::Invalid)
    }

    /// The message: from the service for [`ErrorKind::Service`], from this crate for all other kinds.
    pub fn message(&self) -> &str {
        &self.0.message
    }

    /// The service's error code, for example `InvalidInstance.NotFound`; `None` if there was no such
    /// response.
    pub fn code(&self) -> Option<&str> {
        self.0.code.as_deref()
    }

    /// The code as a value of another type: usually `ErrorCode`, which service crates have under the feature
    /// `error-codes`, an open enum of all codes that their operations document.
    pub fn code_as<'a, C: From<&'a str>>(&'a self) -> Option<C> {
        self.code().map(C::from)
    }

    /// The id that the provider gave to the request. The provider's support asks for it.
    pub fn request_id(&self) -> Option<&str> {
        self.0.request_id.as_deref()
    }

    /// HTTP status, when a response came.
    pub fn status(&self) -> Option<u16> {
        self.0.status
    }

    /// URL of a page on which the provider explains the error.
    pub fn recommend(&self) -> Option<&str> {
        self.0.recommend.as_deref()
    }

    /// Details about the missing permission, as the provider returned them.
    pub fn access_denied(&self) -> Option<&Value> {
        self.0.access_denied.as_ref()
    }

    /// The body of the response, unchanged; only a successful response in UTF-16 is in UTF-8 here. It may repeat values
    /// of the request, including secret ones.
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

    /// The limits that the request breaks, for [`ErrorKind::Invalid`]; empty for all other kinds.
    pub fn violations(&self) -> &[Violation] {
        &self.0.violations
    }

    /// The documented reason for this code and what to do about it. No request is made to find it. `None`
    /// when the operation does not document the code, or documents no more than its name.
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

    /// Every attempt that was made, in order; empty when nothing was sent.
    pub fn attempts(&self) -> &[Attempt] {
        &self.0.attempts
    }

    /// Whether the last attempt may have reached the service; `None` when nothing was sent.
    pub fn sent(&self) -> Option<Sent> {
        self.0.sent
    }

    /// How long the provider asks to wait before the next attempt; `None` if it did not ask.
    pub fn retry_after(&self) -> Option<Duration> {
        self.0.retry_after
    }

    /// The last response that a waiter received, as JSON.
    pub fn last_response(&self) -> Option<&Value> {
        self.0.last_response.as_ref()
    }

    /// Whether the service responded with this error code: `error.is_code("InvalidInstance.NotFound")`.
    pub fn is_code(&self, code: &str) -> bool {
        self.code() == Some(code)
    }

    /// Whether the resource does not exist: the service says so by HTTP 404 or by its error code, or a waiter
    /// found that its resource does not exist. An unknown access key or operation
    /// (`InvalidAccessKeyId.NotFound`) does not count.
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

    /// Whether the request was throttled: the caller sent too many requests in a period.
    pub fn is_throttled(&self) -> bool {
        self.0.class == Class::Throttled
    }

    /// Whether the same call may succeed later, after throttling or a passing fault. It does not say whether
    /// the failed call had an effect.
    pub fn is_retryable(&self) -> bool {
        self.0.class != Class::Final || self.kind() == ErrorKind::Timeout(TimeoutKind::Call)
    }

    /// Whether a time limit was exceeded.
    pub fn is_timeout(&self) -> bool {
        matches!(self.kind(), ErrorKind::Timeout(_) | ErrorKind::WaitTimeout)
    }

    /// Whether the service refused the request because a permission is missing.
    pub fn is_access_denied(&self) -> bool {
        self.access_denied().is_some()
            || (self.kind() == ErrorKind::Service
                && self.status() == Some(403)
                && self.0.class == Class::Final)
    }

    /// Whether the request was refused by the checks of this crate, before it was sent.
    pub fn is_invalid(&self) -> bool {
        self.kind() == ErrorKind::Invalid
    }

    /// How the call failed: the error code, or else the kind of failure in a word or two. It is the value of
    /// `error.type` in spans.
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
