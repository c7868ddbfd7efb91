// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Elastic network interfaces and their private and IPv6 addresses.
//!
//! - [`assign_ipv6_addresses`](crate::Client::assign_ipv6_addresses): Gives a network interface IPv6
//!   addresses, either listed ones or a number chosen by the system.
//! - [`assign_private_ip_addresses`](crate::Client::assign_private_ip_addresses): Gives a network
//!   interface secondary private IP addresses, either listed ones or a number chosen from the free ones
//!   of its vSwitch.
//! - [`attach_network_interface`](crate::Client::attach_network_interface): Attaches an `Available`
//!   network interface to an instance of the same VPC and zone.
//! - [`create_network_interface`](crate::Client::create_network_interface): Creates an elastic network
//!   interface in a vSwitch, with up to 49 secondary private addresses.
//! - [`create_network_interface_permission`](crate::Client::create_network_interface_permission): Lets
//!   another account use a network interface.
//! - [`delete_network_interface`](crate::Client::delete_network_interface): Deletes a network
//!   interface, which must be `Available`; detach it first.
//! - [`describe_network_interface_attribute`](crate::Client::describe_network_interface_attribute):
//!   Returns the details of one network interface.
//! - [`describe_network_interface_permissions`](crate::Client::describe_network_interface_permissions):
//!   Lists which other accounts may use network interfaces of this account.
//! - [`describe_network_interfaces`](crate::Client::describe_network_interfaces): Lists network
//!   interfaces with their addresses, security groups and the instance that each is attached to.
//! - [`detach_network_interface`](crate::Client::detach_network_interface): Detaches a secondary
//!   network interface from an instance that is running or stopped.
//! - [`modify_network_interface_attribute`](crate::Client::modify_network_interface_attribute): Changes
//!   the name, description, security groups, queues and other attributes of a network interface.
//! - [`unassign_ipv6_addresses`](crate::Client::unassign_ipv6_addresses): Takes IPv6 addresses or
//!   prefixes from a network interface.
//! - [`unassign_private_ip_addresses`](crate::Client::unassign_private_ip_addresses): Takes secondary
//!   private IP addresses or prefixes from a network interface.

use cloudspec_runtime::{Call, PagedCall};

pub use crate::shapes::NetworkInterfacePermission;

use crate::*;

impl Client {
    /// Gives a network interface IPv6 addresses, either listed ones or a number chosen by the system.
    ///
    /// - Request: [`AssignIpv6AddressesRequest`]. Response: [`AssignIpv6AddressesResponse`]. Nested types:
    ///   [`assign_ipv6_addresses`].
    /// - [Documented errors](assign_ipv6_addresses::ERRORS).
    /// - Requires permission for the action `ecs:AssignIpv6Addresses` (access level create), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignIpv6Addresses),
    ///   2024-06-24.
    pub fn assign_ipv6_addresses(
        &self,
        request: AssignIpv6AddressesRequest,
    ) -> Call<AssignIpv6AddressesResponse> {
        self.core.call(&assign_ipv6_addresses::OPERATION, request)
    }

    /// Gives a network interface secondary private IP addresses, either listed ones or a number chosen from
    /// the free ones of its vSwitch.
    ///
    /// - Request: [`AssignPrivateIpAddressesRequest`]. Response: [`AssignPrivateIpAddressesResponse`].
    ///   Nested types: [`assign_private_ip_addresses`].
    /// - [Documented errors](assign_private_ip_addresses::ERRORS).
    /// - Requires permission for the action `ecs:AssignPrivateIpAddresses` (access level create), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssignPrivateIpAddresses),
    ///   2024-06-24.
    pub fn assign_private_ip_addresses(
        &self,
        request: AssignPrivateIpAddressesRequest,
    ) -> Call<AssignPrivateIpAddressesResponse> {
        self.core.call(&assign_private_ip_addresses::OPERATION, request)
    }

