// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Alibaba Cloud Container Service for Kubernetes: `CS` 2015-12-15.
//!
//! Container Service for Kubernetes of Alibaba Cloud: clusters, node pools and their add-ons.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "ack-service")]
mod ack_service;
#[cfg(feature = "ack-service")]
pub use self::ack_service::*;

#[cfg(feature = "cluster")]
mod cluster;
#[cfg(feature = "cluster")]
pub use self::cluster::*;

#[cfg(feature = "node-pool")]
mod node_pool;
#[cfg(feature = "node-pool")]
pub use self::node_pool::*;

#[cfg(feature = "cluster-node")]
mod cluster_node;
#[cfg(feature = "cluster-node")]
pub use self::cluster_node::*;

#[cfg(feature = "cluster-addon")]
mod cluster_addon;
#[cfg(feature = "cluster-addon")]
pub use self::cluster_addon::*;

#[cfg(feature = "permission")]
mod permission;
#[cfg(feature = "permission")]
pub use self::permission::*;

#[cfg(feature = "template")]
mod template;
#[cfg(feature = "template")]
pub use self::template::*;

#[cfg(feature = "trigger")]
mod trigger;
#[cfg(feature = "trigger")]
pub use self::trigger::*;

#[cfg(feature = "tag")]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "alert")]
mod alert;
#[cfg(feature = "alert")]
pub use self::alert::*;

#[cfg(feature = "control-plane-log")]
mod control_plane_log;
#[cfg(feature = "control-plane-log")]
pub use self::control_plane_log::*;

#[cfg(feature = "event")]
mod event;
#[cfg(feature = "event")]
pub use self::event::*;

#[cfg(feature = "task")]
mod task;
#[cfg(feature = "task")]
pub use self::task::*;

#[cfg(feature = "workflow")]
mod workflow;
#[cfg(feature = "workflow")]
pub use self::workflow::*;

#[cfg(feature = "policy")]
mod policy;
#[cfg(feature = "policy")]
pub use self::policy::*;

#[cfg(feature = "other")]
mod other;
#[cfg(feature = "other")]
pub use self::other::*;

#[cfg(feature = "deprecated")]
mod deprecated;
#[cfg(feature = "deprecated")]
pub use self::deprecated::*;

mod service;
pub use self::service::*;

pub mod shapes;
