// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Alibaba Cloud Container Service for Kubernetes: `CS` 2015-12-15.
//!
//! Container Service for Kubernetes of Alibaba Cloud: clusters, node pools and their add-ons.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "ack-service")]
#[rustfmt::skip]
mod ack_service;

#[cfg(feature = "cluster")]
#[rustfmt::skip]
mod cluster;

#[cfg(feature = "node-pool")]
#[rustfmt::skip]
mod node_pool;

#[cfg(feature = "cluster-node")]
#[rustfmt::skip]
mod cluster_node;

#[cfg(feature = "cluster-addon")]
#[rustfmt::skip]
mod cluster_addon;

#[cfg(feature = "permission")]
#[rustfmt::skip]
mod permission;

#[cfg(feature = "template")]
#[rustfmt::skip]
mod template;

#[cfg(feature = "trigger")]
#[rustfmt::skip]
mod trigger;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;

#[cfg(feature = "alert")]
#[rustfmt::skip]
mod alert;

#[cfg(feature = "control-plane-log")]
#[rustfmt::skip]
mod control_plane_log;

#[cfg(feature = "event")]
#[rustfmt::skip]
mod event;

#[cfg(feature = "task")]
#[rustfmt::skip]
mod task;

#[cfg(feature = "workflow")]
#[rustfmt::skip]
mod workflow;

#[cfg(feature = "policy")]
#[rustfmt::skip]
mod policy;

#[cfg(feature = "other")]
#[rustfmt::skip]
mod other;

#[cfg(feature = "deprecated")]
#[rustfmt::skip]
mod deprecated;

#[cfg(any(feature = "cluster", feature = "task"))]
#[rustfmt::skip]
mod waiters;

pub use cloudspec_alibaba_cs_model::*;

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
