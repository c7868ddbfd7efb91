//! The HTTP transport, built on hyper: HTTP/1.1 and HTTP/2, TLS by rustls, proxies, reused connections.

mod begin;
mod body;
mod clients;
mod connect;
mod error;
mod headers;
mod options;
mod pace;
mod send;
mod tls;
mod turns;
mod unclaimed;
mod uri;

pub use options::{HttpOptions, HttpVersion, Proxy, TlsVersion};
pub use send::HyperTransport;

#[cfg(feature = "reqwest")]
pub(super) use {
    begin::{Begun, response_head},
    body::read_body,
    error::{failed, refused, unconnected},
    headers::headers,
    send::prepare,
};
