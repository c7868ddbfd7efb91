//! The HTTP/1.1 server, which sends what [`exchange`](crate::exchange) decides.

use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use cloudspec_runtime::{Headers, Request, Response, Scheme};
use cloudspec_wire::query;
use http_body_util::{BodyExt, Limited};
use hyper::body::{Frame, Incoming, SizeHint};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use crate::admin;
use crate::exchange::{Delivery, Emulation, Reply};

/// Largest body of a request.
const BODY: usize = 8 << 20;

/// How long a caller may take. A connection that exceeds one of these limits is closed.
#[derive(Clone, Copy, Debug)]
pub(crate) struct Limits {
    /// From the start of a connection, or the end of a response, to the end of the headers of the next request.
    pub(crate) headers: Duration,
    /// From there to the end of the body.
    pub(crate) body: Duration,
}

impl Default for Limits {
    fn default() -> Self {
        Limits { headers: Duration::from_secs(60), body: Duration::from_secs(30) }
    }
}

/// Accepts connections until it is dropped.
pub(crate) async fn serve(listener: TcpListener, emulation: Arc<Emulation>, limits: Limits) {
    let mut connections = tokio::task::JoinSet::new();
    loop {
        while connections.try_join_next().is_some() {}
        // An error concerns one connection that was lost, or too many open files; the next connection may work.
        let Ok((stream, _)) = listener.accept().await else {
            tokio::time::sleep(Duration::from_millis(10)).await;
            continue;
        };
        connections.spawn(connection(stream, emulation.clone(), limits));
    }
}

/// Listens on `address`.
pub(crate) async fn listen(address: SocketAddr) -> io::Result<TcpListener> {
    TcpListener::bind(address).await
}

async fn connection(stream: TcpStream, emulation: Arc<Emulation>, limits: Limits) {
    // Without this, small responses wait for acknowledgements of the caller.
    let _ = stream.set_nodelay(true);
    let is_reset = Arc::new(AtomicBool::new(false));
    let socket = TokioIo::new(Socket { stream, is_reset: is_reset.clone() });
    let service = service_fn(|request| respond(request, &emulation, &is_reset, limits.body));
    // The connection ended because the caller closed it or was too slow; there is nothing to do about it.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.headers)
        .serve_connection(socket, service)
        .await;
}

/// Responds to a request. An error closes the connection without a response.
async fn respond(
    incoming: hyper::Request<Incoming>,
    emulation: &Emulation,
    is_reset: &AtomicBool,
    limit: Duration,
) -> Result<hyper::Response<Body>, io::Error> {
    let Ok(whole) = tokio::time::timeout(limit, whole(incoming)).await else {
        return Err(io::Error::new(io::ErrorKind::TimedOut, "the body took too long"));
    };
    let Some(request) = whole else {
        return Ok(written(Response { status: 400, ..Response::default() }, Body::default()));
    };
    let reply = match admin::is_meant(&request) {
        true => Reply {
            response: admin::respond(&request, emulation),
            delay: Duration::ZERO,
            delivery: Delivery::Whole,
        },
        false => emulation.exchange(request),
    };
    if !reply.delay.is_zero() {
        tokio::time::sleep(reply.delay).await;
    }
    let bytes = Bytes::from(reply.response.body);
    let response = Response { body: Vec::new(), ..reply.response };
    match reply.delivery {
        Delivery::Whole => {
            Ok(written(response, Body { length: bytes.len() as u64, rest: Some(bytes), breaks: false }))
        }
        Delivery::Truncated(length) => {
            let body = Body {
                length: bytes.len() as u64,
                rest: Some(bytes.slice(..length.min(bytes.len()))),
                breaks: true,
            };
            Ok(written(response, body))
        }
        Delivery::Reset => {
            is_reset.store(true, Ordering::Relaxed);
            Err(io::Error::other("a rule says so"))
        }
    }
}

/// The request in the types of the emulator; `None` when no provider would accept such a request.
async fn whole(incoming: hyper::Request<Incoming>) -> Option<Request> {
    let (head, body) = incoming.into_parts();
    let method = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];
    let method = method.into_iter().find(|method| *method == head.method.as_str())?;
    let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    let host = text("host").to_owned();
    let headers: Headers = head
        .headers
        .iter()
        .filter(|(name, _)| *name != "host")
        .map(|(name, value)| {
            (name.as_str().to_owned(), String::from_utf8_lossy(value.as_bytes()).into_owned())
        })
        .collect();
    let body = Limited::new(body, BODY).collect().await.ok()?.to_bytes();
    Some(Request {
        method,
        scheme: Scheme::Http,
        host,
        path: head.uri.path().to_owned().into(),
        query: head.uri.query().map(query::parse_form).unwrap_or_default(),
        headers,
        body: body.to_vec(),
    })
}

fn written(response: Response, body: Body) -> hyper::Response<Body> {
    let mut written = hyper::Response::builder().status(response.status);
    for (name, value) in response.headers.iter() {
        written = written.header(name, value);
    }
    // A rule may have set a status or header that is invalid in HTTP.
    written.body(body).unwrap_or_else(|_| hyper::Response::new(Body::default()))
}

/// The body of a response, which may be cut short on purpose.
#[derive(Default)]
struct Body {
    /// The announced length.
    length: u64,
    rest: Option<Bytes>,
    /// Whether the connection breaks after the remaining bytes.
    breaks: bool,
}

impl hyper::body::Body for Body {
    type Data = Bytes;
    type Error = io::Error;

    fn poll_frame(
        mut self: Pin<&mut Self>,
        _context: &mut Context<'_>,
    ) -> Poll<Option<Result<Frame<Bytes>, io::Error>>> {
        match self.rest.take().filter(|rest| !rest.is_empty()) {
            Some(rest) => Poll::Ready(Some(Ok(Frame::data(rest)))),
            None if self.breaks => Poll::Ready(Some(Err(io::Error::other("a rule says so")))),
            None => Poll::Ready(None),
        }
    }

    fn is_end_stream(&self) -> bool {
        !self.breaks && self.rest.as_ref().is_none_or(Bytes::is_empty)
    }

    fn size_hint(&self) -> SizeHint {
        SizeHint::with_exact(self.length)
    }
}

/// A connection that can be reset instead of closed.
struct Socket {
    stream: TcpStream,
    is_reset: Arc<AtomicBool>,
}

impl Drop for Socket {
    fn drop(&mut self) {
        if self.is_reset.load(Ordering::Relaxed) {
            // Closing with a linger time of zero sends a reset.
            let _ = self.stream.set_zero_linger();
        }
    }
}

impl AsyncRead for Socket {
    fn poll_read(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: &mut ReadBuf<'_>,
    ) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_read(context, buffer)
    }
}

impl AsyncWrite for Socket {
    fn poll_write(
        mut self: Pin<&mut Self>,
        context: &mut Context<'_>,
        bytes: &[u8],
    ) -> Poll<io::Result<usize>> {
        Pin::new(&mut self.stream).poll_write(context, bytes)
    }

    fn poll_flush(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_flush(context)
    }

    fn poll_shutdown(mut self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        Pin::new(&mut self.stream).poll_shutdown(context)
    }
}
