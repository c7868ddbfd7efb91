//! Callers whose own limits are shorter than a slow source takes: one load goes on for all of them, on every kind of
//! runtime.

use std::sync::Arc;
use std::sync::atomic::{AtomicU32, Ordering};
use std::thread;
use std::time::{Duration, Instant, SystemTime};

use cloudspec_runtime::transport::mock::Mock;
use cloudspec_runtime::{
    BoxFuture, Cached, ClientCore, CredentialError, CredentialProvider, Credentials, Error, Timeouts,
};
use serde_json::json;
use tokio::runtime::{Builder, Runtime};

use crate::common::{self, Ask, READ, SERVICE, Told};

/// The longest that a caller waits.
const LIMIT: Duration = Duration::from_millis(100);
/// How long the source takes.
const SLOW: Duration = Duration::from_millis(350);
/// How much longer than its limit a call may take on a busy machine.
const SLACK: Duration = Duration::from_millis(1000);
/// Within so many calls there have to be credentials.
const CALLS: usize = 40;

/// Gives keys that are called after the number of the request.
#[derive(Debug)]
struct Slow {
    takes: Duration,
    asked: AtomicU32,
    /// Numbers of the requests that fail.
    fails: &'static [u32],
    /// How long the keys are valid.
    life: Option<Duration>,
}

impl Slow {
    fn new(takes: Duration) -> Slow {
        Slow { takes, asked: AtomicU32::new(0), fails: &[], life: None }
    }
}

impl CredentialProvider for Slow {
    fn name(&self) -> &'static str {
        "slow"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(async {
            let number = self.asked.fetch_add(1, Ordering::SeqCst) + 1;
            tokio::time::sleep(self.takes).await;
            if self.fails.contains(&number) {
                return Err(CredentialError::Failed("nobody is at home".to_owned()));
            }
            let credentials = Credentials::new(format!("key-{number}"), "s");
            Ok(match self.life {
                Some(life) => credentials.with_expiry(SystemTime::now() + life),
                None => credentials,
            })
        })
    }
}

/// A client, the source of its credentials and its transport.
struct Setup {
    core: ClientCore,
    source: Arc<Slow>,
    mock: Mock,
}

fn setup(source: Slow, limits: Timeouts) -> Setup {
    let (source, mock) = (Arc::new(source), Mock::new());
    mock.on("GetThing").record(&Told::default());
    let cached = Cached::shared(source.clone());
    let config = common::config(Arc::new(mock.clone())).credentials(Arc::new(cached)).timeouts(limits);
    Setup { core: ClientCore::new(config, &SERVICE), source, mock }
}

impl Setup {
    fn asked(&self) -> u32 {
        self.source.asked.load(Ordering::SeqCst)
    }

    /// The keys with which requests were signed.
    fn keys(&self) -> Vec<String> {
        let requests = self.mock.requests();
        requests
            .iter()
            .filter_map(|request| request.headers.get("authorization").map(str::to_owned))
            .collect()
    }
}

fn call(core: &ClientCore) -> impl Future<Output = Result<Told, Error>> + Send + use<> {
    core.call::<Told>(&READ, Ask::new("a")).into_future()
}

fn current_thread() -> Runtime {
    Builder::new_current_thread().enable_all().build().unwrap()
}

fn multi_thread() -> Runtime {
    Builder::new_multi_thread().worker_threads(2).enable_all().build().unwrap()
}

/// Whether a caller got credentials in the end, and none waited for much longer than its limit.
async fn called_until_it_works(core: ClientCore) -> Result<(), String> {
    for _ in 0..CALLS {
        let began = Instant::now();
        let called = call(&core).await;
        if began.elapsed() > LIMIT + SLACK {
            return Err(format!("a call took {:?}", began.elapsed()));
        }
        if called.is_ok() {
            return Ok(());
        }
    }
    Err(format!("no credentials in {CALLS} calls"))
}

