// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVcoRouteEntries.json; do not edit.
//! Lists the routes of an IPsec connection.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVcoRouteEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Paging, errors, open_enum, operation, record,
};

pub use crate::shapes::{BgpRouteSource, RouteEntryType};

operation! {
    name: "DescribeVcoRouteEntries",
    effect: Effect::Read,
    request: DescribeVcoRouteEntriesRequest = DESCRIBE_VCO_ROUTE_ENTRIES_REQUEST,
    response: DescribeVcoRouteEntriesResponse = DESCRIBE_VCO_ROUTE_ENTRIES_RESPONSE,
    idempotency_token: "ClientToken",
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VcoRouteEntries"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List),
}

errors! {
    "400 IllegalParam.RouteEntryType",
    "400 Vco.StatusNotSupport",
    "403 Forbbiden.SubUser = The RAM user lacks permission. Have a policy with this action attached to it.",
    "403 Forbidden = The account or RAM user may not do this, or the resource does not allow it now. The message says which.",
    "404 InvalidVpnConnectionInstanceId.NotFound = There is no such IPsec connection in this region.",
}

/// Request of `DescribeVcoRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: String,
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: Option<RouteEntryType>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless. A
    /// call with the same token is carried out once. The client fills it in when it is not set.
    pub client_token: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVcoRouteEntriesRequest {
    /// Creates a value with the required members.
    pub fn new(vpn_connection_id: impl Into<String>) -> Self {
        Self {
            vpn_connection_id: vpn_connection_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub fn route_entry_type(mut self, value: impl Into<RouteEntryType>) -> Self {
        self.route_entry_type = Some(value.into());
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

    /// Token of the caller's choosing, at most 64 ASCII characters, that makes a repeated call harmless.
    pub fn client_token(mut self, value: impl Into<String>) -> Self {
        self.client_token = Some(value.into());
        self
    }
}

record! {
    DescribeVcoRouteEntriesRequest: DESCRIBE_VCO_ROUTE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 vpn_connection_id: Str = Field::string("VpnConnectionId").required(),
    2 route_entry_type: Opt = Field::one_of("RouteEntryType", RouteEntryType::VALUES),
    3 page_number: OptInt = Field::int32("PageNumber"),
    4 page_size: OptInt = Field::int32("PageSize"),
    5 client_token: OptStr = Field::string("ClientToken").filled(),
}

/// Response of `DescribeVcoRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVcoRouteEntriesResponse {
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// `VcoRouteEntries`: list of records.
    pub vco_route_entries: Vec<VcoRouteEntry>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeVcoRouteEntriesResponse: DESCRIBE_VCO_ROUTE_ENTRIES_RESPONSE,
    0 total_count: OptInt = Field::int32("TotalCount"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 vco_route_entries: List = Field::record("VcoRouteEntries", &VCO_ROUTE_ENTRY).list(),
    4 request_id: OptStr = Field::string("RequestId"),
}

/// `VcoRouteEntries` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VcoRouteEntry {
    /// Id of the IPsec connection (`vco-...`). `DescribeVpnConnections` lists it.
    pub vpn_connection_id: Option<String>,
    /// Block of addresses that the route leads to, in CIDR notation.
    pub route_dest: Option<String>,
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// State of the route: `published` to the transit router, or `Active` for one that was learned by BGP.
    pub state: Option<State>,
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: Option<RouteEntryType>,
    /// When the resource was created, in milliseconds since the beginning of 1970 (UTC).
    pub create_time: Option<i64>,
    /// Autonomous systems that the BGP route has passed through, by number, such as `65501`.
    pub as_path: Option<String>,
    /// BGP communities that mark the route, such as `65001:1000`.
    pub community: Option<String>,
    /// Where the route comes from: from the cloud (`CLOUD`) or from the data centre by BGP (`VPN_BGP`).
    pub source: Option<BgpRouteSource>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VcoRouteEntry: VCO_ROUTE_ENTRY,
    0 vpn_connection_id: OptStr = Field::string("VpnConnectionId"),
    1 route_dest: OptStr = Field::string("RouteDest"),
    2 next_hop: OptStr = Field::string("NextHop"),
    3 weight: OptInt = Field::int32("Weight"),
    4 state: Opt = Field::one_of("State", State::VALUES),
    5 route_entry_type: Opt = Field::one_of("RouteEntryType", RouteEntryType::VALUES),
    6 create_time: OptInt = Field::int64("CreateTime"),
    7 as_path: OptStr = Field::string("AsPath"),
    8 community: OptStr = Field::string("Community"),
    9 source: Opt = Field::one_of("Source", BgpRouteSource::VALUES),
}

open_enum! {
    /// Documented values of `VcoRouteEntries.State`. The provider may add others.
    pub enum State {
        Published = "published",
        Active = "Active",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVcoRouteEntriesRequest,
    DescribeVcoRouteEntriesResponse,
    VcoRouteEntry,
}
