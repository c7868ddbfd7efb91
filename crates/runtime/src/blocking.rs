//! Calling from code that is not async.
//!
//! One thread of the process drives all connections; it is started by the first blocking call. The methods have
//! the names of their async twins with `_blocking` behind. Called from async code they do not block its thread,
//! but return an error; inside `spawn_blocking` they work.

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
/// When called from async code, or when the thread that drives connections cannot be started. A thread that async
/// code set aside for what blocks, as `tokio::task::spawn_blocking` does, is no async code.
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
    /// As [`Call::send`], and when called from async code.
    pub fn send_blocking(self) -> Result<T, Error> {
        block_on(self.into_future())?
    }

    /// Makes the call, waits for its response, and says how it went.
    ///
    /// # Errors
    /// As [`Call::send_with_meta`], and when called from async code.
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

    /// All items; an error is the last thing it gives.
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
    /// Waits on this thread.
    ///
    /// # Errors
    /// As awaiting it, and when called from async code.
    pub fn wait_blocking(self) -> Result<T, Error> {
        block_on(self.into_future())?
    }
}
