//! `ZC2-HMAC-SHA256`: a signature over method, content type, host, body and time.
//!
//! Path, operation, version and service are not covered by it. There is no nonce.

use std::time::{SystemTime, UNIX_EPOCH};

use cloudspec_runtime::{Credentials, Request, hmac_sha256_hex, sha256_hex};

const ALGORITHM: &str = "ZC2-HMAC-SHA256";
const SIGNED_HEADERS: &str = "content-type;host";

/// The signature and all of its intermediate strings. None of them holds a secret: the body is only hashed.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct Signature {
    /// SHA-256 of the body in hexadecimal digits.
    pub body_sha256: String,
    /// The canonical request, whose hash is part of the string to sign.
    pub canonical_request: String,
    /// SHA-256 of the canonical request in hexadecimal digits.
    pub canonical_request_sha256: String,
    /// The string to sign.
    pub string_to_sign: String,
    /// The signature, 64 hexadecimal digits.
    pub signature: String,
    /// Value of the `authorization` header.
    pub authorization: String,
}

/// Signs `request` and adds the headers that belong to the signature: signature method and time.
pub fn apply(request: &mut Request, credentials: &Credentials, time: SystemTime) {
    let timestamp = unix_seconds(time);
    let signature = signature(request, credentials, timestamp);
    request.headers.set("x-zc-signature-method", ALGORITHM);
    request.headers.set("x-zc-timestamp", timestamp.to_string());
    request.headers.set("authorization", signature.authorization);
}

/// The signature of `request` as it stands. `timestamp` is in seconds since 1970.
///
/// White space around the key's two parts is left out, as it comes with pasted keys. Header values are signed
/// as they are sent, in their own case.
pub fn signature(request: &Request, credentials: &Credentials, timestamp: u64) -> Signature {
    let body_sha256 = sha256_hex(&request.body);
    let content_type = request.headers.get("content-type").unwrap_or_default();
    // The path is always `/` here and the query empty, whatever they are.
    let canonical_request = format!(
        "{}\n/\n\ncontent-type:{content_type}\nhost:{}\n\n{SIGNED_HEADERS}\n{body_sha256}",
        request.method, request.host
    );
    let canonical_request_sha256 = sha256_hex(canonical_request.as_bytes());
    let string_to_sign = format!("{ALGORITHM}\n{timestamp}\n{canonical_request_sha256}");
    let signature =
        hmac_sha256_hex(credentials.access_key_secret.expose().trim().as_bytes(), &string_to_sign);
    let authorization = format!(
        "{ALGORITHM} Credential={}, SignedHeaders={SIGNED_HEADERS}, Signature={signature}",
        credentials.access_key_id.trim()
    );
    Signature {
        body_sha256,
        canonical_request,
        canonical_request_sha256,
        string_to_sign,
        signature,
        authorization,
    }
}

fn unix_seconds(time: SystemTime) -> u64 {
    time.duration_since(UNIX_EPOCH).map_or(0, |since| since.as_secs())
}
