// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpPeers.json; do not edit.
//! Lists BGP neighbours with their state.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpPeers).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, Timestamp, operation, record};

operation!(Operation::new::<DescribeBgpPeersRequest, DescribeBgpPeersResponse>(
    "DescribeBgpPeers", Effect::Read, &DESCRIBE_BGP_PEERS_REQUEST, &DESCRIBE_BGP_PEERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["BgpPeers"],
    total: Some(&["TotalCount"]),
}), "
    400 ServiceUnavailable
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `DescribeBgpPeers`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBgpPeersRequest {
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `BgpPeerId`: text. */ pub bgp_peer_id: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBgpPeersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self { self.router_id = Some(value.into()); self }
    /// Sets `BgpPeerId`.
    pub fn bgp_peer_id(mut self, value: impl Into<String>) -> Self { self.bgp_peer_id = Some(value.into()); self }
    /// Sets `BgpGroupId`.
    pub fn bgp_group_id(mut self, value: impl Into<String>) -> Self { self.bgp_group_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IsDefault`.
    pub fn is_default(mut self, value: bool) -> Self { self.is_default = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeBgpPeersRequest`].
pub static DESCRIBE_BGP_PEERS_REQUEST: Schema = Schema { name: "DescribeBgpPeersRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RouterId"),
    Field::string("BgpPeerId"),
    Field::string("BgpGroupId"),
    Field::string("RegionId").required().filled(),
    Field::boolean("IsDefault"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeBgpPeersRequest, DESCRIBE_BGP_PEERS_REQUEST,
    [0 OptStr router_id, 1 OptStr bgp_peer_id, 2 OptStr bgp_group_id, 3 OptStr region_id] [4 OptBool is_default,
    5 OptInt page_number, 6 OptInt page_size]);

/// Answer of `DescribeBgpPeers`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBgpPeersResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `BgpPeers`: records. */ pub bgp_peers: Vec<BgpPeer>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBgpPeersResponse`].
pub static DESCRIBE_BGP_PEERS_RESPONSE: Schema = Schema { name: "DescribeBgpPeersResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("BgpPeers", &BGP_PEER).wrapped("BgpPeer"),
]; &ROWS } };
record!(DescribeBgpPeersResponse, DESCRIBE_BGP_PEERS_RESPONSE,
    [1 OptStr request_id, 4 List bgp_peers] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `BgpPeers.BgpPeer` holds.
#[derive(Default)] #[non_exhaustive] pub struct BgpPeer {
    /** `Status`: text. */ pub status: Option<String>,
    /** `PeerIpAddress`: text. */ pub peer_ip_address: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: Option<String>,
    /** `BgpStatus`: text. */ pub bgp_status: Option<String>,
    /** `BfdMultiHop`: integer. */ pub bfd_multi_hop: Option<i64>,
    /** `PeerAsn`: text. */ pub peer_asn: Option<String>,
    /** `LocalAsn`: text. */ pub local_asn: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `BgpPeerId`: text. */ pub bgp_peer_id: Option<String>,
    /** `EnableBfd`: yes or no. */ pub enable_bfd: Option<bool>,
    /** `Hold`: text. */ pub hold: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Keepalive`: text. */ pub keepalive: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RouteLimit`: text. */ pub route_limit: Option<String>,
    /** `IsFake`: yes or no. */ pub is_fake: Option<bool>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AdvertisedRouteCount`: integer. */ pub advertised_route_count: Option<i64>,
    /** `ReceivedRouteCount`: integer. */ pub received_route_count: Option<i64>,
    /** `GmtModified`: time. */ pub gmt_modified: Option<Timestamp>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BgpPeer`].
pub static BGP_PEER: Schema = Schema { name: "BgpPeer", fields: { static ROWS: [Field; 22] = [
    Field::string("Status"),
    Field::string("PeerIpAddress"),
    Field::string("RouterId"),
    Field::string("BgpGroupId"),
    Field::string("BgpStatus"),
    Field::int32("BfdMultiHop"),
    Field::string("PeerAsn"),
    Field::string("LocalAsn"),
    Field::string("RegionId"),
    Field::string("BgpPeerId"),
    Field::boolean("EnableBfd"),
    Field::string("Hold"),
    Field::string("IpVersion"),
    Field::string("Keepalive"),
    Field::string("Description"),
    Field::string("RouteLimit"),
    Field::boolean("IsFake"),
    Field::string("AuthKey").secret(),
    Field::string("Name"),
    Field::int32("AdvertisedRouteCount"),
    Field::int32("ReceivedRouteCount"),
    Field::timestamp("GmtModified"),
]; &ROWS } };
record!(BgpPeer, BGP_PEER,
    [0 OptStr status, 1 OptStr peer_ip_address, 2 OptStr router_id, 3 OptStr bgp_group_id, 4 OptStr bgp_status, 6 OptStr peer_asn,
    7 OptStr local_asn, 8 OptStr region_id, 9 OptStr bgp_peer_id, 11 OptStr hold, 12 OptStr ip_version, 13 OptStr keepalive,
    14 OptStr description, 15 OptStr route_limit, 17 OptStr auth_key, 18 OptStr name,
    21 Opt gmt_modified] [5 OptInt bfd_multi_hop, 10 OptBool enable_bfd, 16 OptBool is_fake, 19 OptInt advertised_route_count,
    20 OptInt received_route_count]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeBgpPeersRequest, DescribeBgpPeersResponse, BgpPeer);
