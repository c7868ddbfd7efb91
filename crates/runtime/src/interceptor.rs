//! Looking at, changing or refusing requests and responses on their way.

use std::fmt;

use cloudspec_wire::{Operation, Service};

use crate::error::Error;
use crate::http::{Request, Response};

/// Something that looks at every attempt of every call of a client.
///
/// Interceptors run in the order they were added, and must not block: they run on the task of the call. An
/// error from any of them ends the call without another attempt.
pub trait Interceptor: Send + Sync + fmt::Debug {
    /// The encoded request, before it is signed. What is changed here gets signed.
    ///
    /// # Errors
    /// To refuse the request.
    fn before_signing(&self, _: &Context, _: &mut Request) -> Result<(), Error> {
        Ok(())
    }

    /// The signed request, before it is sent. A change to what the signature covers breaks the signature.
    ///
    /// # Errors
    /// To refuse the request.
    fn before_sending(&self, _: &Context, _: &mut Request) -> Result<(), Error> {
        Ok(())
    }

    /// The response, before anything is read from it.
    ///
    /// # Errors
    /// To refuse the response.
    fn after_response(&self, _: &Context, _: &mut Response) -> Result<(), Error> {
        Ok(())
    }
}

/// Which attempt of which call an interceptor sees.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The service that is called.
    pub service: &'static Service,
    /// The operation that is called.
    pub operation: &'static Operation,
    /// Number of the attempt, from 1.
    pub attempt: u32,
}
