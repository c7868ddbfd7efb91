//! Faults of the network, one by one and all at once, over real sockets.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/server.rs"]
mod server;

use std::collections::BTreeSet;
use std::sync::{Arc, Mutex};
use std::time::{Duration, Instant};

use cloudspec_runtime::{
    BoxFuture, ClientCore, Config, CredentialError, CredentialProvider, Credentials, Endpoint, Error,
    ErrorKind, Sent, TimeoutKind, Timeouts,
};
use cloudspec_wire::{Effect, Operation};
use common::{Ask, ONCE, READ, SERVICE, Told, WRITE};
use server::{Fault, Server};
use tokio::net::TcpSocket;

/// Long enough for a busy machine, for faults that end by themselves.
const PATIENT: Duration = Duration::from_secs(20);
/// For faults that end by nothing else.
const IMPATIENT: Duration = Duration::from_millis(200);

/// A fault that does not go away, what the error says, and how many attempts are made by an operation that reads
/// (or carries a token) and by one that writes without a token.
type Row = (&'static str, Fault, ErrorKind, usize, usize);

const ROWS: [Row; 30] = {
    use ErrorKind::{Decode, Service, Timeout, Transport};
    const READ: ErrorKind = Timeout(TimeoutKind::Read);
    [
        ("reset before the request's body", Fault::ResetBeforeBody, Transport, 3, 1),
        ("reset during the request's body", Fault::ResetInBody, Transport, 3, 1),
        ("reset after the request's body", Fault::ResetAfterBody, Transport, 3, 1),
        ("closed without a response", Fault::CloseAfterBody, Transport, 3, 1),
        ("hang before the head", Fault::HangBeforeHead, READ, 3, 1),
        ("hang in the head", Fault::HangInHead, READ, 3, 1),
        ("hang in the body", Fault::HangInBody, READ, 3, 1),
        ("truncated body", Fault::TruncatedBody, Transport, 3, 1),
        ("truncated chunk", Fault::TruncatedChunk, Transport, 3, 1),
        ("body announced too large", Fault::AnnouncedTooLarge, Transport, 1, 1),
        ("body grown too large", Fault::GrownTooLarge, Transport, 1, 1),
        ("announced length too short", Fault::LengthTooShort, Decode, 1, 1),
        ("slow drip", Fault::SlowDrip, Timeout(TimeoutKind::Attempt), 3, 1),
        ("garbage", Fault::Garbage, Transport, 1, 1),
        ("HTML with 200", Fault::Page("text/html", "<html><title>Login</title></html>"), Decode, 1, 1),
        ("empty body with 200", Fault::Page("application/json", ""), Decode, 1, 1),
        ("text with 200", Fault::Page("text/plain", "hello"), Decode, 1, 1),
        ("bad request", Fault::Status(400, "InvalidName"), Service, 1, 1),
        ("not found", Fault::Status(404, "NotFound"), Service, 1, 1),
        ("429 without a known code", Fault::Status(429, ""), Service, 3, 3),
        ("500", Fault::Status(500, "InternalError"), Service, 3, 1),
        ("502", Fault::Status(502, ""), Service, 3, 1),
        ("503", Fault::Status(503, "ServiceUnavailable"), Service, 3, 1),
        ("504", Fault::Status(504, ""), Service, 3, 1),
        ("transient code with 400", Fault::Status(400, "ServiceUnavailable"), Service, 3, 1),
        ("throttled with 400", Fault::Throttled(400, "0"), Service, 3, 3),
        ("throttled with 403 and a hint", Fault::Throttled(403, "3600"), Service, 3, 3),
        ("throttled with 429 and a hint", Fault::Throttled(429, "1"), Service, 3, 3),
        ("expired token", Fault::Expired, Service, 2, 2),
        ("redirect", Fault::Status(302, ""), Service, 1, 1),
    ]
};

/// Gives other credentials each time the former ones were refused.
#[derive(Debug, Default)]
struct Renewing(std::sync::atomic::AtomicU32);

impl CredentialProvider for Renewing {
    fn name(&self) -> &'static str {
        "renewing"
    }
    fn credentials(&self) -> BoxFuture<'_, Result<Credentials, CredentialError>> {
        let number = self.0.load(std::sync::atomic::Ordering::Relaxed);
        Box::pin(std::future::ready(Ok(Credentials::new(format!("key-{number}"), "secret"))))
    }
    fn expired(&self, _: &Credentials) {
        self.0.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
    }
}

fn config(url: &str) -> Config {
    common::config(Arc::new(common::network()))
        .endpoint(Endpoint::parse(url).unwrap())
        .credentials(Arc::new(Renewing::default()))
        .timeouts(Timeouts::default().read(PATIENT))
}

