//! HTTP/2 servers that refuse, go away, or break the rules: calls end with an error of the right kind, a request is sent again
//! only where it was certainly not carried out, and the next call succeeds.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/secure.rs"]
mod secure;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::time::{Duration, Instant};

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy};
use cloudspec_runtime::{
    ClientCore, Error, ErrorKind, HttpOptions, HyperTransport, Retry, TimeoutKind, Timeouts,
};
use cloudspec_wire::Operation;
use common::{Ask, ONCE, READ, SERVICE, Told, WRITE};
use secure::{Authority, Setup};
use tokio::io::{AsyncReadExt, AsyncWriteExt};

const DATA: u8 = 0;
const HEADERS: u8 = 1;
const RESET: u8 = 3;
const SETTINGS: u8 = 4;
const PUSH: u8 = 5;
const PING: u8 = 6;
const GO_AWAY: u8 = 7;
const WINDOW: u8 = 8;
const CONTINUATION: u8 = 9;

/// The last frame of a stream.
const END: u8 = 1;
/// The last frame of a header block.
const END_HEADERS: u8 = 4;
const PADDED: u8 = 8;

const PREFACE: usize = 24;
const GOOD: &[u8] = b"{\"Name\": \"a\"}";
/// `:status: 200`, of the static table.
const OK: u8 = 0x88;
/// `:status: 103`.
const EARLY_HINTS: &[u8] = b"\x08\x03103";

fn frame(kind: u8, flags: u8, stream: u32, payload: &[u8]) -> Vec<u8> {
    let length = u32::try_from(payload.len()).unwrap().to_be_bytes();
    [&length[1..], &[kind, flags], &stream.to_be_bytes(), payload].concat()
}

fn settings(pairs: &[(u16, u32)]) -> Vec<u8> {
    let payload: Vec<u8> =
        pairs.iter().flat_map(|(id, value)| [&id.to_be_bytes()[..], &value.to_be_bytes()].concat()).collect();
    frame(SETTINGS, 0, 0, &payload)
}

fn reset(stream: u32, reason: u32) -> Vec<u8> {
    frame(RESET, 0, stream, &reason.to_be_bytes())
}

fn go_away(last: u32, reason: u32) -> Vec<u8> {
    frame(GO_AWAY, 0, 0, &[last.to_be_bytes(), reason.to_be_bytes()].concat())
}

fn good(stream: u32) -> Vec<u8> {
    [frame(HEADERS, END_HEADERS, stream, &[OK]), frame(DATA, END, stream, GOOD)].concat()
}

/// The server's side of a connection.
struct Peer {
    stream: TcpStream,
    seen: Vec<u8>,
    is_greeted: bool,
}

impl Peer {
    fn send(&mut self, bytes: &[u8]) -> bool {
        self.stream.write_all(bytes).is_ok()
    }

    /// The stream of the next request that is complete, or `None` at the end of the connection.
    fn request(&mut self) -> Option<u32> {
        let mut part = [0; 16 << 10];
        loop {
            if !self.is_greeted && self.seen.len() >= PREFACE {
                self.seen.drain(..PREFACE);
                self.is_greeted = true;
            }
            while self.is_greeted && self.seen.len() >= 9 {
                let length = u32::from_be_bytes([0, self.seen[0], self.seen[1], self.seen[2]]) as usize;
                if self.seen.len() < 9 + length {
                    break;
                }
                let (kind, flags) = (self.seen[3], self.seen[4]);
                let stream = u32::from_be_bytes(self.seen[5..9].try_into().unwrap());
                self.seen.drain(..9 + length);
                if matches!(kind, DATA | HEADERS) && flags & END != 0 {
                    return Some(stream);
                }
            }
            match self.stream.read(&mut part) {
                Ok(0) | Err(_) => return None,
                Ok(read) => self.seen.extend_from_slice(&part[..read]),
            }
        }
    }

    /// Responds well to every request from now on.
    fn serve(&mut self) {
        while let Some(stream) = self.request() {
            if !self.send(&good(stream)) {
                return;
            }
        }
    }
}

/// Gives every connection to `serve`, with its number, in a thread of its own.
fn listen(serve: impl Fn(Peer, usize) + Clone + Send + 'static) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().flatten().enumerate() {
            let serve = serve.clone();
            std::thread::spawn(move || serve(Peer { stream, seen: Vec::new(), is_greeted: false }, number));
        }
    });
    address
}

