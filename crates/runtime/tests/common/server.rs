//! A server with a chosen fault for each request, which counts what it receives.

#![allow(dead_code, reason = "each test file uses its own part")]

use std::collections::HashMap;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::{Duration, SystemTime};

use cloudspec_wire::Value;
use tokio::io::{AsyncReadExt, AsyncWriteExt};
use tokio::net::{TcpListener, TcpStream};

/// The behaviour of the server for a request.
#[derive(Clone, Copy, Debug, PartialEq)]
pub enum Fault {
    /// Responds well.
    None,
    /// Resets the connection as soon as it is made.
    ResetAtOnce,
    /// Resets after the head of the request.
    ResetBeforeBody,
    /// Resets in the middle of the body of the request.
    ResetInBody,
    /// Resets after the whole request.
    ResetAfterBody,
    /// Closes after the whole request.
    CloseAfterBody,
    /// Never responds.
    HangBeforeHead,
    /// Stops in the head of the response.
    HangInHead,
    /// Stops in the body of the response.
    HangInBody,
    /// Closes in the body of the response.
    TruncatedBody,
    /// Closes in a chunk of the response.
    TruncatedChunk,
    /// Announces more than the client takes.
    AnnouncedTooLarge,
    /// Sends more than the client takes, without announcing it.
    GrownTooLarge,
    /// Announces a shorter body than it sends.
    LengthTooShort,
    /// Sends one byte after the other without an end, each within the read timeout.
    SlowDrip,
    /// Sends bytes that are not HTTP.
    Garbage,
    /// Responds HTTP 200 with this content type and body.
    Page(&'static str, &'static str),
    /// Responds with this status and error code.
    Status(u16, &'static str),
    /// Responds that the client sends too fast, with a hint in seconds.
    Throttled(u16, &'static str),
    /// Refuses the security token.
    Expired,
    /// Has a clock that is this many seconds ahead, and refuses any other time.
    ClockAhead(i64),
}

impl Fault {
    /// Whether the request takes effect before the fault happens.
    fn executes(self) -> bool {
        !matches!(
            self,
            Fault::ResetAtOnce
                | Fault::ResetBeforeBody
                | Fault::ResetInBody
                | Fault::Throttled(..)
                | Fault::Status(400..500, _)
                | Fault::Expired
                | Fault::ClockAhead(_)
        )
    }
}

/// What the server received under one name.
#[derive(Clone, Debug, Default)]
pub struct Reached {
    /// Requests whose head was received.
    pub requests: usize,
    /// Requests that took effect.
    pub executed: usize,
    /// Idempotency tokens they carried.
    pub tokens: Vec<String>,
}

pub struct Server {
    pub address: SocketAddr,
    shared: Arc<Shared>,
    accepting: tokio::task::JoinHandle<()>,
}

/// The fault for request number n under a name.
type Rule = Box<dyn Fn(&str, usize) -> Fault + Send + Sync>;

struct Shared {
    fault: Rule,
    reached: Mutex<HashMap<String, Reached>>,
    open: AtomicUsize,
    made: AtomicUsize,
}

impl Server {
    /// `fault` says what happens to request number n (from 0) under a name. Before a request is known, its name
    /// is empty.
    pub async fn start(fault: impl Fn(&str, usize) -> Fault + Send + Sync + 'static) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let shared = Arc::new(Shared {
            fault: Box::new(fault),
            reached: Mutex::default(),
            open: AtomicUsize::new(0),
            made: AtomicUsize::new(0),
        });
        let accepting = tokio::spawn(accept(listener, shared.clone()));
        Server { address, shared, accepting }
    }

    pub fn url(&self) -> String {
        format!("http://{}", self.address)
    }

    /// Everything that the server received, by name.
    pub fn reached(&self) -> HashMap<String, Reached> {
        self.shared.reached.lock().unwrap().clone()
    }

    /// Connections that are open now.
    pub fn open(&self) -> usize {
        self.shared.open.load(Ordering::SeqCst)
    }

