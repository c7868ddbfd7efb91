// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! vpc.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Allocate vpc ipv6 cidr (`AllocateVpcIpv6Cidr`).
    pub fn allocate_vpc_ipv6_cidr(&self, request: AllocateVpcIpv6CidrRequest) -> Call<AllocateVpcIpv6CidrResponse> {
        self.core.call(&allocate_vpc_ipv6_cidr::OPERATION, request)
    }

    /// Associate vpc cidr block (`AssociateVpcCidrBlock`).
    pub fn associate_vpc_cidr_block(&self, request: AssociateVpcCidrBlockRequest) -> Call<AssociateVpcCidrBlockResponse> {
        self.core.call(&associate_vpc_cidr_block::OPERATION, request)
    }

    /// Create default vpc (`CreateDefaultVpc`).
    pub fn create_default_vpc(&self, request: CreateDefaultVpcRequest) -> Call<CreateDefaultVpcResponse> {
        self.core.call(&create_default_vpc::OPERATION, request)
    }

    /// Create vpc (`CreateVpc`).
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<CreateVpcResponse> {
        self.core.call(&create_vpc::OPERATION, request)
    }

    /// Delete vpc (`DeleteVpc`).
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<DeleteVpcResponse> {
        self.core.call(&delete_vpc::OPERATION, request)
    }

    /// Deletion protection (`DeletionProtection`).
    pub fn deletion_protection(&self, request: DeletionProtectionRequest) -> Call<DeletionProtectionResponse> {
        self.core.call(&deletion_protection::OPERATION, request)
    }

    /// Describe grant rules to cen (`DescribeGrantRulesToCen`).
    pub fn describe_grant_rules_to_cen(
        &self, request: DescribeGrantRulesToCenRequest,
    ) -> PagedCall<DescribeGrantRulesToCenResponse, describe_grant_rules_to_cen::CbnGrantRule> {
        self.core.paged(&describe_grant_rules_to_cen::OPERATION, request, |page| page.cen_grant_rules)
    }

    /// Describe vpc attribute (`DescribeVpcAttribute`).
    pub fn describe_vpc_attribute(&self, request: DescribeVpcAttributeRequest) -> Call<DescribeVpcAttributeResponse> {
        self.core.call(&describe_vpc_attribute::OPERATION, request)
    }

    /// Describe vpcs (`DescribeVpcs`).
    pub fn describe_vpcs(&self, request: DescribeVpcsRequest) -> PagedCall<DescribeVpcsResponse, describe_vpcs::Vpc> {
        self.core.paged(&describe_vpcs::OPERATION, request, |page| page.vpcs)
    }

    /// Disable vpc classic link (`DisableVpcClassicLink`).
    pub fn disable_vpc_classic_link(&self, request: DisableVpcClassicLinkRequest) -> Call<DisableVpcClassicLinkResponse> {
        self.core.call(&disable_vpc_classic_link::OPERATION, request)
    }

    /// Enable vpc classic link (`EnableVpcClassicLink`).
    pub fn enable_vpc_classic_link(&self, request: EnableVpcClassicLinkRequest) -> Call<EnableVpcClassicLinkResponse> {
        self.core.call(&enable_vpc_classic_link::OPERATION, request)
    }

    /// Grant instance to cen (`GrantInstanceToCen`).
    pub fn grant_instance_to_cen(&self, request: GrantInstanceToCenRequest) -> Call<GrantInstanceToCenResponse> {
        self.core.call(&grant_instance_to_cen::OPERATION, request)
    }

    /// Modify vpc attribute (`ModifyVpcAttribute`).
    pub fn modify_vpc_attribute(&self, request: ModifyVpcAttributeRequest) -> Call<ModifyVpcAttributeResponse> {
        self.core.call(&modify_vpc_attribute::OPERATION, request)
    }

    /// Revoke instance from cen (`RevokeInstanceFromCen`).
    pub fn revoke_instance_from_cen(&self, request: RevokeInstanceFromCenRequest) -> Call<RevokeInstanceFromCenResponse> {
        self.core.call(&revoke_instance_from_cen::OPERATION, request)
    }

    /// Unassociate vpc cidr block (`UnassociateVpcCidrBlock`).
    pub fn unassociate_vpc_cidr_block(&self, request: UnassociateVpcCidrBlockRequest) -> Call<UnassociateVpcCidrBlockResponse> {
        self.core.call(&unassociate_vpc_cidr_block::OPERATION, request)
    }
}
