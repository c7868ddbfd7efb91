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

#[cfg(feature = "storage-capacity-unit")]
#[rustfmt::skip]
mod storage_capacity_unit;
#[cfg(feature = "storage-capacity-unit")]
pub use self::storage_capacity_unit::*;

#[cfg(feature = "prefix-list")]
#[rustfmt::skip]
mod prefix_list;
#[cfg(feature = "prefix-list")]
pub use self::prefix_list::*;

#[cfg(feature = "storage-set")]
#[rustfmt::skip]
mod storage_set;
#[cfg(feature = "storage-set")]
pub use self::storage_set::*;

#[cfg(feature = "deprecated")]
#[rustfmt::skip]
mod deprecated;
#[cfg(feature = "deprecated")]
pub use self::deprecated::*;