fn timeouts(fault: Fault) -> Timeouts {
    match fault {
        Fault::HangBeforeHead | Fault::HangInHead | Fault::HangInBody => Timeouts::default().read(IMPATIENT),
        Fault::SlowDrip => Timeouts::default().read(PATIENT).attempt(IMPATIENT),
        _ => Timeouts::default().read(PATIENT),
    }
}

/// Large enough that neither side's buffers swallow it whole.
fn large(name: &str) -> Ask {
    Ask { password: Some("x".repeat(2 << 20)), ..Ask::new(name) }
}

async fn call(core: &ClientCore, operation: &'static Operation, ask: Ask) -> Result<Told, Error> {
    let name = ask.name.clone().unwrap_or_default();
    core.call::<Told>(operation, ask).header("x-name", name).await
}

/// Runs one row with one operation; says what is not as it should be.
async fn check(row: Row, operation: &'static Operation) -> Vec<String> {
    let (name, fault, kind, read_attempts, write_attempts) = row;
    let server = Server::start(move |_, _| fault).await;
    let core = ClientCore::new(config(&server.url()).timeouts(timeouts(fault)), &SERVICE);
    let ask = if fault == Fault::ResetInBody { large("thing") } else { Ask::new("thing") };
    let error = match call(&core, operation, ask).await {
        // A write that was carried out may be confirmed by its status alone.
        Ok(_) if name == "empty body with 200" && operation.effect == Effect::Write => return Vec::new(),
        Ok(_) => return vec![format!("{name}, {}: succeeds", operation.name)],
        Err(error) => error,
    };
    let reached = server.reached().remove("thing").unwrap_or_default();
    let unsafe_to_repeat = operation.effect == Effect::Write && operation.idempotency_token.is_none();
    let attempts = if unsafe_to_repeat { write_attempts } else { read_attempts };
    let mut wrong = Vec::new();
    let mut expect = |fact: &str, holds: bool| {
        if !holds {
            wrong.push(format!("{name}, {}: {fact}: {error:?}; {reached:?}", operation.name));
        }
    };
    expect(&format!("kind is not {kind:?}"), error.kind() == kind);
    expect(&format!("not {attempts} attempts"), error.attempts().len() == attempts);
    expect("does not name the operation", error.operation() == Some(operation.name));
    expect("shows a secret", !error.to_string().contains("secret") && !error.to_string().contains("xxxx"));
    expect("took effect twice", !unsafe_to_repeat || reached.executed <= 1);
    expect("tokens differ", reached.tokens.iter().collect::<BTreeSet<_>>().len() <= 1);
    expect("attempts are not what reached the server", reached.requests == attempts);
    wrong
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn every_fault_has_its_error_and_its_number_of_attempts() {
    let started = Instant::now();
    let mut wrong = Vec::new();
    for row in ROWS {
        let running = [&READ, &ONCE, &WRITE].map(|operation| tokio::spawn(check(row, operation)));
        for operation in running {
            wrong.extend(operation.await.unwrap());
        }
    }
    assert!(wrong.is_empty(), "{} wrong after {:?}:\n{}", wrong.len(), started.elapsed(), wrong.join("\n"));
}

#[tokio::test]
async fn refused_connection_is_repeated_for_every_operation() {
    let listener = std::net::TcpListener::bind("127.0.0.1:0").unwrap();
    let url = format!("http://{}", listener.local_addr().unwrap());
    drop(listener);
    let core = ClientCore::new(config(&url), &SERVICE);
    for operation in [&READ, &ONCE, &WRITE] {
        let error = call(&core, operation, Ask::new("thing")).await.unwrap_err();
        assert_eq!((error.kind(), error.attempts().len()), (ErrorKind::Connect, 3), "{error}");
        assert!(error.to_string().contains("refused"), "{error}");
    }
}

/// Depending on when the reset is noticed, nothing of the request was sent or perhaps something; only in the former case
/// may a write be repeated.
#[tokio::test]
async fn connection_reset_at_once_has_no_effect() {
    let server = Server::start(|_, _| Fault::ResetAtOnce).await;
    let core = ClientCore::new(config(&server.url()), &SERVICE);
    for operation in [&READ, &ONCE, &WRITE] {
        let error = call(&core, operation, Ask::new("thing")).await.unwrap_err();
        let is_doubtful = operation.name == WRITE.name && error.sent() == Some(Sent::Maybe);
        assert!(is_doubtful || error.attempts().len() == 3, "{error:?}");
    }
    assert!(server.reached().is_empty());
}

#[tokio::test]
async fn hang_in_connect_is_a_connect_timeout() {
    // Nobody accepts, and the queue of connections is full.
    let socket = TcpSocket::new_v4().unwrap();
    socket.bind("127.0.0.1:0".parse().unwrap()).unwrap();
    let listener = socket.listen(1).unwrap();
    let address = listener.local_addr().unwrap();
    let mut queue = Vec::new();
    while let Ok(Ok(stream)) =
        tokio::time::timeout(Duration::from_millis(100), tokio::net::TcpStream::connect(address)).await
    {
        queue.push(stream);
    }
    let config =
        config(&format!("http://{address}")).timeouts(Timeouts::default().read(Duration::from_secs(5)));
    let core = ClientCore::new(config, &SERVICE);
    let error = call(&core, &WRITE, Ask::new("thing")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutKind::Connect), "{error}");
    assert_eq!(error.attempts().len(), 3);
}

