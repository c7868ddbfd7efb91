//! Makes errors from failures of transport, credentials and decoding.

use std::time::{Duration, SystemTime};

use cloudspec_wire::{DecodeError, Operation, Service, Value, Violation};

use super::body::{has_text, unexpected};
use super::{Attempt, Class, Error, ErrorKind, TimeoutKind};
use crate::credentials::CredentialError;
use crate::failure::Failure;
use crate::http::Response;
use crate::named::hide_named;
use crate::scrub::sounds_secret;
use crate::transport_error::{Sent, TransportError, TransportErrorKind};

impl Error {
    pub(crate) fn violated(violations: Vec<Violation>) -> Error {
        let texts: Vec<String> = violations.iter().map(Violation::to_string).collect();
        let mut error = Error::invalid(texts.join("; "));
        error.0.violations = violations;
        error
    }

    pub(crate) fn from_credentials(source: &str, error: CredentialError) -> Error {
        Error::credentials(format!("no credentials from {source}: {error}")).with_source(error)
    }

    pub(crate) fn from_transport(error: TransportError, host: &str) -> Error {
        let kind = match error.kind {
            TransportErrorKind::Connect | TransportErrorKind::Tls => ErrorKind::Connect,
            TransportErrorKind::ConnectTimeout => ErrorKind::Timeout(TimeoutKind::Connect),
            TransportErrorKind::ReadTimeout => ErrorKind::Timeout(TimeoutKind::Read),
            TransportErrorKind::Closed | TransportErrorKind::Protocol => ErrorKind::Transport,
        };
        let mut made = Error::new(kind, format!("{}: {}", host, error.message));
        made.0.sent = Some(error.sent);
        made.0.class = match error.kind {
            TransportErrorKind::Protocol | TransportErrorKind::Tls => Class::Final,
            _ => Class::Transient,
        };
        made.with_source(error)
    }

    pub(crate) fn from_timeout(kind: TimeoutKind, message: String) -> Error {
        let mut error = Error::new(ErrorKind::Timeout(kind), message);
        error.0.sent = Some(Sent::Maybe);
        error.0.class = match kind {
            TimeoutKind::Call => Class::Final,
            _ => Class::Transient,
        };
        error
    }

    /// `shown` says whether the body may be quoted.
    pub(crate) fn from_failure(failure: Failure, class: Class, response: &Response, shown: bool) -> Error {
        let message = match failure.message.is_empty() && failure.code.is_empty() {
            true => unexpected(response, shown),
            false => failure.message,
        };
        let mut error = Error::new(ErrorKind::Service, message);
        error.0.code = Some(failure.code).filter(|code| !code.is_empty());
        error.0.recommend = failure.recommend;
        error.0.access_denied = failure.access_denied;
        error.0.class = class;
        error.with_response(response, failure.request_id)
    }

    /// `shown` says whether the body may be quoted.
    pub(crate) fn from_decode(
        error: DecodeError,
        response: &Response,
        request_id: Option<String>,
        shown: bool,
    ) -> Error {
        let described = error.to_string();
        let clean = hide_named(&described, sounds_secret);
        let is_clean = clean == described;
        let why = match has_text(response) {
            true if shown => clean,
            true => format!("{}: expected {} (byte {})", error.path, error.expected, error.offset),
            false => unexpected(response, shown),
        };
        let message = format!("the response cannot be read: {}", why.trim_start_matches(": "));
        let made = Error::new(ErrorKind::Decode, message).with_response(response, request_id);
        if shown && is_clean { made.with_source(error) } else { made }
    }

    fn with_response(mut self, response: &Response, request_id: Option<String>) -> Error {
        self.0.status = Some(response.status);
        self.0.request_id = request_id;
        self.0.body = response.body.clone();
        self.0.sent = Some(Sent::Maybe);
        self
    }

    /// Sets the body as it came, where it was unpacked before it was read.
    pub(crate) fn with_body(mut self, body: Vec<u8>) -> Error {
        self.0.body = body;
        self
    }

    pub(crate) fn with_call(mut self, service: &'static Service, operation: &'static Operation) -> Error {
        self.0.service.get_or_insert(service);
        self.0.operation.get_or_insert(operation);
        self
    }

    pub(crate) fn with_attempts(mut self, attempts: Vec<Attempt>) -> Error {
        self.0.attempts = attempts;
        self
    }

    pub(crate) fn with_last_response(mut self, response: Option<Value>) -> Error {
        self.0.last_response = response;
        self
    }

    /// Sets whether the request may have reached the server.
    pub(crate) fn sent_if(mut self, sent: bool) -> Error {
        self.0.sent = sent.then_some(Sent::Maybe);
        self
    }

    /// Sets how long the provider asks to wait, and the provider's time.
    pub(crate) fn with_times(mut self, after: Option<Duration>, server_time: Option<SystemTime>) -> Error {
        self.0.retry_after = after;
        self.0.server_time = server_time;
        self
    }
}
