//! How connections end, and how many there are: races with a server that closes, TLS without its goodbye, odd lengths,
//! many calls at once.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/peer.rs"]
mod peer;
#[path = "common/secure.rs"]
mod secure;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy};
use cloudspec_runtime::{
    ClientCore, Error, ErrorKind, HttpOptions, HyperTransport, Sent, TimeoutKind, Timeouts,
};
use cloudspec_wire::Operation;
use common::{Ask, ONCE, READ, SERVICE, Told, WRITE};
use peer::{listen, request_came};
use secure::{Authority, Server, Setup};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const GOOD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"a\"}";

fn client(url: String, change: impl FnOnce(&mut HttpOptions)) -> ClientCore {
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    change(&mut options);
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let limits = Timeouts::default().read(Duration::from_secs(20));
    ClientCore::new(config.endpoint(url).allow_http(true).timeouts(limits), &SERVICE)
}

async fn call(core: &ClientCore, operation: &'static Operation) -> Result<Told, Error> {
    core.call::<Told>(operation, Ask::new("x")).await
}

#[tokio::test]
async fn request_that_meets_the_end_of_an_idle_connection_is_repeated_where_that_is_safe() {
    // The first connection ends when its second request has come.
    let race = |mut stream: TcpStream, number: usize, requests: &AtomicUsize| {
        while request_came(&mut stream) {
            if requests.fetch_add(1, Ordering::SeqCst) > 0 && number == 0 {
                return;
            }
            stream.write_all(GOOD.as_bytes()).unwrap();
        }
    };
    for (operation, sent) in [(&READ, 3), (&ONCE, 3), (&WRITE, 2)] {
        let (address, requests) = listen(race);
        let core = client(format!("http://{address}"), |_| ());
        call(&core, operation).await.unwrap();
        match call(&core, operation).await {
            Ok(_) => assert_ne!(operation.name, WRITE.name),
            Err(error) => {
                let (kind, told) = (error.kind(), error.sent());
                assert_eq!((kind, told), (ErrorKind::Transport, Some(Sent::Maybe)), "{error:?}");
                assert_eq!(operation.name, WRITE.name, "{error:?}");
            }
        }
        assert_eq!(requests.load(Ordering::SeqCst), sent, "{}", operation.name);
    }
}

#[tokio::test]
async fn connection_that_ended_while_it_was_idle_costs_no_call() {
    let once = |mut stream: TcpStream, _: usize, requests: &AtomicUsize| {
        if request_came(&mut stream) {
            requests.fetch_add(1, Ordering::SeqCst);
            stream.write_all(GOOD.as_bytes()).unwrap();
        }
    };
    let (address, requests) = listen(once);
    let core = client(format!("http://{address}"), |_| ());
    for _ in 0..20 {
        call(&core, &WRITE).await.unwrap();
        tokio::time::sleep(Duration::from_millis(30)).await;
    }
    assert_eq!(requests.load(Ordering::SeqCst), 20);
    // Without a pause some requests meet the end, and none is carried out twice.
    for _ in 0..200 {
        let before = requests.load(Ordering::SeqCst);
        let result = call(&core, &WRITE).await;
        let carried_out = requests.load(Ordering::SeqCst) - before;
        assert!(carried_out <= 1 && (carried_out == 1 || result.is_err()), "{carried_out}: {result:?}");
        call(&core, &READ).await.unwrap();
    }
}

