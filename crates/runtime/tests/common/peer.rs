//! Peers on the loopback interface that write bytes of their own, so that they can break every rule.

#![allow(dead_code, clippy::unwrap_used, reason = "each test file uses its own part")]

use std::io::Read;
use std::net::{SocketAddr, TcpListener, TcpStream};
use std::sync::Arc;
use std::sync::atomic::AtomicUsize;

/// Gives every connection to `serve`, in a thread of its own, with its number and a counter of requests. Returns where the
/// peer is, and the counter.
pub fn listen(
    serve: impl Fn(TcpStream, usize, &AtomicUsize) + Clone + Send + 'static,
) -> (SocketAddr, Arc<AtomicUsize>) {
    let listener = TcpListener::bind("127.0.0.1:0").unwrap();
    let (address, requests) = (listener.local_addr().unwrap(), Arc::new(AtomicUsize::new(0)));
    let counted = requests.clone();
    std::thread::spawn(move || {
        for (number, stream) in listener.incoming().flatten().enumerate() {
            let (serve, counted) = (serve.clone(), counted.clone());
            std::thread::spawn(move || serve(stream, number, &counted));
        }
    });
    (address, requests)
}

/// Reads a request to the end of the JSON object in its body; whether one came.
pub fn request_came(stream: &mut TcpStream) -> bool {
    let (mut seen, mut part) = (Vec::new(), [0; 4096]);
    while !seen.contains(&b'}') {
        match stream.read(&mut part) {
            Ok(0) | Err(_) => return false,
            Ok(read) => seen.extend_from_slice(&part[..read]),
        }
    }
    true
}
