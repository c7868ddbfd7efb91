// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/service.json; do not edit.
//! Waiting for a state.

use cloudspec_runtime::Wait;

use crate::*;

impl Client {
    /// Waits until a VPC is ready.
    #[cfg(feature = "vpc")]
    pub fn wait_until_vpc_available(
        &self,
        vpc_id: impl Into<String>,
    ) -> Wait<DescribeVpcAttributeResponse> {
        let request = DescribeVpcAttributeRequest::new(vpc_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPC_AVAILABLE,
                &describe_vpc_attribute::OPERATION,
                request,
            )
    }

    /// Waits until a VPC is gone.
    #[cfg(feature = "vpc")]
    pub fn wait_until_vpc_deleted(
        &self,
        vpc_id: impl Into<String>,
    ) -> Wait<DescribeVpcsResponse> {
        let request = DescribeVpcsRequest::new().vpc_id(vpc_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPC_DELETED,
                &describe_vpcs::OPERATION,
                request,
            )
    }

    /// Waits until a vSwitch is ready.
    #[cfg(feature = "vswitch")]
    pub fn wait_until_vswitch_available(
        &self,
        v_switch_id: impl Into<String>,
    ) -> Wait<DescribeVSwitchAttributesResponse> {
        let request = DescribeVSwitchAttributesRequest::new(v_switch_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VSWITCH_AVAILABLE,
                &describe_v_switch_attributes::OPERATION,
                request,
            )
    }

    /// Waits until a vSwitch is gone.
    #[cfg(feature = "vswitch")]
    pub fn wait_until_vswitch_deleted(
        &self,
        v_switch_id: impl Into<String>,
    ) -> Wait<DescribeVSwitchesResponse> {
        let request = DescribeVSwitchesRequest::new().v_switch_id(v_switch_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VSWITCH_DELETED,
                &describe_v_switches::OPERATION,
                request,
            )
    }

    /// Waits until a NAT gateway is ready.
    #[cfg(feature = "nat-gateway")]
    pub fn wait_until_nat_gateway_available(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Wait<DescribeNatGatewaysResponse> {
        let request = DescribeNatGatewaysRequest::new().nat_gateway_id(nat_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::NAT_GATEWAY_AVAILABLE,
                &describe_nat_gateways::OPERATION,
                request,
            )
    }

    /// Waits until a NAT gateway is gone.
    #[cfg(feature = "nat-gateway")]
    pub fn wait_until_nat_gateway_deleted(
        &self,
        nat_gateway_id: impl Into<String>,
    ) -> Wait<DescribeNatGatewaysResponse> {
        let request = DescribeNatGatewaysRequest::new().nat_gateway_id(nat_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::NAT_GATEWAY_DELETED,
                &describe_nat_gateways::OPERATION,
                request,
            )
    }

    /// Waits until an elastic IP address is free to be bound.
    #[cfg(feature = "address")]
    pub fn wait_until_eip_available(
        &self,
        allocation_id: impl Into<String>,
    ) -> Wait<DescribeEipAddressesResponse> {
        let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::EIP_AVAILABLE,
                &describe_eip_addresses::OPERATION,
                request,
            )
    }

