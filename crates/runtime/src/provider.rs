//! The trait of the rules that differ between providers. They depend on their arguments alone: no clock, no
//! randomness, no I/O.

use std::fmt;
use std::time::{Duration, SystemTime};

use cloudspec_wire::{Decode, DecodeError, Operation, Record, Service};

use crate::credentials::Credentials;
use crate::endpoint::{Endpoint, Location};
use crate::error::Error;
use crate::failure::Failure;
use crate::http::{Request, Response};
use crate::http_time::{date_header, retry_after_header};

/// The rules of a provider: how a request is shaped, where it goes, how it is signed, how responses are read.
pub trait Provider: Send + Sync + fmt::Debug {
    /// Builds the request of `operation`, unsigned and without a host.
    ///
    /// # Errors
    /// Fails when `input` cannot be encoded as the operation requires, for example when a path parameter is
    /// missing.
    fn encode(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
    ) -> Result<Request, Error>;

    /// The endpoint to which a request is sent.
    ///
    /// # Errors
    /// Fails when the service has no endpoint in the location, or when it needs a region and none is set.
    fn endpoint(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
        location: &Location,
    ) -> Result<Endpoint, Error>;

    /// A hint for the caller when the endpoint that [`Provider::endpoint`] found cannot be reached, for
    /// example that the region is unknown.
    fn unreachable_hint(
        &self,
        _service: &'static Service,
        _input: &dyn Record,
        _location: &Location,
    ) -> Option<String> {
        None
    }

    /// Adds the signature or bearer token to the request. It is called for every attempt, on a fresh copy of
    /// the encoded request.
    ///
    /// # Errors
    /// Fails when the signature cannot be made with this kind of credentials.
    fn sign(
        &self,
        request: &mut Request,
        service: &'static Service,
        operation: &'static Operation,
        credentials: &Credentials,
        moment: &Moment,
    ) -> Result<(), Error>;

    /// Reads a successful response.
    ///
    /// # Errors
    /// Fails when the body does not have the documented shape.
    fn decode(
        &self,
        operation: &'static Operation,
        response: &Response,
        output: &mut dyn Record,
        options: &Decode,
    ) -> Result<(), DecodeError>;

    /// Reads a failed response; `None` when the response is a success.
    fn failure(&self, operation: &'static Operation, response: &Response) -> Option<Failure>;

    /// The id that the provider gave to the request.
    fn request_id(&self, response: &Response) -> Option<String>;

    /// How long the provider asks to wait before the next attempt; `None` if it did not ask. By default the
    /// value of the `Retry-After` header.
    fn retry_after(&self, response: &Response) -> Option<Duration> {
        retry_after_header(response)
    }

    /// The provider's time, to correct a wrong clock. By default the value of the `Date` header.
    fn server_time(&self, response: &Response) -> Option<SystemTime> {
        date_header(response)
    }
}

/// The values that make the signature of each attempt unique.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time, corrected by the known difference to the provider's clock.
    pub time: SystemTime,
    /// A string that was never used before.
    pub nonce: String,
}