    /// Connections that were made.
    pub fn made(&self) -> usize {
        self.shared.made.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, shared: Arc<Shared>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        shared.made.fetch_add(1, Ordering::SeqCst);
        shared.open.fetch_add(1, Ordering::SeqCst);
        let shared = shared.clone();
        tokio::spawn(async move {
            let _ = serve(stream, &shared).await;
            shared.open.fetch_sub(1, Ordering::SeqCst);
        });
    }
}

async fn serve(mut stream: TcpStream, shared: &Shared) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    if (shared.fault)("", 0) == Fault::ResetAtOnce {
        return stream.set_zero_linger();
    }
    let mut buffer = Vec::new();
    while let Some(head) = read_head(&mut stream, &mut buffer).await? {
        if !respond(&mut stream, &mut buffer, &head, shared).await? {
            return Ok(());
        }
    }
    Ok(())
}

struct Head {
    length: usize,
    time: i64,
    name: String,
}

/// Reads up to the body; the name of the request is in a header besides, to be known before the body.
async fn read_head(stream: &mut TcpStream, buffer: &mut Vec<u8>) -> std::io::Result<Option<Head>> {
    let end = loop {
        if let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") {
            break end + 4;
        }
        if stream.read_buf(buffer).await? == 0 {
            return Ok(None);
        }
    };
    let text = String::from_utf8_lossy(&buffer[..end]).into_owned();
    buffer.drain(..end);
    let header = |name: &str| {
        let mut lines = text.lines().filter_map(|line| line.split_once(": "));
        lines.find(|(key, _)| key.eq_ignore_ascii_case(name)).map(|(_, value)| value.to_owned())
    };
    let number = |name: &str| header(name).and_then(|value| value.parse::<i64>().ok()).unwrap_or(0);
    Ok(Some(Head {
        length: number("content-length") as usize,
        time: number("x-test-time"),
        name: header("x-name").unwrap_or_default(),
    }))
}

async fn read_body(stream: &mut TcpStream, buffer: &mut Vec<u8>, length: usize) -> std::io::Result<Vec<u8>> {
    while buffer.len() < length {
        if stream.read_buf(buffer).await? == 0 {
            return Err(std::io::ErrorKind::UnexpectedEof.into());
        }
    }
    Ok(buffer.drain(..length).collect())
}

/// Whether the connection stays open.
async fn respond(
    stream: &mut TcpStream,
    buffer: &mut Vec<u8>,
    head: &Head,
    shared: &Shared,
) -> std::io::Result<bool> {
    let number = {
        let mut reached = shared.reached.lock().unwrap();
        let entry = reached.entry(head.name.clone()).or_default();
        entry.requests += 1;
        entry.requests - 1
    };
    let mut fault = (shared.fault)(&head.name, number);
    if let Fault::ClockAhead(seconds) = fault
        && (head.time - now() - seconds).abs() < 60
    {
        fault = Fault::None;
    }
    match fault {
        Fault::ResetBeforeBody => {
            stream.set_zero_linger()?;
            return Ok(false);
        }
        Fault::ResetInBody => {
            read_body(stream, buffer, head.length / 4).await?;
            stream.set_zero_linger()?;
            return Ok(false);
        }
        _ => {}
    }
    let body = read_body(stream, buffer, head.length).await?;
    if fault.executes() {
        let body: Value = std::str::from_utf8(&body).unwrap().parse().unwrap();
        let mut reached = shared.reached.lock().unwrap();
        let entry = reached.entry(head.name.clone()).or_default();
        entry.executed += 1;
        entry.tokens.extend(body.get("ClientToken").and_then(Value::as_str).map(str::to_owned));
    }
    misbehave(stream, fault).await
}

const GOOD: &str = r#"{"Name": "well done", "Items": {"Item": ["a", "b"]}}"#;

