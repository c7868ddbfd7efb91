//! What a signature scheme consists of.

use std::time::SystemTime;

use cloudspec_runtime::{Credentials, Request, Secret};
use cloudspec_wire::{Operation, Service};

use crate::format::Format;

/// How requests are signed, and where they carry what goes with a signature.
pub(crate) struct Scheme {
    /// Names operation, version and format of the response.
    pub(crate) describe: fn(&mut Request, &Service, &Operation, Format),
    /// Adds what every request carries, signed or not: time and nonce, and the digest of the body where there is one.
    pub(crate) stamp: fn(&mut Request, SystemTime, &str),
    /// Signs the request, stamp included.
    pub(crate) sign: fn(&mut Request, &Credentials, SystemTime, &str),
    /// Puts a bearer token on a request that is stamped.
    pub(crate) bear: fn(&mut Request, &Secret),
}
