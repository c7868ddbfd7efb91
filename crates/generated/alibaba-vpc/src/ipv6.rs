// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! IPv6 gateways, addresses, bandwidth and egress-only rules.
//!
//! - [`allocate_ipv6_address`](crate::Client::allocate_ipv6_address): Reserves an IPv6 address in a
//!   vSwitch, a given one or one that the system picks.
//! - [`allocate_ipv6_internet_bandwidth`](crate::Client::allocate_ipv6_internet_bandwidth): Buys public
//!   bandwidth for an IPv6 address, which otherwise reaches private networks only.
//! - [`create_ipv6_egress_only_rule`](crate::Client::create_ipv6_egress_only_rule): Lets an IPv6
//!   address open connections to the Internet while none can be opened to it.
//! - [`create_ipv6_gateway`](crate::Client::create_ipv6_gateway): Creates the IPv6 gateway of a VPC, at
//!   most one each.
//! - [`delete_ipv6_egress_only_rule`](crate::Client::delete_ipv6_egress_only_rule): Deletes an
//!   egress-only rule of an IPv6 gateway.
//! - [`delete_ipv6_gateway`](crate::Client::delete_ipv6_gateway): Deletes an IPv6 gateway; delete its
//!   egress-only rules first.
//! - [`delete_ipv6_internet_bandwidth`](crate::Client::delete_ipv6_internet_bandwidth): Gives up the
//!   public bandwidth of an IPv6 address, which then reaches private networks only.
//! - [`describe_ipv6_addresses`](crate::Client::describe_ipv6_addresses): Lists IPv6 addresses with the
//!   resource and the bandwidth of each.
//! - [`describe_ipv6_egress_only_rules`](crate::Client::describe_ipv6_egress_only_rules): Lists the
//!   egress-only rules of an IPv6 gateway.
//! - [`describe_ipv6_gateway_attribute`](crate::Client::describe_ipv6_gateway_attribute): Returns the
//!   details of one IPv6 gateway.
//! - [`describe_ipv6_gateways`](crate::Client::describe_ipv6_gateways): Lists IPv6 gateways.
//! - [`modify_ipv6_address_attribute`](crate::Client::modify_ipv6_address_attribute): Changes the name
//!   or description of an IPv6 address.
//! - [`modify_ipv6_gateway_attribute`](crate::Client::modify_ipv6_gateway_attribute): Changes the name
//!   or description of an IPv6 gateway.
//! - [`modify_ipv6_internet_bandwidth`](crate::Client::modify_ipv6_internet_bandwidth): Changes the
//!   public bandwidth of an IPv6 address.
//! - [`release_ipv6_address`](crate::Client::release_ipv6_address): Releases an IPv6 address that
//!   belongs to no resource.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Reserves an IPv6 address in a vSwitch, a given one or one that the system picks.
    ///
    /// - Request: [`AllocateIpv6AddressRequest`]. Response: [`AllocateIpv6AddressResponse`]. Nested types:
    ///   [`allocate_ipv6_address`].
    /// - [Documented errors](allocate_ipv6_address::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6Addresses` every 3
    ///   s, up to 10 times.
    /// - Waiter: [`wait_until_ipv6_address_available`](Self::wait_until_ipv6_address_available).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6Address),
    ///   2024-06.
    pub fn allocate_ipv6_address(
        &self,
        request: AllocateIpv6AddressRequest,
    ) -> Call<AllocateIpv6AddressResponse> {
        self.core.call(&allocate_ipv6_address::OPERATION, request)
    }

    /// Buys public bandwidth for an IPv6 address, which otherwise reaches private networks only.
    ///
    /// - Request: [`AllocateIpv6InternetBandwidthRequest`]. Response:
    ///   [`AllocateIpv6InternetBandwidthResponse`]. Nested types: [`allocate_ipv6_internet_bandwidth`].
    /// - [Documented errors](allocate_ipv6_internet_bandwidth::ERRORS).
    /// - Access level: create.
    /// - It costs money, or the resources that it creates do.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6Addresses` every 3
    ///   s, up to 10 times.
    /// - Waiter: [`wait_until_ipv6_address_available`](Self::wait_until_ipv6_address_available).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateIpv6InternetBandwidth), 2024-06.
    pub fn allocate_ipv6_internet_bandwidth(
        &self,
        request: AllocateIpv6InternetBandwidthRequest,
    ) -> Call<AllocateIpv6InternetBandwidthResponse> {
        self.core.call(&allocate_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Lets an IPv6 address open connections to the Internet while none can be opened to it.
    ///
    /// - Request: [`CreateIpv6EgressOnlyRuleRequest`]. Response: [`CreateIpv6EgressOnlyRuleResponse`].
    ///   Nested types: [`create_ipv6_egress_only_rule`].
    /// - [Documented errors](create_ipv6_egress_only_rule::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6EgressOnlyRule),
    ///   2024-06.
    pub fn create_ipv6_egress_only_rule(
        &self,
        request: CreateIpv6EgressOnlyRuleRequest,
    ) -> Call<CreateIpv6EgressOnlyRuleResponse> {
        self.core.call(&create_ipv6_egress_only_rule::OPERATION, request)
    }

    /// Creates the IPv6 gateway of a VPC, at most one each.
    ///
    /// - Request: [`CreateIpv6GatewayRequest`]. Response: [`CreateIpv6GatewayResponse`]. Nested types:
    ///   [`create_ipv6_gateway`].
    /// - [Documented errors](create_ipv6_gateway::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateIpv6Gateway), 2024-06.
    pub fn create_ipv6_gateway(
        &self,
        request: CreateIpv6GatewayRequest,
    ) -> Call<CreateIpv6GatewayResponse> {
        self.core.call(&create_ipv6_gateway::OPERATION, request)
    }

    /// Deletes an egress-only rule of an IPv6 gateway.
    ///
    /// - Request: [`DeleteIpv6EgressOnlyRuleRequest`]. Response: [`DeleteIpv6EgressOnlyRuleResponse`].
    ///   Nested types: [`delete_ipv6_egress_only_rule`].
    /// - [Documented errors](delete_ipv6_egress_only_rule::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6EgressOnlyRules`
    ///   every 3 s, up to 10 times.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6EgressOnlyRule),
    ///   2024-06.
    pub fn delete_ipv6_egress_only_rule(
        &self,
        request: DeleteIpv6EgressOnlyRuleRequest,
    ) -> Call<DeleteIpv6EgressOnlyRuleResponse> {
        self.core.call(&delete_ipv6_egress_only_rule::OPERATION, request)
    }

    /// Deletes an IPv6 gateway; delete its egress-only rules first.
    ///
    /// - Request: [`DeleteIpv6GatewayRequest`]. Response: [`DeleteIpv6GatewayResponse`]. Nested types:
    ///   [`delete_ipv6_gateway`].
    /// - [Documented errors](delete_ipv6_gateway::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeIpv6Gateways` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_ipv6_gateway_available`](Self::wait_until_ipv6_gateway_available),
    ///   [`wait_until_ipv6_gateway_deleted`](Self::wait_until_ipv6_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6Gateway), 2024-06.
    pub fn delete_ipv6_gateway(
        &self,
        request: DeleteIpv6GatewayRequest,
    ) -> Call<DeleteIpv6GatewayResponse> {
        self.core.call(&delete_ipv6_gateway::OPERATION, request)
    }

    /// Gives up the public bandwidth of an IPv6 address, which then reaches private networks only.
    ///
    /// - Request: [`DeleteIpv6InternetBandwidthRequest`]. Response:
    ///   [`DeleteIpv6InternetBandwidthResponse`]. Nested types: [`delete_ipv6_internet_bandwidth`].
    /// - [Documented errors](delete_ipv6_internet_bandwidth::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteIpv6InternetBandwidth),
    ///   2024-06.
    pub fn delete_ipv6_internet_bandwidth(
        &self,
        request: DeleteIpv6InternetBandwidthRequest,
    ) -> Call<DeleteIpv6InternetBandwidthResponse> {
        self.core.call(&delete_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Lists IPv6 addresses with the resource and the bandwidth of each.
    ///
    /// - Request: [`DescribeIpv6AddressesRequest`]. Response: [`DescribeIpv6AddressesResponse`]. Nested
    ///   types: [`describe_ipv6_addresses`].
    /// - [Documented errors](describe_ipv6_addresses::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_ipv6_address_available`](Self::wait_until_ipv6_address_available).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Addresses),
    ///   2024-06.
    pub fn describe_ipv6_addresses(
        &self,
        request: DescribeIpv6AddressesRequest,
    ) -> PagedCall<DescribeIpv6AddressesResponse, describe_ipv6_addresses::Ipv6Address> {
        self.core
            .paged(
                &describe_ipv6_addresses::OPERATION,
                request,
                |page| page.ipv6_addresses,
            )
    }

    /// Lists the egress-only rules of an IPv6 gateway.
    ///
    /// - Request: [`DescribeIpv6EgressOnlyRulesRequest`]. Response:
    ///   [`DescribeIpv6EgressOnlyRulesResponse`]. Nested types: [`describe_ipv6_egress_only_rules`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6EgressOnlyRules),
    ///   2024-06.
    pub fn describe_ipv6_egress_only_rules(
        &self,
        request: DescribeIpv6EgressOnlyRulesRequest,
    ) -> PagedCall<
        DescribeIpv6EgressOnlyRulesResponse,
        describe_ipv6_egress_only_rules::Ipv6EgressOnlyRule,
    > {
        self.core
            .paged(
                &describe_ipv6_egress_only_rules::OPERATION,
                request,
                |page| page.ipv6_egress_only_rules,
            )
    }

    /// Returns the details of one IPv6 gateway.
    ///
    /// - Request: [`DescribeIpv6GatewayAttributeRequest`]. Response:
    ///   [`DescribeIpv6GatewayAttributeResponse`]. Nested types: [`describe_ipv6_gateway_attribute`].
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6GatewayAttribute), 2024-06.
    pub fn describe_ipv6_gateway_attribute(
        &self,
        request: DescribeIpv6GatewayAttributeRequest,
    ) -> Call<DescribeIpv6GatewayAttributeResponse> {
        self.core.call(&describe_ipv6_gateway_attribute::OPERATION, request)
    }

    /// Lists IPv6 gateways.
    ///
    /// - Request: [`DescribeIpv6GatewaysRequest`]. Response: [`DescribeIpv6GatewaysResponse`]. Nested
    ///   types: [`describe_ipv6_gateways`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_ipv6_gateway_available`](Self::wait_until_ipv6_gateway_available),
    ///   [`wait_until_ipv6_gateway_deleted`](Self::wait_until_ipv6_gateway_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeIpv6Gateways),
    ///   2024-06.
    pub fn describe_ipv6_gateways(
        &self,
        request: DescribeIpv6GatewaysRequest,
    ) -> PagedCall<DescribeIpv6GatewaysResponse, describe_ipv6_gateways::Ipv6Gateway> {
        self.core
            .paged(
                &describe_ipv6_gateways::OPERATION,
                request,
                |page| page.ipv6_gateways,
            )
    }

    /// Changes the name or description of an IPv6 address.
    ///
    /// - Request: [`ModifyIpv6AddressAttributeRequest`]. Response: [`ModifyIpv6AddressAttributeResponse`].
    ///   Nested types: [`modify_ipv6_address_attribute`].
    /// - [Documented errors](modify_ipv6_address_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6AddressAttribute),
    ///   2024-06.
    pub fn modify_ipv6_address_attribute(
        &self,
        request: ModifyIpv6AddressAttributeRequest,
    ) -> Call<ModifyIpv6AddressAttributeResponse> {
        self.core.call(&modify_ipv6_address_attribute::OPERATION, request)
    }

    /// Changes the name or description of an IPv6 gateway.
    ///
    /// - Request: [`ModifyIpv6GatewayAttributeRequest`]. Response: [`ModifyIpv6GatewayAttributeResponse`].
    ///   Nested types: [`modify_ipv6_gateway_attribute`].
    /// - [Documented errors](modify_ipv6_gateway_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6GatewayAttribute),
    ///   2024-06.
    pub fn modify_ipv6_gateway_attribute(
        &self,
        request: ModifyIpv6GatewayAttributeRequest,
    ) -> Call<ModifyIpv6GatewayAttributeResponse> {
        self.core.call(&modify_ipv6_gateway_attribute::OPERATION, request)
    }

    /// Changes the public bandwidth of an IPv6 address.
    ///
    /// - Request: [`ModifyIpv6InternetBandwidthRequest`]. Response:
    ///   [`ModifyIpv6InternetBandwidthResponse`]. Nested types: [`modify_ipv6_internet_bandwidth`].
    /// - [Documented errors](modify_ipv6_internet_bandwidth::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyIpv6InternetBandwidth),
    ///   2024-06.
    pub fn modify_ipv6_internet_bandwidth(
        &self,
        request: ModifyIpv6InternetBandwidthRequest,
    ) -> Call<ModifyIpv6InternetBandwidthResponse> {
        self.core.call(&modify_ipv6_internet_bandwidth::OPERATION, request)
    }

    /// Releases an IPv6 address that belongs to no resource.
    ///
    /// - Request: [`ReleaseIpv6AddressRequest`]. Response: [`ReleaseIpv6AddressResponse`]. Nested types:
    ///   [`release_ipv6_address`].
    /// - [Documented errors](release_ipv6_address::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ReleaseIpv6Address), 2024-06.
    pub fn release_ipv6_address(
        &self,
        request: ReleaseIpv6AddressRequest,
    ) -> Call<ReleaseIpv6AddressResponse> {
        self.core.call(&release_ipv6_address::OPERATION, request)
    }
}
