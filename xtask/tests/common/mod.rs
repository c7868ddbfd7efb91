//! A server on the loopback interface that publishes metadata of made-up products.

use std::collections::BTreeMap;
use std::io::{BufRead, BufReader, Write};
use std::net::{TcpListener, TcpStream};
use std::path::Path;
use std::process::{Command, Output, Stdio};
use std::sync::{Arc, Mutex};
use std::thread;
use std::time::Duration;

/// The response of the server for a path with its query.
#[derive(Clone)]
pub enum Reply {
    /// A document with an `ETag`; status 304 when the request has the same one.
    Document(Vec<u8>),
    /// A document without validators.
    Plain(Vec<u8>),
    /// A status without a body.
    Status(u16),
    /// The first half of the document; then the connection is closed.
    Broken(Vec<u8>),
    /// These bytes, head and all.
    Raw(Vec<u8>),
    /// The document without its length, a byte every 50 ms, and the connection stays open.
    Drip(Vec<u8>),
    /// The first response for this many requests, the second one from then on.
    First(u32, Box<Reply>, Box<Reply>),
}

/// A received request: path with query, and whether it was conditional.
pub type Seen = (String, bool);

#[derive(Default)]
struct State {
    replies: BTreeMap<String, Reply>,
    seen: Vec<Seen>,
}

/// The server, which runs until the process ends.
pub struct Server {
    state: Arc<Mutex<State>>,
    base: String,
}

impl Server {
    pub fn start() -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").unwrap();
        let base = format!("http://{}", listener.local_addr().unwrap());
        let state = Arc::new(Mutex::new(State::default()));
        let shared = state.clone();
        thread::spawn(move || {
            for stream in listener.incoming() {
                let state = shared.clone();
                thread::spawn(move || drop(serve(stream.unwrap(), &state)));
            }
        });
        Server { state, base }
    }

    pub fn put(&self, path: &str, reply: Reply) {
        self.state.lock().unwrap().replies.insert(path.to_owned(), reply);
    }

    /// The requests since the last call of this method.
    pub fn seen(&self) -> Vec<Seen> {
        std::mem::take(&mut self.state.lock().unwrap().seen)
    }

    /// The address of the server.
    pub fn base(&self) -> &str {
        &self.base
    }

    /// Runs `cargo xtask fetch` with `arguments` against this server, in `folder`.
    pub fn fetch(&self, folder: &Path, arguments: &[&str]) -> Output {
        Server::fetch_from(&self.base, folder, arguments)
    }

    /// Does the same against the host at `base`.
    pub fn fetch_from(base: &str, folder: &Path, arguments: &[&str]) -> Output {
        Server::command(base, folder, arguments).output().unwrap()
    }

    /// The command against the host at `base`, not started yet.
    pub fn command(base: &str, folder: &Path, arguments: &[&str]) -> Command {
        let mut command = Command::new(env!("CARGO_BIN_EXE_xtask"));
        command.arg("fetch").args(arguments).args(["--base", base, "--pause", "1ms"]);
        // The machine may have a proxy configured, which must not be used for the loopback interface.
        for name in ["http_proxy", "HTTP_PROXY", "all_proxy", "ALL_PROXY"] {
            command.env_remove(name);
        }
        command.current_dir(folder).stdout(Stdio::piped()).stderr(Stdio::piped());
        command
    }
}

fn serve(stream: TcpStream, state: &Mutex<State>) -> std::io::Result<()> {
    let mut lines = BufReader::new(stream.try_clone()?).lines();
    let first = lines.next().transpose()?.unwrap_or_default();
    let path = first.split(' ').nth(1).unwrap_or_default().to_owned();
    let mut etag = None;
    for line in lines {
        let line = line?;
        if line.is_empty() {
            break;
        }
        if let Some((name, value)) = line.split_once(": ")
            && name.eq_ignore_ascii_case("if-none-match")
        {
            etag = Some(value.to_owned());
        }
    }
    let reply = {
        let mut state = state.lock().unwrap();
        state.seen.push((path.clone(), etag.is_some()));
        state.replies.get_mut(&path).map_or(Reply::Status(404), next)
    };
    send(stream, reply, etag)
}

/// The response that is next.
fn next(reply: &mut Reply) -> Reply {
    match reply {
        Reply::First(0, _, then) => next(then),
        Reply::First(left, now, _) => {
            *left -= 1;
            now.as_ref().clone()
        }
        other => other.clone(),
    }
}

fn send(mut stream: TcpStream, reply: Reply, known: Option<String>) -> std::io::Result<()> {
    let head = |status: u16, length: usize, more: &str| {
        format!("HTTP/1.1 {status} Said\r\nContent-Length: {length}\r\nConnection: close\r\n{more}\r\n")
    };
    match reply {
        Reply::Document(body) => {
            let etag =
                format!("\"{}-{}\"", body.len(), body.iter().map(|byte| u64::from(*byte)).sum::<u64>());
            if known.as_deref() == Some(&etag) {
                return stream.write_all(head(304, 0, "").as_bytes());
            }
            stream.write_all(head(200, body.len(), &format!("ETag: {etag}\r\n")).as_bytes())?;
            stream.write_all(&body)
        }
        Reply::Plain(body) => {
            stream.write_all(head(200, body.len(), "").as_bytes())?;
            stream.write_all(&body)
        }
        Reply::Status(status) => stream.write_all(head(status, 0, "").as_bytes()),
        Reply::Broken(body) => {
            stream.write_all(head(200, body.len(), "").as_bytes())?;
            stream.write_all(&body[..body.len() / 2])
        }
        Reply::Raw(bytes) => stream.write_all(&bytes),
        Reply::Drip(body) => {
            stream.write_all(b"HTTP/1.1 200 Said\r\n\r\n")?;
            for byte in body {
                stream.write_all(&[byte])?;
                thread::sleep(Duration::from_millis(50));
            }
            Ok(())
        }
        Reply::First(..) => Ok(()),
    }
}

/// Both output streams of a command.
pub fn said(output: &Output) -> String {
    [&output.stdout, &output.stderr].map(|bytes| String::from_utf8_lossy(bytes).into_owned()).concat()
}
