//! Signed requests over loopback: how many a second, and whether memory stays flat.
//!
//! `cargo bench -p cloudspec-emulator` runs for ten seconds; `-- 600` for ten minutes. Caller and emulator share the
//! process, so both count towards time and memory. It fails below the rate that is promised, and when memory still grows
//! in the second half of two minutes or more.

#![allow(clippy::unwrap_used, reason = "a panic is how a benchmark fails")]

use std::sync::Arc;
use std::sync::atomic::{AtomicU64, Ordering};
use std::time::{Duration, Instant, SystemTime};

use cloudspec_alibaba::sign::acs3;
use cloudspec_emulator::Emulator;
use cloudspec_runtime::{Credentials, Headers, Request, Scheme};
use cloudspec_wire::query;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

/// Requests a second that are promised on two cores with the caller on the same machine, when it has nothing else to do.
const PROMISED: u64 = 25_000;

/// Connections at once.
const CALLERS: usize = 16;

#[tokio::main(flavor = "multi_thread", worker_threads = 2)]
async fn main() {
    let seconds = std::env::args().skip(1).find_map(|argument| argument.parse().ok()).unwrap_or(10);
    let emulator = Emulator::builder().strict(true).instance("i-1").instance("i-2").start().await.unwrap();
    let count = Arc::new(AtomicU64::new(0));
    let mut callers = tokio::task::JoinSet::new();
    for _ in 0..CALLERS {
        callers.spawn(call(emulator.address().to_string(), emulator.credentials(), count.clone()));
    }
    let began = Instant::now();
    let mut last = 0;
    let mut halfway = None;
    let step = Duration::from_secs(10.min(seconds));
    while began.elapsed() < Duration::from_secs(seconds) {
        tokio::time::sleep(step).await;
        let now = count.load(Ordering::Relaxed);
        let rate = (now - last) / step.as_secs();
        println!("{:4} s  {rate:6} requests/s  {:6} KiB", began.elapsed().as_secs(), resident());
        last = now;
        if began.elapsed() >= Duration::from_secs(seconds / 2) {
            halfway.get_or_insert_with(resident);
        }
    }
    callers.shutdown().await;
    let (before, after) = (halfway.unwrap_or_default(), resident());
    let rate = last / seconds;
    assert!(rate >= PROMISED, "{rate} requests/s are fewer than {PROMISED}");
    // The allocator may keep some more; a leak of ten bytes a request would be far above this.
    assert!(seconds < 120 || after <= before + before / 10, "memory went from {before} to {after} KiB");
}

/// Calls over one connection for as long as the runtime lives.
async fn call(host: String, credentials: Credentials, count: Arc<AtomicU64>) {
    let mut stream = TcpStream::connect(&host).await.unwrap();
    stream.set_nodelay(true).unwrap();
    let mut buffer = vec![0; 64 * 1024];
    let mut number = fastrand::u64(..);
    loop {
        number = number.wrapping_add(1);
        stream.write_all(signed(&host, &credentials, number).as_bytes()).await.unwrap();
        let status = read_response(&mut stream, &mut buffer).await;
        assert!(status.starts_with("HTTP/1.1 200"), "{status}");
        count.fetch_add(1, Ordering::Relaxed);
    }
}

/// A signed `DescribeInvocations` with two tags.
fn signed(host: &str, credentials: &Credentials, number: u64) -> String {
    let pair = |name: &'static str, value: &str| (name.into(), value.to_owned());
    let mut headers = Headers::default();
    headers.set("x-acs-action", "DescribeInvocations");
    headers.set("x-acs-version", "2014-05-26");
    headers.set("accept", "application/json");
    let mut request = Request {
        method: "POST",
        scheme: Scheme::Http,
        host: host.to_owned(),
        path: "/".into(),
        query: vec![
            pair("RegionId", "cn-hangzhou"),
            pair("MaxResults", "50"),
            pair("Tag.1.Key", "env"),
            pair("Tag.1.Value", "test"),
            pair("Tag.2.Key", "owner"),
        ],
        headers,
        body: Vec::new(),
    };
    acs3::apply(&mut request, credentials, SystemTime::now(), &format!("{number:032x}"));
    let mut text =
        format!("POST /?{} HTTP/1.1\r\nhost: {host}\r\ncontent-length: 0\r\n", query::form(&request.query));
    for (name, value) in request.headers.iter() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text
}

/// Reads one response; its status line.
async fn read_response(stream: &mut TcpStream, buffer: &mut [u8]) -> String {
    let mut filled = 0;
    loop {
        let read = stream.read(&mut buffer[filled..]).await.unwrap();
        assert!(read > 0, "the connection ended");
        filled += read;
        let text = String::from_utf8_lossy(&buffer[..filled]);
        let Some((head, body)) = text.split_once("\r\n\r\n") else { continue };
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        if body.len() >= length.and_then(|length| length.parse().ok()).unwrap_or(0) {
            return head.lines().next().unwrap_or_default().to_owned();
        }
    }
}

/// Memory in use, in KiB, where the system says.
fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0)
}
