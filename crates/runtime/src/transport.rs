//! What stands below a client: the network, a stand-in for it, or a recording of it.

use std::error::Error as StdError;
use std::fmt;

use futures_core::future::BoxFuture;

use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;

pub mod cassette;
pub mod mock;
#[cfg(feature = "reqwest")]
pub mod reqwest;

/// Something that sends a request and gives back the response: reqwest, a mock, a recording.
///
/// It adds what frames the message (`host`, `content-length`, also the one of 0 for a POST or PUT without a body), and
/// changes nothing else. The body of the response is given as it comes.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends `request` and reads the whole response. Dropping the future abandons the request.
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>>;
}

/// Why no whole answer came.
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
pub enum TransportErrorKind {
    /// No connection: name not found, refused, broken off.
    Connect,
    /// No connection, and trying again would end in the same way: one side does not trust the other, or they
    /// have no version of TLS in common.
    Tls,
    /// No connection in time.
    ConnectTimeout,
    /// No answer in time.
    ReadTimeout,
    /// The connection broke before the answer was complete.
    Closed,
    /// The answer is no HTTP, or larger than allowed.
    Protocol,
}

/// How far a request got.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
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
