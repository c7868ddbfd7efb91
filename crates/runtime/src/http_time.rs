//! What the headers of a response say about time.

use std::time::{Duration, SystemTime};

use crate::http::Response;

/// The `Retry-After` header: whole seconds, or a date compared with the answer's own `Date`.
pub fn retry_after_header(response: &Response) -> Option<Duration> {
    let text = response.headers.get("retry-after")?.trim();
    if let Ok(seconds) = text.parse() {
        return Some(Duration::from_secs(seconds));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(date_header(response)?).unwrap_or_default())
}

/// The `Date` header.
pub fn date_header(response: &Response) -> Option<SystemTime> {
    httpdate::parse_http_date(response.headers.get("date")?).ok()
}
