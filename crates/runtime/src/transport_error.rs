//! Why no whole response came, and how far the request got.

use std::error::Error as StdError;
use std::fmt;

/// Why no whole response came.
#[derive(Debug)]
pub struct TransportError {
    /// What went wrong.
    pub kind: TransportErrorKind,
    /// How far the request got.
    pub sent: Sent,
    /// One line for a person.
    pub message: String,
    /// What the layer below said.
    pub source: Option<Box<dyn StdError + Send + Sync>>,
}

/// What went wrong below HTTP.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub enum TransportErrorKind {
    /// No connection: name not found, refused, broken off.
    Connect,
    /// No connection, and trying again would end in the same way: one side does not trust the other, or they
    /// have no version of TLS in common.
    Tls,
    /// No connection in time.
    ConnectTimeout,
    /// No response in time.
    ReadTimeout,
    /// The connection broke before the response was complete.
    Closed,
    /// The response is no HTTP, or larger than allowed.
    Protocol,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[expect(clippy::exhaustive_enums, reason = "there is nothing between; whoever repeats has to think of both")]
pub enum Sent {
    /// Certainly not to the server: sending it again cannot do anything twice.
    No,
    /// Perhaps.
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
