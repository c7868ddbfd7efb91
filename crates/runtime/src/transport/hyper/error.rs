//! What the HTTP stack and the layers below it say, as errors of a transport.

use std::error::Error as StdError;
use std::fmt;
use std::io;
use std::time::Duration;

use hyper_util::client::legacy;
use rustls::{AlertDescription as Alert, CertificateError};

use crate::error::{Error, ErrorKind};
use crate::timeouts::Stall;
use crate::transport_error::{Sent, TransportError, TransportErrorKind};

/// No connection within the time allowed.
#[derive(Debug)]
pub(super) struct NotInTime(pub(super) Duration);

impl fmt::Display for NotInTime {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        // A limit may be what is left of another.
        write!(
            f,
            "not made within {:?}",
            Duration::from_millis((self.0.as_secs_f64() * 1000.0).round() as u64)
        )
    }
}

impl StdError for NotInTime {}

/// No connection through the proxy.
#[derive(Debug)]
pub(super) struct ProxyFailed(pub(super) Box<dyn StdError + Send + Sync>);

impl fmt::Display for ProxyFailed {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("the proxy made no connection")
    }
}

impl StdError for ProxyFailed {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        Some(&*self.0)
    }
}

/// What cannot be sent.
pub(in crate::transport) fn refused(message: String) -> TransportError {
    TransportError { kind: TransportErrorKind::Protocol, sent: Sent::No, message, source: None }
}

pub(super) fn unsendable(message: String, error: impl StdError + Send + Sync + 'static) -> TransportError {
    TransportError { source: Some(Box::new(error)), ..refused(message) }
}

/// No connection began with the request within `limit`.
pub(in crate::transport) fn unconnected(limit: Duration, is_proxied: bool) -> TransportError {
    let way = way(is_proxied);
    TransportError {
        kind: TransportErrorKind::ConnectTimeout,
        sent: Sent::No,
        message: format!("no connection in time{way}: {}", NotInTime(limit)),
        source: None,
    }
}

fn way(is_proxied: bool) -> &'static str {
    if is_proxied { " through the proxy" } else { "" }
}

pub(super) fn silent(what: &str, limit: Duration) -> TransportError {
    TransportError {
        kind: TransportErrorKind::ReadTimeout,
        sent: Sent::Maybe,
        message: format!("{what} within {limit:?}"),
        source: None,
    }
}

pub(super) fn too_slow(bytes: f64, passed: Duration, stall: Stall) -> TransportError {
    TransportError {
        message: format!(
            "the response arrived too slowly: {bytes} bytes within {passed:.1?}, less than {} a second",
            stall.bytes_per_second
        ),
        ..silent("", passed)
    }
}

pub(super) fn too_large(limit: usize) -> TransportError {
    TransportError {
        sent: Sent::Maybe,
        ..refused(format!("the response is larger than the {limit} bytes allowed"))
    }
}

/// A body that ended before its end.
pub(super) fn truncated(bytes: usize, announced: Option<usize>) -> TransportError {
    let of = announced.map_or(String::new(), |announced| format!(" of {announced}"));
    TransportError {
        kind: TransportErrorKind::Closed,
        sent: Sent::Maybe,
        message: format!("the response was cut short: {bytes}{of} bytes arrived"),
        source: None,
    }
}

/// What breaks after the head of a response came. Whatever the server says now, it has begun with the request.
pub(super) fn broken_off(error: impl StdError + Send + Sync + 'static) -> TransportError {
    TransportError { sent: Sent::Maybe, ..failed(error) }
}

/// Everything that fails while a connection is made certainly did not reach the server; of everything else
/// nobody knows.
pub(in crate::transport) fn failed(error: impl StdError + Send + Sync + 'static) -> TransportError {
    let is_connect = has::<legacy::Error>(&error, legacy::Error::is_connect);
    let refusal = causes(&error).find_map(tls_refusal);
    let (kind, sent) = match (is_connect, &refusal) {
        (true, Some(_)) => (TransportErrorKind::Tls, Sent::No),
        (false, Some(_)) => (TransportErrorKind::Tls, Sent::Maybe),
        (true, None) if has::<NotInTime>(&error, |_| true) => (TransportErrorKind::ConnectTimeout, Sent::No),
        (true, None) => (TransportErrorKind::Connect, Sent::No),
        (false, None) if has(&error, is_refused) => (TransportErrorKind::Closed, Sent::No),
        (false, None) if is_no_http(&error) => (TransportErrorKind::Protocol, Sent::Maybe),
        (false, None) => (TransportErrorKind::Closed, Sent::Maybe),
    };
    let what = match kind {
        TransportErrorKind::ConnectTimeout => "no connection in time",
        TransportErrorKind::Connect => "no connection",
        TransportErrorKind::Tls => "TLS failed",
        TransportErrorKind::Protocol => "the response is not HTTP",
        _ => "the connection broke",
    };
    let way = way(has::<ProxyFailed>(&error, |_| true));
    TransportError {
        kind,
        sent,
        message: format!("{what}{way}: {}{}", root_cause(&error), refusal.as_ref().map_or("", advice)),
        source: Some(Box::new(error)),
    }
}

