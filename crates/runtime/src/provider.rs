//! What differs between providers, as functions of their arguments: no clock, no randomness, no I/O.

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
    /// The request of `operation`, unsigned, without a host.
    ///
    /// # Errors
    /// When `input` cannot be written as the operation demands, for example without a path parameter.
    fn encode(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
    ) -> Result<Request, Error>;

    /// Where the request goes.
    ///
    /// # Errors
    /// When the service has no endpoint in the location, or needs a region and none is set.
    fn endpoint(
        &self,
        service: &'static Service,
        operation: &'static Operation,
        input: &dyn Record,
        location: &Location,
    ) -> Result<Endpoint, Error>;

    /// What the caller should know when nobody responds at the endpoint that [`Provider::endpoint`] found: that the
    /// region is not a known one, for example.
    fn unreachable_hint(
        &self,
        _service: &'static Service,
        _input: &dyn Record,
        _location: &Location,
    ) -> Option<String> {
        None
    }

    /// Puts the signature (or token) on the request. Called anew for every attempt, on a fresh copy of the
    /// encoded request.
    ///
    /// # Errors
    /// When the credentials do not suit the signer.
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
    /// When the body is not what the operation responds with.
    fn decode(
        &self,
        operation: &'static Operation,
        response: &Response,
        output: &mut dyn Record,
        options: &Decode,
    ) -> Result<(), DecodeError>;

    /// Reads a failed response; `None` when the response is a success.
    fn failure(&self, operation: &'static Operation, response: &Response) -> Option<Failure>;

    /// The id the provider gave the request.
    fn request_id(&self, response: &Response) -> Option<String>;

    /// How long the provider asks to wait before the next attempt. Without a rule of its own: the
    /// `Retry-After` header in seconds.
    fn retry_after(&self, response: &Response) -> Option<Duration> {
        retry_after_header(response)
    }

    /// The provider's time, to correct a clock that is off. Without a rule of its own: the `Date` header.
    fn server_time(&self, response: &Response) -> Option<SystemTime> {
        date_header(response)
    }
}

/// What makes the signature of one attempt its own.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Moment {
    /// The time, corrected by what is known of the provider's clock.
    pub time: SystemTime,
    /// A text never used before.
    pub nonce: String,
}
