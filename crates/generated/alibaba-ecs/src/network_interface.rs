// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! network-interface.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Gives a network interface IPv6 addresses, either listed ones or a number chosen by the system.
    pub fn assign_ipv6_addresses(&self, request: AssignIpv6AddressesRequest) -> Call<AssignIpv6AddressesResponse> {
        self.core.call(&assign_ipv6_addresses::OPERATION, request)
    }

    /// Gives a network interface secondary private IP addresses, either listed ones or a number chosen from the free ones of
    /// its vSwitch.
    pub fn assign_private_ip_addresses(
        &self, request: AssignPrivateIpAddressesRequest,
    ) -> Call<AssignPrivateIpAddressesResponse> {
        self.core.call(&assign_private_ip_addresses::OPERATION, request)
    }

    /// Attaches an `Available` network interface to an instance of the same VPC and zone.
    pub fn attach_network_interface(&self, request: AttachNetworkInterfaceRequest) -> Call<AttachNetworkInterfaceResponse> {
        self.core.call(&attach_network_interface::OPERATION, request)
    }

    /// Creates an elastic network interface in a vSwitch, with up to 49 secondary private addresses.
    pub fn create_network_interface(&self, request: CreateNetworkInterfaceRequest) -> Call<CreateNetworkInterfaceResponse> {
        self.core.call(&create_network_interface::OPERATION, request)
    }

    /// Lets another account use a network interface.
    pub fn create_network_interface_permission(
        &self, request: CreateNetworkInterfacePermissionRequest,
    ) -> Call<CreateNetworkInterfacePermissionResponse> {
        self.core.call(&create_network_interface_permission::OPERATION, request)
    }

    /// Deletes a network interface, which must be `Available`; detach it first.
    pub fn delete_network_interface(&self, request: DeleteNetworkInterfaceRequest) -> Call<DeleteNetworkInterfaceResponse> {
        self.core.call(&delete_network_interface::OPERATION, request)
    }

    /// Returns the details of one network interface.
    pub fn describe_network_interface_attribute(
        &self, request: DescribeNetworkInterfaceAttributeRequest,
    ) -> Call<DescribeNetworkInterfaceAttributeResponse> {
        self.core.call(&describe_network_interface_attribute::OPERATION, request)
    }

    /// Lists which other accounts may use network interfaces of this account.
    pub fn describe_network_interface_permissions(
        &self, request: DescribeNetworkInterfacePermissionsRequest,
    ) -> PagedCall<DescribeNetworkInterfacePermissionsResponse, NetworkInterfacePermission> {
        self.core.paged(&describe_network_interface_permissions::OPERATION, request, |page| page.network_interface_permissions)
    }

    /// Lists network interfaces with their addresses, security groups and the instance that each is attached to.
    pub fn describe_network_interfaces(
        &self, request: DescribeNetworkInterfacesRequest,
    ) -> PagedCall<DescribeNetworkInterfacesResponse, describe_network_interfaces::NetworkInterfaceSet> {
        self.core.paged(&describe_network_interfaces::OPERATION, request, |page| page.network_interface_sets)
    }

    /// Detaches a secondary network interface from an instance that is running or stopped.
    pub fn detach_network_interface(&self, request: DetachNetworkInterfaceRequest) -> Call<DetachNetworkInterfaceResponse> {
        self.core.call(&detach_network_interface::OPERATION, request)
    }

    /// Changes the name, description, security groups, queues and other attributes of a network interface.
    pub fn modify_network_interface_attribute(
        &self, request: ModifyNetworkInterfaceAttributeRequest,
    ) -> Call<ModifyNetworkInterfaceAttributeResponse> {
        self.core.call(&modify_network_interface_attribute::OPERATION, request)
    }

    /// Takes IPv6 addresses or prefixes from a network interface.
    pub fn unassign_ipv6_addresses(&self, request: UnassignIpv6AddressesRequest) -> Call<UnassignIpv6AddressesResponse> {
        self.core.call(&unassign_ipv6_addresses::OPERATION, request)
    }

    /// Takes secondary private IP addresses or prefixes from a network interface.
    pub fn unassign_private_ip_addresses(
        &self, request: UnassignPrivateIpAddressesRequest,
    ) -> Call<UnassignPrivateIpAddressesResponse> {
        self.core.call(&unassign_private_ip_addresses::OPERATION, request)
    }
}
