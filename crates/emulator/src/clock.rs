//! The time that the emulated clouds live in.

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
    pub fn advance(&self, by: Duration) {
        let mut reading = self.lock();
        // A sum that no longer fits would be some centuries away; it stays where it is.
        reading.ahead =
            reading.ahead.checked_add(by).filter(|ahead| *ahead < CENTURY).unwrap_or(reading.ahead);
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
    fn advancing_beyond_all_bounds_does_not_panic() {
        let clock = Clock::default();
        clock.advance(Duration::MAX);
        clock.now();
    }
}
