//! Signatures computed from their published descriptions, without the functions that clients sign with.

use std::collections::BTreeMap;

use crate::case::text;
use crate::parameters::parameters;
use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_runtime::Request;
use cloudspec_wire::{Value, query};
use hmac::{Hmac, KeyInit, Mac};
use sha2::Digest;

/// The names of the signed headers of a request, with `;` between them.
pub fn acs3_signed_headers(request: &Request) -> &str {
    let authorization = request.headers.get("authorization").unwrap_or_default();
    let after = authorization.split_once("SignedHeaders=").map(|(_, after)| after);
    after.and_then(|after| after.split_once(',')).unwrap_or_default().0
}

/// The signature of a request as it stands, computed here from the published rules.
pub fn acs3_by_the_book(request: &Request, secret: &str) -> String {
    let signed = acs3_signed_headers(request);
    let headers: String = signed
        .split(';')
        .map(|name| match name {
            "host" => format!("host:{}\n", request.host),
            _ => format!("{name}:{}\n", request.headers.get(name).unwrap_or_default().trim()),
        })
        .collect();
    let query = request.query.iter().cloned();
    let parameters = joined(&query.map(|(name, value)| (name.into_owned(), value)).collect());
    let hash = hex(&sha2::Sha256::digest(&request.body));
    let canonical =
        format!("{}\n{}\n{parameters}\n{headers}\n{signed}\n{hash}", request.method, request.path);
    let to_sign = format!("ACS3-HMAC-SHA256\n{}", hex(&sha2::Sha256::digest(canonical)));
    hex(&sha256_mac(secret, &to_sign))
}

pub fn rpc1_by_the_book(request: &Request, secret: &str) -> String {
    let mut parameters = parameters(request);
    parameters.remove("Signature");
    let joined = joined(&parameters);
    let to_sign = format!("{}&%2F&{}", request.method, query::percent_encode(&joined));
    let mut mac = Hmac::<sha1::Sha1>::new_from_slice(format!("{secret}&").as_bytes()).unwrap();
    mac.update(to_sign.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

pub fn zc2_by_the_book(request: &Request, signed: &Value) -> String {
    let canonical = format!(
        "{}\n/\n\ncontent-type:{}\nhost:{}\n\ncontent-type;host\n{}",
        request.method,
        request.headers.get("content-type").unwrap_or_default(),
        request.host,
        hex(&sha2::Sha256::digest(&request.body)),
    );
    let to_sign =
        format!("ZC2-HMAC-SHA256\n{}\n{}", signed["timestamp"], hex(&sha2::Sha256::digest(canonical)));
    hex(&sha256_mac(&text(&signed["secret"]), &to_sign))
}

fn joined(parameters: &BTreeMap<String, String>) -> String {
    let pairs = parameters.iter();
    let pairs = pairs
        .map(|(name, value)| format!("{}={}", query::percent_encode(name), query::percent_encode(value)));
    pairs.collect::<Vec<_>>().join("&")
}

fn sha256_mac(secret: &str, message: &str) -> Vec<u8> {
    let mut mac = Hmac::<sha2::Sha256>::new_from_slice(secret.as_bytes()).unwrap();
    mac.update(message.as_bytes());
    mac.finalize().into_bytes().to_vec()
}

fn hex(bytes: &[u8]) -> String {
    bytes.iter().map(|byte| format!("{byte:02x}")).collect()
}
