//! Peers that are slow, or that never come to an end: no wait lasts longer than its limit, and what was not sent is known
//! as that.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/peer.rs"]
mod peer;

use std::io::{Read, Write};
use std::net::TcpStream;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::mpsc::{RecvTimeoutError, channel};
use std::sync::{Arc, LazyLock};
use std::thread::sleep;
use std::time::{Duration, Instant};

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy};
use cloudspec_runtime::{
    ClientCore, Error, ErrorKind, HttpOptions, HyperTransport, Sent, TimeoutKind, Timeouts,
};
use common::{Ask, SERVICE, Told, WRITE};
use peer::{listen, request_came};

/// The limit under test, which is shorter than every other one.
const LIMIT: Duration = Duration::from_millis(300);
/// How long a wait may last at most, on a machine that has other things to do. On an idle one it is 400 ms, without
/// optimization.
const PATIENCE: Duration = Duration::from_secs(2);
/// The pause of peers that drip.
const DRIP: Duration = Duration::from_millis(20);

/// What a peer does with a connection.
#[derive(Clone, Copy)]
enum Peer {
    /// Reads what comes and says nothing.
    Silent,
    /// Says the first text at once, and then the second one for ever, as fast as it can.
    Endless(&'static [u8], &'static [u8]),
    /// Says the first text at once, and then the second one for ever, a byte at a time.
    Drips(&'static [u8], &'static [u8]),
}

impl Peer {
    fn serve(self, mut stream: TcpStream, waits_for_request: bool, requests: &AtomicUsize) {
        if waits_for_request {
            if !request_came(&mut stream) {
                return;
            }
            requests.fetch_add(1, Ordering::SeqCst);
        }
        // What comes is read to the end, or the other side could not go on.
        let mut reading = stream.try_clone().unwrap();
        let read = std::thread::spawn(move || while matches!(reading.read(&mut [0; 4096]), Ok(1..)) {});
        match self {
            Peer::Silent => {}
            Peer::Endless(start, again) => {
                let again = again.repeat(1 + (1 << 20) / again.len());
                let mut sent = stream.write_all(start);
                while sent.is_ok() {
                    sent = stream.write_all(&again);
                }
            }
            Peer::Drips(start, again) => {
                let _ = stream.write_all(start);
                for byte in again.iter().cycle() {
                    sleep(DRIP);
                    if stream.write_all(&[*byte]).is_err() {
                        break;
                    }
                }
            }
        }
        let _ = read.join();
    }
}

/// A call of an operation that writes, without a token, on a thread of its own: one that never ends is a failure as well.
fn call(
    url: String,
    timeouts: Timeouts,
    change: impl FnOnce(&mut HttpOptions),
) -> Result<(Error, Duration), RecvTimeoutError> {
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca) = (Proxy::Off, false);
    (options.extra_ca, options.max_response) = (vec![AUTHORITY.clone()], 4 << 10);
    change(&mut options);
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let core = ClientCore::new(config.endpoint(url).allow_http(true).timeouts(timeouts), &SERVICE);
    let (sender, ended) = channel();
    std::thread::spawn(move || {
        let runtime = tokio::runtime::Builder::new_current_thread().enable_all().build().unwrap();
        let started = Instant::now();
        let error = runtime.block_on(async { core.call::<Told>(&WRITE, Ask::new("x")).await.unwrap_err() });
        let _ = sender.send((error, started.elapsed()));
    });
    ended.recv_timeout(4 * PATIENCE)
}

/// Somebody has to be trusted before TLS begins.
static AUTHORITY: LazyLock<Vec<u8>> = LazyLock::new(|| {
    let key = rcgen::KeyPair::generate().unwrap();
    let params = rcgen::CertificateParams::new(["a.test".to_owned()]).unwrap();
    params.self_signed(&key).unwrap().pem().into_bytes()
});

