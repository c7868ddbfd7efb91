//! The network, by reqwest: HTTP/1.1 and HTTP/2, TLS by rustls, connections kept and reused.

use std::borrow::Cow;
use std::error::Error as StdError;
use std::future::poll_fn;
use std::io;
use std::pin::pin;
use std::sync::{Arc, Mutex, PoisonError};
use std::task::Poll;
use std::time::Duration;

use bytes::Bytes;
use cloudspec_wire::query;
use reqwest::header::{HeaderMap, HeaderName, HeaderValue, InvalidHeaderName};
use reqwest::{Body, Client, Method, Url, redirect, retry};
use rustls::crypto::CryptoProvider;
use rustls::pki_types::pem::PemObject;
use rustls::pki_types::{CertificateDer, PrivateKeyDer};
use rustls::{AlertDescription as Alert, CertificateError, ClientConfig, RootCertStore};
use rustls_platform_verifier::Verifier;
use tokio::time::timeout;

use crate::{
    BoxFuture, Error, ErrorKind, Headers, Request, Response, Scheme, Secret, Sent, Transport, TransportError,
    TransportErrorKind,
};

/// How connections are made.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpOptions {
    /// Longest time to make a connection, names and TLS included. 5 s by default.
    pub connect_timeout: Duration,
    /// How long an unused connection is kept. 90 s by default.
    pub idle_timeout: Duration,
    /// Unused connections that are kept for one host. No limit by default.
    pub max_idle: usize,
    /// Largest body of an answer, in bytes. 64 MiB by default.
    pub max_answer: usize,
    /// Which proxy is used.
    pub proxy: Proxy,
    /// Which HTTP is spoken.
    pub version: HttpVersion,
    /// Oldest TLS that is spoken.
    pub tls_floor: TlsVersion,
    /// Certificate authorities in PEM that are trusted besides those of the system.
    pub extra_ca: Vec<Vec<u8>>,
    /// Whether the system's certificate authorities are trusted. On by default.
    pub system_ca: bool,
    /// Certificate chain and private key of the client, both in PEM.
    pub identity: Option<(Vec<u8>, Secret)>,
    /// Value of the `user-agent` header.
    pub user_agent: String,
}

/// Which proxy is used.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub enum Proxy {
    /// As the environment says: `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`.
    #[default]
    Environment,
    /// None.
    Off,
    /// This one for everything. The URL may hold a name and password, so it is kept secret.
    Url(Secret),
}

/// Which HTTP is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum HttpVersion {
    /// HTTP/2 where the server offers it over TLS, else HTTP/1.1.
    #[default]
    Negotiated,
    /// HTTP/1.1 only.
    Http1,
    /// HTTP/2 only, also without TLS.
    Http2,
}

/// A version of TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum TlsVersion {
    /// TLS 1.2.
    #[default]
    V12,
    /// TLS 1.3.
    V13,
}

impl Default for HttpOptions {
    fn default() -> Self {
        HttpOptions {
            connect_timeout: Duration::from_secs(5),
            idle_timeout: Duration::from_secs(90),
            max_idle: usize::MAX,
            max_answer: 64 << 20,
            proxy: Proxy::default(),
            version: HttpVersion::default(),
            tls_floor: TlsVersion::default(),
            extra_ca: Vec::new(),
            system_ca: true,
            identity: None,
            user_agent: concat!("cloudspec/", env!("CARGO_PKG_VERSION")).to_owned(),
        }
    }
}

/// The network. Make one and share it: it holds the connections.
#[derive(Clone, Debug)]
pub struct ReqwestTransport {
    client: Client,
    max_answer: usize,
    origins: Arc<Origins>,
}

