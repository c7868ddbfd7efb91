// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! deprecated.

use cloudspec_runtime::{Call, PagedCall};

use crate::*;

impl Client {
    /// Activate router interface (`ActivateRouterInterface`).
    #[deprecated = "Deprecated."]
    pub fn activate_router_interface(&self, request: ActivateRouterInterfaceRequest) -> Call<ActivateRouterInterfaceResponse> {
        self.core.call(&activate_router_interface::OPERATION, request)
    }

    /// Add bandwidth package ips (`AddBandwidthPackageIps`).
    #[deprecated = "Deprecated."]
    pub fn add_bandwidth_package_ips(&self, request: AddBandwidthPackageIpsRequest) -> Call<AddBandwidthPackageIpsResponse> {
        self.core.call(&add_bandwidth_package_ips::OPERATION, request)
    }

    /// Allocate eip address (`AllocateEipAddress`).
    #[deprecated = "Deprecated in favour of `Vpc::2016-04-28::AllocateEipAddress`."]
    pub fn allocate_eip_address(&self, request: AllocateEipAddressRequest) -> Call<AllocateEipAddressResponse> {
        self.core.call(&allocate_eip_address::OPERATION, request)
    }

    /// Associate eip address (`AssociateEipAddress`).
    #[deprecated = "Deprecated in favour of `Vpc::2016-04-28::AssociateEipAddress`."]
    pub fn associate_eip_address(&self, request: AssociateEipAddressRequest) -> Call<AssociateEipAddressResponse> {
        self.core.call(&associate_eip_address::OPERATION, request)
    }

    /// Associate ha vip (`AssociateHaVip`).
    #[deprecated = "Deprecated."]
    pub fn associate_ha_vip(&self, request: AssociateHaVipRequest) -> Call<AssociateHaVipResponse> {
        self.core.call(&associate_ha_vip::OPERATION, request)
    }

    /// Cancel physical connection (`CancelPhysicalConnection`).
    #[deprecated = "Deprecated."]
    pub fn cancel_physical_connection(&self, request: CancelPhysicalConnectionRequest) -> Call<CancelPhysicalConnectionResponse> {
        self.core.call(&cancel_physical_connection::OPERATION, request)
    }

    /// Connect router interface (`ConnectRouterInterface`).
    #[deprecated = "Deprecated."]
    pub fn connect_router_interface(&self, request: ConnectRouterInterfaceRequest) -> Call<ConnectRouterInterfaceResponse> {
        self.core.call(&connect_router_interface::OPERATION, request)
    }

    /// Create demand (`CreateDemand`).
    #[deprecated = "Deprecated in favour of `CreateCapacityReservation`."]
    pub fn create_demand(&self, request: CreateDemandRequest) -> Call<CreateDemandResponse> {
        self.core.call(&create_demand::OPERATION, request)
    }

    /// Create forward entry (`CreateForwardEntry`).
    #[deprecated = "Deprecated."]
    pub fn create_forward_entry(&self, request: CreateForwardEntryRequest) -> Call<CreateForwardEntryResponse> {
        self.core.call(&create_forward_entry::OPERATION, request)
    }

    /// Create ha vip (`CreateHaVip`).
    #[deprecated = "Deprecated."]
    pub fn create_ha_vip(&self, request: CreateHaVipRequest) -> Call<CreateHaVipResponse> {
        self.core.call(&create_ha_vip::OPERATION, request)
    }

    /// Create nat gateway (`CreateNatGateway`).
    #[deprecated = "Deprecated."]
    pub fn create_nat_gateway(&self, request: CreateNatGatewayRequest) -> Call<CreateNatGatewayResponse> {
        self.core.call(&create_nat_gateway::OPERATION, request)
    }

    /// Create physical connection (`CreatePhysicalConnection`).
    #[deprecated = "Deprecated."]
    pub fn create_physical_connection(&self, request: CreatePhysicalConnectionRequest) -> Call<CreatePhysicalConnectionResponse> {
        self.core.call(&create_physical_connection::OPERATION, request)
    }

    /// Create route entry (`CreateRouteEntry`).
    #[deprecated = "Deprecated."]
    pub fn create_route_entry(&self, request: CreateRouteEntryRequest) -> Call<CreateRouteEntryResponse> {
        self.core.call(&create_route_entry::OPERATION, request)
    }

