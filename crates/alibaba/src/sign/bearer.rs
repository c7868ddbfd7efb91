//! A bearer token in place of a signature.

use std::time::SystemTime;

use cloudspec_runtime::{Request, Secret};
use cloudspec_wire::Protocol;

use super::{SignatureVersion, rpc1, stamp};

/// Puts `token` on the request, as the protocol and the version of the common parameters want it.
pub fn apply(
    request: &mut Request,
    protocol: Protocol,
    version: SignatureVersion,
    token: &Secret,
    time: SystemTime,
    nonce: &str,
) {
    stamp(request, protocol, version, time, nonce);
    match (version, protocol) {
        (SignatureVersion::V1, Protocol::Rpc) => rpc1::set(request, "BearerToken", token.expose()),
        _ => request.headers.set("x-acs-bearer-token", token.expose().to_owned()),
    }
    match protocol {
        Protocol::Rpc => rpc1::set(request, "SignatureType", "BEARERTOKEN"),
        _ => request.headers.set("x-acs-signature-type", "BEARERTOKEN"),
    }
}
