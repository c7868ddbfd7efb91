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

    /// The point in time, when the text is RFC 3339 in UTC, with or without seconds.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let text = self.0.trim();
        humantime::parse_rfc3339_weak(text).ok().or_else(|| {
            let minutes = text.strip_suffix('Z')?;
            humantime::parse_rfc3339_weak(&format!("{minutes}:00Z")).ok()
        })
    }

    /// Takes over a text from the wire.
    pub(crate) fn set(&mut self, text: String) {
        self.0 = text;
    }
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
