//! Whether a body arrives fast enough.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;

use tokio::time::{Instant, timeout_at};

use super::error::{silent, too_slow};
use crate::timeouts::{ReadLimits, Stall};
use crate::transport_error::TransportError;

/// The bytes that came in the present window of time.
pub(super) struct Pace {
    limits: ReadLimits,
    stall: Option<Stall>,
    window_began: Instant,
    bytes: f64,
}

impl Pace {
    pub(super) fn new(limits: ReadLimits) -> Pace {
        let stall = limits.stall.filter(|stall| !stall.window.is_zero());
        Pace { limits, stall, window_began: Instant::now(), bytes: 0.0 }
    }

    /// Notes that some bytes came.
    pub(super) fn note(&mut self, bytes: usize) {
        self.bytes += bytes as f64;
    }

    /// Waits for a part of the body. Most are here already, and those need no clock.
    pub(super) async fn wait_for<T>(&mut self, part: impl Future<Output = T>) -> Result<T, TransportError> {
        let mut part = pin!(part);
        if let Poll::Ready(part) = poll_fn(|context| Poll::Ready(part.as_mut().poll(context))).await {
            return Ok(part);
        }
        let silent_at = Instant::now().checked_add(self.limits.read);
        loop {
            let window_ends = self.stall.and_then(|stall| self.window_began.checked_add(stall.window));
            let Some(next) = silent_at.into_iter().chain(window_ends).min() else { return Ok(part.await) };
            let came = timeout_at(next, part.as_mut()).await;
            let now = Instant::now();
            // A part that came late still counts for its window, so it is not judged here but with the next.
            if let Ok(part) = came {
                return Ok(part);
            }
            if silent_at.is_some_and(|end| end <= now) {
                return Err(silent("the response stopped half way: nothing more", self.limits.read));
            }
            self.judge(now)?;
        }
    }

    /// Ends the window of time when it is over.
    fn judge(&mut self, now: Instant) -> Result<(), TransportError> {
        let Some(stall) = self.stall else { return Ok(()) };
        let passed = now.duration_since(self.window_began);
        if passed < stall.window {
            return Ok(());
        }
        if self.bytes < stall.window.as_secs_f64() * f64::from(stall.bytes_per_second) {
            return Err(too_slow(self.bytes, passed, stall));
        }
        (self.window_began, self.bytes) = (now, 0.0);
        Ok(())
    }
}
