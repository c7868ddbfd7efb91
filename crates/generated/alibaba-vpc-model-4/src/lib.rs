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

#[cfg(feature = "dhcp-option-set")]
#[rustfmt::skip]
mod dhcp_option_set;
#[cfg(feature = "dhcp-option-set")]
pub use self::dhcp_option_set::*;

#[cfg(feature = "traffic-mirror-service")]
#[rustfmt::skip]
mod traffic_mirror_service;
#[cfg(feature = "traffic-mirror-service")]
pub use self::traffic_mirror_service::*;

#[cfg(feature = "traffic-mirror-filter")]
#[rustfmt::skip]
mod traffic_mirror_filter;
#[cfg(feature = "traffic-mirror-filter")]
pub use self::traffic_mirror_filter::*;

#[cfg(feature = "traffic-mirror-session")]
#[rustfmt::skip]
mod traffic_mirror_session;
#[cfg(feature = "traffic-mirror-session")]
pub use self::traffic_mirror_session::*;

#[cfg(feature = "physical-connection")]
#[rustfmt::skip]
mod physical_connection;
#[cfg(feature = "physical-connection")]
pub use self::physical_connection::*;

#[cfg(feature = "virtual-physical-connection")]
#[rustfmt::skip]
mod virtual_physical_connection;
#[cfg(feature = "virtual-physical-connection")]
pub use self::virtual_physical_connection::*;

#[cfg(feature = "bgp")]
#[rustfmt::skip]
mod bgp;
#[cfg(feature = "bgp")]
pub use self::bgp::*;

#[cfg(feature = "nat-ip-cidr")]
#[rustfmt::skip]
mod nat_ip_cidr;
#[cfg(feature = "nat-ip-cidr")]
pub use self::nat_ip_cidr::*;

#[cfg(feature = "vco-route-entry")]
#[rustfmt::skip]
mod vco_route_entry;
#[cfg(feature = "vco-route-entry")]
pub use self::vco_route_entry::*;

#[cfg(feature = "ipv6")]
#[rustfmt::skip]
mod ipv6;
#[cfg(feature = "ipv6")]
pub use self::ipv6::*;

#[cfg(feature = "region")]
#[rustfmt::skip]
mod region;
#[cfg(feature = "region")]
pub use self::region::*;

#[cfg(feature = "vpc-gateway-endpoint")]
#[rustfmt::skip]
mod vpc_gateway_endpoint;
#[cfg(feature = "vpc-gateway-endpoint")]
pub use self::vpc_gateway_endpoint::*;