async fn misbehave(stream: &mut TcpStream, fault: Fault) -> std::io::Result<bool> {
    match fault {
        Fault::None => {
            write(stream, 200, &[], "application/json", GOOD).await?;
            return Ok(true);
        }
        Fault::ResetAtOnce | Fault::ResetBeforeBody | Fault::ResetInBody | Fault::ResetAfterBody => {
            stream.set_zero_linger()?;
        }
        Fault::CloseAfterBody => {}
        Fault::HangBeforeHead => hang(stream).await?,
        Fault::HangInHead => {
            stream.write_all(b"HTTP/1.1 200 OK\r\ncontent-le").await?;
            hang(stream).await?;
        }
        Fault::HangInBody => {
            stream.write_all(partial(GOOD.len()).as_bytes()).await?;
            hang(stream).await?;
        }
        Fault::TruncatedBody => stream.write_all(partial(GOOD.len()).as_bytes()).await?,
        Fault::TruncatedChunk => {
            stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n40\r\n{\"Name\"").await?;
        }
        Fault::AnnouncedTooLarge => stream.write_all(partial(1 << 30).as_bytes()).await?,
        Fault::GrownTooLarge => {
            stream.write_all(b"HTTP/1.1 200 OK\r\ntransfer-encoding: chunked\r\n\r\n").await?;
            let chunk = format!("4000\r\n{}\r\n", "x".repeat(0x4000));
            for _ in 0..64 {
                stream.write_all(chunk.as_bytes()).await?;
            }
        }
        Fault::LengthTooShort => {
            let text = format!("HTTP/1.1 200 OK\r\ncontent-length: 20\r\n\r\n{GOOD}");
            stream.write_all(text.as_bytes()).await?;
        }
        Fault::SlowDrip => {
            stream.write_all(partial(1000).as_bytes()).await?;
            loop {
                tokio::time::sleep(Duration::from_millis(10)).await;
                stream.write_all(b" ").await?;
            }
        }
        Fault::Garbage => stream.write_all(b"\x16\x03\x01\x02 this is no HTTP\r\n\r\n").await?,
        Fault::Page(content_type, body) => {
            write(stream, 200, &[], content_type, body).await?;
            return Ok(true);
        }
        Fault::Status(status, code) => {
            write(stream, status, &[], "application/json", &error_body(code)).await?;
            return Ok(true);
        }
        Fault::Throttled(status, hint) => {
            let hint = ("retry-after", hint.to_owned());
            write(stream, status, &[hint], "application/json", &error_body("Throttling.User")).await?;
            return Ok(true);
        }
        Fault::Expired => {
            write(stream, 403, &[], "application/json", &error_body("TokenExpired")).await?;
            return Ok(true);
        }
        Fault::ClockAhead(seconds) => {
            let time = SystemTime::UNIX_EPOCH + Duration::from_secs((now() + seconds) as u64);
            let date = ("date", httpdate::fmt_http_date(time));
            write(stream, 400, &[date], "application/json", &error_body("TimeOff")).await?;
            return Ok(true);
        }
    }
    Ok(false)
}

fn error_body(code: &str) -> String {
    format!(r#"{{"Code": "{code}", "Message": "No.", "RequestId": "R-1"}}"#)
}

fn partial(length: usize) -> String {
    format!("HTTP/1.1 200 OK\r\ncontent-type: application/json\r\ncontent-length: {length}\r\n\r\n{{\"Name\"")
}

fn now() -> i64 {
    SystemTime::now().duration_since(SystemTime::UNIX_EPOCH).unwrap().as_secs() as i64
}

/// Waits until the client gives up.
async fn hang(stream: &mut TcpStream) -> std::io::Result<()> {
    stream.read(&mut [0]).await.map(|_| ())
}

async fn write(
    stream: &mut TcpStream,
    status: u16,
    headers: &[(&str, String)],
    content_type: &str,
    body: &str,
) -> std::io::Result<()> {
    let headers: String = headers.iter().map(|(name, value)| format!("{name}: {value}\r\n")).collect();
    let length = body.len();
    let text = format!(
        "HTTP/1.1 {status} Status\r\n{headers}content-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}"
    );
    stream.write_all(text.as_bytes()).await
}
