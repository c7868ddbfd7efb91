//! Options of the HTTP transport.

use std::time::Duration;

use crate::secret::Secret;

/// Options of the HTTP transport.
#[derive(Clone, Debug)]
#[non_exhaustive]
pub struct HttpOptions {
    /// The longest time to make a connection, including name lookup and TLS. 5 s by default.
    pub connect_timeout: Duration,
    /// How long an unused connection is kept open. 90 s by default.
    pub idle_timeout: Duration,
    /// The largest number of unused connections that are kept open for one host. No limit by default.
    pub max_idle: usize,
    /// The largest body of a response, in bytes. A larger one makes the call fail. 64 MiB by default.
    pub max_response: usize,
    /// The proxy through which requests are sent.
    pub proxy: Proxy,
    /// The version of HTTP.
    pub version: HttpVersion,
    /// The oldest version of TLS that is accepted.
    pub tls_floor: TlsVersion,
    /// Certificate authorities, in PEM, that are trusted in addition to those of the system.
    pub extra_ca: Vec<Vec<u8>>,
    /// Whether the system's certificate authorities are trusted. On by default.
    pub system_ca: bool,
    /// Certificate chain and private key of the client, both in PEM, for servers that ask for a client
    /// certificate.
    pub identity: Option<(Vec<u8>, Secret)>,
    /// Value of the `user-agent` header.
    pub user_agent: String,
}

/// The proxy through which requests are sent.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum Proxy {
    /// The proxy in the environment variables `HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY` and `NO_PROXY` (or the
    /// same in lower case), else in the settings of macOS or Windows.
    #[default]
    Environment,
    /// No proxy.
    Off,
    /// This proxy for all requests: `http://host:port`, or a URL with `https`, `socks4`, `socks4a`, `socks5`
    /// or `socks5h` (with `socks4a` and `socks5h` the proxy looks up host names). The URL may contain a user
    /// name and password, so it is kept secret.
    Url(Secret),
}

/// The version of HTTP.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
pub enum HttpVersion {
    /// HTTP/2 if the server offers it over TLS, else HTTP/1.1.
    #[default]
    Negotiated,
    /// HTTP/1.1 only.
    Http1,
    /// HTTP/2 only, even without TLS.
    Http2,
}

/// A version of TLS.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
            max_response: 64 << 20,
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
