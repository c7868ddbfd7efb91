//! Interceptors, which see, change or refuse requests and responses.

use std::fmt;

use cloudspec_wire::{Operation, Service};

use crate::error::Error;
use crate::http::{Request, Response};

/// An interceptor sees every attempt of every call of a client.
///
/// Interceptors run in the order in which they were added. They run on the task of the call, so they must not
/// block. An error from any of them ends the call without another attempt.
pub trait Interceptor: Send + Sync + fmt::Debug {
    /// Called with the encoded request before it is signed. Changes are covered by the signature.
    ///
    /// # Errors
    /// An error refuses the request and ends the call.
    fn before_signing(&self, _: &Context, _: &mut Request) -> Result<(), Error> {
        Ok(())
    }

    /// Called with the signed request before it is sent. A change to a part that the signature covers makes
    /// the signature invalid.
    ///
    /// # Errors
    /// An error refuses the request and ends the call.
    fn before_sending(&self, _: &Context, _: &mut Request) -> Result<(), Error> {
        Ok(())
    }

    /// Called with the response before it is decoded.
    ///
    /// # Errors
    /// An error refuses the response and ends the call.
    fn after_response(&self, _: &Context, _: &mut Response) -> Result<(), Error> {
        Ok(())
    }
}

/// Identifies the attempt that an interceptor sees.
#[derive(Clone, Copy, Debug)]
#[non_exhaustive]
pub struct Context {
    /// The service that is called.
    pub service: &'static Service,
    /// The operation that is called.
    pub operation: &'static Operation,
    /// Number of the attempt, starting at 1.
    pub attempt: u32,
}