#[tokio::test]
async fn skewed_clock_is_corrected_for_this_and_all_later_calls() {
    for seconds in [-3600, 3600] {
        let server = Server::start(move |_, _| Fault::ClockAhead(seconds)).await;
        let core = ClientCore::new(config(&server.url()), &SERVICE);
        call(&core, &WRITE, Ask::new("first")).await.unwrap();
        call(&core, &WRITE, Ask::new("second")).await.unwrap();
        let reached = server.reached();
        assert_eq!((reached["first"].requests, reached["second"].requests), (2, 1), "{seconds}");
        assert_eq!((reached["first"].executed, reached["second"].executed), (1, 1), "{seconds}");
    }
}

#[tokio::test]
async fn fault_that_goes_away_is_not_seen() {
    for fault in
        [Fault::ResetAfterBody, Fault::HangInBody, Fault::Status(503, ""), Fault::Throttled(429, "0")]
    {
        let server = Server::start(move |_, number| if number == 0 { fault } else { Fault::None }).await;
        let core = ClientCore::new(config(&server.url()), &SERVICE);
        let told = call(&core, &READ, Ask::new("thing")).await.unwrap();
        assert_eq!(told.items, ["a", "b"]);
    }
}

#[tokio::test]
async fn connection_is_used_again() {
    let server = Server::start(|_, _| Fault::None).await;
    let core = ClientCore::new(config(&server.url()), &SERVICE);
    for _ in 0..10 {
        call(&core, &READ, Ask::new("thing")).await.unwrap();
    }
    assert_eq!((server.made(), server.reached()["thing"].requests), (1, 10));
}

/// Lets 4 requests go at once, and 20 a second from then on.
fn twenty_a_second() -> impl Fn(&str, usize) -> Fault {
    let bucket = Mutex::new((4.0_f64, Instant::now()));
    move |_, _| {
        let mut bucket = bucket.lock().unwrap();
        let tokens = (bucket.0 + bucket.1.elapsed().as_secs_f64() * 20.0).min(4.0);
        let goes = tokens >= 1.0;
        *bucket = (if goes { tokens - 1.0 } else { tokens }, Instant::now());
        if goes { Fault::None } else { Fault::Throttled(429, "0") }
    }
}

/// Calls without a wait between them.
async fn four_in_a_row(core: ClientCore, worker: usize) -> Result<(), Error> {
    for number in 0..4 {
        call(&core, &WRITE, Ask::new(format!("{worker}-{number}"))).await?;
    }
    Ok(())
}

#[tokio::test]
async fn adaptive_client_slows_down_until_every_call_succeeds() {
    let server = Server::start(twenty_a_second()).await;
    let mut adaptive = common::quick();
    adaptive.adaptive = true;
    let core = ClientCore::new(config(&server.url()).retry(adaptive), &SERVICE);
    let workers: Vec<_> = (0..4).map(|worker| tokio::spawn(four_in_a_row(core.clone(), worker))).collect();
    for worker in workers {
        worker.await.unwrap().unwrap();
    }
    let reached = server.reached();
    let requests: usize = reached.values().map(|reached| reached.requests).sum();
    assert_eq!((reached.len(), reached.values().map(|reached| reached.executed).sum()), (16, 16));
    // At worst all four workers are refused at once, and once more by bad luck.
    assert!((1..=8).contains(&(requests - 16)), "{} throttled", requests - 16);
}

