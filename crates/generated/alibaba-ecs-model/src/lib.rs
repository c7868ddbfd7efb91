// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Alibaba Cloud Elastic Compute Service: `Ecs` 2014-05-26.
//!
//! Elastic Compute Service of Alibaba Cloud. Cloud Assistant runs commands on instances and sends files
//! to them without a login.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#[cfg(feature = "cloud-assistant")]
#[rustfmt::skip]
mod cloud_assistant;
#[cfg(feature = "cloud-assistant")]
pub use self::cloud_assistant::*;

#[cfg(feature = "instance")]
#[rustfmt::skip]
mod instance;
#[cfg(feature = "instance")]
pub use self::instance::*;

#[cfg(feature = "dedicated-host")]
#[rustfmt::skip]
mod dedicated_host;
#[cfg(feature = "dedicated-host")]
pub use self::dedicated_host::*;

#[cfg(feature = "launch-template")]
#[rustfmt::skip]
mod launch_template;
#[cfg(feature = "launch-template")]
pub use self::launch_template::*;

#[cfg(feature = "diagnosis")]
#[rustfmt::skip]
mod diagnosis;
#[cfg(feature = "diagnosis")]
pub use self::diagnosis::*;

#[cfg(feature = "capacity-reservation")]
#[rustfmt::skip]
mod capacity_reservation;
#[cfg(feature = "capacity-reservation")]
pub use self::capacity_reservation::*;

#[cfg(feature = "auto-provisioning-group")]
#[rustfmt::skip]
mod auto_provisioning_group;
#[cfg(feature = "auto-provisioning-group")]
pub use self::auto_provisioning_group::*;

#[cfg(feature = "disk")]
#[rustfmt::skip]
mod disk;
#[cfg(feature = "disk")]
pub use self::disk::*;

#[cfg(feature = "reserved-instance")]
#[rustfmt::skip]
mod reserved_instance;
#[cfg(feature = "reserved-instance")]
pub use self::reserved_instance::*;

#[cfg(feature = "storage-capacity-unit")]
#[rustfmt::skip]
mod storage_capacity_unit;
#[cfg(feature = "storage-capacity-unit")]
pub use self::storage_capacity_unit::*;

#[cfg(feature = "image")]
#[rustfmt::skip]
mod image;
#[cfg(feature = "image")]
pub use self::image::*;

#[cfg(feature = "snapshot")]
#[rustfmt::skip]
mod snapshot;
#[cfg(feature = "snapshot")]
pub use self::snapshot::*;

#[cfg(feature = "prefix-list")]
#[rustfmt::skip]
mod prefix_list;
#[cfg(feature = "prefix-list")]
pub use self::prefix_list::*;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

#[cfg(feature = "deployment-set")]
#[rustfmt::skip]
mod deployment_set;
#[cfg(feature = "deployment-set")]
pub use self::deployment_set::*;

#[cfg(feature = "key-pair")]
#[rustfmt::skip]
mod key_pair;
#[cfg(feature = "key-pair")]
pub use self::key_pair::*;

#[cfg(feature = "network")]
#[rustfmt::skip]
mod network;
#[cfg(feature = "network")]
pub use self::network::*;

#[cfg(feature = "network-interface")]
#[rustfmt::skip]
mod network_interface;
#[cfg(feature = "network-interface")]
pub use self::network_interface::*;

#[cfg(feature = "system-event")]
#[rustfmt::skip]
mod system_event;
#[cfg(feature = "system-event")]
pub use self::system_event::*;

#[cfg(feature = "hpc-cluster")]
#[rustfmt::skip]
mod hpc_cluster;
#[cfg(feature = "hpc-cluster")]
pub use self::hpc_cluster::*;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "region")]
#[rustfmt::skip]
mod region;
#[cfg(feature = "region")]
pub use self::region::*;

#[cfg(feature = "price")]
#[rustfmt::skip]
mod price;
#[cfg(feature = "price")]
pub use self::price::*;

#[cfg(feature = "storage-set")]
#[rustfmt::skip]
mod storage_set;
#[cfg(feature = "storage-set")]
pub use self::storage_set::*;

#[cfg(feature = "task")]
#[rustfmt::skip]
mod task;
#[cfg(feature = "task")]
pub use self::task::*;

#[cfg(feature = "deprecated")]
#[rustfmt::skip]
mod deprecated;
#[cfg(feature = "deprecated")]
pub use self::deprecated::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
#[rustfmt::skip]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

#[rustfmt::skip]
mod shapes;
pub use self::shapes::*;
