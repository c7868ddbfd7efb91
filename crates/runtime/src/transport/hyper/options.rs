//! How connections are made.

use std::time::Duration;

use crate::secret::Secret;

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
    /// Largest body of a response, in bytes. 64 MiB by default.
    pub max_response: usize,
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
#[non_exhaustive]
pub enum Proxy {
    /// As the environment says (`HTTPS_PROXY`, `HTTP_PROXY`, `ALL_PROXY`, `NO_PROXY`, or the same in lower case), else
    /// the settings of macOS or Windows.
    #[default]
    Environment,
    /// None.
    Off,
    /// This one for everything: `http://host:port`, or one with `https`, `socks4`, `socks4a`, `socks5` or `socks5h`
    /// (`a` and `h`: the proxy looks up names). The URL may hold a name and password, so it is kept secret.
    Url(Secret),
}

/// Which HTTP is spoken.
#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
#[non_exhaustive]
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