    /// Create router interface (`CreateRouterInterface`).
    #[deprecated = "Deprecated."]
    pub fn create_router_interface(&self, request: CreateRouterInterfaceRequest) -> Call<CreateRouterInterfaceResponse> {
        self.core.call(&create_router_interface::OPERATION, request)
    }

    /// Create v switch (`CreateVSwitch`).
    #[deprecated = "Deprecated."]
    pub fn create_v_switch(&self, request: CreateVSwitchRequest) -> Call<CreateVSwitchResponse> {
        self.core.call(&create_v_switch::OPERATION, request)
    }

    /// Create virtual border router (`CreateVirtualBorderRouter`).
    #[deprecated = "Deprecated."]
    pub fn create_virtual_border_router(
        &self, request: CreateVirtualBorderRouterRequest,
    ) -> Call<CreateVirtualBorderRouterResponse> {
        self.core.call(&create_virtual_border_router::OPERATION, request)
    }

    /// Create vpc (`CreateVpc`).
    #[deprecated = "Deprecated in favour of `Vpc::2016-04-28::CreateVpc`."]
    pub fn create_vpc(&self, request: CreateVpcRequest) -> Call<CreateVpcResponse> {
        self.core.call(&create_vpc::OPERATION, request)
    }

    /// Deactivate router interface (`DeactivateRouterInterface`).
    #[deprecated = "Deprecated."]
    pub fn deactivate_router_interface(
        &self, request: DeactivateRouterInterfaceRequest,
    ) -> Call<DeactivateRouterInterfaceResponse> {
        self.core.call(&deactivate_router_interface::OPERATION, request)
    }

    /// Delete bandwidth package (`DeleteBandwidthPackage`).
    #[deprecated = "Deprecated."]
    pub fn delete_bandwidth_package(&self, request: DeleteBandwidthPackageRequest) -> Call<DeleteBandwidthPackageResponse> {
        self.core.call(&delete_bandwidth_package::OPERATION, request)
    }

    /// Delete demand (`DeleteDemand`).
    #[deprecated = "Deprecated in favour of `ReleaseCapacityReservation`."]
    pub fn delete_demand(&self, request: DeleteDemandRequest) -> Call<DeleteDemandResponse> {
        self.core.call(&delete_demand::OPERATION, request)
    }

    /// Delete forward entry (`DeleteForwardEntry`).
    #[deprecated = "Deprecated."]
    pub fn delete_forward_entry(&self, request: DeleteForwardEntryRequest) -> Call<DeleteForwardEntryResponse> {
        self.core.call(&delete_forward_entry::OPERATION, request)
    }

    /// Delete ha vip (`DeleteHaVip`).
    #[deprecated = "Deprecated."]
    pub fn delete_ha_vip(&self, request: DeleteHaVipRequest) -> Call<DeleteHaVipResponse> {
        self.core.call(&delete_ha_vip::OPERATION, request)
    }

    /// Delete nat gateway (`DeleteNatGateway`).
    #[deprecated = "Deprecated."]
    pub fn delete_nat_gateway(&self, request: DeleteNatGatewayRequest) -> Call<DeleteNatGatewayResponse> {
        self.core.call(&delete_nat_gateway::OPERATION, request)
    }

    /// Delete network interface permission (`DeleteNetworkInterfacePermission`).
    #[deprecated = "Deprecated in favour of `DeleteNetworkInterface`."]
    pub fn delete_network_interface_permission(
        &self, request: DeleteNetworkInterfacePermissionRequest,
    ) -> Call<DeleteNetworkInterfacePermissionResponse> {
        self.core.call(&delete_network_interface_permission::OPERATION, request)
    }

    /// Delete physical connection (`DeletePhysicalConnection`).
    #[deprecated = "Deprecated."]
    pub fn delete_physical_connection(&self, request: DeletePhysicalConnectionRequest) -> Call<DeletePhysicalConnectionResponse> {
        self.core.call(&delete_physical_connection::OPERATION, request)
    }

    /// Delete route entry (`DeleteRouteEntry`).
    #[deprecated = "Deprecated."]
    pub fn delete_route_entry(&self, request: DeleteRouteEntryRequest) -> Call<DeleteRouteEntryResponse> {
        self.core.call(&delete_route_entry::OPERATION, request)
    }

    /// Delete router interface (`DeleteRouterInterface`).
    #[deprecated = "Deprecated."]
    pub fn delete_router_interface(&self, request: DeleteRouterInterfaceRequest) -> Call<DeleteRouterInterfaceResponse> {
        self.core.call(&delete_router_interface::OPERATION, request)
    }

