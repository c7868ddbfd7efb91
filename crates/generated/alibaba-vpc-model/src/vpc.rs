// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Virtual private clouds (VPC) and their address ranges.

pub mod allocate_vpc_ipv6_cidr; pub use allocate_vpc_ipv6_cidr::{AllocateVpcIpv6CidrRequest, AllocateVpcIpv6CidrResponse};
pub mod associate_vpc_cidr_block; pub use associate_vpc_cidr_block::{AssociateVpcCidrBlockRequest, AssociateVpcCidrBlockResponse};
pub mod create_default_vpc; pub use create_default_vpc::{CreateDefaultVpcRequest, CreateDefaultVpcResponse};
pub mod create_vpc; pub use create_vpc::{CreateVpcRequest, CreateVpcResponse};
pub mod delete_vpc; pub use delete_vpc::{DeleteVpcRequest, DeleteVpcResponse};
pub mod deletion_protection; pub use deletion_protection::{DeletionProtectionRequest, DeletionProtectionResponse};
pub mod describe_grant_rules_to_cen; pub use describe_grant_rules_to_cen::{DescribeGrantRulesToCenRequest, DescribeGrantRulesToCenResponse};
pub mod describe_vpc_attribute; pub use describe_vpc_attribute::{DescribeVpcAttributeRequest, DescribeVpcAttributeResponse};
pub mod describe_vpcs; pub use describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse};
pub mod disable_vpc_classic_link; pub use disable_vpc_classic_link::{DisableVpcClassicLinkRequest, DisableVpcClassicLinkResponse};
pub mod enable_vpc_classic_link; pub use enable_vpc_classic_link::{EnableVpcClassicLinkRequest, EnableVpcClassicLinkResponse};
pub mod grant_instance_to_cen; pub use grant_instance_to_cen::{GrantInstanceToCenRequest, GrantInstanceToCenResponse};
pub mod modify_vpc_attribute; pub use modify_vpc_attribute::{ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};
pub mod revoke_instance_from_cen; pub use revoke_instance_from_cen::{RevokeInstanceFromCenRequest, RevokeInstanceFromCenResponse};
pub mod unassociate_vpc_cidr_block; pub use unassociate_vpc_cidr_block::{UnassociateVpcCidrBlockRequest, UnassociateVpcCidrBlockResponse};
