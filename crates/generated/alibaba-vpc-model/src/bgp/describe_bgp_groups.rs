// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeBgpGroups.json; do not edit.
//! Lists BGP groups.
//!
//! They are filtered by id and by the virtual border router that they belong to. `DescribeBgpPeers`
//! lists the neighbours in them.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeBgpGroups), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, errors, operation,
    record,
};

pub use crate::shapes::IpVersion;

operation! {
    name: "DescribeBgpGroups",
    effect: Effect::Read,
    request: DescribeBgpGroupsRequest = DESCRIBE_BGP_GROUPS_REQUEST,
    response: DescribeBgpGroupsResponse = DESCRIBE_BGP_GROUPS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["BgpGroups"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
    "500 InternalError = Something failed at the provider. Try again; if it persists, report the request id.",
}

/// Request of `DescribeBgpGroups`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeBgpGroupsRequest {
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
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

impl DescribeBgpGroupsRequest {
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// BGP groups that match, one entry for each, with the numbers of both autonomous systems.
    pub bgp_groups: Vec<BgpGroup>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<String>,
    /// Id of the BGP group (`bgpg-...`). `DescribeBgpGroups` lists it.
    pub bgp_group_id: Option<String>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// AS number on the customer's side.
    pub peer_asn: Option<String>,
    /// AS number on the provider's side.
    pub local_asn: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// How long a BGP neighbour may stay silent before it counts as gone. Unit: seconds.
    pub hold: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<IpVersion>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Time between two BGP keep-alives. Unit: seconds.
    pub keepalive: Option<String>,
    /// Whether another AS number is shown to the neighbour: `true` or `false`, as a text.
    pub is_fake: Option<String>,
    /// How many routes are accepted from the BGP neighbour at most.
    pub route_limit: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Password that BGP neighbours authenticate each other with. Keep it secret.
    pub auth_key: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    7 ip_version: Opt = Field::one_of("IpVersion", IpVersion::VALUES),
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