    /// Attaches an `Available` network interface to an instance of the same VPC and zone.
    ///
    /// - Request: [`AttachNetworkInterfaceRequest`]. Response: [`AttachNetworkInterfaceResponse`]. Nested
    ///   types: [`attach_network_interface`].
    /// - [Documented errors](attach_network_interface::ERRORS).
    /// - Requires permission for the action `ecs:AttachNetworkInterface` (access level update), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy) and
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AttachNetworkInterface),
    ///   2024-06-24.
    pub fn attach_network_interface(
        &self,
        request: AttachNetworkInterfaceRequest,
    ) -> Call<AttachNetworkInterfaceResponse> {
        self.core.call(&attach_network_interface::OPERATION, request)
    }

    /// Creates an elastic network interface in a vSwitch, with up to 49 secondary private addresses.
    ///
    /// - Request: [`CreateNetworkInterfaceRequest`]. Response: [`CreateNetworkInterfaceResponse`]. Nested
    ///   types: [`create_network_interface`].
    /// - [Documented errors](create_network_interface::ERRORS).
    /// - Requires permission for the action `ecs:CreateNetworkInterface` (access level create), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/*` (required in the policy) and VSwitch
    ///   `acs:vpc:{#regionId}:{#accountId}:vswitch/{#vswitchId}` (required in the policy). Condition keys:
    ///   `vpc:IsDefaultVSwitch`, `vpc:IsDefaultVpc`, `vpc:VPC`, `vpc:tag`.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterface),
    ///   2024-06-24.
    pub fn create_network_interface(
        &self,
        request: CreateNetworkInterfaceRequest,
    ) -> Call<CreateNetworkInterfaceResponse> {
        self.core.call(&create_network_interface::OPERATION, request)
    }

    /// Lets another account use a network interface.
    ///
    /// - Request: [`CreateNetworkInterfacePermissionRequest`]. Response:
    ///   [`CreateNetworkInterfacePermissionResponse`]. Nested types:
    ///   [`create_network_interface_permission`].
    /// - [Documented errors](create_network_interface_permission::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNetworkInterfacePermission), 2024-06-24.
    pub fn create_network_interface_permission(
        &self,
        request: CreateNetworkInterfacePermissionRequest,
    ) -> Call<CreateNetworkInterfacePermissionResponse> {
        self.core.call(&create_network_interface_permission::OPERATION, request)
    }

    /// Deletes a network interface, which must be `Available`; detach it first.
    ///
    /// - Request: [`DeleteNetworkInterfaceRequest`]. Response: [`DeleteNetworkInterfaceResponse`]. Nested
    ///   types: [`delete_network_interface`].
    /// - [Documented errors](delete_network_interface::ERRORS).
    /// - Requires permission for the action `ecs:DeleteNetworkInterface` (access level delete), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterface),
    ///   2024-06-24.
    pub fn delete_network_interface(
        &self,
        request: DeleteNetworkInterfaceRequest,
    ) -> Call<DeleteNetworkInterfaceResponse> {
        self.core.call(&delete_network_interface::OPERATION, request)
    }

    /// Returns the details of one network interface.
    ///
    /// - Request: [`DescribeNetworkInterfaceAttributeRequest`]. Response:
    ///   [`DescribeNetworkInterfaceAttributeResponse`]. Nested types:
    ///   [`describe_network_interface_attribute`].
    /// - [Documented errors](describe_network_interface_attribute::ERRORS).
    /// - Requires permission for the action `ecs:DescribeNetworkInterfaceAttribute` (access level get), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaceAttribute),
    ///   2024-06-24.
    pub fn describe_network_interface_attribute(
        &self,
        request: DescribeNetworkInterfaceAttributeRequest,
    ) -> Call<DescribeNetworkInterfaceAttributeResponse> {
        self.core.call(&describe_network_interface_attribute::OPERATION, request)
    }

    /// Lists which other accounts may use network interfaces of this account.
    ///
    /// - Request: [`DescribeNetworkInterfacePermissionsRequest`]. Response:
    ///   [`DescribeNetworkInterfacePermissionsResponse`]. Nested types:
    ///   [`describe_network_interface_permissions`].
    /// - [Documented errors](describe_network_interface_permissions::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfacePermissions),
    ///   2024-06-24.
    pub fn describe_network_interface_permissions(
        &self,
        request: DescribeNetworkInterfacePermissionsRequest,
    ) -> PagedCall<
        DescribeNetworkInterfacePermissionsResponse,
        NetworkInterfacePermission,
    > {
        self.core
            .paged(
                &describe_network_interface_permissions::OPERATION,
                request,
                |page| page.network_interface_permissions,
            )
    }

    /// Lists network interfaces with their addresses, security groups and the instance that each is
    /// attached to.
    ///
    /// - Request: [`DescribeNetworkInterfacesRequest`]. Response: [`DescribeNetworkInterfacesResponse`].
    ///   Nested types: [`describe_network_interfaces`].
    /// - [Documented errors](describe_network_interfaces::ERRORS).
    /// - Requires permission for the action `ecs:DescribeNetworkInterfaces` (access level get), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}`.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Waiters:
    ///   [`wait_until_network_interfaces_available`](Self::wait_until_network_interfaces_available),
    ///   [`wait_until_network_interfaces_in_use`](Self::wait_until_network_interfaces_in_use),
    ///   [`wait_until_network_interfaces_deleted`](Self::wait_until_network_interfaces_deleted).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNetworkInterfaces),
    ///   2024-06-24.
    pub fn describe_network_interfaces(
        &self,
        request: DescribeNetworkInterfacesRequest,
    ) -> PagedCall<
        DescribeNetworkInterfacesResponse,
        describe_network_interfaces::NetworkInterfaceSet,
    > {
        self.core
            .paged(
                &describe_network_interfaces::OPERATION,
                request,
                |page| page.network_interface_sets,
            )
    }

    /// Detaches a secondary network interface from an instance that is running or stopped.
    ///
    /// - Request: [`DetachNetworkInterfaceRequest`]. Response: [`DetachNetworkInterfaceResponse`]. Nested
    ///   types: [`detach_network_interface`].
    /// - [Documented errors](detach_network_interface::ERRORS).
    /// - Requires permission for the action `ecs:DetachNetworkInterface` (access level update), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy) and
    ///   Instance `acs:ecs:{#regionId}:{#accountId}:instance/{#instanceId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DetachNetworkInterface),
    ///   2024-06-24.
    pub fn detach_network_interface(
        &self,
        request: DetachNetworkInterfaceRequest,
    ) -> Call<DetachNetworkInterfaceResponse> {
        self.core.call(&detach_network_interface::OPERATION, request)
    }

    /// Changes the name, description, security groups, queues and other attributes of a network interface.
    ///
    /// - Request: [`ModifyNetworkInterfaceAttributeRequest`]. Response:
    ///   [`ModifyNetworkInterfaceAttributeResponse`]. Nested types: [`modify_network_interface_attribute`].
    /// - [Documented errors](modify_network_interface_attribute::ERRORS).
    /// - Requires permission for the action `ecs:ModifyNetworkInterfaceAttribute` (access level update), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyNetworkInterfaceAttribute), 2024-06-24.
    pub fn modify_network_interface_attribute(
        &self,
        request: ModifyNetworkInterfaceAttributeRequest,
    ) -> Call<ModifyNetworkInterfaceAttributeResponse> {
        self.core.call(&modify_network_interface_attribute::OPERATION, request)
    }

    /// Takes IPv6 addresses or prefixes from a network interface.
    ///
    /// - Request: [`UnassignIpv6AddressesRequest`]. Response: [`UnassignIpv6AddressesResponse`]. Nested
    ///   types: [`unassign_ipv6_addresses`].
    /// - [Documented errors](unassign_ipv6_addresses::ERRORS).
    /// - Requires permission for the action `ecs:UnassignIpv6Addresses` (access level delete), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignIpv6Addresses),
    ///   2024-06-24.
    pub fn unassign_ipv6_addresses(
        &self,
        request: UnassignIpv6AddressesRequest,
    ) -> Call<UnassignIpv6AddressesResponse> {
        self.core.call(&unassign_ipv6_addresses::OPERATION, request)
    }

    /// Takes secondary private IP addresses or prefixes from a network interface.
    ///
    /// - Request: [`UnassignPrivateIpAddressesRequest`]. Response: [`UnassignPrivateIpAddressesResponse`].
    ///   Nested types: [`unassign_private_ip_addresses`].
    /// - [Documented errors](unassign_private_ip_addresses::ERRORS).
    /// - Requires permission for the action `ecs:UnassignPrivateIpAddresses` (access level delete), on
    ///   NetworkInterface `acs:ecs:{#regionId}:{#accountId}:eni/{#eniId}` (required in the policy).
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassignPrivateIpAddresses),
    ///   2024-06-24.
    pub fn unassign_private_ip_addresses(
        &self,
        request: UnassignPrivateIpAddressesRequest,
    ) -> Call<UnassignPrivateIpAddressesResponse> {
        self.core.call(&unassign_private_ip_addresses::OPERATION, request)
    }
}
