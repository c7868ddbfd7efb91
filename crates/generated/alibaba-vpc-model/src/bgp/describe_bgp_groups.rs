// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpGroups.json; do not edit.
//! Lists BGP groups.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpGroups).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeBgpGroups",
    effect: Effect::Read,
    request: DescribeBgpGroupsRequest = DESCRIBE_BGP_GROUPS_REQUEST,
    response: DescribeBgpGroupsResponse = DESCRIBE_BGP_GROUPS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BgpGroups"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IellgalParameter.OwnerAccount",
    "404 InvalidRegionId.NotFound",
    "500 InternalError",
}

/// Request of `DescribeBgpGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpGroupsRequest {
    /// `RouterId`: text.
    pub router_id: Option<String>,
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

impl DescribeBgpGroupsRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
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
    DescribeBgpGroupsRequest: DESCRIBE_BGP_GROUPS_REQUEST,
    0 router_id: OptStr = Field::string("RouterId"),
    1 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    2 region_id: OptStr = Field::string("RegionId").required().filled(),
    3 is_default: OptBool = Field::boolean("IsDefault"),
    4 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    5 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeBgpGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpGroupsResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `BgpGroups`: records.
    pub bgp_groups: Vec<BgpGroup>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeBgpGroupsResponse: DESCRIBE_BGP_GROUPS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 bgp_groups: List = Field::record("BgpGroups", &BGP_GROUP).wrapped("BgpGroup"),
}

/// `BgpGroups.BgpGroup` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct BgpGroup {
    /// `Status`: text.
    pub status: Option<String>,
    /// `BgpGroupId`: text.
    pub bgp_group_id: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `PeerAsn`: text.
    pub peer_asn: Option<String>,
    /// `LocalAsn`: text.
    pub local_asn: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `Hold`: text.
    pub hold: Option<String>,
    /// `IpVersion`: text.
    pub ip_version: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Keepalive`: text.
    pub keepalive: Option<String>,
    /// `IsFake`: text.
    pub is_fake: Option<String>,
    /// `RouteLimit`: text.
    pub route_limit: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `AuthKey`: text.
    pub auth_key: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    BgpGroup: BGP_GROUP,
    0 status: OptStr = Field::string("Status"),
    1 bgp_group_id: OptStr = Field::string("BgpGroupId"),
    2 router_id: OptStr = Field::string("RouterId"),
    3 peer_asn: OptStr = Field::string("PeerAsn"),
    4 local_asn: OptStr = Field::string("LocalAsn"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 hold: OptStr = Field::string("Hold"),
    7 ip_version: OptStr = Field::string("IpVersion"),
    8 description: OptStr = Field::string("Description"),
    9 keepalive: OptStr = Field::string("Keepalive"),
    10 is_fake: OptStr = Field::string("IsFake"),
    11 route_limit: OptStr = Field::string("RouteLimit"),
    12 name: OptStr = Field::string("Name"),
    13 auth_key: OptStr = Field::string("AuthKey").secret(),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeBgpGroupsRequest,
    DescribeBgpGroupsResponse,
    BgpGroup,
}
