//! The time that the emulated clouds live in.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_wire::Timestamp;
use serde::{Deserialize, Serialize};

use crate::store::{File, FileError};

/// The time by which commands run and instances start. A test can stop it and move it on. Where state is kept in a file,
/// the file keeps the clock too.
///
/// Signatures are not checked against it but against the real time, so that moving it on does not lock callers
/// out; see [`Emulator::skew`](crate::Emulator::skew) for a
/// gateway whose own clock is wrong.
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<Mutex<Hands>>);

#[derive(Debug, Default)]
struct Hands {
    reading: Reading,
    file: Option<Arc<File>>,
}

/// How the clock differs from the real time.
#[derive(Clone, Copy, Debug, Default, Serialize, Deserialize)]
#[serde(deny_unknown_fields)]
struct Reading {
    frozen: Option<SystemTime>,
    ahead: Duration,
}

impl Clock {
    /// The clock that `file` keeps.
    pub(crate) fn open(file: Arc<File>) -> Result<Clock, FileError> {
        let kept = file.row(TABLE, ROW)?;
        // One that this version cannot read is the real time.
        let reading = kept.and_then(|text| serde_json::from_str(&text).ok()).unwrap_or_default();
        Ok(Clock(Arc::new(Mutex::new(Hands { reading, file: Some(file) }))))
    }

    /// What it shows.
    pub fn now(&self) -> SystemTime {
        let reading = self.lock().reading;
        reading.frozen.unwrap_or_else(SystemTime::now) + reading.ahead
    }

    /// Moves it on, whether it stands or runs.
    ///
    /// # Panics
    /// When [`Clock::try_advance`] fails.
    #[track_caller]
    pub fn advance(&self, by: Duration) {
        if let Err(error) = self.try_advance(by) {
            panic!("{error}");
        }
    }

    /// Moves it on, whether it stands or runs.
    ///
    /// # Errors
    /// When it would get ahead by more than a century, beyond what dates can be written, or the state file cannot be
    /// written. It stays where it is then.
    pub fn try_advance(&self, by: Duration) -> Result<(), ClockError> {
        self.turn(|reading| {
            let ahead = reading.ahead.checked_add(by).filter(|ahead| *ahead < CENTURY);
            Ok(Reading { ahead: ahead.ok_or(ClockError::TooFar)?, ..reading })
        })
    }

    /// Stops it where it is; only [`Clock::advance`] moves it then.
    ///
    /// # Panics
    /// When the state file cannot be written.
    #[track_caller]
    pub fn freeze(&self) {
        if let Err(error) = self.set_frozen(true) {
            panic!("{error}");
        }
    }

    /// Lets it run again, from the real time plus all advances.
    ///
    /// # Panics
    /// When the state file cannot be written.
    #[track_caller]
    pub fn resume(&self) {
        if let Err(error) = self.set_frozen(false) {
            panic!("{error}");
        }
    }

    /// Stops it, or lets it run.
    pub(crate) fn set_frozen(&self, is_frozen: bool) -> Result<(), ClockError> {
        self.turn(|reading| {
            let frozen = is_frozen.then(|| reading.frozen.unwrap_or_else(SystemTime::now));
            Ok(Reading { frozen, ..reading })
        })
    }

    /// Back to the real time.
    pub(crate) fn reset(&self) -> Result<(), ClockError> {
        self.turn(|_| Ok(Reading::default()))
    }

    /// Turns it to another reading, once the file has that.
    fn turn(&self, to: impl FnOnce(Reading) -> Result<Reading, ClockError>) -> Result<(), ClockError> {
        let mut hands = self.lock();
        let reading = to(hands.reading)?;
        if let Some(file) = &hands.file {
            // A reading is two numbers and has no way not to be written.
            let text = serde_json::to_string(&reading).unwrap_or_default();
            file.write(&[(TABLE, ROW.to_owned(), Some(text))]).map_err(ClockError::File)?;
        }
        hands.reading = reading;
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Hands> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// Where the file keeps the clock.
const TABLE: &str = "clock";
const ROW: &str = "reading";

/// Why the clock could not be turned.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClockError {
    /// It would get ahead by more than a century.
    TooFar,
    /// The state file could not be written.
    File(FileError),
}

impl fmt::Display for ClockError {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        match self {
            ClockError::TooFar => {
                f.write_str("expected a time within a century: the clock cannot be moved on further")
            }
            ClockError::File(error) => write!(f, "the clock cannot be kept: {error}"),
        }
    }
}

impl std::error::Error for ClockError {
    fn source(&self) -> Option<&(dyn std::error::Error + 'static)> {
        match self {
            ClockError::TooFar => None,
            ClockError::File(error) => Some(error),
        }
    }
}

const CENTURY: Duration = Duration::from_secs(100 * 366 * 86_400);

/// Milliseconds since 1970: how points in time are kept.
pub(crate) type Millis = u64;

/// `time` in milliseconds since 1970.
pub(crate) fn millis(time: SystemTime) -> Millis {
    let since = time.duration_since(UNIX_EPOCH).unwrap_or_default();
    u64::try_from(since.as_millis()).unwrap_or(u64::MAX)
}

/// `duration` in milliseconds.
pub(crate) fn millis_of(duration: Duration) -> Millis {
    u64::try_from(duration.as_millis()).unwrap_or(u64::MAX / 4)
}

/// `2020-01-19T09:15:46Z`.
pub(crate) fn iso(time: Millis) -> String {
    // Times here come from a clock that stays within the years that can be printed.
    const YEAR_9999: Millis = 253_370_764_800_000;
    Timestamp::from(UNIX_EPOCH + Duration::from_millis(time.min(YEAR_9999))).to_string()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_told() {
        let clock = Clock::default();
        clock.freeze();
        let before = clock.now();
        assert_eq!(clock.now(), before);
        clock.advance(Duration::from_secs(60));
        assert_eq!(clock.now(), before + Duration::from_secs(60));
        clock.resume();
        assert!(clock.now() >= before + Duration::from_secs(60));
    }

    #[test]
    fn a_clock_that_would_get_too_far_ahead_stays_where_it_is() {
        let clock = Clock::default();
        clock.freeze();
        let before = clock.now();
        assert!(matches!(clock.try_advance(Duration::MAX), Err(ClockError::TooFar)));
        clock.advance(CENTURY / 2);
        assert!(matches!(clock.try_advance(CENTURY / 2), Err(ClockError::TooFar)));
        assert_eq!(clock.now(), before + CENTURY / 2);
    }
}
