// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! network-acl.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Associate network acl (`AssociateNetworkAcl`).
    pub fn associate_network_acl(&self, request: AssociateNetworkAclRequest) -> Call<AssociateNetworkAclResponse> {
        self.core.call(&associate_network_acl::OPERATION, request)
    }

    /// Copy network acl entries (`CopyNetworkAclEntries`).
    pub fn copy_network_acl_entries(&self, request: CopyNetworkAclEntriesRequest) -> Call<CopyNetworkAclEntriesResponse> {
        self.core.call(&copy_network_acl_entries::OPERATION, request)
    }

    /// Create network acl (`CreateNetworkAcl`).
    pub fn create_network_acl(&self, request: CreateNetworkAclRequest) -> Call<CreateNetworkAclResponse> {
        self.core.call(&create_network_acl::OPERATION, request)
    }

    /// Delete network acl (`DeleteNetworkAcl`).
    pub fn delete_network_acl(&self, request: DeleteNetworkAclRequest) -> Call<DeleteNetworkAclResponse> {
        self.core.call(&delete_network_acl::OPERATION, request)
    }

    /// Describe network acl attributes (`DescribeNetworkAclAttributes`).
    pub fn describe_network_acl_attributes(
        &self, request: DescribeNetworkAclAttributesRequest,
    ) -> Call<DescribeNetworkAclAttributesResponse> {
        self.core.call(&describe_network_acl_attributes::OPERATION, request)
    }

    /// Describe network acls (`DescribeNetworkAcls`).
    pub fn describe_network_acls(
        &self, request: DescribeNetworkAclsRequest,
    ) -> PagedCall<DescribeNetworkAclsResponse, describe_network_acls::NetworkAcl> {
        self.core.paged(&describe_network_acls::OPERATION, request, |page| page.network_acls)
    }

    /// Modify network acl attributes (`ModifyNetworkAclAttributes`).
    pub fn modify_network_acl_attributes(
        &self, request: ModifyNetworkAclAttributesRequest,
    ) -> Call<ModifyNetworkAclAttributesResponse> {
        self.core.call(&modify_network_acl_attributes::OPERATION, request)
    }

    /// Unassociate network acl (`UnassociateNetworkAcl`).
    pub fn unassociate_network_acl(&self, request: UnassociateNetworkAclRequest) -> Call<UnassociateNetworkAclResponse> {
        self.core.call(&unassociate_network_acl::OPERATION, request)
    }

    /// Update network acl entries (`UpdateNetworkAclEntries`).
    pub fn update_network_acl_entries(&self, request: UpdateNetworkAclEntriesRequest) -> Call<UpdateNetworkAclEntriesResponse> {
        self.core.call(&update_network_acl_entries::OPERATION, request)
    }
}
