//! A bearer token in place of a signature.

use std::time::SystemTime;

use cloudspec_runtime::{Request, Secret};
use cloudspec_wire::Protocol;

use super::{SignatureVersion, acs3, roa1, rpc1};

/// Puts `token` on the request, as the protocol and the version of the common parameters want it.
pub fn apply(
    request: &mut Request,
    protocol: Protocol,
    version: SignatureVersion,
    token: &Secret,
    time: SystemTime,
    nonce: &str,
) {
    match (version, protocol) {
        (SignatureVersion::V3, _) => acs3::add_common_headers(request, time, nonce),
        (SignatureVersion::V1, Protocol::Rpc) => rpc1::add_common_parameters(request, time, nonce),
        (SignatureVersion::V1, _) => roa1::add_common_headers(request, time, nonce),
    }
    match (version, protocol) {
        (SignatureVersion::V1, Protocol::Rpc) => rpc1::set(request, "BearerToken", token.expose()),
        _ => request.headers.set("x-acs-bearer-token", token.expose()),
    }
    match protocol {
        Protocol::Rpc => rpc1::set(request, "SignatureType", "BEARERTOKEN"),
        _ => request.headers.set("x-acs-signature-type", "BEARERTOKEN"),
    }
}
