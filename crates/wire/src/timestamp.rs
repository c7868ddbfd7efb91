//! Points in time as the providers write them.

use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

/// A point in time. The text is kept exactly as it came, so writing it back changes nothing.
#[derive(Clone, Default, PartialEq, Eq, Hash, PartialOrd, Ord)]
pub struct Timestamp(String);

impl Timestamp {
    /// The text on the wire, for example `2020-01-19T09:15:46Z`. Empty when the provider sent it empty.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time, when the text tells one: RFC 3339 with or without seconds, in UTC (`Z`, `z`, `UTC`, `GMT`)
    /// or with an offset (`+08:00`, `+0800`, `+08`). A time without a zone is none: providers do not mean UTC when
    /// they leave it out.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (local, offset) = split_zone(self.0.trim())?;
        let local = local.trim_end().replace(['t', ' '], "T");
        let seconds = if local.matches(':').count() == 1 { ":00" } else { "" };
        let time = humantime::parse_rfc3339(&format!("{local}{seconds}Z")).ok()?;
        let distance = Duration::from_secs(60 * u64::from(offset.unsigned_abs()));
        if offset < 0 { time.checked_add(distance) } else { time.checked_sub(distance) }
    }

    /// Takes over a text from the wire.
    pub(crate) fn set(&mut self, text: String) {
        self.0 = text;
    }
}

/// A time and how many minutes its zone is ahead of UTC; `None` when it has no zone.
fn split_zone(text: &str) -> Option<(&str, i16)> {
    for utc in ["Z", "z", "UTC", "GMT"] {
        if let Some(local) = text.strip_suffix(utc) {
            return Some((local, 0));
        }
    }
    // A minus before the time is part of the date.
    let at = text.rfind(['+', '-']).filter(|at| *at > "2006-01-02".len())?;
    let (local, zone) = text.split_at(at);
    let digits = zone.get(1..)?.replacen(':', "", 1);
    if !matches!(digits.len(), 2 | 4) || !digits.bytes().all(|byte| byte.is_ascii_digit()) {
        return None;
    }
    let (hours, minutes): (i16, i16) =
        (digits.get(..2)?.parse().ok()?, digits.get(2..)?.parse().unwrap_or(0));
    let offset = hours * 60 + minutes;
    (hours < 24 && minutes < 60).then_some((local, if zone.starts_with('-') { -offset } else { offset }))
}

impl From<&str> for Timestamp {
    fn from(text: &str) -> Self {
        Timestamp(text.to_owned())
    }
}

impl From<String> for Timestamp {
    fn from(text: String) -> Self {
        Timestamp(text)
    }
}

impl From<SystemTime> for Timestamp {
    /// Whole seconds in UTC, `YYYY-MM-DDThh:mm:ssZ`, as both providers write and expect times.
    /// Times outside of the years 1970 to 9998 are drawn to the nearest of them: the format has no more.
    fn from(time: SystemTime) -> Self {
        let latest = UNIX_EPOCH + Duration::from_secs(253_370_764_799);
        Timestamp(humantime::format_rfc3339_seconds(time.clamp(UNIX_EPOCH, latest)).to_string())
    }
}

impl fmt::Display for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.0)
    }
}

impl fmt::Debug for Timestamp {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        fmt::Debug::fmt(&self.0, f)
    }
}
