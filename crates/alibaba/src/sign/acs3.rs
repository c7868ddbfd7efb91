//! Signature version 3, `ACS3-HMAC-SHA256`: one header over method, path, query, headers and body.

use std::borrow::Cow;
use std::fmt;
use std::time::SystemTime;

use cloudspec_runtime::{Credentials, Request, hmac_sha256_hex, sha256_hex};
use cloudspec_wire::{Operation, Service};

use super::bearer;
use super::parameters::{canonical_query, name_format};
use super::scheme::Scheme;
use super::time::iso8601;
use crate::format::Format;

const ALGORITHM: &str = "ACS3-HMAC-SHA256";

/// Operations without a path.
pub(super) static RPC: Scheme =
    Scheme { describe: describe_rpc, stamp: add_common_headers, sign: apply, bear: bearer::in_header };

/// Operations with a path.
pub(super) static ROA: Scheme =
    Scheme { describe: describe_roa, stamp: add_common_headers, sign: apply, bear: bearer::in_headers };

fn describe_rpc(request: &mut Request, service: &Service, operation: &Operation, format: Format) {
    name_operation(request, service, operation);
    // Without a signature the gateway does not look at `accept`.
    if operation.anonymous || format == Format::Xml {
        name_format(request, format);
    }
}

fn describe_roa(request: &mut Request, service: &Service, operation: &Operation, format: Format) {
    name_operation(request, service, operation);
    if format == Format::Xml {
        name_format(request, format);
    }
}

/// Adds the headers that name operation and version.
pub(super) fn name_operation(request: &mut Request, service: &Service, operation: &Operation) {
    request.headers.set("x-acs-action", operation.name);
    request.headers.set("x-acs-version", service.version);
}

/// The signature and all of its intermediate strings.
///
/// The strings contain the parameters of the request, so `Debug` does not show them.
#[derive(Clone, PartialEq, Eq)]
pub struct Signature {
    /// Query parameters sorted by key and percent-encoded.
    pub canonical_query: String,
    /// Names of the signed headers: `host;x-acs-action`.
    pub signed_headers: String,
    /// The canonical request, whose hash is part of the string to sign.
    pub canonical_request: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature, 64 hexadecimal digits.
    pub signature: String,
    /// Value of the `authorization` header.
    pub authorization: String,
}

/// Which headers are signed.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum SignedHeaders {
    /// `host`, `content-type` and `x-acs-*`: the headers that the gateway requires to be signed, and that
    /// proxies do not change.
    #[default]
    Needed,
    /// Every header of the request.
    All,
}

/// Signs `request` and adds the headers that belong to the signature: date, nonce, body digest, security
/// token.
pub fn apply(request: &mut Request, credentials: &Credentials, time: SystemTime, nonce: &str) {
    let hashed_payload = payload_hash(&request.body);
    stamp(request, time, nonce, hashed_payload.clone());
    if let Some(token) = &credentials.security_token {
        request.headers.set("x-acs-accesskey-id", credentials.access_key_id.clone());
        request.headers.set("x-acs-security-token", token.expose().to_owned());
    }
    let signature = signature(request, credentials, SignedHeaders::Needed, &hashed_payload);
    request.headers.set("authorization", signature.authorization);
}

/// Adds the headers that every request of version 3 has, signed or not.
fn add_common_headers(request: &mut Request, time: SystemTime, nonce: &str) {
    let hashed_payload = payload_hash(&request.body);
    stamp(request, time, nonce, hashed_payload);
}

fn stamp(request: &mut Request, time: SystemTime, nonce: &str, hashed_payload: String) {
    request.headers.set("x-acs-date", iso8601(time));
    request.headers.set("x-acs-signature-nonce", nonce.to_owned());
    request.headers.set("x-acs-content-sha256", hashed_payload);
}

/// SHA-256 of the body in hexadecimal digits.
pub fn payload_hash(body: &[u8]) -> String {
    sha256_hex(body)
}

/// The signature of `request` as it stands.
pub fn signature(
    request: &Request,
    credentials: &Credentials,
    headers: SignedHeaders,
    hashed_payload: &str,
) -> Signature {
    let canonical_query = canonical_query(request.query.iter());
    let (signed_headers, header_lines) = canonical_headers(request, headers);
    let path = if request.path.is_empty() { "/" } else { &request.path };
    let canonical_request =
        [request.method, path, &canonical_query, &header_lines, &signed_headers, hashed_payload].join("\n");
    let string_to_sign = [ALGORITHM, "\n", &sha256_hex(canonical_request.as_bytes())].concat();
    let signature = hmac_sha256_hex(credentials.access_key_secret.expose().as_bytes(), &string_to_sign);
    let (key, names) = (&credentials.access_key_id, &signed_headers);
    let authorization =
        [ALGORITHM, " Credential=", key, ",SignedHeaders=", names, ",Signature=", &signature].concat();
    Signature { canonical_query, signed_headers, canonical_request, string_to_sign, signature, authorization }
}

/// Lower-case names joined by semicolons, and a line for each with the trimmed value; values of a repeated name
/// are sorted and joined by commas.
fn canonical_headers(request: &Request, which: SignedHeaders) -> (String, String) {
    let host = (!request.host.is_empty()).then_some(("host", request.host.as_str()));
    let headers = host.into_iter().chain(request.headers.iter());
    let signed = headers
        .map(|(name, value)| (lower_case(name), value.trim_ascii()))
        .filter(|(name, _)| which == SignedHeaders::All || is_needed(name));
    // Room for what is common, as growing costs more than the rest.
    let mut headers: Vec<(Cow<'_, str>, &str)> = Vec::with_capacity(16);
    headers.extend(signed);
    headers.sort_unstable();
    let (mut names, mut lines) = (String::with_capacity(256), String::with_capacity(512));
    for same in headers.chunk_by(|left, right| left.0 == right.0) {
        for (index, (name, value)) in same.iter().enumerate() {
            match index {
                0 => {
                    names.extend([if names.is_empty() { "" } else { ";" }, name]);
                    lines.extend([name, ":", value]);
                }
                _ => lines.extend([",", value]),
            }
        }
        lines.push('\n');
    }
    (names, lines)
}

fn lower_case(name: &str) -> Cow<'_, str> {
    match name.bytes().any(|byte| byte.is_ascii_uppercase()) {
        true => Cow::Owned(name.to_ascii_lowercase()),
        false => Cow::Borrowed(name),
    }
}

fn is_needed(name: &str) -> bool {
    name == "host" || name == "content-type" || name.starts_with("x-acs-")
}

impl fmt::Debug for Signature {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Signature").field("signed_headers", &self.signed_headers).finish_non_exhaustive()
    }
}
