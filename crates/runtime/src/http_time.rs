//! Headers of a response that hold times.

use std::time::{Duration, SystemTime};

use crate::http::Response;

/// The `Retry-After` header: seconds, or a date compared with the response's own `Date`.
pub fn retry_after_header(response: &Response) -> Option<Duration> {
    let text = response.headers.get("retry-after")?.trim();
    let (whole, fraction) = text.split_once('.').unwrap_or((text, "0"));
    let is_number = |text: &str| !text.is_empty() && text.bytes().all(|byte| byte.is_ascii_digit());
    if is_number(whole) && is_number(fraction) {
        // What is too large for a number is longer than anybody waits.
        let whole = Duration::from_secs(whole.parse().unwrap_or(u64::MAX));
        let fraction = format!("0.{fraction}").parse().unwrap_or_default();
        return Some(whole.saturating_add(Duration::try_from_secs_f64(fraction).unwrap_or_default()));
    }
    let at = httpdate::parse_http_date(text).ok()?;
    Some(at.duration_since(date_header(response)?).unwrap_or_default())
}

/// The `Date` header.
pub fn date_header(response: &Response) -> Option<SystemTime> {
    httpdate::parse_http_date(response.headers.get("date")?).ok()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::http::Headers;

    #[test]
    fn every_form_of_retry_after_is_read_or_ignored() {
        const NOW: &str = "Thu, 06 Feb 2020 07:32:54 GMT";
        let milliseconds = |number| Some(Duration::from_millis(number));
        let cases = [
            ("0", milliseconds(0)),
            ("007", milliseconds(7000)),
            (" 2 ", milliseconds(2000)),
            ("1.5", milliseconds(1500)),
            ("0.25", milliseconds(250)),
            ("18446744073709551615", Some(Duration::from_secs(u64::MAX))),
            ("99999999999999999999999999", Some(Duration::from_secs(u64::MAX))),
            ("18446744073709551615.999999999999", Some(Duration::MAX)),
            ("Thu, 06 Feb 2020 07:33:04 GMT", milliseconds(10_000)),
            (NOW, milliseconds(0)),
            ("Sat, 06 Feb 2010 07:32:54 GMT", milliseconds(0)),
            ("-1", None),
            ("+1", None),
            ("1e3", None),
            ("1.", None),
            (".5", None),
            ("1.5.2", None),
            ("2s", None),
            ("NaN", None),
            ("inf", None),
            ("", None),
            ("soon", None),
            ("2020-02-06T07:33:04Z", None),
        ];
        let mut wrong = Vec::new();
        for (text, expected) in cases {
            let headers = Headers::from_iter([("retry-after", text), ("date", NOW)]);
            let found = retry_after_header(&Response { headers, ..Response::default() });
            if found != expected {
                wrong.push(format!("{text}: {found:?}, expected {expected:?}"));
            }
        }
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }
}
