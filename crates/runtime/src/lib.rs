//! The calling side of cloudspec: one line from a request record to its answer, the same for every provider.
//!
//! ```text
//! encode -> endpoint -> credentials -> sign -> send -> decode -> output or error
//! ```
//!
//! Only `credentials` and `send` await. What differs between providers implements [`Provider`].

mod answer;
mod attempt;
#[cfg(feature = "blocking")]
pub mod blocking;
mod cached;
mod call;
mod chain;
mod config;
mod credentials;
mod environment;
mod error;
mod field;
mod hedge;
mod http;
mod interceptor;
mod observe;
mod paging;
mod provider;
mod random;
mod retry;
mod scrub;
mod secret;
pub mod transport;
mod waiter;

pub use answer::Meta;
pub use cached::Cached;
pub use call::{Call, CallFuture, ClientCore, PagedCall};
pub use chain::Chain;
pub use config::{Config, Timeouts};
pub use credentials::{CredentialError, CredentialProvider, Credentials};
pub use environment::Environment;
pub use error::{Attempt, Error, ErrorKind, TimeoutKind};
pub use hedge::Hedge;
pub use http::{Headers, Request, Response, Scheme, Sent, Transport, TransportError, TransportErrorKind};
pub use interceptor::{Context, Interceptor};
pub use observe::{Measured, Metrics};
pub use paging::{Items, Pages, Position};
pub use provider::{Endpoint, Failure, Location, Moment, Network, Provider, date_header, retry_after_header};
pub use retry::Retry;
pub use secret::Secret;
#[cfg(feature = "reqwest")]
pub use transport::reqwest::{HttpOptions, ReqwestTransport};
pub use waiter::Wait;

/// The types and tables that requests and answers are made of; generated clients name them through here.
pub use cloudspec_wire as wire;

/// A boxed future, as the object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
