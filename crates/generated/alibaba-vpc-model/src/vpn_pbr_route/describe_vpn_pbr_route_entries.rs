// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnPbrRouteEntries.json; do not edit.
//! Lists the policy-based routes of a VPN gateway.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnPbrRouteEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, operation, record,
};

pub use crate::shapes::VpnRouteState;

operation! {
    name: "DescribeVpnPbrRouteEntries",
    effect: Effect::Read,
    request: DescribeVpnPbrRouteEntriesRequest = DESCRIBE_VPN_PBR_ROUTE_ENTRIES_REQUEST,
    response: DescribeVpnPbrRouteEntriesResponse = DESCRIBE_VPN_PBR_ROUTE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnPbrRouteEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 InvalidVpnInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeVpnPbrRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnPbrRouteEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPN gateway (`vpn-...`), to which VPN connections and servers belong.
    /// `DescribeVpnGateways` lists it.
    pub vpn_gateway_id: String,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnPbrRouteEntriesRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_gateway_id: impl Into<String>) -> Self {
        Self {
            vpn_gateway_id: vpn_gateway_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Page to return, or the one returned, counted from 1.
    pub fn page_number(mut self, value: i64) -> Self {
        self.page_number = Some(value);
        self
    }

    /// How many entries a page holds at most.
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `VpnPbrRouteEntries`: list of records.
    pub vpn_pbr_route_entries: Vec<VpnPbrRouteEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: Option<String>,
    /// Whether the route is published to the route table of the VPC: `published` or `normal`.
    pub state: Option<VpnRouteState>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Id of the VPN gateway (`vpn-...`). `DescribeVpnGateways` lists it.
    pub vpn_instance_id: Option<String>,
    /// Block of addresses that the traffic comes from, for a policy-based route.
    pub route_source: Option<String>,
    /// Priority: a smaller number is applied first.
    pub priority: Option<i64>,
    /// Id of the tunnel that traffic is sent through (`tun-...`).
    pub next_hop_tunnel_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnPbrRouteEntry: VPN_PBR_ROUTE_ENTRY,
    0 next_hop: OptStr = Field::string("NextHop"),
    1 weight: OptInt = Field::int32("Weight"),
    2 route_dest: OptStr = Field::string("RouteDest"),
    3 state: Opt = Field::one_of("State", VpnRouteState::VALUES),
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