impl ReqwestTransport {
    /// Prepares TLS and proxies; connections are made when needed.
    ///
    /// # Errors
    /// [`ErrorKind::Connect`] when a certificate, key or proxy cannot be used, or when no certificate
    /// authority is known.
    pub fn new(options: &HttpOptions) -> Result<ReqwestTransport, Error> {
        let unusable = |error: ::reqwest::Error| unusable("the HTTP client cannot be set up", error);
        let mut builder = Client::builder()
            .connect_timeout(options.connect_timeout)
            .pool_idle_timeout(options.idle_timeout)
            .pool_max_idle_per_host(options.max_idle)
            .redirect(redirect::Policy::none())
            // What may be sent again is decided above, where the operation is known.
            .retry(retry::never().max_retries_per_request(0))
            .referer(false)
            .user_agent(&options.user_agent)
            .tls_backend_preconfigured(tls(options)?);
        builder = match options.version {
            HttpVersion::Negotiated => builder,
            HttpVersion::Http1 => builder.http1_only(),
            HttpVersion::Http2 => builder.http2_prior_knowledge(),
        };
        builder = match &options.proxy {
            Proxy::Environment => builder,
            Proxy::Off => builder.no_proxy(),
            Proxy::Url(url) => {
                builder.no_proxy().proxy(::reqwest::Proxy::all(url.expose()).map_err(unusable)?)
            }
        };
        let client = builder.build().map_err(unusable)?;
        Ok(ReqwestTransport { client, max_answer: options.max_answer, origins: Arc::default() })
    }

    fn prepare(&self, request: &Request) -> Result<::reqwest::Request, TransportError> {
        let mut prepared = ::reqwest::Request::new(method(request.method)?, self.origins.url(request)?);
        *prepared.headers_mut() = header_map(&request.headers)?;
        if !request.body.is_empty() {
            *prepared.body_mut() = Some(Body::from(request.body.clone()));
        }
        Ok(prepared)
    }

    async fn exchange(&self, request: &Request, read_timeout: Duration) -> Result<Response, TransportError> {
        let sending = self.client.execute(self.prepare(request)?);
        let answer = timeout(read_timeout, sending)
            .await
            .map_err(|_| silent("no answer", read_timeout))?
            .map_err(failed)?;
        let status = answer.status().as_u16();
        let headers = headers(&answer);
        let body = self.read_body(answer, read_timeout).await?;
        Ok(Response { status, headers, body })
    }

    async fn read_body(
        &self,
        mut answer: ::reqwest::Response,
        read_timeout: Duration,
    ) -> Result<Vec<u8>, TransportError> {
        let announced = usize::try_from(answer.content_length().unwrap_or(0)).unwrap_or(usize::MAX);
        if announced > self.max_answer {
            return Err(self.too_large());
        }
        let mut body = Vec::with_capacity(announced);
        loop {
            let part = next_part(&mut answer, read_timeout).await?;
            let Some(part) = part else { return Ok(body) };
            if body.len() + part.len() > self.max_answer {
                return Err(self.too_large());
            }
            body.extend_from_slice(&part);
        }
    }

    fn too_large(&self) -> TransportError {
        TransportError {
            kind: TransportErrorKind::Protocol,
            sent: Sent::Maybe,
            message: format!("the answer is larger than the {} bytes allowed", self.max_answer),
            source: None,
        }
    }
}

/// The next part of the body. Most are here already, and those need no clock.
async fn next_part(
    answer: &mut ::reqwest::Response,
    read_timeout: Duration,
) -> Result<Option<Bytes>, TransportError> {
    let mut part = pin!(answer.chunk());
    let here = poll_fn(|context| Poll::Ready(part.as_mut().poll(context))).await;
    let part = match here {
        Poll::Ready(part) => part,
        Poll::Pending => timeout(read_timeout, part)
            .await
            .map_err(|_| silent("the answer stopped half way: nothing more", read_timeout))?,
    };
    part.map_err(failed)
}

impl Transport for ReqwestTransport {
    fn send<'a>(
        &'a self,
        request: &'a Request,
        read_timeout: Duration,
    ) -> BoxFuture<'a, Result<Response, TransportError>> {
        Box::pin(self.exchange(request, read_timeout))
    }
}

fn method(name: &str) -> Result<Method, TransportError> {
    match name {
        "GET" => Ok(Method::GET),
        "POST" => Ok(Method::POST),
        other => Method::from_bytes(other.as_bytes())
            .map_err(|error| unsendable(format!("`{other}` is no HTTP method"), error)),
    }
}

/// The URLs of the hosts that were asked last, because parsing one takes longer than all that is put on it.
#[derive(Debug, Default)]
struct Origins(Mutex<Vec<Origin>>);

