//! Signature version 1 of RPC requests: HMAC-SHA1 over the parameters of query and form.

use std::fmt;
use std::time::SystemTime;

use cloudspec_runtime::{Credentials, Request};
use cloudspec_wire::{Operation, Service, query};

use super::bearer;
use super::digest::hmac_sha1_base64;
use super::parameters::{add, canonical_query, name_format, set};
use super::scheme::Scheme;
use super::time::iso8601;
use crate::form;
use crate::format::Format;

/// Operations without a path.
pub(super) static RPC: Scheme =
    Scheme { describe, stamp: add_common_parameters, sign: apply, bear: bearer::in_query };

/// Names operation, version and format in the query. A parameter of the operation that is called like one of them
/// takes its place.
fn describe(request: &mut Request, service: &Service, operation: &Operation, format: Format) {
    add(request, "Action", operation.name);
    add(request, "Version", service.version);
    name_format(request, format);
}

/// The signature and all of its intermediate strings.
///
/// The strings contain the parameters of the request, so `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    /// All parameters sorted by key and percent-encoded.
    pub canonical_query: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature in Base64: the parameter `Signature`.
    pub signature: String,
}

/// Signs `request` and adds the query parameters that belong to the signature: key id, time, nonce, security
/// token.
pub fn apply(request: &mut Request, credentials: &Credentials, time: SystemTime, nonce: &str) {
    add_common_parameters(request, time, nonce);
    set(request, "SignatureMethod", "HMAC-SHA1");
    set(request, "SignatureVersion", "1.0");
    set(request, "AccessKeyId", &credentials.access_key_id);
    if let Some(token) = &credentials.security_token {
        set(request, "SecurityToken", token.expose());
        // Some operations have a parameter of this name, and secrets are sent in the form.
        form::remove(request, "SecurityToken");
    }
    let signature = signature(request, credentials).signature;
    set(request, "Signature", &signature);
}

/// Adds the parameters that every request of version 1 has, signed or not. A parameter of the operation that is called
/// like one of them takes its place.
fn add_common_parameters(request: &mut Request, time: SystemTime, nonce: &str) {
    add(request, "Timestamp", &iso8601(time));
    add(request, "SignatureNonce", nonce);
}

/// The signature of `request` as it stands. It does not cover a body that is not a form. When query and form
/// have a parameter of the same name, it covers the value in the form.
pub fn signature(request: &Request, credentials: &Credentials) -> Signature {
    let form = form::parameters(request);
    let in_form = |key: &str| form.iter().any(|(known, _)| known == key);
    let query = request.query.iter().filter(|(key, _)| !in_form(key));
    let parameters = query.chain(&form).filter(|(key, _)| key != "Signature");
    let canonical_query = canonical_query(parameters);
    let string_to_sign = format!("{}&%2F&{}", request.method, query::percent_encode(&canonical_query));
    let key = format!("{}&", credentials.access_key_secret.expose());
    let signature = hmac_sha1_base64(key.as_bytes(), &string_to_sign);
    Signature { canonical_query, string_to_sign, signature }
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature").finish_non_exhaustive()
    }
}
