//! Making a connection: TCP, through a proxy where one is asked for, and TLS.

use std::error::Error as StdError;
use std::future::{Ready, ready};
use std::io::{self, IoSlice};
use std::net::SocketAddr;
use std::pin::Pin;
use std::sync::Arc;
use std::task::{Context, Poll};
use std::time::Duration;

use futures_core::future::BoxFuture;
use http::header::HeaderValue;
use http::uri::{Authority, PathAndQuery, Scheme, Uri};
use hyper::rt::{Read, ReadBufCursor, Write};
use hyper_util::client::legacy::connect::proxy::{SocksV4, SocksV5, Tunnel};
use hyper_util::client::legacy::connect::{Connected, Connection, HttpConnector};
use hyper_util::client::proxy::matcher::{Intercept, Matcher};
use hyper_util::rt::TokioIo;
use rustls::ClientConfig;
use rustls::pki_types::ServerName;
use tokio::net::lookup_host;
use tokio::time::timeout;
use tokio_rustls::TlsConnector;
use tower_service::Service;

use super::error::{NotInTime, ProxyFailed};
use super::options::{HttpOptions, Proxy};
use super::tls::tls;
use super::turns::Turns;
use super::unclaimed::Unclaimed;
use crate::error::{Error, ErrorKind};

type BoxError = Box<dyn StdError + Send + Sync>;

/// Makes connections. Cloning is cheap.
#[derive(Clone)]
pub(super) struct Connector {
    tcp: HttpConnector,
    tls: Arc<ClientConfig>,
    proxies: Option<Arc<Proxies>>,
    limit: Duration,
    unclaimed: Unclaimed<Result<Stream, BoxError>>,
}

/// Which proxy a request goes through, and how a proxy is spoken to that wants TLS itself.
struct Proxies {
    matcher: Matcher,
    tls: Arc<ClientConfig>,
}

/// A dead connection is noticed: after this long without traffic the kernel asks whether somebody is there.
const KEEPALIVE: Duration = Duration::from_secs(15);
/// How often it asks before it gives up.
const KEEPALIVE_RETRIES: u32 = 3;
/// How long sent bytes may stay unconfirmed (Linux).
#[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
const UNCONFIRMED: Duration = Duration::from_secs(30);
/// Longer than any connection lives; longer times overflow in the layers below.
pub(super) const LONGEST: Duration = Duration::from_secs(365 * 24 * 3600);

/// Where no request goes (RFC 2606, RFC 5737): an environment that names a proxy names it for one of these.
const NOWHERE: [&str; 4] = ["http://a.invalid", "https://a.invalid", "http://192.0.2.1", "https://192.0.2.1"];

/// The port of a SOCKS proxy that names none.
const SOCKS: u16 = 1080;

impl Connector {
    pub(super) fn new(options: &HttpOptions) -> Result<Connector, Error> {
        let tls = tls(options)?;
        let mut tcp = HttpConnector::new();
        // TLS is put on top here.
        tcp.enforce_http(false);
        tcp.set_nodelay(true);
        tcp.set_keepalive(Some(KEEPALIVE));
        tcp.set_keepalive_interval(Some(KEEPALIVE));
        tcp.set_keepalive_retries(Some(KEEPALIVE_RETRIES));
        #[cfg(any(target_os = "android", target_os = "fuchsia", target_os = "linux"))]
        tcp.set_tcp_user_timeout(Some(UNCONFIRMED));
        let proxies = Proxies::new(&options.proxy, &tls)?.map(Arc::new);
        Ok(Connector {
            tcp,
            tls: Arc::new(tls),
            proxies,
            limit: options.connect_timeout.min(LONGEST),
            unclaimed: Unclaimed::default(),
        })
    }

    /// The same for another runtime, with connections of its own.
    pub(super) fn for_another_runtime(&self) -> Connector {
        Connector { unclaimed: Unclaimed::default(), ..self.clone() }
    }

    /// Name and password for the proxy that a request to `target` is given to as it is, which happens without TLS
    /// alone: through TLS a proxy sees nothing but its own handshake.
    pub(super) fn proxy_authorization(&self, target: &Uri) -> Option<HeaderValue> {
        let (_, proxy) = if is_https(target) { None } else { self.proxy(target) }?;
        proxy.basic_auth().cloned()
    }

    pub(super) fn is_proxied(&self, target: &Uri) -> bool {
        self.proxy(target).is_some()
    }

    /// The proxy on the way to `target`.
    fn proxy(&self, target: &Uri) -> Option<(&Proxies, Intercept)> {
        let proxies = self.proxies.as_ref()?;
        Some((proxies, proxies.matcher.intercept(target)?))
    }

