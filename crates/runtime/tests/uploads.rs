//! Peers that do not take a request, or respond before they have all of it.

#![allow(clippy::unwrap_used)]

mod common;
#[path = "common/peer.rs"]
mod peer;

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::sleep;
use std::time::{Duration, Instant};

use cloudspec_runtime::transport::hyper::{HttpVersion, Proxy};
use cloudspec_runtime::{ClientCore, Error, HttpOptions, HyperTransport, Timeouts};
use common::{Ask, SERVICE, Told, WRITE};
use peer::listen;

/// How long a response may be waited for.
const LIMIT: Duration = Duration::from_millis(500);
/// How long a call may last at most, on a machine that has other things to do.
const PATIENCE: Duration = Duration::from_secs(4);
/// More than sockets and windows hold.
const LARGE: usize = 16 << 20;

const GOOD: &str = "HTTP/1.1 200 OK\r\ncontent-length: 13\r\n\r\n{\"Name\": \"a\"}";
const BAD: &str = "HTTP/1.1 413 Too Large\r\ncontent-length: 18\r\n\r\n{\"Code\": \"TooBig\"}";
/// Settings, a status of 200 and a body on the first stream, which is then reset without an error.
const GOOD_HTTP2: &[u8] = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00\x00\x00\x01\x01\x04\x00\x00\x00\x01\x88\
    \x00\x00\x0d\x00\x01\x00\x00\x00\x01{\"Name\": \"a\"}\x00\x00\x04\x03\x00\x00\x00\x00\x01\x00\x00\x00\x00";
const SETTINGS: &[u8] = b"\x00\x00\x00\x04\x00\x00\x00\x00\x00";

/// What a peer does once the first bytes of a request came.
#[derive(Clone, Copy, Debug)]
enum Peer {
    /// Reads no further and says nothing.
    Stuck(&'static [u8]),
    /// Responds at once, and then reads the rest.
    Early(&'static [u8]),
    /// Responds at once and goes, with the rest unread.
    Gone(&'static [u8]),
}

impl Peer {
    fn serve(self, mut stream: TcpStream, requests: &AtomicUsize) -> std::io::Result<()> {
        let mut part = vec![0; 64 << 10];
        if stream.read(&mut part)? == 0 {
            return Ok(());
        }
        requests.fetch_add(1, Ordering::SeqCst);
        match self {
            Peer::Stuck(text) => {
                stream.write_all(text)?;
                sleep(PATIENCE * 2);
            }
            Peer::Early(text) => {
                stream.write_all(text)?;
                while stream.read(&mut part)? > 0 {}
            }
            Peer::Gone(text) => stream.write_all(text)?,
        }
        Ok(())
    }
}

async fn call(address: SocketAddr, version: HttpVersion) -> Result<Told, Error> {
    let mut options = HttpOptions::default();
    (options.proxy, options.system_ca, options.version) = (Proxy::Off, false, version);
    let config = common::config(Arc::new(HyperTransport::new(&options).unwrap()));
    let config = config.endpoint(format!("http://{address}")).timeouts(Timeouts::default().read(LIMIT));
    ClientCore::new(config, &SERVICE).call::<Told>(&WRITE, Ask::new("x".repeat(LARGE))).await
}

#[tokio::test]
async fn upload_ends_with_the_response_or_at_its_limit_and_is_made_once() {
    use HttpVersion::{Http1, Http2};
    // What the peer does, by which version, and how it ends: with one of these words.
    let rows: [(&str, Peer, HttpVersion, &[&str]); 10] = [
        ("nothing is read", Peer::Stuck(b""), Http1, &["no response within 500ms"]),
        ("an early response", Peer::Early(GOOD.as_bytes()), Http1, &["done"]),
        ("an early error", Peer::Early(BAD.as_bytes()), Http1, &["TooBig"]),
        // What is unread resets the connection, which may take the response with it.
        (
            "an early response, then gone",
            Peer::Gone(GOOD.as_bytes()),
            Http1,
            &["done", "the connection broke"],
        ),
        ("an early error, then gone", Peer::Gone(BAD.as_bytes()), Http1, &["TooBig", "the connection broke"]),
        ("half an early response", Peer::Stuck(&GOOD.as_bytes()[..50]), Http1, &["within 500ms"]),
        ("HTTP/2: no window", Peer::Stuck(SETTINGS), Http2, &["no response within 500ms"]),
        ("HTTP/2: an early response", Peer::Early(GOOD_HTTP2), Http2, &["done"]),
        ("HTTP/2: not even settings", Peer::Stuck(b""), Http2, &["no response within 500ms"]),
        ("HTTP/2: gone", Peer::Gone(SETTINGS), Http2, &["the connection broke"]),
    ];
    let mut wrong = Vec::new();
    for (name, peer, version, ends) in rows {
        // The client may go first.
        let (address, requests) = listen(move |stream, _, requests| drop(peer.serve(stream, requests)));
        let began = Instant::now();
        let ended = match call(address, version).await {
            Ok(told) => format!("done: {:?}", told.name),
            Err(error) => error.to_string(),
        };
        let (took, count) = (began.elapsed(), requests.load(Ordering::SeqCst));
        if !ends.iter().any(|end| ended.contains(end)) || took > PATIENCE || count != 1 {
            wrong.push(format!("{name}: {count} requests, {took:?}: {ended}"));
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}
