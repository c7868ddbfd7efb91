//! A caller that knows no more than the bytes of signed requests, so that benchmarks measure the emulator and not a client.
//! What requests of one kind have in common is made once. Those to Alibaba Cloud are signed one by one; those to Zenlayer have
//! no nonce, so one is sent again.

#![allow(dead_code, reason = "each benchmark is a crate of its own, compiles all of this and calls a part")]

pub mod lists;

use std::time::{Duration, Instant, SystemTime};

use cloudspec_alibaba::sign::acs3::{self, SignedHeaders};
use cloudspec_runtime::{Credentials, Headers, Request, Scheme, hmac_sha256_hex, sha256_hex};
use cloudspec_wire::query;
use cloudspec_zenlayer::sign::zc2;
use serde_json::json;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::TcpStream;

use lists::{Gateway, List};

/// After this long the time in a request is brought up to date.
const CURRENT: Duration = Duration::from_secs(60);

/// What stands for the nonce until a request gets its own.
const NO_NONCE: &str = "00000000000000000000000000000000";

/// Signed requests for a page of a list.
pub struct Requests {
    list: &'static List,
    inputs: Vec<(&'static str, &'static str)>,
    host: String,
    credentials: Credentials,
    prepared: Prepared,
    prepared_at: Instant,
    number: u64,
}

/// A request, and how to sign it anew; requests of Zenlayer have no nonce.
struct Prepared {
    text: String,
    signing: Option<Signing>,
}

/// The parts of a request that its nonce changes.
struct Signing {
    canonical_request: String,
    nonce_in_canonical_request: usize,
    nonce: usize,
    signature: usize,
}

impl Requests {
    pub fn new(
        list: &'static List,
        inputs: &[(&'static str, &'static str)],
        host: String,
        credentials: Credentials,
    ) -> Requests {
        let prepared = Prepared::new(list, inputs, &host, &credentials);
        let (inputs, number) = (inputs.to_vec(), fastrand::u64(..));
        Requests { list, inputs, host, credentials, prepared, prepared_at: Instant::now(), number }
    }

    /// The next request as it goes over the wire.
    pub fn next(&mut self) -> &[u8] {
        if self.prepared_at.elapsed() > CURRENT {
            self.prepared = Prepared::new(self.list, &self.inputs, &self.host, &self.credentials);
            self.prepared_at = Instant::now();
        }
        self.number = self.number.wrapping_add(1);
        self.prepared.sign(self.number, &self.credentials);
        self.prepared.text.as_bytes()
    }
}