    /// Delete v switch (`DeleteVSwitch`).
    #[deprecated = "Deprecated."]
    pub fn delete_v_switch(&self, request: DeleteVSwitchRequest) -> Call<DeleteVSwitchResponse> {
        self.core.call(&delete_v_switch::OPERATION, request)
    }

    /// Delete virtual border router (`DeleteVirtualBorderRouter`).
    #[deprecated = "Deprecated."]
    pub fn delete_virtual_border_router(
        &self, request: DeleteVirtualBorderRouterRequest,
    ) -> Call<DeleteVirtualBorderRouterResponse> {
        self.core.call(&delete_virtual_border_router::OPERATION, request)
    }

    /// Delete vpc (`DeleteVpc`).
    #[deprecated = "Deprecated in favour of `Vpc::2016-04-28::DeleteVpc`."]
    pub fn delete_vpc(&self, request: DeleteVpcRequest) -> Call<DeleteVpcResponse> {
        self.core.call(&delete_vpc::OPERATION, request)
    }

    /// Describe access points (`DescribeAccessPoints`).
    #[deprecated = "Deprecated."]
    pub fn describe_access_points(
        &self, request: DescribeAccessPointsRequest,
    ) -> PagedCall<DescribeAccessPointsResponse, describe_access_points::AccessPointType> {
        self.core.paged(&describe_access_points::OPERATION, request, |page| page.access_point_set)
    }

    /// Describe bandwidth packages (`DescribeBandwidthPackages`).
    #[deprecated = "Deprecated."]
    pub fn describe_bandwidth_packages(
        &self, request: DescribeBandwidthPackagesRequest,
    ) -> PagedCall<DescribeBandwidthPackagesResponse, describe_bandwidth_packages::BandwidthPackage> {
        self.core.paged(&describe_bandwidth_packages::OPERATION, request, |page| page.bandwidth_packages)
    }

    /// Describe clusters (`DescribeClusters`).
    #[deprecated = "Deprecated."]
    pub fn describe_clusters(&self, request: DescribeClustersRequest) -> Call<DescribeClustersResponse> {
        self.core.call(&describe_clusters::OPERATION, request)
    }

    /// Describe demands (`DescribeDemands`).
    #[deprecated = "Deprecated in favour of `DescribeCapacityReservations`."]
    pub fn describe_demands(
        &self, request: DescribeDemandsRequest,
    ) -> PagedCall<DescribeDemandsResponse, describe_demands::Demand> {
        self.core.paged(&describe_demands::OPERATION, request, |page| page.demands)
    }

    /// Describe eip addresses (`DescribeEipAddresses`).
    #[deprecated = "Deprecated in favour of `Vpc::2016-04-28::DescribeEipAddresses`."]
    pub fn describe_eip_addresses(
        &self, request: DescribeEipAddressesRequest,
    ) -> PagedCall<DescribeEipAddressesResponse, describe_eip_addresses::EipAddress> {
        self.core.paged(&describe_eip_addresses::OPERATION, request, |page| page.eip_addresses)
    }

    /// Describe eip monitor data (`DescribeEipMonitorData`).
    #[deprecated = "Deprecated."]
    pub fn describe_eip_monitor_data(&self, request: DescribeEipMonitorDataRequest) -> Call<DescribeEipMonitorDataResponse> {
        self.core.call(&describe_eip_monitor_data::OPERATION, request)
    }

    /// Describe forward table entries (`DescribeForwardTableEntries`).
    #[deprecated = "Deprecated."]
    pub fn describe_forward_table_entries(
        &self, request: DescribeForwardTableEntriesRequest,
    ) -> PagedCall<DescribeForwardTableEntriesResponse, describe_forward_table_entries::ForwardTableEntry> {
        self.core.paged(&describe_forward_table_entries::OPERATION, request, |page| page.forward_table_entries)
    }

    /// Describe ha vips (`DescribeHaVips`).
    #[deprecated = "Deprecated."]
    pub fn describe_ha_vips(&self, request: DescribeHaVipsRequest) -> PagedCall<DescribeHaVipsResponse, describe_ha_vips::HaVip> {
        self.core.paged(&describe_ha_vips::OPERATION, request, |page| page.ha_vips)
    }

    /// Describe limitation (`DescribeLimitation`).
    #[deprecated = "Deprecated."]
    pub fn describe_limitation(&self, request: DescribeLimitationRequest) -> Call<DescribeLimitationResponse> {
        self.core.call(&describe_limitation::OPERATION, request)
    }

