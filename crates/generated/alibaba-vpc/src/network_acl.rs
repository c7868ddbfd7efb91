// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! network-acl.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds a network ACL to vSwitches.
    pub fn associate_network_acl(&self, request: AssociateNetworkAclRequest) -> Call<AssociateNetworkAclResponse> {
        self.core.call(&associate_network_acl::OPERATION, request)
    }

    /// Copies the rules of one network ACL to another.
    pub fn copy_network_acl_entries(&self, request: CopyNetworkAclEntriesRequest) -> Call<CopyNetworkAclEntriesResponse> {
        self.core.call(&copy_network_acl_entries::OPERATION, request)
    }

    /// Creates a network ACL in a VPC.
    pub fn create_network_acl(&self, request: CreateNetworkAclRequest) -> Call<CreateNetworkAclResponse> {
        self.core.call(&create_network_acl::OPERATION, request)
    }

    /// Deletes a network ACL, which must be bound to no vSwitch.
    pub fn delete_network_acl(&self, request: DeleteNetworkAclRequest) -> Call<DeleteNetworkAclResponse> {
        self.core.call(&delete_network_acl::OPERATION, request)
    }

    /// Returns a network ACL with its rules and the vSwitches that it is bound to.
    pub fn describe_network_acl_attributes(
        &self, request: DescribeNetworkAclAttributesRequest,
    ) -> Call<DescribeNetworkAclAttributesResponse> {
        self.core.call(&describe_network_acl_attributes::OPERATION, request)
    }

    /// Lists network ACLs.
    pub fn describe_network_acls(
        &self, request: DescribeNetworkAclsRequest,
    ) -> PagedCall<DescribeNetworkAclsResponse, describe_network_acls::NetworkAcl> {
        self.core.paged(&describe_network_acls::OPERATION, request, |page| page.network_acls)
    }

    /// Changes the name or description of a network ACL.
    pub fn modify_network_acl_attributes(
        &self, request: ModifyNetworkAclAttributesRequest,
    ) -> Call<ModifyNetworkAclAttributesResponse> {
        self.core.call(&modify_network_acl_attributes::OPERATION, request)
    }

    /// Unbinds a network ACL from vSwitches.
    pub fn unassociate_network_acl(&self, request: UnassociateNetworkAclRequest) -> Call<UnassociateNetworkAclResponse> {
        self.core.call(&unassociate_network_acl::OPERATION, request)
    }

    /// Replaces the rules of a network ACL.
    pub fn update_network_acl_entries(&self, request: UpdateNetworkAclEntriesRequest) -> Call<UpdateNetworkAclEntriesResponse> {
        self.core.call(&update_network_acl_entries::OPERATION, request)
    }
}
