//! Signature version 1 of ROA requests: HMAC-SHA1 over method, a few headers, path and query.

use std::collections::BTreeMap;
use std::fmt;
use std::time::SystemTime;

use cloudspec_runtime::{Credentials, Request};
use cloudspec_wire::{Operation, Service};

use super::digest::{hmac_sha1_base64, md5_base64};
use super::parameters::name_format;
use super::scheme::Scheme;
use super::time::http_date;
use super::{acs3, bearer};
use crate::format::Format;

/// Operations with a path.
pub(super) static ROA: Scheme =
    Scheme { describe, stamp: add_common_headers, sign: apply, bear: bearer::in_headers };

fn describe(request: &mut Request, service: &Service, operation: &Operation, format: Format) {
    acs3::name_operation(request, service, operation);
    if format == Format::Xml {
        name_format(request, format);
    }
}

/// The signature and all of its intermediate strings.
///
/// The strings contain the parameters of the request, so `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    /// The `x-acs-*` headers, a line each.
    pub canonical_headers: String,
    /// Path and query; values are not percent-encoded.
    pub resource: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature in Base64.
    pub signature: String,
    /// Value of the `authorization` header.
    pub authorization: String,
}

/// Signs `request` and adds the headers that belong to the signature: date, nonce, body digest, security
/// token.
pub fn apply(request: &mut Request, credentials: &Credentials, time: SystemTime, nonce: &str) {
    add_common_headers(request, time, nonce);
    request.headers.set("x-acs-signature-method", "HMAC-SHA1");
    request.headers.set("x-acs-signature-version", "1.0");
    if let Some(token) = &credentials.security_token {
        request.headers.set("x-acs-accesskey-id", credentials.access_key_id.clone());
        request.headers.set("x-acs-security-token", token.expose().to_owned());
    }
    let signature = signature(request, credentials);
    request.headers.set("authorization", signature.authorization);
}

/// Adds the headers that every request of version 1 has, signed or not. The digest is the only thing that
/// ties the body to the signature.
fn add_common_headers(request: &mut Request, time: SystemTime, nonce: &str) {
    request.headers.set("date", http_date(time));
    request.headers.set("x-acs-signature-nonce", nonce.to_owned());
    if !request.body.is_empty() {
        request.headers.set("content-md5", md5_base64(&request.body));
    }
}

/// The signature of `request` as it stands.
pub fn signature(request: &Request, credentials: &Credentials) -> Signature {
    let header = |name| request.headers.get(name).unwrap_or_default();
    let canonical_headers = canonical_headers(request);
    let resource = resource(request);
    let string_to_sign = format!(
        "{}\n{}\n{}\n{}\n{}\n{canonical_headers}{resource}",
        request.method,
        header("accept"),
        header("content-md5"),
        header("content-type"),
        header("date"),
    );
    let signature = hmac_sha1_base64(credentials.access_key_secret.expose().as_bytes(), &string_to_sign);
    let authorization = format!("acs {}:{signature}", credentials.access_key_id);
    Signature { canonical_headers, resource, string_to_sign, signature, authorization }
}

fn canonical_headers(request: &Request) -> String {
    let headers: BTreeMap<&str, &str> =
        request.headers.iter().filter(|(name, _)| name.starts_with("x-acs-")).collect();
    headers.iter().map(|(name, value)| format!("{name}:{}\n", value.trim())).collect()
}

/// `/clusters?a&b=x y`: sorted by key, an empty value leaves the key alone.
fn resource(request: &Request) -> String {
    let parameters: BTreeMap<&str, &str> =
        request.query.iter().map(|(key, value)| (&**key, value.as_str())).collect();
    let mut resource = request.path.to_string();
    for (index, (key, value)) in parameters.iter().enumerate() {
        resource.push(if index == 0 { '?' } else { '&' });
        resource.push_str(key);
        if !value.is_empty() {
            resource.push('=');
            resource.push_str(value);
        }
    }
    resource
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature").finish_non_exhaustive()
    }
}