/// The limits of an attempt in turn: what applies before something is sent.
fn limits() -> [(&'static str, Timeouts, Duration); 3] {
    let long = Duration::from_secs(60);
    [
        ("read", Timeouts::default().read(LIMIT), long),
        ("connect", Timeouts::default().read(long), LIMIT),
        ("attempt", Timeouts::default().read(long).attempt(LIMIT), long),
    ]
}

#[test]
fn nothing_is_sent_before_there_is_a_connection_whichever_limit_ends_the_wait() {
    let silent = [("", "TLS"), ("http", "an HTTP proxy"), ("socks4a", "SOCKS 4"), ("socks5h", "SOCKS 5")]
        .map(|(scheme, name)| (name, scheme, Peer::Silent));
    let others = [
        ("TLS that drips", "", Peer::Drips(b"\x16\x03\x03\x40\x00", b"\x02")),
        ("a proxy with TLS", "https", Peer::Silent),
        ("a proxy that drips", "http", Peer::Drips(b"HTTP/1.1 200 OK\r\nx-a: ", b"b")),
        ("a SOCKS proxy that drips", "socks5h", Peer::Drips(b"", b"\x05\x00\x05\x00\x00\x03\xff")),
    ];
    let mut wrong = Vec::new();
    for (name, scheme, peer) in silent.into_iter().chain(others) {
        for (limit, timeouts, connect) in limits() {
            let (address, _) = listen(move |stream, _, requests| peer.serve(stream, false, requests));
            let url =
                if scheme.is_empty() { format!("https://{address}") } else { "https://a.test".to_owned() };
            let ended = call(url, timeouts, |options| {
                options.connect_timeout = connect;
                if !scheme.is_empty() {
                    options.proxy = Proxy::Url(format!("{scheme}://{address}").into());
                }
            });
            let Ok((error, took)) = ended else {
                wrong.push(format!("{name}, {limit}: does not end"));
                continue;
            };
            let is_told = error.sent() == Some(Sent::No) && error.attempts().len() == 3;
            let is_connect =
                matches!(error.kind(), ErrorKind::Connect | ErrorKind::Timeout(TimeoutKind::Connect));
            let names_proxy = scheme.is_empty() || error.message().contains(" through the proxy: ");
            if !is_told || !is_connect || !names_proxy || took > 2 * PATIENCE {
                wrong.push(format!("{name}, {limit}: {:?}, {took:?}: {error:?}", error.kind()));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}

const CHUNKED: &[u8] = b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n";
/// Settings, and a status of 200 on the first stream.
const HTTP2: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 1, 4, 0, 0, 0, 1, 0x88];
const SETTINGS: &[u8] = &[0, 0, 0, 4, 0, 0, 0, 0, 0];

#[test]
fn no_response_lasts_longer_than_its_limit() {
    use ErrorKind::{Timeout, Transport};
    const READ: ErrorKind = Timeout(TimeoutKind::Read);
    let rows = [
        ("nothing", Peer::Silent, READ),
        ("100 for ever", Peer::Endless(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), READ),
        ("103 for ever", Peer::Endless(b"", b"HTTP/1.1 103 Early Hints\r\nlink: </a>\r\n\r\n"), READ),
        ("100 that drips", Peer::Drips(b"", b"HTTP/1.1 100 Continue\r\n\r\n"), READ),
        ("a status line that drips", Peer::Drips(b"HTTP/1.1 200 ", b"O"), READ),
        ("headers that drip", Peer::Drips(b"HTTP/1.1 200 OK\r\n", b"x-a: b\r\n"), READ),
        ("a header for ever", Peer::Endless(b"HTTP/1.1 200 OK\r\nx-a: ", b"b"), Transport),
        ("empty lines that drip", Peer::Drips(b"", b"\r\n"), READ),
        ("noughts of a chunk size for ever", Peer::Endless(CHUNKED, b"0"), READ),
        ("noughts of a chunk size that drip", Peer::Drips(CHUNKED, b"0"), READ),
        (
            "blanks behind a chunk size for ever",
            Peer::Endless(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1", b" "),
            READ,
        ),
        (
            "a chunk extension that drips",
            Peer::Drips(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n1;", b"a"),
            READ,
        ),
        ("chunk extensions for ever", Peer::Endless(CHUNKED, b"1;aaaaaaaaaaaaaaaa\r\nx\r\n"), Transport),
        (
            "trailers that drip",
            Peer::Drips(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n0\r\n", b"x-a: b\r\n"),
            READ,
        ),
        ("a body that stops", Peer::Drips(b"HTTP/1.1 200 OK\r\ncontent-length: 9\r\n\r\n{", b""), READ),
        ("chunks of one byte for ever", Peer::Endless(CHUNKED, b"1\r\n \r\n"), Transport),
    ];
    let http2 = [
        ("HTTP/2: nothing", Peer::Silent, READ),
        ("HTTP/2: settings for ever", Peer::Endless(b"", SETTINGS), READ),
        (
            "HTTP/2: pings for ever",
            Peer::Endless(SETTINGS, b"\x00\x00\x08\x06\x00\x00\x00\x00\x00abcdefgh"),
            READ,
        ),
        (
            "HTTP/2: unknown frames for ever",
            Peer::Endless(HTTP2, b"\x00\x00\x01\x77\x00\x00\x00\x00\x01a"),
            READ,
        ),
        (
            "HTTP/2: priorities for ever",
            Peer::Endless(HTTP2, b"\x00\x00\x05\x02\x00\x00\x00\x00\x03\x00\x00\x00\x00\x00"),
            READ,
        ),
        (
            "HTTP/2: a head that drips",
            Peer::Drips(&[0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 99, 1, 4, 0, 0, 0, 1], &[0x88]),
            READ,
        ),
        (
            "HTTP/2: a head without end",
            Peer::Endless(
                &[0, 0, 0, 4, 0, 0, 0, 0, 0, 0, 0, 1, 1, 0, 0, 0, 0, 1, 0x88],
                &[0, 0, 1, 9, 0, 0, 0, 0, 1, 0x88],
            ),
            Transport,
        ),
        (
            "HTTP/2: interim responses for ever",
            Peer::Endless(SETTINGS, b"\x00\x00\x05\x01\x04\x00\x00\x00\x01\x08\x03103"),
            READ,
        ),
        (
            "HTTP/2: a window of one byte for ever",
            Peer::Endless(b"\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x01", b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x01"),
            READ,
        ),
        (
            "HTTP/2: settings that change for ever",
            Peer::Endless(b"", b"\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x04\x00\x00\x00\x01\x00\x00\x06\x04\x00\x00\x00\x00\x00\x00\x04\x00\x01\x00\x00"),
            READ,
        ),
        (
            "HTTP/2: resets for ever",
            Peer::Endless(HTTP2, b"\x00\x00\x04\x03\x00\x00\x00\x00\x01\x00\x00\x00\x08"),
            Transport,
        ),
        (
            "HTTP/2: window updates for ever",
            Peer::Endless(HTTP2, b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x00\x00\x00\x01"),
            READ,
        ),
        (
            "HTTP/2: a window beyond all bounds",
            Peer::Endless(HTTP2, b"\x00\x00\x04\x08\x00\x00\x00\x00\x00\x7f\xff\xff\xff"),
            Transport,
        ),
        (
            "HTTP/2: goodbyes for ever",
            Peer::Endless(HTTP2, b"\x00\x00\x08\x07\x00\x00\x00\x00\x00\x00\x00\x00\x01\x00\x00\x00\x00"),
            READ,
        ),
        (
            "HTTP/2: pushes for ever",
            Peer::Endless(HTTP2, b"\x00\x00\x05\x05\x04\x00\x00\x00\x01\x00\x00\x00\x02\x88"),
            Transport,
        ),
        (
            "HTTP/2: a frame that is too large",
            Peer::Endless(HTTP2, b"\xff\xff\xff\x00\x00\x00\x00\x00\x01"),
            Transport,
        ),
        ("HTTP/2: a body that drips", Peer::Drips(HTTP2, &[0, 0, 0, 0, 0, 0, 0, 0, 1]), READ),
    ];
    let mut wrong = Vec::new();
    let long = Duration::from_secs(60);
    let limits = [
        ("read", Timeouts::default().read(LIMIT)),
        ("attempt", Timeouts::default().read(long).attempt(LIMIT)),
        ("call", Timeouts::default().read(long).call(LIMIT)),
    ];
    let rows = rows.map(|row| (row, HttpVersion::Http1)).into_iter();
    for ((name, peer, kind), version) in rows.chain(http2.map(|row| (row, HttpVersion::Http2))) {
        for (limit, timeouts) in limits {
            // A response to a request that did not come yet would break the protocol.
            let (address, requests) = listen(move |stream, _, requests| peer.serve(stream, true, requests));
            let ended = call(format!("http://{address}"), timeouts, |options| options.version = version);
            let Ok((error, took)) = ended else {
                wrong.push(format!("{name}, {limit}: does not end"));
                continue;
            };
            let count = requests.load(Ordering::SeqCst);
            let is_as_expected = match error.kind() {
                ErrorKind::Timeout(_) => matches!(kind, Timeout(_)) || limit != "read",
                other => other == kind,
            };
            if !is_as_expected || took > PATIENCE || error.attempts().len() != 1 || count > 1 {
                let kind = error.kind();
                wrong.push(format!("{name}, {limit}: {kind:?} after {took:?}, {count} requests: {error:?}"));
            }
        }
    }
    assert!(wrong.is_empty(), "{} wrong:\n{}", wrong.len(), wrong.join("\n"));
}
