//! A call: what an application holds before it awaits.

use std::pin::Pin;
use std::task::{Context, Poll, ready};
use std::time::Duration;

use cloudspec_wire::{Operation, Record};
use futures_core::future::BoxFuture;

use crate::attempts;
use crate::endpoint::Endpoint;
use crate::error::Error;
use crate::hedge::Hedge;
use crate::paging::{Items, Pages};
use crate::plan::Plan;
use crate::response::{Meta, Read, Received};
use crate::retry::policy::Retry;

/// A call that is not made yet: await it, or change how it is made first.
#[must_use = "a call does nothing until it is awaited"]
pub struct Call<T, P = ()> {
    pub(crate) plan: Box<Plan>,
    pub(crate) read: Read<T>,
    pub(crate) items: P,
}

/// A call whose results come in pages: awaited, it gives one page; [`Call::pages`] and [`Call::items`] give
/// all of them.
pub type PagedCall<T, I> = Call<T, fn(T) -> Vec<I>>;

impl<T, P> Call<T, P> {
    /// Limits the whole call: credentials, all attempts, and the waits between them.
    pub fn timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.call = Some(limit);
        self
    }

    /// Limits each attempt.
    pub fn attempt_timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.attempt = Some(limit);
        self
    }

    /// Limits the wait for the response and for each of its parts.
    pub fn read_timeout(mut self, limit: Duration) -> Self {
        self.plan.timeouts.read = limit;
        self
    }

    /// Repeats failed attempts differently from the client's other calls.
    pub fn retry(mut self, retry: Retry) -> Self {
        self.plan.set_retry(retry);
        self
    }

    /// Sends a second request when the operation reads and takes long.
    pub fn hedge(mut self, hedge: Hedge) -> Self {
        self.plan.hedge = Some(hedge);
        self
    }

    /// Sends this call to another endpoint: an [`Endpoint`], or a text that is one (`https://host`,
    /// `http://host:port`, or a bare host).
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

    /// Adds a header to the request, before it is signed. Headers that frame the message, such as
    /// `content-length`, are refused.
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
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send(self) -> Result<T, Error> {
        self.await
    }

    /// Makes the call, and says how it went besides what it received.
    ///
    /// # Errors
    /// See [`ErrorKind`](crate::ErrorKind).
    pub async fn send_with_meta(self) -> Result<(T, Meta), Error> {
        let (mut plan, read) = (self.plan, self.read);
        read(attempts::run(&mut plan).await?).map(|(output, ended)| (output, ended.meta()))
    }
}

impl<T: Record, I> PagedCall<T, I> {
    /// All pages, lazily.
    pub fn pages(self) -> Pages<T> {
        Pages::new(self.plan, self.read)
    }

    /// All items of all pages, lazily.
    pub fn items(self) -> Items<T, I> {
        let items = self.items;
        self.pages().items(items)
    }
}

impl<T, P> IntoFuture for Call<T, P> {
    type Output = Result<T, Error>;
    type IntoFuture = CallFuture<T>;

    fn into_future(self) -> CallFuture<T> {
        let mut plan = self.plan;
        CallFuture { run: Box::pin(async move { attempts::run(&mut plan).await }), read: self.read }
    }
}

impl<T, P> std::fmt::Debug for Call<T, P> {
    fn fmt(&self, f: &mut std::fmt::Formatter<'_>) -> std::fmt::Result {
        write!(f, "Call({})", self.plan.operation.name)
    }
}

/// A call that is being made. Dropping it abandons the call and everything it started.
#[must_use = "futures do nothing unless polled"]
pub struct CallFuture<T> {
    run: BoxFuture<'static, Result<Received, Error>>,
    read: Read<T>,
}

impl<T> Future for CallFuture<T> {
    type Output = Result<T, Error>;

    fn poll(mut self: Pin<&mut Self>, cx: &mut Context<'_>) -> Poll<Self::Output> {
        let received = ready!(self.run.as_mut().poll(cx));
        Poll::Ready(received.and_then(self.read).map(|(output, _)| output))
    }
}
