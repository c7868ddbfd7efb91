//! Credentials that are cached between calls, and renewed before they expire.

mod load;

use std::fmt;
use std::pin::pin;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::task::{Context, Waker};
use std::time::{Duration, SystemTime};

use cloudspec_wire::Timestamp;
use futures_core::future::BoxFuture;
use tokio::runtime::Handle;
use tokio::time::Instant;
use tracing::Instrument;

use crate::clock::Clock;
use crate::credentials::{CredentialError, CredentialProvider, Credentials};
use crate::timeouts::{deadline, within};
use load::{Load, Loader, Outcome};

/// Credentials are renewed at most this long before they expire, and at least half as long.
const AHEAD: Duration = Duration::from_secs(15 * 60);

/// How long after a renewal that failed the next one is tried.
const PAUSE: Duration = Duration::from_secs(60);

/// Credentials that expire so soon may have expired when a request arrives, so a call waits for their renewal,
const SOON: Duration = Duration::from_secs(10);
/// but not for long, because they may still do.
const PATIENCE: Duration = Duration::from_secs(5);

/// How many loads a caller waits for that nobody carries to their end.
const MAX_LOADS: usize = 3;

/// Caches the credentials of another credential provider.
///
/// Credentials are loaded once for all callers, for at most 60 seconds. A caller waits as long as its own limit
/// allows; the load goes on when callers give up, and the next caller gets its result. It belongs to the tokio runtime
/// of the caller that began it; when that runtime is shut down, or nobody runs it, another caller begins anew.
///
/// They are renewed ahead of their expiry, at a time that differs from process to process, while calls go on with
/// the old ones. These are used for as long as they are valid, also after a renewal that failed; in their last
/// 10 seconds a call waits up to 5 seconds for the new ones. Credentials that do not expire are kept until the
/// service refuses them.
///
/// Cloning is cheap; clones share their credentials.
#[derive(Clone)]
pub struct Cached {
    source: Arc<dyn CredentialProvider>,
    clock: Clock,
    state: Arc<Mutex<State>>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    load: Option<Load>,
    /// Whether a caller has waited for the load.
    is_awaited: bool,
    /// Why a load failed that callers had waited for, of whom none was left to hear it, and when.
    unheard: Option<(CredentialError, Instant)>,
}

struct Kept {
    credentials: Credentials,
    renew_at: Option<SystemTime>,
}

/// The state that a caller finds.
enum Found {
    Fresh(Credentials),
    /// Valid, and due for renewal; the load for it, which may have to be carried out.
    Aging(Credentials, Load, Option<Loader>),
    /// Nothing that is valid; the load to wait for, which may have to be carried out.
    Nothing(Load, Option<Loader>),
    Failed(CredentialError),
}

impl Cached {
    /// Caches the credentials of `source`.
    pub fn new(source: impl CredentialProvider + 'static) -> Self {
        Cached::shared(Arc::new(source))
    }

    /// Caches the credentials of `source`, which is shared with others.
    pub fn shared(source: Arc<dyn CredentialProvider>) -> Self {
        Cached { source, clock: Clock::default(), state: Arc::default() }
    }

