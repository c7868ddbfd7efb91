//! A peer that misbehaves: a server on this machine that stands for the metadata service, STS and a credentials URI.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::time::Duration;

use serde_json::json;

use crate::row::{AMPLE, LIMIT};

/// How a peer misbehaves.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    Hangs,
    DripsHead,
    Drips,
    Endless,
    Half,
    HalfDocument,
    UnavailableOnce,
    Unavailable,
    WrongJson,
    WrongTypes,
    Empty,
}

impl Fault {
    pub const ALL: [Fault; 11] = [
        Fault::Hangs,
        Fault::DripsHead,
        Fault::Drips,
        Fault::Endless,
        Fault::Half,
        Fault::HalfDocument,
        Fault::UnavailableOnce,
        Fault::Unavailable,
        Fault::WrongJson,
        Fault::WrongTypes,
        Fault::Empty,
    ];

    /// Texts of which one says what is wrong; none where nothing is.
    pub fn causes(self) -> &'static [&'static str] {
        match self {
            Fault::Hangs | Fault::DripsHead | Fault::Drips => &["within 300ms"],
            Fault::Endless => &["within 300ms", "bytes"],
            Fault::Half => &["broke", "closed", "ended", "incomplete", "before", "truncated"],
            Fault::HalfDocument => &["JSON", "expected a closing"],
            Fault::UnavailableOnce => &[],
            Fault::Unavailable => &["HTTP 503"],
            Fault::WrongJson | Fault::WrongTypes | Fault::Empty => {
                &["JSON", "missing", "empty", "not text", "no keys", "no RAM role", "other text", "not a "]
            }
        }
    }

    /// Whether it can be told from a right response that is any text.
    pub fn shows_in_text(self) -> bool {
        !matches!(self, Fault::HalfDocument | Fault::WrongTypes)
    }

    pub fn limit(self) -> Duration {
        match self {
            Fault::Hangs | Fault::DripsHead | Fault::Drips | Fault::Endless => LIMIT,
            _ => AMPLE,
        }
    }
}

/// A server on this machine that stands for the metadata service, STS and a credentials URI, and misbehaves where a
/// request contains a text.
#[derive(Debug)]
pub struct Server {
    at: &'static str,
    fault: Fault,
    has_failed: AtomicBool,
}

impl Server {
    pub fn start(at: &'static str, fault: Fault) -> SocketAddr {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let address = listener.local_addr().unwrap();
        let server = Arc::new(Server { at, fault, has_failed: AtomicBool::new(false) });
        std::thread::spawn(move || {
            for stream in listener.incoming() {
                let server = server.clone();
                // The peer may have gone.
                std::thread::spawn(move || drop(server.respond(&mut stream.unwrap())));
            }
        });
        address
    }

    fn respond(&self, stream: &mut TcpStream) -> std::io::Result<()> {
        stream.set_read_timeout(Some(Duration::from_secs(30)))?;
        let request = request(stream)?;
        let right = right(&request);
        let fault = Some(self.fault).filter(|_| request.contains(self.at));
        let length = right.len();
        match fault {
            None => whole(stream, "200 OK", &right),
            Some(Fault::Hangs) => stream.read_to_end(&mut Vec::new()).map(drop),
            Some(Fault::DripsHead) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\nx-drip: ")?;
                drip(stream)
            }
            Some(Fault::Drips) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-length: 100000\r\n\r\n")?;
                drip(stream)
            }
            Some(Fault::Endless) => {
                stream.write_all(b"HTTP/1.1 200 OK\r\n\r\n")?;
                loop {
                    stream.write_all(&[b'x'; 65536])?;
                }
            }
            Some(Fault::Half) => {
                write!(stream, "HTTP/1.1 200 OK\r\ncontent-length: {length}\r\n\r\n{}", &right[..length / 2])
            }
            Some(Fault::HalfDocument) => whole(stream, "200 OK", &right[..length / 2]),
            Some(Fault::UnavailableOnce) if self.has_failed.swap(true, Ordering::Relaxed) => {
                whole(stream, "200 OK", &right)
            }
            Some(Fault::UnavailableOnce | Fault::Unavailable) => {
                whole(stream, "503 Service Unavailable", "HIDDENSECRET\nthe service restarts")
            }
            Some(Fault::WrongJson) => whole(stream, "200 OK", "[\"HIDDENSECRET\",\n7]"),
            Some(Fault::WrongTypes) => {
                let keys = json!({ "Code": "Success", "AccessKeyId": ["HIDDENSECRET"], "AccessKeySecret": 7,
                    "Credentials": { "AccessKeyId": "STS.A", "AccessKeySecret": { "HIDDENSECRET": 1 } } });
                whole(stream, "200 OK", &keys.to_string())
            }
            Some(Fault::Empty) => whole(stream, "200 OK", ""),
        }
    }
}

fn whole(stream: &mut TcpStream, status: &str, body: &str) -> std::io::Result<()> {
    let head = format!(
        "HTTP/1.1 {status}\r\ncontent-type: application/json\r\nconnection: close\r\ncontent-length: "
    );
    write!(stream, "{head}{}\r\n\r\n{body}", body.len())
}

/// A byte every 50 ms until the peer has gone.
fn drip(stream: &mut TcpStream) -> std::io::Result<()> {
    loop {
        stream.write_all(b"x")?;
        std::thread::sleep(Duration::from_millis(50));
    }
}

/// The head and body of a request.
fn request(stream: &mut TcpStream) -> std::io::Result<String> {
    let mut text = String::new();
    let mut chunk = [0; 4096];
    loop {
        let count = stream.read(&mut chunk)?;
        text.push_str(&String::from_utf8_lossy(&chunk[..count]));
        let Some((head, body)) = text.split_once("\r\n\r\n") else {
            if count == 0 {
                return Err(std::io::ErrorKind::UnexpectedEof.into());
            }
            continue;
        };
        let head = head.to_ascii_lowercase();
        let length = head.split_once("content-length: ").map_or("0", |(_, rest)| rest);
        let length = length.lines().next().and_then(|length| length.parse().ok()).unwrap_or(0);
        if body.len() >= length {
            return Ok(text);
        }
    }
}

/// The right response to a request.
fn right(request: &str) -> String {
    let keys = json!({ "AccessKeyId": "STS.A", "AccessKeySecret": "HIDDENSECRET", "SecurityToken": "HIDDENTOKEN",
        "Expiration": "2099-01-01T00:00:00Z", "Code": "Success" });
    let path = request.split(' ').nth(1).unwrap_or_default();
    match path {
        "/latest/api/token" => "session".to_owned(),
        "/latest/meta-data/ram/security-credentials/" => "web".to_owned(),
        _ if request.contains("AssumeRole") => json!({ "RequestId": "r", "Credentials": keys }).to_string(),
        _ => keys.to_string(),
    }
}