    /// Waits until an elastic IP address is bound.
    #[cfg(feature = "address")]
    pub fn wait_until_eip_in_use(
        &self,
        allocation_id: impl Into<String>,
    ) -> Wait<DescribeEipAddressesResponse> {
        let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::EIP_IN_USE,
                &describe_eip_addresses::OPERATION,
                request,
            )
    }

    /// Waits until an elastic IP address is gone.
    #[cfg(feature = "address")]
    pub fn wait_until_eip_released(
        &self,
        allocation_id: impl Into<String>,
    ) -> Wait<DescribeEipAddressesResponse> {
        let request = DescribeEipAddressesRequest::new().allocation_id(allocation_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::EIP_RELEASED,
                &describe_eip_addresses::OPERATION,
                request,
            )
    }

    /// Waits until a VPN gateway is ready, also after a change to it or to what belongs to it.
    #[cfg(feature = "vpn-gateway")]
    pub fn wait_until_vpn_gateway_active(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Wait<DescribeVpnGatewayResponse> {
        let request = DescribeVpnGatewayRequest::new(vpn_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPN_GATEWAY_ACTIVE,
                &describe_vpn_gateway::OPERATION,
                request,
            )
    }

    /// Polls `DescribeBgpPeers` until the state is `Available`.
    #[cfg(feature = "bgp")]
    pub fn wait_until_bgp_peer_available(
        &self,
        bgp_peer_id: impl Into<String>,
    ) -> Wait<DescribeBgpPeersResponse> {
        let request = DescribeBgpPeersRequest::new().bgp_peer_id(bgp_peer_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::BGP_PEER_AVAILABLE,
                &describe_bgp_peers::OPERATION,
                request,
            )
    }

    /// Polls `DescribeBgpPeers` until nothing is left.
    #[cfg(feature = "bgp")]
    pub fn wait_until_bgp_peer_deleted(
        &self,
        bgp_peer_id: impl Into<String>,
    ) -> Wait<DescribeBgpPeersResponse> {
        let request = DescribeBgpPeersRequest::new().bgp_peer_id(bgp_peer_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::BGP_PEER_DELETED,
                &describe_bgp_peers::OPERATION,
                request,
            )
    }

    /// Polls `GetDhcpOptionsSet` until the state is `Available`.
    #[cfg(feature = "dhcp-option-set")]
    pub fn wait_until_dhcp_options_set_available(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> Wait<GetDhcpOptionsSetResponse> {
        let request = GetDhcpOptionsSetRequest::new(dhcp_options_set_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::DHCP_OPTIONS_SET_AVAILABLE,
                &get_dhcp_options_set::OPERATION,
                request,
            )
    }

    /// Polls `GetDhcpOptionsSet` until nothing is left.
    #[cfg(feature = "dhcp-option-set")]
    pub fn wait_until_dhcp_options_set_deleted(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> Wait<GetDhcpOptionsSetResponse> {
        let request = GetDhcpOptionsSetRequest::new(dhcp_options_set_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::DHCP_OPTIONS_SET_DELETED,
                &get_dhcp_options_set::OPERATION,
                request,
            )
    }

    /// Polls `GetDhcpOptionsSet` until the state is `InUse`.
    #[cfg(feature = "dhcp-option-set")]
    pub fn wait_until_dhcp_options_set_in_use(
        &self,
        dhcp_options_set_id: impl Into<String>,
    ) -> Wait<GetDhcpOptionsSetResponse> {
        let request = GetDhcpOptionsSetRequest::new(dhcp_options_set_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::DHCP_OPTIONS_SET_IN_USE,
                &get_dhcp_options_set::OPERATION,
                request,
            )
    }

    /// Polls `DescribeFailoverTestJob` until the state is `Stopped`.
    #[cfg(feature = "failover-test-job")]
    pub fn wait_until_failover_test_job_stopped(
        &self,
        job_id: impl Into<String>,
    ) -> Wait<DescribeFailoverTestJobResponse> {
        let request = DescribeFailoverTestJobRequest::new(job_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FAILOVER_TEST_JOB_STOPPED,
                &describe_failover_test_job::OPERATION,
                request,
            )
    }

    /// Waits until a flow log captures traffic.
    #[cfg(feature = "flow-log")]
    pub fn wait_until_flow_log_active(
        &self,
        flow_log_id: impl Into<String>,
    ) -> Wait<DescribeFlowLogsResponse> {
        let request = DescribeFlowLogsRequest::new().flow_log_id(flow_log_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FLOW_LOG_ACTIVE,
                &describe_flow_logs::OPERATION,
                request,
            )
    }

    /// Polls `DescribeFlowLogs` until nothing is left.
    #[cfg(feature = "flow-log")]
    pub fn wait_until_flow_log_deleted(
        &self,
        flow_log_id: impl Into<String>,
    ) -> Wait<DescribeFlowLogsResponse> {
        let request = DescribeFlowLogsRequest::new().flow_log_id(flow_log_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FLOW_LOG_DELETED,
                &describe_flow_logs::OPERATION,
                request,
            )
    }

    /// Polls `DescribeFlowLogs` until the state is `Inactive`.
    #[cfg(feature = "flow-log")]
    pub fn wait_until_flow_log_inactive(
        &self,
        flow_log_id: impl Into<String>,
    ) -> Wait<DescribeFlowLogsResponse> {
        let request = DescribeFlowLogsRequest::new().flow_log_id(flow_log_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FLOW_LOG_INACTIVE,
                &describe_flow_logs::OPERATION,
                request,
            )
    }

    /// Polls `ListFullNatEntries` until the state is `Available`.
    #[cfg(feature = "full-nat-entry")]
    pub fn wait_until_full_nat_entry_available(
        &self,
        full_nat_entry_id: impl Into<String>,
    ) -> Wait<ListFullNatEntriesResponse> {
        let request = ListFullNatEntriesRequest::new()
            .full_nat_entry_id(full_nat_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FULL_NAT_ENTRY_AVAILABLE,
                &list_full_nat_entries::OPERATION,
                request,
            )
    }

    /// Polls `ListFullNatEntries` until nothing is left.
    #[cfg(feature = "full-nat-entry")]
    pub fn wait_until_full_nat_entry_deleted(
        &self,
        full_nat_entry_id: impl Into<String>,
    ) -> Wait<ListFullNatEntriesResponse> {
        let request = ListFullNatEntriesRequest::new()
            .full_nat_entry_id(full_nat_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FULL_NAT_ENTRY_DELETED,
                &list_full_nat_entries::OPERATION,
                request,
            )
    }

    /// Waits until an IPv4 gateway is ready, also after a change or its activation.
    #[cfg(feature = "ipv4-gateway")]
    pub fn wait_until_ipv4_gateway_created(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> Wait<GetIpv4GatewayAttributeResponse> {
        let request = GetIpv4GatewayAttributeRequest::new(ipv4_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::IPV4_GATEWAY_CREATED,
                &get_ipv4_gateway_attribute::OPERATION,
                request,
            )
    }

    /// Polls `GetIpv4GatewayAttribute` until nothing is left.
    #[cfg(feature = "ipv4-gateway")]
    pub fn wait_until_ipv4_gateway_deleted(
        &self,
        ipv4_gateway_id: impl Into<String>,
    ) -> Wait<GetIpv4GatewayAttributeResponse> {
        let request = GetIpv4GatewayAttributeRequest::new(ipv4_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::IPV4_GATEWAY_DELETED,
                &get_ipv4_gateway_attribute::OPERATION,
                request,
            )
    }

    /// Polls `DescribeIpv6Addresses` until the state is `Available`.
    #[cfg(feature = "ipv6")]
    pub fn wait_until_ipv6_address_available(
        &self,
        ipv6_address_id: impl Into<String>,
    ) -> Wait<DescribeIpv6AddressesResponse> {
        let request = DescribeIpv6AddressesRequest::new()
            .ipv6_address_id(ipv6_address_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::IPV6_ADDRESS_AVAILABLE,
                &describe_ipv6_addresses::OPERATION,
                request,
            )
    }

    /// Waits until an IPv6 gateway is ready.
    #[cfg(feature = "ipv6")]
    pub fn wait_until_ipv6_gateway_available(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> Wait<DescribeIpv6GatewaysResponse> {
        let request = DescribeIpv6GatewaysRequest::new()
            .ipv6_gateway_id(ipv6_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::IPV6_GATEWAY_AVAILABLE,
                &describe_ipv6_gateways::OPERATION,
                request,
            )
    }

    /// Waits until an IPv6 gateway is gone.
    #[cfg(feature = "ipv6")]
    pub fn wait_until_ipv6_gateway_deleted(
        &self,
        ipv6_gateway_id: impl Into<String>,
    ) -> Wait<DescribeIpv6GatewaysResponse> {
        let request = DescribeIpv6GatewaysRequest::new()
            .ipv6_gateway_id(ipv6_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::IPV6_GATEWAY_DELETED,
                &describe_ipv6_gateways::OPERATION,
                request,
            )
    }

    /// Waits until a network ACL is ready, also after a change to its rules or vSwitches.
    #[cfg(feature = "network-acl")]
    pub fn wait_until_network_acl_available(
        &self,
        network_acl_id: impl Into<String>,
    ) -> Wait<DescribeNetworkAclsResponse> {
        let request = DescribeNetworkAclsRequest::new().network_acl_id(network_acl_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::NETWORK_ACL_AVAILABLE,
                &describe_network_acls::OPERATION,
                request,
            )
    }

    /// Polls `DescribeNetworkAcls` until nothing is left.
    #[cfg(feature = "network-acl")]
    pub fn wait_until_network_acl_deleted(
        &self,
        network_acl_id: impl Into<String>,
    ) -> Wait<DescribeNetworkAclsResponse> {
        let request = DescribeNetworkAclsRequest::new().network_acl_id(network_acl_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::NETWORK_ACL_DELETED,
                &describe_network_acls::OPERATION,
                request,
            )
    }

    /// Polls `ListPrefixLists` until every state is `Created`.
    #[cfg(feature = "vpc-prefix-list")]
    pub fn wait_until_prefix_lists_created(
        &self,
        prefix_list_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListPrefixListsResponse> {
        let request = ListPrefixListsRequest::new().prefix_list_ids(prefix_list_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::PREFIX_LISTS_CREATED,
                &list_prefix_lists::OPERATION,
                request,
            )
    }

    /// Polls `ListPrefixLists` until nothing is left.
    #[cfg(feature = "vpc-prefix-list")]
    pub fn wait_until_prefix_lists_deleted(
        &self,
        prefix_list_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListPrefixListsResponse> {
        let request = ListPrefixListsRequest::new().prefix_list_ids(prefix_list_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::PREFIX_LISTS_DELETED,
                &list_prefix_lists::OPERATION,
                request,
            )
    }

    /// Polls `DescribeRouteEntryList` until the state is `Available`.
    #[cfg(feature = "route")]
    pub fn wait_until_route_entry_available(
        &self,
        route_table_id: impl Into<String>,
        route_entry_id: impl Into<String>,
    ) -> Wait<DescribeRouteEntryListResponse> {
        let request = DescribeRouteEntryListRequest::new(route_table_id)
            .route_entry_id(route_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::ROUTE_ENTRY_AVAILABLE,
                &describe_route_entry_list::OPERATION,
                request,
            )
    }

    /// Polls `DescribeRouteEntryList` until nothing is left.
    #[cfg(feature = "route")]
    pub fn wait_until_route_entry_deleted(
        &self,
        route_table_id: impl Into<String>,
        route_entry_id: impl Into<String>,
    ) -> Wait<DescribeRouteEntryListResponse> {
        let request = DescribeRouteEntryListRequest::new(route_table_id)
            .route_entry_id(route_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::ROUTE_ENTRY_DELETED,
                &describe_route_entry_list::OPERATION,
                request,
            )
    }

    /// Waits until a route table is ready.
    #[cfg(feature = "route")]
    pub fn wait_until_route_table_available(
        &self,
        route_table_id: impl Into<String>,
    ) -> Wait<DescribeRouteTableListResponse> {
        let request = DescribeRouteTableListRequest::new()
            .route_table_id(route_table_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::ROUTE_TABLE_AVAILABLE,
                &describe_route_table_list::OPERATION,
                request,
            )
    }

    /// Waits until a route table is gone.
    #[cfg(feature = "route")]
    pub fn wait_until_route_table_deleted(
        &self,
        route_table_id: impl Into<String>,
    ) -> Wait<DescribeRouteTableListResponse> {
        let request = DescribeRouteTableListRequest::new()
            .route_table_id(route_table_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::ROUTE_TABLE_DELETED,
                &describe_route_table_list::OPERATION,
                request,
            )
    }

    /// Polls `ListTrafficMirrorFilters` until every state is `Created`.
    #[cfg(feature = "traffic-mirror-filter")]
    pub fn wait_until_traffic_mirror_filters_created(
        &self,
        traffic_mirror_filter_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListTrafficMirrorFiltersResponse> {
        let request = ListTrafficMirrorFiltersRequest::new()
            .traffic_mirror_filter_ids(traffic_mirror_filter_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::TRAFFIC_MIRROR_FILTERS_CREATED,
                &list_traffic_mirror_filters::OPERATION,
                request,
            )
    }

    /// Polls `ListTrafficMirrorFilters` until nothing is left.
    #[cfg(feature = "traffic-mirror-filter")]
    pub fn wait_until_traffic_mirror_filters_deleted(
        &self,
        traffic_mirror_filter_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListTrafficMirrorFiltersResponse> {
        let request = ListTrafficMirrorFiltersRequest::new()
            .traffic_mirror_filter_ids(traffic_mirror_filter_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::TRAFFIC_MIRROR_FILTERS_DELETED,
                &list_traffic_mirror_filters::OPERATION,
                request,
            )
    }

    /// Polls `ListTrafficMirrorSessions` until every state is `Created`.
    #[cfg(feature = "traffic-mirror-session")]
    pub fn wait_until_traffic_mirror_sessions_created(
        &self,
        traffic_mirror_session_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListTrafficMirrorSessionsResponse> {
        let request = ListTrafficMirrorSessionsRequest::new()
            .traffic_mirror_session_ids(traffic_mirror_session_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::TRAFFIC_MIRROR_SESSIONS_CREATED,
                &list_traffic_mirror_sessions::OPERATION,
                request,
            )
    }

    /// Polls `ListTrafficMirrorSessions` until nothing is left.
    #[cfg(feature = "traffic-mirror-session")]
    pub fn wait_until_traffic_mirror_sessions_deleted(
        &self,
        traffic_mirror_session_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListTrafficMirrorSessionsResponse> {
        let request = ListTrafficMirrorSessionsRequest::new()
            .traffic_mirror_session_ids(traffic_mirror_session_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::TRAFFIC_MIRROR_SESSIONS_DELETED,
                &list_traffic_mirror_sessions::OPERATION,
                request,
            )
    }

    /// Polls `ListVpcGatewayEndpoints` until the state is `Created`.
    #[cfg(feature = "vpc-gateway-endpoint")]
    pub fn wait_until_vpc_gateway_endpoint_created(
        &self,
        endpoint_id: impl Into<String>,
    ) -> Wait<ListVpcGatewayEndpointsResponse> {
        let request = ListVpcGatewayEndpointsRequest::new().endpoint_id(endpoint_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPC_GATEWAY_ENDPOINT_CREATED,
                &list_vpc_gateway_endpoints::OPERATION,
                request,
            )
    }

    /// Polls `ListVpcGatewayEndpoints` until nothing is left.
    #[cfg(feature = "vpc-gateway-endpoint")]
    pub fn wait_until_vpc_gateway_endpoint_deleted(
        &self,
        endpoint_id: impl Into<String>,
    ) -> Wait<ListVpcGatewayEndpointsResponse> {
        let request = ListVpcGatewayEndpointsRequest::new().endpoint_id(endpoint_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPC_GATEWAY_ENDPOINT_DELETED,
                &list_vpc_gateway_endpoints::OPERATION,
                request,
            )
    }

    /// Polls `ListVSwitchCidrReservations` until every state is `Assigned`.
    #[cfg(feature = "vswitch")]
    pub fn wait_until_vswitch_cidr_reservations_assigned(
        &self,
        v_switch_cidr_reservation_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListVSwitchCidrReservationsResponse> {
        let request = ListVSwitchCidrReservationsRequest::new()
            .v_switch_cidr_reservation_ids(v_switch_cidr_reservation_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VSWITCH_CIDR_RESERVATIONS_ASSIGNED,
                &list_v_switch_cidr_reservations::OPERATION,
                request,
            )
    }

    /// Polls `ListVSwitchCidrReservations` until nothing is left.
    #[cfg(feature = "vswitch")]
    pub fn wait_until_vswitch_cidr_reservations_released(
        &self,
        v_switch_cidr_reservation_ids: impl IntoIterator<Item = impl Into<String>>,
    ) -> Wait<ListVSwitchCidrReservationsResponse> {
        let request = ListVSwitchCidrReservationsRequest::new()
            .v_switch_cidr_reservation_ids(v_switch_cidr_reservation_ids);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VSWITCH_CIDR_RESERVATIONS_RELEASED,
                &list_v_switch_cidr_reservations::OPERATION,
                request,
            )
    }

    /// Waits until an SNAT rule is in force.
    #[cfg(feature = "snat-entry")]
    pub fn wait_until_snat_entry_available(
        &self,
        snat_table_id: impl Into<String>,
        snat_entry_id: impl Into<String>,
    ) -> Wait<DescribeSnatTableEntriesResponse> {
        let request = DescribeSnatTableEntriesRequest::new()
            .snat_table_id(snat_table_id)
            .snat_entry_id(snat_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::SNAT_ENTRY_AVAILABLE,
                &describe_snat_table_entries::OPERATION,
                request,
            )
    }

    /// Waits until an SNAT rule is gone.
    #[cfg(feature = "snat-entry")]
    pub fn wait_until_snat_entry_deleted(
        &self,
        snat_table_id: impl Into<String>,
        snat_entry_id: impl Into<String>,
    ) -> Wait<DescribeSnatTableEntriesResponse> {
        let request = DescribeSnatTableEntriesRequest::new()
            .snat_table_id(snat_table_id)
            .snat_entry_id(snat_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::SNAT_ENTRY_DELETED,
                &describe_snat_table_entries::OPERATION,
                request,
            )
    }

    /// Waits until a DNAT rule is in force.
    #[cfg(feature = "forward-entry")]
    pub fn wait_until_forward_entry_available(
        &self,
        forward_table_id: impl Into<String>,
        forward_entry_id: impl Into<String>,
    ) -> Wait<DescribeForwardTableEntriesResponse> {
        let request = DescribeForwardTableEntriesRequest::new()
            .forward_table_id(forward_table_id)
            .forward_entry_id(forward_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FORWARD_ENTRY_AVAILABLE,
                &describe_forward_table_entries::OPERATION,
                request,
            )
    }

    /// Waits until a DNAT rule is gone.
    #[cfg(feature = "forward-entry")]
    pub fn wait_until_forward_entry_deleted(
        &self,
        forward_table_id: impl Into<String>,
        forward_entry_id: impl Into<String>,
    ) -> Wait<DescribeForwardTableEntriesResponse> {
        let request = DescribeForwardTableEntriesRequest::new()
            .forward_table_id(forward_table_id)
            .forward_entry_id(forward_entry_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::FORWARD_ENTRY_DELETED,
                &describe_forward_table_entries::OPERATION,
                request,
            )
    }

    /// Waits until an Internet shared bandwidth is ready, also after a change.
    #[cfg(feature = "common-bandwidth-package")]
    pub fn wait_until_bandwidth_package_available(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> Wait<DescribeCommonBandwidthPackagesResponse> {
        let request = DescribeCommonBandwidthPackagesRequest::new()
            .bandwidth_package_id(bandwidth_package_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::BANDWIDTH_PACKAGE_AVAILABLE,
                &describe_common_bandwidth_packages::OPERATION,
                request,
            )
    }

    /// Waits until an Internet shared bandwidth is gone.
    #[cfg(feature = "common-bandwidth-package")]
    pub fn wait_until_bandwidth_package_deleted(
        &self,
        bandwidth_package_id: impl Into<String>,
    ) -> Wait<DescribeCommonBandwidthPackagesResponse> {
        let request = DescribeCommonBandwidthPackagesRequest::new()
            .bandwidth_package_id(bandwidth_package_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::BANDWIDTH_PACKAGE_DELETED,
                &describe_common_bandwidth_packages::OPERATION,
                request,
            )
    }

    /// Waits until a VPN gateway is gone.
    #[cfg(feature = "vpn-gateway")]
    pub fn wait_until_vpn_gateway_deleted(
        &self,
        vpn_gateway_id: impl Into<String>,
    ) -> Wait<DescribeVpnGatewaysResponse> {
        let request = DescribeVpnGatewaysRequest::new().vpn_gateway_id(vpn_gateway_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPN_GATEWAY_DELETED,
                &describe_vpn_gateways::OPERATION,
                request,
            )
    }

    /// Waits until the tunnel of an IPsec connection is up, for which the device at the other end must be
    /// set up.
    #[cfg(feature = "vpn-connection")]
    pub fn wait_until_vpn_connection_established(
        &self,
        vpn_connection_id: impl Into<String>,
    ) -> Wait<DescribeVpnConnectionResponse> {
        let request = DescribeVpnConnectionRequest::new(vpn_connection_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::VPN_CONNECTION_ESTABLISHED,
                &describe_vpn_connection::OPERATION,
                request,
            )
    }

    /// Waits until a router interface is connected and works.
    #[cfg(feature = "router-interface")]
    pub fn wait_until_router_interface_active(
        &self,
        instance_id: impl Into<String>,
    ) -> Wait<DescribeRouterInterfaceAttributeResponse> {
        let request = DescribeRouterInterfaceAttributeRequest::new(instance_id);
        self.core
            .wait(
                &cloudspec_alibaba_vpc_model::ROUTER_INTERFACE_ACTIVE,
                &describe_router_interface_attribute::OPERATION,
                request,
            )
    }
}
