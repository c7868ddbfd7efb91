//! A second request for reads that take long, to cut the tail of the latencies.

use std::collections::HashMap;
use std::future::poll_fn;
use std::pin::pin;
use std::sync::{Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use crate::error::Error;

/// When a second request is sent for an operation that only reads. The first successful response is used, and
/// the other request is cancelled. Off by default, because it makes more requests.
#[derive(Clone, Copy, Debug, PartialEq)]
#[non_exhaustive]
pub enum Hedge {
    /// When the first request takes longer than this.
    After(Duration),
    /// When the first request takes longer than this fraction of the operation's last responses took: with
    /// 0.95 the slowest twentieth is hedged. No second request is sent before 20 responses are known.
    Percentile(f64),
}

/// How long the last responses took, by operation.
#[derive(Debug, Default)]
pub(crate) struct Latencies(Mutex<HashMap<&'static str, Ring>>);

#[derive(Debug, Default)]
struct Ring {
    last: Vec<Duration>,
    next: usize,
}

const KEPT: usize = 128;
const ENOUGH: usize = 20;

impl Latencies {
    pub(crate) fn record(&self, operation: &'static str, took: Duration) {
        let mut rings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let ring = rings.entry(operation).or_default();
        match ring.last.get_mut(ring.next) {
            Some(oldest) => *oldest = took,
            None => ring.last.push(took),
        }
        ring.next = (ring.next + 1) % KEPT;
    }

    /// How long to wait for the first request before the second one; `None`: do not send a second one.
    pub(crate) fn delay(&self, hedge: Hedge, operation: &'static str) -> Option<Duration> {
        let percentile = match hedge {
            Hedge::After(delay) => return Some(delay),
            Hedge::Percentile(part) => part.clamp(0.0, 1.0),
        };
        let rings = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let mut sorted = rings.get(operation).filter(|ring| ring.last.len() >= ENOUGH)?.last.clone();
        sorted.sort_unstable();
        sorted.get((percentile * (sorted.len() - 1) as f64).round() as usize).copied()
    }
}

/// Runs one attempt, and a second one beside it when the first takes longer than `delay`. The first success
/// wins and drops the other; when both fail, the error that came last is returned.
pub(crate) async fn race<T, F>(delay: Duration, attempt: impl Fn() -> F) -> Result<T, Error>
where
    F: Future<Output = Result<T, Error>>,
{
    let mut first = pin!(attempt());
    if let Ok(result) = tokio::time::timeout(delay, first.as_mut()).await {
        return result;
    }
    let mut second = pin!(attempt());
    let (mut first_failed, mut second_failed) = (false, false);
    poll_fn(|cx| {
        if !first_failed && let Poll::Ready(result) = first.as_mut().poll(cx) {
            if result.is_ok() || second_failed {
                return Poll::Ready(result);
            }
            first_failed = true;
        }
        if !second_failed && let Poll::Ready(result) = second.as_mut().poll(cx) {
            if result.is_ok() || first_failed {
                return Poll::Ready(result);
            }
            second_failed = true;
        }
        Poll::Pending
    })
    .await
}

#[cfg(test)]
mod tests {
    use std::sync::atomic::{AtomicU32, Ordering};

    use super::*;
    use crate::error::ErrorKind;

    async fn after(millis: u64, result: Result<u32, Error>) -> Result<u32, Error> {
        tokio::time::sleep(Duration::from_millis(millis)).await;
        result
    }

    #[tokio::test(start_paused = true)]
    async fn quick_first_is_alone() {
        let started = AtomicU32::new(0);
        let result =
            race(Duration::from_millis(50), || after(10, Ok(started.fetch_add(1, Ordering::Relaxed))));
        assert_eq!(result.await.unwrap(), 0);
        assert_eq!(started.into_inner(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn second_overtakes_slow_first() {
        let started = AtomicU32::new(0);
        let result = race(Duration::from_millis(50), || {
            let number = started.fetch_add(1, Ordering::Relaxed);
            after(if number == 0 { 1000 } else { 10 }, Ok(number))
        });
        assert_eq!(result.await.unwrap(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn failed_second_leaves_the_first_its_chance() {
        let started = AtomicU32::new(0);
        let result = race(Duration::from_millis(50), || match started.fetch_add(1, Ordering::Relaxed) {
            0 => after(1000, Ok(0)),
            _ => after(1, Err(Error::new(ErrorKind::Transport, "broken"))),
        });
        assert_eq!(result.await.unwrap(), 0);
    }

    #[test]
    fn percentile_needs_enough_responses() {
        let latencies = Latencies::default();
        let hedge = Hedge::Percentile(0.9);
        for millis in 1..=19 {
            latencies.record("Read", Duration::from_millis(millis));
        }
        assert_eq!(latencies.delay(hedge, "Read"), None);
        latencies.record("Read", Duration::from_millis(20));
        assert_eq!(latencies.delay(hedge, "Read"), Some(Duration::from_millis(18)));
        for _ in 0..1000 {
            latencies.record("Read", Duration::from_millis(5));
        }
        assert_eq!(latencies.delay(hedge, "Read"), Some(Duration::from_millis(5)));
    }
}
