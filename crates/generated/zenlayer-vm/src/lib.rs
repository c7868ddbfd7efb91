// Written by `cargo xtask generate` from specs/zenlayer/vm/2026-04-01; do not edit.
//! Zenlayer Cloud Virtual Machine: `vm` 2026-04-01.
//!
//! Virtual machines of Zenlayer Cloud.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "instances")]
#[rustfmt::skip]
mod instances;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;

#[cfg(feature = "disk")]
#[rustfmt::skip]
mod disk;

#[cfg(feature = "image")]
#[rustfmt::skip]
mod image;

#[cfg(feature = "subnet")]
#[rustfmt::skip]
mod subnet;

#[cfg(feature = "zone")]
#[rustfmt::skip]
mod zone;

#[cfg(feature = "price")]
#[rustfmt::skip]
mod price;

#[cfg(feature = "other")]
#[rustfmt::skip]
mod other;

#[cfg(any(feature = "disk", feature = "image", feature = "instances"))]
#[rustfmt::skip]
mod waiters;

pub use cloudspec_zenlayer_vm_model::*;

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
