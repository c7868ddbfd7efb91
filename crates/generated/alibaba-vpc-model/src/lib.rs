// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Alibaba Cloud Virtual Private Cloud: `Vpc` 2016-04-28.
//!
//! Virtual Private Cloud of Alibaba Cloud: private networks, switches, route tables, public addresses,
//! gateways, VPN and leased lines.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

#![cfg_attr(docsrs, feature(doc_cfg))]
#[cfg(feature = "vpc")]
mod vpc;
#[cfg(feature = "vpc")]
pub use self::vpc::*;

#[cfg(feature = "vrouter")]
mod vrouter;
#[cfg(feature = "vrouter")]
pub use self::vrouter::*;

#[cfg(feature = "vswitch")]
mod vswitch;
#[cfg(feature = "vswitch")]
pub use self::vswitch::*;

#[cfg(feature = "route")]
mod route;
#[cfg(feature = "route")]
pub use self::route::*;

#[cfg(feature = "vpc-prefix-list")]
mod vpc_prefix_list;
#[cfg(feature = "vpc-prefix-list")]
pub use self::vpc_prefix_list::*;

#[cfg(feature = "dhcp-option-set")]
mod dhcp_option_set;
#[cfg(feature = "dhcp-option-set")]
pub use self::dhcp_option_set::*;

#[cfg(feature = "flow-log")]
mod flow_log;
#[cfg(feature = "flow-log")]
pub use self::flow_log::*;

#[cfg(feature = "network-acl")]
mod network_acl;
#[cfg(feature = "network-acl")]
pub use self::network_acl::*;

#[cfg(feature = "ha-vip")]
mod ha_vip;
#[cfg(feature = "ha-vip")]
pub use self::ha_vip::*;

#[cfg(feature = "traffic-mirror-service")]
mod traffic_mirror_service;
#[cfg(feature = "traffic-mirror-service")]
pub use self::traffic_mirror_service::*;

#[cfg(feature = "traffic-mirror-filter")]
mod traffic_mirror_filter;
#[cfg(feature = "traffic-mirror-filter")]
pub use self::traffic_mirror_filter::*;

#[cfg(feature = "traffic-mirror-session")]
mod traffic_mirror_session;
#[cfg(feature = "traffic-mirror-session")]
pub use self::traffic_mirror_session::*;

#[cfg(feature = "address")]
mod address;
#[cfg(feature = "address")]
pub use self::address::*;

#[cfg(feature = "common-bandwidth-package")]
mod common_bandwidth_package;
#[cfg(feature = "common-bandwidth-package")]
pub use self::common_bandwidth_package::*;

#[cfg(feature = "physical-connection")]
mod physical_connection;
#[cfg(feature = "physical-connection")]
pub use self::physical_connection::*;

#[cfg(feature = "virtual-physical-connection")]
mod virtual_physical_connection;
#[cfg(feature = "virtual-physical-connection")]
pub use self::virtual_physical_connection::*;

#[cfg(feature = "failover-test-job")]
mod failover_test_job;
#[cfg(feature = "failover-test-job")]
pub use self::failover_test_job::*;

#[cfg(feature = "express-connect-traffic")]
mod express_connect_traffic;
#[cfg(feature = "express-connect-traffic")]
pub use self::express_connect_traffic::*;

#[cfg(feature = "virtual-border-router")]
mod virtual_border_router;
#[cfg(feature = "virtual-border-router")]
pub use self::virtual_border_router::*;

#[cfg(feature = "vbr-ha")]
mod vbr_ha;
#[cfg(feature = "vbr-ha")]
pub use self::vbr_ha::*;

#[cfg(feature = "bgp")]
mod bgp;
#[cfg(feature = "bgp")]
pub use self::bgp::*;

#[cfg(feature = "nat-gateway")]
mod nat_gateway;
#[cfg(feature = "nat-gateway")]
pub use self::nat_gateway::*;

