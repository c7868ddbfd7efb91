// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVirtualBorderRouters.json; do not edit.
//! Lists virtual border routers.
//!
//! `Filter` narrows them down.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVirtualBorderRouters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{AssociatedCen, Filter, Tag};

operation!(Operation::new::<DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse>(
    "DescribeVirtualBorderRouters", Effect::Read, &DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    &DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VirtualBorderRouterSet"],
    total: Some(&["TotalCount"]),
}), "
    404 InvalidFilterKey.ValueNotSupported InvalidRegionId.NotFound
");

/// Request of `DescribeVirtualBorderRouters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVirtualBorderRoutersRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** `IncludeCrossAccountVbr`: yes or no. */ pub include_cross_account_vbr: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVirtualBorderRoutersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
    /// Sets `IncludeCrossAccountVbr`.
    pub fn include_cross_account_vbr(mut self, value: bool) -> Self { self.include_cross_account_vbr = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeVirtualBorderRoutersRequest`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST: Schema =
    Schema { name: "DescribeVirtualBorderRoutersRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
    Field::boolean("IncludeCrossAccountVbr"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersRequest, DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    [0 OptStr region_id, 3 List filter, 5 OptStr resource_group_id, 6 List tags] [1 OptInt page_number, 2 OptInt page_size,
    4 OptBool include_cross_account_vbr]);

/// Answer of `DescribeVirtualBorderRouters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVirtualBorderRoutersResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VirtualBorderRouterSet`: records. */ pub virtual_border_router_set: Vec<VirtualBorderRouterType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVirtualBorderRoutersResponse`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE: Schema =
    Schema { name: "DescribeVirtualBorderRoutersResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("VirtualBorderRouterSet", &VIRTUAL_BORDER_ROUTER_TYPE).wrapped("VirtualBorderRouterType"),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersResponse, DESCRIBE_VIRTUAL_BORDER_ROUTERS_RESPONSE,
    [0 OptStr request_id, 4 List virtual_border_router_set] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `VirtualBorderRouterSet.VirtualBorderRouterType` holds.
#[derive(Default)] #[non_exhaustive] pub struct VirtualBorderRouterType {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `MinTxInterval`: integer. */ pub min_tx_interval: Option<i64>,
    /** `PeerIpv6GatewayIp`: text. */ pub peer_ipv6_gateway_ip: Option<String>,
    /** `PConnVbrExpireTime`: text. */ pub p_conn_vbr_expire_time: Option<String>,
    /** `PhysicalConnectionOwnerUid`: text. */ pub physical_connection_owner_uid: Option<String>,
    /** `ActivationTime`: text. */ pub activation_time: Option<String>,
    /** `PhysicalConnectionBusinessStatus`: text. */ pub physical_connection_business_status: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `TerminationTime`: text. */ pub termination_time: Option<String>,
    /** `MinRxInterval`: integer. */ pub min_rx_interval: Option<i64>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `VlanId`: integer. */ pub vlan_id: Option<i64>,
    /** `VlanInterfaceId`: text. */ pub vlan_interface_id: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `LocalIpv6GatewayIp`: text. */ pub local_ipv6_gateway_ip: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `DetectMultiplier`: integer. */ pub detect_multiplier: Option<i64>,
    /** `EccId`: text. */ pub ecc_id: Option<String>,
    /** `CloudBoxInstanceId`: text. */ pub cloud_box_instance_id: Option<String>,
    /** `RecoveryTime`: text. */ pub recovery_time: Option<String>,
    /** `PhysicalConnectionStatus`: text. */ pub physical_connection_status: Option<String>,
    /** `PeeringIpv6SubnetMask`: text. */ pub peering_ipv6_subnet_mask: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `PConnVbrChargeType`: text. */ pub p_conn_vbr_charge_type: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `AssociatedPhysicalConnections`: records. */ pub associated_physical_connections: Vec<AssociatedPhysicalConnection>,
    /** `AssociatedCens`: records. */ pub associated_cens: Vec<AssociatedCen>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `EcrId`: text. */ pub ecr_id: Option<String>,
    /** `SitelinkEnable`: yes or no. */ pub sitelink_enable: Option<bool>,
    /** `EcrAttatchStatus`: text. */ pub ecr_attatch_status: Option<String>,
    /** `EcrOwnerId`: text. */ pub ecr_owner_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VirtualBorderRouterType`].
pub static VIRTUAL_BORDER_ROUTER_TYPE: Schema = Schema { name: "VirtualBorderRouterType", fields: { static ROWS: [Field; 41] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("Type"),
    Field::int64("MinTxInterval"),
    Field::string("PeerIpv6GatewayIp"),
    Field::string("PConnVbrExpireTime"),
    Field::string("PhysicalConnectionOwnerUid"),
    Field::string("ActivationTime"),
    Field::string("PhysicalConnectionBusinessStatus"),
    Field::string("Description"),
    Field::string("TerminationTime"),
    Field::int64("MinRxInterval"),
    Field::string("PeerGatewayIp"),
    Field::string("Name"),
    Field::string("VbrId"),
    Field::int32("VlanId"),
    Field::string("VlanInterfaceId"),
    Field::string("CircuitCode"),
    Field::string("LocalIpv6GatewayIp"),
    Field::string("LocalGatewayIp"),
    Field::string("PeeringSubnetMask"),
    Field::boolean("EnableIpv6"),
    Field::string("RouteTableId"),
    Field::int64("DetectMultiplier"),
    Field::string("EccId"),
    Field::string("CloudBoxInstanceId"),
    Field::string("RecoveryTime"),
    Field::string("PhysicalConnectionStatus"),
    Field::string("PeeringIpv6SubnetMask"),
    Field::string("AccessPointId"),
    Field::string("PConnVbrChargeType"),
    Field::string("PhysicalConnectionId"),
    Field::record("AssociatedPhysicalConnections", &ASSOCIATED_PHYSICAL_CONNECTION).wrapped("AssociatedPhysicalConnection"),
    Field::record("AssociatedCens", &crate::shapes::ASSOCIATED_CEN).wrapped("AssociatedCen"),
    Field::int32("Bandwidth"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
    Field::string("EcrId"),
    Field::boolean("SitelinkEnable"),
    Field::string("EcrAttatchStatus"),
    Field::string("EcrOwnerId"),
]; &ROWS } };
record!(VirtualBorderRouterType, VIRTUAL_BORDER_ROUTER_TYPE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr r#type, 4 OptStr peer_ipv6_gateway_ip, 5 OptStr p_conn_vbr_expire_time,
    6 OptStr physical_connection_owner_uid, 7 OptStr activation_time, 8 OptStr physical_connection_business_status,
    9 OptStr description, 10 OptStr termination_time, 12 OptStr peer_gateway_ip, 13 OptStr name, 14 OptStr vbr_id,
    16 OptStr vlan_interface_id, 17 OptStr circuit_code, 18 OptStr local_ipv6_gateway_ip, 19 OptStr local_gateway_ip,
    20 OptStr peering_subnet_mask, 22 OptStr route_table_id, 24 OptStr ecc_id, 25 OptStr cloud_box_instance_id,
    26 OptStr recovery_time, 27 OptStr physical_connection_status, 28 OptStr peering_ipv6_subnet_mask, 29 OptStr access_point_id,
    30 OptStr p_conn_vbr_charge_type, 31 OptStr physical_connection_id, 32 List associated_physical_connections,
    33 List associated_cens, 35 OptStr resource_group_id, 36 List tags, 37 OptStr ecr_id, 39 OptStr ecr_attatch_status,
    40 OptStr ecr_owner_id] [3 OptInt min_tx_interval, 11 OptInt min_rx_interval, 15 OptInt vlan_id, 21 OptBool enable_ipv6,
    23 OptInt detect_multiplier, 34 OptInt bandwidth, 38 OptBool sitelink_enable]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct AssociatedPhysicalConnection {
    /** `Status`: text. */ pub status: Option<String>,
    /** `VlanInterfaceId`: text. */ pub vlan_interface_id: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `PeerIpv6GatewayIp`: text. */ pub peer_ipv6_gateway_ip: Option<String>,
    /** `LocalIpv6GatewayIp`: text. */ pub local_ipv6_gateway_ip: Option<String>,
    /** `PhysicalConnectionOwnerUid`: text. */ pub physical_connection_owner_uid: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `PhysicalConnectionBusinessStatus`: text. */ pub physical_connection_business_status: Option<String>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `PhysicalConnectionStatus`: text. */ pub physical_connection_status: Option<String>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `PeeringIpv6SubnetMask`: text. */ pub peering_ipv6_subnet_mask: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `VlanId`: text. */ pub vlan_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`AssociatedPhysicalConnection`].
pub static ASSOCIATED_PHYSICAL_CONNECTION: Schema =
    Schema { name: "AssociatedPhysicalConnection", fields: { static ROWS: [Field; 15] = [
    Field::string("Status"),
    Field::string("VlanInterfaceId"),
    Field::string("CircuitCode"),
    Field::string("PeerIpv6GatewayIp"),
    Field::string("LocalIpv6GatewayIp"),
    Field::string("PhysicalConnectionOwnerUid"),
    Field::string("LocalGatewayIp"),
    Field::string("PhysicalConnectionBusinessStatus"),
    Field::string("PeeringSubnetMask"),
    Field::boolean("EnableIpv6"),
    Field::string("PhysicalConnectionStatus"),
    Field::string("PeerGatewayIp"),
    Field::string("PeeringIpv6SubnetMask"),
    Field::string("PhysicalConnectionId"),
    Field::string("VlanId"),
]; &ROWS } };
record!(AssociatedPhysicalConnection, ASSOCIATED_PHYSICAL_CONNECTION,
    [0 OptStr status, 1 OptStr vlan_interface_id, 2 OptStr circuit_code, 3 OptStr peer_ipv6_gateway_ip,
    4 OptStr local_ipv6_gateway_ip, 5 OptStr physical_connection_owner_uid, 6 OptStr local_gateway_ip,
    7 OptStr physical_connection_business_status, 8 OptStr peering_subnet_mask, 10 OptStr physical_connection_status,
    11 OptStr peer_gateway_ip, 12 OptStr peering_ipv6_subnet_mask, 13 OptStr physical_connection_id,
    14 OptStr vlan_id] [9 OptBool enable_ipv6]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse, VirtualBorderRouterType,
    AssociatedPhysicalConnection,
);
