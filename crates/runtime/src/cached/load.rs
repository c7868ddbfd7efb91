//! A load of credentials: whoever needs them waits for the same one, and it goes on when those who waited gave up.

use std::future::poll_fn;
use std::pin::pin;
use std::task::Poll;
use std::time::Duration;

use tokio::runtime::{Handle, Id};
use tokio::sync::watch;
use tokio::time::{Instant, timeout};

use crate::credentials::{CredentialError, CredentialProvider, Credentials};
use crate::timeouts::within;

/// How long a load may take, however many sources are asked.
pub(super) const LIMIT: Duration = Duration::from_secs(60);

/// How often a load tells that it is going on.
const PULSE: Duration = Duration::from_millis(500);

/// How long a load on another runtime may tell nothing. Nobody may be running that runtime any more: one with a single
/// thread stands still between two uses of `block_on`.
const SILENT: Duration = Duration::from_secs(2);

pub(super) type Outcome = Result<Credentials, CredentialError>;

#[derive(Clone)]
enum Progress {
    /// It was going on then.
    Going(Instant),
    Ended(Outcome),
}

/// A load, for those who wait for it.
#[derive(Clone)]
pub(super) struct Load {
    began: Instant,
    /// The runtime on which it is.
    runtime: Option<Id>,
    progress: watch::Receiver<Progress>,
}

/// A load, for whoever carries it out. When it is dropped before the end, those who wait are told.
pub(super) struct Loader {
    began: Instant,
    progress: watch::Sender<Progress>,
}

/// A load on the runtime of the caller.
pub(super) fn begin() -> (Load, Loader) {
    let began = Instant::now();
    let (sender, receiver) = watch::channel(Progress::Going(began));
    let loader = Loader { began, progress: sender };
    (Load { began, runtime: this_runtime(), progress: receiver }, loader)
}

fn this_runtime() -> Option<Id> {
    Handle::try_current().ok().map(|handle| handle.id())
}

impl Load {
    /// Whether somebody is carrying it out.
    pub(super) fn is_going_on(&self) -> bool {
        let in_time = |end: Instant| Instant::now() < end;
        self.progress.has_changed().is_ok()
            && in_time(self.began + LIMIT)
            && self.silent_at().is_none_or(in_time)
    }

    /// What it came to, if it has ended.
    pub(super) fn outcome(&self) -> Option<Outcome> {
        match &*self.progress.borrow() {
            Progress::Going(_) => None,
            Progress::Ended(outcome) => Some(outcome.clone()),
        }
    }

    /// Waits for its outcome; `None` when nobody carries it out any more.
    pub(super) async fn wait(mut self) -> Option<Outcome> {
        loop {
            self.progress.mark_unchanged();
            if let Some(outcome) = self.outcome() {
                return Some(outcome);
            }
            let silent_at = self.silent_at();
            let changed = pin!(self.progress.changed());
            within(silent_at, changed).await?.ok()?;
        }
    }

    /// When it has told nothing for too long. On the caller's own runtime it goes on whenever the caller does.
    fn silent_at(&self) -> Option<Instant> {
        match &*self.progress.borrow() {
            Progress::Going(then) if self.runtime != this_runtime() => Some(*then + SILENT),
            _ => None,
        }
    }
}

impl Loader {
    /// The credentials that `source` gives within the limit.
    pub(super) async fn ask(&self, source: &dyn CredentialProvider) -> Outcome {
        let mut loading = source.credentials();
        // Most sources give them at once, which needs no clock.
        if let Poll::Ready(outcome) = poll_fn(|context| Poll::Ready(loading.as_mut().poll(context))).await {
            return outcome;
        }
        if this_runtime().is_none() {
            let why = "credentials have to be waited for, which needs a tokio runtime with time and I/O";
            return Err(CredentialError::Failed(why.to_owned()));
        }
        while self.began.elapsed() < LIMIT {
            if let Ok(outcome) = timeout(PULSE, loading.as_mut()).await {
                return outcome;
            }
            self.progress.send_replace(Progress::Going(Instant::now()));
        }
        Err(CredentialError::late(source, LIMIT))
    }

    /// Whether it carries out `load`.
    pub(super) fn carries_out(&self, load: &Load) -> bool {
        load.progress.same_channel(&self.progress.subscribe())
    }

    /// Whether somebody waits for it, besides the one who keeps it for others.
    pub(super) fn has_listeners(&self) -> bool {
        self.progress.receiver_count() > 1
    }

    /// Ends it.
    pub(super) fn end(self, outcome: Outcome) {
        self.progress.send_replace(Progress::Ended(outcome));
    }
}

impl Drop for Loader {
    fn drop(&mut self) {
        if std::thread::panicking() {
            let why = "the credential provider panicked".to_owned();
            self.progress.send_replace(Progress::Ended(Err(CredentialError::Failed(why))));
        }
    }
}
