// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Alibaba Cloud Security Token Service: `Sts` 2015-04-01.
//!
//! Security Token Service of Alibaba Cloud: temporary credentials for roles, and who a caller is.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! Generated from: [OpenAPI
//! metadata](https://api.aliyun.com/meta/v1/products/Sts/versions/2015-04-01/api-docs.json), 2024-06.
//!
//! # A first call
//!
//! Region and credentials are read from the same places as by the provider's own tools; see [`Config`].
//!
//! ```no_run
//! # #[cfg(feature = "caller-identity")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_alibaba_sts::{Client, Config, GetCallerIdentityRequest};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_sts::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.get_caller_identity(GetCallerIdentityRequest::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "caller-identity")]
//! # mod shown {
//! use cloudspec_alibaba_sts::{Client, GetCallerIdentityRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_sts::Error> {
//! match client.get_caller_identity(GetCallerIdentityRequest::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_code("InternalError") => println!("{:?}", error.cause()),
//!     Err(error) if error.is_throttled() => println!("too fast: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, each call has `send_blocking`, each wait `wait_blocking`, and pages and
//! items `iter_blocking`.
//!
//! ```no_run
//! # #[cfg(feature = "caller-identity")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_alibaba_sts::{Client, GetCallerIdentityRequest};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_alibaba_sts::Error> {
//! let response = client.get_caller_identity(GetCallerIdentityRequest::new()).send_blocking()?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Testing without an account
//!
//! A [`mock`] responds instead of the network, and stores the requests.
//!
//! ```no_run
//! # #[cfg(feature = "caller-identity")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_alibaba_sts::mock::Mock;
//! use cloudspec_alibaba_sts::{Client, Config, Credentials, GetCallerIdentityRequest, GetCallerIdentityResponse};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_sts::Error> {
//! let mock = Mock::new();
//! mock.on("GetCallerIdentity").record(&GetCallerIdentityResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("ap-northeast-1"));
//! client.get_caller_identity(GetCallerIdentityRequest::new()).await?;
//! assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Groups
//!
//! Each group of operations is a cargo feature. All are on by default. A program that turns on only the
//! groups it uses compiles faster:
//!
//! ```toml
//! cloudspec-alibaba-sts = { version = "0.1", default-features = false, features = ["role", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`role`](role) | Temporary credentials of roles, in exchange for keys, an OIDC token or a SAML assertion |
//! | [`caller-identity`](caller_identity) | Who the caller is |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code
//! that is not async; `hyper` for the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography:
//! without them an application passes a transport of its own; `reqwest` for a transport that uses the
//! application's `reqwest::Client`.
//!
//! # If a method is missing
//!
//! Then the feature of its group is off. For the request, the response and the module of an operation,
//! the compiler names the feature: without `caller-identity`, `use
//! cloudspec_alibaba_sts::GetCallerIdentityRequest` is an error with the note "the item is gated behind
//! the `caller-identity` feature". For a method, such as `Client::get_caller_identity`, it says only
//! that there is none; import the request that the method takes to see the feature.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "role")]
pub mod role;

#[cfg(feature = "caller-identity")]
pub mod caller_identity;

pub use cloudspec_alibaba_sts_model::SERVICE;
#[cfg(feature = "error-codes")]
pub use cloudspec_alibaba_sts_model::ErrorCode;
pub use cloudspec_alibaba_sts_model::shapes;

#[cfg(feature = "role")] pub use cloudspec_alibaba_sts_model::{assume_role, AssumeRoleRequest, AssumeRoleResponse};
#[cfg(feature = "role")] pub use cloudspec_alibaba_sts_model::{assume_role_with_oidc, AssumeRoleWithOidcRequest, AssumeRoleWithOidcResponse};
#[cfg(feature = "role")] pub use cloudspec_alibaba_sts_model::{assume_role_with_saml, AssumeRoleWithSamlRequest, AssumeRoleWithSamlResponse};
#[cfg(feature = "caller-identity")] pub use cloudspec_alibaba_sts_model::{get_caller_identity, GetCallerIdentityRequest, GetCallerIdentityResponse};

pub use cloudspec_alibaba as provider;
pub use cloudspec_alibaba::Config;
#[cfg(feature = "hyper")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items,
    Meta, Network, PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
};
pub use cloudspec_runtime::wire::Timestamp;

/// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
/// and share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// Creates a client that makes its calls with the settings in `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
