// Written by `cargo xtask generate` from specs/obstacle/course/2026-01-01; do not edit.
//! Obstacle Course: `Course` 2026-01-01.
//!
//! Every name that could go wrong, and every shape.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

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
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
