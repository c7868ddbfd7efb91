//! A bearer token in place of a signature.

use cloudspec_runtime::{Request, Secret};

/// Puts `token` on the request. Neither a timestamp nor a signature method goes with it.
pub fn apply(request: &mut Request, token: &Secret) {
    request.headers.set("authorization", format!("Bearer {}", token.expose()));
}
