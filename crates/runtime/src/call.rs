//! A call that an application can adjust, and then awaits.

use std::fmt;
use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use cloudspec_wire::{Operation, Record};

use crate::attempts::{self, Running};
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::hedge::Hedge;
use crate::paging::{Items, Pages};
use crate::plan::Plan;
use crate::response::{Meta, Read};
use crate::retry::policy::Retry;

/// A call that has not been made yet. Await it to make it; the methods change how it is made.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, P = ()> {
    pub(crate) plan: Box<Plan>,
    pub(crate) read: Read<T>,
    pub(crate) items: P,
}

/// A call whose results come in pages. Awaiting it returns one page; [`Call::pages`] and [`Call::items`]
/// return all of them.
pub type PagedCall<T, I> = Call<T, fn(T) -> Vec<I>>;

impl<T, P> Call<T, P> {
    /// Limits the time of the whole call: credentials, all attempts, and the delays between them.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.call = Some(limit);
        self
    }

    /// Limits the time of each attempt, from sending to the end of the response.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.attempt = Some(limit);
        self
    }

    /// Limits the wait for the response and for each of its parts.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.read = limit;
        self
    }

    /// Repeats failed attempts by other rules than the client's other calls.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.plan.set_retry(retry);
        self
    }

    /// Sends a second request when the operation only reads and the first request takes long.
    pub fn hedge(mut self, hedge: Hedge) -> Self {
        self.plan.hedge = Some(hedge);
        self
    }

    /// Sends this call to another endpoint: an [`Endpoint`], or a string such as `https://host`,
    /// `http://host:port`, or a host name alone. An invalid string makes the call fail with
    /// [`ErrorKind::Endpoint`](crate::ErrorKind::Endpoint).
    pub fn endpoint<E>(mut self, endpoint: E) -> Self
    where
        E: TryInto<Endpoint>,
        Error: From<E::Error>,
    {
        match endpoint.try_into() {
            Ok(endpoint) => self.plan.endpoint = Some(endpoint),
            Err(error) => self.plan.refuse(error.into()),
        }
        self
    }

    /// Makes this call in another region.
    pub fn region(mut self, region: impl Into<String>) -> Self {
        self.plan.set_region(region.into());
        self
    }

    /// Adds a header to the request, before it is signed. Headers that the transport sets itself, such as
    /// `content-length`, make the call fail.
    pub fn header(mut self, name: &str, value: impl Into<String>) -> Self {
        self.plan.set_header(name, value.into());
        self
    }

    /// The operation that is called.
    pub fn operation(&self) -> &'static Operation {
        self.plan.operation
    }

    /// Makes the call. The same as awaiting it.
    ///
    /// # Errors
    /// Each way to fail is a variant of [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<T, Error> {
        self.await
    }

    /// Makes the call, and returns its output together with facts about the call, such as the request id.
    ///
    /// # Errors
    /// Each way to fail is a variant of [`ErrorKind`](crate::ErrorKind).
    pub async fn send_with_meta(self) -> Result<(T, Meta), Error> {
        let (mut plan, read) = (self.plan, self.read);
        let received = attempts::run(&mut plan).await?;
        read(&plan, received).map(|(output, ended)| (output, ended.meta(&plan)))
    }
}

impl<T: Record, I> PagedCall<T, I> {
    /// All pages. Each is requested when it is needed.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.plan, self.read)
    }

    /// The items of all pages. Each page is requested when its items are needed.
    pub fn items(self) -> Items<T, I> {
        let items = self.items;
        self.pages().items(items)
    }
}

impl<T, P> IntoFuture for Call<T, P> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        CallFuture { running: attempts::start(self.plan), read: self.read }
    }
}

impl<T, P> fmt::Debug for Call<T, P> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        write!(f, "Call({})", self.plan.operation.name)
    }
}

/// A call that is being made. Dropping it cancels the call, including requests that are on their way.
#[must_use = "futures do nothing unless polled"]
pub struct CallFuture<T> {
    running: Running,
    read: Read<T>,
}

impl<T> fmt::Debug for CallFuture<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("CallFuture")
    }
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let (plan, received) = ready!(self.running.as_mut().poll(cx));
        Poll::Ready(received.and_then(|received| (self.read)(&plan, received)).map(|(output, _)| output))
    }
}
