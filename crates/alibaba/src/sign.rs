//! The signatures of the gateway, each a pure function that shows its intermediate strings.

pub mod acs3;
pub mod bearer;
pub mod roa1;
pub mod rpc1;

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use cloudspec_runtime::{Credentials, Request, Secret};
use cloudspec_wire::query::Pair;
use cloudspec_wire::{Operation, Service, Timestamp, query};
use hmac::{Hmac, KeyInit, Mac};
use sha1::Sha1;
use sha2::{Digest, Sha256};

use crate::format::Format;

/// Which signature requests carry.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum SignatureVersion {
    /// `ACS3-HMAC-SHA256` for RPC and ROA alike: [`acs3`].
    #[default]
    V3,
    /// HMAC-SHA1, common parameters in the query (RPC, [`rpc1`]) or in headers (ROA, [`roa1`]). For gateways that
    /// do not know version 3.
    V1,
}

/// How requests are signed, and where they carry what goes with a signature.
pub(crate) struct Scheme {
    /// Names operation, version and format of the response.
    pub(crate) describe: fn(&mut Request, &Service, &Operation, Format),
    /// Adds what every request carries, signed or not: time and nonce, and the digest of the body where there is one.
    pub(crate) stamp: fn(&mut Request, SystemTime, &str),
    /// Signs the request, stamp included.
    pub(crate) sign: fn(&mut Request, &Credentials, SystemTime, &str),
    /// Puts a bearer token on a request that is stamped.
    pub(crate) bear: fn(&mut Request, &Secret),
}

impl Scheme {
    /// The scheme for `operation`. Operations without a path are RPC, also in a service that has others.
    pub(crate) fn of(version: SignatureVersion, operation: &Operation) -> &'static Scheme {
        match (version, operation.path) {
            (SignatureVersion::V3, "/") => &acs3::RPC,
            (SignatureVersion::V3, _) => &acs3::ROA,
            (SignatureVersion::V1, "/") => &rpc1::RPC,
            (SignatureVersion::V1, _) => &roa1::ROA,
        }
    }
}

/// Names the format in the query where `accept` does not do.
fn name_format(request: &mut Request, format: Format) {
    add(request, "Format", format.parameter());
}

/// Adds a query parameter, unless the operation has one of that name.
fn add(request: &mut Request, key: &'static str, value: &str) {
    if !request.query.iter().any(|(known, _)| known == key) {
        request.query.push((key.into(), value.to_owned()));
    }
}

/// Sets a query parameter, replacing a former value.
fn set(request: &mut Request, key: &'static str, value: &str) {
    request.query.retain(|(former, _)| former != key);
    request.query.push((key.into(), value.to_owned()));
}

/// Sorts `pairs` by key, byte by byte, and joins them percent-encoded: `A=1&a=%20`.
fn canonical_query<'a>(pairs: impl Iterator<Item = &'a Pair>) -> String {
    let mut pairs: Vec<(&str, &str)> = pairs.map(|(key, value)| (&**key, value.as_str())).collect();
    pairs.sort_by(|left, right| left.0.cmp(right.0));
    query::form(&pairs)
}

/// `2016-02-23T12:46:24Z`.
fn iso8601(time: SystemTime) -> String {
    Timestamp::from(time).as_str().to_owned()
}

/// `Thu, 06 Feb 2020 07:32:54 GMT`. The format knows the years 1970 to 9999 only; a clock outside of them is wrong
/// anyway.
fn http_date(time: SystemTime) -> String {
    const YEAR_9999: Duration = Duration::from_secs(253_370_764_800);
    httpdate::fmt_http_date(time.clamp(UNIX_EPOCH, UNIX_EPOCH + YEAR_9999))
}

fn sha256_hex(bytes: &[u8]) -> String {
    hex(Sha256::digest(bytes).into())
}

fn hmac_sha256_hex(key: &[u8], message: &str) -> String {
    // HMAC takes keys of any length; the error is there for other algorithms behind the same trait.
    let mut mac = Hmac::<Sha256>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message.as_bytes());
    hex(mac.finalize().into_bytes().into())
}

fn hmac_sha1_base64(key: &[u8], message: &str) -> String {
    // As above.
    let mut mac = Hmac::<Sha1>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

fn md5_base64(bytes: &[u8]) -> String {
    STANDARD.encode(md5::Md5::digest(bytes))
}

fn hex(digest: [u8; 32]) -> String {
    const DIGITS: [u8; 16] = *b"0123456789abcdef";
    let mut text = [0; 64];
    for (pair, byte) in text.chunks_exact_mut(2).zip(digest) {
        // The indices are four bits wide.
        pair.copy_from_slice(&[DIGITS[usize::from(byte >> 4)], DIGITS[usize::from(byte & 15)]]);
    }
    str::from_utf8(&text).expect("digits are ASCII").to_owned()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_outside_the_formats_do_not_panic() {
        let long = Duration::from_secs(1 << 40);
        assert_eq!(iso8601(UNIX_EPOCH - Duration::from_secs(1)), "1970-01-01T00:00:00Z");
        assert_eq!(iso8601(UNIX_EPOCH + long), "9998-12-31T23:59:59Z");
        assert_eq!(http_date(UNIX_EPOCH - Duration::from_secs(1)), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(http_date(UNIX_EPOCH + long), "Fri, 01 Jan 9999 00:00:00 GMT");
    }
}
