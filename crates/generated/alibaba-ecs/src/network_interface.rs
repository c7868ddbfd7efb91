// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! network-interface.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Assign ipv6 addresses (`AssignIpv6Addresses`).
    pub fn assign_ipv6_addresses(&self, request: AssignIpv6AddressesRequest) -> Call<AssignIpv6AddressesResponse> {
        self.core.call(&assign_ipv6_addresses::OPERATION, request)
    }

    /// Assign private ip addresses (`AssignPrivateIpAddresses`).
    pub fn assign_private_ip_addresses(
        &self, request: AssignPrivateIpAddressesRequest,
    ) -> Call<AssignPrivateIpAddressesResponse> {
        self.core.call(&assign_private_ip_addresses::OPERATION, request)
    }

    /// Attach network interface (`AttachNetworkInterface`).
    pub fn attach_network_interface(&self, request: AttachNetworkInterfaceRequest) -> Call<AttachNetworkInterfaceResponse> {
        self.core.call(&attach_network_interface::OPERATION, request)
    }

    /// Create network interface (`CreateNetworkInterface`).
    pub fn create_network_interface(&self, request: CreateNetworkInterfaceRequest) -> Call<CreateNetworkInterfaceResponse> {
        self.core.call(&create_network_interface::OPERATION, request)
    }

    /// Create network interface permission (`CreateNetworkInterfacePermission`).
    pub fn create_network_interface_permission(
        &self, request: CreateNetworkInterfacePermissionRequest,
    ) -> Call<CreateNetworkInterfacePermissionResponse> {
        self.core.call(&create_network_interface_permission::OPERATION, request)
    }

    /// Delete network interface (`DeleteNetworkInterface`).
    pub fn delete_network_interface(&self, request: DeleteNetworkInterfaceRequest) -> Call<DeleteNetworkInterfaceResponse> {
        self.core.call(&delete_network_interface::OPERATION, request)
    }

    /// Describe network interface attribute (`DescribeNetworkInterfaceAttribute`).
    pub fn describe_network_interface_attribute(
        &self, request: DescribeNetworkInterfaceAttributeRequest,
    ) -> Call<DescribeNetworkInterfaceAttributeResponse> {
        self.core.call(&describe_network_interface_attribute::OPERATION, request)
    }

    /// Describe network interface permissions (`DescribeNetworkInterfacePermissions`).
    pub fn describe_network_interface_permissions(
        &self, request: DescribeNetworkInterfacePermissionsRequest,
    ) -> PagedCall<DescribeNetworkInterfacePermissionsResponse, NetworkInterfacePermission> {
        self.core.paged(&describe_network_interface_permissions::OPERATION, request, |page| page.network_interface_permissions)
    }

    /// Describe network interfaces (`DescribeNetworkInterfaces`).
    pub fn describe_network_interfaces(
        &self, request: DescribeNetworkInterfacesRequest,
    ) -> PagedCall<DescribeNetworkInterfacesResponse, describe_network_interfaces::NetworkInterfaceSet> {
        self.core.paged(&describe_network_interfaces::OPERATION, request, |page| page.network_interface_sets)
    }

    /// Detach network interface (`DetachNetworkInterface`).
    pub fn detach_network_interface(&self, request: DetachNetworkInterfaceRequest) -> Call<DetachNetworkInterfaceResponse> {
        self.core.call(&detach_network_interface::OPERATION, request)
    }

    /// Modify network interface attribute (`ModifyNetworkInterfaceAttribute`).
    pub fn modify_network_interface_attribute(
        &self, request: ModifyNetworkInterfaceAttributeRequest,
    ) -> Call<ModifyNetworkInterfaceAttributeResponse> {
        self.core.call(&modify_network_interface_attribute::OPERATION, request)
    }

    /// Unassign ipv6 addresses (`UnassignIpv6Addresses`).
    pub fn unassign_ipv6_addresses(&self, request: UnassignIpv6AddressesRequest) -> Call<UnassignIpv6AddressesResponse> {
        self.core.call(&unassign_ipv6_addresses::OPERATION, request)
    }

    /// Unassign private ip addresses (`UnassignPrivateIpAddresses`).
    pub fn unassign_private_ip_addresses(
        &self, request: UnassignPrivateIpAddressesRequest,
    ) -> Call<UnassignPrivateIpAddressesResponse> {
        self.core.call(&unassign_private_ip_addresses::OPERATION, request)
    }
}
