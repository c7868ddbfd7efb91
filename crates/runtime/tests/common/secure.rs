//! Generated certificates, and an HTTPS server that counts connections and requests.

#![allow(
    dead_code,
    clippy::unwrap_used,
    reason = "each test file uses its own part, and the lint knows test functions but not what they call"
)]

use std::convert::Infallible;
use std::net::SocketAddr;
use std::sync::atomic::{AtomicUsize, Ordering};
use std::sync::{Arc, Mutex};
use std::time::Duration;

use http_body_util::{BodyExt, Full};
use hyper::body::{Bytes, Incoming};
use hyper::service::service_fn;
use hyper::{Request, Response, Version};
use hyper_util::rt::{TokioExecutor, TokioIo};
use hyper_util::server::conn::auto;
use rcgen::{BasicConstraints, CertificateParams, CertifiedIssuer, DnType, IsCa, KeyPair};
use rustls::crypto::ring;
use rustls::server::WebPkiClientVerifier;
use rustls::{RootCertStore, ServerConfig, SupportedProtocolVersion};
use tokio::io::{AsyncRead, AsyncReadExt, AsyncWrite};
use tokio::net::{TcpListener, TcpStream};
use tokio_rustls::TlsAcceptor;

/// Issues certificates.
pub struct Authority(CertifiedIssuer<'static, KeyPair>);

/// A certificate and its key.
pub struct Issued {
    certificate: rcgen::Certificate,
    key: KeyPair,
}

impl Authority {
    pub fn new(name: &str) -> Authority {
        let mut params = CertificateParams::default();
        params.distinguished_name.push(DnType::CommonName, name);
        params.is_ca = IsCa::Ca(BasicConstraints::Unconstrained);
        Authority(CertifiedIssuer::self_signed(params, KeyPair::generate().unwrap()).unwrap())
    }

    pub fn pem(&self) -> Vec<u8> {
        self.0.pem().into_bytes()
    }

    /// A certificate for a host.
    pub fn issue(&self, host: &str) -> Issued {
        self.sign(CertificateParams::new([host.to_owned()]).unwrap())
    }

    /// A certificate that has expired.
    pub fn expired(&self, host: &str) -> Issued {
        let mut params = CertificateParams::new([host.to_owned()]).unwrap();
        params.not_before = rcgen::date_time_ymd(2001, 1, 1);
        params.not_after = rcgen::date_time_ymd(2001, 1, 2);
        self.sign(params)
    }

    fn sign(&self, params: CertificateParams) -> Issued {
        let key = KeyPair::generate().unwrap();
        Issued { certificate: params.signed_by(&key, &self.0).unwrap(), key }
    }
}

impl Issued {
    pub fn certificate_pem(&self) -> Vec<u8> {
        self.certificate.pem().into_bytes()
    }

    pub fn key_pem(&self) -> String {
        self.key.serialize_pem()
    }
}

/// What a server offers and demands.
pub struct Setup {
    issued: Issued,
    tls: Vec<&'static SupportedProtocolVersion>,
    http: Vec<Vec<u8>>,
    clients: Option<RootCertStore>,
    plain: bool,
}

impl Setup {
    pub fn new(issued: Issued) -> Setup {
        let http = vec![b"h2".to_vec(), b"http/1.1".to_vec()];
        Setup { issued, tls: rustls::ALL_VERSIONS.to_vec(), http, clients: None, plain: false }
    }

    /// Only these versions of TLS.
    pub fn tls(self, versions: &[&'static SupportedProtocolVersion]) -> Setup {
        Setup { tls: versions.to_vec(), ..self }
    }

    /// Negotiates these versions of HTTP, by their names in TLS.
    pub fn http(self, names: &[&str]) -> Setup {
        Setup { http: names.iter().map(|name| name.as_bytes().to_vec()).collect(), ..self }
    }

    /// Only clients with a certificate of `authority`.
    pub fn demanding(self, authority: &Authority) -> Setup {
        let mut roots = RootCertStore::empty();
        roots.add(authority.0.der().clone()).unwrap();
        Setup { clients: Some(roots), ..self }
    }

    /// No TLS at all.
    pub fn plain(self) -> Setup {
        Setup { plain: true, ..self }
    }

    /// What takes connections with TLS.
    pub fn acceptor(self) -> TlsAcceptor {
        TlsAcceptor::from(Arc::new(self.config()))
    }

    fn config(self) -> ServerConfig {
        let crypto = Arc::new(ring::default_provider());
        let builder = ServerConfig::builder_with_provider(crypto.clone());
        let builder = builder.with_protocol_versions(&self.tls).unwrap();
        let builder = match self.clients {
            None => builder.with_no_client_auth(),
            Some(roots) => {
                let verifier = WebPkiClientVerifier::builder_with_provider(Arc::new(roots), crypto);
                builder.with_client_cert_verifier(verifier.build().unwrap())
            }
        };
        let chain = vec![self.issued.certificate.der().clone()];
        let mut config = builder.with_single_cert(chain, self.issued.key.into()).unwrap();
        config.alpn_protocols = self.http;
        config
    }
}

/// An HTTPS server on the loopback interface.
pub struct Server {
    address: SocketAddr,
    seen: Arc<Seen>,
    accepting: tokio::task::JoinHandle<()>,
}

#[derive(Default)]
struct Seen {
    connections: AtomicUsize,
    versions: Mutex<Vec<Version>>,
    running: AtomicUsize,
    most: AtomicUsize,
}

impl Server {
    pub async fn start(setup: Setup) -> Server {
        let listener = TcpListener::bind("127.0.0.1:0").await.unwrap();
        let address = listener.local_addr().unwrap();
        let seen = Arc::<Seen>::default();
        let acceptor = (!setup.plain).then(|| setup.acceptor());
        let accepting = tokio::spawn(accept(listener, acceptor, seen.clone()));
        Server { address, seen, accepting }
    }

    pub fn url(&self) -> String {
        format!("https://{}", self.address)
    }

    pub fn address(&self) -> SocketAddr {
        self.address
    }

    /// Connections that were made.
    pub fn made(&self) -> usize {
        self.seen.connections.load(Ordering::SeqCst)
    }

    /// The version of HTTP of every request.
    pub fn versions(&self) -> Vec<Version> {
        self.seen.versions.lock().unwrap().clone()
    }

    /// Most requests that were being carried out at the same time.
    pub fn most_at_once(&self) -> usize {
        self.seen.most.load(Ordering::SeqCst)
    }
}

impl Drop for Server {
    fn drop(&mut self) {
        self.accepting.abort();
    }
}

async fn accept(listener: TcpListener, acceptor: Option<TlsAcceptor>, seen: Arc<Seen>) {
    loop {
        let Ok((stream, _)) = listener.accept().await else { continue };
        seen.connections.fetch_add(1, Ordering::SeqCst);
        tokio::spawn(connection(stream, acceptor.clone(), seen.clone()));
    }
}

async fn connection(stream: TcpStream, acceptor: Option<TlsAcceptor>, seen: Arc<Seen>) {
    let Some(acceptor) = acceptor else { return serve(stream, seen).await };
    match acceptor.accept(stream).into_fallible().await {
        Ok(stream) => serve(stream, seen).await,
        // A socket that is closed with something unread is reset, and then the client may not see the alert.
        Err((_, mut stream)) => while stream.read(&mut [0; 1024]).await.is_ok_and(|read| read > 0) {},
    }
}

async fn serve(stream: impl AsyncRead + AsyncWrite + Unpin + Send + 'static, seen: Arc<Seen>) {
    let responding = service_fn(move |request| respond(request, seen.clone()));
    let server = auto::Builder::new(TokioExecutor::new());
    // How the connection ends is the client's business.
    let _ = server.serve_connection(TokioIo::new(stream), responding).await;
}

async fn respond(request: Request<Incoming>, seen: Arc<Seen>) -> Result<Response<Full<Bytes>>, Infallible> {
    let running = seen.running.fetch_add(1, Ordering::SeqCst) + 1;
    seen.most.fetch_max(running, Ordering::SeqCst);
    seen.versions.lock().unwrap().push(request.version());
    let _ = request.into_body().collect().await;
    tokio::time::sleep(Duration::from_millis(1)).await;
    seen.running.fetch_sub(1, Ordering::SeqCst);
    Ok(Response::new(Full::new(Bytes::from_static(br#"{"Items": {"Item": ["a", "b"]}}"#))))
}
