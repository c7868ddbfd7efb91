// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Alibaba Cloud Virtual Private Cloud: `Vpc` 2016-04-28.
//!
//! Virtual Private Cloud of Alibaba Cloud: private networks, switches, route tables, public addresses,
//! gateways, VPN and leased lines.
//!
//! Types and tables. Each operation has a module with its request, its response, and what these are
//! made of.

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

#[cfg(feature = "vswitch")]
#[rustfmt::skip]
mod vswitch;
#[cfg(feature = "vswitch")]
pub use self::vswitch::*;

#[cfg(feature = "route")]
#[rustfmt::skip]
mod route;
#[cfg(feature = "route")]
pub use self::route::*;

#[cfg(feature = "vpc-prefix-list")]
#[rustfmt::skip]
mod vpc_prefix_list;
#[cfg(feature = "vpc-prefix-list")]
pub use self::vpc_prefix_list::*;

#[cfg(feature = "dhcp-option-set")]
#[rustfmt::skip]
mod dhcp_option_set;
#[cfg(feature = "dhcp-option-set")]
pub use self::dhcp_option_set::*;

#[cfg(feature = "flow-log")]
#[rustfmt::skip]
mod flow_log;
#[cfg(feature = "flow-log")]
pub use self::flow_log::*;

#[cfg(feature = "network-acl")]
#[rustfmt::skip]
mod network_acl;
#[cfg(feature = "network-acl")]
pub use self::network_acl::*;

#[cfg(feature = "ha-vip")]
#[rustfmt::skip]
mod ha_vip;
#[cfg(feature = "ha-vip")]
pub use self::ha_vip::*;

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

#[cfg(feature = "address")]
#[rustfmt::skip]
mod address;
#[cfg(feature = "address")]
pub use self::address::*;

#[cfg(feature = "common-bandwidth-package")]
#[rustfmt::skip]
mod common_bandwidth_package;
#[cfg(feature = "common-bandwidth-package")]
pub use self::common_bandwidth_package::*;

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

#[cfg(feature = "failover-test-job")]
#[rustfmt::skip]
mod failover_test_job;
#[cfg(feature = "failover-test-job")]
pub use self::failover_test_job::*;

#[cfg(feature = "express-connect-traffic")]
#[rustfmt::skip]
mod express_connect_traffic;
#[cfg(feature = "express-connect-traffic")]
pub use self::express_connect_traffic::*;

#[cfg(feature = "virtual-border-router")]
#[rustfmt::skip]
mod virtual_border_router;
#[cfg(feature = "virtual-border-router")]
pub use self::virtual_border_router::*;

#[cfg(feature = "vbr-ha")]
#[rustfmt::skip]
mod vbr_ha;
#[cfg(feature = "vbr-ha")]
pub use self::vbr_ha::*;

#[cfg(feature = "bgp")]
#[rustfmt::skip]
mod bgp;
#[cfg(feature = "bgp")]
pub use self::bgp::*;

#[cfg(feature = "nat-gateway")]
#[rustfmt::skip]
mod nat_gateway;
#[cfg(feature = "nat-gateway")]
pub use self::nat_gateway::*;

#[cfg(feature = "snat-entry")]
#[rustfmt::skip]
mod snat_entry;
#[cfg(feature = "snat-entry")]
pub use self::snat_entry::*;

#[cfg(feature = "forward-entry")]
#[rustfmt::skip]
mod forward_entry;
#[cfg(feature = "forward-entry")]
pub use self::forward_entry::*;

#[cfg(feature = "full-nat-entry")]
#[rustfmt::skip]
mod full_nat_entry;
#[cfg(feature = "full-nat-entry")]
pub use self::full_nat_entry::*;

#[cfg(feature = "nat-ip")]
#[rustfmt::skip]
mod nat_ip;
#[cfg(feature = "nat-ip")]
pub use self::nat_ip::*;

#[cfg(feature = "nat-ip-cidr")]
#[rustfmt::skip]
mod nat_ip_cidr;
#[cfg(feature = "nat-ip-cidr")]
pub use self::nat_ip_cidr::*;

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

#[cfg(feature = "vpn-route-entry")]
#[rustfmt::skip]
mod vpn_route_entry;
#[cfg(feature = "vpn-route-entry")]
pub use self::vpn_route_entry::*;

#[cfg(feature = "vpn-pbr-route")]
#[rustfmt::skip]
mod vpn_pbr_route;
#[cfg(feature = "vpn-pbr-route")]
pub use self::vpn_pbr_route::*;

#[cfg(feature = "vco-route-entry")]
#[rustfmt::skip]
mod vco_route_entry;
#[cfg(feature = "vco-route-entry")]
pub use self::vco_route_entry::*;

#[cfg(feature = "ssl-vpn-client")]
#[rustfmt::skip]
mod ssl_vpn_client;
#[cfg(feature = "ssl-vpn-client")]
pub use self::ssl_vpn_client::*;

#[cfg(feature = "ssl-vpn-server")]
#[rustfmt::skip]
mod ssl_vpn_server;
#[cfg(feature = "ssl-vpn-server")]
pub use self::ssl_vpn_server::*;

#[cfg(feature = "ipsec-server")]
#[rustfmt::skip]
mod ipsec_server;
#[cfg(feature = "ipsec-server")]
pub use self::ipsec_server::*;

#[cfg(feature = "ipv6")]
#[rustfmt::skip]
mod ipv6;
#[cfg(feature = "ipv6")]
pub use self::ipv6::*;

#[cfg(feature = "ipv6-translator")]
#[rustfmt::skip]
mod ipv6_translator;
#[cfg(feature = "ipv6-translator")]
pub use self::ipv6_translator::*;

#[cfg(feature = "region")]
#[rustfmt::skip]
mod region;
#[cfg(feature = "region")]
pub use self::region::*;

#[cfg(feature = "tag")]
#[rustfmt::skip]
mod tag;
#[cfg(feature = "tag")]
pub use self::tag::*;

#[cfg(feature = "router-interface")]
#[rustfmt::skip]
mod router_interface;
#[cfg(feature = "router-interface")]
pub use self::router_interface::*;

#[cfg(feature = "express-cloud-connection")]
#[rustfmt::skip]
mod express_cloud_connection;
#[cfg(feature = "express-cloud-connection")]
pub use self::express_cloud_connection::*;

#[cfg(feature = "global-acceleration-instance")]
#[rustfmt::skip]
mod global_acceleration_instance;
#[cfg(feature = "global-acceleration-instance")]
pub use self::global_acceleration_instance::*;

#[cfg(feature = "vpc-gateway-endpoint")]
#[rustfmt::skip]
mod vpc_gateway_endpoint;
#[cfg(feature = "vpc-gateway-endpoint")]
pub use self::vpc_gateway_endpoint::*;

#[cfg(feature = "resource-group")]
#[rustfmt::skip]
mod resource_group;
#[cfg(feature = "resource-group")]
pub use self::resource_group::*;

#[rustfmt::skip]
mod service;
pub use self::service::*;

#[cfg(feature = "error-codes")]
#[rustfmt::skip]
mod error_codes;
#[cfg(feature = "error-codes")]
pub use self::error_codes::*;

#[rustfmt::skip]
mod shapes;
pub use self::shapes::*;
