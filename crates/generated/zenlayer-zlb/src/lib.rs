// Written by `cargo xtask generate` from specs/zenlayer/zlb/2025-04-01; do not edit.
//! Zenlayer Cloud Load Balancer: `zlb` 2025-04-01.
//!
//! Load balancers of Zenlayer Cloud.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "load-balancer")]
#[rustfmt::skip]
mod load_balancer;

#[cfg(feature = "listener")]
#[rustfmt::skip]
mod listener;

#[cfg(feature = "backend")]
#[rustfmt::skip]
mod backend;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;

#[cfg(feature = "load-balancer")]
#[rustfmt::skip]
mod waiters;

pub use cloudspec_zenlayer_zlb_model::*;

/// Calls the service. Made once and kept: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// A client that calls with `config`, from the crate `cloudspec_zenlayer`.
    pub fn new(config: impl AsRef<Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
