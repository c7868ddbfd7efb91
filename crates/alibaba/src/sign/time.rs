//! The formats of times in requests.

use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_wire::Timestamp;

/// `2016-02-23T12:46:24Z`.
pub(super) fn iso8601(time: SystemTime) -> String {
    Timestamp::from(time).as_str().to_owned()
}

/// `Thu, 06 Feb 2020 07:32:54 GMT`. The format knows the years 1970 to 9999 only; a clock outside of them is wrong
/// anyway.
pub(super) fn http_date(time: SystemTime) -> String {
    const YEAR_9999: Duration = Duration::from_secs(253_370_764_800);
    httpdate::fmt_http_date(time.clamp(UNIX_EPOCH, UNIX_EPOCH + YEAR_9999))
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_outside_the_formats_do_not_panic() {
        let long = Duration::from_secs(1 << 40);
        assert_eq!(iso8601(UNIX_EPOCH - Duration::from_secs(1)), "1969-12-31T23:59:59Z");
        assert_eq!(iso8601(UNIX_EPOCH + long), "9999-12-31T23:59:59Z");
        assert_eq!(http_date(UNIX_EPOCH - Duration::from_secs(1)), "Thu, 01 Jan 1970 00:00:00 GMT");
        assert_eq!(http_date(UNIX_EPOCH + long), "Fri, 01 Jan 9999 00:00:00 GMT");
    }
}
