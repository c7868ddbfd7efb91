// Written by `cargo xtask generate` from specs/zenlayer/traffic/2024-03-26; do not edit.
//! Zenlayer Cloud Traffic: `traffic` 2024-03-26.
//!
//! Bandwidth clusters of Zenlayer Cloud: shared commitments and their usage.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "bandwidth-cluster")]
#[rustfmt::skip]
mod bandwidth_cluster;

pub use cloudspec_zenlayer_traffic_model::*;

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
