// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vco-route-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Tells whether IPsec connections of a region can use BGP.
    pub fn check_vpn_bgp_enabled(&self, request: CheckVpnBgpEnabledRequest) -> Call<CheckVpnBgpEnabledResponse> {
        self.core.call(&check_vpn_bgp_enabled::OPERATION, request)
    }

    /// Adds a destination route to an IPsec connection that is attached to a transit router.
    pub fn create_vco_route_entry(&self, request: CreateVcoRouteEntryRequest) -> Call<CreateVcoRouteEntryResponse> {
        self.core.call(&create_vco_route_entry::OPERATION, request)
    }

    /// Creates an IPsec connection for use with a transit router.
    pub fn create_vpn_attachment(&self, request: CreateVpnAttachmentRequest) -> Call<CreateVpnAttachmentResponse> {
        self.core.call(&create_vpn_attachment::OPERATION, request)
    }

    /// Deletes a destination route of an IPsec connection.
    pub fn delete_vco_route_entry(&self, request: DeleteVcoRouteEntryRequest) -> Call<DeleteVcoRouteEntryResponse> {
        self.core.call(&delete_vco_route_entry::OPERATION, request)
    }

    /// Deletes an IPsec connection that was made for a transit router.
    pub fn delete_vpn_attachment(&self, request: DeleteVpnAttachmentRequest) -> Call<DeleteVpnAttachmentResponse> {
        self.core.call(&delete_vpn_attachment::OPERATION, request)
    }

    /// Lists the routes of an IPsec connection.
    pub fn describe_vco_route_entries(
        &self, request: DescribeVcoRouteEntriesRequest,
    ) -> PagedCall<DescribeVcoRouteEntriesResponse, describe_vco_route_entries::VcoRouteEntry> {
        self.core.paged(&describe_vco_route_entries::OPERATION, request, |page| page.vco_route_entries)
    }

    /// Lists the IPsec connections that are attached to a transit router.
    pub fn describe_vpn_attachments(
        &self, request: DescribeVpnAttachmentsRequest,
    ) -> PagedCall<DescribeVpnAttachmentsResponse, describe_vpn_attachments::VpnAttachment> {
        self.core.paged(&describe_vpn_attachments::OPERATION, request, |page| page.vpn_attachments)
    }

    /// Tells which other accounts may attach an IPsec connection to their transit routers.
    pub fn describe_vpn_cross_account_authorizations(
        &self, request: DescribeVpnCrossAccountAuthorizationsRequest,
    ) -> PagedCall<DescribeVpnCrossAccountAuthorizationsResponse, describe_vpn_cross_account_authorizations::CrossAccountAuthorization> {
        self.core.paged(&describe_vpn_cross_account_authorizations::OPERATION, request, |page| page.cross_account_authorizations)
    }

    /// Changes the weight of a destination route of an IPsec connection.
    pub fn modify_vco_route_entry_weight(
        &self, request: ModifyVcoRouteEntryWeightRequest,
    ) -> Call<ModifyVcoRouteEntryWeightResponse> {
        self.core.call(&modify_vco_route_entry_weight::OPERATION, request)
    }

    /// Changes an IPsec connection that was made for a transit router.
    pub fn modify_vpn_attachment_attribute(
        &self, request: ModifyVpnAttachmentAttributeRequest,
    ) -> Call<ModifyVpnAttachmentAttributeResponse> {
        self.core.call(&modify_vpn_attachment_attribute::OPERATION, request)
    }
}
