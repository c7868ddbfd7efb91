//! Observing calls: `tracing` spans, a trait for metrics, and events with complete requests and responses.
//!
//! - Target `cloudspec`, level `INFO`: a span `call` for each call.
//! - Target `cloudspec`, level `DEBUG`: a span `attempt` for each attempt, inside the span of its call.
//! - Target `cloudspec`, level `WARN`: an event for each response that has values of another type than
//!   documented.
//! - Target `cloudspec::wire`, level `TRACE`: an event for each request and each response with its whole
//!   content, except for secrets.
//!
//! Attributes are named by OpenTelemetry's semantic conventions for RPC and HTTP clients.

use std::fmt;
use std::sync::Arc;
use std::time::Duration;

use cloudspec_wire::query::percent_encode;
use cloudspec_wire::{DecodeError, Operation, Service};
use tracing::field::Empty;
use tracing::{Level, Span};

use crate::error::Error;
use crate::hide::{HIDDEN, Hider};
use crate::http::{Request, Response};
use crate::scrub;

/// Receives measurements, for example for counters and histograms of the application. The methods are called
/// on the task of the call, so they must not block.
pub trait Metrics: Send + Sync + fmt::Debug {
    /// Called when an attempt has ended.
    fn attempt(&self, measured: &Measured<'_>) {
        let _ = measured;
    }

    /// Called when a call has ended.
    fn call(&self, measured: &Measured<'_>) {
        let _ = measured;
    }
}

/// Returns the trace to which a call belongs.
#[derive(Clone)]
pub(crate) struct TraceContext(Arc<dyn Fn() -> Option<String> + Send + Sync>);

impl TraceContext {
    pub(crate) fn new(current: impl Fn() -> Option<String> + Send + Sync + 'static) -> TraceContext {
        TraceContext(Arc::new(current))
    }

    pub(crate) fn current(&self) -> Option<String> {
        (self.0)()
    }
}

impl fmt::Debug for TraceContext {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("TraceContext")
    }
}

/// Measurements of an attempt or a call.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Measured<'a> {
    /// The service that was called.
    pub service: &'static Service,
    /// The operation that was called.
    pub operation: &'static Operation,
    /// Number of this attempt, or how many attempts the call made.
    pub attempts: u32,
    /// How long it took.
    pub took: Duration,
    /// HTTP status, when a response came.
    pub status: Option<u16>,
    /// The error; `None` after a success.
    pub error: Option<&'a Error>,
}

pub(crate) fn call_span(service: &'static Service, operation: &'static Operation) -> Span {
    tracing::span!(
        target: "cloudspec",
        Level::INFO,
        "call",
        otel.kind = "client",
        otel.name = tracing::field::display(format_args!("{}/{}", service.product, operation.name)),
        rpc.system.name = service.provider,
        rpc.method = tracing::field::display(format_args!("{}/{}", service.product, operation.name)),
        rpc.response.status_code = Empty,
        server.address = Empty,
        http.response.status_code = Empty,
        request.id = Empty,
        error.type = Empty,
        otel.status_code = Empty,
    )
}

pub(crate) fn attempt_span(request: &Request, number: u32, reason: Option<&'static str>) -> Span {
    tracing::span!(
        target: "cloudspec",
        Level::DEBUG,
        "attempt",
        otel.kind = "client",
        http.request.method = request.method,
        http.request.resend_count = number - 1,
        url.scheme = request.scheme.as_str(),
        url.path = &*request.path,
        server.address = address(&request.host),
        server.port = port(&request.host),
        retry.reason = reason,
        http.response.status_code = Empty,
        request.id = Empty,
        error.type = Empty,
        otel.status_code = Empty,
    )
}

fn address(host: &str) -> &str {
    split_port(host).map_or(host, |(address, _)| address)
}

fn port(host: &str) -> Option<u16> {
    split_port(host)?.1.parse().ok()
}

/// Address and port. The colons of an IPv6 address stand in brackets.
fn split_port(host: &str) -> Option<(&str, &str)> {
    host.rsplit_once(':').filter(|(_, port)| !port.contains(']'))
}

/// Writes the end of a call or attempt onto its span.
pub(crate) fn record_end(span: &Span, status: Option<u16>, request_id: Option<&str>, error: Option<&Error>) {
    if span.is_disabled() {
        return;
    }
    if let Some(status) = status {
        span.record("http.response.status_code", status);
    }
    if let Some(id) = request_id {
        span.record("request.id", id);
    }
    if let Some(error) = error {
        if let Some(code) = error.code() {
            span.record("rpc.response.status_code", code);
        }
        span.record("error.type", error.label());
        span.record("otel.status_code", "ERROR");
    }
}

/// Reports in one event which values of a response did not fit their fields. The values themselves are left
/// out, because they may be secret.
pub(crate) fn tell_mismatches(span: &Span, mismatches: &[DecodeError]) {
    if mismatches.is_empty() {
        return;
    }
    let described: Vec<String> = mismatches
        .iter()
        .map(|mismatch| format!("{}: no {}", mismatch.path, plain(&mismatch.expected)))
        .collect();
    tracing::warn!(
        target: "cloudspec",
        parent: span,
        "values of another type than documented are kept in `extra`: {}",
        described.join(", ")
    );
}

/// `integer` of `an integer`.
fn plain(expected: &str) -> &str {
    expected.split_once(' ').map_or(expected, |(_, kind)| kind)
}

pub(crate) fn wire_is_watched() -> bool {
    tracing::enabled!(target: "cloudspec::wire", Level::TRACE)
}

pub(crate) fn dump_request(request: &Request, secrets: &[String]) {
    let mut text =
        format!("{} {}://{}{}", request.method, request.scheme.as_str(), request.host, request.path);
    for (index, (name, value)) in request.query.iter().enumerate() {
        let shown = if scrub::is_hidden(name) { HIDDEN.into() } else { percent_encode(value) };
        let separator = if index == 0 { '?' } else { '&' };
        text.push_str(&format!("{separator}{name}={shown}"));
    }
    push_message(&mut text, request.headers.iter(), &request.body);
    tracing::trace!(target: "cloudspec::wire", "{}", Hider::new(secrets, text.len()).hide(&text));
}

pub(crate) fn dump_response(response: &Response, holds_secrets: bool, secrets: &[String]) {
    let mut text = format!("HTTP {}", response.status);
    let hidden = format!("[{} bytes that may hold secrets]", response.body.len());
    let body = if holds_secrets { hidden.as_bytes() } else { &response.body };
    push_message(&mut text, response.headers.iter(), body);
    tracing::trace!(target: "cloudspec::wire", "{}", Hider::new(secrets, text.len()).hide(&text));
}

fn push_message<'a>(text: &mut String, headers: impl Iterator<Item = (&'a str, &'a str)>, body: &[u8]) {
    for (name, value) in headers {
        let shown = if scrub::is_hidden(name) { HIDDEN } else { value };
        text.push_str(&format!("\n{name}: {shown}"));
    }
    if !body.is_empty() {
        text.push_str("\n\n");
        text.push_str(&String::from_utf8_lossy(body));
    }
}
