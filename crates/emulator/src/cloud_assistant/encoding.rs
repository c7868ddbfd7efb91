//! Scripts, outputs and files, which travel plain or in Base64 and are kept in Base64.

use base64::Engine;
use base64::engine::general_purpose::STANDARD;

use crate::call::Call;

/// A text that came plain or in Base64, in Base64; `None` when it is no Base64.
pub(super) fn to_base64(text: &str, encoding: Option<String>) -> Option<String> {
    match encoding.as_deref() {
        Some("Base64") => STANDARD.decode(text).ok().map(|bytes| STANDARD.encode(bytes)),
        _ => Some(STANDARD.encode(text)),
    }
}

/// A text in Base64 as a request wants to see it. Operations that describe write Base64 unless told otherwise.
pub(super) fn shown(call: &Call<'_>, base64: &str) -> String {
    match call.or_default("ContentEncoding").as_deref() {
        Some("PlainText") => decoded(base64),
        _ => base64.to_owned(),
    }
}

pub(super) fn decoded(base64: &str) -> String {
    STANDARD.decode(base64).map(|bytes| String::from_utf8_lossy(&bytes).into_owned()).unwrap_or_default()
}
