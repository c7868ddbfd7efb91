//! When a call is tried again, and how long is waited before it.
//!
//! What may be sent again is decided by three facts: whether the operation changes anything, whether it
//! carries an idempotency token, and how far the failed attempt got.
//!
//! | the attempt | read, or write with token | write without token |
//! |---|---|---|
//! | never reached the server | again | again |
//! | was refused: throttled, expired credentials, clock off | again | again |
//! | may have reached the server (broken, timed out, HTTP 500 to 504) | again | **never** |
//!
//! A throttled write is safe to repeat because the provider says that it refused to begin with it.

use std::sync::{Mutex, PoisonError};
use std::time::Duration;

use cloudspec_wire::{Codes, Effect, Operation};
use tokio::time::Instant;

use crate::error::Class;
use crate::{Error, ErrorKind, Sent, TimeoutKind, random};

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

    /// As [`Retry::standard`]; besides, a client that got throttled limits its own rate of requests and
    /// raises it again step by step.
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
        longest.mul_f64(random::fraction())
    }
}

impl Default for Retry {
    fn default() -> Self {
        Retry::standard()
    }
}

/// What the codes of the provider and the HTTP status say about a failed answer.
pub(crate) fn classify(codes: &Codes, code: &str, status: u16) -> Class {
    let is = |list| Codes::matches(list, code);
    if is(codes.throttling) || status == 429 {
        Class::Throttled
    } else if is(codes.expired) {
        Class::Expired
    } else if is(codes.skew) {
        Class::Skewed
    } else if is(codes.transient) || matches!(status, 408 | 500 | 502 | 503 | 504) {
        Class::Transient
    } else {
        Class::Final
    }
}

/// Whether the request may be sent again after `error` without doing anything twice.
pub(crate) fn is_safe(operation: &Operation, has_token: bool, error: &Error) -> bool {
    let harmless = operation.effect == Effect::Read || has_token;
    match error.class() {
        Class::Final => false,
        Class::Throttled | Class::Expired | Class::Skewed => true,
        Class::Transient => harmless || error.sent() != Some(Sent::Maybe),
    }
}

/// Why an attempt is repeated, as spans show it.
pub(crate) fn reason(error: &Error) -> &'static str {
    match error.class() {
        Class::Throttled => "throttled",
        Class::Expired => "expired_credentials",
        Class::Skewed => "clock_skew",
        _ if error.is_timeout() => "timeout",
        _ if error.kind() == ErrorKind::Service => "service",
        _ => "connection",
    }
}

/// Keeps a client from multiplying its load when a service is in trouble: repetitions cost, successes give
/// back. Shared by all calls of a client.
#[derive(Debug)]
pub(crate) struct Budget(Mutex<u32>);

const BUDGET: u32 = 500;
const COST: u32 = 5;
const TIMEOUT_COST: u32 = 10;
const REFUND: u32 = 1;

impl Budget {
    pub(crate) fn new() -> Budget {
        Budget(Mutex::new(BUDGET))
    }

    /// Takes the cost of a repetition after `error`; `None` when the budget does not cover it.
    pub(crate) fn take(&self, error: &Error) -> Option<u32> {
        let cost = match error.kind() {
            ErrorKind::Timeout(TimeoutKind::Read | TimeoutKind::Attempt) => TIMEOUT_COST,
            _ => COST,
        };
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = left.checked_sub(cost)?;
        Some(cost)
    }

    /// Gives back after a success: what its last repetition cost, or a little.
    pub(crate) fn refund(&self, cost: Option<u32>) {
        let mut left = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        *left = (*left + cost.unwrap_or(REFUND)).min(BUDGET);
    }
}

/// Limits the rate of requests once the provider throttled: multiplicative decrease, additive increase. Does
/// nothing before the first throttling.
#[derive(Debug, Default)]
pub(crate) struct RateLimit(Mutex<Option<Rate>>);

#[derive(Debug)]
struct Rate {
    /// Requests a second.
    limit: f64,
    /// Requests that may go now; negative when some are waiting.
    tokens: f64,
    filled: Instant,
    /// Sent since `since`, to know what rate was too much.
    sent: u32,
    since: Instant,
}

