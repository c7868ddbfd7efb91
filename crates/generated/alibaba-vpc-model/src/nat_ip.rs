// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! Addresses of VPC NAT gateways.

pub mod create_nat_ip; pub use create_nat_ip::{CreateNatIpRequest, CreateNatIpResponse};
pub mod delete_nat_ip; pub use delete_nat_ip::{DeleteNatIpRequest, DeleteNatIpResponse};
pub mod list_nat_ips; pub use list_nat_ips::{ListNatIpsRequest, ListNatIpsResponse};
pub mod modify_nat_ip_attribute; pub use modify_nat_ip_attribute::{ModifyNatIpAttributeRequest, ModifyNatIpAttributeResponse};