#[tokio::test]
async fn proxy_gets_the_request() {
    let proxy = Server::start(|_, _| Fault::None).await;
    let mut options = cloudspec_runtime::HttpOptions::default();
    options.proxy = cloudspec_runtime::transport::hyper::Proxy::Url(proxy.url().into());
    options.system_ca = false;
    let transport = Arc::new(cloudspec_runtime::HyperTransport::new(&options).unwrap());
    let core =
        ClientCore::new(config("http://nowhere.invalid").allow_http(true).transport(transport), &SERVICE);
    call(&core, &READ, Ask::new("thing")).await.unwrap();
    assert_eq!(proxy.reached()["thing"].requests, 1);
}

#[tokio::test]
async fn dropped_call_closes_its_connection() {
    let server = Server::start(|_, _| Fault::HangBeforeHead).await;
    let core = ClientCore::new(config(&server.url()), &SERVICE);
    let abandoned =
        tokio::time::timeout(Duration::from_millis(50), call(&core, &READ, Ask::new("thing"))).await;
    assert!(abandoned.is_err());
    eventually("the connection closes", || server.open() == 0).await;
    assert_eq!(server.made(), 1);
}

/// What happens to 45 in 100 requests, 5 each; the faults differ from attempt to attempt.
const SOAK: [Fault; 9] = [
    Fault::ResetBeforeBody,
    Fault::ResetAfterBody,
    Fault::CloseAfterBody,
    Fault::HangBeforeHead,
    Fault::TruncatedBody,
    Fault::Garbage,
    Fault::Page("text/html", "<html></html>"),
    Fault::Status(503, ""),
    Fault::Throttled(429, "0"),
];

/// The same for the same name and number, and evenly spread.
fn soak_fault(name: &str, number: usize) -> Fault {
    use std::hash::{DefaultHasher, Hash, Hasher};
    let mut hasher = DefaultHasher::new();
    (name, number).hash(&mut hasher);
    SOAK.get((hasher.finish() % 180) as usize / 9).copied().unwrap_or(Fault::None)
}

#[tokio::test(flavor = "multi_thread", worker_threads = 2)]
async fn ten_thousand_calls_through_faults_lose_and_repeat_nothing() {
    const CALLS: usize = 10_000;
    const IN_FLIGHT: usize = 64;
    let server = Server::start(soak_fault).await;
    let tasks_before = tokio::runtime::Handle::current().metrics().num_alive_tasks();
    let timeouts = Timeouts::default().read(IMPATIENT / 2);
    let core = ClientCore::new(config(&server.url()).timeouts(timeouts), &SERVICE);
    let next = Arc::new(std::sync::atomic::AtomicUsize::new(0));
    let workers: Vec<_> = (0..IN_FLIGHT)
        .map(|_| {
            let (core, next) = (core.clone(), next.clone());
            tokio::spawn(async move {
                let mut results = Vec::new();
                loop {
                    let number = next.fetch_add(1, std::sync::atomic::Ordering::Relaxed);
                    if number >= CALLS {
                        return results;
                    }
                    let operation = [&READ, &WRITE, &READ, &ONCE][number % 4];
                    let name = format!("{}-{number}", operation.name);
                    results.push((
                        operation,
                        name.clone(),
                        call(&core, operation, Ask::new(name)).await.err(),
                    ));
                }
            })
        })
        .collect();
    let mut results = Vec::new();
    for worker in workers {
        results.extend(worker.await.unwrap());
    }

    let reached = server.reached();
    let mut wrong = Vec::new();
    for (operation, name, error) in &results {
        let of_call = reached.get(name).cloned().unwrap_or_default();
        if operation.name == WRITE.name && of_call.executed > 1 {
            wrong.push(format!("{name} took effect {} times", of_call.executed));
        }
        if error.is_none() && of_call.executed == 0 {
            wrong.push(format!("{name} succeeded without reaching the server"));
        }
        if of_call.tokens.iter().collect::<BTreeSet<_>>().len() > 1 {
            wrong.push(format!("{name} changed its token"));
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
    let names: BTreeSet<&String> = results.iter().map(|(_, name, _)| name).collect();
    assert_eq!((results.len(), names.len()), (CALLS, CALLS), "every call ends exactly once");
    let failed =
        results.iter().filter(|(operation, _, error)| operation.name == READ.name && error.is_some());
    let failed = failed.count();
    assert!(failed < CALLS / 4, "{failed} of {} reads failed although most faults pass", CALLS / 2);

    drop(core);
    eventually("all connections close", || server.open() == 0).await;
    let tasks = || tokio::runtime::Handle::current().metrics().num_alive_tasks();
    eventually("all tasks end", || tasks() <= tasks_before).await;
}

async fn eventually(what: &str, holds: impl Fn() -> bool) {
    for _ in 0..400 {
        if holds() {
            return;
        }
        tokio::time::sleep(Duration::from_millis(5)).await;
    }
    panic!("not within 2 s: {what}");
}