    async fn connect(self, target: Uri) -> Result<Stream, BoxError> {
        match self.proxy(&target) {
            None => self.reach(&target, &self.tls).await,
            Some((proxies, proxy)) => {
                let stream = self.through(proxies, &proxy, &target).await.map_err(ProxyFailed)?;
                if is_https(&target) { secure(stream, &target, &self.tls).await } else { Ok(stream) }
            }
        }
    }

    /// A connection to the host of `address` itself.
    async fn reach(&self, address: &Uri, tls: &Arc<ClientConfig>) -> Result<Stream, BoxError> {
        let tcp = self.tcp.clone().call(address.clone()).await?;
        let stream = Stream::new(TokioIo::new(Turns::new(tcp.into_inner())));
        if is_https(address) { secure(stream, address, tls).await } else { Ok(stream) }
    }

    /// A connection through `proxy` that carries what is meant for `target`.
    async fn through(&self, proxies: &Proxies, proxy: &Intercept, target: &Uri) -> Result<Stream, BoxError> {
        let address = proxy.uri();
        let scheme = address.scheme_str().unwrap_or_default();
        if !scheme.starts_with("socks") {
            let stream = self.reach(address, &proxies.tls).await?;
            if !is_https(target) {
                return Ok(Stream { is_given_to_proxy: true, ..stream });
            }
            let mut tunnel = Tunnel::new(address.clone(), Made(Some(stream)));
            if let Some(authorization) = proxy.basic_auth() {
                tunnel = tunnel.with_auth(authorization.clone());
            }
            return Ok(tunnel.call(target.clone()).await?);
        }
        check_login(proxy)?;
        let address = with_port(address, address.port_u16().unwrap_or(SOCKS))?;
        let stream = Made(Some(self.reach(&address, &proxies.tls).await?));
        let target = with_port(target, target.port_u16().unwrap_or(if is_https(target) { 443 } else { 80 }))?;
        // The letter behind the number says that the proxy looks up the name.
        let target = if scheme.ends_with(['a', 'h']) { target } else { looked_up(&target, scheme).await? };
        if scheme.starts_with("socks4") {
            return Ok(SocksV4::new(address, stream).call(target).await?);
        }
        let mut socks = SocksV5::new(address, stream);
        if let Some((user, password)) = proxy.raw_auth() {
            socks = socks.with_auth(user.to_owned(), password.to_owned());
        }
        Ok(socks.call(target).await?)
    }
}

impl Service<Uri> for Connector {
    type Response = Stream;
    type Error = BoxError;
    type Future = BoxFuture<'static, Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, target: Uri) -> Self::Future {
        let (connector, limit) = (self.clone(), self.limit);
        let is_proxied = self.is_proxied(&target);
        let make = async move |target| {
            let made = timeout(limit, connector.connect(target)).await;
            made.unwrap_or_else(|_| match NotInTime(limit).into() {
                error if is_proxied => Err(ProxyFailed(error).into()),
                error => Err(error),
            })
        };
        let unclaimed = self.unclaimed.clone();
        Box::pin(async move {
            let made = unclaimed.or_make(target, limit, make).await;
            made.unwrap_or_else(|| Err("the runtime is shutting down".into()))
        })
    }
}

impl Proxies {
    fn new(proxy: &Proxy, tls: &ClientConfig) -> Result<Option<Proxies>, Error> {
        let matcher = match proxy {
            Proxy::Off => return Ok(None),
            Proxy::Environment => Matcher::from_system(),
            Proxy::Url(url) => {
                let matcher = Matcher::builder().all(url.expose()).build();
                let Some(proxy) = matcher.intercept(&Uri::from_static("https://any.invalid")) else {
                    let message = "`proxy` is no URL of a proxy: expected `http://host:port`, or one with https, socks4, \
                                   socks4a, socks5 or socks5h instead of http";
                    return Err(Error::new(ErrorKind::Connect, message));
                };
                check_login(&proxy).map_err(|why| {
                    Error::new(ErrorKind::Connect, format!("`proxy` cannot be used: {why}"))
                })?;
                matcher
            }
        };
        if NOWHERE.map(Uri::from_static).iter().all(|target| matcher.intercept(target).is_none()) {
            return Ok(None);
        }
        let mut tls = tls.clone();
        // Proxies speak HTTP/1.1 here.
        tls.alpn_protocols.clear();
        Ok(Some(Proxies { matcher, tls: Arc::new(tls) }))
    }
}