#[derive(Debug)]
struct Origin {
    scheme: Scheme,
    host: String,
    url: Url,
}

/// Most services of an application share a few hosts.
const MAX_ORIGINS: usize = 16;

impl Origins {
    /// The URL of a request. A URL parser rewrites some paths (`/a/../b`), and then the signature would be for
    /// something else than what is sent, so such a request is refused.
    fn url(&self, request: &Request) -> Result<Url, TransportError> {
        let mut url = self.of_host(request.scheme, &request.host)?;
        let query = query::form(&request.query);
        url.set_path(&request.path);
        url.set_query((!query.is_empty()).then_some(&query));
        match url.path() == request.path && url.query().unwrap_or_default() == query {
            true => Ok(url),
            false => Err(refused(format!("the path `{}` cannot be sent as it is", request.path))),
        }
    }

    fn of_host(&self, scheme: Scheme, host: &str) -> Result<Url, TransportError> {
        let mut origins = self.0.lock().unwrap_or_else(PoisonError::into_inner);
        if let Some(known) = origins.iter().find(|origin| origin.scheme == scheme && origin.host == host) {
            return Ok(known.url.clone());
        }
        let url = origin(scheme, host)?;
        if origins.len() == MAX_ORIGINS {
            origins.remove(0);
        }
        origins.push(Origin { scheme, host: host.to_owned(), url: url.clone() });
        Ok(url)
    }
}

fn origin(scheme: Scheme, host: &str) -> Result<Url, TransportError> {
    let url = Url::parse(&format!("{}://{host}/", scheme.as_str()))
        .map_err(|error| unsendable(format!("`{host}` is no host"), error))?;
    let has_user = !url.username().is_empty() || url.password().is_some();
    match !has_user && url.path() == "/" && url.query().is_none() && url.fragment().is_none() {
        true => Ok(url),
        false => Err(refused(format!("`{host}` is no host"))),
    }
}

/// The values share one buffer: the HTTP stack copies headers several times on the way, and a copy of a shared
/// value allocates nothing.
fn header_map(headers: &Headers) -> Result<HeaderMap, TransportError> {
    let mut values = String::with_capacity(headers.iter().map(|(_, value)| value.len()).sum());
    values.extend(headers.iter().map(|(_, value)| value));
    let mut values = Bytes::from(values);
    let mut map = HeaderMap::with_capacity(headers.len() + 2);
    for (name, (_, value)) in headers.names().zip(headers.iter()) {
        let key =
            header_name(name).map_err(|error| unsendable(format!("`{name}` is no header name"), error))?;
        let value = HeaderValue::from_maybe_shared(values.split_to(value.len()))
            .map_err(|error| unsendable(format!("the value of header `{name}` cannot be sent"), error))?;
        map.insert(key, value);
    }
    Ok(map)
}

/// Constants are not copied.
#[expect(clippy::ptr_arg, reason = "a `&str` does not tell whether it is a constant")]
fn header_name(name: &Cow<'static, str>) -> Result<HeaderName, InvalidHeaderName> {
    let is_plain = |byte: u8| byte.is_ascii_lowercase() || byte.is_ascii_digit() || byte == b'-';
    match name {
        // `from_static` panics at what is no name; this is a part of what it takes.
        Cow::Borrowed(name) if matches!(name.len(), 1..=64) && name.bytes().all(is_plain) => {
            Ok(HeaderName::from_static(name))
        }
        name => HeaderName::from_bytes(name.as_bytes()),
    }
}

fn headers(answer: &::reqwest::Response) -> Headers {
    let text = |value: &HeaderValue| match value.to_str() {
        Ok(text) => text.to_owned(),
        Err(_) => String::from_utf8_lossy(value.as_bytes()).into_owned(),
    };
    answer.headers().iter().map(|(name, value)| (name.as_str().to_owned(), text(value))).collect()
}

