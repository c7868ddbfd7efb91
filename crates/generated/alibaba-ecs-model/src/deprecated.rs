// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26; do not edit.
//! deprecated.

pub mod activate_router_interface;
pub use activate_router_interface::{ActivateRouterInterfaceRequest, ActivateRouterInterfaceResponse};

pub mod add_bandwidth_package_ips;
pub use add_bandwidth_package_ips::{AddBandwidthPackageIpsRequest, AddBandwidthPackageIpsResponse};

pub mod allocate_eip_address;
pub use allocate_eip_address::{AllocateEipAddressRequest, AllocateEipAddressResponse};

pub mod associate_eip_address;
pub use associate_eip_address::{AssociateEipAddressRequest, AssociateEipAddressResponse};

pub mod associate_ha_vip;
pub use associate_ha_vip::{AssociateHaVipRequest, AssociateHaVipResponse};

pub mod cancel_physical_connection;
pub use cancel_physical_connection::{CancelPhysicalConnectionRequest, CancelPhysicalConnectionResponse};

pub mod connect_router_interface;
pub use connect_router_interface::{ConnectRouterInterfaceRequest, ConnectRouterInterfaceResponse};

pub mod create_demand;
pub use create_demand::{CreateDemandRequest, CreateDemandResponse};

pub mod create_forward_entry;
pub use create_forward_entry::{CreateForwardEntryRequest, CreateForwardEntryResponse};

pub mod create_ha_vip;
pub use create_ha_vip::{CreateHaVipRequest, CreateHaVipResponse};

pub mod create_nat_gateway;
pub use create_nat_gateway::{CreateNatGatewayRequest, CreateNatGatewayResponse};

pub mod create_physical_connection;
pub use create_physical_connection::{CreatePhysicalConnectionRequest, CreatePhysicalConnectionResponse};

pub mod create_route_entry;
pub use create_route_entry::{CreateRouteEntryRequest, CreateRouteEntryResponse};

pub mod create_router_interface;
pub use create_router_interface::{CreateRouterInterfaceRequest, CreateRouterInterfaceResponse};

pub mod create_v_switch;
pub use create_v_switch::{CreateVSwitchRequest, CreateVSwitchResponse};

pub mod create_virtual_border_router;
pub use create_virtual_border_router::{CreateVirtualBorderRouterRequest, CreateVirtualBorderRouterResponse};

pub mod create_vpc;
pub use create_vpc::{CreateVpcRequest, CreateVpcResponse};

pub mod deactivate_router_interface;
pub use deactivate_router_interface::{DeactivateRouterInterfaceRequest, DeactivateRouterInterfaceResponse};

pub mod delete_bandwidth_package;
pub use delete_bandwidth_package::{DeleteBandwidthPackageRequest, DeleteBandwidthPackageResponse};

pub mod delete_demand;
pub use delete_demand::{DeleteDemandRequest, DeleteDemandResponse};

pub mod delete_forward_entry;
pub use delete_forward_entry::{DeleteForwardEntryRequest, DeleteForwardEntryResponse};

pub mod delete_ha_vip;
pub use delete_ha_vip::{DeleteHaVipRequest, DeleteHaVipResponse};

pub mod delete_nat_gateway;
pub use delete_nat_gateway::{DeleteNatGatewayRequest, DeleteNatGatewayResponse};

pub mod delete_network_interface_permission;
pub use delete_network_interface_permission::{DeleteNetworkInterfacePermissionRequest, DeleteNetworkInterfacePermissionResponse};

pub mod delete_physical_connection;
pub use delete_physical_connection::{DeletePhysicalConnectionRequest, DeletePhysicalConnectionResponse};

pub mod delete_route_entry;
pub use delete_route_entry::{DeleteRouteEntryRequest, DeleteRouteEntryResponse};

pub mod delete_router_interface;
pub use delete_router_interface::{DeleteRouterInterfaceRequest, DeleteRouterInterfaceResponse};

pub mod delete_v_switch;
pub use delete_v_switch::{DeleteVSwitchRequest, DeleteVSwitchResponse};

pub mod delete_virtual_border_router;
pub use delete_virtual_border_router::{DeleteVirtualBorderRouterRequest, DeleteVirtualBorderRouterResponse};

pub mod delete_vpc;
pub use delete_vpc::{DeleteVpcRequest, DeleteVpcResponse};

pub mod describe_access_points;
pub use describe_access_points::{DescribeAccessPointsRequest, DescribeAccessPointsResponse};

pub mod describe_bandwidth_packages;
pub use describe_bandwidth_packages::{DescribeBandwidthPackagesRequest, DescribeBandwidthPackagesResponse};

pub mod describe_clusters;
pub use describe_clusters::{DescribeClustersRequest, DescribeClustersResponse};

pub mod describe_demands;
pub use describe_demands::{DescribeDemandsRequest, DescribeDemandsResponse};

pub mod describe_eip_addresses;
pub use describe_eip_addresses::{DescribeEipAddressesRequest, DescribeEipAddressesResponse};

pub mod describe_eip_monitor_data;
pub use describe_eip_monitor_data::{DescribeEipMonitorDataRequest, DescribeEipMonitorDataResponse};

pub mod describe_forward_table_entries;
pub use describe_forward_table_entries::{DescribeForwardTableEntriesRequest, DescribeForwardTableEntriesResponse};

pub mod describe_ha_vips;
pub use describe_ha_vips::{DescribeHaVipsRequest, DescribeHaVipsResponse};

pub mod describe_limitation;
pub use describe_limitation::{DescribeLimitationRequest, DescribeLimitationResponse};

