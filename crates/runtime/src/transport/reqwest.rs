//! The network, by reqwest: HTTP/1.1 and HTTP/2, TLS by rustls, connections kept and reused.

mod clients;
mod error;
mod headers;
mod options;
mod pace;
mod send;
mod tls;
mod url;

pub use options::{HttpOptions, HttpVersion, Proxy, TlsVersion};
pub use send::ReqwestTransport;
