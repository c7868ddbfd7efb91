//! Digests in Base64, which signature version 1 uses.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;
use hmac::{Hmac, KeyInit, Mac};
use md5::{Digest, Md5};
use sha1::Sha1;

/// HMAC-SHA1 in Base64.
pub(super) fn hmac_sha1_base64(key: &[u8], message: &str) -> String {
    // HMAC takes keys of any length; the error is there for other algorithms behind the same trait.
    let mut mac = Hmac::<Sha1>::new_from_slice(key).expect("HMAC takes keys of any length");
    mac.update(message.as_bytes());
    STANDARD.encode(mac.finalize().into_bytes())
}

/// MD5 in Base64.
pub(super) fn md5_base64(bytes: &[u8]) -> String {
    STANDARD.encode(Md5::digest(bytes))
}
