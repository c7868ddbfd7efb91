// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Alibaba Cloud Virtual Private Cloud: `Vpc` 2016-04-28.
//!
//! Virtual Private Cloud of Alibaba Cloud: private networks, switches, route tables, public addresses, gateways, VPN and
//! leased lines.
//!
//! A part of `cloudspec-alibaba-vpc-model`, which puts the parts together. Each operation has a module with its request,
//! its answer, and what these are made of.

#![forbid(unsafe_code)]
#![warn(missing_docs)]
#![allow(clippy::doc_lazy_continuation, clippy::should_implement_trait, clippy::too_many_arguments)]
#![allow(clippy::wrong_self_convention, rustdoc::bare_urls, rustdoc::broken_intra_doc_links)]
#![allow(rustdoc::invalid_html_tags)]

#[allow(unused_imports)]
use cloudspec_alibaba_vpc_model_shapes as shapes;

#[cfg(feature = "vswitch")]
#[rustfmt::skip]
mod vswitch;
#[cfg(feature = "vswitch")]
pub use self::vswitch::*;

#[cfg(feature = "network-acl")]
#[rustfmt::skip]
mod network_acl;
#[cfg(feature = "network-acl")]
pub use self::network_acl::*;

#[cfg(feature = "address")]
#[rustfmt::skip]
mod address;
#[cfg(feature = "address")]
pub use self::address::*;

#[cfg(feature = "snat-entry")]
#[rustfmt::skip]
mod snat_entry;
#[cfg(feature = "snat-entry")]
pub use self::snat_entry::*;

#[cfg(feature = "full-nat-entry")]
#[rustfmt::skip]
mod full_nat_entry;
#[cfg(feature = "full-nat-entry")]
pub use self::full_nat_entry::*;

#[cfg(feature = "ipv4-gateway")]
#[rustfmt::skip]
mod ipv4_gateway;
#[cfg(feature = "ipv4-gateway")]
pub use self::ipv4_gateway::*;

#[cfg(feature = "vpn-gateway")]
#[rustfmt::skip]
mod vpn_gateway;
#[cfg(feature = "vpn-gateway")]
pub use self::vpn_gateway::*;

#[cfg(feature = "vpn-pbr-route")]
#[rustfmt::skip]
mod vpn_pbr_route;
#[cfg(feature = "vpn-pbr-route")]
pub use self::vpn_pbr_route::*;

#[cfg(feature = "ssl-vpn-server")]
#[rustfmt::skip]
mod ssl_vpn_server;
#[cfg(feature = "ssl-vpn-server")]
pub use self::ssl_vpn_server::*;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "express-cloud-connection")]
#[rustfmt::skip]
mod express_cloud_connection;
#[cfg(feature = "express-cloud-connection")]
pub use self::express_cloud_connection::*;

#[cfg(feature = "resource-group")]
#[rustfmt::skip]
mod resource_group;
#[cfg(feature = "resource-group")]
pub use self::resource_group::*;
