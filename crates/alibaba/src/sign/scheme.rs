//! The parts of a signature scheme.

use std::time::SystemTime;

use cloudspec_runtime::{Credentials, Request, Secret};
use cloudspec_wire::{Operation, Service};

use crate::format::Format;

/// How requests are signed, and where the values that belong to a signature are sent.
pub(crate) struct Scheme {
    /// Names operation, version and format of the response.
    pub(crate) describe: fn(&mut Request, &Service, &Operation, Format),
    /// Adds what every request carries, signed or not: time and nonce, and the digest of the body where there is one.
    pub(crate) stamp: fn(&mut Request, SystemTime, &str),
    /// Signs the request, including what `stamp` added.
    pub(crate) sign: fn(&mut Request, &Credentials, SystemTime, &str),
    /// Adds a bearer token to a request after `stamp`.
    pub(crate) bear: fn(&mut Request, &Secret),
}
