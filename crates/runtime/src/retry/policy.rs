//! How often and after which waits a failed attempt is repeated.

use std::time::Duration;

/// How failed attempts are repeated.
#[derive(Clone, Debug, PartialEq)]
#[non_exhaustive]
pub struct Retry {
    /// Attempts in all, the first one included; 1 turns repeating off.
    pub max_attempts: u32,
    /// Longest wait before the first repetition; doubled for every further one, and fully jittered: the wait
    /// is a random part of it.
    pub base_delay: Duration,
    /// The same after throttling.
    pub throttled_delay: Duration,
    /// No wait is longer, whatever the provider asks for.
    pub max_delay: Duration,
    /// Whether the client slows itself down once it gets throttled.
    pub adaptive: bool,
}

impl Retry {
    /// Up to 3 attempts; waits grow from 100 ms (500 ms after throttling) to at most 20 s.
    pub fn standard() -> Retry {
        Retry {
            max_attempts: 3,
            base_delay: Duration::from_millis(100),
            throttled_delay: Duration::from_millis(500),
            max_delay: Duration::from_secs(20),
            adaptive: false,
        }
    }

    /// As [`Retry::standard`]; besides, a client that got throttled limits the rate of its requests: to 70 % of
    /// what it was sending, and then up again, back to the former rate within seconds and beyond it as long as
    /// nothing is refused. Requests wait for their turn; a limit on the whole call counts that wait.
    pub fn adaptive() -> Retry {
        Retry { adaptive: true, ..Retry::standard() }
    }

    /// One attempt only.
    pub fn off() -> Retry {
        Retry { max_attempts: 1, ..Retry::standard() }
    }

    /// With at most `attempts` attempts in all; 0 counts as 1.
    pub fn max_attempts(mut self, attempts: u32) -> Retry {
        self.max_attempts = attempts.max(1);
        self
    }

    /// With other waits: the longest before the first repetition, and the longest of all.
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
