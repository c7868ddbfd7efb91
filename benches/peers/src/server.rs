//! A server that responds to every request of every connection in one of two ways, a thread a connection; and one that
//! never responds.

use std::io::{Read, Write};
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::{AtomicUsize, Ordering};

/// Requests with AWS's header for the operation get `ssm`, all others `ecs`.
pub fn start(ecs: &str, ssm: &str) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    let responses =
        Arc::new([response("application/json", ecs), response("application/x-amz-json-1.1", ssm)]);
    std::thread::spawn(move || {
        for stream in listener.incoming().flatten() {
            let responses = responses.clone();
            std::thread::spawn(move || serve(stream, &responses));
        }
    });
    address
}

fn response(content_type: &str, body: &str) -> Vec<u8> {
    let length = body.len();
    format!("HTTP/1.1 200 OK\r\ncontent-type: {content_type}\r\ncontent-length: {length}\r\n\r\n{body}")
        .into()
}

/// Takes connections and reads nothing. Counts them.
pub fn hold(made: &'static AtomicUsize) -> SocketAddr {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let address = listener.local_addr().unwrap();
    std::thread::spawn(move || {
        let mut kept = Vec::new();
        for stream in listener.incoming().flatten() {
            kept.push(stream);
            made.fetch_add(1, Ordering::Relaxed);
        }
    });
    address
}

fn serve(mut stream: TcpStream, [ecs, ssm]: &[Vec<u8>; 2]) -> std::io::Result<()> {
    stream.set_nodelay(true)?;
    let mut buffer = Vec::new();
    let mut part = [0; 16 << 10];
    loop {
        let read = stream.read(&mut part)?;
        if read == 0 {
            return Ok(());
        }
        buffer.extend_from_slice(&part[..read]);
        let Some(end) = buffer.windows(4).position(|window| window == b"\r\n\r\n") else { continue };
        let head = String::from_utf8_lossy(&buffer[..end]).to_ascii_lowercase();
        let length = head.lines().find_map(|line| line.strip_prefix("content-length: "));
        let length: usize = length.map_or(0, |length| length.trim().parse().unwrap());
        if buffer.len() >= end + 4 + length {
            buffer.drain(..end + 4 + length);
            stream.write_all(if head.contains("\r\nx-amz-target: ") { ssm } else { ecs })?;
        }
    }
}