/// TLS with the process's crypto provider, or ring when none is installed.
fn tls(options: &HttpOptions) -> Result<ClientConfig, Error> {
    let installed = CryptoProvider::get_default().cloned();
    let crypto = installed.unwrap_or_else(|| Arc::new(rustls::crypto::ring::default_provider()));
    let versions: &[_] = match options.tls_floor {
        TlsVersion::V12 => &[&rustls::version::TLS13, &rustls::version::TLS12],
        TlsVersion::V13 => &[&rustls::version::TLS13],
    };
    let builder = ClientConfig::builder_with_provider(crypto.clone())
        .with_protocol_versions(versions)
        .map_err(|error| unusable("TLS cannot be set up", error))?;
    let extra = extra_ca(options)?;
    let builder = if options.system_ca {
        let verifier = Verifier::new_with_extra_roots(extra, crypto).map_err(|error| {
            unusable("no certificate authority is known: install the system's, or give `extra_ca`", error)
        })?;
        builder.dangerous().with_custom_certificate_verifier(Arc::new(verifier))
    } else {
        let mut roots = RootCertStore::empty();
        for certificate in extra {
            let added = roots.add(certificate);
            added.map_err(|error| unusable("a certificate in `extra_ca` cannot be used", error))?;
        }
        builder.with_root_certificates(roots)
    };
    let mut config = match &options.identity {
        None => builder.with_no_client_auth(),
        Some((chain, key)) => {
            let (chain, key) = identity(chain, key)?;
            let with_identity = builder.with_client_auth_cert(chain, key);
            with_identity.map_err(|error| unusable("the client certificate cannot be used", error))?
        }
    };
    config.alpn_protocols = match options.version {
        HttpVersion::Negotiated => vec![b"h2".to_vec(), b"http/1.1".to_vec()],
        HttpVersion::Http1 => vec![b"http/1.1".to_vec()],
        HttpVersion::Http2 => vec![b"h2".to_vec()],
    };
    Ok(config)
}

fn extra_ca(options: &HttpOptions) -> Result<Vec<CertificateDer<'static>>, Error> {
    let mut all = Vec::new();
    for pem in &options.extra_ca {
        let parsed: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(pem).collect();
        let certificates = parsed.map_err(|error| unusable("`extra_ca` is no PEM", error))?;
        if certificates.is_empty() {
            return Err(Error::new(ErrorKind::Connect, "`extra_ca` holds no PEM certificate"));
        }
        all.extend(certificates);
    }
    Ok(all)
}

type Identity = (Vec<CertificateDer<'static>>, PrivateKeyDer<'static>);

fn identity(chain: &[u8], key: &Secret) -> Result<Identity, Error> {
    let parsed: Result<Vec<_>, _> = CertificateDer::pem_slice_iter(chain).collect();
    let chain = parsed.map_err(|error| unusable("the client certificate is no PEM", error))?;
    let key = PrivateKeyDer::from_pem_slice(key.expose().as_bytes());
    Ok((chain, key.map_err(|error| unusable("the client's private key is no PEM", error))?))
}

fn unusable(what: &str, error: impl StdError + Send + Sync + 'static) -> Error {
    Error::new(ErrorKind::Connect, format!("{what}: {}", root_cause(&error))).with_source(error)
}

/// What cannot be sent.
fn refused(message: String) -> TransportError {
    TransportError { kind: TransportErrorKind::Protocol, sent: Sent::No, message, source: None }
}

fn unsendable(message: String, error: impl StdError + Send + Sync + 'static) -> TransportError {
    TransportError { source: Some(Box::new(error)), ..refused(message) }
}

fn silent(what: &str, limit: Duration) -> TransportError {
    TransportError {
        kind: TransportErrorKind::ReadTimeout,
        sent: Sent::Maybe,
        message: format!("{what} within {limit:?}"),
        source: None,
    }
}

