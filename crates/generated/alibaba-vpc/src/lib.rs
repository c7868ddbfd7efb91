// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Alibaba Cloud Virtual Private Cloud: `Vpc` 2016-04-28.
//!
//! Virtual Private Cloud of Alibaba Cloud: private networks, switches, route tables, public addresses,
//! gateways, VPN and leased lines.
//!
//! [`Client`] has a method for each operation. Its documentation leads to the request, the response,
//! the documented errors, and the page that it was made from.
//!
//! Generated from: [OpenAPI
//! metadata](https://api.aliyun.com/meta/v1/products/Vpc/versions/2016-04-28/api-docs.json), 2024-06.
//!
//! # A first call
//!
//! Region and credentials are read from the same places as by the provider's own tools; see [`Config`].
//!
//! ```no_run
//! # #[cfg(feature = "vpc")]
//! # #[cfg(feature = "hyper")]
//! # mod shown {
//! use cloudspec_alibaba_vpc::{Client, Config, DescribeVpcsRequest};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_vpc::Error> {
//! let config = Config::from_env()?;
//! let client = Client::new(&config);
//! let response = client.describe_vpcs(DescribeVpcsRequest::new()).await?;
//! println!("{response:?}");
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # All pages
//!
//! `items()` returns the items of all pages, and requests each page when it is needed;
//! `items().try_collect::<Vec<_>>()` collects them all, and `pages()` returns whole pages.
//!
//! ```no_run
//! # #[cfg(feature = "vpc")]
//! # mod shown {
//! use cloudspec_alibaba_vpc::{Client, DescribeVpcsRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_vpc::Error> {
//! let mut all = client.describe_vpcs(DescribeVpcsRequest::new()).items();
//! while let Some(item) = all.try_next().await? {
//!     println!("{item:?}");
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Waiting
//!
//! A waiter polls an operation, with growing delays, until a resource reaches a state or the time is
//! over.
//!
//! ```no_run
//! # #[cfg(feature = "vpc")]
//! # mod shown {
//! use std::time::Duration;
//!
//! use cloudspec_alibaba_vpc::Client;
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_vpc::Error> {
//! client.wait_until_vpc_available("id").timeout(Duration::from_secs(600)).await?;
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! - [`wait_until_vpc_available`](Client::wait_until_vpc_available): Waits until a VPC is ready.
//! - [`wait_until_vpc_deleted`](Client::wait_until_vpc_deleted): Waits until a VPC is gone.
//! - [`wait_until_vswitch_available`](Client::wait_until_vswitch_available): Waits until a vSwitch is
//!   ready.
//! - [`wait_until_vswitch_deleted`](Client::wait_until_vswitch_deleted): Waits until a vSwitch is gone.
//! - [`wait_until_nat_gateway_available`](Client::wait_until_nat_gateway_available): Waits until a NAT
//!   gateway is ready.
//! - [`wait_until_nat_gateway_deleted`](Client::wait_until_nat_gateway_deleted): Waits until a NAT
//!   gateway is gone.
//! - [`wait_until_eip_available`](Client::wait_until_eip_available): Waits until an elastic IP address
//!   is free to be bound.
//! - [`wait_until_eip_in_use`](Client::wait_until_eip_in_use): Waits until an elastic IP address is
//!   bound.
//! - [`wait_until_eip_released`](Client::wait_until_eip_released): Waits until an elastic IP address is
//!   gone.
//! - [`wait_until_vpn_gateway_active`](Client::wait_until_vpn_gateway_active): Waits until a VPN
//!   gateway is ready, also after a change to it or to what belongs to it.
//! - [`wait_until_bgp_peer_available`](Client::wait_until_bgp_peer_available): Polls `DescribeBgpPeers`
//!   until the state is `Available`.
//! - [`wait_until_bgp_peer_deleted`](Client::wait_until_bgp_peer_deleted): Polls `DescribeBgpPeers`
//!   until nothing is left.
//! - [`wait_until_dhcp_options_set_available`](Client::wait_until_dhcp_options_set_available): Polls
//!   `GetDhcpOptionsSet` until the state is `Available`.
//! - [`wait_until_dhcp_options_set_deleted`](Client::wait_until_dhcp_options_set_deleted): Polls
//!   `GetDhcpOptionsSet` until nothing is left.
//! - [`wait_until_dhcp_options_set_in_use`](Client::wait_until_dhcp_options_set_in_use): Polls
//!   `GetDhcpOptionsSet` until the state is `InUse`.
//! - [`wait_until_failover_test_job_stopped`](Client::wait_until_failover_test_job_stopped): Polls
//!   `DescribeFailoverTestJob` until the state is `Stopped`.
//! - [`wait_until_flow_log_active`](Client::wait_until_flow_log_active): Waits until a flow log
//!   captures traffic.
//! - [`wait_until_flow_log_deleted`](Client::wait_until_flow_log_deleted): Polls `DescribeFlowLogs`
//!   until nothing is left.
//! - [`wait_until_flow_log_inactive`](Client::wait_until_flow_log_inactive): Polls `DescribeFlowLogs`
//!   until the state is `Inactive`.
//! - [`wait_until_full_nat_entry_available`](Client::wait_until_full_nat_entry_available): Polls
//!   `ListFullNatEntries` until the state is `Available`.
//! - [`wait_until_full_nat_entry_deleted`](Client::wait_until_full_nat_entry_deleted): Polls
//!   `ListFullNatEntries` until nothing is left.
//! - [`wait_until_ipv4_gateway_created`](Client::wait_until_ipv4_gateway_created): Waits until an IPv4
//!   gateway is ready, also after a change or its activation.
//! - [`wait_until_ipv4_gateway_deleted`](Client::wait_until_ipv4_gateway_deleted): Polls
//!   `GetIpv4GatewayAttribute` until nothing is left.
//! - [`wait_until_ipv6_address_available`](Client::wait_until_ipv6_address_available): Polls
//!   `DescribeIpv6Addresses` until the state is `Available`.
//! - [`wait_until_ipv6_gateway_available`](Client::wait_until_ipv6_gateway_available): Waits until an
//!   IPv6 gateway is ready.
//! - [`wait_until_ipv6_gateway_deleted`](Client::wait_until_ipv6_gateway_deleted): Waits until an IPv6
//!   gateway is gone.
//! - [`wait_until_network_acl_available`](Client::wait_until_network_acl_available): Waits until a
//!   network ACL is ready, also after a change to its rules or vSwitches.
//! - [`wait_until_network_acl_deleted`](Client::wait_until_network_acl_deleted): Polls
//!   `DescribeNetworkAcls` until nothing is left.
//! - [`wait_until_prefix_lists_created`](Client::wait_until_prefix_lists_created): Polls
//!   `ListPrefixLists` until every state is `Created`.
//! - [`wait_until_prefix_lists_deleted`](Client::wait_until_prefix_lists_deleted): Polls
//!   `ListPrefixLists` until nothing is left.
//! - [`wait_until_route_entry_available`](Client::wait_until_route_entry_available): Polls
//!   `DescribeRouteEntryList` until the state is `Available`.
//! - [`wait_until_route_entry_deleted`](Client::wait_until_route_entry_deleted): Polls
//!   `DescribeRouteEntryList` until nothing is left.
//! - [`wait_until_route_table_available`](Client::wait_until_route_table_available): Waits until a
//!   route table is ready.
//! - [`wait_until_route_table_deleted`](Client::wait_until_route_table_deleted): Waits until a route
//!   table is gone.
//! - [`wait_until_traffic_mirror_filters_created`](Client::wait_until_traffic_mirror_filters_created):
//!   Polls `ListTrafficMirrorFilters` until every state is `Created`.
//! - [`wait_until_traffic_mirror_filters_deleted`](Client::wait_until_traffic_mirror_filters_deleted):
//!   Polls `ListTrafficMirrorFilters` until nothing is left.
//! - [`wait_until_traffic_mirror_sessions_created`](Client::wait_until_traffic_mirror_sessions_created):
//!   Polls `ListTrafficMirrorSessions` until every state is `Created`.
//! - [`wait_until_traffic_mirror_sessions_deleted`](Client::wait_until_traffic_mirror_sessions_deleted):
//!   Polls `ListTrafficMirrorSessions` until nothing is left.
//! - [`wait_until_vpc_gateway_endpoint_created`](Client::wait_until_vpc_gateway_endpoint_created):
//!   Polls `ListVpcGatewayEndpoints` until the state is `Created`.
//! - [`wait_until_vpc_gateway_endpoint_deleted`](Client::wait_until_vpc_gateway_endpoint_deleted):
//!   Polls `ListVpcGatewayEndpoints` until nothing is left.
//! - [`wait_until_vswitch_cidr_reservations_assigned`](Client::wait_until_vswitch_cidr_reservations_assigned):
//!   Polls `ListVSwitchCidrReservations` until every state is `Assigned`.
//! - [`wait_until_vswitch_cidr_reservations_released`](Client::wait_until_vswitch_cidr_reservations_released):
//!   Polls `ListVSwitchCidrReservations` until nothing is left.
//! - [`wait_until_snat_entry_available`](Client::wait_until_snat_entry_available): Waits until an SNAT
//!   rule is in force.
//! - [`wait_until_snat_entry_deleted`](Client::wait_until_snat_entry_deleted): Waits until an SNAT rule
//!   is gone.
//! - [`wait_until_forward_entry_available`](Client::wait_until_forward_entry_available): Waits until a
//!   DNAT rule is in force.
//! - [`wait_until_forward_entry_deleted`](Client::wait_until_forward_entry_deleted): Waits until a DNAT
//!   rule is gone.
//! - [`wait_until_bandwidth_package_available`](Client::wait_until_bandwidth_package_available): Waits
//!   until an Internet shared bandwidth is ready, also after a change.
//! - [`wait_until_bandwidth_package_deleted`](Client::wait_until_bandwidth_package_deleted): Waits
//!   until an Internet shared bandwidth is gone.
//! - [`wait_until_vpn_gateway_deleted`](Client::wait_until_vpn_gateway_deleted): Waits until a VPN
//!   gateway is gone.
//! - [`wait_until_vpn_connection_established`](Client::wait_until_vpn_connection_established): Waits
//!   until the tunnel of an IPsec connection is up, for which the device at the other end must be set
//!   up.
//! - [`wait_until_router_interface_active`](Client::wait_until_router_interface_active): Waits until a
//!   router interface is connected and works.
//!
//! # Errors
//!
//! All calls have the same [`Error`]. It holds the kind of failure, the error code and request id of
//! the service, and the documented cause of the code. Calls that are safe to repeat have already been
//! retried.
//!
//! ```no_run
//! # #[cfg(feature = "vpc")]
//! # mod shown {
//! use cloudspec_alibaba_vpc::{Client, DescribeVpcsRequest};
//!
//! # async fn example(client: Client) -> Result<(), cloudspec_alibaba_vpc::Error> {
//! match client.describe_vpcs(DescribeVpcsRequest::new()).await {
//!     Ok(response) => println!("{response:?}"),
//!     Err(error) if error.is_code("IellgalParameter.OwnerAccount") => println!("{:?}", error.cause()),
//!     Err(error) if error.is_throttled() => println!("too fast: {error}"),
//!     Err(error) => return Err(error),
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Without async
//!
//! With the feature `blocking`, each call has `send_blocking`, each wait `wait_blocking`, and pages and
//! items `iter_blocking`.
//!
//! ```no_run
//! # #[cfg(feature = "vpc")]
//! # #[cfg(feature = "blocking")]
//! # mod shown {
//! use cloudspec_alibaba_vpc::{Client, DescribeVpcsRequest};
//!
//! # fn example(client: Client) -> Result<(), cloudspec_alibaba_vpc::Error> {
//! let response = client.describe_vpcs(DescribeVpcsRequest::new()).send_blocking()?;
//! println!("{response:?}");
//! for item in client.describe_vpcs(DescribeVpcsRequest::new()).items().iter_blocking() {
//!     println!("{:?}", item?);
//! }
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Testing without an account
//!
//! A [`mock`] responds instead of the network, and stores the requests.
//!
//! ```no_run
//! # #[cfg(feature = "vpc")]
//! # mod shown {
//! use std::sync::Arc;
//!
//! use cloudspec_alibaba_vpc::mock::Mock;
//! use cloudspec_alibaba_vpc::{Client, Config, Credentials, DescribeVpcsRequest, DescribeVpcsResponse};
//!
//! # async fn example() -> Result<(), cloudspec_alibaba_vpc::Error> {
//! let mock = Mock::new();
//! mock.on("DescribeVpcs").record(&DescribeVpcsResponse::default());
//! let key = Credentials::new("key", "secret");
//! let client = Client::new(Config::with_transport(Arc::new(mock.clone()), key).region("ap-northeast-1"));
//! client.describe_vpcs(DescribeVpcsRequest::new()).await?;
//! assert_eq!(mock.requests().len(), 1);
//! # Ok(())
//! # }
//! # }
//! ```
//!
//! # Groups
//!
//! Each group of operations is a cargo feature. All are on by default. A program that turns on only the
//! groups it uses compiles faster:
//!
//! ```toml
//! cloudspec-alibaba-vpc = { version = "0.1", default-features = false, features = ["vpc", "hyper", "ring"] }
//! ```
//!
//! | feature | operations |
//! |---|---|
//! | [`vpc`](vpc) | Virtual private clouds (VPC) and their address ranges |
//! | [`vrouter`](vrouter) | The virtual router of each VPC |
//! | [`vswitch`](vswitch) | vSwitches: subnets of a VPC in one zone, and reserved ranges in them |
//! | [`route`](route) | Route tables and their entries |
//! | [`vpc-prefix-list`](vpc_prefix_list) | Prefix lists: named sets of address ranges for routes and rules |
//! | [`dhcp-option-set`](dhcp_option_set) | DHCP options sets: domain names and DNS servers for instances |
//! | [`flow-log`](flow_log) | Flow logs: records of the traffic of VPCs, vSwitches and network interfaces |
//! | [`network-acl`](network_acl) | Network ACLs: rules for what enters and leaves vSwitches |
//! | [`ha-vip`](ha_vip) | High-availability virtual IP addresses |
//! | [`traffic-mirror-service`](traffic_mirror_service) | Activation of traffic mirroring |
//! | [`traffic-mirror-filter`](traffic_mirror_filter) | Filters of traffic mirroring: which traffic is copied |
//! | [`traffic-mirror-session`](traffic_mirror_session) | Sessions of traffic mirroring: from where to where traffic is copied |
//! | [`address`](address) | Elastic IP addresses (EIP), segments of them, and pools of public addresses |
//! | [`common-bandwidth-package`](common_bandwidth_package) | Shared bandwidth of several elastic IP addresses |
//! | [`physical-connection`](physical_connection) | Leased lines (Express Connect): order, construction, letters of authorization |
//! | [`virtual-physical-connection`](virtual_physical_connection) | Hosted connections: shares of a leased line for other accounts |
//! | [`failover-test-job`](failover_test_job) | Failover tests of leased lines |
//! | [`express-connect-traffic`](express_connect_traffic) | Quality of service on leased lines: policies, queues and rules |
//! | [`virtual-border-router`](virtual_border_router) | Virtual border routers, between a leased line and a VPC |
//! | [`vbr-ha`](vbr_ha) | Failover groups of virtual border routers |
//! | [`bgp`](bgp) | BGP on virtual border routers: groups, peers and announced networks |
//! | [`nat-gateway`](nat_gateway) | NAT gateways |
//! | [`snat-entry`](snat_entry) | SNAT entries of NAT gateways: how instances reach the Internet |
//! | [`forward-entry`](forward_entry) | DNAT entries of NAT gateways: how instances are reached |
//! | [`full-nat-entry`](full_nat_entry) | Full NAT entries of VPC NAT gateways: rules that translate source and destination |
//! | [`nat-ip`](nat_ip) | Addresses of VPC NAT gateways |
//! | [`nat-ip-cidr`](nat_ip_cidr) | Address ranges of VPC NAT gateways |
//! | [`ipv4-gateway`](ipv4_gateway) | IPv4 gateways: one place for the public traffic of a VPC, and their route tables |
//! | [`vpn-gateway`](vpn_gateway) | VPN gateways: certificates, zones, diagnosis |
//! | [`customer-gateway`](customer_gateway) | Customer gateways: the far end of IPsec connections |
//! | [`vpn-connection`](vpn_connection) | IPsec connections of VPN gateways and their tunnels |
//! | [`vpn-route-entry`](vpn_route_entry) | Routes by destination of VPN gateways |
//! | [`vpn-pbr-route`](vpn_pbr_route) | Policy-based routes of VPN gateways |
//! | [`vco-route-entry`](vco_route_entry) | IPsec connections attached to a transit router, and their routes |
//! | [`ssl-vpn-client`](ssl_vpn_client) | Certificates of SSL-VPN clients, and the clients that are connected |
//! | [`ssl-vpn-server`](ssl_vpn_server) | SSL-VPN servers |
//! | [`ipsec-server`](ipsec_server) | IPsec servers, which mobile devices connect to |
//! | [`ipv6`](ipv6) | IPv6 gateways, addresses, bandwidth and egress-only rules |
//! | [`ipv6-translator`](ipv6_translator) | IPv6 translation instances, their entries and access lists |
//! | [`region`](region) | Regions and zones |
//! | [`tag`](tag) | Tags |
//! | [`router-interface`](router_interface) | Router interfaces: peering of VPCs and virtual border routers |
//! | [`express-cloud-connection`](express_cloud_connection) | Express cloud connections: leased lines that the provider has built |
//! | [`global-acceleration-instance`](global_acceleration_instance) | Global acceleration instances (the older product) and their addresses |
//! | [`vpc-gateway-endpoint`](vpc_gateway_endpoint) | Gateway endpoints: private ways from a VPC to cloud services |
//! | [`resource-group`](resource_group) | Moves between resource groups |
//!
//! Further features: `serde` for requests and responses, `error-codes` for the documented codes as an
//! open enum, `jiff` and `chrono` to convert times to the types of these crates, `blocking` for code
//! that is not async; `hyper` for the HTTP transport, and `ring` or `aws-lc-rs` for its cryptography:
//! without them an application passes a transport of its own; `reqwest` for a transport that uses the
//! application's `reqwest::Client`.
//!
//! # If a method is missing
//!
//! Then the feature of its group is off. For the request, the response and the module of an operation,
//! the compiler names the feature: without `vpc`, `use cloudspec_alibaba_vpc::DescribeVpcsRequest` is
//! an error with the note "the item is gated behind the `vpc` feature". For a method, such as
//! `Client::describe_vpcs`, it says only that there is none; import the request that the method takes
//! to see the feature. Waiters name it as well.
//!
//! `Config::new`, `Config::from_env` and `Config::from_profile` are there with `hyper` alone: where the
//! compiler finds none of them, name `hyper` and `ring` beside the groups.

#![cfg_attr(docsrs, feature(doc_cfg))]
use cloudspec_runtime::ClientCore;

#[cfg(feature = "vpc")]
pub mod vpc;

#[cfg(feature = "vrouter")]
pub mod vrouter;

#[cfg(feature = "vswitch")]
pub mod vswitch;

#[cfg(feature = "route")]
pub mod route;

#[cfg(feature = "vpc-prefix-list")]
pub mod vpc_prefix_list;

#[cfg(feature = "dhcp-option-set")]
pub mod dhcp_option_set;

#[cfg(feature = "flow-log")]
pub mod flow_log;

#[cfg(feature = "network-acl")]
pub mod network_acl;

#[cfg(feature = "ha-vip")]
pub mod ha_vip;

#[cfg(feature = "traffic-mirror-service")]
pub mod traffic_mirror_service;

#[cfg(feature = "traffic-mirror-filter")]
pub mod traffic_mirror_filter;

#[cfg(feature = "traffic-mirror-session")]
pub mod traffic_mirror_session;

#[cfg(feature = "address")]
pub mod address;

#[cfg(feature = "common-bandwidth-package")]
pub mod common_bandwidth_package;

#[cfg(feature = "physical-connection")]
pub mod physical_connection;

#[cfg(feature = "virtual-physical-connection")]
pub mod virtual_physical_connection;

#[cfg(feature = "failover-test-job")]
pub mod failover_test_job;

#[cfg(feature = "express-connect-traffic")]
pub mod express_connect_traffic;

#[cfg(feature = "virtual-border-router")]
pub mod virtual_border_router;

#[cfg(feature = "vbr-ha")]
pub mod vbr_ha;

#[cfg(feature = "bgp")]
pub mod bgp;

#[cfg(feature = "nat-gateway")]
pub mod nat_gateway;

#[cfg(feature = "snat-entry")]
pub mod snat_entry;

#[cfg(feature = "forward-entry")]
pub mod forward_entry;

#[cfg(feature = "full-nat-entry")]
pub mod full_nat_entry;

#[cfg(feature = "nat-ip")]
pub mod nat_ip;

#[cfg(feature = "nat-ip-cidr")]
pub mod nat_ip_cidr;

#[cfg(feature = "ipv4-gateway")]
pub mod ipv4_gateway;

#[cfg(feature = "vpn-gateway")]
pub mod vpn_gateway;

#[cfg(feature = "customer-gateway")]
pub mod customer_gateway;

#[cfg(feature = "vpn-connection")]
pub mod vpn_connection;

#[cfg(feature = "vpn-route-entry")]
pub mod vpn_route_entry;

#[cfg(feature = "vpn-pbr-route")]
pub mod vpn_pbr_route;

#[cfg(feature = "vco-route-entry")]
pub mod vco_route_entry;

#[cfg(feature = "ssl-vpn-client")]
pub mod ssl_vpn_client;

#[cfg(feature = "ssl-vpn-server")]
pub mod ssl_vpn_server;

#[cfg(feature = "ipsec-server")]
pub mod ipsec_server;

#[cfg(feature = "ipv6")]
pub mod ipv6;

#[cfg(feature = "ipv6-translator")]
pub mod ipv6_translator;

#[cfg(feature = "region")]
pub mod region;

#[cfg(feature = "tag")]
pub mod tag;

#[cfg(feature = "router-interface")]
pub mod router_interface;

#[cfg(feature = "express-cloud-connection")]
pub mod express_cloud_connection;

#[cfg(feature = "global-acceleration-instance")]
pub mod global_acceleration_instance;

#[cfg(feature = "vpc-gateway-endpoint")]
pub mod vpc_gateway_endpoint;

#[cfg(feature = "resource-group")]
pub mod resource_group;

#[cfg(
    any(
        feature = "address",
        feature = "bgp",
        feature = "common-bandwidth-package",
        feature = "dhcp-option-set",
        feature = "failover-test-job",
        feature = "flow-log",
        feature = "forward-entry",
        feature = "full-nat-entry",
        feature = "ipv4-gateway",
        feature = "ipv6",
        feature = "nat-gateway",
        feature = "network-acl",
        feature = "route",
        feature = "router-interface",
        feature = "snat-entry",
        feature = "traffic-mirror-filter",
        feature = "traffic-mirror-session",
        feature = "vpc",
        feature = "vpc-gateway-endpoint",
        feature = "vpc-prefix-list",
        feature = "vpn-connection",
        feature = "vpn-gateway",
        feature = "vswitch"
    )
)]
mod waiters;

