//! When a request begins to go out, and how long is waited for that and for the response to begin.
//!
//! Before a connection takes up a request certainly nothing of it was sent, however long that lasts: looking up names,
//! connecting, proxies, TLS, and waiting for another request's connection.

use std::pin::Pin;
use std::sync::{Arc, OnceLock};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use http_body_util::Full;
use hyper::body::{Body, Frame, SizeHint};
use tokio::time::{Instant, timeout_at};

use super::error::silent;
use crate::timeouts::ReadLimits;
use crate::transport_error::{Sent, TransportError};

/// The moment at which a connection began to send a request.
#[derive(Clone, Debug, Default)]
pub(in crate::transport) struct Begun(Arc<OnceLock<Instant>>);

/// The body of a request. No request can be written without asking its body for its length or its first part, so it
/// notices when that begins.
#[derive(Debug)]
pub(in crate::transport) struct Outgoing {
    body: Full<Bytes>,
    begun: Begun,
}

impl Outgoing {
    pub(super) fn new(body: Vec<u8>) -> Outgoing {
        Outgoing { body: Full::from(body), begun: Begun::default() }
    }

    pub(in crate::transport) fn begun(&self) -> Begun {
        self.begun.clone()
    }

    fn note(&self) {
        self.begun.0.get_or_init(Instant::now);
    }
}

impl Body for Outgoing {
    type Data = Bytes;
    type Error = <Full<Bytes> as Body>::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, Self::Error>>> {
        self.note();
        Pin::new(&mut self.body).poll_frame(context)
    }

    fn is_end_stream(&self) -> bool {
        self.note();
        self.body.is_end_stream()
    }

    fn size_hint(&self) -> SizeHint {
        self.note();
        self.body.size_hint()
    }
}

/// What `sending` gives: the head of a response. Until a connection begins with the request may take as long as
/// `connect`, the read limit and the attempt permit, and else is `unconnected`; from then on the response has the
/// read limit to begin.
pub(in crate::transport) async fn response_head<T>(
    mut sending: Pin<&mut impl Future<Output = Result<T, TransportError>>>,
    begun: &Begun,
    connect: Duration,
    limits: ReadLimits,
    unconnected: impl FnOnce(Duration) -> TransportError,
) -> Result<T, TransportError> {
    let started = Instant::now();
    let connected = started.checked_add(connect.min(limits.read));
    let begin = connected.into_iter().chain(limits.attempt_ends).min();
    let came = match (until(begin, sending.as_mut()).await, begun.0.get(), begin) {
        (Some(came), _, _) => came,
        (None, Some(began), _) => until(began.checked_add(limits.read), sending)
            .await
            .unwrap_or_else(|| Err(silent("no response", limits.read))),
        (None, None, end) => Err(unconnected(end.unwrap_or(started).duration_since(started))),
    };
    // Some failures look alike on both sides of that moment.
    came.map_err(|error| match begun.0.get() {
        Some(_) => error,
        None => TransportError { sent: Sent::No, ..error },
    })
}

/// What `future` gives before `end`.
async fn until<T>(end: Option<Instant>, future: impl Future<Output = T>) -> Option<T> {
    match end {
        Some(end) => timeout_at(end, future).await.ok(),
        None => Some(future.await),
    }
}
