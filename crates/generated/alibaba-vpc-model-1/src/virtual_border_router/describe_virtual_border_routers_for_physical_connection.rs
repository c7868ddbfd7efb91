// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVirtualBorderRoutersForPhysicalConnection.json; do not edit.
//! Lists the virtual border routers on a leased line, those of other accounts included.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVirtualBorderRoutersForPhysicalConnection).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Filter;

operation!(Operation::new::<DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse>(
    "DescribeVirtualBorderRoutersForPhysicalConnection", Effect::Read,
    &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    &DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"),
    items: &["VirtualBorderRouterForPhysicalConnectionSet"], total: Some(&["TotalCount"]),
}), "
    400 InvalidPhysicalConnectionId.NotFound
    404 InvalidPhysicalConnectionId.NotFound InvalidRegionId.NotFound
");

/// Request of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PhysicalConnectionId`: text. */ pub physical_connection_id: String,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVirtualBorderRoutersForPhysicalConnectionRequest {
    /// With what is required.
    pub fn new(physical_connection_id: impl Into<String>) -> Self {
        Self { physical_connection_id: physical_connection_id.into(), ..Self::default() }
    }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
}
/// Table of [`DescribeVirtualBorderRoutersForPhysicalConnectionRequest`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST: Schema =
    Schema { name: "DescribeVirtualBorderRoutersForPhysicalConnectionRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("PhysicalConnectionId").required(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_REQUEST,
    [0 OptStr region_id, 1 Str physical_connection_id, 4 List filter] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeVirtualBorderRoutersForPhysicalConnection`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVirtualBorderRoutersForPhysicalConnectionResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /// `VirtualBorderRouterForPhysicalConnectionSet`: records.
    pub virtual_border_router_for_physical_connection_set: Vec<VirtualBorderRouterForPhysicalConnectionType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVirtualBorderRoutersForPhysicalConnectionResponse`].
pub static DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE: Schema =
    Schema { name: "DescribeVirtualBorderRoutersForPhysicalConnectionResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("VirtualBorderRouterForPhysicalConnectionSet", &VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE).wrapped("VirtualBorderRouterForPhysicalConnectionType"),
]; &ROWS } };
record!(DescribeVirtualBorderRoutersForPhysicalConnectionResponse, DESCRIBE_VIRTUAL_BORDER_ROUTERS_FOR_PHYSICAL_CONNECTION_RESPONSE,
    [0 OptStr request_id, 4 List virtual_border_router_for_physical_connection_set] [1 OptInt page_number, 2 OptInt page_size,
    3 OptInt total_count]);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct VirtualBorderRouterForPhysicalConnectionType {
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `PeerIpv6GatewayIp`: text. */ pub peer_ipv6_gateway_ip: Option<String>,
    /** `CircuitCode`: text. */ pub circuit_code: Option<String>,
    /** `LocalIpv6GatewayIp`: text. */ pub local_ipv6_gateway_ip: Option<String>,
    /** `PConnVbrExpireTime`: text. */ pub p_conn_vbr_expire_time: Option<String>,
    /** `LocalGatewayIp`: text. */ pub local_gateway_ip: Option<String>,
    /** `BandwidthStatus`: text. */ pub bandwidth_status: Option<String>,
    /** `ActivationTime`: text. */ pub activation_time: Option<String>,
    /** `VbrOwnerUid`: integer. */ pub vbr_owner_uid: Option<i64>,
    /** `PeeringSubnetMask`: text. */ pub peering_subnet_mask: Option<String>,
    /** `EnableIpv6`: yes or no. */ pub enable_ipv6: Option<bool>,
    /** `EccId`: text. */ pub ecc_id: Option<String>,
    /** `Bandwidth`: text. */ pub bandwidth: Option<String>,
    /** `RecoveryTime`: text. */ pub recovery_time: Option<String>,
    /** `TerminationTime`: text. */ pub termination_time: Option<String>,
    /** `PConnVbrBussinessStatus`: text. */ pub p_conn_vbr_bussiness_status: Option<String>,
    /** `PeerGatewayIp`: text. */ pub peer_gateway_ip: Option<String>,
    /** `PeeringIpv6SubnetMask`: text. */ pub peering_ipv6_subnet_mask: Option<String>,
    /** `VbrId`: text. */ pub vbr_id: Option<String>,
    /** `PConnVbrChargeType`: text. */ pub p_conn_vbr_charge_type: Option<String>,
    /** `VlanId`: integer. */ pub vlan_id: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VirtualBorderRouterForPhysicalConnectionType`].
pub static VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE: Schema =
    Schema { name: "VirtualBorderRouterForPhysicalConnectionType", fields: { static ROWS: [Field; 23] = [
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("Type"),
    Field::string("PeerIpv6GatewayIp"),
    Field::string("CircuitCode"),
    Field::string("LocalIpv6GatewayIp"),
    Field::string("PConnVbrExpireTime"),
    Field::string("LocalGatewayIp"),
    Field::string("BandwidthStatus"),
    Field::string("ActivationTime"),
    Field::int64("VbrOwnerUid"),
    Field::string("PeeringSubnetMask"),
    Field::boolean("EnableIpv6"),
    Field::string("EccId"),
    Field::string("Bandwidth"),
    Field::string("RecoveryTime"),
    Field::string("TerminationTime"),
    Field::string("PConnVbrBussinessStatus"),
    Field::string("PeerGatewayIp"),
    Field::string("PeeringIpv6SubnetMask"),
    Field::string("VbrId"),
    Field::string("PConnVbrChargeType"),
    Field::int32("VlanId"),
]; &ROWS } };
record!(VirtualBorderRouterForPhysicalConnectionType, VIRTUAL_BORDER_ROUTER_FOR_PHYSICAL_CONNECTION_TYPE,
    [0 OptStr status, 1 OptStr creation_time, 2 OptStr r#type, 3 OptStr peer_ipv6_gateway_ip, 4 OptStr circuit_code,
    5 OptStr local_ipv6_gateway_ip, 6 OptStr p_conn_vbr_expire_time, 7 OptStr local_gateway_ip, 8 OptStr bandwidth_status,
    9 OptStr activation_time, 11 OptStr peering_subnet_mask, 13 OptStr ecc_id, 14 OptStr bandwidth, 15 OptStr recovery_time,
    16 OptStr termination_time, 17 OptStr p_conn_vbr_bussiness_status, 18 OptStr peer_gateway_ip,
    19 OptStr peering_ipv6_subnet_mask, 20 OptStr vbr_id, 21 OptStr p_conn_vbr_charge_type] [10 OptInt vbr_owner_uid,
    12 OptBool enable_ipv6, 22 OptInt vlan_id]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVirtualBorderRoutersForPhysicalConnectionRequest, DescribeVirtualBorderRoutersForPhysicalConnectionResponse,
    VirtualBorderRouterForPhysicalConnectionType,
);
