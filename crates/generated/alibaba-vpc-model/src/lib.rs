// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Alibaba Cloud Virtual Private Cloud: `Vpc` 2016-04-28.
//!
//! Virtual Private Cloud of Alibaba Cloud: private networks, switches, route tables, public addresses, gateways, VPN and
//! leased lines.
//!
//! Types and tables. Each operation has a module with its request, its answer, and what these are made of.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]

#[cfg(feature = "cloudspec-alibaba-vpc-model-1")]
#[doc(inline)]
pub use cloudspec_alibaba_vpc_model_1::*;

#[cfg(feature = "cloudspec-alibaba-vpc-model-2")]
#[doc(inline)]
pub use cloudspec_alibaba_vpc_model_2::*;

#[cfg(feature = "cloudspec-alibaba-vpc-model-3")]
#[doc(inline)]
pub use cloudspec_alibaba_vpc_model_3::*;

#[cfg(feature = "cloudspec-alibaba-vpc-model-4")]
#[doc(inline)]
pub use cloudspec_alibaba_vpc_model_4::*;

#[doc(inline)]
pub use cloudspec_alibaba_vpc_model_shapes::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
#[rustfmt::skip]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;
