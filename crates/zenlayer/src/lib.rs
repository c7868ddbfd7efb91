//! Zenlayer Cloud for cloudspec: encoder, signers, credential sources and errors.
//!
//! Applications use [`Config`], from which the clients of all services of the provider are built:
//!
//! ```no_run
//! # #[cfg(feature = "hyper")]
//! # fn run() -> Result<(), cloudspec_runtime::Error> {
//! let config = cloudspec_zenlayer::Config::from_env()?;
//! # Ok(())
//! # }
//! ```

#![cfg_attr(docsrs, feature(doc_cfg))]
#![warn(clippy::exhaustive_enums, reason = "public enums may grow, or say why they cannot")]

mod config;
pub mod credentials;
mod provider;
mod response;
pub mod sign;

pub use config::Config;
pub use provider::Zenlayer;

// What applications set and meet besides the configuration, so that they need no third dependency.
pub use cloudspec_runtime::{Credentials, Endpoint, Error, ErrorKind, Hedge, Retry, Secret, Timeouts};
