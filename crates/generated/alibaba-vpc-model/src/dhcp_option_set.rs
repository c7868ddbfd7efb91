// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28; do not edit.
//! DHCP options sets: domain names and DNS servers for instances.

pub mod attach_dhcp_options_set_to_vpc; pub use attach_dhcp_options_set_to_vpc::{AttachDhcpOptionsSetToVpcRequest, AttachDhcpOptionsSetToVpcResponse};
pub mod create_dhcp_options_set; pub use create_dhcp_options_set::{CreateDhcpOptionsSetRequest, CreateDhcpOptionsSetResponse};
pub mod delete_dhcp_options_set; pub use delete_dhcp_options_set::{DeleteDhcpOptionsSetRequest, DeleteDhcpOptionsSetResponse};
pub mod detach_dhcp_options_set_from_vpc; pub use detach_dhcp_options_set_from_vpc::{DetachDhcpOptionsSetFromVpcRequest, DetachDhcpOptionsSetFromVpcResponse};
pub mod get_dhcp_options_set; pub use get_dhcp_options_set::{GetDhcpOptionsSetRequest, GetDhcpOptionsSetResponse};
pub mod list_dhcp_options_sets; pub use list_dhcp_options_sets::{ListDhcpOptionsSetsRequest, ListDhcpOptionsSetsResponse};
pub mod replace_vpc_dhcp_options_set; pub use replace_vpc_dhcp_options_set::{ReplaceVpcDhcpOptionsSetRequest, ReplaceVpcDhcpOptionsSetResponse};
pub mod update_dhcp_options_set_attribute; pub use update_dhcp_options_set_attribute::{UpdateDhcpOptionsSetAttributeRequest, UpdateDhcpOptionsSetAttributeResponse};
