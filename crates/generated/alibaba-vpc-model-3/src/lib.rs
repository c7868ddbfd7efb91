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

#[cfg(feature = "vpc-prefix-list")]
#[rustfmt::skip]
mod vpc_prefix_list;
#[cfg(feature = "vpc-prefix-list")]
pub use self::vpc_prefix_list::*;

#[cfg(feature = "ha-vip")]
#[rustfmt::skip]
mod ha_vip;
#[cfg(feature = "ha-vip")]
pub use self::ha_vip::*;

#[cfg(feature = "express-connect-traffic")]
#[rustfmt::skip]
mod express_connect_traffic;
#[cfg(feature = "express-connect-traffic")]
pub use self::express_connect_traffic::*;

#[cfg(feature = "vbr-ha")]
#[rustfmt::skip]
mod vbr_ha;
#[cfg(feature = "vbr-ha")]
pub use self::vbr_ha::*;

#[cfg(feature = "nat-ip")]
#[rustfmt::skip]
mod nat_ip;
#[cfg(feature = "nat-ip")]
pub use self::nat_ip::*;

#[cfg(feature = "customer-gateway")]
#[rustfmt::skip]
mod customer_gateway;
#[cfg(feature = "customer-gateway")]
pub use self::customer_gateway::*;

#[cfg(feature = "vpn-connection")]
#[rustfmt::skip]
mod vpn_connection;
#[cfg(feature = "vpn-connection")]
pub use self::vpn_connection::*;

#[cfg(feature = "ssl-vpn-client")]
#[rustfmt::skip]
mod ssl_vpn_client;
#[cfg(feature = "ssl-vpn-client")]
pub use self::ssl_vpn_client::*;

#[cfg(feature = "ipv6-translator")]
#[rustfmt::skip]
mod ipv6_translator;
#[cfg(feature = "ipv6-translator")]
pub use self::ipv6_translator::*;

#[cfg(feature = "router-interface")]
#[rustfmt::skip]
mod router_interface;
#[cfg(feature = "router-interface")]
pub use self::router_interface::*;

#[cfg(feature = "global-acceleration-instance")]
#[rustfmt::skip]
mod global_acceleration_instance;
#[cfg(feature = "global-acceleration-instance")]
pub use self::global_acceleration_instance::*;
