// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Routes by destination of VPN gateways.
//!
//! - [`create_vpn_route_entry`](crate::Client::create_vpn_route_entry): Adds a destination-based route
//!   to a VPN gateway.
//! - [`delete_vpn_route_entry`](crate::Client::delete_vpn_route_entry): Deletes a destination-based
//!   route of a VPN gateway.
//! - [`describe_vpn_route_entries`](crate::Client::describe_vpn_route_entries): Lists the
//!   destination-based and the BGP routes of a VPN gateway.
//! - [`modify_vpn_route_entry_weight`](crate::Client::modify_vpn_route_entry_weight): Changes the
//!   weight of a destination-based route.
//! - [`publish_vpn_route_entry`](crate::Client::publish_vpn_route_entry): Publishes a route of a VPN
//!   gateway into the route table of its VPC, or takes it back.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a destination-based route to a VPN gateway.
    ///
    /// - Request: [`CreateVpnRouteEntryRequest`]. Response: [`CreateVpnRouteEntryResponse`]. Nested types:
    ///   [`create_vpn_route_entry`].
    /// - [Documented errors](create_vpn_route_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpnRouteEntry),
    ///   2024-06.
    pub fn create_vpn_route_entry(
        &self,
        request: CreateVpnRouteEntryRequest,
    ) -> Call<CreateVpnRouteEntryResponse> {
        self.core.call(&create_vpn_route_entry::OPERATION, request)
    }

    /// Deletes a destination-based route of a VPN gateway.
    ///
    /// - Request: [`DeleteVpnRouteEntryRequest`]. Response: [`DeleteVpnRouteEntryResponse`]. Nested types:
    ///   [`delete_vpn_route_entry`].
    /// - [Documented errors](delete_vpn_route_entry::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpnRouteEntry),
    ///   2024-06.
    pub fn delete_vpn_route_entry(
        &self,
        request: DeleteVpnRouteEntryRequest,
    ) -> Call<DeleteVpnRouteEntryResponse> {
        self.core.call(&delete_vpn_route_entry::OPERATION, request)
    }

    /// Lists the destination-based and the BGP routes of a VPN gateway.
    ///
    /// - Request: [`DescribeVpnRouteEntriesRequest`]. Response: [`DescribeVpnRouteEntriesResponse`]. Nested
    ///   types: [`describe_vpn_route_entries`].
    /// - [Documented errors](describe_vpn_route_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnRouteEntries),
    ///   2024-06.
    pub fn describe_vpn_route_entries(
        &self,
        request: DescribeVpnRouteEntriesRequest,
    ) -> PagedCall<
        DescribeVpnRouteEntriesResponse,
        describe_vpn_route_entries::VpnRouteEntry,
    > {
        self.core
            .paged(
                &describe_vpn_route_entries::OPERATION,
                request,
                |page| page.vpn_route_entries,
            )
    }

    /// Changes the weight of a destination-based route.
    ///
    /// - Request: [`ModifyVpnRouteEntryWeightRequest`]. Response: [`ModifyVpnRouteEntryWeightResponse`].
    ///   Nested types: [`modify_vpn_route_entry_weight`].
    /// - [Documented errors](modify_vpn_route_entry_weight::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpnRouteEntryWeight),
    ///   2024-06.
    pub fn modify_vpn_route_entry_weight(
        &self,
        request: ModifyVpnRouteEntryWeightRequest,
    ) -> Call<ModifyVpnRouteEntryWeightResponse> {
        self.core.call(&modify_vpn_route_entry_weight::OPERATION, request)
    }

    /// Publishes a route of a VPN gateway into the route table of its VPC, or takes it back.
    ///
    /// - Request: [`PublishVpnRouteEntryRequest`]. Response: [`PublishVpnRouteEntryResponse`]. Nested
    ///   types: [`publish_vpn_route_entry`].
    /// - [Documented errors](publish_vpn_route_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/PublishVpnRouteEntry),
    ///   2024-06.
    pub fn publish_vpn_route_entry(
        &self,
        request: PublishVpnRouteEntryRequest,
    ) -> Call<PublishVpnRouteEntryResponse> {
        self.core.call(&publish_vpn_route_entry::OPERATION, request)
    }
}
