// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! dhcp-option-set.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Attach dhcp options set to vpc (`AttachDhcpOptionsSetToVpc`).
    pub fn attach_dhcp_options_set_to_vpc(
        &self, request: AttachDhcpOptionsSetToVpcRequest,
    ) -> Call<AttachDhcpOptionsSetToVpcResponse> {
        self.core.call(&attach_dhcp_options_set_to_vpc::OPERATION, request)
    }

    /// Create dhcp options set (`CreateDhcpOptionsSet`).
    pub fn create_dhcp_options_set(&self, request: CreateDhcpOptionsSetRequest) -> Call<CreateDhcpOptionsSetResponse> {
        self.core.call(&create_dhcp_options_set::OPERATION, request)
    }

    /// Delete dhcp options set (`DeleteDhcpOptionsSet`).
    pub fn delete_dhcp_options_set(&self, request: DeleteDhcpOptionsSetRequest) -> Call<DeleteDhcpOptionsSetResponse> {
        self.core.call(&delete_dhcp_options_set::OPERATION, request)
    }

    /// Detach dhcp options set from vpc (`DetachDhcpOptionsSetFromVpc`).
    pub fn detach_dhcp_options_set_from_vpc(
        &self, request: DetachDhcpOptionsSetFromVpcRequest,
    ) -> Call<DetachDhcpOptionsSetFromVpcResponse> {
        self.core.call(&detach_dhcp_options_set_from_vpc::OPERATION, request)
    }

    /// Get dhcp options set (`GetDhcpOptionsSet`).
    pub fn get_dhcp_options_set(&self, request: GetDhcpOptionsSetRequest) -> Call<GetDhcpOptionsSetResponse> {
        self.core.call(&get_dhcp_options_set::OPERATION, request)
    }

    /// List dhcp options sets (`ListDhcpOptionsSets`).
    pub fn list_dhcp_options_sets(
        &self, request: ListDhcpOptionsSetsRequest,
    ) -> PagedCall<ListDhcpOptionsSetsResponse, list_dhcp_options_sets::DhcpOptionsSet> {
        self.core.paged(&list_dhcp_options_sets::OPERATION, request, |page| page.dhcp_options_sets)
    }

    /// Replace vpc dhcp options set (`ReplaceVpcDhcpOptionsSet`).
    pub fn replace_vpc_dhcp_options_set(
        &self, request: ReplaceVpcDhcpOptionsSetRequest,
    ) -> Call<ReplaceVpcDhcpOptionsSetResponse> {
        self.core.call(&replace_vpc_dhcp_options_set::OPERATION, request)
    }

    /// Update dhcp options set attribute (`UpdateDhcpOptionsSetAttribute`).
    pub fn update_dhcp_options_set_attribute(
        &self, request: UpdateDhcpOptionsSetAttributeRequest,
    ) -> Call<UpdateDhcpOptionsSetAttributeResponse> {
        self.core.call(&update_dhcp_options_set_attribute::OPERATION, request)
    }
}
