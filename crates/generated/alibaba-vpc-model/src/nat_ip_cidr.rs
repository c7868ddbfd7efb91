// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Address ranges of VPC NAT gateways.

pub mod create_nat_ip_cidr; pub use create_nat_ip_cidr::{CreateNatIpCidrRequest, CreateNatIpCidrResponse};
pub mod delete_nat_ip_cidr; pub use delete_nat_ip_cidr::{DeleteNatIpCidrRequest, DeleteNatIpCidrResponse};
pub mod list_nat_ip_cidrs; pub use list_nat_ip_cidrs::{ListNatIpCidrsRequest, ListNatIpCidrsResponse};
pub mod modify_nat_ip_cidr_attribute; pub use modify_nat_ip_cidr_attribute::{ModifyNatIpCidrAttributeRequest, ModifyNatIpCidrAttributeResponse};
