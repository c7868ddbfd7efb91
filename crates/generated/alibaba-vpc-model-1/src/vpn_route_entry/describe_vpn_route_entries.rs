// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnRouteEntries.json; do not edit.
//! Lists the destination-based and the BGP routes of a VPN gateway.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse>(
    "DescribeVpnRouteEntries", Effect::Read, &DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST, &DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VpnRouteEntries"],
    total: Some(&["TotalCount"]),
}), "
    400 IllegalParam.RouteEntryType InvalidVpnGatewayInstanceId.NotFound InvalidVpnInstanceId.NotFound
    403 Forbbiden.SubUser Forbidden
");

/// Request of `DescribeVpnRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnRouteEntriesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VpnGatewayId`: text. */ pub vpn_gateway_id: String,
    /** `PageNumber`: integer. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. Default: `10`. */ pub page_size: Option<i64>,
    /** `RouteEntryType`: text. */ pub route_entry_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVpnRouteEntriesRequest {
    /// With what is required.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self { Self { vpn_gateway_id: vpn_gateway_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self { self.route_entry_type = Some(value.into()); self }
}
/// Table of [`DescribeVpnRouteEntriesRequest`].
pub static DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST: Schema =
    Schema { name: "DescribeVpnRouteEntriesRequest", fields: { static ROWS: [Field; 5] = [
    Field::string("RegionId").required().filled(),
    Field::string("VpnGatewayId").required(),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("RouteEntryType"),
]; &ROWS } };
record!(DescribeVpnRouteEntriesRequest, DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST,
    [0 OptStr region_id, 1 Str vpn_gateway_id, 4 OptStr route_entry_type] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeVpnRouteEntries`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVpnRouteEntriesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VpnRouteEntries`: records. */ pub vpn_route_entries: Vec<VpnRouteEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVpnRouteEntriesResponse`].
pub static DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE: Schema =
    Schema { name: "DescribeVpnRouteEntriesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VpnRouteEntries", &VPN_ROUTE_ENTRY).wrapped("VpnRouteEntry"),
]; &ROWS } };
record!(DescribeVpnRouteEntriesResponse, DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
    [1 OptStr request_id, 4 List vpn_route_entries] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VpnRouteEntries.VpnRouteEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct VpnRouteEntry {
    /** `RouteEntryType`: text. */ pub route_entry_type: Option<String>,
    /** `NextHop`: text. */ pub next_hop: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `RouteDest`: text. */ pub route_dest: Option<String>,
    /** `AsPath`: text. */ pub as_path: Option<String>,
    /** `State`: text. */ pub state: Option<String>,
    /** `CreateTime`: integer. */ pub create_time: Option<i64>,
    /** `Community`: text. */ pub community: Option<String>,
    /** `Source`: text. */ pub source: Option<String>,
    /** `VpnInstanceId`: text. */ pub vpn_instance_id: Option<String>,
    /** `NextHopTunnelId`: text. */ pub next_hop_tunnel_id: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VpnRouteEntry`].
pub static VPN_ROUTE_ENTRY: Schema = Schema { name: "VpnRouteEntry", fields: { static ROWS: [Field; 11] = [
    Field::string("RouteEntryType"),
    Field::string("NextHop"),
    Field::int32("Weight"),
    Field::string("RouteDest"),
    Field::string("AsPath"),
    Field::string("State"),
    Field::int64("CreateTime"),
    Field::string("Community"),
    Field::string("Source"),
    Field::string("VpnInstanceId"),
    Field::string("NextHopTunnelId"),
]; &ROWS } };
record!(VpnRouteEntry, VPN_ROUTE_ENTRY,
    [0 OptStr route_entry_type, 1 OptStr next_hop, 3 OptStr route_dest, 4 OptStr as_path, 5 OptStr state, 7 OptStr community,
    8 OptStr source, 9 OptStr vpn_instance_id, 10 OptStr next_hop_tunnel_id] [2 OptInt weight, 6 OptInt create_time]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeVpnRouteEntriesRequest, DescribeVpnRouteEntriesResponse, VpnRouteEntry,
);
