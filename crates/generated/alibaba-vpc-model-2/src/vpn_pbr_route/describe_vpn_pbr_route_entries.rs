// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnPbrRouteEntries.json; do not edit.
//! Lists the policy-based routes of a VPN gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnPbrRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpnPbrRouteEntriesRequest, DescribeVpnPbrRouteEntriesResponse>(
    "DescribeVpnPbrRouteEntries", Effect::Read, &DESCRIBE_VPN_PBR_ROUTE_ENTRIES_REQUEST, &DESCRIBE_VPN_PBR_ROUTE_ENTRIES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VpnPbrRouteEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidVpnGatewayInstanceId.NotFound InvalidVpnInstanceId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeVpnPbrRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnPbrRouteEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnPbrRouteEntriesRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeVpnPbrRouteEntriesRequest`].
pub static DESCRIBE_VPN_PBR_ROUTE_ENTRIES_REQUEST: Schema =
    Schema { name: "DescribeVpnPbrRouteEntriesRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
]; &ROWS } };
record!(DescribeVpnPbrRouteEntriesRequest, DESCRIBE_VPN_PBR_ROUTE_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 Str vpn_gateway_id] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeVpnPbrRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnPbrRouteEntriesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnPbrRouteEntries`: records. */ pub vpn_pbr_route_entries: Vec<VpnPbrRouteEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnPbrRouteEntriesResponse`].
pub static DESCRIBE_VPN_PBR_ROUTE_ENTRIES_RESPONSE: Schema =
    Schema { name: "DescribeVpnPbrRouteEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VpnPbrRouteEntries", &VPN_PBR_ROUTE_ENTRY).wrapped("VpnPbrRouteEntry"),
]; &ROWS } };
record!(DescribeVpnPbrRouteEntriesResponse, DESCRIBE_VPN_PBR_ROUTE_ENTRIES_RESPONSE,
    [1 OptStr request_id, 4 List vpn_pbr_route_entries] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VpnPbrRouteEntries.VpnPbrRouteEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnPbrRouteEntry {
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `RouteDest`: text. */ pub route_dest: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `VpnInstanceId`: text. */ pub vpn_instance_id: Option<String>,
    /** `RouteSource`: text. */ pub route_source: Option<String>,
    /** `Priority`: integer. */ pub priority: Option<i64>,
    /** `NextHopTunnelId`: text. */ pub next_hop_tunnel_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnPbrRouteEntry`].
pub static VPN_PBR_ROUTE_ENTRY: Schema = Schema { name: "VpnPbrRouteEntry", fields: { static ROWS: [Field; 9] = [
    Field::string("NextHop"),
    Field::int32("Weight"),
    Field::string("RouteDest"),
    Field::string("State"),
    Field::int64("CreateTime"),
    Field::string("VpnInstanceId"),
    Field::string("RouteSource"),
    Field::int32("Priority"),
    Field::string("NextHopTunnelId"),
]; &ROWS } };
record!(VpnPbrRouteEntry, VPN_PBR_ROUTE_ENTRY,
    [0 OptStr next_hop, 2 OptStr route_dest, 3 OptStr state, 5 OptStr vpn_instance_id, 6 OptStr route_source,
    8 OptStr next_hop_tunnel_id] [1 OptInt weight, 4 OptInt create_time, 7 OptInt priority]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnPbrRouteEntriesRequest, DescribeVpnPbrRouteEntriesResponse, VpnPbrRouteEntry,
);