impl Prepared {
    fn new(list: &List, inputs: &[(&'static str, &str)], host: &str, credentials: &Credentials) -> Prepared {
        let mut request = request(list, inputs, host);
        if list.gateway == Gateway::Zenlayer {
            zc2::apply(&mut request, credentials, SystemTime::now());
            return Prepared { text: text(&request), signing: None };
        }
        acs3::apply(&mut request, credentials, SystemTime::now(), NO_NONCE);
        let hash = acs3::payload_hash(&request.body);
        let signed = acs3::signature(&request, credentials, SignedHeaders::Needed, &hash);
        let text = text(&request);
        let signing = Signing {
            nonce_in_canonical_request: signed.canonical_request.find(NO_NONCE).unwrap(),
            canonical_request: signed.canonical_request,
            nonce: text.find(NO_NONCE).unwrap(),
            signature: text.find(&signed.signature).unwrap(),
        };
        Prepared { text, signing: Some(signing) }
    }

    fn sign(&mut self, number: u64, credentials: &Credentials) {
        let Some(signing) = &mut self.signing else { return };
        let nonce = format!("{number:032x}");
        put(&mut signing.canonical_request, signing.nonce_in_canonical_request, &nonce);
        let string_to_sign =
            ["ACS3-HMAC-SHA256\n", &sha256_hex(signing.canonical_request.as_bytes())].concat();
        let signature = hmac_sha256_hex(credentials.access_key_secret.expose().as_bytes(), &string_to_sign);
        put(&mut self.text, signing.nonce, &nonce);
        put(&mut self.text, signing.signature, &signature);
    }
}

/// A request that is made once.
pub fn signed(list: &List, inputs: &[(&'static str, &str)], host: &str, credentials: &Credentials) -> String {
    let mut prepared = Prepared::new(list, inputs, host, credentials);
    prepared.sign(fastrand::u64(..), credentials);
    prepared.text
}

fn put(text: &mut String, at: usize, new: &str) {
    text.replace_range(at..at + new.len(), new);
}

/// The request of a list with these inputs, not signed yet.
fn request(list: &List, inputs: &[(&'static str, &str)], host: &str) -> Request {
    let mut headers = Headers::default();
    let pairs = |more: &[(&'static str, &str)]| {
        let pairs = inputs.iter().chain(more);
        pairs.map(|(name, value)| ((*name).into(), (*value).to_owned())).collect()
    };
    let (method, path, query, body) = match list.gateway {
        Gateway::Rpc(version) => {
            headers.set("x-acs-action", list.operation);
            headers.set("x-acs-version", version);
            headers.set("accept", "application/json");
            ("POST", "/", pairs(&[("RegionId", "cn-hangzhou")]), Vec::new())
        }
        Gateway::Roa(version, path) => {
            headers.set("x-acs-action", list.operation);
            headers.set("x-acs-version", version);
            headers.set("accept", "application/json");
            ("GET", path, pairs(&[]), Vec::new())
        }
        Gateway::Zenlayer => {
            headers.set("x-zc-action", list.operation);
            headers.set("x-zc-version", "2026-04-01");
            headers.set("content-type", "application/json");
            // What reads as JSON is meant so, and the rest is text.
            let value = |text: &str| serde_json::from_str(text).unwrap_or_else(|_| json!(text));
            let body: cloudspec_wire::Value =
                inputs.iter().map(|(name, text)| ((*name).to_owned(), value(text))).collect();
            ("POST", "/api/v2/vm", Vec::new(), body.to_string().into_bytes())
        }
    };
    Request { method, scheme: Scheme::Http, host: host.to_owned(), path: path.into(), query, headers, body }
}

/// A request as it goes over the wire.
fn text(request: &Request) -> String {
    let (method, path, host) = (request.method, &request.path, &request.host);
    let (query, length) = (query::form(&request.query), request.body.len());
    let mut text =
        format!("{method} {path}?{query} HTTP/1.1\r\nhost: {host}\r\ncontent-length: {length}\r\n");
    for (name, value) in request.headers.iter() {
        text.push_str(&format!("{name}: {value}\r\n"));
    }
    text.push_str("\r\n");
    text.push_str(&String::from_utf8_lossy(&request.body));
    text
}

/// A connection with the buffer for what comes over it.
pub struct Connection {
    stream: TcpStream,
    buffer: Vec<u8>,
}

impl Connection {
    pub async fn open(host: &str) -> Connection {
        let stream = TcpStream::connect(host).await.unwrap();
        stream.set_nodelay(true).unwrap();
        Connection { stream, buffer: vec![0; 1 << 20] }
    }

    /// Sends a request, and reads its response, which has to be a success.
    pub async fn call(&mut self, request: &[u8]) -> &[u8] {
        self.stream.write_all(request).await.unwrap();
        let mut filled = 0;
        loop {
            let read = self.stream.read(&mut self.buffer[filled..]).await.unwrap();
            assert!(read > 0, "the connection ended");
            filled += read;
            if is_whole(&self.buffer[..filled]) {
                return &self.buffer[..filled];
            }
        }
    }
}

/// Whether a response has come to its end. It has to be a success.
pub fn is_whole(response: &[u8]) -> bool {
    let Some(end) = response.windows(4).position(|window| window == b"\r\n\r\n") else { return false };
    let head = std::str::from_utf8(&response[..end]).unwrap();
    let text = || String::from_utf8_lossy(response);
    assert!(head.starts_with("HTTP/1.1 200"), "{}", text());
    let length = head.lines().find_map(|line| line.strip_prefix("content-length: ")).unwrap();
    response.len() >= end + 4 + length.parse::<usize>().unwrap()
}

/// Memory in use, in KiB, where the system says.
pub fn resident() -> u64 {
    let status = std::fs::read_to_string("/proc/self/status").unwrap_or_default();
    let line = status.lines().find_map(|line| line.strip_prefix("VmRSS:")).unwrap_or_default();
    line.split_whitespace().next().and_then(|number| number.parse().ok()).unwrap_or(0)
}

/// Time that the processors spent on the threads of this process, where the system says.
pub fn processor_time() -> Duration {
    let threads = std::fs::read_dir("/proc/self/task").into_iter().flatten().flatten();
    let texts = threads.filter_map(|thread| std::fs::read_to_string(thread.path().join("schedstat")).ok());
    texts.filter_map(|text| text.split_whitespace().next()?.parse().ok().map(Duration::from_nanos)).sum()
}
