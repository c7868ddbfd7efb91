// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeVirtualBorderRouters.json; do not edit.
//! Lists virtual border routers.
//!
//! Use DescribeVirtualBorderRouters of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeVirtualBorderRouters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Filter;

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
}
/// Table of [`DescribeVirtualBorderRoutersRequest`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST: Schema =
    Schema { name: "DescribeVirtualBorderRoutersRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersRequest, DESCRIBE_VIRTUAL_BORDER_ROUTERS_REQUEST,
    [0 OptStr region_id, 3 List filter] [1 OptInt page_number, 2 OptInt page_size]);

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
    /** `VlanInterfaceId`: text. */ pub vlan_interface_id: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `PhysicalConnectionOwnerUid`: text. */ pub physical_connection_owner_uid: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `ActivationTime`: text. */ pub activation_time: Option<String>,
    /** `PhysicalConnectionBusinessStatus`: text. */ pub physical_connection_business_status: Option<String>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `PhysicalConnectionStatus`: text. */ pub physical_connection_status: Option<String>,
    /** `RecoveryTime`: text. */ pub recovery_time: Option<String>,
    /** `TerminationTime`: text. */ pub termination_time: Option<String>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: Option<String>,
    /** `VlanId`: integer. */ pub vlan_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VirtualBorderRouterType`].
pub static VIRTUAL_BORDER_ROUTER_TYPE: Schema = Schema { name: "VirtualBorderRouterType", fields: { static ROWS: [Field; 20] = [
    Field::string("VlanInterfaceId"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("CircuitCode"),
    Field::string("PhysicalConnectionOwnerUid"),
    Field::string("LocalGatewayIp"),
    Field::string("ActivationTime"),
    Field::string("PhysicalConnectionBusinessStatus"),
    Field::string("PeeringSubnetMask"),
    Field::string("RouteTableId"),
    Field::string("Description"),
    Field::string("PhysicalConnectionStatus"),
    Field::string("RecoveryTime"),
    Field::string("TerminationTime"),
    Field::string("PeerGatewayIp"),
    Field::string("Name"),
    Field::string("AccessPointId"),
    Field::string("VbrId"),
    Field::string("PhysicalConnectionId"),
    Field::int32("VlanId"),
]; &ROWS } };
record!(VirtualBorderRouterType, VIRTUAL_BORDER_ROUTER_TYPE,
    [0 OptStr vlan_interface_id, 1 OptStr status, 2 OptStr creation_time, 3 OptStr circuit_code,
    4 OptStr physical_connection_owner_uid, 5 OptStr local_gateway_ip, 6 OptStr activation_time,
    7 OptStr physical_connection_business_status, 8 OptStr peering_subnet_mask, 9 OptStr route_table_id, 10 OptStr description,
    11 OptStr physical_connection_status, 12 OptStr recovery_time, 13 OptStr termination_time, 14 OptStr peer_gateway_ip,
    15 OptStr name, 16 OptStr access_point_id, 17 OptStr vbr_id, 18 OptStr physical_connection_id] [19 OptInt vlan_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVirtualBorderRoutersRequest, DescribeVirtualBorderRoutersResponse, VirtualBorderRouterType,
);
