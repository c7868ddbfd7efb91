//! The HTTP/1.1 server, which sends what [`exchange`](crate::exchange) decides.

use std::borrow::Cow;
use std::io;
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::sync::atomic::{AtomicBool, AtomicU64, Ordering};
use std::task::{Context, Poll};
use std::time::Duration;

use bytes::Bytes;
use cloudspec_runtime::{Headers, Request, Response, Scheme};
use cloudspec_wire::query;
use http_body_util::{BodyExt, LengthLimitError, Limited};
use hyper::body::{Body as _, Frame, Incoming, SizeHint};
use hyper::service::service_fn;
use hyper_util::rt::{TokioIo, TokioTimer};
use tokio::io::{AsyncRead, AsyncWrite, ReadBuf};
use tokio::net::{TcpListener, TcpStream};

use crate::admin;
use crate::exchange::{Delivery, Emulation, PlannedResponse};
use crate::framing::Framing;

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
    let own = stream.local_addr().map(|address| address.to_string()).unwrap_or_default();
    let state = Arc::new(State { own, is_reset: AtomicBool::new(false), chunk: AtomicU64::new(0) });
    let framing = Framing::new(BODY as u64);
    let socket = TokioIo::new(Socket { stream, state: state.clone(), framing });
    let service = service_fn(|request| respond(request, &emulation, &state, limits.body));
    // The connection ended because the caller closed it or was too slow; there is nothing to do about it.
    let _ = hyper::server::conn::http1::Builder::new()
        .timer(TokioTimer::new())
        .header_read_timeout(limits.headers)
        .serve_connection(socket, service)
        .await;
}

/// What the server and the service know of a connection.
struct State {
    /// The address that was connected to.
    own: String,
    /// Whether the connection ends with a reset.
    is_reset: AtomicBool,
    /// The announced size of a chunk that is too large; 0 while there is none.
    chunk: AtomicU64,
}

/// Responds to a request. An error closes the connection without a response.
async fn respond(
    incoming: hyper::Request<Incoming>,
    emulation: &Emulation,
    state: &State,
    limit: Duration,
) -> Result<hyper::Response<Body>, io::Error> {
    let line = format!("{} {}", incoming.method(), incoming.uri().path());
    let read = tokio::time::timeout(limit, whole(incoming, state)).await;
    let read = read.unwrap_or_else(|_| {
        Err((408, format!("the body did not come within {} seconds", limit.as_secs_f64())))
    });
    let request = match read {
        Ok(request) => request,
        Err((status, why)) => return Ok(refused(status, &format!("{}: {line}: {why}", state.own))),
    };
    let planned = match admin::is_meant(&request) {
        true => PlannedResponse {
            response: admin::respond(&request, emulation),
            delay: Duration::ZERO,
            delivery: Delivery::Whole,
        },
        false => emulation.exchange(request),
    };
    if !planned.delay.is_zero() {
        tokio::time::sleep(planned.delay).await;
    }
    let bytes = Bytes::from(planned.response.body);
    let response = Response { body: Vec::new(), ..planned.response };
    match planned.delivery {
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
            state.is_reset.store(true, Ordering::Relaxed);
            Err(io::Error::other("a rule says so"))
        }
    }
}

/// The response to a request that the emulator cannot take. The connection is closed after it, since the rest of the
/// request was not read.
fn refused(status: u16, error: &str) -> hyper::Response<Body> {
    let mut headers = Headers::default();
    headers.set("content-type", "application/json");
    headers.set("connection", "close");
    let bytes = Bytes::from(serde_json::json!({ "error": error }).to_string());
    let body = Body { length: bytes.len() as u64, rest: Some(bytes), breaks: false };
    written(Response { status, headers, body: Vec::new() }, body)
}

const METHODS: [&str; 7] = ["GET", "POST", "PUT", "PATCH", "DELETE", "HEAD", "OPTIONS"];

/// The request in the types of the emulator; the status and the reason when no provider would accept such a request.
async fn whole(incoming: hyper::Request<Incoming>, state: &State) -> Result<Request, (u16, String)> {
    let (head, body) = incoming.into_parts();
    let method = METHODS.into_iter().find(|method| *method == head.method.as_str());
    let method = method.ok_or_else(|| {
        (501, format!("unknown method; expected one of {}, in capitals", METHODS.join(", ")))
    })?;
    if head.headers.get_all("host").iter().count() > 1 {
        return Err((400, "expected one header `host`, found several".to_owned()));
    }
    let text = |name: &str| head.headers.get(name).and_then(|value| value.to_str().ok()).unwrap_or_default();
    // A request to a proxy names the host in front of the path.
    let host = head.uri.authority().map_or_else(|| text("host").to_owned(), ToString::to_string);
    let too_large = |what: String| (413, format!("{what}; the largest body is {BODY} bytes (8 MiB)"));
    let announced = body.size_hint().lower();
    if announced > BODY as u64 {
        return Err(too_large(format!("the body is announced with {announced} bytes")));
    }
    let headers: Headers = head
        .headers
        .iter()
        .filter(|(name, _)| *name != "host")
        .map(|(name, value)| (usual(name.as_str()), String::from_utf8_lossy(value.as_bytes()).into_owned()))
        .collect();
    let body = Limited::new(body, BODY).collect().await.map_err(|error| {
        match state.chunk.load(Ordering::Relaxed) {
            0 if error.is::<LengthLimitError>() => too_large("the body is larger".to_owned()),
            0 => (400, format!("the body cannot be read: {error}")),
            size => too_large(format!("a chunk is announced with {size} bytes")),
        }
    })?;
    Ok(Request {
        method,
        scheme: Scheme::Http,
        host,
        path: head.uri.path().to_owned().into(),
        query: head.uri.query().map(query::parse_form).unwrap_or_default(),
        headers,
        body: body.to_bytes().to_vec(),
    })
}

/// The name of a header, which need not be copied when most requests have it.
fn usual(name: &str) -> Cow<'static, str> {
    const USUAL: [&str; 14] = [
        "accept",
        "authorization",
        "connection",
        "content-length",
        "content-type",
        "user-agent",
        "x-acs-action",
        "x-acs-content-sha256",
        "x-acs-date",
        "x-acs-signature-nonce",
        "x-acs-version",
        "x-zc-action",
        "x-zc-timestamp",
        "x-zc-version",
    ];
    match USUAL.into_iter().find(|usual| *usual == name) {
        Some(usual) => Cow::Borrowed(usual),
        None => Cow::Owned(name.to_owned()),
    }
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

/// A connection that can be reset instead of closed, and that fails where a chunk is announced too large.
struct Socket {
    stream: TcpStream,
    state: Arc<State>,
    framing: Framing,
}

impl Drop for Socket {
    fn drop(&mut self) {
        if self.state.is_reset.load(Ordering::Relaxed) {
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
        if self.state.chunk.load(Ordering::Relaxed) > 0 {
            return Poll::Ready(Err(io::Error::new(io::ErrorKind::InvalidData, "a chunk is too large")));
        }
        let before = buffer.filled().len();
        let polled = Pin::new(&mut self.stream).poll_read(context, buffer);
        if let Poll::Ready(Ok(())) = polled
            && let Some((passed, size)) =
                self.framing.follow(buffer.filled().get(before..).unwrap_or_default())
        {
            buffer.set_filled(before + passed);
            self.state.chunk.store(size, Ordering::Relaxed);
            if passed == 0 {
                // Nothing read is the end of the connection.
                return self.poll_read(context, buffer);
            }
        }
        polled
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
