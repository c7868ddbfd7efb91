//! Alibaba Cloud for cloudspec: encoders, signers, credential sources, endpoints and errors.
//!
//! Applications use [`Config`], from which the clients of all services of the provider are built:
//!
//! ```no_run
//! # #[cfg(feature = "hyper")]
//! # fn run() -> Result<(), cloudspec_runtime::Error> {
//! let config = cloudspec_alibaba::Config::from_env()?.region("cn-hangzhou");
//! # Ok(())
//! # }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::exhaustive_enums, reason = "public enums may grow, or say why they cannot")]

mod config;
pub mod credentials;
#[cfg(feature = "hyper")]
mod direct;
mod encode;
mod endpoint;
mod form;
mod format;
pub mod policy;
mod provider;
mod response;
pub mod sign;

pub use config::Config;
pub use format::Format;
pub use provider::Alibaba;
pub use sign::SignatureVersion;

// What applications set and meet besides the configuration, so that they need no third dependency.
pub use cloudspec_runtime::{
    Credentials, Endpoint, Error, ErrorKind, Hedge, Network, Retry, Secret, Timeouts,
};