/// Everything that fails while a connection is made certainly did not reach the server; of everything else
/// nobody knows.
fn failed(error: ::reqwest::Error) -> TransportError {
    // The query may hold secrets.
    let error = error.without_url();
    let refusal = causes(&error).find_map(tls_refusal);
    let (kind, sent) = match &error {
        error if refusal.is_some() && error.is_connect() => (TransportErrorKind::Tls, Sent::No),
        _ if refusal.is_some() => (TransportErrorKind::Tls, Sent::Maybe),
        error if error.is_connect() && error.is_timeout() => (TransportErrorKind::ConnectTimeout, Sent::No),
        error if error.is_connect() => (TransportErrorKind::Connect, Sent::No),
        error if error.is_builder() => (TransportErrorKind::Protocol, Sent::No),
        error if is_refused(error) => (TransportErrorKind::Closed, Sent::No),
        error if is_no_http(error) => (TransportErrorKind::Protocol, Sent::Maybe),
        _ => (TransportErrorKind::Closed, Sent::Maybe),
    };
    let what = match kind {
        TransportErrorKind::ConnectTimeout => "no connection in time",
        TransportErrorKind::Connect => "no connection",
        TransportErrorKind::Tls => "TLS failed",
        TransportErrorKind::Protocol => "the answer is no HTTP",
        _ => "the connection broke",
    };
    TransportError {
        kind,
        sent,
        message: format!("{what}: {}{}", root_cause(&error), refusal.as_ref().map_or("", advice)),
        source: Some(Box::new(error)),
    }
}

/// HTTP/2 servers say so when they did not begin with a request: they refuse the stream, or shut down with
/// streams left that they will not look at (RFC 9113, sections 6.8 and 8.7).
fn is_refused(error: &::reqwest::Error) -> bool {
    let refusal = |error: &h2::Error| match error.reason() {
        Some(h2::Reason::REFUSED_STREAM) => error.is_remote() && error.is_reset(),
        Some(h2::Reason::NO_ERROR) => error.is_remote() && error.is_go_away(),
        _ => false,
    };
    causes(error).any(|cause| cause.downcast_ref().is_some_and(refusal))
}

fn is_no_http(error: &::reqwest::Error) -> bool {
    causes(error).any(|cause| cause.downcast_ref::<hyper::Error>().is_some_and(hyper::Error::is_parse))
}

/// Alerts that would come again. With TLS 1.3 a server looks at the client's certificate only after the client
/// believes to be connected, so they may come instead of an answer.
const REFUSALS: [Alert; 14] = [
    Alert::AccessDenied,
    Alert::BadCertificate,
    Alert::CertificateExpired,
    Alert::CertificateRequired,
    Alert::CertificateRevoked,
    Alert::CertificateUnknown,
    Alert::DecryptError,
    Alert::HandshakeFailure,
    Alert::InsufficientSecurity,
    Alert::NoApplicationProtocol,
    Alert::ProtocolVersion,
    Alert::UnknownCA,
    Alert::UnrecognisedName,
    Alert::UnsupportedCertificate,
];

/// What TLS said, if it would say the same again.
fn tls_refusal(error: &(dyn StdError + 'static)) -> Option<rustls::Error> {
    use rustls::Error::{
        AlertReceived, InvalidCertificate, InvalidMessage, NoApplicationProtocol, PeerIncompatible,
    };
    // HTTP/2 keeps of an I/O error only what it says.
    if let Some(broken) = error.downcast_ref::<io::Error>() {
        let text = broken.to_string();
        return REFUSALS.map(AlertReceived).into_iter().find(|alert| alert.to_string() == text);
    }
    match error.downcast_ref()? {
        AlertReceived(alert) if !REFUSALS.contains(alert) => None,
        refusal @ (AlertReceived(_)
        | InvalidCertificate(_)
        | InvalidMessage(_)
        | NoApplicationProtocol
        | PeerIncompatible(_)) => Some(refusal.clone()),
        _ => None,
    }
}

/// Which option to look at, where there is one.
fn advice(refusal: &rustls::Error) -> &'static str {
    match refusal {
        rustls::Error::InvalidCertificate(
            CertificateError::UnknownIssuer | CertificateError::BadSignature,
        ) => "; `extra_ca` takes further authorities to trust",
        rustls::Error::InvalidMessage(_) => "; perhaps the server speaks plain HTTP at this port",
        rustls::Error::AlertReceived(Alert::CertificateRequired) => {
            "; `identity` takes the client certificate that the server demands"
        }
        rustls::Error::AlertReceived(Alert::ProtocolVersion) => {
            "; the server speaks no TLS that `tls_floor` allows"
        }
        _ => "",
    }
}