#[cfg(feature = "snat-entry")]
mod snat_entry;
#[cfg(feature = "snat-entry")]
pub use self::snat_entry::*;

#[cfg(feature = "forward-entry")]
mod forward_entry;
#[cfg(feature = "forward-entry")]
pub use self::forward_entry::*;

#[cfg(feature = "full-nat-entry")]
mod full_nat_entry;
#[cfg(feature = "full-nat-entry")]
pub use self::full_nat_entry::*;

#[cfg(feature = "nat-ip")]
mod nat_ip;
#[cfg(feature = "nat-ip")]
pub use self::nat_ip::*;

#[cfg(feature = "nat-ip-cidr")]
mod nat_ip_cidr;
#[cfg(feature = "nat-ip-cidr")]
pub use self::nat_ip_cidr::*;

#[cfg(feature = "ipv4-gateway")]
mod ipv4_gateway;
#[cfg(feature = "ipv4-gateway")]
pub use self::ipv4_gateway::*;

#[cfg(feature = "vpn-gateway")]
mod vpn_gateway;
#[cfg(feature = "vpn-gateway")]
pub use self::vpn_gateway::*;

#[cfg(feature = "customer-gateway")]
mod customer_gateway;
#[cfg(feature = "customer-gateway")]
pub use self::customer_gateway::*;

#[cfg(feature = "vpn-connection")]
mod vpn_connection;
#[cfg(feature = "vpn-connection")]
pub use self::vpn_connection::*;

#[cfg(feature = "vpn-route-entry")]
mod vpn_route_entry;
#[cfg(feature = "vpn-route-entry")]
pub use self::vpn_route_entry::*;

#[cfg(feature = "vpn-pbr-route")]
mod vpn_pbr_route;
#[cfg(feature = "vpn-pbr-route")]
pub use self::vpn_pbr_route::*;

#[cfg(feature = "vco-route-entry")]
mod vco_route_entry;
#[cfg(feature = "vco-route-entry")]
pub use self::vco_route_entry::*;

#[cfg(feature = "ssl-vpn-client")]
mod ssl_vpn_client;
#[cfg(feature = "ssl-vpn-client")]
pub use self::ssl_vpn_client::*;

#[cfg(feature = "ssl-vpn-server")]
mod ssl_vpn_server;
#[cfg(feature = "ssl-vpn-server")]
pub use self::ssl_vpn_server::*;

#[cfg(feature = "ipsec-server")]
mod ipsec_server;
#[cfg(feature = "ipsec-server")]
pub use self::ipsec_server::*;

#[cfg(feature = "ipv6")]
mod ipv6;
#[cfg(feature = "ipv6")]
pub use self::ipv6::*;

#[cfg(feature = "ipv6-translator")]
mod ipv6_translator;
#[cfg(feature = "ipv6-translator")]
pub use self::ipv6_translator::*;

#[cfg(feature = "region")]
mod region;
#[cfg(feature = "region")]
pub use self::region::*;

#[cfg(feature = "tag")]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "router-interface")]
mod router_interface;
#[cfg(feature = "router-interface")]
pub use self::router_interface::*;

#[cfg(feature = "express-cloud-connection")]
mod express_cloud_connection;
#[cfg(feature = "express-cloud-connection")]
pub use self::express_cloud_connection::*;

#[cfg(feature = "global-acceleration-instance")]
mod global_acceleration_instance;
#[cfg(feature = "global-acceleration-instance")]
pub use self::global_acceleration_instance::*;

#[cfg(feature = "vpc-gateway-endpoint")]
mod vpc_gateway_endpoint;
#[cfg(feature = "vpc-gateway-endpoint")]
pub use self::vpc_gateway_endpoint::*;

#[cfg(feature = "resource-group")]
mod resource_group;
#[cfg(feature = "resource-group")]
pub use self::resource_group::*;

mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

pub mod shapes;