fn client_of(url: String, change: impl FnOnce(&mut HttpOptions)) -> ClientCore {
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca, options.version) = (Proxy::Off, false, HttpVersion::Http2);
    change(&mut options);
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let limits = Timeouts::default().read(Duration::from_secs(20));
    ClientCore::new(config.endpoint(url).allow_http(true).timeouts(limits), &SERVICE)
}

fn client(address: SocketAddr) -> ClientCore {
    client_of(format!("http://{address}"), |_| ())
}

async fn call(core: &ClientCore, operation: &'static Operation) -> Result<Told, Error> {
    core.call::<Told>(operation, Ask::new("x")).await
}

#[tokio::test]
async fn request_is_sent_again_where_the_server_says_that_it_did_not_begin_with_it() {
    let (no_error, internal, refused, cancel, calm) = (0, 2, 7, 8, 11);
    // What comes in place of the first response, and whether a write without a token is sent again.
    let rows = [
        ("going away before this stream", go_away(0, no_error), true),
        ("going away before this stream, for an error", go_away(0, internal), true),
        ("going away before this stream, for too many calls", go_away(0, calm), true),
        ("going away soon, and then before it", [go_away(0x7fff_ffff, 0), go_away(0, 0)].concat(), true),
        ("going away before it, twice", go_away(0, no_error).repeat(2), true),
        ("refused", reset(1, refused), true),
        ("refused and going away", [reset(1, refused), go_away(0, no_error)].concat(), true),
        ("going away after this stream", go_away(1, no_error), false),
        ("going away after this stream, for an error", go_away(1, internal), false),
        ("cancelled", reset(1, cancel), false),
        ("reset without an error", reset(1, no_error), false),
        ("reset for an error", reset(1, internal), false),
        ("nothing", Vec::new(), false),
    ];
    let mut wrong = Vec::new();
    for (name, ending, is_repeated) in rows {
        for (operation, is_safe) in [(&WRITE, false), (&ONCE, true), (&READ, true)] {
            let requests = Arc::new(AtomicUsize::new(0));
            let (counted, ending) = (requests.clone(), ending.clone());
            let ends_connection = !ending.starts_with(&reset(1, 0)[..9]);
            let address = listen(move |mut peer, _| {
                peer.send(&settings(&[]));
                while let Some(stream) = peer.request() {
                    if counted.fetch_add(1, Ordering::SeqCst) > 0 {
                        peer.send(&good(stream));
                        continue;
                    }
                    peer.send(&ending);
                    if ends_connection {
                        // The other side sees what was sent before it sees the end.
                        std::thread::sleep(Duration::from_millis(20));
                        return;
                    }
                }
            });
            let result = call(&client(address), operation).await;
            let (count, is_ok) = (requests.load(Ordering::SeqCst), is_repeated || is_safe);
            if result.is_ok() != is_ok || count != 1 + usize::from(is_ok) {
                wrong.push(format!("{name}, {}: {count} requests, {result:?}", operation.name));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn calls_in_flight_when_a_server_goes_away_are_carried_out_once_each() {
    let carried_out = Arc::new(AtomicUsize::new(0));
    let counted = carried_out.clone();
    let address = listen(move |mut peer, number| {
        peer.send(&settings(&[]));
        let respond = |peer: &mut Peer, stream| {
            counted.fetch_add(1, Ordering::SeqCst);
            peer.send(&good(stream))
        };
        if number == 0 {
            let streams: Vec<u32> = (0..10).filter_map(|_| peer.request()).collect();
            peer.send(&go_away(5, 0));
            for stream in streams.into_iter().filter(|stream| *stream <= 5).rev() {
                respond(&mut peer, stream);
            }
            std::thread::sleep(Duration::from_millis(100));
            return;
        }
        while let Some(stream) = peer.request() {
            respond(&mut peer, stream);
        }
    });
    let core = client(address);
    let tasks: Vec<_> = (0..10)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { call(&core, &WRITE).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
    assert_eq!(carried_out.load(Ordering::SeqCst), 10);
}

/// A header field that is kept in the dynamic table, and one that repeats it in a byte.
fn repeated_field(times: usize) -> Vec<u8> {
    // A length of 4000: all bits of the prefix, then 4000 - 127 in groups of seven.
    let mut block = vec![OK, 0x40, 1, b'a', 0x7f, 0xa1, 0x1e];
    block.extend(std::iter::repeat_n(b'b', 4000));
    block.extend(std::iter::repeat_n(0xbe, times));
    block
}

#[tokio::test]
async fn server_that_breaks_the_rules_costs_its_own_call_alone() {
    let headers = |flags, block: &[u8]| frame(HEADERS, END_HEADERS | flags, 1, block);
    let data = |flags, stream, bytes: &[u8]| frame(DATA, flags, stream, bytes);
    // What comes in place of the first response.
    let rows = [
        ("a field repeated 10,000 times", headers(0, &repeated_field(10_000))),
        ("a response without a status", [headers(0, b"\x00\x01a\x01b"), data(END, 1, GOOD)].concat()),
        ("a status of four digits", headers(END, b"\x08\x042000")),
        ("a status that is no number", headers(END, b"\x08\x03abc")),
        ("a name in capitals", headers(END, b"\x88\x00\x01A\x01b")),
        ("a line end in a value", headers(END, b"\x88\x00\x01a\x02\r\n")),
        ("a header that nobody entered into the table", headers(END, b"\xff\xff\xff\xff\x0f")),
        ("a number without end", headers(END, &[0xff; 100])),
        ("a table larger than agreed on", headers(END, b"\x3f\xe1\xff\xff\xff\x07\x88")),
        ("a Huffman code that is none", headers(END, b"\x88\x00\x01a\x84\xff\xff\xff\xff")),
        ("padding longer than the frame", frame(HEADERS, END_HEADERS | PADDED, 1, b"\xff\x88")),
        ("data before the head", data(END, 1, GOOD)),
        ("interim responses and an end", headers(END, EARLY_HINTS)),
        ("data after an interim response", [headers(0, EARLY_HINTS), data(END, 1, GOOD)].concat()),
        ("a second head", [headers(0, &[OK]), headers(0, &[OK]), data(END, 1, GOOD)].concat()),
        ("another length", [headers(0, b"\x88\x0f\x0d\x0299"), data(END, 1, GOOD)].concat()),
        (
            "lengths that contradict",
            [headers(0, b"\x88\x0f\x0d\x0213\x0f\x0d\x0214"), data(END, 1, GOOD)].concat(),
        ),
        (
            "more data than there is a window for",
            [headers(0, &[OK]), data(0, 1, &[b' '; 16 << 10]).repeat(500)].concat(),
        ),
        ("data of a stream that never was", data(END, 99, GOOD)),
        ("data of the connection", data(END, 0, GOOD)),
        ("the head of another stream", frame(HEADERS, END_HEADERS | END, 2, &[OK])),
        ("a push", frame(PUSH, END_HEADERS, 1, b"\x00\x00\x00\x02\x82\x84\x86\x41\x01a")),
        ("a continuation of nothing", frame(CONTINUATION, END_HEADERS, 1, &[OK])),
        (
            "a head that something comes between",
            [frame(HEADERS, 0, 1, &[OK]), frame(PING, 0, 0, &[0; 8])].concat(),
        ),
        ("a ping of seven bytes", frame(PING, 0, 0, &[0; 7])),
        ("a ping of a stream", frame(PING, 0, 1, &[0; 8])),
        ("settings of five bytes", frame(SETTINGS, 0, 0, &[0; 5])),
        ("settings of a stream", frame(SETTINGS, 0, 1, &[])),
        ("a confirmation of settings with settings", frame(SETTINGS, 1, 0, &[0; 6])),
        ("a window beyond bounds in settings", settings(&[(4, u32::MAX)])),
        ("a frame size below bounds", settings(&[(5, 1)])),
        ("a frame size beyond bounds", settings(&[(5, u32::MAX)])),
        ("pushes switched to two", settings(&[(2, 2)])),
        ("a window update of nought", frame(WINDOW, 0, 0, &[0; 4])),
        ("a window update of a stream that never was", frame(WINDOW, 0, 99, &[0, 0, 0, 1])),
        ("a window that overflows", frame(WINDOW, 0, 0, &[0x7f, 0xff, 0xff, 0xff]).repeat(2)),
        ("a reset of a stream that never was", reset(99, 8)),
        ("a reset of the connection", reset(0, 8)),
        ("a goodbye of four bytes", frame(GO_AWAY, 0, 0, &[0; 4])),
        ("a goodbye that takes another back", [go_away(1, 0), go_away(3, 0)].concat()),
        ("HTTP/1.1", b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"a\"}".to_vec()),
        ("noughts", vec![0; 1 << 20]),
        ("ones", vec![0xff; 1 << 20]),
    ];
    let mut wrong = Vec::new();
    for (name, instead) in rows {
        let requests = Arc::new(AtomicUsize::new(0));
        let counted = requests.clone();
        let address = listen(move |mut peer, _| {
            peer.send(&settings(&[]));
            while let Some(stream) = peer.request() {
                let response = match counted.fetch_add(1, Ordering::SeqCst) {
                    0 => &instead,
                    _ => &good(stream),
                };
                if !peer.send(response) {
                    return;
                }
            }
        });
        let core = client(address);
        let started = Instant::now();
        let result = core.call::<Told>(&WRITE, Ask::new("x")).read_timeout(Duration::from_millis(300)).await;
        let took = started.elapsed();
        let count = requests.load(Ordering::SeqCst);
        match result {
            Err(error)
                if matches!(error.kind(), ErrorKind::Transport | ErrorKind::Timeout(TimeoutKind::Read))
                    && took < Duration::from_secs(2)
                    && count == 1 => {}
            other => wrong.push(format!("{name}: {count} requests, after {took:?}: {other:?}")),
        }
        match call(&core, &WRITE).await {
            Ok(told) if told.name.as_deref() == Some("a") => {}
            other => wrong.push(format!("{name}, the next call: {other:?}")),
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

#[tokio::test]
async fn unusual_responses_are_read_as_the_standard_says() {
    let headers = |flags, block: &[u8]| frame(HEADERS, END_HEADERS | flags, 1, block);
    let whole = frame(DATA, END, 1, GOOD);
    // A value of 200 KB.
    let mut large = b"\x88\x00\x01a\x7f\x81\xbf\x0c".to_vec();
    large.extend([b'b'; 200 << 10]);
    let in_parts: Vec<u8> = {
        let mut parts = large.chunks(16 << 10);
        let first = frame(HEADERS, 0, 1, parts.next().unwrap());
        let others = parts.map(|part| frame(CONTINUATION, 0, 1, part));
        others.fold(first, |all, part| [all, part].concat())
    };
    let rows = [
        (
            "interim responses",
            [headers(0, EARLY_HINTS).repeat(1000), headers(0, &[OK]), whole.clone()].concat(),
        ),
        ("trailers", [headers(0, &[OK]), frame(DATA, 0, 1, GOOD), headers(END, b"\x00\x01a\x01b")].concat()),
        (
            "padding",
            [headers(0, &[OK]), frame(DATA, END | PADDED, 1, &[b"\x03", GOOD, &[0; 3]].concat())].concat(),
        ),
        (
            "a byte a frame",
            [
                headers(0, &[OK]),
                GOOD.chunks(1).flat_map(|byte| frame(DATA, 0, 1, byte)).collect(),
                frame(DATA, END, 1, b""),
            ]
            .concat(),
        ),
        ("a header of 200 KB", [in_parts, frame(CONTINUATION, END_HEADERS, 1, b""), whole.clone()].concat()),
        ("a reset after the end", [headers(0, &[OK]), whole.clone(), reset(1, 0)].concat()),
        ("a goodbye before the end", [headers(0, &[OK]), go_away(1, 0), whole.clone()].concat()),
        (
            "the largest table of headers",
            [settings(&[(1, u32::MAX)]), headers(0, &[OK]), whole.clone()].concat(),
        ),
        (
            "unknown settings and frames",
            [settings(&[(0x7777, 1)]), frame(0x77, 0xff, 1, b"a"), headers(0, &[OK]), whole].concat(),
        ),
    ];
    let mut wrong = Vec::new();
    for (name, response) in rows {
        let address = listen(move |mut peer, _| {
            peer.send(&settings(&[]));
            if peer.request().is_some() {
                peer.send(&response);
                peer.serve();
            }
        });
        let core = client(address);
        for which in ["first", "next"] {
            match call(&core, &WRITE).await {
                Ok(told) if told.name.as_deref() == Some("a") => {}
                other => wrong.push(format!("{name}, the {which} call: {other:?}")),
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

#[tokio::test]
async fn server_without_room_for_streams_holds_calls_within_their_limits() {
    const MAX_STREAMS: u16 = 3;
    let address = listen(|mut peer, _| {
        peer.send(&settings(&[]));
        let Some(stream) = peer.request() else { return };
        // Settings that come with a response are known when the next call begins.
        peer.send(&[settings(&[(MAX_STREAMS, 0)]), good(stream)].concat());
        let mut other = peer.stream.try_clone().unwrap();
        std::thread::spawn(move || {
            std::thread::sleep(Duration::from_millis(600));
            let _ = other.write_all(&settings(&[(MAX_STREAMS, 1)]));
        });
        peer.serve();
    });
    let core = client(address);
    call(&core, &WRITE).await.unwrap();
    let limit = Duration::from_millis(150);
    let write = || core.call::<Told>(&WRITE, Ask::new("x")).retry(Retry::off());
    for (name, call) in [
        ("read", write().read_timeout(limit)),
        ("attempt", write().attempt_timeout(limit)),
        ("call", write().timeout(limit)),
    ] {
        let started = Instant::now();
        let error = call.await.unwrap_err();
        assert!(matches!(error.kind(), ErrorKind::Timeout(_)), "{name}: {error:?}");
        assert!(started.elapsed() < Duration::from_secs(1), "{name}: {:?}", started.elapsed());
    }
    // One after the other, when there is room for one.
    let tasks: Vec<_> = (0..20)
        .map(|_| {
            let core = core.clone();
            tokio::spawn(async move { call(&core, &WRITE).await.map(drop) })
        })
        .collect();
    for task in tasks {
        task.await.unwrap().unwrap();
    }
}

#[tokio::test]
async fn what_tls_agreed_on_is_what_is_spoken() {
    const HTTP1: &[u8] = b"HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"a\"}";
    let http2 = [settings(&[]), good(1)].concat();
    let authority = Authority::new("ours");
    use HttpVersion::{Http1, Http2, Negotiated};
    type Names = &'static [&'static str];
    type Row<'a> = (Names, &'a [u8], HttpVersion, Result<(), ErrorKind>);
    // What the server offers, what it speaks, what the client wants, and the outcome.
    let rows: [Row<'_>; 11] = [
        (&["h2"], &http2, Negotiated, Ok(())),
        (&["h2", "http/1.1"], &http2, Negotiated, Ok(())),
        (&["http/1.1"], HTTP1, Negotiated, Ok(())),
        (&[], HTTP1, Negotiated, Ok(())),
        (&["h2", "http/1.1"], HTTP1, Http1, Ok(())),
        (&["h2"], HTTP1, Negotiated, Err(ErrorKind::Transport)),
        (&["http/1.1"], &http2, Negotiated, Err(ErrorKind::Transport)),
        (&[], &http2, Negotiated, Err(ErrorKind::Transport)),
        (&["h2"], &http2, Http1, Err(ErrorKind::Connect)),
        (&["http/1.1"], HTTP1, Http2, Err(ErrorKind::Connect)),
        (&["http/1.1"], &http2, Http1, Err(ErrorKind::Transport)),
    ];
    let mut wrong = Vec::new();
    for (offered, spoken, version, expected) in rows {
        let acceptor = Setup::new(authority.issue("127.0.0.1")).http(offered).acceptor();
        let listener = tokio::net::TcpListener::bind("127.0.0.1:0").await.unwrap();
        let (address, spoken) = (listener.local_addr().unwrap(), spoken.to_vec());
        let serving = tokio::spawn(async move {
            while let Ok((stream, _)) = listener.accept().await {
                let Ok(mut stream) = acceptor.accept(stream).await else { continue };
                let mut seen = Vec::new();
                while !seen.contains(&b'}') && stream.read_buf(&mut seen).await.is_ok_and(|read| read > 0) {}
                let _ = stream.write_all(&spoken).await;
                while stream.read(&mut [0; 4096]).await.is_ok_and(|read| read > 0) {}
            }
        });
        let core = client_of(format!("https://{address}"), |options| {
            (options.version, options.extra_ca) = (version, vec![authority.pem()]);
        });
        let started = Instant::now();
        let result = call(&core, &WRITE).await;
        if result.as_ref().map(drop).map_err(Error::kind) != expected
            || started.elapsed() > Duration::from_secs(5)
        {
            wrong.push(format!("{offered:?}, {version:?}: {:?}, {result:?}", started.elapsed()));
        }
        serving.abort();
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
