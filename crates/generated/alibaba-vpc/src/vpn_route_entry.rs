// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpn-route-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Create vpn route entry (`CreateVpnRouteEntry`).
    pub fn create_vpn_route_entry(&self, request: CreateVpnRouteEntryRequest) -> Call<CreateVpnRouteEntryResponse> {
        self.core.call(&create_vpn_route_entry::OPERATION, request)
    }

    /// Delete vpn route entry (`DeleteVpnRouteEntry`).
    pub fn delete_vpn_route_entry(&self, request: DeleteVpnRouteEntryRequest) -> Call<DeleteVpnRouteEntryResponse> {
        self.core.call(&delete_vpn_route_entry::OPERATION, request)
    }

    /// Describe vpn route entries (`DescribeVpnRouteEntries`).
    pub fn describe_vpn_route_entries(
        &self, request: DescribeVpnRouteEntriesRequest,
    ) -> PagedCall<DescribeVpnRouteEntriesResponse, describe_vpn_route_entries::VpnRouteEntry> {
        self.core.paged(&describe_vpn_route_entries::OPERATION, request, |page| page.vpn_route_entries)
    }

    /// Modify vpn route entry weight (`ModifyVpnRouteEntryWeight`).
    pub fn modify_vpn_route_entry_weight(
        &self, request: ModifyVpnRouteEntryWeightRequest,
    ) -> Call<ModifyVpnRouteEntryWeightResponse> {
        self.core.call(&modify_vpn_route_entry_weight::OPERATION, request)
    }

    /// Publish vpn route entry (`PublishVpnRouteEntry`).
    pub fn publish_vpn_route_entry(&self, request: PublishVpnRouteEntryRequest) -> Call<PublishVpnRouteEntryResponse> {
        self.core.call(&publish_vpn_route_entry::OPERATION, request)
    }
}