/// The error, what caused it, and so on. I/O errors do not count what they wrap as their cause.
fn causes<'a>(error: &'a (dyn StdError + 'static)) -> impl Iterator<Item = &'a (dyn StdError + 'static)> {
    std::iter::successors(Some(error), |error: &&'a (dyn StdError + 'static)| {
        match error.downcast_ref::<io::Error>().and_then(io::Error::get_ref) {
            Some(wrapped) => Some(wrapped),
            None => (*error).source(),
        }
    })
}

fn root_cause(error: &(dyn StdError + 'static)) -> String {
    causes(error).last().map(ToString::to_string).unwrap_or_default()
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::Scheme;

    fn request(path: &str, query: &[(&str, &str)]) -> Request {
        Request {
            method: "GET",
            scheme: Scheme::Https,
            host: "example.test".into(),
            path: path.to_owned().into(),
            query: query
                .iter()
                .map(|(name, value)| ((*name).to_owned().into(), (*value).to_owned()))
                .collect(),
            headers: Headers::default(),
            body: Vec::new(),
        }
    }

    #[test]
    fn query_is_sent_as_it_was_signed() {
        let all: String = (1..=0x2ff_u32).filter_map(char::from_u32).collect();
        let request = request("/", &[("Name", &all), ("it's", "~'()*! +&=%")]);
        let query = query::form(&request.query);
        assert_eq!(Origins::default().url(&request).unwrap().query(), Some(&*query));
    }

    #[test]
    fn path_that_the_parser_would_rewrite_is_refused() {
        for path in ["/a/../b", "/a/%2e%2e/b", "/./", "/a b"] {
            let error = Origins::default().url(&request(path, &[])).unwrap_err();
            assert_eq!((error.kind, error.sent), (TransportErrorKind::Protocol, Sent::No), "{path}");
        }
        assert!(Origins::default().url(&request("/clusters/a%2Fb/nodes", &[])).is_ok());
    }

    #[test]
    fn host_with_more_than_a_host_in_it_is_refused() {
        for host in ["example.test/a", "example.test?a", "example.test#a", "user@example.test", "a b", ""] {
            let request = Request { host: host.to_owned(), ..request("/", &[]) };
            let error = Origins::default().url(&request).unwrap_err();
            assert_eq!((error.kind, error.sent), (TransportErrorKind::Protocol, Sent::No), "{host}");
        }
    }

    #[test]
    fn hosts_keep_their_urls_when_many_are_asked() {
        let origins = Origins::default();
        let hosts: Vec<String> = (0..3 * MAX_ORIGINS).map(|number| format!("h{number}.test")).collect();
        for host in hosts.iter().chain(&hosts) {
            let asked = Request { host: host.clone(), ..request("/a/b", &[("N", "1")]) };
            assert_eq!(origins.url(&asked).unwrap().as_str(), format!("https://{host}/a/b?N=1"));
        }
        assert_eq!(origins.0.lock().unwrap().len(), MAX_ORIGINS);
        let plain = Request { scheme: Scheme::Http, host: hosts[0].clone(), ..request("/", &[]) };
        assert_eq!(origins.url(&plain).unwrap().as_str(), "http://h0.test/");
    }

    #[test]
    fn names_of_headers_are_checked_whether_constant_or_not() {
        let long: &'static str = "abcdefgh".repeat(10_000).leak();
        for name in ["", "a b", "a\n", "ä", long] {
            assert!(header_name(&Cow::Borrowed(name)).is_err(), "{name:.10}");
            assert!(header_name(&Cow::Owned(name.to_owned())).is_err(), "{name:.10}");
        }
        for name in ["x-acs-date", "accept", "X-Upper", "!odd"] {
            let (constant, owned) = (Cow::Borrowed(name), Cow::Owned(name.to_owned()));
            assert_eq!(header_name(&constant).unwrap(), header_name(&owned).unwrap());
        }
    }

    #[test]
    fn unusable_certificates_are_told() {
        let options = HttpOptions { extra_ca: vec![b"no pem".to_vec()], ..HttpOptions::default() };
        let error = ReqwestTransport::new(&options).unwrap_err();
        assert_eq!(error.to_string(), "`extra_ca` holds no PEM certificate");
    }
}
