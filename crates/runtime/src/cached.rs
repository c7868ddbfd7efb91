//! Credentials that are cached between calls, and renewed before they expire.

use std::fmt;
use std::sync::{Arc, Mutex, MutexGuard, PoisonError};
use std::time::{Duration, SystemTime};

use cloudspec_wire::Timestamp;
use tokio::time::timeout;

use crate::clock::Clock;
use futures_core::future::BoxFuture;

use crate::credentials::{CredentialError, CredentialProvider, Credentials};

/// Credentials are renewed at most this long before they expire, and at least half as long.
const AHEAD: Duration = Duration::from_secs(15 * 60);

/// How long a call waits for a renewal that is not urgent.
const PATIENCE: Duration = Duration::from_secs(5);

/// How long a renewal may take, however many sources are asked.
const LIMIT: Duration = Duration::from_secs(60);

/// How long after a renewal that failed the next one is tried.
const PAUSE: Duration = Duration::from_secs(60);

/// Caches the credentials of another credential provider.
///
/// They are renewed ahead of their expiry, at a time that differs from process to process. One renewal runs
/// at a time; meanwhile, and after one that failed, the old credentials are used for as long as they are
/// valid. Callers that wait for the same renewal get the same result. Credentials that do not expire are kept
/// until the service refuses them.
pub struct Cached {
    source: Arc<dyn CredentialProvider>,
    clock: Clock,
    state: Mutex<State>,
    /// Held during a renewal.
    turn: tokio::sync::Mutex<()>,
}

#[derive(Default)]
struct State {
    kept: Option<Kept>,
    /// Why the latest renewal failed.
    failure: Option<CredentialError>,
    /// Number of renewals that have come to an end.
    finished: u64,
}

struct Kept {
    credentials: Credentials,
    renew_at: Option<SystemTime>,
}

/// The state that a caller finds.
enum Found {
    Fresh(Credentials),
    /// Valid, and due for renewal.
    Aging(Credentials),
    /// Nothing that is valid; the number of renewals that have come to an end.
    Nothing(u64),
}

impl Cached {
    /// Caches the credentials of `source`.
    pub fn new(source: impl CredentialProvider + 'static) -> Self {
        Cached::shared(Arc::new(source))
    }

    /// Caches the credentials of `source`, which is shared with others.
    pub fn shared(source: Arc<dyn CredentialProvider>) -> Self {
        Cached { source, clock: Clock::default(), state: Mutex::default(), turn: tokio::sync::Mutex::new(()) }
    }

    /// Replaces the clock, for tests.
    pub fn clock(mut self, now: impl Fn() -> SystemTime + Send + Sync + 'static) -> Self {
        self.clock = Clock::new(now);
        self
    }

    async fn get(&self) -> Result<Credentials, CredentialError> {
        match self.find() {
            Found::Fresh(credentials) => Ok(credentials),
            Found::Aging(old) => Ok(self.renew_early().await.unwrap_or(old)),
            Found::Nothing(finished) => self.renew_now(finished).await,
        }
    }

    /// Renews unless another renewal is running; `None` when nothing was renewed.
    async fn renew_early(&self) -> Option<Credentials> {
        let _turn = self.turn.try_lock().ok()?;
        if let Found::Fresh(credentials) = self.find() {
            return Some(credentials);
        }
        // A renewal that hangs must not hold up a call that has valid credentials.
        match timeout(PATIENCE, self.renew()).await {
            Ok(result) => result.ok(),
            Err(_) => {
                self.postpone();
                None
            }
        }
    }

    /// Waits for the renewal that is under way, or renews.
    async fn renew_now(&self, finished: u64) -> Result<Credentials, CredentialError> {
        let _turn = self.turn.lock().await;
        match self.find() {
            Found::Fresh(credentials) | Found::Aging(credentials) => return Ok(credentials),
            Found::Nothing(now_finished) if now_finished != finished => {
                if let Some(failure) = self.state().failure.clone() {
                    return Err(failure);
                }
            }
            Found::Nothing(_) => {}
        }
        self.renew().await
    }

    async fn renew(&self) -> Result<Credentials, CredentialError> {
        let given = timeout(LIMIT, self.source.credentials()).await;
        let given = given.unwrap_or_else(|_| Err(CredentialError::late(&*self.source, LIMIT)));
        let result = given.and_then(|credentials| self.valid(credentials));
        {
            let mut state = self.state();
            state.finished += 1;
            state.failure = result.as_ref().err().cloned();
            if let Ok(credentials) = &result {
                let renew_at =
                    credentials.expires_at.map(|at| renewal(self.clock.now(), at, fastrand::f64()));
                state.kept = Some(Kept { credentials: credentials.clone(), renew_at });
            }
        }
        if result.is_err() {
            self.postpone();
        }
        result
    }

    fn valid(&self, credentials: Credentials) -> Result<Credentials, CredentialError> {
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

    /// Postpones the next renewal after a failure.
    fn postpone(&self) {
        let later = self.clock.now().checked_add(PAUSE.mul_f64(0.5 + fastrand::f64() / 2.0));
        if let Some(kept) = &mut self.state().kept {
            kept.renew_at = kept.renew_at.and(later);
        }
    }

    fn find(&self) -> Found {
        let state = self.state();
        let is_past = |time: Option<SystemTime>| time.is_some_and(|time| time <= self.clock.now());
        match &state.kept {
            None => Found::Nothing(state.finished),
            Some(kept) if is_past(kept.credentials.expires_at) => Found::Nothing(state.finished),
            Some(kept) if is_past(kept.renew_at) => Found::Aging(kept.credentials.clone()),
            Some(kept) => Found::Fresh(kept.credentials.clone()),
        }
    }

    fn state(&self) -> MutexGuard<'_, State> {
        // Nothing panics while it is held, and its content is whole between any two statements.
        self.state.lock().unwrap_or_else(PoisonError::into_inner)
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
                tokio::time::sleep(self.0.takes).await;
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
        let started = tokio::time::Instant::now();
        assert_eq!(setup.key_at(900).await, "key-1");
        assert_eq!(started.elapsed(), PATIENCE);
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
