//! Connections that are made although the calls that wanted them gave up.
//!
//! Making a connection may take longer than calls are willing to wait. If each of them began anew, none would ever succeed.

use std::sync::{Arc, Mutex, PoisonError};
use std::time::Duration;

use http::Uri;
use tokio::runtime::Handle;
use tokio::task::JoinHandle;
use tokio::time::{Instant, sleep};

/// How long a connection waits for a call to take it over. Servers close those that never say anything.
const KEPT: Duration = Duration::from_secs(5);

/// Connections that nobody waits for, to be taken over by calls to the same address.
pub(super) struct Unclaimed<T>(Arc<Mutex<Vec<Begun<T>>>>);

struct Begun<T> {
    target: Uri,
    ends: Instant,
    making: JoinHandle<T>,
}

impl<T> Default for Unclaimed<T> {
    fn default() -> Self {
        Unclaimed(Arc::default())
    }
}

impl<T> Clone for Unclaimed<T> {
    fn clone(&self) -> Self {
        Unclaimed(self.0.clone())
    }
}

impl<T, E> Unclaimed<Result<T, E>>
where
    T: Send + 'static,
    E: Send + 'static,
{
    /// A connection to `target` that was begun for another call, or else what `make` makes within `limit`.
    pub(super) async fn or_make<F>(
        &self,
        target: Uri,
        limit: Duration,
        make: impl FnOnce(Uri) -> F,
    ) -> Option<Result<T, E>>
    where
        F: Future<Output = Result<T, E>> + Send + 'static,
    {
        if let Some(making) = self.take(&target)
            && let Some(Ok(made)) = self.claim(target.clone(), limit, making).await
        {
            return Some(Ok(made));
        }
        let making = tokio::spawn(make(target.clone()));
        self.claim(target, limit, making).await
    }

    /// Waits for a connection, which becomes unclaimed if the wait is given up. `None` when it was aborted with its runtime.
    async fn claim(
        &self,
        target: Uri,
        limit: Duration,
        making: JoinHandle<Result<T, E>>,
    ) -> Option<Result<T, E>> {
        let ends = Instant::now().checked_add(limit.saturating_add(KEPT))?;
        let mut claim = Claim { unclaimed: self.clone(), begun: Some(Begun { target, ends, making }) };
        let making = &mut claim.begun.as_mut()?.making;
        let made = making.await;
        claim.begun = None;
        made.ok()
    }

    fn take(&self, target: &Uri) -> Option<JoinHandle<Result<T, E>>> {
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        let index = all.iter().position(|begun| begun.target == *target)?;
        Some(all.swap_remove(index).making)
    }
}

impl<T> Unclaimed<T> {
    fn end_what_is_late(&self) {
        let now = Instant::now();
        let mut all = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        all.extract_if(.., |begun| begun.ends <= now).for_each(|begun| begun.making.abort());
    }
}

/// A call that waits for a connection.
struct Claim<T: Send + 'static> {
    unclaimed: Unclaimed<T>,
    begun: Option<Begun<T>>,
}

impl<T: Send + 'static> Drop for Claim<T> {
    fn drop(&mut self) {
        let Some(begun) = self.begun.take() else { return };
        let Ok(runtime) = Handle::try_current() else { return begun.making.abort() };
        let (unclaimed, ends) = (self.unclaimed.clone(), begun.ends);
        unclaimed.0.lock().unwrap_or_else(PoisonError::into_inner).push(begun);
        runtime.spawn(async move {
            sleep(ends.saturating_duration_since(Instant::now())).await;
            unclaimed.end_what_is_late();
        });
    }
}
