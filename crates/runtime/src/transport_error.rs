//! Why there is no complete response, and whether the request may have reached the server.

use std::error::Error as StdError;
use std::fmt;

/// Why there is no complete response.
#[derive(Debug)]
pub struct TransportError {
    /// The kind of failure.
    pub kind: TransportErrorKind,
    /// Whether the request may have reached the server.
    pub sent: Sent,
    /// A message of one line.
    pub message: String,
    /// The error of the layer below.
    pub source: Option<Box<dyn StdError + Send + Sync>>,
}

/// The kind of failure below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection could be made: the name was not found, or the connection was refused or broken off.
    Connect,
    /// TLS failed in a way that trying again would not change: one side does not trust the other, or they
    /// have no version of TLS in common.
    Tls,
    /// No connection could be made in time.
    ConnectTimeout,
    /// The response, or its next part, did not arrive in time.
    ReadTimeout,
    /// The connection broke before the response was complete.
    Closed,
    /// The response is not valid HTTP, or larger than allowed.
    Protocol,
}

/// Whether a request may have reached the server.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is nothing between; whoever repeats has to think of both")]
pub enum Sent {
    /// It certainly did not. Sending it again cannot have an effect twice.
    No,
    /// It may have. Sending it again may have an effect twice.
    Maybe,
}

impl fmt::Display for TransportError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.message)
    }
}

impl StdError for TransportError {
    fn source(&self) -> Option<&(dyn StdError + 'static)> {
        self.source.as_deref().map(|source| source as &(dyn StdError + 'static))
    }
}