    /// Describe nat gateways (`DescribeNatGateways`).
    #[deprecated = "Deprecated."]
    pub fn describe_nat_gateways(
        &self, request: DescribeNatGatewaysRequest,
    ) -> PagedCall<DescribeNatGatewaysResponse, describe_nat_gateways::NatGateway> {
        self.core.paged(&describe_nat_gateways::OPERATION, request, |page| page.nat_gateways)
    }

    /// Describe new project eip monitor data (`DescribeNewProjectEipMonitorData`).
    #[deprecated = "Deprecated."]
    pub fn describe_new_project_eip_monitor_data(
        &self, request: DescribeNewProjectEipMonitorDataRequest,
    ) -> Call<DescribeNewProjectEipMonitorDataResponse> {
        self.core.call(&describe_new_project_eip_monitor_data::OPERATION, request)
    }

    /// Describe physical connections (`DescribePhysicalConnections`).
    #[deprecated = "Deprecated."]
    pub fn describe_physical_connections(
        &self, request: DescribePhysicalConnectionsRequest,
    ) -> PagedCall<DescribePhysicalConnectionsResponse, describe_physical_connections::PhysicalConnectionType> {
        self.core.paged(&describe_physical_connections::OPERATION, request, |page| page.physical_connection_set)
    }

    /// Describe route tables (`DescribeRouteTables`).
    #[deprecated = "Deprecated."]
    pub fn describe_route_tables(
        &self, request: DescribeRouteTablesRequest,
    ) -> PagedCall<DescribeRouteTablesResponse, describe_route_tables::RouteTable> {
        self.core.paged(&describe_route_tables::OPERATION, request, |page| page.route_tables)
    }

    /// Describe router interfaces (`DescribeRouterInterfaces`).
    #[deprecated = "Deprecated."]
    pub fn describe_router_interfaces(
        &self, request: DescribeRouterInterfacesRequest,
    ) -> PagedCall<DescribeRouterInterfacesResponse, describe_router_interfaces::RouterInterfaceType> {
        self.core.paged(&describe_router_interfaces::OPERATION, request, |page| page.router_interface_set)
    }

    /// Describe user business behavior (`DescribeUserBusinessBehavior`).
    #[deprecated = "Deprecated."]
    pub fn describe_user_business_behavior(
        &self, request: DescribeUserBusinessBehaviorRequest,
    ) -> Call<DescribeUserBusinessBehaviorResponse> {
        self.core.call(&describe_user_business_behavior::OPERATION, request)
    }

    /// Describe v routers (`DescribeVRouters`).
    #[deprecated = "Deprecated."]
    pub fn describe_v_routers(
        &self, request: DescribeVRoutersRequest,
    ) -> PagedCall<DescribeVRoutersResponse, describe_v_routers::VRouter> {
        self.core.paged(&describe_v_routers::OPERATION, request, |page| page.v_routers)
    }

    /// Describe v switches (`DescribeVSwitches`).
    #[deprecated = "Deprecated."]
    pub fn describe_v_switches(
        &self, request: DescribeVSwitchesRequest,
    ) -> PagedCall<DescribeVSwitchesResponse, describe_v_switches::VSwitch> {
        self.core.paged(&describe_v_switches::OPERATION, request, |page| page.v_switches)
    }

    /// Describe virtual border routers (`DescribeVirtualBorderRouters`).
    #[deprecated = "Deprecated."]
    pub fn describe_virtual_border_routers(
        &self, request: DescribeVirtualBorderRoutersRequest,
    ) -> PagedCall<DescribeVirtualBorderRoutersResponse, describe_virtual_border_routers::VirtualBorderRouterType> {
        self.core.paged(&describe_virtual_border_routers::OPERATION, request, |page| page.virtual_border_router_set)
    }

    /// Describe virtual border routers for physical connection (`DescribeVirtualBorderRoutersForPhysicalConnection`).
    #[deprecated = "Deprecated."]
    pub fn describe_virtual_border_routers_for_physical_connection(
        &self, request: DescribeVirtualBorderRoutersForPhysicalConnectionRequest,
    ) -> PagedCall<DescribeVirtualBorderRoutersForPhysicalConnectionResponse, describe_virtual_border_routers_for_physical_connection::VirtualBorderRouterForPhysicalConnectionType> {
        self.core.paged(&describe_virtual_border_routers_for_physical_connection::OPERATION, request, |page| page.virtual_border_router_for_physical_connection_set)
    }

