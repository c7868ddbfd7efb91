// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Elastic network interfaces and their private and IPv6 addresses.

pub mod assign_ipv6_addresses; pub use assign_ipv6_addresses::{AssignIpv6AddressesRequest, AssignIpv6AddressesResponse};
pub mod assign_private_ip_addresses; pub use assign_private_ip_addresses::{AssignPrivateIpAddressesRequest, AssignPrivateIpAddressesResponse};
pub mod attach_network_interface; pub use attach_network_interface::{AttachNetworkInterfaceRequest, AttachNetworkInterfaceResponse};
pub mod create_network_interface; pub use create_network_interface::{CreateNetworkInterfaceRequest, CreateNetworkInterfaceResponse};
pub mod create_network_interface_permission; pub use create_network_interface_permission::{CreateNetworkInterfacePermissionRequest, CreateNetworkInterfacePermissionResponse};
pub mod delete_network_interface; pub use delete_network_interface::{DeleteNetworkInterfaceRequest, DeleteNetworkInterfaceResponse};
pub mod describe_network_interface_attribute; pub use describe_network_interface_attribute::{DescribeNetworkInterfaceAttributeRequest, DescribeNetworkInterfaceAttributeResponse};
pub mod describe_network_interface_permissions; pub use describe_network_interface_permissions::{DescribeNetworkInterfacePermissionsRequest, DescribeNetworkInterfacePermissionsResponse};
pub mod describe_network_interfaces; pub use describe_network_interfaces::{DescribeNetworkInterfacesRequest, DescribeNetworkInterfacesResponse};
pub mod detach_network_interface; pub use detach_network_interface::{DetachNetworkInterfaceRequest, DetachNetworkInterfaceResponse};
pub mod modify_network_interface_attribute; pub use modify_network_interface_attribute::{ModifyNetworkInterfaceAttributeRequest, ModifyNetworkInterfaceAttributeResponse};
pub mod unassign_ipv6_addresses; pub use unassign_ipv6_addresses::{UnassignIpv6AddressesRequest, UnassignIpv6AddressesResponse};
pub mod unassign_private_ip_addresses; pub use unassign_private_ip_addresses::{UnassignPrivateIpAddressesRequest, UnassignPrivateIpAddressesResponse};