/// Makes sure that a proxy can be given its name and password: SOCKS 5 tells their lengths in a byte each (RFC 1929).
fn check_login(proxy: &Intercept) -> Result<(), &'static str> {
    let login =
        proxy.raw_auth().filter(|_| proxy.uri().scheme_str().unwrap_or_default().starts_with("socks5"));
    match login {
        Some((user, password)) if user.len().max(password.len()) > 255 => {
            Err("user name and password of a SOCKS 5 proxy have at most 255 bytes each")
        }
        _ => Ok(()),
    }
}

fn is_https(address: &Uri) -> bool {
    address.scheme() == Some(&Scheme::HTTPS)
}

fn with_port(address: &Uri, port: u16) -> Result<Uri, BoxError> {
    with_authority(address, format!("{}:{port}", address.host().unwrap_or_default()))
}

fn with_authority(address: &Uri, authority: String) -> Result<Uri, BoxError> {
    let mut parts = address.clone().into_parts();
    parts.authority = Some(Authority::try_from(authority)?);
    parts.path_and_query = Some(PathAndQuery::from_static("/"));
    Ok(Uri::from_parts(parts)?)
}

/// `target`, which has a port, with an address in place of its name.
async fn looked_up(target: &Uri, scheme: &str) -> Result<Uri, BoxError> {
    let authority = target.authority().map_or("", Authority::as_str);
    let fits = |address: &SocketAddr| address.is_ipv4() || scheme.starts_with("socks5");
    let address = lookup_host(authority).await?.find(fits);
    let address = address.ok_or("the host has no address that the proxy understands")?;
    with_authority(target, address.to_string())
}

async fn secure(stream: Stream, target: &Uri, tls: &Arc<ClientConfig>) -> Result<Stream, BoxError> {
    let host = target.host().unwrap_or_default();
    let host = host.strip_prefix('[').and_then(|host| host.strip_suffix(']')).unwrap_or(host);
    let name = ServerName::try_from(host.to_owned())?;
    let secured = TlsConnector::from(tls.clone()).connect(name, TokioIo::new(stream)).await?;
    let speaks_http2 = secured.get_ref().1.alpn_protocol() == Some(b"h2");
    Ok(Stream { speaks_http2, ..Stream::new(TokioIo::new(secured)) })
}

/// Gives a connection that is made already to what puts a handshake on it.
struct Made(Option<Stream>);

impl Service<Uri> for Made {
    type Response = Stream;
    type Error = BoxError;
    type Future = Ready<Result<Stream, BoxError>>;

    fn poll_ready(&mut self, _: &mut Context<'_>) -> Poll<Result<(), BoxError>> {
        Poll::Ready(Ok(()))
    }

    fn call(&mut self, _: Uri) -> Self::Future {
        ready(self.0.take().ok_or_else(|| "the connection is in use".into()))
    }
}

trait Io: Read + Write + Send + Unpin {}

impl<T: Read + Write + Send + Unpin> Io for T {}

/// A connection, whatever it runs over. It is boxed, because TLS is large and most of a call would be room for it.
pub(super) struct Stream {
    io: Box<dyn Io>,
    speaks_http2: bool,
    /// Whether the other end is a proxy that reads the requests, and not where they go.
    is_given_to_proxy: bool,
}

impl Stream {
    fn new(io: impl Io + 'static) -> Stream {
        Stream { io: Box::new(io), speaks_http2: false, is_given_to_proxy: false }
    }

    fn io(self: Pin<&mut Self>) -> Pin<&mut dyn Io> {
        Pin::new(&mut *self.get_mut().io)
    }
}

impl Connection for Stream {
    fn connected(&self) -> Connected {
        let connected = Connected::new().proxy(self.is_given_to_proxy);
        if self.speaks_http2 { connected.negotiated_h2() } else { connected }
    }
}

impl Read for Stream {
    fn poll_read(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        buffer: ReadBufCursor<'_>,
    ) -> Poll<io::Result<()>> {
        self.io().poll_read(context, buffer)
    }
}

impl Write for Stream {
    fn poll_write(self: Pin<&mut Self>, context: &mut Context<'_>, bytes: &[u8]) -> Poll<io::Result<usize>> {
        self.io().poll_write(context, bytes)
    }

    fn poll_flush(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_flush(context)
    }

    fn poll_shutdown(self: Pin<&mut Self>, context: &mut Context<'_>) -> Poll<io::Result<()>> {
        self.io().poll_shutdown(context)
    }

    fn is_write_vectored(&self) -> bool {
        self.io.is_write_vectored()
    }

    fn poll_write_vectored(
        self: Pin<&mut Self>,
        context: &mut Context<'_>,
        parts: &[IoSlice<'_>],
    ) -> Poll<io::Result<usize>> {
        self.io().poll_write_vectored(context, parts)
    }
}
