//! Malicious servers and proxies: whatever they send, a call ends in time, with an error of the right kind.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/peer.rs"]
mod peer;

use std::io::{Read, Write};
use std::net::SocketAddr;
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::Duration;

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy};
use cloudspec_runtime::{ClientCore, ErrorKind, HttpOptions, HyperTransport, Retry, TimeoutKind, Timeouts};
use common::{Ask, READ, SERVICE, Told};
use peer::{listen, request_came};

const GOOD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"a\"}";
const CHUNKED: &str = "HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
/// The body of a good response as a chunk.
const CHUNK: &str = "d\r\n{\"Name\": \"a\"}\r\n";

fn client(url: String, change: impl FnOnce(&mut HttpOptions)) -> ClientCore {
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    change(&mut options);
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let limits = Timeouts::default().read(Duration::from_secs(20));
    ClientCore::new(config.endpoint(url).allow_http(true).timeouts(limits), &SERVICE)
}

/// Responds to every request with `start`, and then with `again` until the client goes. The connection ends after
/// what has no length. Counts requests.
fn respond(start: String, again: &'static str) -> (SocketAddr, Arc<AtomicUsize>) {
    listen(move |mut stream, _, requests| {
        while request_came(&mut stream) {
            requests.fetch_add(1, Ordering::SeqCst);
            let mut sent = stream.write_all(start.as_bytes());
            while !again.is_empty() && sent.is_ok() {
                sent = stream.write_all(again.repeat(100).as_bytes());
            }
            if sent.is_err() || !start.contains("-length: ") {
                return;
            }
        }
    })
}

