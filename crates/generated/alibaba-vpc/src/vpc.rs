// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Virtual private clouds (VPC) and their address ranges.
//!
//! - [`allocate_vpc_ipv6_cidr`](crate::Client::allocate_vpc_ipv6_cidr): Reserves an IPv6 block for a
//!   VPC.
//! - [`associate_vpc_cidr_block`](crate::Client::associate_vpc_cidr_block): Adds a secondary CIDR block
//!   to a VPC: up to five for IPv4 and five for IPv6.
//! - [`create_default_vpc`](crate::Client::create_default_vpc): Creates the default VPC of a region,
//!   with a router and a route table.
//! - [`create_vpc`](crate::Client::create_vpc): Creates a virtual private cloud (VPC), with a router
//!   and a route table.
//! - [`delete_vpc`](crate::Client::delete_vpc): Deletes a VPC, which must be `Available`.
//! - [`deletion_protection`](crate::Client::deletion_protection): Switches the protection of a resource
//!   against deletion on or off.
//! - [`describe_grant_rules_to_cen`](crate::Client::describe_grant_rules_to_cen): Tells which Cloud
//!   Enterprise Network instances of other accounts may attach a VPC, border router or Cloud Connect
//!   network.
//! - [`describe_vpc_attribute`](crate::Client::describe_vpc_attribute): Returns the details of one VPC.
//! - [`describe_vpcs`](crate::Client::describe_vpcs): Lists VPCs with their blocks, state, vSwitches
//!   and route tables.
//! - [`disable_vpc_classic_link`](crate::Client::disable_vpc_classic_link): Switches off ClassicLink
//!   for a VPC, so that instances of the classic network cannot be linked to it.
//! - [`enable_vpc_classic_link`](crate::Client::enable_vpc_classic_link): Switches on ClassicLink for a
//!   VPC, so that instances of the classic network can be linked to it.
//! - [`grant_instance_to_cen`](crate::Client::grant_instance_to_cen): Lets a Cloud Enterprise Network
//!   instance of another account attach a network of this account.
//! - [`modify_vpc_attribute`](crate::Client::modify_vpc_attribute): Changes the name or description of
//!   a VPC, or gives it IPv6.
//! - [`revoke_instance_from_cen`](crate::Client::revoke_instance_from_cen): No longer lets a Cloud
//!   Enterprise Network instance of another account attach a network of this account.
//! - [`unassociate_vpc_cidr_block`](crate::Client::unassociate_vpc_cidr_block): Removes a secondary
//!   CIDR block from a VPC.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Reserves an IPv6 block for a VPC.
    ///
    /// - Request: [`AllocateVpcIpv6CidrRequest`]. Response: [`AllocateVpcIpv6CidrResponse`]. Nested types:
    ///   [`allocate_vpc_ipv6_cidr`].
    /// - [Documented errors](allocate_vpc_ipv6_cidr::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AllocateVpcIpv6Cidr),
    ///   2024-06.
    pub fn allocate_vpc_ipv6_cidr(
        &self,
        request: AllocateVpcIpv6CidrRequest,
    ) -> Call<AllocateVpcIpv6CidrResponse> {
        self.core.call(&allocate_vpc_ipv6_cidr::OPERATION, request)
    }

    /// Adds a secondary CIDR block to a VPC: up to five for IPv4 and five for IPv6.
    ///
    /// - Request: [`AssociateVpcCidrBlockRequest`]. Response: [`AssociateVpcCidrBlockResponse`]. Nested
    ///   types: [`associate_vpc_cidr_block`].
    /// - [Documented errors](associate_vpc_cidr_block::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/AssociateVpcCidrBlock),
    ///   2024-06.
    pub fn associate_vpc_cidr_block(
        &self,
        request: AssociateVpcCidrBlockRequest,
    ) -> Call<AssociateVpcCidrBlockResponse> {
        self.core.call(&associate_vpc_cidr_block::OPERATION, request)
    }

    /// Creates the default VPC of a region, with a router and a route table.
    ///
    /// - Request: [`CreateDefaultVpcRequest`]. Response: [`CreateDefaultVpcResponse`]. Nested types:
    ///   [`create_default_vpc`].
    /// - [Documented errors](create_default_vpc::ERRORS).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateDefaultVpc), 2024-06.
    pub fn create_default_vpc(
        &self,
        request: CreateDefaultVpcRequest,
    ) -> Call<CreateDefaultVpcResponse> {
        self.core.call(&create_default_vpc::OPERATION, request)
    }

    /// Creates a virtual private cloud (VPC), with a router and a route table.
    ///
    /// - Request: [`CreateVpcRequest`]. Response: [`CreateVpcResponse`]. Nested types: [`create_vpc`].
    /// - [Documented errors](create_vpc::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateVpc), 2024-06.
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<CreateVpcResponse> {
        self.core.call(&create_vpc::OPERATION, request)
    }

    /// Deletes a VPC, which must be `Available`.
    ///
    /// - Request: [`DeleteVpcRequest`]. Response: [`DeleteVpcResponse`]. Nested types: [`delete_vpc`].
    /// - [Documented errors](delete_vpc::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeleteVpc), 2024-06.
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<DeleteVpcResponse> {
        self.core.call(&delete_vpc::OPERATION, request)
    }

    /// Switches the protection of a resource against deletion on or off.
    ///
    /// - Request: [`DeletionProtectionRequest`]. Response: [`DeletionProtectionResponse`]. Nested types:
    ///   [`deletion_protection`].
    /// - [Documented errors](deletion_protection::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DeletionProtection), 2024-06.
    pub fn deletion_protection(
        &self,
        request: DeletionProtectionRequest,
    ) -> Call<DeletionProtectionResponse> {
        self.core.call(&deletion_protection::OPERATION, request)
    }

    /// Tells which Cloud Enterprise Network instances of other accounts may attach a VPC, border router or
    /// Cloud Connect network.
    ///
    /// - Request: [`DescribeGrantRulesToCenRequest`]. Response: [`DescribeGrantRulesToCenResponse`]. Nested
    ///   types: [`describe_grant_rules_to_cen`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeGrantRulesToCen),
    ///   2024-06.
    pub fn describe_grant_rules_to_cen(
        &self,
        request: DescribeGrantRulesToCenRequest,
    ) -> PagedCall<
        DescribeGrantRulesToCenResponse,
        describe_grant_rules_to_cen::CbnGrantRule,
    > {
        self.core
            .paged(
                &describe_grant_rules_to_cen::OPERATION,
                request,
                |page| page.cen_grant_rules,
            )
    }

    /// Returns the details of one VPC.
    ///
    /// - Request: [`DescribeVpcAttributeRequest`]. Response: [`DescribeVpcAttributeResponse`]. Nested
    ///   types: [`describe_vpc_attribute`].
    /// - [Documented errors](describe_vpc_attribute::ERRORS).
    /// - Access level: get.
    /// - Waiter: [`wait_until_vpc_available`](Self::wait_until_vpc_available).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcAttribute),
    ///   2024-06.
    pub fn describe_vpc_attribute(
        &self,
        request: DescribeVpcAttributeRequest,
    ) -> Call<DescribeVpcAttributeResponse> {
        self.core.call(&describe_vpc_attribute::OPERATION, request)
    }

    /// Lists VPCs with their blocks, state, vSwitches and route tables.
    ///
    /// - Request: [`DescribeVpcsRequest`]. Response: [`DescribeVpcsResponse`]. Nested types:
    ///   [`describe_vpcs`].
    /// - [Documented errors](describe_vpcs::ERRORS).
    /// - Access level: list.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiter: [`wait_until_vpc_deleted`](Self::wait_until_vpc_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpcs), 2024-06.
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> PagedCall<DescribeVpcsResponse, describe_vpcs::Vpc> {
        self.core.paged(&describe_vpcs::OPERATION, request, |page| page.vpcs)
    }

    /// Switches off ClassicLink for a VPC, so that instances of the classic network cannot be linked to it.
    ///
    /// - Request: [`DisableVpcClassicLinkRequest`]. Response: [`DisableVpcClassicLinkResponse`]. Nested
    ///   types: [`disable_vpc_classic_link`].
    /// - [Documented errors](disable_vpc_classic_link::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DisableVpcClassicLink),
    ///   2024-06.
    pub fn disable_vpc_classic_link(
        &self,
        request: DisableVpcClassicLinkRequest,
    ) -> Call<DisableVpcClassicLinkResponse> {
        self.core.call(&disable_vpc_classic_link::OPERATION, request)
    }

    /// Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
    ///
    /// - Request: [`EnableVpcClassicLinkRequest`]. Response: [`EnableVpcClassicLinkResponse`]. Nested
    ///   types: [`enable_vpc_classic_link`].
    /// - [Documented errors](enable_vpc_classic_link::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/EnableVpcClassicLink),
    ///   2024-06.
    pub fn enable_vpc_classic_link(
        &self,
        request: EnableVpcClassicLinkRequest,
    ) -> Call<EnableVpcClassicLinkResponse> {
        self.core.call(&enable_vpc_classic_link::OPERATION, request)
    }

    /// Lets a Cloud Enterprise Network instance of another account attach a network of this account.
    ///
    /// - Request: [`GrantInstanceToCenRequest`]. Response: [`GrantInstanceToCenResponse`]. Nested types:
    ///   [`grant_instance_to_cen`].
    /// - [Documented errors](grant_instance_to_cen::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/GrantInstanceToCen), 2024-06.
    pub fn grant_instance_to_cen(
        &self,
        request: GrantInstanceToCenRequest,
    ) -> Call<GrantInstanceToCenResponse> {
        self.core.call(&grant_instance_to_cen::OPERATION, request)
    }

    /// Changes the name or description of a VPC, or gives it IPv6.
    ///
    /// - Request: [`ModifyVpcAttributeRequest`]. Response: [`ModifyVpcAttributeResponse`]. Nested types:
    ///   [`modify_vpc_attribute`].
    /// - [Documented errors](modify_vpc_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ModifyVpcAttribute), 2024-06.
    pub fn modify_vpc_attribute(
        &self,
        request: ModifyVpcAttributeRequest,
    ) -> Call<ModifyVpcAttributeResponse> {
        self.core.call(&modify_vpc_attribute::OPERATION, request)
    }

    /// No longer lets a Cloud Enterprise Network instance of another account attach a network of this
    /// account.
    ///
    /// - Request: [`RevokeInstanceFromCenRequest`]. Response: [`RevokeInstanceFromCenResponse`]. Nested
    ///   types: [`revoke_instance_from_cen`].
    /// - [Documented errors](revoke_instance_from_cen::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/RevokeInstanceFromCen),
    ///   2024-06.
    pub fn revoke_instance_from_cen(
        &self,
        request: RevokeInstanceFromCenRequest,
    ) -> Call<RevokeInstanceFromCenResponse> {
        self.core.call(&revoke_instance_from_cen::OPERATION, request)
    }

    /// Removes a secondary CIDR block from a VPC.
    ///
    /// - Request: [`UnassociateVpcCidrBlockRequest`]. Response: [`UnassociateVpcCidrBlockResponse`]. Nested
    ///   types: [`unassociate_vpc_cidr_block`].
    /// - [Documented errors](unassociate_vpc_cidr_block::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/UnassociateVpcCidrBlock),
    ///   2024-06.
    pub fn unassociate_vpc_cidr_block(
        &self,
        request: UnassociateVpcCidrBlockRequest,
    ) -> Call<UnassociateVpcCidrBlockResponse> {
        self.core.call(&unassociate_vpc_cidr_block::OPERATION, request)
    }
}
