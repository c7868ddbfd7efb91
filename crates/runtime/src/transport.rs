//! What stands below a client: the network, a stand-in for it, or a recording of it.

use std::fmt;

use cloudspec_wire::{Operation, Record};
use futures_core::future::BoxFuture;

use crate::http::{Request, Response};
use crate::timeouts::ReadLimits;
use crate::transport_error::TransportError;

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
