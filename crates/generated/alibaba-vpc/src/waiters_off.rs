// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! Waiters of groups that are off: the compiler says which feature they need.

use crate::Client;

#[cfg(not(feature = "address"))]
pub mod address {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `address` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `address`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "bgp"))]
pub mod bgp {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `bgp` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `bgp`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "common-bandwidth-package"))]
pub mod common_bandwidth_package {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `common-bandwidth-package` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `common-bandwidth-package`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "dhcp-option-set"))]
pub mod dhcp_option_set {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `dhcp-option-set` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `dhcp-option-set`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "failover-test-job"))]
pub mod failover_test_job {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `failover-test-job` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `failover-test-job`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "flow-log"))]
pub mod flow_log {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `flow-log` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `flow-log`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "forward-entry"))]
pub mod forward_entry {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `forward-entry` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `forward-entry`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "full-nat-entry"))]
pub mod full_nat_entry {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `full-nat-entry` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `full-nat-entry`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "ipv4-gateway"))]
pub mod ipv4_gateway {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `ipv4-gateway` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `ipv4-gateway`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "ipv6"))]
pub mod ipv6 {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `ipv6` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `ipv6`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "nat-gateway"))]
pub mod nat_gateway {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `nat-gateway` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `nat-gateway`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "network-acl"))]
pub mod network_acl {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `network-acl` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `network-acl`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "route"))]
pub mod route {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `route` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `route`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "router-interface"))]
pub mod router_interface {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `router-interface` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `router-interface`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "snat-entry"))]
pub mod snat_entry {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `snat-entry` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `snat-entry`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "traffic-mirror-filter"))]
pub mod traffic_mirror_filter {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `traffic-mirror-filter` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `traffic-mirror-filter`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "traffic-mirror-session"))]
pub mod traffic_mirror_session {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `traffic-mirror-session` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `traffic-mirror-session`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "vpc"))]
pub mod vpc {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `vpc` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `vpc`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "vpc-gateway-endpoint"))]
pub mod vpc_gateway_endpoint {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `vpc-gateway-endpoint` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `vpc-gateway-endpoint`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "vpc-prefix-list"))]
pub mod vpc_prefix_list {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `vpc-prefix-list` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `vpc-prefix-list`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "vpn-connection"))]
pub mod vpn_connection {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `vpn-connection` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `vpn-connection`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "vpn-gateway"))]
pub mod vpn_gateway {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `vpn-gateway` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `vpn-gateway`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}
#[cfg(not(feature = "vswitch"))]
pub mod vswitch {
    #[diagnostic::on_unimplemented(
        message = "this waiter needs the feature `vswitch` of `cloudspec-alibaba-vpc`",
        label = "needs the feature `vswitch`"
    )]
    pub trait Off {
        type Wait;
        fn wait(self) -> Self::Wait;
    }
}

