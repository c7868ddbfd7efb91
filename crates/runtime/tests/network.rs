//! The bytes on a connection: framing, responses that are cut short or arrive slowly, and several tokio runtimes.

// The lint knows test functions, but not their helpers.
#![allow(clippy::unwrap_used)]

mod common;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy};
use cloudspec_runtime::{
    ClientCore, Error, ErrorKind, HttpOptions, HyperTransport, ReadLimits, Request, Scheme, Stall,
    TimeoutKind, Timeouts, Transport,
};
use cloudspec_wire::Operation;
use common::{Ask, ONCE, READ, SERVICE, Told, WRITE};
use h2::Reason;

/// Gives `response` to every request, and what the requests were to `seen`.
fn serve(response: &'static [u8], seen: std::sync::mpsc::Sender<String>) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let mut buffer = [0; 16 << 10];
            let read = stream.read(&mut buffer).unwrap_or(0);
            let _ = seen.send(String::from_utf8_lossy(&buffer[..read]).into_owned());
            let _ = stream.write_all(response);
        }
    });
    address
}

fn request(address: SocketAddr, method: &'static str) -> Request {
    Request {
        method,
        scheme: Scheme::Http,
        host: address.to_string(),
        path: "/".into(),
        query: Vec::new(),
        headers: Default::default(),
        body: Vec::new(),
    }
}

#[tokio::test]
async fn request_that_may_have_a_body_says_when_it_has_none() {
    let (sender, seen) = std::sync::mpsc::channel();
    let address = serve(b"HTTP/1.1 200 OK\r\ncontent-length: 0\r\nconnection: close\r\n\r\n", sender);
    let transport = common::network();
    for (method, expected) in [("POST", true), ("PUT", true), ("GET", false), ("DELETE", false)] {
        let limits = ReadLimits::new(Duration::from_secs(5));
        transport.send(&request(address, method), limits).await.unwrap();
        let head = seen.recv().unwrap();
        assert_eq!(head.contains("content-length: 0\r\n"), expected, "{head}");
    }
}

fn client(address: SocketAddr, timeouts: Timeouts) -> ClientCore {
    let config = common::config(Arc::new(common::network()));
    ClientCore::new(config.endpoint(format!("http://{address}")).timeouts(timeouts), &SERVICE)
}

#[tokio::test]
async fn no_coding_is_asked_for_and_one_that_comes_is_named() {
    let (sender, seen) = std::sync::mpsc::channel();
    let response = b"HTTP/1.1 200 OK\r\ncontent-encoding: gzip\r\ncontent-length: 4\r\n\r\n\x1f\x8b\x08\x00";
    let core = client(serve(response, sender), Timeouts::default());
    let error = core.call::<Told>(&READ, Ask::new("a")).await.unwrap_err();
    assert!(seen.recv().unwrap().contains("accept-encoding: identity\r\n"));
    assert_eq!(error.kind(), ErrorKind::Decode);
    assert!(error.message().contains("content coding `gzip`, which was not requested"), "{error}");
}

/// A server that gives a byte of the body every now and then.
fn drip(every: Duration) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            let _ = stream.read(&mut [0; 16 << 10]);
            let _ = stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 60000\r\n\r\n");
            while stream.write_all(b" ").is_ok() {
                std::thread::sleep(every);
            }
        }
    });
    address
}

#[tokio::test]
async fn response_that_drips_is_given_up() {
    let stall = Stall::new(Duration::from_millis(300), 1000);
    let address = drip(Duration::from_millis(20));
    let core = client(address, Timeouts::default().read(Duration::MAX).stall(Some(stall)));
    let started = Instant::now();
    let error = core.call::<Told>(&WRITE, Ask::new("a")).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutKind::Read), "{error}");
    assert!(error.message().contains("too slowly"), "{error}");
    assert!(started.elapsed() < Duration::from_secs(5), "{:?}", started.elapsed());
}

#[tokio::test]
async fn stalled_response_is_given_up_by_default() {
    assert_eq!(Timeouts::default().stall, Some(Stall::new(Duration::from_secs(10), 100)));
    assert_eq!(ReadLimits::new(Duration::MAX).stall, Timeouts::default().stall);
}

#[tokio::test]
async fn the_longest_time_is_no_time_too_long() {
    let (sender, _seen) = std::sync::mpsc::channel();
    let body = b"HTTP/1.1 429 Slow\r\nretry-after: 18446744073709551615\r\ncontent-length: 2\r\nconnection: close\r\n\r\n{}";
    let address = serve(body, sender);
    let mut options = HttpOptions::default();
    (options.connect_timeout, options.idle_timeout) = (Duration::MAX, Duration::MAX);
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    let longest = Timeouts::default().read(Duration::MAX).attempt(Duration::MAX).call(Duration::MAX);
    let longest = longest.credentials(Duration::MAX).stall(Some(Stall::new(Duration::MAX, u32::MAX)));
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let core = ClientCore::new(config.endpoint(format!("http://{address}")).timeouts(longest), &SERVICE);
    let call = core.call::<Told>(&READ, Ask::new("a"));
    let error = call.timeout(Duration::MAX).hedge(cloudspec_runtime::Hedge::After(Duration::MAX)).await;
    let error = error.unwrap_err();
    assert_eq!((error.retry_after(), error.attempts().len()), (Some(Duration::from_secs(u64::MAX)), 3));
    let wait = core.wait::<Told>(&common::READY, &READ, Ask::new("a"));
    let wait = wait.timeout(Duration::MAX).delay(Duration::MAX).retry(cloudspec_runtime::Retry::off());
    assert!(tokio::time::timeout(Duration::from_millis(200), wait.into_future()).await.is_err());
    let retry = common::quick().delays(Duration::MAX, Duration::MAX);
    let call = core.call::<Told>(&READ, Ask::new("a")).retry(retry).into_future();
    assert!(tokio::time::timeout(Duration::from_millis(200), call).await.is_err());
}