    /// Describe vpcs (`DescribeVpcs`).
    #[deprecated = "Deprecated in favour of `Vpc::2016-04-28::DescribeVpcs`."]
    pub fn describe_vpcs(&self, request: DescribeVpcsRequest) -> PagedCall<DescribeVpcsResponse, describe_vpcs::Vpc> {
        self.core.paged(&describe_vpcs::OPERATION, request, |page| page.vpcs)
    }

    /// Eip fill params (`EipFillParams`).
    #[deprecated = "Deprecated."]
    pub fn eip_fill_params(&self, request: EipFillParamsRequest) -> Call<EipFillParamsResponse> {
        self.core.call(&eip_fill_params::OPERATION, request)
    }

    /// Eip fill product (`EipFillProduct`).
    #[deprecated = "Deprecated."]
    pub fn eip_fill_product(&self, request: EipFillProductRequest) -> Call<EipFillProductResponse> {
        self.core.call(&eip_fill_product::OPERATION, request)
    }

    /// Eip notify paid (`EipNotifyPaid`).
    #[deprecated = "Deprecated."]
    pub fn eip_notify_paid(&self, request: EipNotifyPaidRequest) -> Call<EipNotifyPaidResponse> {
        self.core.call(&eip_notify_paid::OPERATION, request)
    }

    /// Enable physical connection (`EnablePhysicalConnection`).
    #[deprecated = "Deprecated."]
    pub fn enable_physical_connection(&self, request: EnablePhysicalConnectionRequest) -> Call<EnablePhysicalConnectionResponse> {
        self.core.call(&enable_physical_connection::OPERATION, request)
    }

    /// Export snapshot (`ExportSnapshot`).
    #[deprecated = "Deprecated."]
    pub fn export_snapshot(&self, request: ExportSnapshotRequest) -> Call<ExportSnapshotResponse> {
        self.core.call(&export_snapshot::OPERATION, request)
    }

    /// Modify bandwidth package spec (`ModifyBandwidthPackageSpec`).
    #[deprecated = "Deprecated."]
    pub fn modify_bandwidth_package_spec(
        &self, request: ModifyBandwidthPackageSpecRequest,
    ) -> Call<ModifyBandwidthPackageSpecResponse> {
        self.core.call(&modify_bandwidth_package_spec::OPERATION, request)
    }

    /// Modify demand (`ModifyDemand`).
    #[deprecated = "Deprecated in favour of `ModifyCapacityReservation`."]
    pub fn modify_demand(&self, request: ModifyDemandRequest) -> Call<ModifyDemandResponse> {
        self.core.call(&modify_demand::OPERATION, request)
    }

