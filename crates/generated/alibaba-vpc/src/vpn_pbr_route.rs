// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpn-pbr-route.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Adds a policy-based route to a VPN gateway, chosen by source and destination.
    pub fn create_vpn_pbr_route_entry(&self, request: CreateVpnPbrRouteEntryRequest) -> Call<CreateVpnPbrRouteEntryResponse> {
        self.core.call(&create_vpn_pbr_route_entry::OPERATION, request)
    }

    /// Deletes a policy-based route of a VPN gateway.
    pub fn delete_vpn_pbr_route_entry(&self, request: DeleteVpnPbrRouteEntryRequest) -> Call<DeleteVpnPbrRouteEntryResponse> {
        self.core.call(&delete_vpn_pbr_route_entry::OPERATION, request)
    }

    /// Lists the policy-based routes of a VPN gateway.
    pub fn describe_vpn_pbr_route_entries(
        &self, request: DescribeVpnPbrRouteEntriesRequest,
    ) -> PagedCall<DescribeVpnPbrRouteEntriesResponse, describe_vpn_pbr_route_entries::VpnPbrRouteEntry> {
        self.core.paged(&describe_vpn_pbr_route_entries::OPERATION, request, |page| page.vpn_pbr_route_entries)
    }

    /// Changes both weight and priority of a policy-based route.
    pub fn modify_vpn_pbr_route_entry_attribute(
        &self, request: ModifyVpnPbrRouteEntryAttributeRequest,
    ) -> Call<ModifyVpnPbrRouteEntryAttributeResponse> {
        self.core.call(&modify_vpn_pbr_route_entry_attribute::OPERATION, request)
    }

    /// Changes the priority of a policy-based route.
    pub fn modify_vpn_pbr_route_entry_priority(
        &self, request: ModifyVpnPbrRouteEntryPriorityRequest,
    ) -> Call<ModifyVpnPbrRouteEntryPriorityResponse> {
        self.core.call(&modify_vpn_pbr_route_entry_priority::OPERATION, request)
    }

    /// Changes the weight of a policy-based route.
    pub fn modify_vpn_pbr_route_entry_weight(
        &self, request: ModifyVpnPbrRouteEntryWeightRequest,
    ) -> Call<ModifyVpnPbrRouteEntryWeightResponse> {
        self.core.call(&modify_vpn_pbr_route_entry_weight::OPERATION, request)
    }
}
