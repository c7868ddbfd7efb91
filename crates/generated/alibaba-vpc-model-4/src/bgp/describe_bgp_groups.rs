// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpGroups.json; do not edit.
//! Lists BGP groups.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpGroups).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeBgpGroupsRequest, DescribeBgpGroupsResponse>(
    "DescribeBgpGroups", Effect::Read, &DESCRIBE_BGP_GROUPS_REQUEST, &DESCRIBE_BGP_GROUPS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["BgpGroups"],
    total: Some(&["TotalCount"]),
}), "
    400 IellgalParameter.OwnerAccount
    404 InvalidRegionId.NotFound
    500 InternalError
");

/// Request of `DescribeBgpGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBgpGroupsRequest {
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IsDefault`: yes or no. */ pub is_default: Option<bool>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeBgpGroupsRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self { self.router_id = Some(value.into()); self }
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
/// Table of [`DescribeBgpGroupsRequest`].
pub static DESCRIBE_BGP_GROUPS_REQUEST: Schema = Schema { name: "DescribeBgpGroupsRequest", fields: { static ROWS: [Field; 6] = [
    Field::string("RouterId"),
    Field::string("BgpGroupId"),
    Field::string("RegionId").required().filled(),
    Field::boolean("IsDefault"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeBgpGroupsRequest, DESCRIBE_BGP_GROUPS_REQUEST,
    [0 OptStr router_id, 1 OptStr bgp_group_id, 2 OptStr region_id] [3 OptBool is_default, 4 OptInt page_number,
    5 OptInt page_size]);

/// Answer of `DescribeBgpGroups`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeBgpGroupsResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `BgpGroups`: records. */ pub bgp_groups: Vec<BgpGroup>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeBgpGroupsResponse`].
pub static DESCRIBE_BGP_GROUPS_RESPONSE: Schema =
    Schema { name: "DescribeBgpGroupsResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("BgpGroups", &BGP_GROUP).wrapped("BgpGroup"),
]; &ROWS } };
record!(DescribeBgpGroupsResponse, DESCRIBE_BGP_GROUPS_RESPONSE,
    [1 OptStr request_id, 4 List bgp_groups] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `BgpGroups.BgpGroup` holds.
#[derive(Default)] #[non_exhaustive] pub struct BgpGroup {
    /** `Status`: text. */ pub status: Option<String>,
    /** `BgpGroupId`: text. */ pub bgp_group_id: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `PeerAsn`: text. */ pub peer_asn: Option<String>,
    /** `LocalAsn`: text. */ pub local_asn: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `Hold`: text. */ pub hold: Option<String>,
    /** `IpVersion`: text. */ pub ip_version: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `Keepalive`: text. */ pub keepalive: Option<String>,
    /** `IsFake`: text. */ pub is_fake: Option<String>,
    /** `RouteLimit`: text. */ pub route_limit: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `AuthKey`: text. */ pub auth_key: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`BgpGroup`].
pub static BGP_GROUP: Schema = Schema { name: "BgpGroup", fields: { static ROWS: [Field; 14] = [
    Field::string("Status"),
    Field::string("BgpGroupId"),
    Field::string("RouterId"),
    Field::string("PeerAsn"),
    Field::string("LocalAsn"),
    Field::string("RegionId"),
    Field::string("Hold"),
    Field::string("IpVersion"),
    Field::string("Description"),
    Field::string("Keepalive"),
    Field::string("IsFake"),
    Field::string("RouteLimit"),
    Field::string("Name"),
    Field::string("AuthKey").secret(),
]; &ROWS } };
record!(BgpGroup, BGP_GROUP,
    [0 OptStr status, 1 OptStr bgp_group_id, 2 OptStr router_id, 3 OptStr peer_asn, 4 OptStr local_asn, 5 OptStr region_id,
    6 OptStr hold, 7 OptStr ip_version, 8 OptStr description, 9 OptStr keepalive, 10 OptStr is_fake, 11 OptStr route_limit,
    12 OptStr name, 13 OptStr auth_key] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeBgpGroupsRequest, DescribeBgpGroupsResponse, BgpGroup);