    /// Modify eip address attribute (`ModifyEipAddressAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_eip_address_attribute(
        &self, request: ModifyEipAddressAttributeRequest,
    ) -> Call<ModifyEipAddressAttributeResponse> {
        self.core.call(&modify_eip_address_attribute::OPERATION, request)
    }

    /// Modify forward entry (`ModifyForwardEntry`).
    #[deprecated = "Deprecated."]
    pub fn modify_forward_entry(&self, request: ModifyForwardEntryRequest) -> Call<ModifyForwardEntryResponse> {
        self.core.call(&modify_forward_entry::OPERATION, request)
    }

    /// Modify ha vip attribute (`ModifyHaVipAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_ha_vip_attribute(&self, request: ModifyHaVipAttributeRequest) -> Call<ModifyHaVipAttributeResponse> {
        self.core.call(&modify_ha_vip_attribute::OPERATION, request)
    }

    /// Modify physical connection attribute (`ModifyPhysicalConnectionAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_physical_connection_attribute(
        &self, request: ModifyPhysicalConnectionAttributeRequest,
    ) -> Call<ModifyPhysicalConnectionAttributeResponse> {
        self.core.call(&modify_physical_connection_attribute::OPERATION, request)
    }

    /// Modify router interface attribute (`ModifyRouterInterfaceAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_router_interface_attribute(
        &self, request: ModifyRouterInterfaceAttributeRequest,
    ) -> Call<ModifyRouterInterfaceAttributeResponse> {
        self.core.call(&modify_router_interface_attribute::OPERATION, request)
    }

    /// Modify router interface spec (`ModifyRouterInterfaceSpec`).
    #[deprecated = "Deprecated."]
    pub fn modify_router_interface_spec(
        &self, request: ModifyRouterInterfaceSpecRequest,
    ) -> Call<ModifyRouterInterfaceSpecResponse> {
        self.core.call(&modify_router_interface_spec::OPERATION, request)
    }

    /// Modify user business behavior (`ModifyUserBusinessBehavior`).
    #[deprecated = "Deprecated."]
    pub fn modify_user_business_behavior(
        &self, request: ModifyUserBusinessBehaviorRequest,
    ) -> Call<ModifyUserBusinessBehaviorResponse> {
        self.core.call(&modify_user_business_behavior::OPERATION, request)
    }

    /// Modify v router attribute (`ModifyVRouterAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_v_router_attribute(&self, request: ModifyVRouterAttributeRequest) -> Call<ModifyVRouterAttributeResponse> {
        self.core.call(&modify_v_router_attribute::OPERATION, request)
    }

    /// Modify v switch attribute (`ModifyVSwitchAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_v_switch_attribute(&self, request: ModifyVSwitchAttributeRequest) -> Call<ModifyVSwitchAttributeResponse> {
        self.core.call(&modify_v_switch_attribute::OPERATION, request)
    }

    /// Modify virtual border router attribute (`ModifyVirtualBorderRouterAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_virtual_border_router_attribute(
        &self, request: ModifyVirtualBorderRouterAttributeRequest,
    ) -> Call<ModifyVirtualBorderRouterAttributeResponse> {
        self.core.call(&modify_virtual_border_router_attribute::OPERATION, request)
    }

    /// Modify vpc attribute (`ModifyVpcAttribute`).
    #[deprecated = "Deprecated."]
    pub fn modify_vpc_attribute(&self, request: ModifyVpcAttributeRequest) -> Call<ModifyVpcAttributeResponse> {
        self.core.call(&modify_vpc_attribute::OPERATION, request)
    }

    /// Recover virtual border router (`RecoverVirtualBorderRouter`).
    #[deprecated = "Deprecated."]
    pub fn recover_virtual_border_router(
        &self, request: RecoverVirtualBorderRouterRequest,
    ) -> Call<RecoverVirtualBorderRouterResponse> {
        self.core.call(&recover_virtual_border_router::OPERATION, request)
    }

    /// Release eip address (`ReleaseEipAddress`).
    #[deprecated = "Deprecated."]
    pub fn release_eip_address(&self, request: ReleaseEipAddressRequest) -> Call<ReleaseEipAddressResponse> {
        self.core.call(&release_eip_address::OPERATION, request)
    }

    /// Release public ip address (`ReleasePublicIpAddress`).
    pub fn release_public_ip_address(&self, request: ReleasePublicIpAddressRequest) -> Call<ReleasePublicIpAddressResponse> {
        self.core.call(&release_public_ip_address::OPERATION, request)
    }

    /// Remove bandwidth package ips (`RemoveBandwidthPackageIps`).
    #[deprecated = "Deprecated."]
    pub fn remove_bandwidth_package_ips(
        &self, request: RemoveBandwidthPackageIpsRequest,
    ) -> Call<RemoveBandwidthPackageIpsResponse> {
        self.core.call(&remove_bandwidth_package_ips::OPERATION, request)
    }

    /// Terminate physical connection (`TerminatePhysicalConnection`).
    #[deprecated = "Deprecated."]
    pub fn terminate_physical_connection(
        &self, request: TerminatePhysicalConnectionRequest,
    ) -> Call<TerminatePhysicalConnectionResponse> {
        self.core.call(&terminate_physical_connection::OPERATION, request)
    }

    /// Terminate virtual border router (`TerminateVirtualBorderRouter`).
    #[deprecated = "Deprecated."]
    pub fn terminate_virtual_border_router(
        &self, request: TerminateVirtualBorderRouterRequest,
    ) -> Call<TerminateVirtualBorderRouterResponse> {
        self.core.call(&terminate_virtual_border_router::OPERATION, request)
    }

    /// Unassociate eip address (`UnassociateEipAddress`).
    #[deprecated = "Deprecated."]
    pub fn unassociate_eip_address(&self, request: UnassociateEipAddressRequest) -> Call<UnassociateEipAddressResponse> {
        self.core.call(&unassociate_eip_address::OPERATION, request)
    }

    /// Unassociate ha vip (`UnassociateHaVip`).
    #[deprecated = "Deprecated."]
    pub fn unassociate_ha_vip(&self, request: UnassociateHaVipRequest) -> Call<UnassociateHaVipResponse> {
        self.core.call(&unassociate_ha_vip::OPERATION, request)
    }
}
