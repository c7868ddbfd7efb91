// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Obstacle Course: `Course` 2026-01-01.
//!
//! Every name that could go wrong, and every shape.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "names")]
#[rustfmt::skip]
mod names;

#[cfg(feature = "move")]
#[rustfmt::skip]
mod move_group;

#[cfg(feature = "box")]
#[rustfmt::skip]
mod box_group;

#[cfg(feature = "move")]
#[rustfmt::skip]
mod waiters;

pub use cloudspec_obstacle_course_model::*;

/// Calls the service. Made once and kept: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// A client that calls with `config`, from the crate `cloudspec_obstacle`.
    pub fn new(config: impl AsRef<Config>) -> Self {
        Client { core: ClientCore::new(config, &SERVICE) }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
