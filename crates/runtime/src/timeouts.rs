//! Where it is decided how long anything may take.
//!
//! | limit | what it covers | by default |
//! |---|---|---|
//! | `HttpOptions::connect_timeout` | making a connection, TLS included | 5 s |
//! | [`Timeouts::read`] | from sending to the head of the response, and from each part of its body to the next | 10 s |
//! | [`Timeouts::stall`] | a body that arrives, but too slowly | 100 bytes a second over 10 s |
//! | [`Timeouts::attempt`] | one attempt, from sending to the end of the response | none |
//! | [`Timeouts::credentials`] | getting the credentials that an attempt is signed with | 60 s |
//! | [`Timeouts::call`] | the whole call: credentials, all attempts, and the waits between them | none |
//!
//! The transport enforces the first three, `attempt.rs` the fourth, `attempts.rs` the others. No limit is too long: what would end after
//! the end of time has no end.

use std::future::poll_fn;
use std::pin::Pin;
use std::task::Poll;
use std::time::Duration;

use tokio::time::{Instant, sleep_until};

/// How long things may take.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Timeouts {
    /// Until the response begins (making a connection included), and from each part of it to the next.
    pub read: Duration,
    /// How slowly a response may arrive; `None` for as slowly as it likes within the other limits.
    pub stall: Option<Stall>,
    /// One attempt, from sending to the end of the response.
    pub attempt: Option<Duration>,
    /// Getting the credentials that an attempt is signed with, however many sources are asked.
    pub credentials: Duration,
    /// The whole call: credentials, all attempts, and the waits between them.
    pub call: Option<Duration>,
}

/// The slowest that the body of a response may arrive. A body that brings less in a window of time is given up
/// as a read timeout.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct Stall {
    /// Over how long the rate is measured.
    pub window: Duration,
    /// Lowest rate in bytes a second.
    pub bytes_per_second: u32,
}

/// The limits that a transport enforces while it waits for a response.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
#[non_exhaustive]
pub struct ReadLimits {
    /// Until the head of the response is here, and from each part of its body to the next.
    pub read: Duration,
    /// How slowly the body may arrive.
    pub stall: Option<Stall>,
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
    /// At least `bytes_per_second` in every `window`.
    pub const fn new(window: Duration, bytes_per_second: u32) -> Stall {
        Stall { window, bytes_per_second }
    }
}

impl ReadLimits {
    /// `read` for the head of the response and between the parts of its body, and the default rate for the body
    /// as a whole.
    pub fn new(read: Duration) -> ReadLimits {
        ReadLimits { read, stall: Some(Stall::default()) }
    }
}

impl Timeouts {
    /// With another limit on reading.
    pub fn read(mut self, limit: Duration) -> Self {
        self.read = limit;
        self
    }

    /// With another lowest rate for responses; `None` for none.
    pub fn stall(mut self, stall: Option<Stall>) -> Self {
        self.stall = stall;
        self
    }

    /// With a limit on each attempt.
    pub fn attempt(mut self, limit: Duration) -> Self {
        self.attempt = Some(limit);
        self
    }

    /// With another limit on getting credentials.
    pub fn credentials(mut self, limit: Duration) -> Self {
        self.credentials = limit;
        self
    }

    /// With a limit on the whole call.
    pub fn call(mut self, limit: Duration) -> Self {
        self.call = Some(limit);
        self
    }

    pub(crate) fn read_limits(&self) -> ReadLimits {
        ReadLimits { read: self.read, stall: self.stall }
    }
}

/// The moment when something that may take `limit` has to be done; `None` when that is beyond the end of time.
pub(crate) fn deadline(limit: Duration) -> Option<Instant> {
    Instant::now().checked_add(limit)
}

/// What `future` gives before the `deadline`; `None` when it does not. What is there at once needs no clock, and the clock
/// has a box of its own because every call would have room for it otherwise.
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
