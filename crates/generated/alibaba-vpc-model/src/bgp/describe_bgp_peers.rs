// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpPeers.json; do not edit.
//! Lists BGP neighbours with their state.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpPeers).

use cloudspec_wire::{
    Effect, Extra, Field, Limits, Paging, Timestamp, errors, operation, record,
};

operation! {
    name: "DescribeBgpPeers",
    effect: Effect::Read,
    request: DescribeBgpPeersRequest = DESCRIBE_BGP_PEERS_REQUEST,
    response: DescribeBgpPeersResponse = DESCRIBE_BGP_PEERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BgpPeers"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 ServiceUnavailable",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeBgpPeers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpPeersRequest {
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `BgpPeerId`: text.
    pub bgp_peer_id: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IsDefault`: yes or no.
    pub is_default: Option<bool>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeBgpPeersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Sets `BgpPeerId`.
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_peer_id = Some(value.into());
        self
    }

    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
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
    DescribeBgpPeersRequest: DESCRIBE_BGP_PEERS_REQUEST,
    0 router_id: OptStr = Field::string("RouterId"),
    1 bgp_peer_id: OptStr = Field::string("BgpPeerId"),
    2 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    3 region_id: OptStr = Field::string("RegionId").required().filled(),
    4 is_default: OptBool = Field::boolean("IsDefault"),
    5 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    6 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeBgpPeers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpPeersResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `BgpPeers`: records.
    pub bgp_peers: Vec<BgpPeer>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeBgpPeersResponse: DESCRIBE_BGP_PEERS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 bgp_peers: List = Field::record("BgpPeers", &BGP_PEER).wrapped("BgpPeer"),
}

/// `BgpPeers.BgpPeer` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BgpPeer {
    /// `Status`: text.
    pub status: Option<String>,
    /// `PeerIpAddress`: text.
    pub peer_ip_address: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: Option<String>,
    /// `BgpStatus`: text.
    pub bgp_status: Option<String>,
    /// `BfdMultiHop`: integer.
    pub bfd_multi_hop: Option<i64>,
    /// `PeerAsn`: text.
    pub peer_asn: Option<String>,
    /// `LocalAsn`: text.
    pub local_asn: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `BgpPeerId`: text.
    pub bgp_peer_id: Option<String>,
    /// `EnableBfd`: yes or no.
    pub enable_bfd: Option<bool>,
    /// `Hold`: text.
    pub hold: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `Keepalive`: text.
    pub keepalive: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RouteLimit`: text.
    pub route_limit: Option<String>,
    /// `IsFake`: yes or no.
    pub is_fake: Option<bool>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `AdvertisedRouteCount`: integer.
    pub advertised_route_count: Option<i64>,
    /// `ReceivedRouteCount`: integer.
    pub received_route_count: Option<i64>,
    /// `GmtModified`: time.
    pub gmt_modified: Option<Timestamp>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    BgpPeer: BGP_PEER,
    0 status: OptStr = Field::string("Status"),
    1 peer_ip_address: OptStr = Field::string("PeerIpAddress"),
    2 router_id: OptStr = Field::string("RouterId"),
    3 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    4 bgp_status: OptStr = Field::string("BgpStatus"),
    5 bfd_multi_hop: OptInt = Field::int32("BfdMultiHop"),
    6 peer_asn: OptStr = Field::string("PeerAsn"),
    7 local_asn: OptStr = Field::string("LocalAsn"),
    8 region_id: OptStr = Field::string("RegionId"),
    9 bgp_peer_id: OptStr = Field::string("BgpPeerId"),
    10 enable_bfd: OptBool = Field::boolean("EnableBfd"),
    11 hold: OptStr = Field::string("Hold"),
    12 ip_version: OptStr = Field::string("IpVersion"),
    13 keepalive: OptStr = Field::string("Keepalive"),
    14 description: OptStr = Field::string("Description"),
    15 route_limit: OptStr = Field::string("RouteLimit"),
    16 is_fake: OptBool = Field::boolean("IsFake"),
    17 auth_key: OptStr = Field::string("AuthKey").secret(),
    18 name: OptStr = Field::string("Name"),
    19 advertised_route_count: OptInt = Field::int32("AdvertisedRouteCount"),
    20 received_route_count: OptInt = Field::int32("ReceivedRouteCount"),
    21 gmt_modified: Opt = Field::timestamp("GmtModified"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBgpPeersRequest,
    DescribeBgpPeersResponse,
    BgpPeer,
}
