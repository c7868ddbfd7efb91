//! What all calls of a client share.

use std::sync::atomic::{AtomicI64, Ordering};
use std::time::{Duration, SystemTime};

use cloudspec_wire::Service;

use crate::config::Config;
use crate::hedge::Latencies;
use crate::retry::budget::Budget;
use crate::retry::rate::RateLimit;

/// A configuration bound to a service, and what the calls learn from each other.
#[derive(Debug)]
pub(crate) struct Shared {
    pub(crate) config: Config,
    pub(crate) service: &'static Service,
    pub(crate) budget: Budget,
    pub(crate) rate: RateLimit,
    pub(crate) latencies: Latencies,
    /// Milliseconds that the provider's clock is ahead of ours.
    pub(crate) skew: AtomicI64,
}

impl Shared {
    pub(crate) fn new(config: Config, service: &'static Service) -> Shared {
        Shared {
            config,
            service,
            budget: Budget::new(),
            rate: RateLimit::default(),
            latencies: Latencies::default(),
            skew: AtomicI64::new(0),
        }
    }

    /// The time as the provider sees it.
    pub(crate) fn now(&self) -> SystemTime {
        let (now, skew) = (self.config.clock.now(), self.skew.load(Ordering::Relaxed));
        let distance = Duration::from_millis(skew.unsigned_abs());
        let corrected = if skew < 0 { now.checked_sub(distance) } else { now.checked_add(distance) };
        corrected.unwrap_or(now)
    }
}
