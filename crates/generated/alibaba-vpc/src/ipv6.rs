// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ipv6.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Reserves an IPv6 address in a vSwitch, a given one or one that the system picks.
    pub fn allocate_ipv6_address(&self, request: AllocateIpv6AddressRequest) -> Call<AllocateIpv6AddressResponse> {
        self.core.call(&allocate_ipv6_address::OPERATION, request)
    }

    /// Buys public bandwidth for an IPv6 address, which otherwise reaches private networks only.
    pub fn allocate_ipv6_internet_bandwidth(
        &self, request: AllocateIpv6InternetBandwidthRequest,
    ) -> Call<AllocateIpv6InternetBandwidthResponse> {
        self.core.call(&allocate_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Lets an IPv6 address open connections to the Internet while none can be opened to it.
    pub fn create_ipv6_egress_only_rule(
        &self, request: CreateIpv6EgressOnlyRuleRequest,
    ) -> Call<CreateIpv6EgressOnlyRuleResponse> {
        self.core.call(&create_ipv6_egress_only_rule::OPERATION, request)
    }

    /// Creates the IPv6 gateway of a VPC, at most one each.
    pub fn create_ipv6_gateway(&self, request: CreateIpv6GatewayRequest) -> Call<CreateIpv6GatewayResponse> {
        self.core.call(&create_ipv6_gateway::OPERATION, request)
    }

    /// Deletes an egress-only rule of an IPv6 gateway.
    pub fn delete_ipv6_egress_only_rule(
        &self, request: DeleteIpv6EgressOnlyRuleRequest,
    ) -> Call<DeleteIpv6EgressOnlyRuleResponse> {
        self.core.call(&delete_ipv6_egress_only_rule::OPERATION, request)
    }

    /// Deletes an IPv6 gateway; delete its egress-only rules first.
    pub fn delete_ipv6_gateway(&self, request: DeleteIpv6GatewayRequest) -> Call<DeleteIpv6GatewayResponse> {
        self.core.call(&delete_ipv6_gateway::OPERATION, request)
    }

    /// Gives up the public bandwidth of an IPv6 address, which then reaches private networks only.
    pub fn delete_ipv6_internet_bandwidth(
        &self, request: DeleteIpv6InternetBandwidthRequest,
    ) -> Call<DeleteIpv6InternetBandwidthResponse> {
        self.core.call(&delete_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Lists IPv6 addresses with the resource and the bandwidth of each.
    pub fn describe_ipv6_addresses(
        &self, request: DescribeIpv6AddressesRequest,
    ) -> PagedCall<DescribeIpv6AddressesResponse, describe_ipv6_addresses::Ipv6Address> {
        self.core.paged(&describe_ipv6_addresses::OPERATION, request, |page| page.ipv6_addresses)
    }

    /// Lists the egress-only rules of an IPv6 gateway.
    pub fn describe_ipv6_egress_only_rules(
        &self, request: DescribeIpv6EgressOnlyRulesRequest,
    ) -> PagedCall<DescribeIpv6EgressOnlyRulesResponse, describe_ipv6_egress_only_rules::Ipv6EgressOnlyRule> {
        self.core.paged(&describe_ipv6_egress_only_rules::OPERATION, request, |page| page.ipv6_egress_only_rules)
    }

    /// Returns the details of one IPv6 gateway.
    pub fn describe_ipv6_gateway_attribute(
        &self, request: DescribeIpv6GatewayAttributeRequest,
    ) -> Call<DescribeIpv6GatewayAttributeResponse> {
        self.core.call(&describe_ipv6_gateway_attribute::OPERATION, request)
    }

    /// Lists IPv6 gateways.
    pub fn describe_ipv6_gateways(
        &self, request: DescribeIpv6GatewaysRequest,
    ) -> PagedCall<DescribeIpv6GatewaysResponse, describe_ipv6_gateways::Ipv6Gateway> {
        self.core.paged(&describe_ipv6_gateways::OPERATION, request, |page| page.ipv6_gateways)
    }

    /// Changes the name or description of an IPv6 address.
    pub fn modify_ipv6_address_attribute(
        &self, request: ModifyIpv6AddressAttributeRequest,
    ) -> Call<ModifyIpv6AddressAttributeResponse> {
        self.core.call(&modify_ipv6_address_attribute::OPERATION, request)
    }

    /// Changes the name or description of an IPv6 gateway.
    pub fn modify_ipv6_gateway_attribute(
        &self, request: ModifyIpv6GatewayAttributeRequest,
    ) -> Call<ModifyIpv6GatewayAttributeResponse> {
        self.core.call(&modify_ipv6_gateway_attribute::OPERATION, request)
    }

    /// Changes the public bandwidth of an IPv6 address.
    pub fn modify_ipv6_internet_bandwidth(
        &self, request: ModifyIpv6InternetBandwidthRequest,
    ) -> Call<ModifyIpv6InternetBandwidthResponse> {
        self.core.call(&modify_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Releases an IPv6 address that belongs to no resource.
    pub fn release_ipv6_address(&self, request: ReleaseIpv6AddressRequest) -> Call<ReleaseIpv6AddressResponse> {
        self.core.call(&release_ipv6_address::OPERATION, request)
    }
}
