// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Alibaba Cloud Security Token Service: `Sts` 2015-04-01.
//!
//! Security Token Service of Alibaba Cloud: temporary credentials for roles, and who a caller is.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "role")]
#[rustfmt::skip]
mod role;

#[cfg(feature = "caller-identity")]
#[rustfmt::skip]
mod caller_identity;

pub use cloudspec_alibaba_sts_model::*;

/// Calls the service. Made once and kept: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// A client that calls with `config`, from the crate `cloudspec_alibaba`.
    pub fn new(config: impl AsRef<Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
