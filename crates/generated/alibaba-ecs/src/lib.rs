// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Alibaba Cloud Elastic Compute Service: `Ecs` 2014-05-26.
//!
//! Elastic Compute Service of Alibaba Cloud. Cloud Assistant runs commands on instances and sends files
//! to them without a login.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "cloud-assistant")]
#[rustfmt::skip]
mod cloud_assistant;

#[cfg(feature = "instance")]
#[rustfmt::skip]
mod instance;

#[cfg(feature = "dedicated-host")]
#[rustfmt::skip]
mod dedicated_host;

#[cfg(feature = "launch-template")]
#[rustfmt::skip]
mod launch_template;

#[cfg(feature = "diagnosis")]
#[rustfmt::skip]
mod diagnosis;

#[cfg(feature = "capacity-reservation")]
#[rustfmt::skip]
mod capacity_reservation;

#[cfg(feature = "auto-provisioning-group")]
#[rustfmt::skip]
mod auto_provisioning_group;

#[cfg(feature = "disk")]
#[rustfmt::skip]
mod disk;

#[cfg(feature = "reserved-instance")]
#[rustfmt::skip]
mod reserved_instance;

#[cfg(feature = "storage-capacity-unit")]
#[rustfmt::skip]
mod storage_capacity_unit;

#[cfg(feature = "image")]
#[rustfmt::skip]
mod image;

#[cfg(feature = "snapshot")]
#[rustfmt::skip]
mod snapshot;

#[cfg(feature = "prefix-list")]
#[rustfmt::skip]
mod prefix_list;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;

#[cfg(feature = "deployment-set")]
#[rustfmt::skip]
mod deployment_set;

#[cfg(feature = "key-pair")]
#[rustfmt::skip]
mod key_pair;

#[cfg(feature = "network")]
#[rustfmt::skip]
mod network;

#[cfg(feature = "network-interface")]
#[rustfmt::skip]
mod network_interface;

#[cfg(feature = "system-event")]
#[rustfmt::skip]
mod system_event;

#[cfg(feature = "hpc-cluster")]
#[rustfmt::skip]
mod hpc_cluster;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;

#[cfg(feature = "region")]
#[rustfmt::skip]
mod region;

#[cfg(feature = "price")]
#[rustfmt::skip]
mod price;

#[cfg(feature = "storage-set")]
#[rustfmt::skip]
mod storage_set;

#[cfg(feature = "task")]
#[rustfmt::skip]
mod task;

#[cfg(feature = "deprecated")]
#[rustfmt::skip]
mod deprecated;

#[cfg(
    any(
        feature = "cloud-assistant",
        feature = "disk",
        feature = "image",
        feature = "instance",
        feature = "network-interface",
        feature = "snapshot"
    )
)]
#[rustfmt::skip]
mod waiters;

pub use cloudspec_alibaba_ecs_model::*;

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
