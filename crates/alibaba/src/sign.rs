//! The gateway's signature schemes. Each is a pure function that returns its intermediate strings.

pub mod acs3;
mod bearer;
mod digest;
mod parameters;
pub mod roa1;
pub mod rpc1;
pub(crate) mod scheme;
mod time;

use cloudspec_wire::Operation;
use scheme::Scheme;

/// The version of the signature that requests carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignatureVersion {
    /// `ACS3-HMAC-SHA256` for RPC and ROA alike: [`acs3`].
    #[default]
    V3,
    /// HMAC-SHA1, common parameters in the query (RPC, [`rpc1`]) or in headers (ROA, [`roa1`]). For gateways that
    /// do not know version 3.
    V1,
}

/// The scheme for `operation`. Operations without a path are RPC, also in a service that has others; an operation whose
/// path is `/` has one.
pub(crate) fn scheme(version: SignatureVersion, operation: &Operation) -> &'static Scheme {
    match (version, operation.path) {
        (SignatureVersion::V3, None) => &acs3::RPC,
        (SignatureVersion::V3, Some(_)) => &acs3::ROA,
        (SignatureVersion::V1, None) => &rpc1::RPC,
        (SignatureVersion::V1, Some(_)) => &roa1::ROA,
    }
}