#[tokio::test]
async fn strange_responses_are_read_as_the_standard_says() {
    let rows = [
        ("100 a thousand times", "HTTP/1.1 100 Continue\r\n\r\n".repeat(1000) + GOOD),
        ("103 a thousand times", "HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n".repeat(1000) + GOOD),
        ("a large header", GOOD.replace("OK", &format!("OK\r\nx-a: {}", "b".repeat(200 << 10)))),
        ("the same length twice", GOOD.replace("OK", "OK\r\ncontent-length: 13")),
        ("length and chunks", format!("{CHUNKED}{CHUNK}0\r\n\r\n").replace("OK", "OK\r\ncontent-length: 5")),
        ("a trailer", format!("{CHUNKED}{CHUNK}0\r\nx-a: b\r\n\r\n")),
        ("lines without CR", GOOD.replace('\r', "")),
        ("no length", GOOD.replace("content-length: 13\r\n", "")),
        ("a second response", GOOD.to_owned() + &GOOD.replace("\"a\"", "\"b\"")),
    ];
    let mut wrong = Vec::new();
    for (name, response) in rows {
        let (address, _) = respond(response, "");
        let core = client(format!("http://{address}"), |_| ());
        for _ in 0..3 {
            match core.call::<Told>(&READ, Ask::new("x")).await {
                Ok(told) if told.name.as_deref() == Some("a") => (),
                other => wrong.push(format!("{name}: {other:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn responses_that_are_no_http_are_reported_once() {
    let head = |line: &str| GOOD.replace("OK", &format!("OK\r\n{line}"));
    let rows = [
        ("headers without end", "HTTP/1.1 200 OK\r\n".to_owned(), "x-a: b\r\n"),
        ("a header without end", "HTTP/1.1 200 OK\r\nx-a: ".to_owned(), "bbbbbbbbbb"),
        ("empty lines without end", String::new(), "\r\n"),
        ("a header of 1 MB", head(&format!("x-a: {}", "b".repeat(1 << 20))), ""),
        ("a header of 10 MB", head(&format!("x-a: {}", "b".repeat(10 << 20))), ""),
        ("100,000 headers", head(&["x-a: b"; 100_000].join("\r\n")), ""),
        ("many headers", head(&["x-a: b"; 100].join("\r\n")), ""),
        ("NUL in a header", head("x-a: \0"), ""),
        ("space before the colon", head("x-a : b"), ""),
        ("two lengths", head("content-length: 5"), ""),
        ("negative length", GOOD.replace("13", "-1"), ""),
        ("length with a sign", GOOD.replace("13", "+13"), ""),
        ("length beyond numbers", GOOD.replace("13", "18446744073709551616"), ""),
        ("status 000", GOOD.replace("200", "000"), ""),
        ("status 2000", GOOD.replace("200", "2000"), ""),
        ("HTTP/2.0 in a line", GOOD.replace("1.1", "2.0"), ""),
        ("no head", "{\"Name\": \"a\"}".to_owned(), ""),
        ("chunk size beyond numbers", format!("{CHUNKED}FFFFFFFFFFFFFFFFF\r\n"), ""),
        ("chunk size that is none", format!("{CHUNKED}x\r\n"), ""),
        ("chunk without its line end", format!("{CHUNKED}1\r\nabc"), ""),
        ("chunk extension without end", format!("{CHUNKED}d;"), "aaaaaaaaaa"),
        ("trailers without end", format!("{CHUNKED}{CHUNK}0\r\n"), "x-a: b\r\n"),
    ];
    let mut wrong = Vec::new();
    for (name, start, again) in rows {
        let (address, requests) = respond(start, again);
        let core = client(format!("http://{address}"), |_| ());
        let error = core.call::<Told>(&READ, Ask::new("x")).await.unwrap_err();
        let said = error.to_string();
        let count = requests.load(Ordering::SeqCst);
        if error.kind() != ErrorKind::Transport || !said.contains("the response is not HTTP: ") || count != 1
        {
            wrong.push(format!("{name}: {count} requests, {:?}: {said}", error.kind()));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];
/// Status 200 on the first stream.
const HEAD: &[u8] = &[0, 0, 1, 1, 4, 0, 0, 0, 1, 0x88];
/// Status 200 and a length of 5 bytes.
const SHORT_HEAD: &[u8] = &[0, 0, 5, 1, 4, 0, 0, 0, 1, 0x88, 0x0f, 0x0d, 1, b'5'];
/// A frame of data without data, of which there may be more.
const NO_DATA: &[u8] = &[0, 0, 0, 0, 0, 0, 0, 0, 1];
/// The last data of the first stream.
const DATA: &[u8] = b"\x00\x00\x0d\x00\x01\x00\x00\x00\x01{\"Name\": \"a\"}";

fn http2(address: SocketAddr) -> ClientCore {
    client(format!("http://{address}"), |options| options.version = HttpVersion::Http2)
}

#[tokio::test]
async fn http2_servers_that_break_rules_are_reported() {
    // The first breaks its connection, and with it perhaps calls that have done nothing wrong.
    let rows = [
        ("data without data", HEAD, NO_DATA, 3, "the connection broke: "),
        ("another length", SHORT_HEAD, DATA, 1, "the response is not HTTP: "),
    ];
    for (name, head, data, attempts, expected) in rows {
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = requests.clone();
        let (address, _) = listen(move |mut stream, _, _| {
            stream.write_all(SETTINGS).unwrap();
            if request_came(&mut stream) {
                counted.fetch_add(1, Ordering::SeqCst);
                let mut sent = stream.write_all(head);
                while sent.is_ok() {
                    sent = stream.write_all(&data.repeat(100));
                }
            }
        });
        let error = http2(address).call::<Told>(&READ, Ask::new("x")).await.unwrap_err();
        assert!(error.to_string().contains(expected), "{name}: {error}");
        let count = requests.load(Ordering::SeqCst);
        assert_eq!((error.kind(), count), (ErrorKind::Transport, attempts), "{name}");
    }
}

#[tokio::test(start_paused = true)]
async fn http2_connection_that_went_silent_is_replaced() {
    let (address, _) = listen(|mut stream, number, _| {
        stream.write_all(SETTINGS).unwrap();
        if number > 0 && request_came(&mut stream) {
            stream.write_all(&[HEAD, DATA].concat()).unwrap();
        }
        // What comes is taken and nobody looks at it.
        while matches!(stream.read(&mut [0; 4096]), Ok(1..)) {}
    });
    let core = http2(address);
    let error = core.call::<Told>(&READ, Ask::new("x")).retry(Retry::off()).await.unwrap_err();
    assert_eq!(error.kind(), ErrorKind::Transport, "{error}");
    tokio::time::resume();
    assert_eq!(core.call::<Told>(&READ, Ask::new("x")).await.unwrap().name.as_deref(), Some("a"));
}

#[tokio::test]
async fn proxy_that_hangs_is_named() {
    let (address, _) = listen(|mut stream, _, _| while matches!(stream.read(&mut [0; 4096]), Ok(1..)) {});
    for scheme in ["http", "https", "socks4", "socks4a", "socks5", "socks5h"] {
        let core = client("https://127.0.0.1:9".to_owned(), |options| {
            options.proxy = Proxy::Url(format!("{scheme}://user:pass-word@{address}").into());
            options.connect_timeout = Duration::from_millis(100);
        });
        let error = core.call::<Told>(&READ, Ask::new("x")).await.unwrap_err();
        assert_eq!(error.kind(), ErrorKind::Timeout(TimeoutKind::Connect), "{scheme}: {error}");
        assert!(error.to_string().contains("no connection in time through the proxy: "), "{scheme}: {error}");
    }
}

#[tokio::test]
async fn proxy_that_echoes_its_request_gets_no_secret_into_an_error() {
    let (address, _) = listen(|mut stream, _, _| {
        let mut part = [0; 4096];
        let read = stream.read(&mut part).unwrap_or(0);
        let asked = String::from_utf8_lossy(&part[..read]).into_owned();
        let length = asked.len();
        let head = format!("HTTP/1.1 407 No\r\ncontent-type: text/plain\r\ncontent-length: {length}\r\n\r\n");
        let _ = stream.write_all((head + &asked).as_bytes());
        let _ = stream.read(&mut part);
    });
    for url in ["http://cloud.invalid", "https://cloud.invalid"] {
        let core = client(url.to_owned(), |options| {
            options.proxy = Proxy::Url(format!("http://user:pass-word@{address}").into());
        });
        let error = core.call::<Told>(&READ, Ask::new("x")).await.unwrap_err();
        let shown = format!("{error} {error:?}");
        assert!(!shown.contains("pass-word") && !shown.contains("dXNlcjpwYXNzLXdvcmQ"), "{shown}");
    }
}