/// A name, and a way to call until it works.
type Way = (&'static str, fn(&ClientCore) -> Result<(), String>);

const WAYS: &[Way] = &[
    ("a current-thread runtime", |core| current_thread().block_on(called_until_it_works(core.clone()))),
    ("a current-thread runtime that runs for each call alone", |core| {
        let runtime = current_thread();
        for _ in 0..CALLS {
            if runtime.block_on(call(core)).is_ok() {
                return Ok(());
            }
            thread::sleep(Duration::from_millis(10));
        }
        Err("no credentials".to_owned())
    }),
    ("many tasks of a current-thread runtime", |core| current_thread().block_on(tasks(core))),
    ("many tasks of a multi-thread runtime", |core| multi_thread().block_on(tasks(core))),
    ("several runtimes at once", |core| {
        let threads: Vec<_> = [current_thread(), multi_thread(), current_thread()]
            .into_iter()
            .map(|runtime| {
                let core = core.clone();
                thread::spawn(move || runtime.block_on(called_until_it_works(core)))
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap())
    }),
    #[cfg(feature = "blocking")]
    ("blocking calls of several threads", |core| {
        let threads: Vec<_> = (0..4)
            .map(|_| {
                let core = core.clone();
                thread::spawn(move || {
                    let mut calls =
                        (0..CALLS).map(|_| core.call::<Told>(&READ, Ask::new("a")).send_blocking());
                    calls.any(|called| called.is_ok()).then_some(()).ok_or("no credentials".to_owned())
                })
            })
            .collect();
        threads.into_iter().try_for_each(|thread| thread.join().unwrap())
    }),
];

async fn tasks(core: &ClientCore) -> Result<(), String> {
    let tasks: Vec<_> = (0..50).map(|_| tokio::spawn(called_until_it_works(core.clone()))).collect();
    for task in tasks {
        task.await.unwrap()?;
    }
    Ok(())
}

#[test]
fn one_load_goes_on_for_callers_who_give_up() {
    let limits = [
        ("of credentials", Timeouts::default().credentials(LIMIT)),
        ("of calls", Timeouts::default().call(LIMIT)),
    ];
    let mut wrong = Vec::new();
    for (kind, limits) in limits {
        for (name, way) in WAYS {
            let setup = setup(Slow::new(SLOW), limits);
            let result = way(&setup.core);
            // Each runtime that stops in between may leave its load to another one.
            let asked = setup.asked();
            let at_most = if name.contains("several runtimes") { 3 } else { 1 };
            if result.is_err() || asked > at_most {
                wrong.push(format!("{name}, limit {kind}: {result:?}, asked {asked} times"));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[test]
fn a_load_is_taken_over_when_its_runtime_is_shut_down() {
    let setup = setup(Slow::new(SLOW), Timeouts::default());
    let first = multi_thread();
    let begun = first.spawn(call(&setup.core));
    while setup.asked() == 0 {
        thread::sleep(Duration::from_millis(5));
    }
    let waiting = {
        let core = setup.core.clone();
        thread::spawn(move || current_thread().block_on(call(&core)))
    };
    thread::sleep(LIMIT);
    first.shutdown_background();
    let began = Instant::now();
    waiting.join().unwrap().unwrap();
    assert!(began.elapsed() < SLOW + SLACK, "{:?}", began.elapsed());
    current_thread().block_on(call(&setup.core)).unwrap();
    assert_eq!(setup.asked(), 2);
    assert!(current_thread().block_on(begun).unwrap_err().is_cancelled());
}

#[test]
fn a_load_is_taken_over_when_nobody_runs_its_runtime() {
    let setup = setup(Slow::new(SLOW), Timeouts::default());
    let idle = current_thread();
    let given_up = setup.core.call::<Told>(&READ, Ask::new("a")).timeout(LIMIT);
    idle.block_on(given_up.into_future()).unwrap_err();
    // Callers who cannot wait until that shows get their credentials as well.
    let hasty = Timeouts::default().credentials(LIMIT);
    let core = {
        let config = setup.core.config().clone().timeouts(hasty);
        ClientCore::new(config, &SERVICE)
    };
    let began = Instant::now();
    current_thread().block_on(called_until_it_works(core)).unwrap();
    assert!(began.elapsed() < Duration::from_secs(3) + SLOW, "{:?}", began.elapsed());
    assert_eq!(setup.asked(), 2);
    drop(idle);
}

#[tokio::test]
async fn the_failure_of_a_load_that_everybody_gave_up_is_told_to_the_next_caller() {
    let setup = setup(Slow { fails: &[1], ..Slow::new(SLOW) }, Timeouts::default().credentials(LIMIT));
    let late = call(&setup.core).await.unwrap_err();
    assert_eq!(late.message(), "no credentials from slow: not available within 100ms");
    tokio::time::sleep(SLOW).await;
    let told = call(&setup.core).await.unwrap_err();
    assert_eq!(told.message(), "no credentials from slow: nobody is at home");
    assert_eq!(setup.asked(), 1);
    called_until_it_works(setup.core.clone()).await.unwrap();
    assert_eq!(setup.asked(), 2);
}

#[tokio::test]
async fn renewal_before_expiry_holds_no_call_up_and_goes_on_by_itself() {
    let seconds = Arc::new(AtomicU32::new(0));
    let (clock, now) = (seconds.clone(), SystemTime::now());
    let source = Arc::new(Slow { life: Some(Duration::from_secs(1000)), ..Slow::new(SLOW) });
    let cached = Cached::shared(source.clone())
        .clock(move || now + Duration::from_secs(clock.load(Ordering::SeqCst).into()));
    let key = async || cached.credentials().await.unwrap().access_key_id;
    assert_eq!(key().await, "key-1");
    seconds.store(990, Ordering::SeqCst);
    let began = Instant::now();
    assert_eq!((key().await, key().await), ("key-1".to_owned(), "key-1".to_owned()));
    assert!(began.elapsed() < SLOW, "{:?}", began.elapsed());
    tokio::time::sleep(SLOW * 2).await;
    assert_eq!(key().await, "key-2");
    assert_eq!(source.asked.load(Ordering::SeqCst), 2);
}

#[tokio::test]
async fn credentials_that_replace_refused_ones_are_loaded_for_later_calls_too() {
    let setup = setup(Slow::new(SLOW), Timeouts::default());
    call(&setup.core).await.unwrap();
    setup.mock.on("MakeThing").times(1).json(403, json!({ "Code": "TokenExpired" }));
    let hasty = setup.core.call::<Told>(&common::WRITE, Ask::new("a")).timeout(LIMIT);
    hasty.await.unwrap_err();
    tokio::time::sleep(SLOW).await;
    call(&setup.core).await.unwrap();
    assert_eq!(setup.asked(), 2);
    assert_eq!(setup.keys(), ["Test key-1", "Test key-1", "Test key-2"]);
}

#[derive(Debug)]
struct Panics;

impl CredentialProvider for Panics {
    fn name(&self) -> &'static str {
        "panics"
    }

    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        Box::pin(async {
            tokio::time::sleep(Duration::from_millis(10)).await;
            panic!("a provider of an application")
        })
    }
}

#[tokio::test]
async fn a_provider_that_panics_fails_those_who_wait() {
    let cached = Cached::new(Panics);
    let (one, other) = tokio::join!(cached.credentials(), cached.credentials());
    for result in [one, other] {
        assert_eq!(result.unwrap_err().to_string(), "the credential provider panicked");
    }
}

#[test]
fn credentials_outside_of_a_runtime_are_there_at_once_or_an_error() {
    let now = |future: BoxFuture<'_, _>| {
        let mut future = future;
        let mut context = std::task::Context::from_waker(std::task::Waker::noop());
        match future.as_mut().poll(&mut context) {
            std::task::Poll::Ready(result) => result,
            std::task::Poll::Pending => panic!("has to be waited for"),
        }
    };
    let given: Result<Credentials, _> = now(Cached::new(Credentials::new("a", "b")).credentials());
    assert_eq!(given.unwrap().access_key_id, "a");
    #[derive(Debug)]
    struct Never;
    impl CredentialProvider for Never {
        fn name(&self) -> &'static str {
            "never"
        }
        fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
            Box::pin(std::future::pending())
        }
    }
    let error = now(Cached::new(Never).credentials()).unwrap_err();
    assert!(error.to_string().contains("needs a tokio runtime"), "{error}");
}
