// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpc.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Reserves an IPv6 block for a VPC.
    pub fn allocate_vpc_ipv6_cidr(&self, request: AllocateVpcIpv6CidrRequest) -> Call<AllocateVpcIpv6CidrResponse> {
        self.core.call(&allocate_vpc_ipv6_cidr::OPERATION, request)
    }

    /// Adds a secondary CIDR block to a VPC: up to five for IPv4 and five for IPv6.
    pub fn associate_vpc_cidr_block(&self, request: AssociateVpcCidrBlockRequest) -> Call<AssociateVpcCidrBlockResponse> {
        self.core.call(&associate_vpc_cidr_block::OPERATION, request)
    }

    /// Creates the default VPC of a region, with a router and a route table.
    pub fn create_default_vpc(&self, request: CreateDefaultVpcRequest) -> Call<CreateDefaultVpcResponse> {
        self.core.call(&create_default_vpc::OPERATION, request)
    }

    /// Creates a virtual private cloud (VPC), with a router and a route table.
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<CreateVpcResponse> {
        self.core.call(&create_vpc::OPERATION, request)
    }

    /// Deletes a VPC, which must be `Available`.
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<DeleteVpcResponse> {
        self.core.call(&delete_vpc::OPERATION, request)
    }

    /// Switches the protection of a resource against deletion on or off.
    pub fn deletion_protection(&self, request: DeletionProtectionRequest) -> Call<DeletionProtectionResponse> {
        self.core.call(&deletion_protection::OPERATION, request)
    }

    /// Tells which Cloud Enterprise Network instances of other accounts may attach a VPC, border router or Cloud Connect
    /// network.
    pub fn describe_grant_rules_to_cen(
        &self, request: DescribeGrantRulesToCenRequest,
    ) -> PagedCall<DescribeGrantRulesToCenResponse, describe_grant_rules_to_cen::CbnGrantRule> {
        self.core.paged(&describe_grant_rules_to_cen::OPERATION, request, |page| page.cen_grant_rules)
    }

    /// Returns the details of one VPC.
    pub fn describe_vpc_attribute(&self, request: DescribeVpcAttributeRequest) -> Call<DescribeVpcAttributeResponse> {
        self.core.call(&describe_vpc_attribute::OPERATION, request)
    }

    /// Lists VPCs with their blocks, state, vSwitches and route tables.
    pub fn describe_vpcs(&self, request: DescribeVpcsRequest) -> PagedCall<DescribeVpcsResponse, describe_vpcs::Vpc> {
        self.core.paged(&describe_vpcs::OPERATION, request, |page| page.vpcs)
    }

    /// Switches off ClassicLink for a VPC, so that instances of the classic network cannot be linked to it.
    pub fn disable_vpc_classic_link(&self, request: DisableVpcClassicLinkRequest) -> Call<DisableVpcClassicLinkResponse> {
        self.core.call(&disable_vpc_classic_link::OPERATION, request)
    }

    /// Switches on ClassicLink for a VPC, so that instances of the classic network can be linked to it.
    pub fn enable_vpc_classic_link(&self, request: EnableVpcClassicLinkRequest) -> Call<EnableVpcClassicLinkResponse> {
        self.core.call(&enable_vpc_classic_link::OPERATION, request)
    }

    /// Lets a Cloud Enterprise Network instance of another account attach a network of this account.
    pub fn grant_instance_to_cen(&self, request: GrantInstanceToCenRequest) -> Call<GrantInstanceToCenResponse> {
        self.core.call(&grant_instance_to_cen::OPERATION, request)
    }

    /// Changes the name or description of a VPC, or gives it IPv6.
    pub fn modify_vpc_attribute(&self, request: ModifyVpcAttributeRequest) -> Call<ModifyVpcAttributeResponse> {
        self.core.call(&modify_vpc_attribute::OPERATION, request)
    }

    /// No longer lets a Cloud Enterprise Network instance of another account attach a network of this account.
    pub fn revoke_instance_from_cen(&self, request: RevokeInstanceFromCenRequest) -> Call<RevokeInstanceFromCenResponse> {
        self.core.call(&revoke_instance_from_cen::OPERATION, request)
    }

    /// Removes a secondary CIDR block from a VPC.
    pub fn unassociate_vpc_cidr_block(&self, request: UnassociateVpcCidrBlockRequest) -> Call<UnassociateVpcCidrBlockResponse> {
        self.core.call(&unassociate_vpc_cidr_block::OPERATION, request)
    }
}
