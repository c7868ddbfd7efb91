// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Alibaba Cloud Virtual Private Cloud: `Vpc` 2016-04-28.
//!
//! Virtual Private Cloud of Alibaba Cloud: private networks, switches, route tables, public addresses,
//! gateways, VPN and leased lines.
//!
//! [`Client`] has a method for each operation; requests and responses are re-exported.

use cloudspec_runtime::{ClientCore, Config};

#[cfg(feature = "vpc")]
#[rustfmt::skip]
mod vpc;

#[cfg(feature = "vrouter")]
#[rustfmt::skip]
mod vrouter;

#[cfg(feature = "vswitch")]
#[rustfmt::skip]
mod vswitch;

#[cfg(feature = "route")]
#[rustfmt::skip]
mod route;

#[cfg(feature = "vpc-prefix-list")]
#[rustfmt::skip]
mod vpc_prefix_list;

#[cfg(feature = "dhcp-option-set")]
#[rustfmt::skip]
mod dhcp_option_set;

#[cfg(feature = "flow-log")]
#[rustfmt::skip]
mod flow_log;

#[cfg(feature = "network-acl")]
#[rustfmt::skip]
mod network_acl;

#[cfg(feature = "ha-vip")]
#[rustfmt::skip]
mod ha_vip;

#[cfg(feature = "traffic-mirror-service")]
#[rustfmt::skip]
mod traffic_mirror_service;

#[cfg(feature = "traffic-mirror-filter")]
#[rustfmt::skip]
mod traffic_mirror_filter;

#[cfg(feature = "traffic-mirror-session")]
#[rustfmt::skip]
mod traffic_mirror_session;

#[cfg(feature = "address")]
#[rustfmt::skip]
mod address;

#[cfg(feature = "common-bandwidth-package")]
#[rustfmt::skip]
mod common_bandwidth_package;

#[cfg(feature = "physical-connection")]
#[rustfmt::skip]
mod physical_connection;

#[cfg(feature = "virtual-physical-connection")]
#[rustfmt::skip]
mod virtual_physical_connection;

#[cfg(feature = "failover-test-job")]
#[rustfmt::skip]
mod failover_test_job;

#[cfg(feature = "express-connect-traffic")]
#[rustfmt::skip]
mod express_connect_traffic;

#[cfg(feature = "virtual-border-router")]
#[rustfmt::skip]
mod virtual_border_router;

#[cfg(feature = "vbr-ha")]
#[rustfmt::skip]
mod vbr_ha;

#[cfg(feature = "bgp")]
#[rustfmt::skip]
mod bgp;

#[cfg(feature = "nat-gateway")]
#[rustfmt::skip]
mod nat_gateway;

#[cfg(feature = "snat-entry")]
#[rustfmt::skip]
mod snat_entry;

#[cfg(feature = "forward-entry")]
#[rustfmt::skip]
mod forward_entry;

#[cfg(feature = "full-nat-entry")]
#[rustfmt::skip]
mod full_nat_entry;

#[cfg(feature = "nat-ip")]
#[rustfmt::skip]
mod nat_ip;

#[cfg(feature = "nat-ip-cidr")]
#[rustfmt::skip]
mod nat_ip_cidr;

#[cfg(feature = "ipv4-gateway")]
#[rustfmt::skip]
mod ipv4_gateway;

#[cfg(feature = "vpn-gateway")]
#[rustfmt::skip]
mod vpn_gateway;

#[cfg(feature = "customer-gateway")]
#[rustfmt::skip]
mod customer_gateway;

#[cfg(feature = "vpn-connection")]
#[rustfmt::skip]
mod vpn_connection;

#[cfg(feature = "vpn-route-entry")]
#[rustfmt::skip]
mod vpn_route_entry;

#[cfg(feature = "vpn-pbr-route")]
#[rustfmt::skip]
mod vpn_pbr_route;

#[cfg(feature = "vco-route-entry")]
#[rustfmt::skip]
mod vco_route_entry;

#[cfg(feature = "ssl-vpn-client")]
#[rustfmt::skip]
mod ssl_vpn_client;

#[cfg(feature = "ssl-vpn-server")]
#[rustfmt::skip]
mod ssl_vpn_server;

#[cfg(feature = "ipsec-server")]
#[rustfmt::skip]
mod ipsec_server;

#[cfg(feature = "ipv6")]
#[rustfmt::skip]
mod ipv6;

#[cfg(feature = "ipv6-translator")]
#[rustfmt::skip]
mod ipv6_translator;

#[cfg(feature = "region")]
#[rustfmt::skip]
mod region;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;

#[cfg(feature = "router-interface")]
#[rustfmt::skip]
mod router_interface;

#[cfg(feature = "express-cloud-connection")]
#[rustfmt::skip]
mod express_cloud_connection;

#[cfg(feature = "global-acceleration-instance")]
#[rustfmt::skip]
mod global_acceleration_instance;

#[cfg(feature = "vpc-gateway-endpoint")]
#[rustfmt::skip]
mod vpc_gateway_endpoint;

#[cfg(feature = "resource-group")]
#[rustfmt::skip]
mod resource_group;

#[cfg(
    any(
        feature = "address",
        feature = "nat-gateway",
        feature = "vpc",
        feature = "vpn-gateway",
        feature = "vswitch"
    )
)]
#[rustfmt::skip]
mod waiters;

pub use cloudspec_alibaba_vpc_model::*;

/// Calls the service. Made once and kept: clones share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// A client that calls with `config`, from the crate `cloudspec_alibaba`.
    pub fn new(config: impl AsRef<Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// What all calls go through: calls by name with JSON in and out, the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
