//! Transports, which send requests: over the network, to a mock, or from a recording.

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

/// A transport sends a request and returns its response: over the network, from a mock, or from a recording.
///
/// It adds the headers that HTTP needs (`host`, and `content-length`, which is 0 for a POST or PUT without a
/// body), and changes nothing else. The body of the response is returned unchanged.
pub trait Transport: Send + Sync + fmt::Debug {
    /// Sends `request` and reads the complete response. Dropping the future cancels the request.
    fn send<'a>(
        &'a self,
        request: &'a Request,
        limits: ReadLimits,
    ) -> BoxFuture<'a, Result<Response, TransportError>>;

    /// Sends `request` as [`Transport::send`] does, and is also given its operation and input. Clients call
    /// this method. Only transports that store requests need to implement it, so that they can leave secret
    /// members out.
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

/// The purpose of a request: its operation and input.
#[derive(Clone, Copy)]
#[non_exhaustive]
pub struct Purpose<'a> {
    /// The operation that is called.
    pub operation: &'static Operation,
    /// The input of the operation. Its table says which members are secret.
    pub input: &'a dyn Record,
}

impl<'a> Purpose<'a> {
    /// The purpose of a call of `operation` with `input`.
    pub fn new(operation: &'static Operation, input: &'a dyn Record) -> Purpose<'a> {
        Purpose { operation, input }
    }
}

impl fmt::Debug for Purpose<'_> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Purpose({})", self.operation.name)
    }
}
