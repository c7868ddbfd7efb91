//! What stands below a client: the network, a stand-in for it, or a recording of it.

use std::error::Error as StdError;
use std::fmt;

use cloudspec_wire::{Operation, Record};
use futures_core::future::BoxFuture;

use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;

pub mod cassette;
#[cfg(feature = "hyper")]
pub mod hyper;
pub mod mock;
#[cfg(feature = "reqwest")]
pub mod reqwest;

/// Something that sends a request and gives back the response: the network, a mock, a recording.
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

    /// Sends `request` as [`Transport::send`] does, and is told what it is for. The call line calls this one; it only
    /// has to be written for transports that keep what they see.
    fn send_for<'a>(
        &'a self,
        purpose: Purpose<'a>,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        let _ = purpose;
        self.send(request, limits)
    }
}

/// What a request is for.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Purpose<'a> {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// What it is called with. The tables say which of its members are secret.
    pub input: &'a dyn Record,
}

impl<'a> Purpose<'a> {
    /// A call of `operation` with `input`.
    pub fn new(operation: &'static Operation, input: &'a dyn Record) -> Purpose<'a> {
        Purpose { operation, input }
    }
}

impl fmt::Debug for Purpose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Purpose({})", self.operation.name)
    }
}

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
