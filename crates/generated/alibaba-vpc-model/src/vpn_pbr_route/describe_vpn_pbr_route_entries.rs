// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnPbrRouteEntries.json; do not edit.
//! Lists the policy-based routes of a VPN gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnPbrRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeVpnPbrRouteEntries",
    effect: Effect::Read,
    request: DescribeVpnPbrRouteEntriesRequest = DESCRIBE_VPN_PBR_ROUTE_ENTRIES_REQUEST,
    response: DescribeVpnPbrRouteEntriesResponse = DESCRIBE_VPN_PBR_ROUTE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnPbrRouteEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 InvalidVpnGatewayInstanceId.NotFound",
    "400 InvalidVpnInstanceId.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `DescribeVpnPbrRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnPbrRouteEntriesRequest {
    /// Starts with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self {
        self.page_size = Some(value);
        self
    }
}

record! {
    DescribeVpnPbrRouteEntriesRequest: DESCRIBE_VPN_PBR_ROUTE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
}

/// Response of `DescribeVpnPbrRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VpnPbrRouteEntries`: records.
    pub vpn_pbr_route_entries: Vec<VpnPbrRouteEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnPbrRouteEntriesResponse: DESCRIBE_VPN_PBR_ROUTE_ENTRIES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_pbr_route_entries: List = Field::record("VpnPbrRouteEntries", &VPN_PBR_ROUTE_ENTRY).wrapped("VpnPbrRouteEntry"),
}

/// `VpnPbrRouteEntries.VpnPbrRouteEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnPbrRouteEntry {
    /// `NextHop`: text.
    pub next_hop: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `RouteDest`: text.
    pub route_dest: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `VpnInstanceId`: text.
    pub vpn_instance_id: Option<String>,
    /// `RouteSource`: text.
    pub route_source: Option<String>,
    /// `Priority`: integer.
    pub priority: Option<i64>,
    /// `NextHopTunnelId`: text.
    pub next_hop_tunnel_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VpnPbrRouteEntry: VPN_PBR_ROUTE_ENTRY,
    0 next_hop: OptStr = Field::string("NextHop"),
    1 weight: OptInt = Field::int32("Weight"),
    2 route_dest: OptStr = Field::string("RouteDest"),
    3 state: OptStr = Field::string("State"),
    4 create_time: OptInt = Field::int64("CreateTime"),
    5 vpn_instance_id: OptStr = Field::string("VpnInstanceId"),
    6 route_source: OptStr = Field::string("RouteSource"),
    7 priority: OptInt = Field::int32("Priority"),
    8 next_hop_tunnel_id: OptStr = Field::string("NextHopTunnelId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnPbrRouteEntriesRequest,
    DescribeVpnPbrRouteEntriesResponse,
    VpnPbrRouteEntry,
}
