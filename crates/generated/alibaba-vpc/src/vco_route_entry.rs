// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vco-route-entry.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Check vpn bgp enabled (`CheckVpnBgpEnabled`).
    pub fn check_vpn_bgp_enabled(&self, request: CheckVpnBgpEnabledRequest) -> Call<CheckVpnBgpEnabledResponse> {
        self.core.call(&check_vpn_bgp_enabled::OPERATION, request)
    }

    /// Create vco route entry (`CreateVcoRouteEntry`).
    pub fn create_vco_route_entry(&self, request: CreateVcoRouteEntryRequest) -> Call<CreateVcoRouteEntryResponse> {
        self.core.call(&create_vco_route_entry::OPERATION, request)
    }

    /// Create vpn attachment (`CreateVpnAttachment`).
    pub fn create_vpn_attachment(&self, request: CreateVpnAttachmentRequest) -> Call<CreateVpnAttachmentResponse> {
        self.core.call(&create_vpn_attachment::OPERATION, request)
    }

    /// Delete vco route entry (`DeleteVcoRouteEntry`).
    pub fn delete_vco_route_entry(&self, request: DeleteVcoRouteEntryRequest) -> Call<DeleteVcoRouteEntryResponse> {
        self.core.call(&delete_vco_route_entry::OPERATION, request)
    }

    /// Delete vpn attachment (`DeleteVpnAttachment`).
    pub fn delete_vpn_attachment(&self, request: DeleteVpnAttachmentRequest) -> Call<DeleteVpnAttachmentResponse> {
        self.core.call(&delete_vpn_attachment::OPERATION, request)
    }

    /// Describe vco route entries (`DescribeVcoRouteEntries`).
    pub fn describe_vco_route_entries(
        &self, request: DescribeVcoRouteEntriesRequest,
    ) -> PagedCall<DescribeVcoRouteEntriesResponse, describe_vco_route_entries::VcoRouteEntry> {
        self.core.paged(&describe_vco_route_entries::OPERATION, request, |page| page.vco_route_entries)
    }

    /// Describe vpn attachments (`DescribeVpnAttachments`).
    pub fn describe_vpn_attachments(
        &self, request: DescribeVpnAttachmentsRequest,
    ) -> PagedCall<DescribeVpnAttachmentsResponse, describe_vpn_attachments::VpnAttachment> {
        self.core.paged(&describe_vpn_attachments::OPERATION, request, |page| page.vpn_attachments)
    }

    /// Describe vpn cross account authorizations (`DescribeVpnCrossAccountAuthorizations`).
    pub fn describe_vpn_cross_account_authorizations(
        &self, request: DescribeVpnCrossAccountAuthorizationsRequest,
    ) -> PagedCall<DescribeVpnCrossAccountAuthorizationsResponse, describe_vpn_cross_account_authorizations::CrossAccountAuthorization> {
        self.core.paged(&describe_vpn_cross_account_authorizations::OPERATION, request, |page| page.cross_account_authorizations)
    }

    /// Modify vco route entry weight (`ModifyVcoRouteEntryWeight`).
    pub fn modify_vco_route_entry_weight(
        &self, request: ModifyVcoRouteEntryWeightRequest,
    ) -> Call<ModifyVcoRouteEntryWeightResponse> {
        self.core.call(&modify_vco_route_entry_weight::OPERATION, request)
    }

    /// Modify vpn attachment attribute (`ModifyVpnAttachmentAttribute`).
    pub fn modify_vpn_attachment_attribute(
        &self, request: ModifyVpnAttachmentAttributeRequest,
    ) -> Call<ModifyVpnAttachmentAttributeResponse> {
        self.core.call(&modify_vpn_attachment_attribute::OPERATION, request)
    }
}
