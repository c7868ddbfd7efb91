//! Points in time as the providers write them.

use std::borrow::Cow;
use std::cmp::Ordering;
use std::fmt;
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use crate::calendar;

/// A point in time. A received string is kept unchanged, so writing it back changes nothing.
///
/// It can be created from a string, from a [`SystemTime`], and with the features `jiff` and `chrono` from the
/// times of these crates; [`to_system_time`](Timestamp::to_system_time), `to_jiff` and `to_chrono` convert it
/// back, and give `None` for the same strings.
///
/// Timestamps are equal when their strings are. They are ordered by the points in time that they stand for,
/// and those of the same point by their strings; strings that are no points in time come first.
#[derive(Clone, Default, PartialEq, Eq, Hash)]
pub struct Timestamp(String);

impl Timestamp {
    /// The string on the wire, for example `2020-01-19T09:15:46Z`. It is empty when the provider sent an
    /// empty one.
    pub fn as_str(&self) -> &str {
        &self.0
    }

    /// The point in time, or `None` when the string is not one. It accepts RFC 3339, also without seconds or
    /// minutes, in UTC (`Z`, `z`, `UTC`, `GMT`) or with an offset (`+08:00`, `+0800`, `+08`), in the years 0 to
    /// 9999. Digits beyond nanoseconds are cut off, and a leap second (`23:59:60`) is the second before it. A time
    /// without a zone is `None`, because providers do not mean UTC when they leave the zone out, and so is
    /// `24:00:00`.
    ///
    /// Windows knows no time before 1601; there such a time is `None`.
    pub fn to_system_time(&self) -> Option<SystemTime> {
        let (seconds, nanos) = self.unix()?;
        let distance = Duration::from_secs(seconds.unsigned_abs());
        let second =
            if seconds < 0 { UNIX_EPOCH.checked_sub(distance) } else { UNIX_EPOCH.checked_add(distance) };
        second?.checked_add(Duration::from_nanos(nanos.into()))
    }

    /// The point in time, or `None` when the string is not one; see
    /// [`to_system_time`](Timestamp::to_system_time). `jiff` ends 26 hours before the year 9999 does; later
    /// times become its last one.
    ///
    /// ```
    /// let time = cloudspec_wire::Timestamp::from("2020-01-19T17:15+08:00");
    /// assert_eq!(time.to_jiff(), "2020-01-19T09:15:00Z".parse().ok());
    /// ```
    #[cfg(feature = "jiff")]
    pub fn to_jiff(&self) -> Option<jiff::Timestamp> {
        let (seconds, nanos) = self.unix()?;
        Some(jiff::Timestamp::new(seconds, nanos.try_into().ok()?).unwrap_or(jiff::Timestamp::MAX))
    }

    /// The point in time, or `None` when the string is not one; see
    /// [`to_system_time`](Timestamp::to_system_time).
    ///
    /// ```
    /// let time = cloudspec_wire::Timestamp::from("2020-01-19T17:15+08:00");
    /// assert_eq!(time.to_chrono(), "2020-01-19T09:15:00Z".parse().ok());
    /// ```
    #[cfg(feature = "chrono")]
    pub fn to_chrono(&self) -> Option<chrono::DateTime<chrono::Utc>> {
        let (seconds, nanos) = self.unix()?;
        chrono::DateTime::from_timestamp(seconds, nanos)
    }

    /// The Unix time, rounded down to a second, and the nanoseconds after it.
    fn unix(&self) -> Option<(i64, u32)> {
        let (local, offset) = split_zone(self.0.trim())?;
        let local = local.trim_end().replace(['t', ' '], "T");
        let rest = match (local.contains('T'), local.matches(':').count()) {
            (true, 0) => ":00:00",
            (_, 1) => ":00",
            _ => "",
        };
        let (seconds, nanos) = calendar::read(&format!("{local}{rest}"))?;
        Some((seconds - 60 * i64::from(offset), nanos))
    }

    /// Creates a value from the string on the wire.
    pub(crate) fn set(&mut self, text: String) {
        self.0 = text;
    }
}

