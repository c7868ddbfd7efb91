// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! ipv6.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Allocate ipv6 address (`AllocateIpv6Address`).
    pub fn allocate_ipv6_address(&self, request: AllocateIpv6AddressRequest) -> Call<AllocateIpv6AddressResponse> {
        self.core.call(&allocate_ipv6_address::OPERATION, request)
    }

    /// Allocate ipv6 internet bandwidth (`AllocateIpv6InternetBandwidth`).
    pub fn allocate_ipv6_internet_bandwidth(
        &self, request: AllocateIpv6InternetBandwidthRequest,
    ) -> Call<AllocateIpv6InternetBandwidthResponse> {
        self.core.call(&allocate_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Create ipv6 egress only rule (`CreateIpv6EgressOnlyRule`).
    pub fn create_ipv6_egress_only_rule(
        &self, request: CreateIpv6EgressOnlyRuleRequest,
    ) -> Call<CreateIpv6EgressOnlyRuleResponse> {
        self.core.call(&create_ipv6_egress_only_rule::OPERATION, request)
    }

    /// Create ipv6 gateway (`CreateIpv6Gateway`).
    pub fn create_ipv6_gateway(&self, request: CreateIpv6GatewayRequest) -> Call<CreateIpv6GatewayResponse> {
        self.core.call(&create_ipv6_gateway::OPERATION, request)
    }

    /// Delete ipv6 egress only rule (`DeleteIpv6EgressOnlyRule`).
    pub fn delete_ipv6_egress_only_rule(
        &self, request: DeleteIpv6EgressOnlyRuleRequest,
    ) -> Call<DeleteIpv6EgressOnlyRuleResponse> {
        self.core.call(&delete_ipv6_egress_only_rule::OPERATION, request)
    }

    /// Delete ipv6 gateway (`DeleteIpv6Gateway`).
    pub fn delete_ipv6_gateway(&self, request: DeleteIpv6GatewayRequest) -> Call<DeleteIpv6GatewayResponse> {
        self.core.call(&delete_ipv6_gateway::OPERATION, request)
    }

    /// Delete ipv6 internet bandwidth (`DeleteIpv6InternetBandwidth`).
    pub fn delete_ipv6_internet_bandwidth(
        &self, request: DeleteIpv6InternetBandwidthRequest,
    ) -> Call<DeleteIpv6InternetBandwidthResponse> {
        self.core.call(&delete_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Describe ipv6 addresses (`DescribeIpv6Addresses`).
    pub fn describe_ipv6_addresses(
        &self, request: DescribeIpv6AddressesRequest,
    ) -> PagedCall<DescribeIpv6AddressesResponse, describe_ipv6_addresses::Ipv6Address> {
        self.core.paged(&describe_ipv6_addresses::OPERATION, request, |page| page.ipv6_addresses)
    }

    /// Describe ipv6 egress only rules (`DescribeIpv6EgressOnlyRules`).
    pub fn describe_ipv6_egress_only_rules(
        &self, request: DescribeIpv6EgressOnlyRulesRequest,
    ) -> PagedCall<DescribeIpv6EgressOnlyRulesResponse, describe_ipv6_egress_only_rules::Ipv6EgressOnlyRule> {
        self.core.paged(&describe_ipv6_egress_only_rules::OPERATION, request, |page| page.ipv6_egress_only_rules)
    }

    /// Describe ipv6 gateway attribute (`DescribeIpv6GatewayAttribute`).
    pub fn describe_ipv6_gateway_attribute(
        &self, request: DescribeIpv6GatewayAttributeRequest,
    ) -> Call<DescribeIpv6GatewayAttributeResponse> {
        self.core.call(&describe_ipv6_gateway_attribute::OPERATION, request)
    }

    /// Describe ipv6 gateways (`DescribeIpv6Gateways`).
    pub fn describe_ipv6_gateways(
        &self, request: DescribeIpv6GatewaysRequest,
    ) -> PagedCall<DescribeIpv6GatewaysResponse, describe_ipv6_gateways::Ipv6Gateway> {
        self.core.paged(&describe_ipv6_gateways::OPERATION, request, |page| page.ipv6_gateways)
    }

    /// Modify ipv6 address attribute (`ModifyIpv6AddressAttribute`).
    pub fn modify_ipv6_address_attribute(
        &self, request: ModifyIpv6AddressAttributeRequest,
    ) -> Call<ModifyIpv6AddressAttributeResponse> {
        self.core.call(&modify_ipv6_address_attribute::OPERATION, request)
    }

    /// Modify ipv6 gateway attribute (`ModifyIpv6GatewayAttribute`).
    pub fn modify_ipv6_gateway_attribute(
        &self, request: ModifyIpv6GatewayAttributeRequest,
    ) -> Call<ModifyIpv6GatewayAttributeResponse> {
        self.core.call(&modify_ipv6_gateway_attribute::OPERATION, request)
    }

    /// Modify ipv6 internet bandwidth (`ModifyIpv6InternetBandwidth`).
    pub fn modify_ipv6_internet_bandwidth(
        &self, request: ModifyIpv6InternetBandwidthRequest,
    ) -> Call<ModifyIpv6InternetBandwidthResponse> {
        self.core.call(&modify_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Release ipv6 address (`ReleaseIpv6Address`).
    pub fn release_ipv6_address(&self, request: ReleaseIpv6AddressRequest) -> Call<ReleaseIpv6AddressResponse> {
        self.core.call(&release_ipv6_address::OPERATION, request)
    }
}
