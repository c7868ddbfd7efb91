//! The clock of the emulated clouds.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime};

use serde::{Deserialize, Serialize};

use crate::store::{File, FileError};

/// The clock by which commands run and instances start. A test can stop it and advance it. When state is kept in a
/// file, the clock is kept there too.
///
/// Signatures are checked against the real time instead, so that advancing this clock does not make them invalid. For
/// a gateway whose own clock is wrong see [`Emulator::skew`](crate::Emulator::skew).
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<Mutex<State>>);

#[derive(Debug, Default)]
struct State {
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
        Ok(Clock(Arc::new(Mutex::new(State { reading, file: Some(file) }))))
    }

    /// The present time of the clock.
    pub fn now(&self) -> SystemTime {
        let reading = self.lock().reading;
        reading.frozen.unwrap_or_else(SystemTime::now) + reading.ahead
    }

    /// Advances the clock, whether it is stopped or running.
    ///
    /// # Panics
    /// Panics when [`Clock::try_advance`] fails.
    #[track_caller]
    pub fn advance(&self, by: Duration) {
        if let Err(error) = self.try_advance(by) {
            panic!("{error}");
        }
    }

    /// Advances the clock, whether it is stopped or running.
    ///
    /// # Errors
    /// Fails when the clock would be more than a century ahead of the real time, or when the state file cannot be
    /// written. The clock does not change then.
    pub fn try_advance(&self, by: Duration) -> Result<(), ClockError> {
        self.change(|reading| {
            let ahead = reading.ahead.checked_add(by).filter(|ahead| *ahead < CENTURY);
            Ok(Reading { ahead: ahead.ok_or(ClockError::TooFar)?, ..reading })
        })
    }

    /// Stops the clock. From then on only [`Clock::advance`] changes it.
    ///
    /// # Panics
    /// Panics when the state file cannot be written.
    #[track_caller]
    pub fn freeze(&self) {
        if let Err(error) = self.set_frozen(true) {
            panic!("{error}");
        }
    }

    /// Lets the clock run again. It shows the real time plus everything it was advanced by.
    ///
    /// # Panics
    /// Panics when the state file cannot be written.
    #[track_caller]
    pub fn resume(&self) {
        if let Err(error) = self.set_frozen(false) {
            panic!("{error}");
        }
    }

    /// Stops the clock, or lets it run.
    pub(crate) fn set_frozen(&self, is_frozen: bool) -> Result<(), ClockError> {
        self.change(|reading| {
            let frozen = is_frozen.then(|| reading.frozen.unwrap_or_else(SystemTime::now));
            Ok(Reading { frozen, ..reading })
        })
    }

    /// Sets the clock to the real time.
    pub(crate) fn reset(&self) -> Result<(), ClockError> {
        self.change(|_| Ok(Reading::default()))
    }

    /// Changes the clock after the file has the new state.
    fn change(&self, to: impl FnOnce(Reading) -> Result<Reading, ClockError>) -> Result<(), ClockError> {
        let mut state = self.lock();
        let reading = to(state.reading)?;
        if let Some(file) = &state.file {
            // Two numbers can always be written as JSON.
            let text = serde_json::to_string(&reading).unwrap_or_default();
            file.write(&[(TABLE, ROW.to_owned(), Some(text))]).map_err(ClockError::File)?;
        }
        state.reading = reading;
        Ok(())
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, State> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The table and row of the file that hold the clock.
const TABLE: &str = "clock";
const ROW: &str = "reading";

/// Why the clock could not be changed.
#[derive(Debug)]
#[non_exhaustive]
pub enum ClockError {
    /// It would be more than a century ahead of the real time.
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

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_frozen_clock_moves_only_when_advanced() {
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