/// The precision with which an operation takes a point in time.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Precision {
    /// `YYYY-MM-DDThh:mm:ssZ`.
    #[default]
    Second,
    /// `YYYY-MM-DDThh:mmZ`.
    Minute,
    /// `YYYY-MM-DDThhZ`.
    Hour,
}

impl Precision {
    /// `text` in this precision. A more precise time in UTC is truncated; any other string is unchanged.
    pub fn written(self, text: &str) -> Cow<'_, str> {
        let kept = match self {
            Precision::Second => "0000-00-00T00:00:00",
            Precision::Minute => "0000-00-00T00:00",
            Precision::Hour => "0000-00-00T00",
        };
        let is_time = Timestamp::from(text).unix().is_some();
        match text.split_at_checked(kept.len()) {
            Some((start, rest)) if is_time && is_like(start, kept) && is_finer(rest) => {
                Cow::Owned(format!("{start}Z"))
            }
            _ => Cow::Borrowed(text),
        }
    }
}

/// Whether a text has digits where `form` has zeros, and is equal to it elsewhere.
fn is_like(text: &str, form: &str) -> bool {
    text.bytes()
        .zip(form.bytes())
        .all(|(byte, of)| if of == b'0' { byte.is_ascii_digit() } else { byte == of })
}

/// Whether the rest of a time has further digits and is in UTC.
fn is_finer(rest: &str) -> bool {
    let more = rest.strip_suffix('Z').filter(|more| more.starts_with([':', '.']));
    more.is_some_and(|more| more.bytes().all(|byte| byte.is_ascii_digit() || matches!(byte, b':' | b'.')))
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

impl PartialOrd for Timestamp {
    fn partial_cmp(&self, other: &Self) -> Option<Ordering> {
        Some(self.cmp(other))
    }
}

impl Ord for Timestamp {
    fn cmp(&self, other: &Self) -> Ordering {
        self.unix().cmp(&other.unix()).then_with(|| self.0.cmp(&other.0))
    }
}

impl From<SystemTime> for Timestamp {
    /// Whole seconds in UTC, `YYYY-MM-DDThh:mm:ssZ`, as both providers write and expect times. Fractions of a
    /// second are cut off. Times outside the years 0 to 9999 become the nearest time inside them, because the
    /// format has no others.
    fn from(time: SystemTime) -> Self {
        let seconds = match time.duration_since(UNIX_EPOCH) {
            Ok(since) => i64::try_from(since.as_secs()).unwrap_or(i64::MAX),
            Err(before) => {
                let (whole, begun) = (before.duration().as_secs(), before.duration().subsec_nanos() > 0);
                i64::try_from(whole).map_or(i64::MIN, |whole| -whole - i64::from(begun))
            }
        };
        Timestamp(calendar::write(seconds))
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Timestamp> for Timestamp {
    /// Whole seconds in UTC, as from a [`SystemTime`].
    ///
    /// ```
    /// let time: jiff::Timestamp = "2020-01-19T09:15:46.25Z".parse()?;
    /// assert_eq!(cloudspec_wire::Timestamp::from(time).as_str(), "2020-01-19T09:15:46Z");
    /// # Ok::<(), jiff::Error>(())
    /// ```
    fn from(time: jiff::Timestamp) -> Self {
        SystemTime::from(time).into()
    }
}

#[cfg(feature = "jiff")]
impl From<jiff::Zoned> for Timestamp {
    /// Whole seconds in UTC, as from a [`SystemTime`].
    fn from(time: jiff::Zoned) -> Self {
        time.timestamp().into()
    }
}

#[cfg(feature = "chrono")]
impl<Tz: chrono::TimeZone> From<chrono::DateTime<Tz>> for Timestamp {
    /// Whole seconds in UTC, as from a [`SystemTime`].
    ///
    /// ```
    /// let time: chrono::DateTime<chrono::FixedOffset> = "2020-01-19T17:15:46.25+08:00".parse()?;
    /// assert_eq!(cloudspec_wire::Timestamp::from(time).as_str(), "2020-01-19T09:15:46Z");
    /// # Ok::<(), chrono::ParseError>(())
    /// ```
    fn from(time: chrono::DateTime<Tz>) -> Self {
        Timestamp(calendar::write(time.timestamp()))
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn times_are_cut_to_the_precision_that_an_operation_takes() {
        use Precision::{Hour, Minute, Second};
        let cases = [
            (Second, "2018-01-01T12:05:09Z", "2018-01-01T12:05:09Z"),
            (Second, "2018-01-01T12:05:09.25Z", "2018-01-01T12:05:09Z"),
            (Minute, "2018-01-01T12:05:09Z", "2018-01-01T12:05Z"),
            (Minute, "2018-01-01T12:05Z", "2018-01-01T12:05Z"),
            (Minute, "2018-01-01T12Z", "2018-01-01T12Z"),
            (Hour, "2018-01-01T12:05:09Z", "2018-01-01T12Z"),
            (Hour, "2018-01-01T12:05Z", "2018-01-01T12Z"),
            (Hour, "2018-01-01T12:05:09+08:00", "2018-01-01T12:05:09+08:00"),
            (Minute, "2018-13-01T12:05:09Z", "2018-13-01T12:05:09Z"),
            (Minute, "2018-01-01 12:05:09", "2018-01-01 12:05:09"),
            (Minute, "Now", "Now"),
            (Minute, "2018-01-01T12:\u{e9}5:09Z", "2018-01-01T12:\u{e9}5:09Z"),
            (Minute, "", ""),
        ];
        let wrong: Vec<String> = cases
            .into_iter()
            .filter(|(precision, text, written)| precision.written(text) != *written)
            .map(|(precision, text, _)| {
                format!("{text:?} to the {precision:?}: {:?}", precision.written(text))
            })
            .collect();
        assert!(wrong.is_empty(), "{}", wrong.join("\n"));
    }

    #[test]
    fn a_time_to_the_hour_is_a_point_in_time() {
        let hour = Timestamp::from("2017-12-06T22Z").to_system_time();
        assert_eq!(hour, Timestamp::from("2017-12-06T22:00:00Z").to_system_time());
        assert!(hour.is_some() && Timestamp::from("2017-12-06Z").to_system_time().is_none());
    }

    #[test]
    fn times_that_are_out_of_the_calendar_are_written_as_its_first_or_last() {
        let years = |years: u64| Duration::from_secs(years * 365 * 86_400);
        let cases = [
            (UNIX_EPOCH - Duration::from_millis(1), "1969-12-31T23:59:59Z"),
            (UNIX_EPOCH - years(3000), "0000-01-01T00:00:00Z"),
            (UNIX_EPOCH + years(9000), "9999-12-31T23:59:59Z"),
        ];
        for (time, written) in cases {
            assert_eq!(Timestamp::from(time).as_str(), written);
        }
    }

    #[cfg(all(feature = "jiff", feature = "chrono"))]
    #[test]
    fn every_time_becomes_the_same_one_of_jiff_and_chrono_and_comes_back() {
        for text in [
            "0000-01-01T00:00:00Z",
            "0001-01-01T00:00:00Z",
            "0400-02-29T12:00:00Z",
            "1066-10-14T09:00:00Z",
            "1900-02-28T23:59:59Z",
            "1969-12-31T23:59:59Z",
            "1970-01-01T00:00:00Z",
            "2020-02-29T23:59:59Z",
            "9999-12-30T22:00:00Z",
        ] {
            let time = Timestamp::from(text);
            let (jiff, chrono) = (time.to_jiff().unwrap(), time.to_chrono().unwrap());
            assert_eq!((jiff.to_string(), chrono), (text.to_owned(), text.parse().unwrap()));
            assert_eq!(Timestamp::from(jiff), time);
            assert_eq!(Timestamp::from(jiff.to_zoned(jiff::tz::TimeZone::UTC)), time);
            assert_eq!(Timestamp::from(chrono), time);
            assert_eq!(Timestamp::from(time.to_system_time().unwrap()), time);
        }
        let last = Timestamp::from("9999-12-31T23:59:59Z");
        assert_eq!(last.to_jiff(), Some(jiff::Timestamp::MAX));
        assert_eq!(Timestamp::from(chrono::DateTime::<chrono::Utc>::MAX_UTC), last);
    }
}