/// HTTP/2 servers say so when they did not begin with a request: they refuse the stream, or go away, for whatever reason,
/// with streams left that they did not look at (RFC 9113, sections 6.8 and 8.7). Streams that they did look at live on, and end
/// otherwise.
fn is_refused(error: &h2::Error) -> bool {
    let refused = error.is_reset() && error.reason() == Some(h2::Reason::REFUSED_STREAM);
    error.is_remote() && (refused || error.is_go_away())
}

/// Whether this response breaks the rules of HTTP. What breaks a whole HTTP/2 connection may be another's.
fn is_no_http(error: &(dyn StdError + 'static)) -> bool {
    let is_bad_chunk = |error: &io::Error| {
        let is_of_tls = error.get_ref().is_some_and(<dyn StdError + Send + Sync>::is::<rustls::Error>);
        matches!(error.kind(), io::ErrorKind::InvalidData | io::ErrorKind::InvalidInput) && !is_of_tls
    };
    let is_bad_stream = |error: &h2::Error| error.is_library() && error.is_reset();
    has(error, hyper::Error::is_parse) || has(error, is_bad_stream) || has(error, is_bad_chunk)
}

/// Alerts that would come again. With TLS 1.3 a server looks at the client's certificate only after the client
/// believes to be connected, so they may come instead of a response.
const REFUSALS: [Alert; 14] = [
    Alert::AccessDenied,
    Alert::BadCertificate,
    Alert::CertificateExpired,
    Alert::CertificateRequired,
    Alert::CertificateRevoked,
    Alert::CertificateUnknown,
    Alert::DecryptError,
    Alert::HandshakeFailure,
    Alert::InsufficientSecurity,
    Alert::NoApplicationProtocol,
    Alert::ProtocolVersion,
    Alert::UnknownCA,
    Alert::UnrecognisedName,
    Alert::UnsupportedCertificate,
];

/// What TLS said, if it would say the same again.
fn tls_refusal(error: &(dyn StdError + 'static)) -> Option<rustls::Error> {
    use rustls::Error::{
        AlertReceived, InvalidCertificate, InvalidMessage, NoApplicationProtocol, PeerIncompatible,
    };
    // HTTP/2 keeps of an I/O error only what it says.
    if let Some(broken) = error.downcast_ref::<io::Error>() {
        let text = broken.to_string();
        return REFUSALS.map(AlertReceived).into_iter().find(|alert| alert.to_string() == text);
    }
    match error.downcast_ref()? {
        AlertReceived(alert) if !REFUSALS.contains(alert) => None,
        refusal @ (AlertReceived(_)
        | InvalidCertificate(_)
        | InvalidMessage(_)
        | NoApplicationProtocol
        | PeerIncompatible(_)) => Some(refusal.clone()),
        _ => None,
    }
}

/// Which option to look at, where there is one.
fn advice(refusal: &rustls::Error) -> &'static str {
    match refusal {
        rustls::Error::InvalidCertificate(
            CertificateError::UnknownIssuer | CertificateError::BadSignature,
        ) => "; set `extra_ca` to trust further certificate authorities",
        rustls::Error::InvalidMessage(_) => "; perhaps the server speaks plain HTTP at this port",
        rustls::Error::AlertReceived(Alert::CertificateRequired) => {
            "; set `identity` to the client certificate that the server requires"
        }
        rustls::Error::AlertReceived(Alert::ProtocolVersion) => {
            "; the server supports no version of TLS that `tls_floor` allows"
        }
        _ => "",
    }
}

/// The error, what caused it, and so on. I/O errors do not count what they wrap as their cause.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| {
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => (*error).source(),
        }
    })
}

/// Whether an error of this type, of which `holds` is true, is among the causes.
fn has<E: StdError + 'static>(error: &(dyn StdError + 'static), holds: impl Fn(&E) -> bool) -> bool {
    causes(error).any(|cause| cause.downcast_ref().is_some_and(&holds))
}

fn root_cause(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

pub(super) fn unusable(what: &str, error: impl StdError + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Connect, format!("{what}: {}", root_cause(&error))).with_source(error)
}
