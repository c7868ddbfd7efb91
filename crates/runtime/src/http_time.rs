//! Headers of a response that hold times.

use std::time::{Duration, SystemTime};

use crate::http::Response;

/// The `Retry-After` header: whole seconds, or a date compared with the response's own `Date`.
pub fn retry_after_header(response: &Response) -> Option<Duration> {
    let text = response.headers.get("retry-after")?.trim();
    if !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit()) {
        // What is too large for a number is longer than anybody waits.
        return Some(Duration::from_secs(text.parse().unwrap_or(u64::MAX)));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(date_header(response)?).unwrap_or_default())
}

/// The `Date` header.
pub fn date_header(response: &Response) -> Option<SystemTime> {
    httpdate::parse_http_date(response.headers.get("date")?).ok()
}
