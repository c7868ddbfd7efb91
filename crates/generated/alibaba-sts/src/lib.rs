// Written by `cargo xtask generate` from specs/alibaba/sts/2015-04-01; do not edit.
//! Alibaba Cloud Security Token Service: `Sts` 2015-04-01.
//!
//! Security Token Service of Alibaba Cloud: temporary credentials for roles, and who a caller is.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]

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
        Client { core: ClientCore::new(config, &SERVICE) }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
