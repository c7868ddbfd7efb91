// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Network ACLs: rules for what enters and leaves vSwitches.
//!
//! - [`associate_network_acl`](crate::Client::associate_network_acl): Binds a network ACL to vSwitches.
//! - [`copy_network_acl_entries`](crate::Client::copy_network_acl_entries): Copies the rules of one
//!   network ACL to another.
//! - [`create_network_acl`](crate::Client::create_network_acl): Creates a network ACL in a VPC.
//! - [`delete_network_acl`](crate::Client::delete_network_acl): Deletes a network ACL, which must be
//!   bound to no vSwitch.
//! - [`describe_network_acl_attributes`](crate::Client::describe_network_acl_attributes): Returns a
//!   network ACL with its rules and the vSwitches that it is bound to.
//! - [`describe_network_acls`](crate::Client::describe_network_acls): Lists network ACLs.
//! - [`modify_network_acl_attributes`](crate::Client::modify_network_acl_attributes): Changes the name
//!   or description of a network ACL.
//! - [`unassociate_network_acl`](crate::Client::unassociate_network_acl): Unbinds a network ACL from
//!   vSwitches.
//! - [`update_network_acl_entries`](crate::Client::update_network_acl_entries): Replaces the rules of a
//!   network ACL.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Binds a network ACL to vSwitches.
    ///
    /// - Request: [`AssociateNetworkAclRequest`]. Response: [`AssociateNetworkAclResponse`]. Nested types:
    ///   [`associate_network_acl`].
    /// - [Documented errors](associate_network_acl::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateNetworkAcl),
    ///   2024-06.
    pub fn associate_network_acl(
        &self,
        request: AssociateNetworkAclRequest,
    ) -> Call<AssociateNetworkAclResponse> {
        self.core.call(&associate_network_acl::OPERATION, request)
    }

    /// Copies the rules of one network ACL to another.
    ///
    /// - Request: [`CopyNetworkAclEntriesRequest`]. Response: [`CopyNetworkAclEntriesResponse`]. Nested
    ///   types: [`copy_network_acl_entries`].
    /// - [Documented errors](copy_network_acl_entries::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CopyNetworkAclEntries),
    ///   2024-06.
    pub fn copy_network_acl_entries(
        &self,
        request: CopyNetworkAclEntriesRequest,
    ) -> Call<CopyNetworkAclEntriesResponse> {
        self.core.call(&copy_network_acl_entries::OPERATION, request)
    }

    /// Creates a network ACL in a VPC.
    ///
    /// - Request: [`CreateNetworkAclRequest`]. Response: [`CreateNetworkAclResponse`]. Nested types:
    ///   [`create_network_acl`].
    /// - [Documented errors](create_network_acl::ERRORS).
    /// - Access level: create.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateNetworkAcl), 2024-06.
    pub fn create_network_acl(
        &self,
        request: CreateNetworkAclRequest,
    ) -> Call<CreateNetworkAclResponse> {
        self.core.call(&create_network_acl::OPERATION, request)
    }

    /// Deletes a network ACL, which must be bound to no vSwitch.
    ///
    /// - Request: [`DeleteNetworkAclRequest`]. Response: [`DeleteNetworkAclResponse`]. Nested types:
    ///   [`delete_network_acl`].
    /// - [Documented errors](delete_network_acl::ERRORS).
    /// - Access level: delete.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteNetworkAcl), 2024-06.
    pub fn delete_network_acl(
        &self,
        request: DeleteNetworkAclRequest,
    ) -> Call<DeleteNetworkAclResponse> {
        self.core.call(&delete_network_acl::OPERATION, request)
    }

    /// Returns a network ACL with its rules and the vSwitches that it is bound to.
    ///
    /// - Request: [`DescribeNetworkAclAttributesRequest`]. Response:
    ///   [`DescribeNetworkAclAttributesResponse`]. Nested types: [`describe_network_acl_attributes`].
    /// - [Documented errors](describe_network_acl_attributes::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAclAttributes), 2024-06.
    pub fn describe_network_acl_attributes(
        &self,
        request: DescribeNetworkAclAttributesRequest,
    ) -> Call<DescribeNetworkAclAttributesResponse> {
        self.core.call(&describe_network_acl_attributes::OPERATION, request)
    }

    /// Lists network ACLs.
    ///
    /// - Request: [`DescribeNetworkAclsRequest`]. Response: [`DescribeNetworkAclsResponse`]. Nested types:
    ///   [`describe_network_acls`].
    /// - [Documented errors](describe_network_acls::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeNetworkAcls),
    ///   2024-06.
    pub fn describe_network_acls(
        &self,
        request: DescribeNetworkAclsRequest,
    ) -> PagedCall<DescribeNetworkAclsResponse, describe_network_acls::NetworkAcl> {
        self.core
            .paged(&describe_network_acls::OPERATION, request, |page| page.network_acls)
    }

    /// Changes the name or description of a network ACL.
    ///
    /// - Request: [`ModifyNetworkAclAttributesRequest`]. Response: [`ModifyNetworkAclAttributesResponse`].
    ///   Nested types: [`modify_network_acl_attributes`].
    /// - [Documented errors](modify_network_acl_attributes::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyNetworkAclAttributes),
    ///   2024-06.
    pub fn modify_network_acl_attributes(
        &self,
        request: ModifyNetworkAclAttributesRequest,
    ) -> Call<ModifyNetworkAclAttributesResponse> {
        self.core.call(&modify_network_acl_attributes::OPERATION, request)
    }

    /// Unbinds a network ACL from vSwitches.
    ///
    /// - Request: [`UnassociateNetworkAclRequest`]. Response: [`UnassociateNetworkAclResponse`]. Nested
    ///   types: [`unassociate_network_acl`].
    /// - [Documented errors](unassociate_network_acl::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateNetworkAcl),
    ///   2024-06.
    pub fn unassociate_network_acl(
        &self,
        request: UnassociateNetworkAclRequest,
    ) -> Call<UnassociateNetworkAclResponse> {
        self.core.call(&unassociate_network_acl::OPERATION, request)
    }

    /// Replaces the rules of a network ACL.
    ///
    /// - Request: [`UpdateNetworkAclEntriesRequest`]. Response: [`UpdateNetworkAclEntriesResponse`]. Nested
    ///   types: [`update_network_acl_entries`].
    /// - [Documented errors](update_network_acl_entries::ERRORS).
    /// - Access level: update.
    /// - Asynchronous: it responds before the operation is complete. Poll `DescribeNetworkAcls` every 3 s,
    ///   up to 10 times.
    /// - Waiters: [`wait_until_network_acl_available`](Self::wait_until_network_acl_available),
    ///   [`wait_until_network_acl_deleted`](Self::wait_until_network_acl_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UpdateNetworkAclEntries),
    ///   2024-06.
    pub fn update_network_acl_entries(
        &self,
        request: UpdateNetworkAclEntriesRequest,
    ) -> Call<UpdateNetworkAclEntriesResponse> {
        self.core.call(&update_network_acl_entries::OPERATION, request)
    }
}
