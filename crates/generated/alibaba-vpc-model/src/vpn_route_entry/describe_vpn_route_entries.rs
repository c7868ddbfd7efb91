// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnRouteEntries.json; do not edit.
//! Lists the destination-based and the BGP routes of a VPN gateway.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnRouteEntries).

use cloudspec_wire::{Effect, Extra, Field, Paging, errors, operation, record};

operation! {
    name: "DescribeVpnRouteEntries",
    effect: Effect::Read,
    request: DescribeVpnRouteEntriesRequest = DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST,
    response: DescribeVpnRouteEntriesResponse = DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnRouteEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.RouteEntryType",
    "400 InvalidVpnGatewayInstanceId.NotFound",
    "400 InvalidVpnInstanceId.NotFound",
    "403 Forbbiden.SubUser",
    "403 Forbidden",
}

/// Request of `DescribeVpnRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VpnGatewayId`: text.
    pub vpn_gateway_id: String,
    /// `PageNumber`: integer. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer. Default: `10`.
    pub page_size: Option<i64>,
    /// `RouteEntryType`: text.
    pub route_entry_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVpnRouteEntriesRequest {
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

    /// Sets `RouteEntryType`.
    pub fn route_entry_type(mut self, value: impl Into<String>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }
}

record! {
    DescribeVpnRouteEntriesRequest: DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_gateway_id: Str = Field::string("VpnGatewayId").required(),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 page_size: OptInt = Field::int32("PageSize"),
    4 route_entry_type: OptStr = Field::string("RouteEntryType"),
}

/// Response of `DescribeVpnRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VpnRouteEntries`: records.
    pub vpn_route_entries: Vec<VpnRouteEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVpnRouteEntriesResponse: DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 vpn_route_entries: List = Field::record("VpnRouteEntries", &VPN_ROUTE_ENTRY).wrapped("VpnRouteEntry"),
}

/// `VpnRouteEntries.VpnRouteEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VpnRouteEntry {
    /// `RouteEntryType`: text.
    pub route_entry_type: Option<String>,
    /// `NextHop`: text.
    pub next_hop: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `RouteDest`: text.
    pub route_dest: Option<String>,
    /// `AsPath`: text.
    pub as_path: Option<String>,
    /// `State`: text.
    pub state: Option<String>,
    /// `CreateTime`: integer.
    pub create_time: Option<i64>,
    /// `Community`: text.
    pub community: Option<String>,
    /// `Source`: text.
    pub source: Option<String>,
    /// `VpnInstanceId`: text.
    pub vpn_instance_id: Option<String>,
    /// `NextHopTunnelId`: text.
    pub next_hop_tunnel_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VpnRouteEntry: VPN_ROUTE_ENTRY,
    0 route_entry_type: OptStr = Field::string("RouteEntryType"),
    1 next_hop: OptStr = Field::string("NextHop"),
    2 weight: OptInt = Field::int32("Weight"),
    3 route_dest: OptStr = Field::string("RouteDest"),
    4 as_path: OptStr = Field::string("AsPath"),
    5 state: OptStr = Field::string("State"),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 community: OptStr = Field::string("Community"),
    8 source: OptStr = Field::string("Source"),
    9 vpn_instance_id: OptStr = Field::string("VpnInstanceId"),
    10 next_hop_tunnel_id: OptStr = Field::string("NextHopTunnelId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnRouteEntriesRequest,
    DescribeVpnRouteEntriesResponse,
    VpnRouteEntry,
}