impl Client {
    #[cfg(not(feature = "vpc"))]
    #[doc(hidden)]
    pub fn wait_until_vpc_available<T: vpc::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpc"))]
    #[doc(hidden)]
    pub fn wait_until_vpc_deleted<T: vpc::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vswitch"))]
    #[doc(hidden)]
    pub fn wait_until_vswitch_available<T: vswitch::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vswitch"))]
    #[doc(hidden)]
    pub fn wait_until_vswitch_deleted<T: vswitch::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "nat-gateway"))]
    #[doc(hidden)]
    pub fn wait_until_nat_gateway_available<T: nat_gateway::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "nat-gateway"))]
    #[doc(hidden)]
    pub fn wait_until_nat_gateway_deleted<T: nat_gateway::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "address"))]
    #[doc(hidden)]
    pub fn wait_until_eip_available<T: address::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "address"))]
    #[doc(hidden)]
    pub fn wait_until_eip_in_use<T: address::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "address"))]
    #[doc(hidden)]
    pub fn wait_until_eip_released<T: address::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpn-gateway"))]
    #[doc(hidden)]
    pub fn wait_until_vpn_gateway_active<T: vpn_gateway::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "bgp"))]
    #[doc(hidden)]
    pub fn wait_until_bgp_peer_available<T: bgp::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "bgp"))]
    #[doc(hidden)]
    pub fn wait_until_bgp_peer_deleted<T: bgp::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "dhcp-option-set"))]
    #[doc(hidden)]
    pub fn wait_until_dhcp_options_set_available<T: dhcp_option_set::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "dhcp-option-set"))]
    #[doc(hidden)]
    pub fn wait_until_dhcp_options_set_deleted<T: dhcp_option_set::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "dhcp-option-set"))]
    #[doc(hidden)]
    pub fn wait_until_dhcp_options_set_in_use<T: dhcp_option_set::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "failover-test-job"))]
    #[doc(hidden)]
    pub fn wait_until_failover_test_job_stopped<T: failover_test_job::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "flow-log"))]
    #[doc(hidden)]
    pub fn wait_until_flow_log_active<T: flow_log::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "flow-log"))]
    #[doc(hidden)]
    pub fn wait_until_flow_log_deleted<T: flow_log::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "flow-log"))]
    #[doc(hidden)]
    pub fn wait_until_flow_log_inactive<T: flow_log::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "full-nat-entry"))]
    #[doc(hidden)]
    pub fn wait_until_full_nat_entry_available<T: full_nat_entry::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "full-nat-entry"))]
    #[doc(hidden)]
    pub fn wait_until_full_nat_entry_deleted<T: full_nat_entry::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "ipv4-gateway"))]
    #[doc(hidden)]
    pub fn wait_until_ipv4_gateway_created<T: ipv4_gateway::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "ipv4-gateway"))]
    #[doc(hidden)]
    pub fn wait_until_ipv4_gateway_deleted<T: ipv4_gateway::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "ipv6"))]
    #[doc(hidden)]
    pub fn wait_until_ipv6_address_available<T: ipv6::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "ipv6"))]
    #[doc(hidden)]
    pub fn wait_until_ipv6_gateway_available<T: ipv6::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "ipv6"))]
    #[doc(hidden)]
    pub fn wait_until_ipv6_gateway_deleted<T: ipv6::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "network-acl"))]
    #[doc(hidden)]
    pub fn wait_until_network_acl_available<T: network_acl::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "network-acl"))]
    #[doc(hidden)]
    pub fn wait_until_network_acl_deleted<T: network_acl::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpc-prefix-list"))]
    #[doc(hidden)]
    pub fn wait_until_prefix_lists_created<T: vpc_prefix_list::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpc-prefix-list"))]
    #[doc(hidden)]
    pub fn wait_until_prefix_lists_deleted<T: vpc_prefix_list::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "route"))]
    #[doc(hidden)]
    pub fn wait_until_route_entry_available<T: route::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "route"))]
    #[doc(hidden)]
    pub fn wait_until_route_entry_deleted<T: route::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "route"))]
    #[doc(hidden)]
    pub fn wait_until_route_table_available<T: route::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "route"))]
    #[doc(hidden)]
    pub fn wait_until_route_table_deleted<T: route::Off>(&self, first: T) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "traffic-mirror-filter"))]
    #[doc(hidden)]
    pub fn wait_until_traffic_mirror_filters_created<T: traffic_mirror_filter::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "traffic-mirror-filter"))]
    #[doc(hidden)]
    pub fn wait_until_traffic_mirror_filters_deleted<T: traffic_mirror_filter::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "traffic-mirror-session"))]
    #[doc(hidden)]
    pub fn wait_until_traffic_mirror_sessions_created<T: traffic_mirror_session::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "traffic-mirror-session"))]
    #[doc(hidden)]
    pub fn wait_until_traffic_mirror_sessions_deleted<T: traffic_mirror_session::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpc-gateway-endpoint"))]
    #[doc(hidden)]
    pub fn wait_until_vpc_gateway_endpoint_created<T: vpc_gateway_endpoint::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpc-gateway-endpoint"))]
    #[doc(hidden)]
    pub fn wait_until_vpc_gateway_endpoint_deleted<T: vpc_gateway_endpoint::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vswitch"))]
    #[doc(hidden)]
    pub fn wait_until_vswitch_cidr_reservations_assigned<T: vswitch::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vswitch"))]
    #[doc(hidden)]
    pub fn wait_until_vswitch_cidr_reservations_released<T: vswitch::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "snat-entry"))]
    #[doc(hidden)]
    pub fn wait_until_snat_entry_available<T: snat_entry::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "snat-entry"))]
    #[doc(hidden)]
    pub fn wait_until_snat_entry_deleted<T: snat_entry::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "forward-entry"))]
    #[doc(hidden)]
    pub fn wait_until_forward_entry_available<T: forward_entry::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "forward-entry"))]
    #[doc(hidden)]
    pub fn wait_until_forward_entry_deleted<T: forward_entry::Off>(
        &self,
        first: T,
        _: impl Sized,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "common-bandwidth-package"))]
    #[doc(hidden)]
    pub fn wait_until_bandwidth_package_available<T: common_bandwidth_package::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "common-bandwidth-package"))]
    #[doc(hidden)]
    pub fn wait_until_bandwidth_package_deleted<T: common_bandwidth_package::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpn-gateway"))]
    #[doc(hidden)]
    pub fn wait_until_vpn_gateway_deleted<T: vpn_gateway::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "vpn-connection"))]
    #[doc(hidden)]
    pub fn wait_until_vpn_connection_established<T: vpn_connection::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }

    #[cfg(not(feature = "router-interface"))]
    #[doc(hidden)]
    pub fn wait_until_router_interface_active<T: router_interface::Off>(
        &self,
        first: T,
    ) -> T::Wait {
        first.wait()
    }
}
