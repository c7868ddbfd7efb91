//! The time limits of calls, and what enforces each of them.
//!
//! | limit | what it covers | by default |
//! |---|---|---|
//! | `HttpOptions::connect_timeout` | until a connection begins with a request: name lookup, proxy and TLS included | 5 s |
//! | [`Timeouts::read`] | each wait of an attempt: until a connection begins with the request, from then to the head of the response, and from each part of its body to the next | 10 s |
//! | [`Timeouts::stall`] | a body that arrives, but too slowly | 100 bytes a second over 10 s |
//! | [`Timeouts::attempt`] | one attempt, from sending to the end of the response | none |
//! | [`Timeouts::credentials`] | getting the credentials that an attempt is signed with | 60 s |
//! | [`Timeouts::call`] | the whole call: credentials, all attempts, and the waits between them | none |
//!
//! The transport enforces the first three, `attempt.rs` the fourth, `attempts.rs` the others. A limit too
//! long for the clock counts as no limit.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// The time limits of calls.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// The longest wait for a connection (which `HttpOptions::connect_timeout` limits as well), from then on for
    /// the response to begin, and for each of its further parts. 10 s by default.
    pub read: Duration,
    /// The slowest rate at which the body of a response may arrive; `None` for no limit. 100 bytes a second
    /// over 10 s by default.
    pub stall: Option<Stall>,
    /// The longest time for one attempt, from sending to the end of the response. No limit by default.
    pub attempt: Option<Duration>,
    /// The longest time to get the credentials for an attempt, however many providers are asked. 60 s by
    /// default.
    pub credentials: Duration,
    /// The longest time for the whole call: credentials, all attempts, and the delays between them. No limit
    /// by default.
    pub call: Option<Duration>,
}

/// The slowest rate at which the body of a response may arrive. When fewer bytes arrive in a window of time,
/// the attempt ends with a read time-out.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stall {
    /// The window of time over which the rate is measured.
    pub window: Duration,
    /// The lowest rate, in bytes a second.
    pub bytes_per_second: u32,
}

/// The limits that a transport enforces while it waits for a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadLimits {
    /// The longest wait for a connection, for the head of the response, and for each part of its body.
    pub read: Duration,
    /// The slowest rate at which the body may arrive; `None` for no limit.
    pub stall: Option<Stall>,
    /// When the attempt ends, if it has a limit. Whoever sends enforces it; a transport that knows that nothing was
    /// sent by then says so.
    pub(crate) attempt_ends: Option<Instant>,
}

impl Default for Timeouts {
    /// 10 s for reading, 60 s for credentials, no limit on attempts and calls.
    fn default() -> Self {
        Timeouts {
            read: Duration::from_secs(10),
            stall: Some(Stall::default()),
            attempt: None,
            credentials: Duration::from_secs(60),
            call: None,
        }
    }
}

impl Default for Stall {
    /// 100 bytes a second over 10 s.
    fn default() -> Self {
        Stall::new(Duration::from_secs(10), 100)
    }
}

impl Stall {
    /// Requires an average of at least `bytes_per_second` in every `window`.
    pub const fn new(window: Duration, bytes_per_second: u32) -> Stall {
        Stall { window, bytes_per_second }
    }
}

impl ReadLimits {
    /// Limits the wait for a connection, for the head of the response and for each part of its body to `read`,
    /// with the default lowest rate for the body as a whole.
    pub fn new(read: Duration) -> ReadLimits {
        ReadLimits { read, stall: Some(Stall::default()), attempt_ends: None }
    }
}

impl Timeouts {
    /// Sets the longest wait for a connection, for the response to begin and for each of its parts.
    pub fn read(mut self, limit: Duration) -> Self {
        self.read = limit;
        self
    }

    /// Sets the lowest rate of responses; `None` for no limit.
    pub fn stall(mut self, stall: Option<Stall>) -> Self {
        self.stall = stall;
        self
    }

    /// Sets the longest time for each attempt.
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = Some(limit);
        self
    }

    /// Sets the longest time to get credentials.
    pub fn credentials(mut self, limit: Duration) -> Self {
        self.credentials = limit;
        self
    }

    /// Sets the longest time for the whole call.
    pub fn call(mut self, limit: Duration) -> Self {
        self.call = Some(limit);
        self
    }

    /// The limits of an attempt that begins now.
    pub(crate) fn read_limits(&self) -> ReadLimits {
        ReadLimits { read: self.read, stall: self.stall, attempt_ends: self.attempt.and_then(deadline) }
    }
}

/// The moment at which `limit` ends; `None` when the clock cannot express it.
pub(crate) fn deadline(limit: Duration) -> Option<Instant> {
    Instant::now().checked_add(limit)
}

/// The output of `future`; `None` when it is not ready before the `deadline`. A future that is ready at once needs no
/// timer, and the timer is boxed, because otherwise it would add to the size of every call.
pub(crate) async fn within<T>(
    deadline: Option<Instant>,
    future: impl Future<Output = T> + Unpin,
) -> Option<T> {
    let mut future = future;
    let here = poll_fn(|context| Poll::Ready(Pin::new(&mut future).poll(context))).await;
    match (here, deadline) {
        (Poll::Ready(output), _) => Some(output),
        (Poll::Pending, None) => Some(future.await),
        (Poll::Pending, Some(deadline)) => {
            let mut clock = Box::pin(sleep_until(deadline));
            poll_fn(|context| match Pin::new(&mut future).poll(context) {
                Poll::Ready(output) => Poll::Ready(Some(output)),
                Poll::Pending => clock.as_mut().poll(context).map(|()| None),
            })
            .await
        }
    }
}
