// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Alibaba Cloud Elastic Compute Service: `Ecs` 2014-05-26.
//!
//! Elastic Compute Service of Alibaba Cloud. Cloud Assistant runs commands on instances and sends files
//! to them without a login.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "cloud-assistant")]
mod cloud_assistant;
#[cfg(feature = "cloud-assistant")]
pub use self::cloud_assistant::*;

#[cfg(feature = "instance")]
mod instance;
#[cfg(feature = "instance")]
pub use self::instance::*;

#[cfg(feature = "dedicated-host")]
mod dedicated_host;
#[cfg(feature = "dedicated-host")]
pub use self::dedicated_host::*;

#[cfg(feature = "launch-template")]
mod launch_template;
#[cfg(feature = "launch-template")]
pub use self::launch_template::*;

#[cfg(feature = "diagnosis")]
mod diagnosis;
#[cfg(feature = "diagnosis")]
pub use self::diagnosis::*;

#[cfg(feature = "capacity-reservation")]
mod capacity_reservation;
#[cfg(feature = "capacity-reservation")]
pub use self::capacity_reservation::*;

#[cfg(feature = "auto-provisioning-group")]
mod auto_provisioning_group;
#[cfg(feature = "auto-provisioning-group")]
pub use self::auto_provisioning_group::*;

#[cfg(feature = "disk")]
mod disk;
#[cfg(feature = "disk")]
pub use self::disk::*;

#[cfg(feature = "reserved-instance")]
mod reserved_instance;
#[cfg(feature = "reserved-instance")]
pub use self::reserved_instance::*;

#[cfg(feature = "storage-capacity-unit")]
mod storage_capacity_unit;
#[cfg(feature = "storage-capacity-unit")]
pub use self::storage_capacity_unit::*;

#[cfg(feature = "image")]
mod image;
#[cfg(feature = "image")]
pub use self::image::*;

#[cfg(feature = "snapshot")]
mod snapshot;
#[cfg(feature = "snapshot")]
pub use self::snapshot::*;

#[cfg(feature = "prefix-list")]
mod prefix_list;
#[cfg(feature = "prefix-list")]
pub use self::prefix_list::*;

#[cfg(feature = "security-group")]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

#[cfg(feature = "deployment-set")]
mod deployment_set;
#[cfg(feature = "deployment-set")]
pub use self::deployment_set::*;

#[cfg(feature = "key-pair")]
mod key_pair;
#[cfg(feature = "key-pair")]
pub use self::key_pair::*;

#[cfg(feature = "network")]
mod network;
#[cfg(feature = "network")]
pub use self::network::*;

#[cfg(feature = "network-interface")]
mod network_interface;
#[cfg(feature = "network-interface")]
pub use self::network_interface::*;

#[cfg(feature = "system-event")]
mod system_event;
#[cfg(feature = "system-event")]
pub use self::system_event::*;

#[cfg(feature = "hpc-cluster")]
mod hpc_cluster;
#[cfg(feature = "hpc-cluster")]
pub use self::hpc_cluster::*;

#[cfg(feature = "tag")]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "region")]
mod region;
#[cfg(feature = "region")]
pub use self::region::*;

#[cfg(feature = "price")]
mod price;
#[cfg(feature = "price")]
pub use self::price::*;

#[cfg(feature = "storage-set")]
mod storage_set;
#[cfg(feature = "storage-set")]
pub use self::storage_set::*;

#[cfg(feature = "task")]
mod task;
#[cfg(feature = "task")]
pub use self::task::*;

#[cfg(feature = "deprecated")]
mod deprecated;
#[cfg(feature = "deprecated")]
pub use self::deprecated::*;

mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

pub mod shapes;