    /// Replaces the clock, for tests.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    async fn get(&self) -> Outcome {
        for _ in 0..MAX_LOADS {
            let load = match self.find() {
                Found::Fresh(credentials) => return Ok(credentials),
                Found::Failed(error) => return Err(error),
                Found::Aging(old, load, loader) => {
                    self.carry_out(loader);
                    return Ok(self.renewed_in_time(&old, load).await.unwrap_or(old));
                }
                Found::Nothing(load, loader) => {
                    self.carry_out(loader);
                    load
                }
            };
            if let Some(outcome) = load.wait().await {
                return outcome;
            }
        }
        let why = "the runtimes on which they were loaded were shut down meanwhile";
        Err(CredentialError::Failed(why.to_owned()))
    }

    fn find(&self) -> Found {
        let is_past = |time: Option<SystemTime>| time.is_some_and(|time| time <= self.clock.now());
        let mut state = self.state();
        match &state.kept {
            Some(kept) if is_past(kept.credentials.expires_at) => {}
            Some(kept) if is_past(kept.renew_at) => {
                let old = kept.credentials.clone();
                let (load, loader) = state.load();
                return Found::Aging(old, load, loader);
            }
            Some(kept) => return Found::Fresh(kept.credentials.clone()),
            None => {}
        }
        if let Some((error, then)) = state.unheard.take()
            && then.elapsed() < PAUSE
        {
            return Found::Failed(error);
        }
        let (load, loader) = state.load();
        state.is_awaited = true;
        Found::Nothing(load, loader)
    }

    /// The credentials that replace `old` ones which are still valid, if they are there or worth waiting for.
    async fn renewed_in_time(&self, old: &Credentials, load: Load) -> Option<Credentials> {
        if let Some(outcome) = load.outcome() {
            return outcome.ok();
        }
        let soon = self.clock.now().checked_add(SOON);
        if old.expires_at >= soon {
            return None;
        }
        within(deadline(PATIENCE), pin!(load.wait())).await??.ok()
    }

    /// Carries out a load: here if the source gives the credentials at once, else by a task of its own.
    fn carry_out(&self, loader: Option<Loader>) {
        let Some(loader) = loader else { return };
        let cached = self.clone();
        let mut loading = Box::pin(async move {
            let outcome = loader.ask(&*cached.source).await.and_then(|credentials| cached.valid(credentials));
            cached.note(&loader, &outcome);
            loader.end(outcome);
        });
        let is_pending = loading.as_mut().poll(&mut Context::from_waker(Waker::noop())).is_pending();
        if let (true, Ok(runtime)) = (is_pending, Handle::try_current()) {
            runtime.spawn(loading.in_current_span());
        }
    }

    fn valid(&self, credentials: Credentials) -> Outcome {
        let now = self.clock.now();
        match credentials.expires_at {
            Some(at) if at <= now => Err(CredentialError::Failed(format!(
                "the credentials from {} expired at {}, and the clock of this machine says {}",
                credentials.source,
                Timestamp::from(at),
                Timestamp::from(now),
            ))),
            _ => Ok(credentials),
        }
    }

    /// Keeps what a load came to.
    fn note(&self, loader: &Loader, outcome: &Outcome) {
        let now = self.clock.now();
        let mut state = self.state();
        let is_mine = state.load.as_ref().is_some_and(|load| loader.carries_out(load));
        match outcome {
            Ok(credentials) => {
                let renew_at = credentials.expires_at.map(|at| renewal(now, at, fastrand::f64()));
                state.kept = Some(Kept { credentials: credentials.clone(), renew_at });
                state.unheard = None;
            }
            Err(error) => {
                // The next renewal has to wait.
                let later = now.checked_add(PAUSE.mul_f64(0.5 + fastrand::f64() / 2.0));
                if let Some(kept) = &mut state.kept {
                    kept.renew_at = kept.renew_at.and(later);
                }
                if is_mine && state.is_awaited && !loader.has_listeners() {
                    state.unheard = Some((error.clone(), Instant::now()));
                }
            }
        }
        if is_mine {
            state.load = None;
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held, and its content is whole between any two statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
    }
}

impl State {
    /// The load that goes on, or a new one with whoever has to carry it out.
    fn load(&mut self) -> (Load, Option<Loader>) {
        if let Some(load) = self.load.as_ref().filter(|load| load.is_going_on()) {
            return (load.clone(), None);
        }
        let (load, loader) = load::begin();
        self.load = Some(load.clone());
        self.is_awaited = false;
        (load, Some(loader))
    }
}

