// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! Operations that others replace, most of them by those of VPC; the documentation of each names its
//! successor where there is one.
//!
//! - [`activate_router_interface`](crate::Client::activate_router_interface): Puts an inactive router
//!   interface back into service.
//! - [`add_bandwidth_package_ips`](crate::Client::add_bandwidth_package_ips): Adds public IP addresses
//!   to the shared bandwidth package of a NAT gateway.
//! - [`allocate_eip_address`](crate::Client::allocate_eip_address): Buys an elastic IP address.
//! - [`associate_eip_address`](crate::Client::associate_eip_address): Binds an elastic IP address to an
//!   instance.
//! - [`associate_ha_vip`](crate::Client::associate_ha_vip): Binds a high-availability virtual IP
//!   address to an instance.
//! - [`cancel_physical_connection`](crate::Client::cancel_physical_connection): Calls off the
//!   application for a leased line before it is in service.
//! - [`connect_router_interface`](crate::Client::connect_router_interface): Connects a router interface
//!   to its peer, so that traffic can flow.
//! - [`create_demand`](crate::Client::create_demand): Announces a future need for instances, so that
//!   capacity can be prepared.
//! - [`create_forward_entry`](crate::Client::create_forward_entry): Adds a port forwarding (DNAT) rule
//!   to a NAT gateway.
//! - [`create_ha_vip`](crate::Client::create_ha_vip): Creates a high-availability virtual IP address in
//!   a vSwitch.
//! - [`create_nat_gateway`](crate::Client::create_nat_gateway): Creates a NAT gateway in a VPC.
//! - [`create_physical_connection`](crate::Client::create_physical_connection): Applies for a leased
//!   line between a data centre and an access point.
//! - [`create_route_entry`](crate::Client::create_route_entry): Adds a custom route to a route table.
//! - [`create_router_interface`](crate::Client::create_router_interface): Creates one end of a
//!   connection between two routers.
//! - [`create_v_switch`](crate::Client::create_v_switch): Creates a vSwitch in a VPC.
//! - [`create_virtual_border_router`](crate::Client::create_virtual_border_router): Creates a virtual
//!   border router on a leased line.
//! - [`create_vpc`](crate::Client::create_vpc): Creates a virtual private cloud.
//! - [`deactivate_router_interface`](crate::Client::deactivate_router_interface): Takes a router
//!   interface out of service; its route entries stay.
//! - [`delete_bandwidth_package`](crate::Client::delete_bandwidth_package): Deletes the shared
//!   bandwidth package of a NAT gateway of the old kind.
//! - [`delete_demand`](crate::Client::delete_demand): Withdraws an announced need for instances.
//! - [`delete_forward_entry`](crate::Client::delete_forward_entry): Removes a port forwarding (DNAT)
//!   rule of a NAT gateway.
//! - [`delete_ha_vip`](crate::Client::delete_ha_vip): Deletes a high-availability virtual IP address.
//! - [`delete_nat_gateway`](crate::Client::delete_nat_gateway): Deletes a NAT gateway.
//! - [`delete_network_interface_permission`](crate::Client::delete_network_interface_permission):
//!   Withdraws another account's permission to use a network interface.
//! - [`delete_physical_connection`](crate::Client::delete_physical_connection): Deletes a leased line.
//! - [`delete_route_entry`](crate::Client::delete_route_entry): Removes a custom route from a route
//!   table.
//! - [`delete_router_interface`](crate::Client::delete_router_interface): Deletes a router interface.
//! - [`delete_v_switch`](crate::Client::delete_v_switch): Deletes a vSwitch.
//! - [`delete_virtual_border_router`](crate::Client::delete_virtual_border_router): Deletes a virtual
//!   border router.
//! - [`delete_vpc`](crate::Client::delete_vpc): Deletes a virtual private cloud.
//! - [`describe_access_points`](crate::Client::describe_access_points): Lists the access points for
//!   leased lines in a region.
//! - [`describe_bandwidth_packages`](crate::Client::describe_bandwidth_packages): Lists the shared
//!   bandwidth packages of NAT gateways of the old kind.
//! - [`describe_clusters`](crate::Client::describe_clusters): Lists the clusters of the classic network
//!   in a region.
//! - [`describe_demands`](crate::Client::describe_demands): Lists announced needs for instances and how
//!   far they have been delivered and used.
//! - [`describe_eip_addresses`](crate::Client::describe_eip_addresses): Lists elastic IP addresses.
//! - [`describe_eip_monitor_data`](crate::Client::describe_eip_monitor_data): Returns traffic figures
//!   of an elastic IP address over time.
//! - [`describe_forward_table_entries`](crate::Client::describe_forward_table_entries): Lists the port
//!   forwarding (DNAT) rules of a NAT gateway.
//! - [`describe_ha_vips`](crate::Client::describe_ha_vips): Lists high-availability virtual IP
//!   addresses.
//! - [`describe_limitation`](crate::Client::describe_limitation): Returns the value of a limit of the
//!   service by its name.
//! - [`describe_nat_gateways`](crate::Client::describe_nat_gateways): Lists NAT gateways.
//! - [`describe_new_project_eip_monitor_data`](crate::Client::describe_new_project_eip_monitor_data):
//!   Returns traffic figures of an elastic IP address over time.
//! - [`describe_physical_connections`](crate::Client::describe_physical_connections): Lists leased
//!   lines.
//! - [`describe_route_tables`](crate::Client::describe_route_tables): Lists route tables with their
//!   entries.
//! - [`describe_router_interfaces`](crate::Client::describe_router_interfaces): Lists router
//!   interfaces.
//! - [`describe_user_business_behavior`](crate::Client::describe_user_business_behavior): Returns a
//!   recorded trait of the account by its key.
//! - [`describe_v_routers`](crate::Client::describe_v_routers): Lists the routers of VPCs.
//! - [`describe_v_switches`](crate::Client::describe_v_switches): Lists vSwitches.
//! - [`describe_virtual_border_routers`](crate::Client::describe_virtual_border_routers): Lists virtual
//!   border routers.
//! - [`describe_virtual_border_routers_for_physical_connection`](crate::Client::describe_virtual_border_routers_for_physical_connection):
//!   Lists the virtual border routers on a leased line.
//! - [`describe_vpcs`](crate::Client::describe_vpcs): Lists virtual private clouds.
//! - [`eip_fill_params`](crate::Client::eip_fill_params): Completes the parameters of an order for an
//!   elastic IP address.
//! - [`eip_fill_product`](crate::Client::eip_fill_product): Completes the product data of an order for
//!   an elastic IP address.
//! - [`eip_notify_paid`](crate::Client::eip_notify_paid): Reports that an order for an elastic IP
//!   address was paid.
//! - [`enable_physical_connection`](crate::Client::enable_physical_connection): Puts a leased line that
//!   was built into service.
//! - [`export_snapshot`](crate::Client::export_snapshot): Exports a snapshot into an OSS bucket.
//! - [`modify_bandwidth_package_spec`](crate::Client::modify_bandwidth_package_spec): Changes the
//!   bandwidth of the shared bandwidth package of a NAT gateway of the old kind.
//! - [`modify_demand`](crate::Client::modify_demand): Changes an announced need for instances.
//! - [`modify_eip_address_attribute`](crate::Client::modify_eip_address_attribute): Changes the
//!   bandwidth of an elastic IP address.
//! - [`modify_forward_entry`](crate::Client::modify_forward_entry): Changes a port forwarding (DNAT)
//!   rule of a NAT gateway.
//! - [`modify_ha_vip_attribute`](crate::Client::modify_ha_vip_attribute): Changes the description of a
//!   high-availability virtual IP address.
//! - [`modify_physical_connection_attribute`](crate::Client::modify_physical_connection_attribute):
//!   Changes a leased line.
//! - [`modify_router_interface_attribute`](crate::Client::modify_router_interface_attribute): Changes a
//!   router interface and its peer.
//! - [`modify_router_interface_spec`](crate::Client::modify_router_interface_spec): Changes the
//!   bandwidth of a router interface.
//! - [`modify_user_business_behavior`](crate::Client::modify_user_business_behavior): Records a trait
//!   of the account under a key.
//! - [`modify_v_router_attribute`](crate::Client::modify_v_router_attribute): Changes the name or
//!   description of a VPC's router.
//! - [`modify_v_switch_attribute`](crate::Client::modify_v_switch_attribute): Changes the name or
//!   description of a vSwitch.
//! - [`modify_virtual_border_router_attribute`](crate::Client::modify_virtual_border_router_attribute):
//!   Changes a virtual border router.
//! - [`modify_vpc_attribute`](crate::Client::modify_vpc_attribute): Changes the name or description of
//!   a VPC.
//! - [`recover_virtual_border_router`](crate::Client::recover_virtual_border_router): Puts a terminated
//!   virtual border router back into service.
//! - [`release_eip_address`](crate::Client::release_eip_address): Releases an elastic IP address.
//! - [`release_public_ip_address`](crate::Client::release_public_ip_address): Takes the fixed public IP
//!   address from an instance.
//! - [`remove_bandwidth_package_ips`](crate::Client::remove_bandwidth_package_ips): Removes public IP
//!   addresses from the shared bandwidth package of a NAT gateway of the old kind.
//! - [`terminate_physical_connection`](crate::Client::terminate_physical_connection): Takes a leased
//!   line out of service.
//! - [`terminate_virtual_border_router`](crate::Client::terminate_virtual_border_router): Takes a
//!   virtual border router out of service.
//! - [`unassociate_eip_address`](crate::Client::unassociate_eip_address): Unbinds an elastic IP address
//!   from an instance.
//! - [`unassociate_ha_vip`](crate::Client::unassociate_ha_vip): Unbinds a high-availability virtual IP
//!   address from an instance.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Puts an inactive router interface back into service.
    ///
    /// - Request: [`ActivateRouterInterfaceRequest`]. Response: [`ActivateRouterInterfaceResponse`]. Nested
    ///   types: [`activate_router_interface`].
    /// - [Documented errors](activate_router_interface::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ActivateRouterInterface),
    ///   2024-06-24.
    #[deprecated]
    pub fn activate_router_interface(
        &self,
        request: ActivateRouterInterfaceRequest,
    ) -> Call<ActivateRouterInterfaceResponse> {
        self.core.call(&activate_router_interface::OPERATION, request)
    }

    /// Adds public IP addresses to the shared bandwidth package of a NAT gateway.
    ///
    /// - Request: [`AddBandwidthPackageIpsRequest`]. Response: [`AddBandwidthPackageIpsResponse`]. Nested
    ///   types: [`add_bandwidth_package_ips`].
    /// - [Documented errors](add_bandwidth_package_ips::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AddBandwidthPackageIps),
    ///   2024-06-24.
    #[deprecated]
    pub fn add_bandwidth_package_ips(
        &self,
        request: AddBandwidthPackageIpsRequest,
    ) -> Call<AddBandwidthPackageIpsResponse> {
        self.core.call(&add_bandwidth_package_ips::OPERATION, request)
    }

    /// Buys an elastic IP address.
    ///
    /// - Request: [`AllocateEipAddressRequest`]. Response: [`AllocateEipAddressResponse`]. Nested types:
    ///   [`allocate_eip_address`].
    /// - [Documented errors](allocate_eip_address::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AllocateEipAddress),
    ///   2024-06-24.
    #[deprecated = "In favour of `Vpc::2016-04-28::AllocateEipAddress`."]
    pub fn allocate_eip_address(
        &self,
        request: AllocateEipAddressRequest,
    ) -> Call<AllocateEipAddressResponse> {
        self.core.call(&allocate_eip_address::OPERATION, request)
    }

    /// Binds an elastic IP address to an instance.
    ///
    /// - Request: [`AssociateEipAddressRequest`]. Response: [`AssociateEipAddressResponse`]. Nested types:
    ///   [`associate_eip_address`].
    /// - [Documented errors](associate_eip_address::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateEipAddress),
    ///   2024-06-24.
    #[deprecated = "In favour of `Vpc::2016-04-28::AssociateEipAddress`."]
    pub fn associate_eip_address(
        &self,
        request: AssociateEipAddressRequest,
    ) -> Call<AssociateEipAddressResponse> {
        self.core.call(&associate_eip_address::OPERATION, request)
    }

    /// Binds a high-availability virtual IP address to an instance.
    ///
    /// - Request: [`AssociateHaVipRequest`]. Response: [`AssociateHaVipResponse`]. Nested types:
    ///   [`associate_ha_vip`].
    /// - [Documented errors](associate_ha_vip::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/AssociateHaVip), 2024-06-24.
    #[deprecated]
    pub fn associate_ha_vip(
        &self,
        request: AssociateHaVipRequest,
    ) -> Call<AssociateHaVipResponse> {
        self.core.call(&associate_ha_vip::OPERATION, request)
    }

    /// Calls off the application for a leased line before it is in service.
    ///
    /// - Request: [`CancelPhysicalConnectionRequest`]. Response: [`CancelPhysicalConnectionResponse`].
    ///   Nested types: [`cancel_physical_connection`].
    /// - [Documented errors](cancel_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CancelPhysicalConnection),
    ///   2024-06-24.
    #[deprecated]
    pub fn cancel_physical_connection(
        &self,
        request: CancelPhysicalConnectionRequest,
    ) -> Call<CancelPhysicalConnectionResponse> {
        self.core.call(&cancel_physical_connection::OPERATION, request)
    }

    /// Connects a router interface to its peer, so that traffic can flow.
    ///
    /// - Request: [`ConnectRouterInterfaceRequest`]. Response: [`ConnectRouterInterfaceResponse`]. Nested
    ///   types: [`connect_router_interface`].
    /// - [Documented errors](connect_router_interface::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ConnectRouterInterface),
    ///   2024-06-24.
    #[deprecated]
    pub fn connect_router_interface(
        &self,
        request: ConnectRouterInterfaceRequest,
    ) -> Call<ConnectRouterInterfaceResponse> {
        self.core.call(&connect_router_interface::OPERATION, request)
    }

    /// Announces a future need for instances, so that capacity can be prepared.
    ///
    /// - Request: [`CreateDemandRequest`]. Response: [`CreateDemandResponse`]. Nested types:
    ///   [`create_demand`].
    /// - [Documented errors](create_demand::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateDemand), 2024-06-24.
    #[deprecated = "In favour of `CreateCapacityReservation`."]
    pub fn create_demand(
        &self,
        request: CreateDemandRequest,
    ) -> Call<CreateDemandResponse> {
        self.core.call(&create_demand::OPERATION, request)
    }

    /// Adds a port forwarding (DNAT) rule to a NAT gateway.
    ///
    /// - Request: [`CreateForwardEntryRequest`]. Response: [`CreateForwardEntryResponse`]. Nested types:
    ///   [`create_forward_entry`].
    /// - [Documented errors](create_forward_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateForwardEntry),
    ///   2024-06-24.
    #[deprecated]
    pub fn create_forward_entry(
        &self,
        request: CreateForwardEntryRequest,
    ) -> Call<CreateForwardEntryResponse> {
        self.core.call(&create_forward_entry::OPERATION, request)
    }

    /// Creates a high-availability virtual IP address in a vSwitch.
    ///
    /// - Request: [`CreateHaVipRequest`]. Response: [`CreateHaVipResponse`]. Nested types:
    ///   [`create_ha_vip`].
    /// - [Documented errors](create_ha_vip::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateHaVip), 2024-06-24.
    #[deprecated]
    pub fn create_ha_vip(
        &self,
        request: CreateHaVipRequest,
    ) -> Call<CreateHaVipResponse> {
        self.core.call(&create_ha_vip::OPERATION, request)
    }

    /// Creates a NAT gateway in a VPC.
    ///
    /// - Request: [`CreateNatGatewayRequest`]. Response: [`CreateNatGatewayResponse`]. Nested types:
    ///   [`create_nat_gateway`].
    /// - [Documented errors](create_nat_gateway::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateNatGateway),
    ///   2024-06-24.
    #[deprecated]
    pub fn create_nat_gateway(
        &self,
        request: CreateNatGatewayRequest,
    ) -> Call<CreateNatGatewayResponse> {
        self.core.call(&create_nat_gateway::OPERATION, request)
    }

    /// Applies for a leased line between a data centre and an access point.
    ///
    /// - Request: [`CreatePhysicalConnectionRequest`]. Response: [`CreatePhysicalConnectionResponse`].
    ///   Nested types: [`create_physical_connection`].
    /// - [Documented errors](create_physical_connection::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreatePhysicalConnection),
    ///   2024-06-24.
    #[deprecated]
    pub fn create_physical_connection(
        &self,
        request: CreatePhysicalConnectionRequest,
    ) -> Call<CreatePhysicalConnectionResponse> {
        self.core.call(&create_physical_connection::OPERATION, request)
    }

    /// Adds a custom route to a route table.
    ///
    /// - Request: [`CreateRouteEntryRequest`]. Response: [`CreateRouteEntryResponse`]. Nested types:
    ///   [`create_route_entry`].
    /// - [Documented errors](create_route_entry::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateRouteEntry),
    ///   2024-06-24.
    #[deprecated]
    pub fn create_route_entry(
        &self,
        request: CreateRouteEntryRequest,
    ) -> Call<CreateRouteEntryResponse> {
        self.core.call(&create_route_entry::OPERATION, request)
    }

    /// Creates one end of a connection between two routers.
    ///
    /// - Request: [`CreateRouterInterfaceRequest`]. Response: [`CreateRouterInterfaceResponse`]. Nested
    ///   types: [`create_router_interface`].
    /// - [Documented errors](create_router_interface::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateRouterInterface),
    ///   2024-06-24.
    #[deprecated]
    pub fn create_router_interface(
        &self,
        request: CreateRouterInterfaceRequest,
    ) -> Call<CreateRouterInterfaceResponse> {
        self.core.call(&create_router_interface::OPERATION, request)
    }

    /// Creates a vSwitch in a VPC.
    ///
    /// - Request: [`CreateVSwitchRequest`]. Response: [`CreateVSwitchResponse`]. Nested types:
    ///   [`create_v_switch`].
    /// - [Documented errors](create_v_switch::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVSwitch), 2024-06-24.
    #[deprecated]
    pub fn create_v_switch(
        &self,
        request: CreateVSwitchRequest,
    ) -> Call<CreateVSwitchResponse> {
        self.core.call(&create_v_switch::OPERATION, request)
    }

    /// Creates a virtual border router on a leased line.
    ///
    /// - Request: [`CreateVirtualBorderRouterRequest`]. Response: [`CreateVirtualBorderRouterResponse`].
    ///   Nested types: [`create_virtual_border_router`].
    /// - [Documented errors](create_virtual_border_router::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVirtualBorderRouter),
    ///   2024-06-24.
    #[deprecated]
    pub fn create_virtual_border_router(
        &self,
        request: CreateVirtualBorderRouterRequest,
    ) -> Call<CreateVirtualBorderRouterResponse> {
        self.core.call(&create_virtual_border_router::OPERATION, request)
    }

    /// Creates a virtual private cloud.
    ///
    /// - Request: [`CreateVpcRequest`]. Response: [`CreateVpcResponse`]. Nested types: [`create_vpc`].
    /// - [Documented errors](create_vpc::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/CreateVpc), 2024-06-24.
    #[deprecated = "In favour of `Vpc::2016-04-28::CreateVpc`."]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<CreateVpcResponse> {
        self.core.call(&create_vpc::OPERATION, request)
    }

    /// Takes a router interface out of service; its route entries stay.
    ///
    /// - Request: [`DeactivateRouterInterfaceRequest`]. Response: [`DeactivateRouterInterfaceResponse`].
    ///   Nested types: [`deactivate_router_interface`].
    /// - [Documented errors](deactivate_router_interface::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeactivateRouterInterface),
    ///   2024-06-24.
    #[deprecated]
    pub fn deactivate_router_interface(
        &self,
        request: DeactivateRouterInterfaceRequest,
    ) -> Call<DeactivateRouterInterfaceResponse> {
        self.core.call(&deactivate_router_interface::OPERATION, request)
    }

    /// Deletes the shared bandwidth package of a NAT gateway of the old kind.
    ///
    /// - Request: [`DeleteBandwidthPackageRequest`]. Response: [`DeleteBandwidthPackageResponse`]. Nested
    ///   types: [`delete_bandwidth_package`].
    /// - [Documented errors](delete_bandwidth_package::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteBandwidthPackage),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_bandwidth_package(
        &self,
        request: DeleteBandwidthPackageRequest,
    ) -> Call<DeleteBandwidthPackageResponse> {
        self.core.call(&delete_bandwidth_package::OPERATION, request)
    }

    /// Withdraws an announced need for instances.
    ///
    /// - Request: [`DeleteDemandRequest`]. Response: [`DeleteDemandResponse`]. Nested types:
    ///   [`delete_demand`].
    /// - [Documented errors](delete_demand::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteDemand), 2024-06-24.
    #[deprecated = "In favour of `ReleaseCapacityReservation`."]
    pub fn delete_demand(
        &self,
        request: DeleteDemandRequest,
    ) -> Call<DeleteDemandResponse> {
        self.core.call(&delete_demand::OPERATION, request)
    }

    /// Removes a port forwarding (DNAT) rule of a NAT gateway.
    ///
    /// - Request: [`DeleteForwardEntryRequest`]. Response: [`DeleteForwardEntryResponse`]. Nested types:
    ///   [`delete_forward_entry`].
    /// - [Documented errors](delete_forward_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteForwardEntry),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_forward_entry(
        &self,
        request: DeleteForwardEntryRequest,
    ) -> Call<DeleteForwardEntryResponse> {
        self.core.call(&delete_forward_entry::OPERATION, request)
    }

    /// Deletes a high-availability virtual IP address.
    ///
    /// - Request: [`DeleteHaVipRequest`]. Response: [`DeleteHaVipResponse`]. Nested types:
    ///   [`delete_ha_vip`].
    /// - [Documented errors](delete_ha_vip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteHaVip), 2024-06-24.
    #[deprecated]
    pub fn delete_ha_vip(
        &self,
        request: DeleteHaVipRequest,
    ) -> Call<DeleteHaVipResponse> {
        self.core.call(&delete_ha_vip::OPERATION, request)
    }

    /// Deletes a NAT gateway.
    ///
    /// - Request: [`DeleteNatGatewayRequest`]. Response: [`DeleteNatGatewayResponse`]. Nested types:
    ///   [`delete_nat_gateway`].
    /// - [Documented errors](delete_nat_gateway::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNatGateway),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_nat_gateway(
        &self,
        request: DeleteNatGatewayRequest,
    ) -> Call<DeleteNatGatewayResponse> {
        self.core.call(&delete_nat_gateway::OPERATION, request)
    }

    /// Withdraws another account's permission to use a network interface.
    ///
    /// - Request: [`DeleteNetworkInterfacePermissionRequest`]. Response:
    ///   [`DeleteNetworkInterfacePermissionResponse`]. Nested types:
    ///   [`delete_network_interface_permission`].
    /// - [Documented errors](delete_network_interface_permission::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteNetworkInterfacePermission), 2024-06-24.
    #[deprecated = "In favour of `DeleteNetworkInterface`."]
    pub fn delete_network_interface_permission(
        &self,
        request: DeleteNetworkInterfacePermissionRequest,
    ) -> Call<DeleteNetworkInterfacePermissionResponse> {
        self.core.call(&delete_network_interface_permission::OPERATION, request)
    }

    /// Deletes a leased line.
    ///
    /// - Request: [`DeletePhysicalConnectionRequest`]. Response: [`DeletePhysicalConnectionResponse`].
    ///   Nested types: [`delete_physical_connection`].
    /// - [Documented errors](delete_physical_connection::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeletePhysicalConnection),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_physical_connection(
        &self,
        request: DeletePhysicalConnectionRequest,
    ) -> Call<DeletePhysicalConnectionResponse> {
        self.core.call(&delete_physical_connection::OPERATION, request)
    }

    /// Removes a custom route from a route table.
    ///
    /// - Request: [`DeleteRouteEntryRequest`]. Response: [`DeleteRouteEntryResponse`]. Nested types:
    ///   [`delete_route_entry`].
    /// - [Documented errors](delete_route_entry::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouteEntry),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_route_entry(
        &self,
        request: DeleteRouteEntryRequest,
    ) -> Call<DeleteRouteEntryResponse> {
        self.core.call(&delete_route_entry::OPERATION, request)
    }

    /// Deletes a router interface.
    ///
    /// - Request: [`DeleteRouterInterfaceRequest`]. Response: [`DeleteRouterInterfaceResponse`]. Nested
    ///   types: [`delete_router_interface`].
    /// - [Documented errors](delete_router_interface::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteRouterInterface),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_router_interface(
        &self,
        request: DeleteRouterInterfaceRequest,
    ) -> Call<DeleteRouterInterfaceResponse> {
        self.core.call(&delete_router_interface::OPERATION, request)
    }

    /// Deletes a vSwitch.
    ///
    /// - Request: [`DeleteVSwitchRequest`]. Response: [`DeleteVSwitchResponse`]. Nested types:
    ///   [`delete_v_switch`].
    /// - [Documented errors](delete_v_switch::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVSwitch), 2024-06-24.
    #[deprecated]
    pub fn delete_v_switch(
        &self,
        request: DeleteVSwitchRequest,
    ) -> Call<DeleteVSwitchResponse> {
        self.core.call(&delete_v_switch::OPERATION, request)
    }

    /// Deletes a virtual border router.
    ///
    /// - Request: [`DeleteVirtualBorderRouterRequest`]. Response: [`DeleteVirtualBorderRouterResponse`].
    ///   Nested types: [`delete_virtual_border_router`].
    /// - [Documented errors](delete_virtual_border_router::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVirtualBorderRouter),
    ///   2024-06-24.
    #[deprecated]
    pub fn delete_virtual_border_router(
        &self,
        request: DeleteVirtualBorderRouterRequest,
    ) -> Call<DeleteVirtualBorderRouterResponse> {
        self.core.call(&delete_virtual_border_router::OPERATION, request)
    }

    /// Deletes a virtual private cloud.
    ///
    /// - Request: [`DeleteVpcRequest`]. Response: [`DeleteVpcResponse`]. Nested types: [`delete_vpc`].
    /// - [Documented errors](delete_vpc::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DeleteVpc), 2024-06-24.
    #[deprecated = "In favour of `Vpc::2016-04-28::DeleteVpc`."]
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<DeleteVpcResponse> {
        self.core.call(&delete_vpc::OPERATION, request)
    }

    /// Lists the access points for leased lines in a region.
    ///
    /// - Request: [`DescribeAccessPointsRequest`]. Response: [`DescribeAccessPointsResponse`]. Nested
    ///   types: [`describe_access_points`].
    /// - [Documented errors](describe_access_points::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeAccessPoints),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_access_points(
        &self,
        request: DescribeAccessPointsRequest,
    ) -> PagedCall<
        DescribeAccessPointsResponse,
        describe_access_points::AccessPointType,
    > {
        self.core
            .paged(
                &describe_access_points::OPERATION,
                request,
                |page| page.access_point_set,
            )
    }

    /// Lists the shared bandwidth packages of NAT gateways of the old kind.
    ///
    /// - Request: [`DescribeBandwidthPackagesRequest`]. Response: [`DescribeBandwidthPackagesResponse`].
    ///   Nested types: [`describe_bandwidth_packages`].
    /// - [Documented errors](describe_bandwidth_packages::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeBandwidthPackages),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_bandwidth_packages(
        &self,
        request: DescribeBandwidthPackagesRequest,
    ) -> PagedCall<
        DescribeBandwidthPackagesResponse,
        describe_bandwidth_packages::BandwidthPackage,
    > {
        self.core
            .paged(
                &describe_bandwidth_packages::OPERATION,
                request,
                |page| page.bandwidth_packages,
            )
    }

    /// Lists the clusters of the classic network in a region.
    ///
    /// - Request: [`DescribeClustersRequest`]. Response: [`DescribeClustersResponse`]. Nested types:
    ///   [`describe_clusters`].
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeClusters),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_clusters(
        &self,
        request: DescribeClustersRequest,
    ) -> Call<DescribeClustersResponse> {
        self.core.call(&describe_clusters::OPERATION, request)
    }

    /// Lists announced needs for instances and how far they have been delivered and used.
    ///
    /// - Request: [`DescribeDemandsRequest`]. Response: [`DescribeDemandsResponse`]. Nested types:
    ///   [`describe_demands`].
    /// - [Documented errors](describe_demands::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeDemands), 2024-06-24.
    #[deprecated = "In favour of `DescribeCapacityReservations`."]
    pub fn describe_demands(
        &self,
        request: DescribeDemandsRequest,
    ) -> PagedCall<DescribeDemandsResponse, describe_demands::Demand> {
        self.core.paged(&describe_demands::OPERATION, request, |page| page.demands)
    }

    /// Lists elastic IP addresses.
    ///
    /// - Request: [`DescribeEipAddressesRequest`]. Response: [`DescribeEipAddressesResponse`]. Nested
    ///   types: [`describe_eip_addresses`].
    /// - [Documented errors](describe_eip_addresses::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipAddresses),
    ///   2024-06-24.
    #[deprecated = "In favour of `Vpc::2016-04-28::DescribeEipAddresses`."]
    pub fn describe_eip_addresses(
        &self,
        request: DescribeEipAddressesRequest,
    ) -> PagedCall<DescribeEipAddressesResponse, describe_eip_addresses::EipAddress> {
        self.core
            .paged(
                &describe_eip_addresses::OPERATION,
                request,
                |page| page.eip_addresses,
            )
    }

    /// Returns traffic figures of an elastic IP address over time.
    ///
    /// - Request: [`DescribeEipMonitorDataRequest`]. Response: [`DescribeEipMonitorDataResponse`]. Nested
    ///   types: [`describe_eip_monitor_data`].
    /// - [Documented errors](describe_eip_monitor_data::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeEipMonitorData),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_eip_monitor_data(
        &self,
        request: DescribeEipMonitorDataRequest,
    ) -> Call<DescribeEipMonitorDataResponse> {
        self.core.call(&describe_eip_monitor_data::OPERATION, request)
    }

    /// Lists the port forwarding (DNAT) rules of a NAT gateway.
    ///
    /// - Request: [`DescribeForwardTableEntriesRequest`]. Response:
    ///   [`DescribeForwardTableEntriesResponse`]. Nested types: [`describe_forward_table_entries`].
    /// - [Documented errors](describe_forward_table_entries::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeForwardTableEntries),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_forward_table_entries(
        &self,
        request: DescribeForwardTableEntriesRequest,
    ) -> PagedCall<
        DescribeForwardTableEntriesResponse,
        describe_forward_table_entries::ForwardTableEntry,
    > {
        self.core
            .paged(
                &describe_forward_table_entries::OPERATION,
                request,
                |page| page.forward_table_entries,
            )
    }

    /// Lists high-availability virtual IP addresses.
    ///
    /// - Request: [`DescribeHaVipsRequest`]. Response: [`DescribeHaVipsResponse`]. Nested types:
    ///   [`describe_ha_vips`].
    /// - [Documented errors](describe_ha_vips::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeHaVips), 2024-06-24.
    #[deprecated]
    pub fn describe_ha_vips(
        &self,
        request: DescribeHaVipsRequest,
    ) -> PagedCall<DescribeHaVipsResponse, describe_ha_vips::HaVip> {
        self.core.paged(&describe_ha_vips::OPERATION, request, |page| page.ha_vips)
    }

    /// Returns the value of a limit of the service by its name.
    ///
    /// - Request: [`DescribeLimitationRequest`]. Response: [`DescribeLimitationResponse`]. Nested types:
    ///   [`describe_limitation`].
    /// - [Documented errors](describe_limitation::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeLimitation),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_limitation(
        &self,
        request: DescribeLimitationRequest,
    ) -> Call<DescribeLimitationResponse> {
        self.core.call(&describe_limitation::OPERATION, request)
    }

    /// Lists NAT gateways.
    ///
    /// - Request: [`DescribeNatGatewaysRequest`]. Response: [`DescribeNatGatewaysResponse`]. Nested types:
    ///   [`describe_nat_gateways`].
    /// - [Documented errors](describe_nat_gateways::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNatGateways),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_nat_gateways(
        &self,
        request: DescribeNatGatewaysRequest,
    ) -> PagedCall<DescribeNatGatewaysResponse, describe_nat_gateways::NatGateway> {
        self.core
            .paged(&describe_nat_gateways::OPERATION, request, |page| page.nat_gateways)
    }

    /// Returns traffic figures of an elastic IP address over time.
    ///
    /// - Request: [`DescribeNewProjectEipMonitorDataRequest`]. Response:
    ///   [`DescribeNewProjectEipMonitorDataResponse`]. Nested types:
    ///   [`describe_new_project_eip_monitor_data`].
    /// - [Documented errors](describe_new_project_eip_monitor_data::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeNewProjectEipMonitorData), 2024-06-24.
    #[deprecated]
    pub fn describe_new_project_eip_monitor_data(
        &self,
        request: DescribeNewProjectEipMonitorDataRequest,
    ) -> Call<DescribeNewProjectEipMonitorDataResponse> {
        self.core.call(&describe_new_project_eip_monitor_data::OPERATION, request)
    }

    /// Lists leased lines.
    ///
    /// - Request: [`DescribePhysicalConnectionsRequest`]. Response:
    ///   [`DescribePhysicalConnectionsResponse`]. Nested types: [`describe_physical_connections`].
    /// - [Documented errors](describe_physical_connections::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribePhysicalConnections),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_physical_connections(
        &self,
        request: DescribePhysicalConnectionsRequest,
    ) -> PagedCall<
        DescribePhysicalConnectionsResponse,
        describe_physical_connections::PhysicalConnectionType,
    > {
        self.core
            .paged(
                &describe_physical_connections::OPERATION,
                request,
                |page| page.physical_connection_set,
            )
    }

    /// Lists route tables with their entries.
    ///
    /// - Request: [`DescribeRouteTablesRequest`]. Response: [`DescribeRouteTablesResponse`]. Nested types:
    ///   [`describe_route_tables`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouteTables),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_route_tables(
        &self,
        request: DescribeRouteTablesRequest,
    ) -> PagedCall<DescribeRouteTablesResponse, describe_route_tables::RouteTable> {
        self.core
            .paged(&describe_route_tables::OPERATION, request, |page| page.route_tables)
    }

    /// Lists router interfaces.
    ///
    /// - Request: [`DescribeRouterInterfacesRequest`]. Response: [`DescribeRouterInterfacesResponse`].
    ///   Nested types: [`describe_router_interfaces`].
    /// - [Documented errors](describe_router_interfaces::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouterInterfaces),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_router_interfaces(
        &self,
        request: DescribeRouterInterfacesRequest,
    ) -> PagedCall<
        DescribeRouterInterfacesResponse,
        describe_router_interfaces::RouterInterfaceType,
    > {
        self.core
            .paged(
                &describe_router_interfaces::OPERATION,
                request,
                |page| page.router_interface_set,
            )
    }

    /// Returns a recorded trait of the account by its key.
    ///
    /// - Request: [`DescribeUserBusinessBehaviorRequest`]. Response:
    ///   [`DescribeUserBusinessBehaviorResponse`]. Nested types: [`describe_user_business_behavior`].
    /// - [Documented errors](describe_user_business_behavior::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeUserBusinessBehavior), 2024-06-24.
    #[deprecated]
    pub fn describe_user_business_behavior(
        &self,
        request: DescribeUserBusinessBehaviorRequest,
    ) -> Call<DescribeUserBusinessBehaviorResponse> {
        self.core.call(&describe_user_business_behavior::OPERATION, request)
    }

    /// Lists the routers of VPCs.
    ///
    /// - Request: [`DescribeVRoutersRequest`]. Response: [`DescribeVRoutersResponse`]. Nested types:
    ///   [`describe_v_routers`].
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVRouters),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_v_routers(
        &self,
        request: DescribeVRoutersRequest,
    ) -> PagedCall<DescribeVRoutersResponse, describe_v_routers::VRouter> {
        self.core.paged(&describe_v_routers::OPERATION, request, |page| page.v_routers)
    }

    /// Lists vSwitches.
    ///
    /// - Request: [`DescribeVSwitchesRequest`]. Response: [`DescribeVSwitchesResponse`]. Nested types:
    ///   [`describe_v_switches`].
    /// - [Documented errors](describe_v_switches::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVSwitches),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_v_switches(
        &self,
        request: DescribeVSwitchesRequest,
    ) -> PagedCall<DescribeVSwitchesResponse, describe_v_switches::VSwitch> {
        self.core.paged(&describe_v_switches::OPERATION, request, |page| page.v_switches)
    }

    /// Lists virtual border routers.
    ///
    /// - Request: [`DescribeVirtualBorderRoutersRequest`]. Response:
    ///   [`DescribeVirtualBorderRoutersResponse`]. Nested types: [`describe_virtual_border_routers`].
    /// - [Documented errors](describe_virtual_border_routers::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRouters), 2024-06-24.
    #[deprecated]
    pub fn describe_virtual_border_routers(
        &self,
        request: DescribeVirtualBorderRoutersRequest,
    ) -> PagedCall<
        DescribeVirtualBorderRoutersResponse,
        describe_virtual_border_routers::VirtualBorderRouterType,
    > {
        self.core
            .paged(
                &describe_virtual_border_routers::OPERATION,
                request,
                |page| page.virtual_border_router_set,
            )
    }

    /// Lists the virtual border routers on a leased line.
    ///
    /// - Request: [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`]. Response:
    ///   [`DescribeVirtualBorderRoutersForPhysicalConnectionResponse`]. Nested types:
    ///   [`describe_virtual_border_routers_for_physical_connection`].
    /// - [Documented errors](describe_virtual_border_routers_for_physical_connection::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRoutersForPhysicalConnection),
    ///   2024-06-24.
    #[deprecated]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self,
        request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> PagedCall<
        DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
        describe_virtual_border_routers_for_physical_connection::VirtualBorderRouterForPhysicalConnectionType,
    > {
        self.core
            .paged(
                &describe_virtual_border_routers_for_physical_connection::OPERATION,
                request,
                |page| page.virtual_border_router_for_physical_connection_set,
            )
    }

    /// Lists virtual private clouds.
    ///
    /// - Request: [`DescribeVpcsRequest`]. Response: [`DescribeVpcsResponse`]. Nested types:
    ///   [`describe_vpcs`].
    /// - [Documented errors](describe_vpcs::ERRORS).
    /// - Access level: get.
    /// - Results come in pages: `pages()` and `items()` of the call return all of them.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVpcs), 2024-06-24.
    #[deprecated = "In favour of `Vpc::2016-04-28::DescribeVpcs`."]
    pub fn describe_vpcs(
        &self,
        request: DescribeVpcsRequest,
    ) -> PagedCall<DescribeVpcsResponse, describe_vpcs::Vpc> {
        self.core.paged(&describe_vpcs::OPERATION, request, |page| page.vpcs)
    }

    /// Completes the parameters of an order for an elastic IP address.
    ///
    /// - Request: [`EipFillParamsRequest`]. Response: [`EipFillParamsResponse`]. Nested types:
    ///   [`eip_fill_params`].
    /// - [Documented errors](eip_fill_params::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EipFillParams), 2024-06-24.
    #[deprecated]
    pub fn eip_fill_params(
        &self,
        request: EipFillParamsRequest,
    ) -> Call<EipFillParamsResponse> {
        self.core.call(&eip_fill_params::OPERATION, request)
    }

    /// Completes the product data of an order for an elastic IP address.
    ///
    /// - Request: [`EipFillProductRequest`]. Response: [`EipFillProductResponse`]. Nested types:
    ///   [`eip_fill_product`].
    /// - [Documented errors](eip_fill_product::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EipFillProduct), 2024-06-24.
    #[deprecated]
    pub fn eip_fill_product(
        &self,
        request: EipFillProductRequest,
    ) -> Call<EipFillProductResponse> {
        self.core.call(&eip_fill_product::OPERATION, request)
    }

    /// Reports that an order for an elastic IP address was paid.
    ///
    /// - Request: [`EipNotifyPaidRequest`]. Response: [`EipNotifyPaidResponse`]. Nested types:
    ///   [`eip_notify_paid`].
    /// - [Documented errors](eip_notify_paid::ERRORS).
    /// - Access level: get.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EipNotifyPaid), 2024-06-24.
    #[deprecated]
    pub fn eip_notify_paid(
        &self,
        request: EipNotifyPaidRequest,
    ) -> Call<EipNotifyPaidResponse> {
        self.core.call(&eip_notify_paid::OPERATION, request)
    }

    /// Puts a leased line that was built into service.
    ///
    /// - Request: [`EnablePhysicalConnectionRequest`]. Response: [`EnablePhysicalConnectionResponse`].
    ///   Nested types: [`enable_physical_connection`].
    /// - [Documented errors](enable_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/EnablePhysicalConnection),
    ///   2024-06-24.
    #[deprecated]
    pub fn enable_physical_connection(
        &self,
        request: EnablePhysicalConnectionRequest,
    ) -> Call<EnablePhysicalConnectionResponse> {
        self.core.call(&enable_physical_connection::OPERATION, request)
    }

    /// Exports a snapshot into an OSS bucket.
    ///
    /// - Request: [`ExportSnapshotRequest`]. Response: [`ExportSnapshotResponse`]. Nested types:
    ///   [`export_snapshot`].
    /// - [Documented errors](export_snapshot::ERRORS).
    /// - Access level: create.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ExportSnapshot), 2024-06-24.
    #[deprecated]
    pub fn export_snapshot(
        &self,
        request: ExportSnapshotRequest,
    ) -> Call<ExportSnapshotResponse> {
        self.core.call(&export_snapshot::OPERATION, request)
    }

    /// Changes the bandwidth of the shared bandwidth package of a NAT gateway of the old kind.
    ///
    /// - Request: [`ModifyBandwidthPackageSpecRequest`]. Response: [`ModifyBandwidthPackageSpecResponse`].
    ///   Nested types: [`modify_bandwidth_package_spec`].
    /// - [Documented errors](modify_bandwidth_package_spec::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyBandwidthPackageSpec),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_bandwidth_package_spec(
        &self,
        request: ModifyBandwidthPackageSpecRequest,
    ) -> Call<ModifyBandwidthPackageSpecResponse> {
        self.core.call(&modify_bandwidth_package_spec::OPERATION, request)
    }

    /// Changes an announced need for instances.
    ///
    /// - Request: [`ModifyDemandRequest`]. Response: [`ModifyDemandResponse`]. Nested types:
    ///   [`modify_demand`].
    /// - [Documented errors](modify_demand::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyDemand), 2024-06-24.
    #[deprecated = "In favour of `ModifyCapacityReservation`."]
    pub fn modify_demand(
        &self,
        request: ModifyDemandRequest,
    ) -> Call<ModifyDemandResponse> {
        self.core.call(&modify_demand::OPERATION, request)
    }

    /// Changes the bandwidth of an elastic IP address.
    ///
    /// - Request: [`ModifyEipAddressAttributeRequest`]. Response: [`ModifyEipAddressAttributeResponse`].
    ///   Nested types: [`modify_eip_address_attribute`].
    /// - [Documented errors](modify_eip_address_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyEipAddressAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_eip_address_attribute(
        &self,
        request: ModifyEipAddressAttributeRequest,
    ) -> Call<ModifyEipAddressAttributeResponse> {
        self.core.call(&modify_eip_address_attribute::OPERATION, request)
    }

    /// Changes a port forwarding (DNAT) rule of a NAT gateway.
    ///
    /// - Request: [`ModifyForwardEntryRequest`]. Response: [`ModifyForwardEntryResponse`]. Nested types:
    ///   [`modify_forward_entry`].
    /// - [Documented errors](modify_forward_entry::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyForwardEntry),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_forward_entry(
        &self,
        request: ModifyForwardEntryRequest,
    ) -> Call<ModifyForwardEntryResponse> {
        self.core.call(&modify_forward_entry::OPERATION, request)
    }

    /// Changes the description of a high-availability virtual IP address.
    ///
    /// - Request: [`ModifyHaVipAttributeRequest`]. Response: [`ModifyHaVipAttributeResponse`]. Nested
    ///   types: [`modify_ha_vip_attribute`].
    /// - [Documented errors](modify_ha_vip_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyHaVipAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_ha_vip_attribute(
        &self,
        request: ModifyHaVipAttributeRequest,
    ) -> Call<ModifyHaVipAttributeResponse> {
        self.core.call(&modify_ha_vip_attribute::OPERATION, request)
    }

    /// Changes a leased line.
    ///
    /// - Request: [`ModifyPhysicalConnectionAttributeRequest`]. Response:
    ///   [`ModifyPhysicalConnectionAttributeResponse`]. Nested types:
    ///   [`modify_physical_connection_attribute`].
    /// - [Documented errors](modify_physical_connection_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyPhysicalConnectionAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_physical_connection_attribute(
        &self,
        request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<ModifyPhysicalConnectionAttributeResponse> {
        self.core.call(&modify_physical_connection_attribute::OPERATION, request)
    }

    /// Changes a router interface and its peer.
    ///
    /// - Request: [`ModifyRouterInterfaceAttributeRequest`]. Response:
    ///   [`ModifyRouterInterfaceAttributeResponse`]. Nested types: [`modify_router_interface_attribute`].
    /// - [Documented errors](modify_router_interface_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyRouterInterfaceAttribute), 2024-06-24.
    #[deprecated]
    pub fn modify_router_interface_attribute(
        &self,
        request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<ModifyRouterInterfaceAttributeResponse> {
        self.core.call(&modify_router_interface_attribute::OPERATION, request)
    }

    /// Changes the bandwidth of a router interface.
    ///
    /// - Request: [`ModifyRouterInterfaceSpecRequest`]. Response: [`ModifyRouterInterfaceSpecResponse`].
    ///   Nested types: [`modify_router_interface_spec`].
    /// - [Documented errors](modify_router_interface_spec::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyRouterInterfaceSpec),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_router_interface_spec(
        &self,
        request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<ModifyRouterInterfaceSpecResponse> {
        self.core.call(&modify_router_interface_spec::OPERATION, request)
    }

    /// Records a trait of the account under a key.
    ///
    /// - Request: [`ModifyUserBusinessBehaviorRequest`]. Response: [`ModifyUserBusinessBehaviorResponse`].
    ///   Nested types: [`modify_user_business_behavior`].
    /// - [Documented errors](modify_user_business_behavior::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyUserBusinessBehavior),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_user_business_behavior(
        &self,
        request: ModifyUserBusinessBehaviorRequest,
    ) -> Call<ModifyUserBusinessBehaviorResponse> {
        self.core.call(&modify_user_business_behavior::OPERATION, request)
    }

    /// Changes the name or description of a VPC's router.
    ///
    /// - Request: [`ModifyVRouterAttributeRequest`]. Response: [`ModifyVRouterAttributeResponse`]. Nested
    ///   types: [`modify_v_router_attribute`].
    /// - [Documented errors](modify_v_router_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVRouterAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_v_router_attribute(
        &self,
        request: ModifyVRouterAttributeRequest,
    ) -> Call<ModifyVRouterAttributeResponse> {
        self.core.call(&modify_v_router_attribute::OPERATION, request)
    }

    /// Changes the name or description of a vSwitch.
    ///
    /// - Request: [`ModifyVSwitchAttributeRequest`]. Response: [`ModifyVSwitchAttributeResponse`]. Nested
    ///   types: [`modify_v_switch_attribute`].
    /// - [Documented errors](modify_v_switch_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVSwitchAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_v_switch_attribute(
        &self,
        request: ModifyVSwitchAttributeRequest,
    ) -> Call<ModifyVSwitchAttributeResponse> {
        self.core.call(&modify_v_switch_attribute::OPERATION, request)
    }

    /// Changes a virtual border router.
    ///
    /// - Request: [`ModifyVirtualBorderRouterAttributeRequest`]. Response:
    ///   [`ModifyVirtualBorderRouterAttributeResponse`]. Nested types:
    ///   [`modify_virtual_border_router_attribute`].
    /// - [Documented errors](modify_virtual_border_router_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVirtualBorderRouterAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_virtual_border_router_attribute(
        &self,
        request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<ModifyVirtualBorderRouterAttributeResponse> {
        self.core.call(&modify_virtual_border_router_attribute::OPERATION, request)
    }

    /// Changes the name or description of a VPC.
    ///
    /// - Request: [`ModifyVpcAttributeRequest`]. Response: [`ModifyVpcAttributeResponse`]. Nested types:
    ///   [`modify_vpc_attribute`].
    /// - [Documented errors](modify_vpc_attribute::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ModifyVpcAttribute),
    ///   2024-06-24.
    #[deprecated]
    pub fn modify_vpc_attribute(
        &self,
        request: ModifyVpcAttributeRequest,
    ) -> Call<ModifyVpcAttributeResponse> {
        self.core.call(&modify_vpc_attribute::OPERATION, request)
    }

    /// Puts a terminated virtual border router back into service.
    ///
    /// - Request: [`RecoverVirtualBorderRouterRequest`]. Response: [`RecoverVirtualBorderRouterResponse`].
    ///   Nested types: [`recover_virtual_border_router`].
    /// - [Documented errors](recover_virtual_border_router::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RecoverVirtualBorderRouter),
    ///   2024-06-24.
    #[deprecated]
    pub fn recover_virtual_border_router(
        &self,
        request: RecoverVirtualBorderRouterRequest,
    ) -> Call<RecoverVirtualBorderRouterResponse> {
        self.core.call(&recover_virtual_border_router::OPERATION, request)
    }

    /// Releases an elastic IP address.
    ///
    /// - Request: [`ReleaseEipAddressRequest`]. Response: [`ReleaseEipAddressResponse`]. Nested types:
    ///   [`release_eip_address`].
    /// - [Documented errors](release_eip_address::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleaseEipAddress),
    ///   2024-06-24.
    #[deprecated]
    pub fn release_eip_address(
        &self,
        request: ReleaseEipAddressRequest,
    ) -> Call<ReleaseEipAddressResponse> {
        self.core.call(&release_eip_address::OPERATION, request)
    }

    /// Takes the fixed public IP address from an instance.
    ///
    /// - Request: [`ReleasePublicIpAddressRequest`]. Response: [`ReleasePublicIpAddressResponse`]. Nested
    ///   types: [`release_public_ip_address`].
    /// - [Documented errors](release_public_ip_address::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/ReleasePublicIpAddress),
    ///   2024-06-24.
    pub fn release_public_ip_address(
        &self,
        request: ReleasePublicIpAddressRequest,
    ) -> Call<ReleasePublicIpAddressResponse> {
        self.core.call(&release_public_ip_address::OPERATION, request)
    }

    /// Removes public IP addresses from the shared bandwidth package of a NAT gateway of the old kind.
    ///
    /// - Request: [`RemoveBandwidthPackageIpsRequest`]. Response: [`RemoveBandwidthPackageIpsResponse`].
    ///   Nested types: [`remove_bandwidth_package_ips`].
    /// - [Documented errors](remove_bandwidth_package_ips::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/RemoveBandwidthPackageIps),
    ///   2024-06-24.
    #[deprecated]
    pub fn remove_bandwidth_package_ips(
        &self,
        request: RemoveBandwidthPackageIpsRequest,
    ) -> Call<RemoveBandwidthPackageIpsResponse> {
        self.core.call(&remove_bandwidth_package_ips::OPERATION, request)
    }

    /// Takes a leased line out of service.
    ///
    /// - Request: [`TerminatePhysicalConnectionRequest`]. Response:
    ///   [`TerminatePhysicalConnectionResponse`]. Nested types: [`terminate_physical_connection`].
    /// - [Documented errors](terminate_physical_connection::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TerminatePhysicalConnection),
    ///   2024-06-24.
    #[deprecated]
    pub fn terminate_physical_connection(
        &self,
        request: TerminatePhysicalConnectionRequest,
    ) -> Call<TerminatePhysicalConnectionResponse> {
        self.core.call(&terminate_physical_connection::OPERATION, request)
    }

    /// Takes a virtual border router out of service.
    ///
    /// - Request: [`TerminateVirtualBorderRouterRequest`]. Response:
    ///   [`TerminateVirtualBorderRouterResponse`]. Nested types: [`terminate_virtual_border_router`].
    /// - [Documented errors](terminate_virtual_border_router::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI
    ///   metadata](https://api.aliyun.com/api/Ecs/2014-05-26/TerminateVirtualBorderRouter), 2024-06-24.
    #[deprecated]
    pub fn terminate_virtual_border_router(
        &self,
        request: TerminateVirtualBorderRouterRequest,
    ) -> Call<TerminateVirtualBorderRouterResponse> {
        self.core.call(&terminate_virtual_border_router::OPERATION, request)
    }

    /// Unbinds an elastic IP address from an instance.
    ///
    /// - Request: [`UnassociateEipAddressRequest`]. Response: [`UnassociateEipAddressResponse`]. Nested
    ///   types: [`unassociate_eip_address`].
    /// - [Documented errors](unassociate_eip_address::ERRORS).
    /// - Access level: update.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateEipAddress),
    ///   2024-06-24.
    #[deprecated]
    pub fn unassociate_eip_address(
        &self,
        request: UnassociateEipAddressRequest,
    ) -> Call<UnassociateEipAddressResponse> {
        self.core.call(&unassociate_eip_address::OPERATION, request)
    }

    /// Unbinds a high-availability virtual IP address from an instance.
    ///
    /// - Request: [`UnassociateHaVipRequest`]. Response: [`UnassociateHaVipResponse`]. Nested types:
    ///   [`unassociate_ha_vip`].
    /// - [Documented errors](unassociate_ha_vip::ERRORS).
    /// - Access level: delete.
    /// - Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/UnassociateHaVip),
    ///   2024-06-24.
    #[deprecated]
    pub fn unassociate_ha_vip(
        &self,
        request: UnassociateHaVipRequest,
    ) -> Call<UnassociateHaVipResponse> {
        self.core.call(&unassociate_ha_vip::OPERATION, request)
    }
}