pub mod describe_nat_gateways;
pub use describe_nat_gateways::{DescribeNatGatewaysRequest, DescribeNatGatewaysResponse};

pub mod describe_new_project_eip_monitor_data;
pub use describe_new_project_eip_monitor_data::{DescribeNewProjectEipMonitorDataRequest, DescribeNewProjectEipMonitorDataResponse};

pub mod describe_physical_connections;
pub use describe_physical_connections::{DescribePhysicalConnectionsRequest, DescribePhysicalConnectionsResponse};

pub mod describe_route_tables;
pub use describe_route_tables::{DescribeRouteTablesRequest, DescribeRouteTablesResponse};

pub mod describe_router_interfaces;
pub use describe_router_interfaces::{DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse};

pub mod describe_user_business_behavior;
pub use describe_user_business_behavior::{DescribeUserBusinessBehaviorRequest, DescribeUserBusinessBehaviorResponse};

pub mod describe_v_routers;
pub use describe_v_routers::{DescribeVRoutersRequest, DescribeVRoutersResponse};

pub mod describe_v_switches;
pub use describe_v_switches::{DescribeVSwitchesRequest, DescribeVSwitchesResponse};

pub mod describe_virtual_border_routers;
pub use describe_virtual_border_routers::{DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse};

pub mod describe_virtual_border_routers_for_physical_connection;
pub use describe_virtual_border_routers_for_physical_connection::{DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse};

pub mod describe_vpcs;
pub use describe_vpcs::{DescribeVpcsRequest, DescribeVpcsResponse};

pub mod eip_fill_params;
pub use eip_fill_params::{EipFillParamsRequest, EipFillParamsResponse};

pub mod eip_fill_product;
pub use eip_fill_product::{EipFillProductRequest, EipFillProductResponse};

pub mod eip_notify_paid;
pub use eip_notify_paid::{EipNotifyPaidRequest, EipNotifyPaidResponse};

pub mod enable_physical_connection;
pub use enable_physical_connection::{EnablePhysicalConnectionRequest, EnablePhysicalConnectionResponse};

pub mod export_snapshot;
pub use export_snapshot::{ExportSnapshotRequest, ExportSnapshotResponse};

pub mod modify_bandwidth_package_spec;
pub use modify_bandwidth_package_spec::{ModifyBandwidthPackageSpecRequest, ModifyBandwidthPackageSpecResponse};

pub mod modify_demand;
pub use modify_demand::{ModifyDemandRequest, ModifyDemandResponse};

pub mod modify_eip_address_attribute;
pub use modify_eip_address_attribute::{ModifyEipAddressAttributeRequest, ModifyEipAddressAttributeResponse};

pub mod modify_forward_entry;
pub use modify_forward_entry::{ModifyForwardEntryRequest, ModifyForwardEntryResponse};

pub mod modify_ha_vip_attribute;
pub use modify_ha_vip_attribute::{ModifyHaVipAttributeRequest, ModifyHaVipAttributeResponse};

pub mod modify_physical_connection_attribute;
pub use modify_physical_connection_attribute::{ModifyPhysicalConnectionAttributeRequest, ModifyPhysicalConnectionAttributeResponse};

pub mod modify_router_interface_attribute;
pub use modify_router_interface_attribute::{ModifyRouterInterfaceAttributeRequest, ModifyRouterInterfaceAttributeResponse};

pub mod modify_router_interface_spec;
pub use modify_router_interface_spec::{ModifyRouterInterfaceSpecRequest, ModifyRouterInterfaceSpecResponse};

pub mod modify_user_business_behavior;
pub use modify_user_business_behavior::{ModifyUserBusinessBehaviorRequest, ModifyUserBusinessBehaviorResponse};

pub mod modify_v_router_attribute;
pub use modify_v_router_attribute::{ModifyVRouterAttributeRequest, ModifyVRouterAttributeResponse};

pub mod modify_v_switch_attribute;
pub use modify_v_switch_attribute::{ModifyVSwitchAttributeRequest, ModifyVSwitchAttributeResponse};

pub mod modify_virtual_border_router_attribute;
pub use modify_virtual_border_router_attribute::{ModifyVirtualBorderRouterAttributeRequest, ModifyVirtualBorderRouterAttributeResponse};

pub mod modify_vpc_attribute;
pub use modify_vpc_attribute::{ModifyVpcAttributeRequest, ModifyVpcAttributeResponse};

pub mod recover_virtual_border_router;
pub use recover_virtual_border_router::{RecoverVirtualBorderRouterRequest, RecoverVirtualBorderRouterResponse};

pub mod release_eip_address;
pub use release_eip_address::{ReleaseEipAddressRequest, ReleaseEipAddressResponse};

pub mod release_public_ip_address;
pub use release_public_ip_address::{ReleasePublicIpAddressRequest, ReleasePublicIpAddressResponse};

pub mod remove_bandwidth_package_ips;
pub use remove_bandwidth_package_ips::{RemoveBandwidthPackageIpsRequest, RemoveBandwidthPackageIpsResponse};

pub mod terminate_physical_connection;
pub use terminate_physical_connection::{TerminatePhysicalConnectionRequest, TerminatePhysicalConnectionResponse};

pub mod terminate_virtual_border_router;
pub use terminate_virtual_border_router::{TerminateVirtualBorderRouterRequest, TerminateVirtualBorderRouterResponse};

pub mod unassociate_eip_address;
pub use unassociate_eip_address::{UnassociateEipAddressRequest, UnassociateEipAddressResponse};

pub mod unassociate_ha_vip;
pub use unassociate_ha_vip::{UnassociateHaVipRequest, UnassociateHaVipResponse};