/// When credentials that expire at `expires_at` are renewed: ahead by up to a quarter of their life, spread over
/// processes by `jitter` from 0 to 1.
fn renewal(now: SystemTime, expires_at: SystemTime, jitter: f64) -> SystemTime {
    let life = expires_at.duration_since(now).unwrap_or_default();
    expires_at.checked_sub((life / 4).min(AHEAD).mul_f64(0.5 + jitter / 2.0)).unwrap_or(expires_at)
}

impl CredentialProvider for Cached {
    fn name(&self) -> &'static str {
        self.source.name()
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(self.get())
    }

    fn asked(&self) -> &'static str {
        self.source.asked()
    }

    fn expired(&self, refused: &Credentials) {
        let mut state = self.state();
        if state.kept.as_ref().is_some_and(|kept| kept.credentials == *refused) {
            state.kept = None;
        }
        drop(state);
        self.source.expired(refused);
    }
}

impl fmt::Debug for Cached {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Cached").field("source", &self.source).finish_non_exhaustive()
    }
}

#[cfg(test)]
mod tests {
    use std::collections::VecDeque;
    use std::sync::atomic::{AtomicU64, Ordering};
    use std::time::UNIX_EPOCH;

    use super::*;

    type Given = Result<Option<u64>, CredentialError>;

    /// Gives keys called after the number of the request, after a while.
    #[derive(Clone, Debug, Default)]
    struct Source(Arc<Script>);

    #[derive(Debug, Default)]
    struct Script {
        /// Seconds at which the next credentials expire, or errors. The last outcome is given again.
        outcomes: Mutex<VecDeque<Given>>,
        asked: AtomicU64,
        takes: Duration,
    }