#[tokio::test]
async fn odd_lengths_are_read_as_the_standard_says() {
    let head = |status: &str, rest: &str| format!("HTTP/1.1 {status}\r\n{rest}");
    let rows = [
        ("HTTP/1.0 without a length", "HTTP/1.0 200 OK\r\n\r\n{\"Name\": \"a\"}".to_owned(), Ok("a")),
        (
            "a length and chunks",
            head(
                "200 OK",
                "content-length: 13\r\ntransfer-encoding: chunked\r\n\r\nd\r\n{\"Name\": \"a\"}\r\n0\r\n\r\n",
            ),
            Ok("a"),
        ),
        (
            "two lengths in one header",
            head("200 OK", "content-length: 13, 13\r\n\r\n{\"Name\": \"a\"}"),
            Ok("a"),
        ),
        (
            "two different lengths in one header",
            head("200 OK", "content-length: 13, 5\r\n\r\n{\"Name\": \"a\"}"),
            Err(ErrorKind::Transport),
        ),
        (
            "chunks that are not last",
            head("200 OK", "transfer-encoding: chunked, gzip\r\n\r\n0\r\n\r\n"),
            Err(ErrorKind::Decode),
        ),
        (
            "204 with a body",
            head("204 No Content", "content-length: 13\r\n\r\n{\"Name\": \"a\"}"),
            Err(ErrorKind::Decode),
        ),
        (
            "304 with a body",
            head("304 Not Modified", "content-length: 13\r\n\r\n{\"Name\": \"a\"}"),
            Err(ErrorKind::Service),
        ),
        (
            "101 that nobody asked for",
            head("101 Switching Protocols", "upgrade: x\r\nconnection: upgrade\r\n\r\n"),
            Err(ErrorKind::Service),
        ),
        (
            "a chunked body that is cut",
            head("200 OK", "transfer-encoding: chunked\r\n\r\nd\r\n{\"Name\": \"a\"}\r\n"),
            Err(ErrorKind::Transport),
        ),
    ];
    let mut wrong = Vec::new();
    for (name, response, expected) in rows {
        let (address, requests) = listen(move |mut stream, _, requests| {
            if request_came(&mut stream) {
                requests.fetch_add(1, Ordering::SeqCst);
                stream.write_all(response.as_bytes()).unwrap();
            }
        });
        let result = call(&client(format!("http://{address}"), |_| ()), &READ).await;
        let got = result.as_ref().map(|told| told.name.as_deref().unwrap_or_default()).map_err(Error::kind);
        if got != expected {
            wrong.push(format!("{name}: {} requests, {result:?}", requests.load(Ordering::SeqCst)));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn redirect_is_not_followed() {
    let (other, reached) = listen(|mut stream, _, requests| {
        requests.fetch_add(1, Ordering::SeqCst);
        let _ = stream.read(&mut [0; 4096]);
    });
    for status in ["301 Moved", "302 Found", "303 See Other", "307 Temporary", "308 Permanent"] {
        let (address, requests) = listen(move |mut stream, _, requests| {
            if request_came(&mut stream) {
                requests.fetch_add(1, Ordering::SeqCst);
                let head =
                    format!("HTTP/1.1 {status}\r\nlocation: http://{other}/\r\ncontent-length: 0\r\n\r\n");
                stream.write_all(head.as_bytes()).unwrap();
            }
        });
        let error = call(&client(format!("http://{address}"), |_| ()), &READ).await.unwrap_err();
        assert_eq!(
            (error.kind(), requests.load(Ordering::SeqCst)),
            (ErrorKind::Service, 1),
            "{status}: {error}"
        );
    }
    assert_eq!(reached.load(Ordering::SeqCst), 0);
}

#[tokio::test]
async fn tls_that_ends_without_goodbye_is_cut_off_unless_the_length_says_otherwise() {
    let authority = Authority::new("ours");
    let chunked = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\nd\r\n{\"Name\": \"a\"}\r\n";
    let until_the_end = GOOD.replace("content-length: 13", "x-a: b");
    let rows = [
        ("a whole length", GOOD.to_owned(), false, true),
        ("a length that is cut", GOOD[..GOOD.len() - 1].to_owned(), false, false),
        ("a length that is cut, with goodbye", GOOD[..GOOD.len() - 1].to_owned(), true, false),
        ("whole chunks", format!("{chunked}0\r\n\r\n"), false, true),
        ("chunks that are cut", chunked.to_owned(), false, false),
        ("no length", until_the_end.clone(), false, false),
        ("no length, with goodbye", until_the_end, true, true),
    ];
    let mut wrong = Vec::new();
    for (name, response, says_goodbye, is_whole) in rows {
        let acceptor = Setup::new(authority.issue("127.0.0.1")).http(&[]).acceptor();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut seen = Vec::new();
                while !seen.contains(&b'}') && stream.read_buf(&mut seen).await.is_ok_and(|read| read > 0) {}
                stream.write_all(response.as_bytes()).await.unwrap();
                stream.flush().await.unwrap();
                if says_goodbye {
                    stream.shutdown().await.unwrap();
                }
            }
        });
        let core = client(format!("https://{address}"), |options| options.extra_ca = vec![authority.pem()]);
        let result = call(&core, &WRITE).await;
        let is_as_expected = match &result {
            Ok(told) => is_whole && told.name.as_deref() == Some("a"),
            Err(error) => !is_whole && error.kind() == ErrorKind::Transport && error.attempts().len() == 1,
        };
        if !is_as_expected {
            wrong.push(format!("{name}: {result:?}"));
        }
        serving.abort();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

/// A server with TLS that takes its time before the handshake, and counts connections.
async fn slow_server(authority: &Authority, names: &[&str], pause: Duration) -> (String, Arc<AtomicUsize>) {
    let acceptor = Setup::new(authority.issue("127.0.0.1")).http(names).acceptor();
    let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
    let (address, made) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counted = made.clone();
    tokio::spawn(async move {
        while let Ok((stream, _)) = listener.accept().await {
            counted.fetch_add(1, Ordering::SeqCst);
            let acceptor = acceptor.clone();
            tokio::spawn(async move {
                tokio::time::sleep(pause).await;
                let Ok(stream) = acceptor.accept(stream).await else { return };
                let service = hyper::service::service_fn(async |_| {
                    let body = http_body_util::Full::new(bytes::Bytes::from_static(b"{\"Name\": \"a\"}"));
                    Ok::<_, std::convert::Infallible>(hyper::Response::new(body))
                });
                let server =
                    hyper_util::server::conn::auto::Builder::new(hyper_util::rt::TokioExecutor::new());
                let _ = server.serve_connection(hyper_util::rt::TokioIo::new(stream), service).await;
            });
        }
    });
    (format!("https://{address}"), made)
}

#[tokio::test]
async fn connection_that_takes_longer_than_calls_wait_is_made_once_and_taken_over() {
    let authority = Authority::new("ours");
    for (name, version) in
        [("http/1.1", HttpVersion::Http1), ("h2", HttpVersion::Negotiated), ("h2", HttpVersion::Http2)]
    {
        let (url, made) = slow_server(&authority, &[name], Duration::from_millis(500)).await;
        let core = client(url, |options| {
            (options.extra_ca, options.version) = (vec![authority.pem()], version);
        });
        let hasty = || core.call::<Told>(&WRITE, Ask::new("x")).timeout(Duration::from_millis(150));
        let mut failed = 0;
        while let Err(error) = hasty().await {
            assert_eq!(
                (error.kind(), error.sent()),
                (ErrorKind::Timeout(TimeoutKind::Call), Some(Sent::Maybe)),
                "{error:?}"
            );
            failed += 1;
            assert!(failed < 20, "{version:?}: no call succeeds");
        }
        assert_eq!(made.load(Ordering::SeqCst), 1, "{version:?}: after {failed} calls");
    }
}

#[tokio::test]
async fn call_that_gives_up_while_it_connects_takes_no_other_call_with_it() {
    let authority = Authority::new("ours");
    for (name, version) in
        [("http/1.1", HttpVersion::Http1), ("h2", HttpVersion::Negotiated), ("h2", HttpVersion::Http2)]
    {
        let (url, made) = slow_server(&authority, &[name], Duration::from_millis(300)).await;
        let core = client(url, |options| {
            (options.extra_ca, options.version) = (vec![authority.pem()], version);
        });
        let calls: Vec<_> = (0..20_u64)
            .map(|number| {
                let limit = Duration::from_millis(if number % 2 == 0 { 50 } else { 10_000 });
                let call = core.call::<Told>(&WRITE, Ask::new("x")).timeout(limit);
                (number, tokio::spawn(call.into_future()))
            })
            .collect();
        for (number, call) in calls {
            let result = call.await.unwrap();
            assert_eq!(result.is_ok(), number % 2 == 1, "{version:?}, call {number}: {result:?}");
        }
        assert!(made.load(Ordering::SeqCst) <= 20);
    }
}

#[tokio::test]
async fn five_hundred_calls_at_once_end_well_over_no_more_connections() {
    for (version, most) in [(HttpVersion::Http1, 500), (HttpVersion::Http2, 1)] {
        let server = Server::start(Setup::new(Authority::new("ours").issue("127.0.0.1")).plain()).await;
        let core = client(server.url().replace("https", "http"), |options| options.version = version);
        let tasks: Vec<_> = (0..500)
            .map(|_| {
                let core = core.clone();
                tokio::spawn(async move { call(&core, &WRITE).await.map(drop) })
            })
            .collect();
        for task in tasks {
            task.await.unwrap().unwrap();
        }
        // Connections that were begun when others became free are made nevertheless, and kept for later.
        for _ in 0..50 {
            call(&core, &WRITE).await.unwrap();
        }
        let made = server.made();
        assert!(made <= most, "{version:?}: {made} connections");
    }
}

#[tokio::test]
async fn name_or_password_that_socks_cannot_carry_is_told_before_anything_is_sent() {
    let (address, reached) = listen(|_, _, requests| {
        requests.fetch_add(1, Ordering::SeqCst);
    });
    let long = "x".repeat(256);
    for (user, password) in [(&*long, "p"), ("u", &*long)] {
        for scheme in ["socks5", "socks5h"] {
            let mut options = HttpOptions::default();
            options.system_ca = false;
            options.proxy = Proxy::Url(format!("{scheme}://{user}:{password}@{address}").into());
            let message = HyperTransport::new(&options).unwrap_err().to_string();
            assert!(message.contains("at most 255 bytes") && !message.contains("xxxx"), "{message}");
        }
    }
    assert_eq!(reached.load(Ordering::SeqCst), 0);
}
