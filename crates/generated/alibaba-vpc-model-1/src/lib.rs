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

#[cfg(feature = "vpc")]
#[rustfmt::skip]
mod vpc;
#[cfg(feature = "vpc")]
pub use self::vpc::*;

#[cfg(feature = "vrouter")]
#[rustfmt::skip]
mod vrouter;
#[cfg(feature = "vrouter")]
pub use self::vrouter::*;

#[cfg(feature = "route")]
#[rustfmt::skip]
mod route;
#[cfg(feature = "route")]
pub use self::route::*;

#[cfg(feature = "flow-log")]
#[rustfmt::skip]
mod flow_log;
#[cfg(feature = "flow-log")]
pub use self::flow_log::*;

#[cfg(feature = "common-bandwidth-package")]
#[rustfmt::skip]
mod common_bandwidth_package;
#[cfg(feature = "common-bandwidth-package")]
pub use self::common_bandwidth_package::*;

#[cfg(feature = "failover-test-job")]
#[rustfmt::skip]
mod failover_test_job;
#[cfg(feature = "failover-test-job")]
pub use self::failover_test_job::*;

#[cfg(feature = "virtual-border-router")]
#[rustfmt::skip]
mod virtual_border_router;
#[cfg(feature = "virtual-border-router")]
pub use self::virtual_border_router::*;

#[cfg(feature = "nat-gateway")]
#[rustfmt::skip]
mod nat_gateway;
#[cfg(feature = "nat-gateway")]
pub use self::nat_gateway::*;

#[cfg(feature = "forward-entry")]
#[rustfmt::skip]
mod forward_entry;
#[cfg(feature = "forward-entry")]
pub use self::forward_entry::*;

#[cfg(feature = "vpn-route-entry")]
#[rustfmt::skip]
mod vpn_route_entry;
#[cfg(feature = "vpn-route-entry")]
pub use self::vpn_route_entry::*;

#[cfg(feature = "ipsec-server")]
#[rustfmt::skip]
mod ipsec_server;
#[cfg(feature = "ipsec-server")]
pub use self::ipsec_server::*;
