//! How often, and after which delays, failed attempts are repeated.

use std::time::Duration;

/// How often, and after which delays, failed attempts are repeated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retry {
    /// The largest number of attempts, including the first one; 1 turns retries off.
    pub max_attempts: u32,
    /// The longest delay before the first retry. It doubles for every further retry, and the actual delay is
    /// a random part of it (full jitter).
    pub base_delay: Duration,
    /// The same as `base_delay`, but after throttling.
    pub throttled_delay: Duration,
    /// The longest delay of all, even if the provider asks for a longer one.
    pub max_delay: Duration,
    /// Whether the client limits the rate of its requests after it was throttled.
    pub adaptive: bool,
}

impl Retry {
    /// Up to 3 attempts, with delays that grow from 100 ms (500 ms after throttling) to at most 20 s. This is
    /// the default.
    pub fn standard() -> Retry {
        Retry {
            max_attempts: 3,
            base_delay: Duration::from_millis(100),
            throttled_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            adaptive: false,
        }
    }

    /// The same as [`Retry::standard`], and besides, a client that was throttled limits the rate of its
    /// requests: first to 70 % of the rate at which it was sending, then rising to the former rate within
    /// seconds, and beyond it until it is throttled again. Requests wait for their turn, and the time limit
    /// of the call includes that wait.
    pub fn adaptive() -> Retry {
        Retry { adaptive: true, ..Retry::standard() }
    }

    /// Makes a single attempt.
    pub fn off() -> Retry {
        Retry { max_attempts: 1, ..Retry::standard() }
    }

    /// Sets the largest number of attempts, including the first one; 0 counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Retry {
        self.max_attempts = attempts.max(1);
        self
    }

    /// Sets the longest delay before the first retry, and the longest delay of all.
    pub fn delays(mut self, base: Duration, max: Duration) -> Retry {
        self.base_delay = base;
        self.throttled_delay = self.throttled_delay.min(max).max(base);
        self.max_delay = max;
        self
    }

    /// How long to wait before repetition `number` (from 1). `hint` is what the provider asked for.
    pub(crate) fn delay(&self, number: u32, throttled: bool, hint: Option<Duration>) -> Duration {
        if let Some(hint) = hint {
            return hint.min(self.max_delay);
        }
        let base = if throttled { self.throttled_delay } else { self.base_delay };
        let longest = base.saturating_mul(1 << (number - 1).min(20)).min(self.max_delay);
        longest.mul_f64(fastrand::f64())
    }
}

impl Default for Retry {
    fn default() -> Self {
        Retry::standard()
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn delay_grows_and_is_capped() {
        let retry = Retry::standard();
        for number in 1..40 {
            let longest = Duration::from_millis(100).saturating_mul(1 << (number - 1).min(20));
            assert!(retry.delay(number, false, None) <= longest.min(retry.max_delay));
        }
        assert_eq!(retry.delay(1, true, Some(Duration::from_secs(2))), Duration::from_secs(2));
        assert_eq!(retry.delay(1, true, Some(Duration::from_secs(3600))), retry.max_delay);
    }
}
