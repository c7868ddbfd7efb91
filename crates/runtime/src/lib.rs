//! The calling side of cloudspec: one line from a request record to its answer, the same for every provider.
//!
//!     encode -> endpoint -> credentials -> sign -> send -> decode -> output or error
//!
//! Only `credentials` and `send` await. What differs between providers implements [`Provider`].

mod credentials;
mod error;
mod http;
mod pending;
mod provider;
mod secret;

pub use credentials::{CredentialError, CredentialProvider, Credentials};
pub use error::{Attempt, Error, ErrorKind, TimeoutKind};
pub use http::{Headers, Request, Response, Scheme, Sent, Transport, TransportError, TransportErrorKind};
pub use pending::{Decode, DecodeError, Mismatch, Violation};
pub use provider::{Endpoint, Failure, Location, Moment, Network, Provider, date_header, retry_after_header};
pub use secret::Secret;

/// A boxed future, as the object-safe traits of this crate return it.
pub type BoxFuture<'a, T> = std::pin::Pin<Box<dyn Future<Output = T> + Send + 'a>>;
