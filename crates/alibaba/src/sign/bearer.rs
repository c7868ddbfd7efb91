//! A bearer token in place of a signature.

use cloudspec_runtime::{Request, Secret};

use super::parameters::set;

const KIND: &str = "BEARERTOKEN";

/// Adds `token` to an RPC request of signature version 1.
pub(super) fn in_query(request: &mut Request, token: &Secret) {
    set(request, "BearerToken", token.expose());
    set(request, "SignatureType", KIND);
}

/// Adds `token` to an RPC request of signature version 3.
pub(super) fn in_header(request: &mut Request, token: &Secret) {
    request.headers.set("x-acs-bearer-token", token.expose().to_owned());
    set(request, "SignatureType", KIND);
}

/// Adds `token` to a ROA request.
pub(super) fn in_headers(request: &mut Request, token: &Secret) {
    request.headers.set("x-acs-bearer-token", token.expose().to_owned());
    request.headers.set("x-acs-signature-type", KIND);
}