const SLOWEST: f64 = 0.5;
const DECREASE: f64 = 0.7;
/// Requests a second gained with every success at the limit.
const INCREASE: f64 = 0.05;
/// The limit with which a client starts that was never throttled before.
const START: f64 = 10.0;

impl RateLimit {
    /// How long the next request has to wait for its turn.
    pub(crate) fn turn(&self) -> Duration {
        let mut rate = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let Some(rate) = rate.as_mut() else { return Duration::ZERO };
        rate.fill();
        rate.sent += 1;
        rate.tokens -= 1.0;
        Duration::from_secs_f64((-rate.tokens / rate.limit).max(0.0))
    }

    /// Learns from an answer.
    pub(crate) fn learn(&self, throttled: bool) {
        let mut rate = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        match (rate.as_mut(), throttled) {
            (None, false) => {}
            (None, true) => *rate = Some(Rate::new(START)),
            (Some(rate), false) => rate.limit += INCREASE,
            (Some(rate), true) => rate.slow_down(),
        }
    }
}

impl Rate {
    fn new(limit: f64) -> Rate {
        let now = Instant::now();
        Rate { limit, tokens: 0.0, filled: now, sent: 0, since: now }
    }

    fn fill(&mut self) {
        let now = Instant::now();
        let gained = now.duration_since(self.filled).as_secs_f64() * self.limit;
        // At most one second's worth is saved up, and never less than one request.
        self.tokens = (self.tokens + gained).min(self.limit.max(1.0));
        self.filled = now;
    }

    fn slow_down(&mut self) {
        let seconds = self.since.elapsed().as_secs_f64();
        let measured = f64::from(self.sent) / seconds.max(0.1);
        // A burst of refusals is one piece of news: a limit is only lowered after it was tried for a while.
        if seconds < 0.5 || self.sent == 0 {
            return;
        }
        self.fill();
        let lowered = self.limit.min(measured.max(SLOWEST)) * DECREASE;
        self.limit = lowered.max(SLOWEST);
        self.tokens = self.tokens.min(0.0);
        (self.sent, self.since) = (0, Instant::now());
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    const CODES: Codes = Codes {
        throttling: &["Throttling*", "FlowControl"],
        transient: &["InternalError"],
        expired: &["InvalidSecurityToken.Expired"],
        skew: &["InvalidTimeStamp*"],
    };

    #[test]
    fn throttling_is_known_by_code_whatever_the_status() {
        for status in [400, 403, 429, 503] {
            assert_eq!(classify(&CODES, "Throttling.User", status), Class::Throttled);
        }
        assert_eq!(classify(&CODES, "", 429), Class::Throttled);
        assert_eq!(classify(&CODES, "InvalidParameter", 400), Class::Final);
        assert_eq!(classify(&CODES, "", 502), Class::Transient);
        assert_eq!(classify(&CODES, "InternalError", 400), Class::Transient);
    }

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

    #[test]
    fn budget_runs_out_and_refills() {
        let budget = Budget::new();
        let error = Error::new(ErrorKind::Transport, "broken");
        let taken = (0..).take_while(|_| budget.take(&error).is_some()).count();
        assert_eq!(taken as u32, BUDGET / COST);
        budget.refund(Some(COST));
        assert!(budget.take(&error).is_some());
        assert!(budget.take(&error).is_none());
    }

    #[tokio::test(start_paused = true)]
    async fn burst_of_refusals_slows_down_once() {
        let limit = RateLimit::default();
        for _ in 0..4 {
            limit.learn(true);
        }
        assert_eq!(limit.turn(), Duration::from_secs_f64(1.0 / START));
    }

    #[tokio::test(start_paused = true)]
    async fn rate_limit_starts_with_the_first_throttling() {
        let limit = RateLimit::default();
        assert_eq!(limit.turn(), Duration::ZERO);
        limit.learn(true);
        assert_eq!(limit.turn(), Duration::from_millis(100));
        assert_eq!(limit.turn(), Duration::from_millis(200));
        tokio::time::advance(Duration::from_secs(1)).await;
        limit.learn(true);
        // Two requests in that second were too many: 2 * 0.7 a second may go from now on.
        assert_eq!(limit.turn(), Duration::from_secs_f64(1.0 / 1.4));
        limit.learn(false);
        assert_eq!(limit.turn(), Duration::from_secs_f64(2.0 / 1.45));
    }
}
