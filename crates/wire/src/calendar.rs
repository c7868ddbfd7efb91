//! The calendar of the years 0 to 9999, in seconds of Unix time.
//!
//! humantime reads and writes years from 1970. The calendar repeats every 400 years, so a former one is that of a later
//! year.

use std::time::{Duration, UNIX_EPOCH};

/// How far former years are moved: a multiple of 400 years, after which the same days have the same dates.
const SHIFT_YEARS: u16 = 2000;
const SHIFT_SECONDS: i64 = 5 * 146_097 * 86_400;

/// The first second of the year 0, and the last of 9999.
const FIRST: i64 = -62_167_219_200;
const LAST: i64 = 253_402_300_799;

/// The Unix time of `YYYY-MM-DDThh:mm:ss` in UTC, which may have a fraction, and nanoseconds behind it. A leap second
/// is the second before it.
pub(crate) fn read(text: &str) -> Option<(i64, u32)> {
    let (year, rest) = text.split_at_checked(4)?;
    let is_former = year < "1970" && year.bytes().all(|byte| byte.is_ascii_digit());
    let (year, shift) = match is_former {
        true => ((year.parse::<u16>().ok()? + SHIFT_YEARS).to_string(), SHIFT_SECONDS),
        false => (year.to_owned(), 0),
    };
    let time = humantime::parse_rfc3339(&format!("{year}{rest}Z")).ok()?;
    let since = time.duration_since(UNIX_EPOCH).ok()?;
    Some((i64::try_from(since.as_secs()).ok()? - shift, since.subsec_nanos()))
}

/// `YYYY-MM-DDThh:mm:ssZ`. Times outside of the years 0 to 9999 become the nearest time inside them.
pub(crate) fn write(seconds: i64) -> String {
    let seconds = seconds.clamp(FIRST, LAST);
    let shift = if seconds < 0 { SHIFT_SECONDS } else { 0 };
    let time = UNIX_EPOCH + Duration::from_secs((seconds + shift).unsigned_abs());
    let text = humantime::format_rfc3339_seconds(time).to_string();
    match text.split_at_checked(4) {
        Some((year, rest)) if shift > 0 => {
            format!("{:04}{rest}", year.parse::<u16>().unwrap_or(SHIFT_YEARS).saturating_sub(SHIFT_YEARS))
        }
        _ => text,
    }
}