/// What an HTTP/2 server does after the head of a response and a part of its body.
#[derive(Clone, Copy, Debug)]
enum Ending {
    /// Resets the stream.
    Reset(Reason),
    /// Says that it is going away and closes the connection.
    GoAway,
    /// Resets the stream, having announced no length.
    ResetUnannounced(Reason),
}

async fn http2(ending: Ending, requests: Arc<AtomicUsize>) -> SocketAddr {
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let address = listener.local_addr().unwrap();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            tokio::spawn(connection(stream, ending, requests.clone()));
        }
    });
    address
}

async fn connection(stream: tokio::net::TcpStream, ending: Ending, requests: Arc<AtomicUsize>) {
    let mut server = h2::server::handshake(stream).await.unwrap();
    while let Some(Ok((_, mut respond))) = server.accept().await {
        requests.fetch_add(1, Ordering::SeqCst);
        let mut head = hyper::Response::builder().status(200);
        if !matches!(ending, Ending::ResetUnannounced(_)) {
            head = head.header("content-length", "100");
        }
        let mut body = respond.send_response(head.body(()).unwrap(), false).unwrap();
        body.send_data(bytes::Bytes::from_static(br#"{"Name": "a"}"#), false).unwrap();
        tokio::spawn(async move {
            tokio::time::sleep(Duration::from_millis(50)).await;
            match ending {
                Ending::Reset(reason) | Ending::ResetUnannounced(reason) => body.send_reset(reason),
                // Keeps the stream open while the connection ends.
                Ending::GoAway => tokio::time::sleep(Duration::from_millis(500)).await,
            }
        });
        if matches!(ending, Ending::GoAway) {
            // The head and the part of the body go out first.
            let _ = tokio::time::timeout(Duration::from_millis(50), server.accept()).await;
            server.abrupt_shutdown(Reason::NO_ERROR);
        }
    }
}

async fn over_http2(address: SocketAddr, operation: &'static Operation) -> Result<Told, Error> {
    let mut options = HttpOptions::default();
    options.version = HttpVersion::Http2;
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let core = ClientCore::new(config.endpoint(format!("http://{address}")), &SERVICE);
    core.call::<Told>(operation, Ask::new("a")).await
}

#[tokio::test]
async fn cut_http2_response_is_an_error_and_no_write_is_sent_again() {
    let endings = [
        Ending::Reset(Reason::NO_ERROR),
        Ending::Reset(Reason::REFUSED_STREAM),
        Ending::Reset(Reason::CANCEL),
        Ending::Reset(Reason::INTERNAL_ERROR),
        Ending::ResetUnannounced(Reason::NO_ERROR),
        Ending::ResetUnannounced(Reason::REFUSED_STREAM),
        Ending::GoAway,
    ];
    let mut wrong = Vec::new();
    for ending in endings {
        for (operation, expected) in [(&WRITE, 1), (&ONCE, 3), (&READ, 3)] {
            let requests = Arc::new(AtomicUsize::new(0));
            let address = http2(ending, requests.clone()).await;
            let result = over_http2(address, operation).await;
            let kind = result.as_ref().err().map(Error::kind);
            let sent = requests.load(Ordering::SeqCst);
            if kind != Some(ErrorKind::Transport) || sent != expected {
                wrong.push(format!("{ending:?}, {}: {sent} requests, {result:?}", operation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// Responds to every request on a connection, a thread a connection.
fn patient_server() -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for mut stream in listener.incoming().flatten() {
            std::thread::spawn(move || {
                let mut buffer = [0; 16 << 10];
                while stream.read(&mut buffer).is_ok_and(|read| read > 0) {
                    let _ =
                        stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"a\"}");
                }
            });
        }
    });
    address
}

#[test]
fn one_client_works_on_several_runtimes_at_once() {
    let core = client(patient_server(), Timeouts::default().read(Duration::from_secs(2)));
    let runtime = || tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
    let call = |runtime: &tokio::runtime::Runtime| {
        runtime.block_on(async { core.call::<Told>(&WRITE, Ask::new("a")).await.map(|told| told.name) })
    };
    // Neither drives its connections while the other one calls.
    let (first, second) = (runtime(), runtime());
    for _ in 0..3 {
        assert_eq!(call(&first).unwrap().as_deref(), Some("a"));
        assert_eq!(call(&second).unwrap().as_deref(), Some("a"));
    }
    drop(first);
    assert_eq!(call(&second).unwrap().as_deref(), Some("a"));
    for _ in 0..40 {
        assert_eq!(call(&runtime()).unwrap().as_deref(), Some("a"));
    }
}

#[test]
fn call_without_a_runtime_is_an_error() {
    let core = client(patient_server(), Timeouts::default());
    let mut call = std::pin::pin!(core.call::<Told>(&READ, Ask::new("a")).into_future());
    let mut context = std::task::Context::from_waker(std::task::Waker::noop());
    let std::task::Poll::Ready(result) = call.as_mut().poll(&mut context) else { panic!("it waits") };
    assert_eq!(result.unwrap_err().kind(), ErrorKind::Invalid);
}
