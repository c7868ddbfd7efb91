// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Alibaba Cloud Elastic Compute Service: `Ecs` 2014-05-26.
//!
//! Elastic Compute Service of Alibaba Cloud. Cloud Assistant runs commands on instances and sends files to them without a
//! login.
//!
//! A part of `cloudspec-alibaba-ecs-model`, which puts the parts together. Each operation has a module with its request,
//! its answer, and what these are made of.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]

#[allow(unused_imports)]
use cloudspec_alibaba_ecs_model_shapes as shapes;

#[cfg(feature = "cloud-assistant")]
#[rustfmt::skip]
mod cloud_assistant;
#[cfg(feature = "cloud-assistant")]
pub use self::cloud_assistant::*;

#[cfg(feature = "dedicated-host")]
#[rustfmt::skip]
mod dedicated_host;
#[cfg(feature = "dedicated-host")]
pub use self::dedicated_host::*;

#[cfg(feature = "key-pair")]
#[rustfmt::skip]
mod key_pair;
#[cfg(feature = "key-pair")]
pub use self::key_pair::*;

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

#[cfg(feature = "price")]
#[rustfmt::skip]
mod price;
#[cfg(feature = "price")]
pub use self::price::*;
