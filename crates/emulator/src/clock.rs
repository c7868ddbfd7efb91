//! The time that the emulated clouds live in.

use std::fmt;
use std::sync::{Arc, Mutex, PoisonError};
use std::time::{Duration, SystemTime, UNIX_EPOCH};

use cloudspec_wire::Timestamp;

/// The time by which commands run and instances start. A test can stop it and move it on.
///
/// Signatures are not checked against it but against the real time, so that moving it on does not lock callers
/// out; see [`Emulator::skew`](crate::Emulator::skew) for a
/// gateway whose own clock is wrong.
#[derive(Clone, Debug, Default)]
pub struct Clock(Arc<Mutex<Reading>>);

#[derive(Debug, Default)]
struct Reading {
    frozen: Option<SystemTime>,
    ahead: Duration,
}

impl Clock {
    /// What it shows.
    pub fn now(&self) -> SystemTime {
        let reading = self.lock();
        reading.frozen.unwrap_or_else(SystemTime::now) + reading.ahead
    }

    /// Moves it on, whether it stands or runs.
    ///
    /// # Panics
    /// When it would get ahead by more than a century, beyond what dates can be written; see [`Clock::try_advance`].
    #[track_caller]
    pub fn advance(&self, by: Duration) {
        if let Err(error) = self.try_advance(by) {
            panic!("{error}");
        }
    }

    /// Moves it on, whether it stands or runs.
    ///
    /// # Errors
    /// When it would get ahead by more than a century. It stays where it is then.
    pub fn try_advance(&self, by: Duration) -> Result<(), TooFar> {
        let mut reading = self.lock();
        reading.ahead = reading.ahead.checked_add(by).filter(|ahead| *ahead < CENTURY).ok_or(TooFar)?;
        Ok(())
    }

    /// Stops it where it is; only [`Clock::advance`] moves it then.
    pub fn freeze(&self) {
        self.lock().frozen.get_or_insert_with(SystemTime::now);
    }

    /// Lets it run again, from the real time plus all advances.
    pub fn resume(&self) {
        self.lock().frozen = None;
    }

    /// Back to the real time.
    pub(crate) fn reset(&self) {
        *self.lock() = Reading::default();
    }

    fn lock(&self) -> std::sync::MutexGuard<'_, Reading> {
        self.0.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

/// The clock would get ahead by more than a century.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct TooFar;

impl fmt::Display for TooFar {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("expected a time within a century: the clock cannot be moved on further")
    }
}

impl std::error::Error for TooFar {}

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
        assert_eq!(clock.try_advance(Duration::MAX), Err(TooFar));
        clock.advance(CENTURY / 2);
        assert_eq!(clock.try_advance(CENTURY / 2), Err(TooFar));
        assert_eq!(clock.now(), before + CENTURY / 2);
    }
}
