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

#[cfg(feature = "launch-template")]
#[rustfmt::skip]
mod launch_template;
#[cfg(feature = "launch-template")]
pub use self::launch_template::*;

#[cfg(feature = "disk")]
#[rustfmt::skip]
mod disk;
#[cfg(feature = "disk")]
pub use self::disk::*;

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

#[cfg(feature = "deployment-set")]
#[rustfmt::skip]
mod deployment_set;
#[cfg(feature = "deployment-set")]
pub use self::deployment_set::*;

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

#[cfg(feature = "task")]
#[rustfmt::skip]
mod task;
#[cfg(feature = "task")]
pub use self::task::*;
