// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Policy-based routes of VPN gateways.
//!
//! - [`create_vpn_pbr_route_entry`](crate::Client::create_vpn_pbr_route_entry): Adds a policy-based
//!   route to a VPN gateway, chosen by source and destination.
//! - [`delete_vpn_pbr_route_entry`](crate::Client::delete_vpn_pbr_route_entry): Deletes a policy-based
//!   route of a VPN gateway.
//! - [`describe_vpn_pbr_route_entries`](crate::Client::describe_vpn_pbr_route_entries): Lists the
//!   policy-based routes of a VPN gateway.
//! - [`modify_vpn_pbr_route_entry_attribute`](crate::Client::modify_vpn_pbr_route_entry_attribute):
//!   Changes both weight and priority of a policy-based route.
//! - [`modify_vpn_pbr_route_entry_priority`](crate::Client::modify_vpn_pbr_route_entry_priority):
//!   Changes the priority of a policy-based route.
//! - [`modify_vpn_pbr_route_entry_weight`](crate::Client::modify_vpn_pbr_route_entry_weight): Changes
//!   the weight of a policy-based route.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a policy-based route to a VPN gateway, chosen by source and destination.
    ///
    /// - Request: [`CreateVpnPbrRouteEntryRequest`]. Response: [`CreateVpnPbrRouteEntryResponse`]. Nested
    ///   types: [`create_vpn_pbr_route_entry`].
    /// - [Documented errors](create_vpn_pbr_route_entry::ERRORS).
    /// - Access level: create.
    /// - High risk: it can interrupt a service or lose data.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 1 s,
    ///   up to 10 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnPbrRouteEntry),
    ///   2024-06.
    pub fn create_vpn_pbr_route_entry(
        &self,
        request: CreateVpnPbrRouteEntryRequest,
    ) -> Call<CreateVpnPbrRouteEntryResponse> {
        self.core.call(&create_vpn_pbr_route_entry::OPERATION, request)
    }

    /// Deletes a policy-based route of a VPN gateway.
    ///
    /// - Request: [`DeleteVpnPbrRouteEntryRequest`]. Response: [`DeleteVpnPbrRouteEntryResponse`]. Nested
    ///   types: [`delete_vpn_pbr_route_entry`].
    /// - [Documented errors](delete_vpn_pbr_route_entry::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnPbrRouteEntry),
    ///   2024-06.
    pub fn delete_vpn_pbr_route_entry(
        &self,
        request: DeleteVpnPbrRouteEntryRequest,
    ) -> Call<DeleteVpnPbrRouteEntryResponse> {
        self.core.call(&delete_vpn_pbr_route_entry::OPERATION, request)
    }

    /// Lists the policy-based routes of a VPN gateway.
    ///
    /// - Request: [`DescribeVpnPbrRouteEntriesRequest`]. Response: [`DescribeVpnPbrRouteEntriesResponse`].
    ///   Nested types: [`describe_vpn_pbr_route_entries`].
    /// - [Documented errors](describe_vpn_pbr_route_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnPbrRouteEntries),
    ///   2024-06.
    pub fn describe_vpn_pbr_route_entries(
        &self,
        request: DescribeVpnPbrRouteEntriesRequest,
    ) -> PagedCall<
        DescribeVpnPbrRouteEntriesResponse,
        describe_vpn_pbr_route_entries::VpnPbrRouteEntry,
    > {
        self.core
            .paged(
                &describe_vpn_pbr_route_entries::OPERATION,
                request,
                |page| page.vpn_pbr_route_entries,
            )
    }

    /// Changes both weight and priority of a policy-based route.
    ///
    /// - Request: [`ModifyVpnPbrRouteEntryAttributeRequest`]. Response:
    ///   [`ModifyVpnPbrRouteEntryAttributeResponse`]. Nested types:
    ///   [`modify_vpn_pbr_route_entry_attribute`].
    /// - [Documented errors](modify_vpn_pbr_route_entry_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryAttribute), 2024-06.
    pub fn modify_vpn_pbr_route_entry_attribute(
        &self,
        request: ModifyVpnPbrRouteEntryAttributeRequest,
    ) -> Call<ModifyVpnPbrRouteEntryAttributeResponse> {
        self.core.call(&modify_vpn_pbr_route_entry_attribute::OPERATION, request)
    }

    /// Changes the priority of a policy-based route.
    ///
    /// - Request: [`ModifyVpnPbrRouteEntryPriorityRequest`]. Response:
    ///   [`ModifyVpnPbrRouteEntryPriorityResponse`]. Nested types: [`modify_vpn_pbr_route_entry_priority`].
    /// - [Documented errors](modify_vpn_pbr_route_entry_priority::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeVpnGateway` every 2 s,
    ///   up to 60 times.
    /// - Waiter: [`wait_until_vpn_gateway_active`](Self::wait_until_vpn_gateway_active).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryPriority), 2024-06.
    pub fn modify_vpn_pbr_route_entry_priority(
        &self,
        request: ModifyVpnPbrRouteEntryPriorityRequest,
    ) -> Call<ModifyVpnPbrRouteEntryPriorityResponse> {
        self.core.call(&modify_vpn_pbr_route_entry_priority::OPERATION, request)
    }

    /// Changes the weight of a policy-based route.
    ///
    /// - Request: [`ModifyVpnPbrRouteEntryWeightRequest`]. Response:
    ///   [`ModifyVpnPbrRouteEntryWeightResponse`]. Nested types: [`modify_vpn_pbr_route_entry_weight`].
    /// - [Documented errors](modify_vpn_pbr_route_entry_weight::ERRORS).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnPbrRouteEntryWeight), 2024-06.
    pub fn modify_vpn_pbr_route_entry_weight(
        &self,
        request: ModifyVpnPbrRouteEntryWeightRequest,
    ) -> Call<ModifyVpnPbrRouteEntryWeightResponse> {
        self.core.call(&modify_vpn_pbr_route_entry_weight::OPERATION, request)
    }
}