    impl CredentialProvider for Source {
        fn name(&self) -> &'static str {
            "script"
        }
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
            Box::pin(async {
                let asked = self.0.asked.fetch_add(1, Ordering::SeqCst) + 1;
                if !self.0.takes.is_zero() {
                    tokio::time::sleep(self.0.takes).await;
                }
                let mut outcomes = self.0.outcomes.lock().unwrap();
                let given = if outcomes.len() > 1 { outcomes.pop_front() } else { outcomes.front().cloned() }
                    .unwrap();
                let credentials = Credentials::new(format!("key-{asked}"), "hidden").with_source("script");
                Ok(match given? {
                    Some(seconds) => credentials.with_expiry(at(seconds)),
                    None => credentials,
                })
            })
        }
    }

    fn at(seconds: u64) -> SystemTime {
        UNIX_EPOCH + Duration::from_secs(seconds)
    }

    fn failed() -> Given {
        Err(CredentialError::Failed("down".to_owned()))
    }

    struct Setup {
        source: Source,
        cached: Cached,
        seconds: Arc<AtomicU64>,
    }

    fn setup(outcomes: impl IntoIterator<Item = Given>, takes: Duration) -> Setup {
        let outcomes = Mutex::new(outcomes.into_iter().collect());
        let source = Source(Arc::new(Script { outcomes, takes, ..Script::default() }));
        let seconds = Arc::new(AtomicU64::new(0));
        let clock = seconds.clone();
        let cached = Cached::new(source.clone()).clock(move || at(clock.load(Ordering::SeqCst)));
        Setup { source, cached, seconds }
    }

    impl Setup {
        async fn key_at(&self, seconds: u64) -> String {
            self.seconds.store(seconds, Ordering::SeqCst);
            match self.cached.credentials().await {
                Ok(credentials) => credentials.access_key_id,
                Err(error) => error.to_string(),
            }
        }

        fn asked(&self) -> u64 {
            self.source.0.asked.load(Ordering::SeqCst)
        }
    }

    #[test]
    fn renewal_is_due_within_the_last_quarter() {
        let due = |life, jitter| renewal(at(0), at(life), jitter).duration_since(at(0)).unwrap().as_secs();
        assert_eq!((due(400, 0.0), due(400, 1.0)), (350, 300));
        assert_eq!((due(36_000, 0.0), due(36_000, 1.0)), (36_000 - 450, 36_000 - 900));
    }

    #[tokio::test(start_paused = true)]
    async fn a_hundred_callers_cause_one_renewal() {
        let setup = Arc::new(setup([Ok(Some(1000))], Duration::from_millis(50)));
        let callers: Vec<_> = (0..100)
            .map(|_| {
                let setup = setup.clone();
                tokio::spawn(async move { setup.key_at(1).await })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.unwrap(), "key-1");
        }
        assert_eq!(setup.asked(), 1);
    }

    #[tokio::test(start_paused = true)]
    async fn a_hundred_callers_share_one_failure() {
        let setup = Arc::new(setup([failed()], Duration::from_millis(50)));
        let callers: Vec<_> = (0..100)
            .map(|_| {
                let setup = setup.clone();
                tokio::spawn(async move { setup.key_at(1).await })
            })
            .collect();
        for caller in callers {
            assert_eq!(caller.await.unwrap(), "down");
        }
        assert_eq!(setup.asked(), 1);
        assert_eq!(setup.key_at(1).await, "down");
        assert_eq!(setup.asked(), 2);
    }

    #[tokio::test]
    async fn credentials_are_renewed_before_they_expire() {
        let setup = setup([Ok(Some(1000)), Ok(Some(2000))], Duration::ZERO);
        assert_eq!(setup.key_at(0).await, "key-1");
        assert_eq!(setup.key_at(749).await, "key-1");
        assert_eq!(setup.key_at(900).await, "key-2");
    }

    #[tokio::test]
    async fn old_credentials_outlive_a_renewal_that_failed() {
        let setup = setup([Ok(Some(1000)), failed(), failed()], Duration::ZERO);
        assert_eq!(setup.key_at(0).await, "key-1");
        assert_eq!(setup.key_at(900).await, "key-1");
        assert_eq!(setup.key_at(901).await, "key-1");
        assert_eq!(setup.asked(), 2, "a pause follows a failure");
        assert_eq!(setup.key_at(999).await, "key-1");
        assert_eq!(setup.asked(), 3);
        assert_eq!(setup.key_at(1000).await, "down");
    }

    #[tokio::test(start_paused = true)]
    async fn a_renewal_that_hangs_does_not_hold_up_valid_credentials() {
        let setup = setup([Ok(Some(1000)), Ok(Some(2000))], Duration::from_secs(30));
        assert_eq!(setup.key_at(0).await, "key-1");
        let started = Instant::now();
        assert_eq!(setup.key_at(900).await, "key-1");
        assert_eq!(started.elapsed(), Duration::ZERO);
        assert_eq!(setup.key_at(991).await, "key-1");
        assert_eq!(started.elapsed(), PATIENCE, "they expire soon");
        tokio::time::sleep(Duration::from_secs(31)).await;
        assert_eq!(setup.key_at(900).await, "key-2");
    }

    #[tokio::test]
    async fn credentials_without_expiry_stay_until_they_are_refused() {
        let setup = setup([Ok(None)], Duration::ZERO);
        assert_eq!(setup.key_at(0).await, "key-1");
        assert_eq!(setup.key_at(1 << 30).await, "key-1");
        let refused = setup.cached.credentials().await.unwrap();
        setup.cached.expired(&Credentials::new("other", ""));
        assert_eq!(setup.key_at(1 << 30).await, "key-1");
        setup.cached.expired(&refused);
        assert_eq!(setup.key_at(1 << 30).await, "key-2");
    }

    #[tokio::test]
    async fn expired_credentials_are_no_credentials() {
        let setup = setup([Ok(Some(10))], Duration::ZERO);
        assert_eq!(
            setup.key_at(10).await,
            "the credentials from script expired at 1970-01-01T00:00:10Z, \
             and the clock of this machine says 1970-01-01T00:00:10Z"
        );
    }

    #[tokio::test]
    async fn debug_shows_no_secret() {
        let setup = setup([Ok(None)], Duration::ZERO);
        setup.key_at(0).await;
        assert!(!format!("{:?}", setup.cached).contains("hidden"));
    }
}
