//! The runtime of cloudspec: everything between a request and its output, the same for every provider.
//!
//! ```text
//! encode -> endpoint -> credentials -> sign -> send -> decode -> output or error
//! ```
//!
//! Only `credentials` and `send` await. What differs between providers implements [`Provider`].

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::exhaustive_enums, reason = "public enums may grow, or say why they cannot")]

mod attempt;
mod attempts;
#[cfg(feature = "blocking")]
pub mod blocking;
mod cached;
mod call;
mod chain;
mod client;
mod clock;
mod config;
mod credentials;
mod digest;
mod endpoint;
mod environment;
mod error;
mod failure;
mod files;
mod hedge;
mod hide;
mod http;
mod http_time;
mod interceptor;
mod journal;
mod line;
mod named;
mod observe;
mod paging;
mod plan;
mod provider;
mod readable;
mod response;
mod retry;
mod scrub;
mod secret;
mod shared;
mod timeouts;
mod token;
pub mod transport;
mod transport_error;
mod untyped;
mod waiter;

pub use cached::Cached;
pub use call::{Call, CallFuture, PagedCall};
pub use chain::Chain;
pub use client::ClientCore;
pub use config::Config;
pub use credentials::{CredentialError, CredentialProvider, Credentials};
pub use digest::{hmac_sha256_hex, sha256_hex};
pub use endpoint::{Endpoint, Location, Network};
pub use environment::Environment;
pub use error::{Attempt, Error, ErrorKind, TimeoutKind};
pub use failure::Failure;
pub use files::{key_text, read_file, read_file_blocking, read_key_file, read_key_file_blocking};
/// A boxed future, which the object-safe traits of this crate return.
pub use futures_core::future::BoxFuture;
pub use hedge::Hedge;
pub use http::{Headers, Request, Response, Scheme};
pub use http_time::{date_header, retry_after_header};
pub use interceptor::{Context, Interceptor};
pub use observe::{Measured, Metrics};
pub use paging::{Items, Pages, Position};
pub use provider::{Moment, Provider};
pub use response::Meta;
pub use retry::policy::Retry;
pub use secret::Secret;
pub use timeouts::{ReadLimits, Stall, Timeouts};
#[cfg(feature = "hyper")]
pub use transport::hyper::{HttpOptions, HyperTransport};
#[cfg(feature = "reqwest")]
pub use transport::reqwest::ReqwestTransport;
pub use transport::{Purpose, Transport};
pub use transport_error::{Sent, TransportError, TransportErrorKind};
pub use waiter::Wait;

/// The types and tables that requests and responses consist of. Generated clients refer to them through this
/// module.
pub use cloudspec_wire as wire;
