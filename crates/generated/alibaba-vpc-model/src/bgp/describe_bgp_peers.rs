// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpPeers.json; do not edit.
//! Lists BGP neighbours with their state.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpPeers), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

operation! {
    name: "DescribeBgpPeers",
    effect: Effect::Read,
    request: DescribeBgpPeersRequest = DESCRIBE_BGP_PEERS_REQUEST,
    response: DescribeBgpPeersResponse = DESCRIBE_BGP_PEERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BgpPeers"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 ServiceUnavailable = The service is overloaded or out of order for a moment. Try again.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeBgpPeers`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpPeersRequest {
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Id of the BGP neighbour (`bgp-...`). `DescribeBgpPeers` lists it.
    pub bgp_peer_id: Option<String>,
    /// Id of the BGP group (`bgpg-...`). `DescribeBgpGroups` lists it.
    pub bgp_group_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether it is the default one of its kind, made by the system.
    pub is_default: Option<bool>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeBgpPeersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Id of the BGP neighbour (`bgp-...`).
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_peer_id = Some(value.into());
        self
    }

    /// Id of the BGP group (`bgpg-...`).
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self {
        self.bgp_group_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Whether it is the default one of its kind, made by the system.
    pub fn is_default(mut self, value: bool) -> Self {
        self.is_default = Some(value);
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// BGP neighbours that match, one entry for each, with the state of the session.
    pub bgp_peers: Vec<BgpPeer>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// IP address of the BGP neighbour, the other end of the session.
    pub peer_ip_address: Option<String>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Id of the BGP group (`bgpg-...`). `DescribeBgpGroups` lists it.
    pub bgp_group_id: Option<String>,
    /// State of the BGP session: `Idle`, `Connect`, `Active`, `Established` or `Down`.
    pub bgp_status: Option<BgpStatus>,
    /// How many hops a BFD session may have, 1 to 255.
    pub bfd_multi_hop: Option<i64>,
    /// AS number on the customer's side.
    pub peer_asn: Option<String>,
    /// AS number on the provider's side.
    pub local_asn: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Id of the BGP neighbour (`bgp-...`). `DescribeBgpPeers` lists it.
    pub bgp_peer_id: Option<String>,
    /// Whether BFD is on, which notices a broken connection early.
    pub enable_bfd: Option<bool>,
    /// How long a BGP neighbour may stay silent before it counts as gone. Unit: seconds.
    pub hold: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<String>,
    /// Time between two BGP keep-alives. Unit: seconds.
    pub keepalive: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// How many routes are accepted from the BGP neighbour at most.
    pub route_limit: Option<String>,
    /// Whether another AS number is shown to the neighbour.
    pub is_fake: Option<bool>,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// `AdvertisedRouteCount`: integer.
    pub advertised_route_count: Option<i64>,
    /// `ReceivedRouteCount`: integer.
    pub received_route_count: Option<i64>,
    /// When the resource was last changed.
    pub gmt_modified: Option<Timestamp>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    BgpPeer: BGP_PEER,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 peer_ip_address: OptStr = Field::string("PeerIpAddress"),
    2 router_id: OptStr = Field::string("RouterId"),
    3 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    4 bgp_status: Opt = Field::one_of("BgpStatus", BgpStatus::VALUES),
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

open_enum! {
    /// Documented values of `BgpPeers.BgpPeer.Status`. The provider may add others.
    pub enum Status {
        Pending = "Pending",
        Available = "Available",
        Modifying = "Modifying",
        Deleting = "Deleting",
        Deleted = "Deleted",
    }
}

open_enum! {
    /// Documented values of `BgpPeers.BgpPeer.BgpStatus`. The provider may add others.
    pub enum BgpStatus {
        Idle = "Idle",
        Connect = "Connect",
        Active = "Active",
        Established = "Established",
        Down = "Down",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBgpPeersRequest,
    DescribeBgpPeersResponse,
    BgpPeer,
}
