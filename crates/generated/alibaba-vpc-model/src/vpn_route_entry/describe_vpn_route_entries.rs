// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVpnRouteEntries.json; do not edit.
//! Lists the destination-based and the BGP routes of a VPN gateway.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVpnRouteEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, open_enum, operation, record,
};

pub use crate::shapes::{BgpRouteSource, RouteEntryType};

operation! {
    name: "DescribeVpnRouteEntries",
    effect: Effect::Read,
    request: DescribeVpnRouteEntriesRequest = DESCRIBE_VPN_ROUTE_ENTRIES_REQUEST,
    response: DescribeVpnRouteEntriesResponse = DESCRIBE_VPN_ROUTE_ENTRIES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VpnRouteEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.RouteEntryType",
    "400 InvalidVpnGatewayInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "400 InvalidVpnInstanceId.NotFound = There is no such VPN gateway in this region. Check the id and the region.",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
}

/// Request of `DescribeVpnRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesRequest {
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
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: Option<RouteEntryType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVpnRouteEntriesRequest {
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

    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub fn route_entry_type(mut self, value: impl Into<RouteEntryType>) -> Self {
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
    4 route_entry_type: Opt = Field::one_of("RouteEntryType", RouteEntryType::VALUES),
}

/// Response of `DescribeVpnRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVpnRouteEntriesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `VpnRouteEntries`: list of records.
    pub vpn_route_entries: Vec<VpnRouteEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: Option<RouteEntryType>,
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: Option<String>,
    /// Autonomous systems that the BGP route has passed through, by number, such as `65501`.
    pub as_path: Option<String>,
    /// Whether the route is published to the route table of the VPC: `published` or `normal`.
    pub state: Option<State>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// BGP communities that mark the route, such as `65001:1000`.
    pub community: Option<String>,
    /// Where the route comes from: from the cloud (`CLOUD`) or from the data centre by BGP (`VPN_BGP`).
    pub source: Option<BgpRouteSource>,
    /// Id of the VPN gateway (`vpn-...`). `DescribeVpnGateways` lists it.
    pub vpn_instance_id: Option<String>,
    /// Id of the tunnel that traffic is sent through (`tun-...`).
    pub next_hop_tunnel_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VpnRouteEntry: VPN_ROUTE_ENTRY,
    0 route_entry_type: Opt = Field::one_of("RouteEntryType", RouteEntryType::VALUES),
    1 next_hop: OptStr = Field::string("NextHop"),
    2 weight: OptInt = Field::int32("Weight"),
    3 route_dest: OptStr = Field::string("RouteDest"),
    4 as_path: OptStr = Field::string("AsPath"),
    5 state: Opt = Field::one_of("State", State::VALUES),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 community: OptStr = Field::string("Community"),
    8 source: Opt = Field::one_of("Source", BgpRouteSource::VALUES),
    9 vpn_instance_id: OptStr = Field::string("VpnInstanceId"),
    10 next_hop_tunnel_id: OptStr = Field::string("NextHopTunnelId"),
}

open_enum! {
    /// Documented values of `VpnRouteEntries.VpnRouteEntry.State`. The provider may add others.
    pub enum State {
        Published = "published",
        Normal = "normal",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVpnRouteEntriesRequest,
    DescribeVpnRouteEntriesResponse,
    VpnRouteEntry,
}
