// Written by `cargo xtask generate` from specs/alibaba/cs/2015-12-15; do not edit.
//! Alibaba Cloud Container Service for Kubernetes: `CS` 2015-12-15.
//!
//! Container Service for Kubernetes of Alibaba Cloud: clusters, node pools and their add-ons.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#[cfg(feature = "ack-service")]
#[rustfmt::skip]
mod ack_service;
#[cfg(feature = "ack-service")]
pub use self::ack_service::*;

#[cfg(feature = "cluster")]
#[rustfmt::skip]
mod cluster;
#[cfg(feature = "cluster")]
pub use self::cluster::*;

#[cfg(feature = "node-pool")]
#[rustfmt::skip]
mod node_pool;
#[cfg(feature = "node-pool")]
pub use self::node_pool::*;

#[cfg(feature = "cluster-node")]
#[rustfmt::skip]
mod cluster_node;
#[cfg(feature = "cluster-node")]
pub use self::cluster_node::*;

#[cfg(feature = "cluster-addon")]
#[rustfmt::skip]
mod cluster_addon;
#[cfg(feature = "cluster-addon")]
pub use self::cluster_addon::*;

#[cfg(feature = "permission")]
#[rustfmt::skip]
mod permission;
#[cfg(feature = "permission")]
pub use self::permission::*;

#[cfg(feature = "template")]
#[rustfmt::skip]
mod template;
#[cfg(feature = "template")]
pub use self::template::*;

#[cfg(feature = "trigger")]
#[rustfmt::skip]
mod trigger;
#[cfg(feature = "trigger")]
pub use self::trigger::*;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "alert")]
#[rustfmt::skip]
mod alert;
#[cfg(feature = "alert")]
pub use self::alert::*;

#[cfg(feature = "control-plane-log")]
#[rustfmt::skip]
mod control_plane_log;
#[cfg(feature = "control-plane-log")]
pub use self::control_plane_log::*;

#[cfg(feature = "event")]
#[rustfmt::skip]
mod event;
#[cfg(feature = "event")]
pub use self::event::*;

#[cfg(feature = "task")]
#[rustfmt::skip]
mod task;
#[cfg(feature = "task")]
pub use self::task::*;

#[cfg(feature = "workflow")]
#[rustfmt::skip]
mod workflow;
#[cfg(feature = "workflow")]
pub use self::workflow::*;

#[cfg(feature = "policy")]
#[rustfmt::skip]
mod policy;
#[cfg(feature = "policy")]
pub use self::policy::*;

#[cfg(feature = "other")]
#[rustfmt::skip]
mod other;
#[cfg(feature = "other")]
pub use self::other::*;

#[cfg(feature = "deprecated")]
#[rustfmt::skip]
mod deprecated;
#[cfg(feature = "deprecated")]
pub use self::deprecated::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[rustfmt::skip]
mod shapes;
pub use self::shapes::*;
