//! Calling from code that is not async.
//!
//! One thread of the process drives all connections; it is started by the first blocking call. Each method is
//! named like its async counterpart, with `_blocking` appended. When called from async code they return an
//! error instead of blocking its thread; inside `tokio::task::spawn_blocking` they work.

use std::future::pending;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::{Context, Poll, Wake, Waker};
use std::thread::{self, Thread};

use cloudspec_wire::Record;
use tokio::runtime::{Builder, Handle};

use crate::call::Call;
use crate::error::{Error, ErrorKind};
use crate::paging::{Items, Pages};
use crate::response::Meta;
use crate::waiter::Wait;

static DRIVER: Mutex<Option<Handle>> = Mutex::new(None);

/// Runs `future` to its end on this thread.
///
/// # Errors
/// Fails when called from async code, or when the thread that drives connections cannot be started. Code
/// inside `tokio::task::spawn_blocking` does not count as async.
pub fn block_on<F: Future>(future: F) -> Result<F::Output, Error> {
    if is_async_code() {
        return Err(Error::invalid(
            "a blocking call was made from async code; await the call instead, or make it in `spawn_blocking`",
        ));
    }
    let driver = driver()?;
    let _driven = driver.enter();
    Ok(run(future))
}

/// Whether this thread is polling a task. Tokio limits how much a task may do before it yields, and sets no limit to
/// what blocks; so a thread on which the limit can be used up runs async code.
fn is_async_code() -> bool {
    if Handle::try_current().is_err() {
        return false;
    }
    let mut context = Context::from_waker(Waker::noop());
    (0..BUDGET).any(|_| pin!(tokio::task::consume_budget()).poll(&mut context).is_pending())
}

/// More than tokio allows a task to do at once.
const BUDGET: usize = 1024;

/// Polls `future` on this thread, whatever else the thread is used for. `Handle::block_on` would panic on threads
/// that tokio thinks are busy.
fn run<F: Future>(future: F) -> F::Output {
    let mut future = pin!(future);
    let waker = Waker::from(Arc::new(Unpark(thread::current())));
    let mut context = Context::from_waker(&waker);
    loop {
        match future.as_mut().poll(&mut context) {
            Poll::Ready(output) => return output,
            Poll::Pending => thread::park(),
        }
    }
}

struct Unpark(Thread);

impl Wake for Unpark {
    fn wake(self: Arc<Self>) {
        self.0.unpark();
    }
}

/// The thread that drives connections. Only started once, so that connections are reused between calls.
fn driver() -> Result<Handle, Error> {
    let mut driver = DRIVER.lock().unwrap_or_else(PoisonError::into_inner);
    if let Some(handle) = &*driver {
        return Ok(handle.clone());
    }
    let failed = |error: std::io::Error| {
        let message = format!("the thread for blocking calls cannot be started: {error}");
        Error::new(ErrorKind::Transport, message).with_source(error)
    };
    let runtime = Builder::new_current_thread().enable_all().build().map_err(failed)?;
    let handle = runtime.handle().clone();
    let thread = thread::Builder::new().name("cloudspec".to_owned());
    thread.spawn(move || runtime.block_on(pending::<()>())).map_err(failed)?;
    Ok(driver.insert(handle).clone())
}

impl<T, P> Call<T, P> {
    /// Makes the call and waits for its response.
    ///
    /// # Errors
    /// Fails as [`Call::send`] does, and when called from async code.
    pub fn send_blocking(self) -> Result<T, Error> {
        block_on(self.into_future())?
    }

    /// Makes the call, waits for its response, and returns it with facts about the call.
    ///
    /// # Errors
    /// Fails as [`Call::send_with_meta`] does, and when called from async code.
    pub fn send_with_meta_blocking(self) -> Result<(T, Meta), Error> {
        block_on(self.send_with_meta())?
    }
}

impl<T: Record> Pages<T> {
    /// The next page; `None` after the last one.
    pub fn next_blocking(&mut self) -> Option<Result<T, Error>> {
        block_on(self.next()).unwrap_or_else(|error| Some(Err(error)))
    }
}

impl<T: Record, I> Items<T, I> {
    /// The next item; `None` after the last one.
    pub fn next_blocking(&mut self) -> Option<Result<I, Error>> {
        block_on(self.next()).unwrap_or_else(|error| Some(Err(error)))
    }

    /// An iterator over all items. It ends after the first error.
    pub fn iter_blocking(mut self) -> impl Iterator<Item = Result<I, Error>> {
        let mut failed = false;
        std::iter::from_fn(move || {
            let item = if failed { None } else { self.next_blocking() };
            failed = matches!(item, Some(Err(_)));
            item
        })
    }
}

impl<T: 'static> Wait<T> {
    /// Waits, and blocks this thread meanwhile.
    ///
    /// # Errors
    /// Fails as awaiting it does, and when called from async code.
    pub fn wait_blocking(self) -> Result<T, Error> {
        block_on(self.into_future())?
    }
}
