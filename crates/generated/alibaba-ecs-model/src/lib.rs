// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Alibaba Cloud Elastic Compute Service: `Ecs` 2014-05-26.
//!
//! Elastic Compute Service of Alibaba Cloud. Cloud Assistant runs commands on instances and sends files to them without a
//! login.
//!
//! Types and tables. Each operation has a module with its request, its answer, and what these are made of.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]

#[cfg(feature = "cloudspec-alibaba-ecs-model-1")]
#[doc(inline)]
pub use cloudspec_alibaba_ecs_model_1::*;

#[cfg(feature = "cloudspec-alibaba-ecs-model-2")]
#[doc(inline)]
pub use cloudspec_alibaba_ecs_model_2::*;

#[cfg(feature = "cloudspec-alibaba-ecs-model-3")]
#[doc(inline)]
pub use cloudspec_alibaba_ecs_model_3::*;

#[cfg(feature = "cloudspec-alibaba-ecs-model-4")]
#[doc(inline)]
pub use cloudspec_alibaba_ecs_model_4::*;

#[doc(inline)]
pub use cloudspec_alibaba_ecs_model_shapes::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
#[rustfmt::skip]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;
