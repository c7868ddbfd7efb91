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

#[cfg(feature = "instance")]
#[rustfmt::skip]
mod instance;
#[cfg(feature = "instance")]
pub use self::instance::*;

#[cfg(feature = "diagnosis")]
#[rustfmt::skip]
mod diagnosis;
#[cfg(feature = "diagnosis")]
pub use self::diagnosis::*;

#[cfg(feature = "reserved-instance")]
#[rustfmt::skip]
mod reserved_instance;
#[cfg(feature = "reserved-instance")]
pub use self::reserved_instance::*;

#[cfg(feature = "security-group")]
#[rustfmt::skip]
mod security_group;
#[cfg(feature = "security-group")]
pub use self::security_group::*;

#[cfg(feature = "network")]
#[rustfmt::skip]
mod network;
#[cfg(feature = "network")]
pub use self::network::*;