#[cfg(
    not(
        all(
            feature = "address",
            feature = "bgp",
            feature = "common-bandwidth-package",
            feature = "dhcp-option-set",
            feature = "failover-test-job",
            feature = "flow-log",
            feature = "forward-entry",
            feature = "full-nat-entry",
            feature = "ipv4-gateway",
            feature = "ipv6",
            feature = "nat-gateway",
            feature = "network-acl",
            feature = "route",
            feature = "router-interface",
            feature = "snat-entry",
            feature = "traffic-mirror-filter",
            feature = "traffic-mirror-session",
            feature = "vpc",
            feature = "vpc-gateway-endpoint",
            feature = "vpc-prefix-list",
            feature = "vpn-connection",
            feature = "vpn-gateway",
            feature = "vswitch"
        )
    )
)]
mod waiters_off;

pub use cloudspec_alibaba_vpc_model::SERVICE;
#[cfg(feature = "error-codes")]
pub use cloudspec_alibaba_vpc_model::ErrorCode;
pub use cloudspec_alibaba_vpc_model::shapes;

#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{activate_router_interface, ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{active_flow_log, ActiveFlowLogRequest, ActiveFlowLogResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{add_bgp_network, AddBgpNetworkRequest, AddBgpNetworkResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{add_common_bandwidth_package_ip, AddCommonBandwidthPackageIpRequest, AddCommonBandwidthPackageIpResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{add_common_bandwidth_package_ips, AddCommonBandwidthPackageIpsRequest, AddCommonBandwidthPackageIpsResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{add_global_acceleration_instance_ip, AddGlobalAccelerationInstanceIpRequest, AddGlobalAccelerationInstanceIpResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{add_ipv6_translator_acl_list_entry, AddIpv6TranslatorAclListEntryRequest, AddIpv6TranslatorAclListEntryResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{add_public_ip_address_pool_cidr_block, AddPublicIpAddressPoolCidrBlockRequest, AddPublicIpAddressPoolCidrBlockResponse};
#[cfg(feature = "traffic-mirror-session")] pub use cloudspec_alibaba_vpc_model::{add_sources_to_traffic_mirror_session, AddSourcesToTrafficMirrorSessionRequest, AddSourcesToTrafficMirrorSessionResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{allocate_eip_address, AllocateEipAddressRequest, AllocateEipAddressResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{allocate_eip_address_pro, AllocateEipAddressProRequest, AllocateEipAddressProResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{allocate_eip_segment_address, AllocateEipSegmentAddressRequest, AllocateEipSegmentAddressResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{allocate_ipv6_address, AllocateIpv6AddressRequest, AllocateIpv6AddressResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{allocate_ipv6_internet_bandwidth, AllocateIpv6InternetBandwidthRequest, AllocateIpv6InternetBandwidthResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{allocate_vpc_ipv6_cidr, AllocateVpcIpv6CidrRequest, AllocateVpcIpv6CidrResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{apply_physical_connection_loa, ApplyPhysicalConnectionLoaRequest, ApplyPhysicalConnectionLoaResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{associate_eip_address, AssociateEipAddressRequest, AssociateEipAddressResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{associate_eip_address_batch, AssociateEipAddressBatchRequest, AssociateEipAddressBatchResponse};
#[cfg(feature = "ha-vip")] pub use cloudspec_alibaba_vpc_model::{associate_ha_vip, AssociateHaVipRequest, AssociateHaVipResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{associate_network_acl, AssociateNetworkAclRequest, AssociateNetworkAclResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{associate_physical_connection_to_virtual_border_router, AssociatePhysicalConnectionToVirtualBorderRouterRequest, AssociatePhysicalConnectionToVirtualBorderRouterResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{associate_route_table, AssociateRouteTableRequest, AssociateRouteTableResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{associate_route_table_with_gateway, AssociateRouteTableWithGatewayRequest, AssociateRouteTableWithGatewayResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{associate_route_tables_with_vpc_gateway_endpoint, AssociateRouteTablesWithVpcGatewayEndpointRequest, AssociateRouteTablesWithVpcGatewayEndpointResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{associate_vpc_cidr_block, AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{associate_vpn_gateway_with_certificate, AssociateVpnGatewayWithCertificateRequest, AssociateVpnGatewayWithCertificateResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{attach_dhcp_options_set_to_vpc, AttachDhcpOptionsSetToVpcRequest, AttachDhcpOptionsSetToVpcResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{attach_vbr_to_vpconn, AttachVbrToVpconnRequest, AttachVbrToVpconnResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{cancel_common_bandwidth_package_ip_bandwidth, CancelCommonBandwidthPackageIpBandwidthRequest, CancelCommonBandwidthPackageIpBandwidthResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{cancel_physical_connection, CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse};
#[cfg(feature = "resource-group")] pub use cloudspec_alibaba_vpc_model::{change_resource_group, ChangeResourceGroupRequest, ChangeResourceGroupResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{check_can_allocate_vpc_private_ip_address, CheckCanAllocateVpcPrivateIpAddressRequest, CheckCanAllocateVpcPrivateIpAddressResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{check_vpn_bgp_enabled, CheckVpnBgpEnabledRequest, CheckVpnBgpEnabledResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{complete_physical_connection_loa, CompletePhysicalConnectionLoaRequest, CompletePhysicalConnectionLoaResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{confirm_physical_connection, ConfirmPhysicalConnectionRequest, ConfirmPhysicalConnectionResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{connect_router_interface, ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{convert_bandwidth_package, ConvertBandwidthPackageRequest, ConvertBandwidthPackageResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{copy_network_acl_entries, CopyNetworkAclEntriesRequest, CopyNetworkAclEntriesResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{create_bgp_group, CreateBgpGroupRequest, CreateBgpGroupResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{create_bgp_peer, CreateBgpPeerRequest, CreateBgpPeerResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{create_common_bandwidth_package, CreateCommonBandwidthPackageRequest, CreateCommonBandwidthPackageResponse};
#[cfg(feature = "customer-gateway")] pub use cloudspec_alibaba_vpc_model::{create_customer_gateway, CreateCustomerGatewayRequest, CreateCustomerGatewayResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{create_default_v_switch, CreateDefaultVSwitchRequest, CreateDefaultVSwitchResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{create_default_vpc, CreateDefaultVpcRequest, CreateDefaultVpcResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{create_dhcp_options_set, CreateDhcpOptionsSetRequest, CreateDhcpOptionsSetResponse};
#[cfg(feature = "express-cloud-connection")] pub use cloudspec_alibaba_vpc_model::{create_express_cloud_connection, CreateExpressCloudConnectionRequest, CreateExpressCloudConnectionResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{create_express_connect_traffic_qos, CreateExpressConnectTrafficQosRequest, CreateExpressConnectTrafficQosResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{create_express_connect_traffic_qos_queue, CreateExpressConnectTrafficQosQueueRequest, CreateExpressConnectTrafficQosQueueResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{create_express_connect_traffic_qos_rule, CreateExpressConnectTrafficQosRuleRequest, CreateExpressConnectTrafficQosRuleResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{create_failover_test_job, CreateFailoverTestJobRequest, CreateFailoverTestJobResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{create_flow_log, CreateFlowLogRequest, CreateFlowLogResponse};
#[cfg(feature = "forward-entry")] pub use cloudspec_alibaba_vpc_model::{create_forward_entry, CreateForwardEntryRequest, CreateForwardEntryResponse};
#[cfg(feature = "full-nat-entry")] pub use cloudspec_alibaba_vpc_model::{create_full_nat_entry, CreateFullNatEntryRequest, CreateFullNatEntryResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{create_global_acceleration_instance, CreateGlobalAccelerationInstanceRequest, CreateGlobalAccelerationInstanceResponse};
#[cfg(feature = "ha-vip")] pub use cloudspec_alibaba_vpc_model::{create_ha_vip, CreateHaVipRequest, CreateHaVipResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{create_high_reliable_physical_connection, CreateHighReliablePhysicalConnectionRequest, CreateHighReliablePhysicalConnectionResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{create_ipv6_translator, CreateIpv6TranslatorRequest, CreateIpv6TranslatorResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{create_ipv6_translator_acl_list, CreateIpv6TranslatorAclListRequest, CreateIpv6TranslatorAclListResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{create_ipv6_translator_entry, CreateIpv6TranslatorEntryRequest, CreateIpv6TranslatorEntryResponse};
#[cfg(feature = "ipsec-server")] pub use cloudspec_alibaba_vpc_model::{create_ipsec_server, CreateIpsecServerRequest, CreateIpsecServerResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{create_ipv4_gateway, CreateIpv4GatewayRequest, CreateIpv4GatewayResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{create_ipv6_egress_only_rule, CreateIpv6EgressOnlyRuleRequest, CreateIpv6EgressOnlyRuleResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{create_ipv6_gateway, CreateIpv6GatewayRequest, CreateIpv6GatewayResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{create_nat_gateway, CreateNatGatewayRequest, CreateNatGatewayResponse};
#[cfg(feature = "nat-ip")] pub use cloudspec_alibaba_vpc_model::{create_nat_ip, CreateNatIpRequest, CreateNatIpResponse};
#[cfg(feature = "nat-ip-cidr")] pub use cloudspec_alibaba_vpc_model::{create_nat_ip_cidr, CreateNatIpCidrRequest, CreateNatIpCidrResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{create_network_acl, CreateNetworkAclRequest, CreateNetworkAclResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{create_physical_connection, CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{create_physical_connection_occupancy_order, CreatePhysicalConnectionOccupancyOrderRequest, CreatePhysicalConnectionOccupancyOrderResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{create_physical_connection_setup_order, CreatePhysicalConnectionSetupOrderRequest, CreatePhysicalConnectionSetupOrderResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{create_public_ip_address_pool, CreatePublicIpAddressPoolRequest, CreatePublicIpAddressPoolResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{create_route_entries, CreateRouteEntriesRequest, CreateRouteEntriesResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{create_route_entry, CreateRouteEntryRequest, CreateRouteEntryResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{create_route_table, CreateRouteTableRequest, CreateRouteTableResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{create_router_interface, CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};
#[cfg(feature = "snat-entry")] pub use cloudspec_alibaba_vpc_model::{create_snat_entry, CreateSnatEntryRequest, CreateSnatEntryResponse};
#[cfg(feature = "ssl-vpn-client")] pub use cloudspec_alibaba_vpc_model::{create_ssl_vpn_client_cert, CreateSslVpnClientCertRequest, CreateSslVpnClientCertResponse};
#[cfg(feature = "ssl-vpn-server")] pub use cloudspec_alibaba_vpc_model::{create_ssl_vpn_server, CreateSslVpnServerRequest, CreateSslVpnServerResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{create_traffic_mirror_filter, CreateTrafficMirrorFilterRequest, CreateTrafficMirrorFilterResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{create_traffic_mirror_filter_rules, CreateTrafficMirrorFilterRulesRequest, CreateTrafficMirrorFilterRulesResponse};
#[cfg(feature = "traffic-mirror-session")] pub use cloudspec_alibaba_vpc_model::{create_traffic_mirror_session, CreateTrafficMirrorSessionRequest, CreateTrafficMirrorSessionResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{create_v_switch, CreateVSwitchRequest, CreateVSwitchResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{create_v_switch_cidr_reservation, CreateVSwitchCidrReservationRequest, CreateVSwitchCidrReservationResponse};
#[cfg(feature = "vbr-ha")] pub use cloudspec_alibaba_vpc_model::{create_vbr_ha, CreateVbrHaRequest, CreateVbrHaResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{create_vco_route_entry, CreateVcoRouteEntryRequest, CreateVcoRouteEntryResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{create_virtual_border_router, CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse};
#[cfg(feature = "virtual-physical-connection")] pub use cloudspec_alibaba_vpc_model::{create_virtual_physical_connection, CreateVirtualPhysicalConnectionRequest, CreateVirtualPhysicalConnectionResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{create_vpc, CreateVpcRequest, CreateVpcResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{create_vpc_gateway_endpoint, CreateVpcGatewayEndpointRequest, CreateVpcGatewayEndpointResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{create_vpc_prefix_list, CreateVpcPrefixListRequest, CreateVpcPrefixListResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{create_vpconn_from_vbr, CreateVpconnFromVbrRequest, CreateVpconnFromVbrResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{create_vpn_attachment, CreateVpnAttachmentRequest, CreateVpnAttachmentResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{create_vpn_connection, CreateVpnConnectionRequest, CreateVpnConnectionResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{create_vpn_gateway, CreateVpnGatewayRequest, CreateVpnGatewayResponse};
#[cfg(feature = "vpn-pbr-route")] pub use cloudspec_alibaba_vpc_model::{create_vpn_pbr_route_entry, CreateVpnPbrRouteEntryRequest, CreateVpnPbrRouteEntryResponse};
#[cfg(feature = "vpn-route-entry")] pub use cloudspec_alibaba_vpc_model::{create_vpn_route_entry, CreateVpnRouteEntryRequest, CreateVpnRouteEntryResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{deactivate_router_interface, DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{deactive_flow_log, DeactiveFlowLogRequest, DeactiveFlowLogResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{delete_bgp_group, DeleteBgpGroupRequest, DeleteBgpGroupResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{delete_bgp_network, DeleteBgpNetworkRequest, DeleteBgpNetworkResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{delete_bgp_peer, DeleteBgpPeerRequest, DeleteBgpPeerResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{delete_common_bandwidth_package, DeleteCommonBandwidthPackageRequest, DeleteCommonBandwidthPackageResponse};
#[cfg(feature = "customer-gateway")] pub use cloudspec_alibaba_vpc_model::{delete_customer_gateway, DeleteCustomerGatewayRequest, DeleteCustomerGatewayResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{delete_dhcp_options_set, DeleteDhcpOptionsSetRequest, DeleteDhcpOptionsSetResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{delete_express_connect_traffic_qos, DeleteExpressConnectTrafficQosRequest, DeleteExpressConnectTrafficQosResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{delete_express_connect_traffic_qos_queue, DeleteExpressConnectTrafficQosQueueRequest, DeleteExpressConnectTrafficQosQueueResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{delete_express_connect_traffic_qos_rule, DeleteExpressConnectTrafficQosRuleRequest, DeleteExpressConnectTrafficQosRuleResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{delete_failover_test_job, DeleteFailoverTestJobRequest, DeleteFailoverTestJobResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{delete_flow_log, DeleteFlowLogRequest, DeleteFlowLogResponse};
#[cfg(feature = "forward-entry")] pub use cloudspec_alibaba_vpc_model::{delete_forward_entry, DeleteForwardEntryRequest, DeleteForwardEntryResponse};
#[cfg(feature = "full-nat-entry")] pub use cloudspec_alibaba_vpc_model::{delete_full_nat_entry, DeleteFullNatEntryRequest, DeleteFullNatEntryResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{delete_global_acceleration_instance, DeleteGlobalAccelerationInstanceRequest, DeleteGlobalAccelerationInstanceResponse};
#[cfg(feature = "ha-vip")] pub use cloudspec_alibaba_vpc_model::{delete_ha_vip, DeleteHaVipRequest, DeleteHaVipResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{delete_ipv6_translator, DeleteIpv6TranslatorRequest, DeleteIpv6TranslatorResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{delete_ipv6_translator_acl_list, DeleteIpv6TranslatorAclListRequest, DeleteIpv6TranslatorAclListResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{delete_ipv6_translator_entry, DeleteIpv6TranslatorEntryRequest, DeleteIpv6TranslatorEntryResponse};
#[cfg(feature = "ipsec-server")] pub use cloudspec_alibaba_vpc_model::{delete_ipsec_server, DeleteIpsecServerRequest, DeleteIpsecServerResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{delete_ipv4_gateway, DeleteIpv4GatewayRequest, DeleteIpv4GatewayResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{delete_ipv6_egress_only_rule, DeleteIpv6EgressOnlyRuleRequest, DeleteIpv6EgressOnlyRuleResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{delete_ipv6_gateway, DeleteIpv6GatewayRequest, DeleteIpv6GatewayResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{delete_ipv6_internet_bandwidth, DeleteIpv6InternetBandwidthRequest, DeleteIpv6InternetBandwidthResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{delete_nat_gateway, DeleteNatGatewayRequest, DeleteNatGatewayResponse};
#[cfg(feature = "nat-ip")] pub use cloudspec_alibaba_vpc_model::{delete_nat_ip, DeleteNatIpRequest, DeleteNatIpResponse};
#[cfg(feature = "nat-ip-cidr")] pub use cloudspec_alibaba_vpc_model::{delete_nat_ip_cidr, DeleteNatIpCidrRequest, DeleteNatIpCidrResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{delete_network_acl, DeleteNetworkAclRequest, DeleteNetworkAclResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{delete_physical_connection, DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{delete_public_ip_address_pool, DeletePublicIpAddressPoolRequest, DeletePublicIpAddressPoolResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{delete_public_ip_address_pool_cidr_block, DeletePublicIpAddressPoolCidrBlockRequest, DeletePublicIpAddressPoolCidrBlockResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{delete_route_entries, DeleteRouteEntriesRequest, DeleteRouteEntriesResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{delete_route_entry, DeleteRouteEntryRequest, DeleteRouteEntryResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{delete_route_table, DeleteRouteTableRequest, DeleteRouteTableResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{delete_router_interface, DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse};
#[cfg(feature = "snat-entry")] pub use cloudspec_alibaba_vpc_model::{delete_snat_entry, DeleteSnatEntryRequest, DeleteSnatEntryResponse};
#[cfg(feature = "ssl-vpn-client")] pub use cloudspec_alibaba_vpc_model::{delete_ssl_vpn_client_cert, DeleteSslVpnClientCertRequest, DeleteSslVpnClientCertResponse};
#[cfg(feature = "ssl-vpn-server")] pub use cloudspec_alibaba_vpc_model::{delete_ssl_vpn_server, DeleteSslVpnServerRequest, DeleteSslVpnServerResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{delete_traffic_mirror_filter, DeleteTrafficMirrorFilterRequest, DeleteTrafficMirrorFilterResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{delete_traffic_mirror_filter_rules, DeleteTrafficMirrorFilterRulesRequest, DeleteTrafficMirrorFilterRulesResponse};
#[cfg(feature = "traffic-mirror-session")] pub use cloudspec_alibaba_vpc_model::{delete_traffic_mirror_session, DeleteTrafficMirrorSessionRequest, DeleteTrafficMirrorSessionResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{delete_v_switch, DeleteVSwitchRequest, DeleteVSwitchResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{delete_v_switch_cidr_reservation, DeleteVSwitchCidrReservationRequest, DeleteVSwitchCidrReservationResponse};
#[cfg(feature = "vbr-ha")] pub use cloudspec_alibaba_vpc_model::{delete_vbr_ha, DeleteVbrHaRequest, DeleteVbrHaResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{delete_vco_route_entry, DeleteVcoRouteEntryRequest, DeleteVcoRouteEntryResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{delete_virtual_border_router, DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{delete_vpc, DeleteVpcRequest, DeleteVpcResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{delete_vpc_gateway_endpoint, DeleteVpcGatewayEndpointRequest, DeleteVpcGatewayEndpointResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{delete_vpc_prefix_list, DeleteVpcPrefixListRequest, DeleteVpcPrefixListResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{delete_vpn_attachment, DeleteVpnAttachmentRequest, DeleteVpnAttachmentResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{delete_vpn_connection, DeleteVpnConnectionRequest, DeleteVpnConnectionResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{delete_vpn_gateway, DeleteVpnGatewayRequest, DeleteVpnGatewayResponse};
#[cfg(feature = "vpn-pbr-route")] pub use cloudspec_alibaba_vpc_model::{delete_vpn_pbr_route_entry, DeleteVpnPbrRouteEntryRequest, DeleteVpnPbrRouteEntryResponse};
#[cfg(feature = "vpn-route-entry")] pub use cloudspec_alibaba_vpc_model::{delete_vpn_route_entry, DeleteVpnRouteEntryRequest, DeleteVpnRouteEntryResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{deletion_protection, DeletionProtectionRequest, DeletionProtectionResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{describe95_traffic, Describe95TrafficRequest, Describe95TrafficResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{describe_access_points, DescribeAccessPointsRequest, DescribeAccessPointsResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{describe_bgp_groups, DescribeBgpGroupsRequest, DescribeBgpGroupsResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{describe_bgp_networks, DescribeBgpNetworksRequest, DescribeBgpNetworksResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{describe_bgp_peers, DescribeBgpPeersRequest, DescribeBgpPeersResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{describe_common_bandwidth_packages, DescribeCommonBandwidthPackagesRequest, DescribeCommonBandwidthPackagesResponse};
#[cfg(feature = "customer-gateway")] pub use cloudspec_alibaba_vpc_model::{describe_customer_gateway, DescribeCustomerGatewayRequest, DescribeCustomerGatewayResponse};
#[cfg(feature = "customer-gateway")] pub use cloudspec_alibaba_vpc_model::{describe_customer_gateways, DescribeCustomerGatewaysRequest, DescribeCustomerGatewaysResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{describe_ec_grant_relation, DescribeEcGrantRelationRequest, DescribeEcGrantRelationResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{describe_eip_addresses, DescribeEipAddressesRequest, DescribeEipAddressesResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{describe_eip_gateway_info, DescribeEipGatewayInfoRequest, DescribeEipGatewayInfoResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{describe_eip_monitor_data, DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{describe_eip_segment, DescribeEipSegmentRequest, DescribeEipSegmentResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{describe_express_connect_traffic_qos, DescribeExpressConnectTrafficQosRequest, DescribeExpressConnectTrafficQosResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{describe_express_connect_traffic_qos_queue, DescribeExpressConnectTrafficQosQueueRequest, DescribeExpressConnectTrafficQosQueueResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{describe_express_connect_traffic_qos_rule, DescribeExpressConnectTrafficQosRuleRequest, DescribeExpressConnectTrafficQosRuleResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{describe_failover_test_job, DescribeFailoverTestJobRequest, DescribeFailoverTestJobResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{describe_failover_test_jobs, DescribeFailoverTestJobsRequest, DescribeFailoverTestJobsResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{describe_flow_logs, DescribeFlowLogsRequest, DescribeFlowLogsResponse};
#[cfg(feature = "forward-entry")] pub use cloudspec_alibaba_vpc_model::{describe_forward_table_entries, DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{describe_global_acceleration_instances, DescribeGlobalAccelerationInstancesRequest, DescribeGlobalAccelerationInstancesResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{describe_grant_rules_to_cen, DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse};
#[cfg(feature = "ha-vip")] pub use cloudspec_alibaba_vpc_model::{describe_ha_vips, DescribeHaVipsRequest, DescribeHaVipsResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{describe_high_definition_monitor_log_attribute, DescribeHighDefinitionMonitorLogAttributeRequest, DescribeHighDefinitionMonitorLogAttributeResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_translator_acl_list_attributes, DescribeIpv6TranslatorAclListAttributesRequest, DescribeIpv6TranslatorAclListAttributesResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_translator_acl_lists, DescribeIpv6TranslatorAclListsRequest, DescribeIpv6TranslatorAclListsResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_translator_entries, DescribeIpv6TranslatorEntriesRequest, DescribeIpv6TranslatorEntriesResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_translators, DescribeIpv6TranslatorsRequest, DescribeIpv6TranslatorsResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_addresses, DescribeIpv6AddressesRequest, DescribeIpv6AddressesResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_egress_only_rules, DescribeIpv6EgressOnlyRulesRequest, DescribeIpv6EgressOnlyRulesResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_gateway_attribute, DescribeIpv6GatewayAttributeRequest, DescribeIpv6GatewayAttributeResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{describe_ipv6_gateways, DescribeIpv6GatewaysRequest, DescribeIpv6GatewaysResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{describe_nat_gateways, DescribeNatGatewaysRequest, DescribeNatGatewaysResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{describe_network_acl_attributes, DescribeNetworkAclAttributesRequest, DescribeNetworkAclAttributesResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{describe_network_acls, DescribeNetworkAclsRequest, DescribeNetworkAclsResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{describe_physical_connection_loa, DescribePhysicalConnectionLoaRequest, DescribePhysicalConnectionLoaResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{describe_physical_connections, DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{describe_public_ip_address, DescribePublicIpAddressRequest, DescribePublicIpAddressResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_vpc_model::{describe_regions, DescribeRegionsRequest, DescribeRegionsResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{describe_route_entry_list, DescribeRouteEntryListRequest, DescribeRouteEntryListResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{describe_route_table_list, DescribeRouteTableListRequest, DescribeRouteTableListResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{describe_route_tables, DescribeRouteTablesRequest, DescribeRouteTablesResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{describe_router_interface_attribute, DescribeRouterInterfaceAttributeRequest, DescribeRouterInterfaceAttributeResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{describe_router_interfaces, DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{describe_server_related_global_acceleration_instances, DescribeServerRelatedGlobalAccelerationInstancesRequest, DescribeServerRelatedGlobalAccelerationInstancesResponse};
#[cfg(feature = "snat-entry")] pub use cloudspec_alibaba_vpc_model::{describe_snat_table_entries, DescribeSnatTableEntriesRequest, DescribeSnatTableEntriesResponse};
#[cfg(feature = "ssl-vpn-client")] pub use cloudspec_alibaba_vpc_model::{describe_ssl_vpn_client_cert, DescribeSslVpnClientCertRequest, DescribeSslVpnClientCertResponse};
#[cfg(feature = "ssl-vpn-client")] pub use cloudspec_alibaba_vpc_model::{describe_ssl_vpn_client_certs, DescribeSslVpnClientCertsRequest, DescribeSslVpnClientCertsResponse};
#[cfg(feature = "ssl-vpn-client")] pub use cloudspec_alibaba_vpc_model::{describe_ssl_vpn_clients, DescribeSslVpnClientsRequest, DescribeSslVpnClientsResponse};
#[cfg(feature = "ssl-vpn-server")] pub use cloudspec_alibaba_vpc_model::{describe_ssl_vpn_servers, DescribeSslVpnServersRequest, DescribeSslVpnServersResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{describe_tag_keys, DescribeTagKeysRequest, DescribeTagKeysResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{describe_tag_keys_for_express_connect, DescribeTagKeysForExpressConnectRequest, DescribeTagKeysForExpressConnectResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{describe_tags, DescribeTagsRequest, DescribeTagsResponse};
#[cfg(feature = "vrouter")] pub use cloudspec_alibaba_vpc_model::{describe_v_routers, DescribeVRoutersRequest, DescribeVRoutersResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{describe_v_switch_attributes, DescribeVSwitchAttributesRequest, DescribeVSwitchAttributesResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{describe_v_switches, DescribeVSwitchesRequest, DescribeVSwitchesResponse};
#[cfg(feature = "vbr-ha")] pub use cloudspec_alibaba_vpc_model::{describe_vbr_ha, DescribeVbrHaRequest, DescribeVbrHaResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{describe_vco_route_entries, DescribeVcoRouteEntriesRequest, DescribeVcoRouteEntriesResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{describe_virtual_border_routers, DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{describe_virtual_border_routers_for_physical_connection, DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{describe_vpc_attribute, DescribeVpcAttributeRequest, DescribeVpcAttributeResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{describe_vpcs, DescribeVpcsRequest, DescribeVpcsResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_attachments, DescribeVpnAttachmentsRequest, DescribeVpnAttachmentsResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_connection, DescribeVpnConnectionRequest, DescribeVpnConnectionResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_connection_logs, DescribeVpnConnectionLogsRequest, DescribeVpnConnectionLogsResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_connections, DescribeVpnConnectionsRequest, DescribeVpnConnectionsResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_cross_account_authorizations, DescribeVpnCrossAccountAuthorizationsRequest, DescribeVpnCrossAccountAuthorizationsResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_gateway, DescribeVpnGatewayRequest, DescribeVpnGatewayResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_gateway_available_zones, DescribeVpnGatewayAvailableZonesRequest, DescribeVpnGatewayAvailableZonesResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_gateways, DescribeVpnGatewaysRequest, DescribeVpnGatewaysResponse};
#[cfg(feature = "vpn-pbr-route")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_pbr_route_entries, DescribeVpnPbrRouteEntriesRequest, DescribeVpnPbrRouteEntriesResponse};
#[cfg(feature = "vpn-route-entry")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_route_entries, DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse};
#[cfg(feature = "ssl-vpn-server")] pub use cloudspec_alibaba_vpc_model::{describe_vpn_ssl_server_logs, DescribeVpnSslServerLogsRequest, DescribeVpnSslServerLogsResponse};
#[cfg(feature = "region")] pub use cloudspec_alibaba_vpc_model::{describe_zones, DescribeZonesRequest, DescribeZonesResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{detach_dhcp_options_set_from_vpc, DetachDhcpOptionsSetFromVpcRequest, DetachDhcpOptionsSetFromVpcResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{diagnose_vpn_connections, DiagnoseVpnConnectionsRequest, DiagnoseVpnConnectionsResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{diagnose_vpn_gateway, DiagnoseVpnGatewayRequest, DiagnoseVpnGatewayResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{disable_nat_gateway_ecs_metric, DisableNatGatewayEcsMetricRequest, DisableNatGatewayEcsMetricResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{disable_vpc_classic_link, DisableVpcClassicLinkRequest, DisableVpcClassicLinkResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{dissociate_route_table_from_gateway, DissociateRouteTableFromGatewayRequest, DissociateRouteTableFromGatewayResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{dissociate_route_tables_from_vpc_gateway_endpoint, DissociateRouteTablesFromVpcGatewayEndpointRequest, DissociateRouteTablesFromVpcGatewayEndpointResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{dissociate_vpn_gateway_with_certificate, DissociateVpnGatewayWithCertificateRequest, DissociateVpnGatewayWithCertificateResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{download_vpn_connection_config, DownloadVpnConnectionConfigRequest, DownloadVpnConnectionConfigResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{enable_nat_gateway_ecs_metric, EnableNatGatewayEcsMetricRequest, EnableNatGatewayEcsMetricResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{enable_physical_connection, EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{enable_vpc_classic_link, EnableVpcClassicLinkRequest, EnableVpcClassicLinkResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{enable_vpc_ipv4_gateway, EnableVpcIpv4GatewayRequest, EnableVpcIpv4GatewayResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{get_dhcp_options_set, GetDhcpOptionsSetRequest, GetDhcpOptionsSetResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{get_flow_log_service_status, GetFlowLogServiceStatusRequest, GetFlowLogServiceStatusResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{get_ipv4_gateway_attribute, GetIpv4GatewayAttributeRequest, GetIpv4GatewayAttributeResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{get_nat_gateway_attribute, GetNatGatewayAttributeRequest, GetNatGatewayAttributeResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{get_physical_connection_service_status, GetPhysicalConnectionServiceStatusRequest, GetPhysicalConnectionServiceStatusResponse};
#[cfg(feature = "traffic-mirror-service")] pub use cloudspec_alibaba_vpc_model::{get_traffic_mirror_service_status, GetTrafficMirrorServiceStatusRequest, GetTrafficMirrorServiceStatusResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{get_v_switch_cidr_reservation_usage, GetVSwitchCidrReservationUsageRequest, GetVSwitchCidrReservationUsageResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{get_vpc_gateway_endpoint_attribute, GetVpcGatewayEndpointAttributeRequest, GetVpcGatewayEndpointAttributeResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{get_vpc_prefix_list_associations, GetVpcPrefixListAssociationsRequest, GetVpcPrefixListAssociationsResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{get_vpc_prefix_list_entries, GetVpcPrefixListEntriesRequest, GetVpcPrefixListEntriesResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{get_vpc_route_entry_summary, GetVpcRouteEntrySummaryRequest, GetVpcRouteEntrySummaryResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{get_vpn_gateway_diagnose_result, GetVpnGatewayDiagnoseResultRequest, GetVpnGatewayDiagnoseResultResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{grant_instance_to_cen, GrantInstanceToCenRequest, GrantInstanceToCenResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{grant_instance_to_vbr, GrantInstanceToVbrRequest, GrantInstanceToVbrResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{list_business_access_points, ListBusinessAccessPointsRequest, ListBusinessAccessPointsResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{list_dhcp_options_sets, ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{list_enhanhced_nat_gateway_available_zones, ListEnhanhcedNatGatewayAvailableZonesRequest, ListEnhanhcedNatGatewayAvailableZonesResponse};
#[cfg(feature = "full-nat-entry")] pub use cloudspec_alibaba_vpc_model::{list_full_nat_entries, ListFullNatEntriesRequest, ListFullNatEntriesResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{list_gateway_route_table_entries, ListGatewayRouteTableEntriesRequest, ListGatewayRouteTableEntriesResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{list_geographic_sub_regions, ListGeographicSubRegionsRequest, ListGeographicSubRegionsResponse};
#[cfg(feature = "ipsec-server")] pub use cloudspec_alibaba_vpc_model::{list_ipsec_server_logs, ListIpsecServerLogsRequest, ListIpsecServerLogsResponse};
#[cfg(feature = "ipsec-server")] pub use cloudspec_alibaba_vpc_model::{list_ipsec_servers, ListIpsecServersRequest, ListIpsecServersResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{list_ipv4_gateways, ListIpv4GatewaysRequest, ListIpv4GatewaysResponse};
#[cfg(feature = "nat-ip-cidr")] pub use cloudspec_alibaba_vpc_model::{list_nat_ip_cidrs, ListNatIpCidrsRequest, ListNatIpCidrsResponse};
#[cfg(feature = "nat-ip")] pub use cloudspec_alibaba_vpc_model::{list_nat_ips, ListNatIpsRequest, ListNatIpsResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{list_prefix_lists, ListPrefixListsRequest, ListPrefixListsResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{list_public_ip_address_pool_cidr_blocks, ListPublicIpAddressPoolCidrBlocksRequest, ListPublicIpAddressPoolCidrBlocksResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{list_public_ip_address_pools, ListPublicIpAddressPoolsRequest, ListPublicIpAddressPoolsResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{list_tag_resources, ListTagResourcesRequest, ListTagResourcesResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{list_tag_resources_for_express_connect, ListTagResourcesForExpressConnectRequest, ListTagResourcesForExpressConnectResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{list_traffic_mirror_filters, ListTrafficMirrorFiltersRequest, ListTrafficMirrorFiltersResponse};
#[cfg(feature = "traffic-mirror-session")] pub use cloudspec_alibaba_vpc_model::{list_traffic_mirror_sessions, ListTrafficMirrorSessionsRequest, ListTrafficMirrorSessionsResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{list_v_switch_cidr_reservations, ListVSwitchCidrReservationsRequest, ListVSwitchCidrReservationsResponse};
#[cfg(feature = "virtual-physical-connection")] pub use cloudspec_alibaba_vpc_model::{list_virtual_physical_connections, ListVirtualPhysicalConnectionsRequest, ListVirtualPhysicalConnectionsResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{list_vpc_endpoint_services_by_end_user, ListVpcEndpointServicesByEndUserRequest, ListVpcEndpointServicesByEndUserResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{list_vpc_gateway_endpoints, ListVpcGatewayEndpointsRequest, ListVpcGatewayEndpointsResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{list_vpn_certificate_associations, ListVpnCertificateAssociationsRequest, ListVpnCertificateAssociationsResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{modify_bgp_group_attribute, ModifyBgpGroupAttributeRequest, ModifyBgpGroupAttributeResponse};
#[cfg(feature = "bgp")] pub use cloudspec_alibaba_vpc_model::{modify_bgp_peer_attribute, ModifyBgpPeerAttributeRequest, ModifyBgpPeerAttributeResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{modify_common_bandwidth_package_attribute, ModifyCommonBandwidthPackageAttributeRequest, ModifyCommonBandwidthPackageAttributeResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{modify_common_bandwidth_package_ip_bandwidth, ModifyCommonBandwidthPackageIpBandwidthRequest, ModifyCommonBandwidthPackageIpBandwidthResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{modify_common_bandwidth_package_spec, ModifyCommonBandwidthPackageSpecRequest, ModifyCommonBandwidthPackageSpecResponse};
#[cfg(feature = "customer-gateway")] pub use cloudspec_alibaba_vpc_model::{modify_customer_gateway_attribute, ModifyCustomerGatewayAttributeRequest, ModifyCustomerGatewayAttributeResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{modify_eip_address_attribute, ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse};
#[cfg(feature = "express-cloud-connection")] pub use cloudspec_alibaba_vpc_model::{modify_express_cloud_connection_attribute, ModifyExpressCloudConnectionAttributeRequest, ModifyExpressCloudConnectionAttributeResponse};
#[cfg(feature = "express-cloud-connection")] pub use cloudspec_alibaba_vpc_model::{modify_express_cloud_connection_bandwidth, ModifyExpressCloudConnectionBandwidthRequest, ModifyExpressCloudConnectionBandwidthResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{modify_express_connect_traffic_qos, ModifyExpressConnectTrafficQosRequest, ModifyExpressConnectTrafficQosResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{modify_express_connect_traffic_qos_queue, ModifyExpressConnectTrafficQosQueueRequest, ModifyExpressConnectTrafficQosQueueResponse};
#[cfg(feature = "express-connect-traffic")] pub use cloudspec_alibaba_vpc_model::{modify_express_connect_traffic_qos_rule, ModifyExpressConnectTrafficQosRuleRequest, ModifyExpressConnectTrafficQosRuleResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{modify_flow_log_attribute, ModifyFlowLogAttributeRequest, ModifyFlowLogAttributeResponse};
#[cfg(feature = "forward-entry")] pub use cloudspec_alibaba_vpc_model::{modify_forward_entry, ModifyForwardEntryRequest, ModifyForwardEntryResponse};
#[cfg(feature = "full-nat-entry")] pub use cloudspec_alibaba_vpc_model::{modify_full_nat_entry_attribute, ModifyFullNatEntryAttributeRequest, ModifyFullNatEntryAttributeResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{modify_global_acceleration_instance_attributes, ModifyGlobalAccelerationInstanceAttributesRequest, ModifyGlobalAccelerationInstanceAttributesResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{modify_global_acceleration_instance_spec, ModifyGlobalAccelerationInstanceSpecRequest, ModifyGlobalAccelerationInstanceSpecResponse};
#[cfg(feature = "ha-vip")] pub use cloudspec_alibaba_vpc_model::{modify_ha_vip_attribute, ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_translator_acl_attribute, ModifyIpv6TranslatorAclAttributeRequest, ModifyIpv6TranslatorAclAttributeResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_translator_acl_list_entry, ModifyIpv6TranslatorAclListEntryRequest, ModifyIpv6TranslatorAclListEntryResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_translator_attribute, ModifyIpv6TranslatorAttributeRequest, ModifyIpv6TranslatorAttributeResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_translator_bandwidth, ModifyIpv6TranslatorBandwidthRequest, ModifyIpv6TranslatorBandwidthResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_translator_entry, ModifyIpv6TranslatorEntryRequest, ModifyIpv6TranslatorEntryResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_address_attribute, ModifyIpv6AddressAttributeRequest, ModifyIpv6AddressAttributeResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_gateway_attribute, ModifyIpv6GatewayAttributeRequest, ModifyIpv6GatewayAttributeResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{modify_ipv6_internet_bandwidth, ModifyIpv6InternetBandwidthRequest, ModifyIpv6InternetBandwidthResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{modify_nat_gateway_attribute, ModifyNatGatewayAttributeRequest, ModifyNatGatewayAttributeResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{modify_nat_gateway_spec, ModifyNatGatewaySpecRequest, ModifyNatGatewaySpecResponse};
#[cfg(feature = "nat-ip")] pub use cloudspec_alibaba_vpc_model::{modify_nat_ip_attribute, ModifyNatIpAttributeRequest, ModifyNatIpAttributeResponse};
#[cfg(feature = "nat-ip-cidr")] pub use cloudspec_alibaba_vpc_model::{modify_nat_ip_cidr_attribute, ModifyNatIpCidrAttributeRequest, ModifyNatIpCidrAttributeResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{modify_network_acl_attributes, ModifyNetworkAclAttributesRequest, ModifyNetworkAclAttributesResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{modify_physical_connection_attribute, ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{modify_route_entry, ModifyRouteEntryRequest, ModifyRouteEntryResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{modify_route_table_attributes, ModifyRouteTableAttributesRequest, ModifyRouteTableAttributesResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{modify_router_interface_attribute, ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{modify_router_interface_spec, ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse};
#[cfg(feature = "snat-entry")] pub use cloudspec_alibaba_vpc_model::{modify_snat_entry, ModifySnatEntryRequest, ModifySnatEntryResponse};
#[cfg(feature = "ssl-vpn-client")] pub use cloudspec_alibaba_vpc_model::{modify_ssl_vpn_client_cert, ModifySslVpnClientCertRequest, ModifySslVpnClientCertResponse};
#[cfg(feature = "ssl-vpn-server")] pub use cloudspec_alibaba_vpc_model::{modify_ssl_vpn_server, ModifySslVpnServerRequest, ModifySslVpnServerResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{modify_tunnel_attribute, ModifyTunnelAttributeRequest, ModifyTunnelAttributeResponse};
#[cfg(feature = "vrouter")] pub use cloudspec_alibaba_vpc_model::{modify_v_router_attribute, ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{modify_v_switch_attribute, ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse};
#[cfg(feature = "vswitch")] pub use cloudspec_alibaba_vpc_model::{modify_v_switch_cidr_reservation_attribute, ModifyVSwitchCidrReservationAttributeRequest, ModifyVSwitchCidrReservationAttributeResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{modify_vco_route_entry_weight, ModifyVcoRouteEntryWeightRequest, ModifyVcoRouteEntryWeightResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{modify_virtual_border_router_attribute, ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{modify_vpc_attribute, ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{modify_vpc_prefix_list, ModifyVpcPrefixListRequest, ModifyVpcPrefixListResponse};
#[cfg(feature = "vco-route-entry")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_attachment_attribute, ModifyVpnAttachmentAttributeRequest, ModifyVpnAttachmentAttributeResponse};
#[cfg(feature = "vpn-connection")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_connection_attribute, ModifyVpnConnectionAttributeRequest, ModifyVpnConnectionAttributeResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_gateway_attribute, ModifyVpnGatewayAttributeRequest, ModifyVpnGatewayAttributeResponse};
#[cfg(feature = "vpn-pbr-route")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_pbr_route_entry_attribute, ModifyVpnPbrRouteEntryAttributeRequest, ModifyVpnPbrRouteEntryAttributeResponse};
#[cfg(feature = "vpn-pbr-route")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_pbr_route_entry_priority, ModifyVpnPbrRouteEntryPriorityRequest, ModifyVpnPbrRouteEntryPriorityResponse};
#[cfg(feature = "vpn-pbr-route")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_pbr_route_entry_weight, ModifyVpnPbrRouteEntryWeightRequest, ModifyVpnPbrRouteEntryWeightResponse};
#[cfg(feature = "vpn-route-entry")] pub use cloudspec_alibaba_vpc_model::{modify_vpn_route_entry_weight, ModifyVpnRouteEntryWeightRequest, ModifyVpnRouteEntryWeightResponse};
#[cfg(feature = "resource-group")] pub use cloudspec_alibaba_vpc_model::{move_resource_group, MoveResourceGroupRequest, MoveResourceGroupResponse};
#[cfg(feature = "vpn-gateway")] pub use cloudspec_alibaba_vpc_model::{move_vpn_resource_group, MoveVpnResourceGroupRequest, MoveVpnResourceGroupResponse};
#[cfg(feature = "flow-log")] pub use cloudspec_alibaba_vpc_model::{open_flow_log_service, OpenFlowLogServiceRequest, OpenFlowLogServiceResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{open_physical_connection_service, OpenPhysicalConnectionServiceRequest, OpenPhysicalConnectionServiceResponse};
#[cfg(feature = "traffic-mirror-service")] pub use cloudspec_alibaba_vpc_model::{open_traffic_mirror_service, OpenTrafficMirrorServiceRequest, OpenTrafficMirrorServiceResponse};
#[cfg(feature = "vpn-route-entry")] pub use cloudspec_alibaba_vpc_model::{publish_vpn_route_entry, PublishVpnRouteEntryRequest, PublishVpnRouteEntryResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{recover_physical_connection, RecoverPhysicalConnectionRequest, RecoverPhysicalConnectionResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{recover_virtual_border_router, RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{release_eip_address, ReleaseEipAddressRequest, ReleaseEipAddressResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{release_eip_segment_address, ReleaseEipSegmentAddressRequest, ReleaseEipSegmentAddressResponse};
#[cfg(feature = "ipv6")] pub use cloudspec_alibaba_vpc_model::{release_ipv6_address, ReleaseIpv6AddressRequest, ReleaseIpv6AddressResponse};
#[cfg(feature = "common-bandwidth-package")] pub use cloudspec_alibaba_vpc_model::{remove_common_bandwidth_package_ip, RemoveCommonBandwidthPackageIpRequest, RemoveCommonBandwidthPackageIpResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{remove_global_acceleration_instance_ip, RemoveGlobalAccelerationInstanceIpRequest, RemoveGlobalAccelerationInstanceIpResponse};
#[cfg(feature = "ipv6-translator")] pub use cloudspec_alibaba_vpc_model::{remove_ipv6_translator_acl_list_entry, RemoveIpv6TranslatorAclListEntryRequest, RemoveIpv6TranslatorAclListEntryResponse};
#[cfg(feature = "traffic-mirror-session")] pub use cloudspec_alibaba_vpc_model::{remove_sources_from_traffic_mirror_session, RemoveSourcesFromTrafficMirrorSessionRequest, RemoveSourcesFromTrafficMirrorSessionResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{replace_vpc_dhcp_options_set, ReplaceVpcDhcpOptionsSetRequest, ReplaceVpcDhcpOptionsSetResponse};
#[cfg(feature = "vpc-prefix-list")] pub use cloudspec_alibaba_vpc_model::{retry_vpc_prefix_list_association, RetryVpcPrefixListAssociationRequest, RetryVpcPrefixListAssociationResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{revoke_instance_from_cen, RevokeInstanceFromCenRequest, RevokeInstanceFromCenResponse};
#[cfg(feature = "router-interface")] pub use cloudspec_alibaba_vpc_model::{revoke_instance_from_vbr, RevokeInstanceFromVbrRequest, RevokeInstanceFromVbrResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{second_apply_physical_connection_loa, SecondApplyPhysicalConnectionLoaRequest, SecondApplyPhysicalConnectionLoaResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{set_high_definition_monitor_log_status, SetHighDefinitionMonitorLogStatusRequest, SetHighDefinitionMonitorLogStatusResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{start_failover_test_job, StartFailoverTestJobRequest, StartFailoverTestJobResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{stop_failover_test_job, StopFailoverTestJobRequest, StopFailoverTestJobResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{tag_resources, TagResourcesRequest, TagResourcesResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{tag_resources_for_express_connect, TagResourcesForExpressConnectRequest, TagResourcesForExpressConnectResponse};
#[cfg(feature = "physical-connection")] pub use cloudspec_alibaba_vpc_model::{terminate_physical_connection, TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{terminate_virtual_border_router, TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{un_tag_resources, UnTagResourcesRequest, UnTagResourcesResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{unassociate_eip_address, UnassociateEipAddressRequest, UnassociateEipAddressResponse};
#[cfg(feature = "global-acceleration-instance")] pub use cloudspec_alibaba_vpc_model::{unassociate_global_acceleration_instance, UnassociateGlobalAccelerationInstanceRequest, UnassociateGlobalAccelerationInstanceResponse};
#[cfg(feature = "ha-vip")] pub use cloudspec_alibaba_vpc_model::{unassociate_ha_vip, UnassociateHaVipRequest, UnassociateHaVipResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{unassociate_network_acl, UnassociateNetworkAclRequest, UnassociateNetworkAclResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{unassociate_physical_connection_from_virtual_border_router, UnassociatePhysicalConnectionFromVirtualBorderRouterRequest, UnassociatePhysicalConnectionFromVirtualBorderRouterResponse};
#[cfg(feature = "route")] pub use cloudspec_alibaba_vpc_model::{unassociate_route_table, UnassociateRouteTableRequest, UnassociateRouteTableResponse};
#[cfg(feature = "vpc")] pub use cloudspec_alibaba_vpc_model::{unassociate_vpc_cidr_block, UnassociateVpcCidrBlockRequest, UnassociateVpcCidrBlockResponse};
#[cfg(feature = "tag")] pub use cloudspec_alibaba_vpc_model::{untag_resources_for_express_connect, UntagResourcesForExpressConnectRequest, UntagResourcesForExpressConnectResponse};
#[cfg(feature = "dhcp-option-set")] pub use cloudspec_alibaba_vpc_model::{update_dhcp_options_set_attribute, UpdateDhcpOptionsSetAttributeRequest, UpdateDhcpOptionsSetAttributeResponse};
#[cfg(feature = "failover-test-job")] pub use cloudspec_alibaba_vpc_model::{update_failover_test_job, UpdateFailoverTestJobRequest, UpdateFailoverTestJobResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{update_gateway_route_table_entry_attribute, UpdateGatewayRouteTableEntryAttributeRequest, UpdateGatewayRouteTableEntryAttributeResponse};
#[cfg(feature = "ipsec-server")] pub use cloudspec_alibaba_vpc_model::{update_ipsec_server, UpdateIpsecServerRequest, UpdateIpsecServerResponse};
#[cfg(feature = "ipv4-gateway")] pub use cloudspec_alibaba_vpc_model::{update_ipv4_gateway_attribute, UpdateIpv4GatewayAttributeRequest, UpdateIpv4GatewayAttributeResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{update_nat_gateway_nat_type, UpdateNatGatewayNatTypeRequest, UpdateNatGatewayNatTypeResponse};
#[cfg(feature = "network-acl")] pub use cloudspec_alibaba_vpc_model::{update_network_acl_entries, UpdateNetworkAclEntriesRequest, UpdateNetworkAclEntriesResponse};
#[cfg(feature = "address")] pub use cloudspec_alibaba_vpc_model::{update_public_ip_address_pool_attribute, UpdatePublicIpAddressPoolAttributeRequest, UpdatePublicIpAddressPoolAttributeResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{update_traffic_mirror_filter_attribute, UpdateTrafficMirrorFilterAttributeRequest, UpdateTrafficMirrorFilterAttributeResponse};
#[cfg(feature = "traffic-mirror-filter")] pub use cloudspec_alibaba_vpc_model::{update_traffic_mirror_filter_rule_attribute, UpdateTrafficMirrorFilterRuleAttributeRequest, UpdateTrafficMirrorFilterRuleAttributeResponse};
#[cfg(feature = "traffic-mirror-session")] pub use cloudspec_alibaba_vpc_model::{update_traffic_mirror_session_attribute, UpdateTrafficMirrorSessionAttributeRequest, UpdateTrafficMirrorSessionAttributeResponse};
#[cfg(feature = "virtual-border-router")] pub use cloudspec_alibaba_vpc_model::{update_virtual_border_bandwidth, UpdateVirtualBorderBandwidthRequest, UpdateVirtualBorderBandwidthResponse};
#[cfg(feature = "virtual-physical-connection")] pub use cloudspec_alibaba_vpc_model::{update_virtual_physical_connection, UpdateVirtualPhysicalConnectionRequest, UpdateVirtualPhysicalConnectionResponse};
#[cfg(feature = "vpc-gateway-endpoint")] pub use cloudspec_alibaba_vpc_model::{update_vpc_gateway_endpoint_attribute, UpdateVpcGatewayEndpointAttributeRequest, UpdateVpcGatewayEndpointAttributeResponse};
#[cfg(feature = "nat-gateway")] pub use cloudspec_alibaba_vpc_model::{vpc_describe_vpc_nat_gateway_network_interface_quota, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaRequest, VpcDescribeVpcNatGatewayNetworkInterfaceQuotaResponse};

pub use cloudspec_alibaba as provider;
pub use cloudspec_alibaba::Config;
#[cfg(feature = "hyper")]
pub use cloudspec_runtime::HttpOptions;
pub use cloudspec_runtime as runtime;
pub use cloudspec_runtime::transport::mock;
pub use cloudspec_runtime::{
    Call, CredentialProvider, Credentials, Endpoint, Error, ErrorKind, Hedge, Items,
    Meta, Network, PagedCall, Pages, Position, Retry, TimeoutKind, Timeouts, Wait,
};
pub use cloudspec_runtime::wire::Timestamp;

/// The client of the service, with a method for each operation. Create it once and keep it: clones are cheap
/// and share connections and credentials.
#[derive(Clone, Debug)]
pub struct Client {
    core: ClientCore,
}

impl Client {
    /// Creates a client that makes its calls with the settings in `config`.
    pub fn new(config: impl AsRef<::cloudspec_runtime::Config>) -> Self {
        let core = ClientCore::new(config, &SERVICE);
        Self { core }
    }

    /// The core of the client, which makes calls by operation name with JSON, and holds the configuration.
    pub fn core(&self) -> &ClientCore {
        &self.core
    }
}
