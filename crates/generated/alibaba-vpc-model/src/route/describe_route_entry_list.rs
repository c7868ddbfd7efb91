// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteEntryList.json; do not edit.
//! Lists the routes of a route table, with their next hops.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteEntryList),
//! 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, errors, open_enum,
    operation, record,
};

pub use crate::shapes::{
    NextHopNextHopType, NextHopType, RouteEntryListIpVersion, RouteEntryOrigin,
};

operation! {
    name: "DescribeRouteEntryList",
    effect: Effect::Read,
    request: DescribeRouteEntryListRequest = DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
    response: DescribeRouteEntryListResponse = DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResult").items(&["RouteEntrys"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.IpVersion",
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "400 IllegalParam.NextTokenExpired",
    "400 IllegalParam.RouteEntryType",
    "400 InvalidNextHop.NotFound = There is no such next hop.",
    "400 InvalidRouteTable.NotFound",
    "400 MissingParam.aliUid",
    "400 MissingParam.bid",
    "400 MissingParam.context",
    "400 OperationDenied.UseGatewayRouteEntryQueryInterface",
    "400 OperationFailed.FilterParamUnderWrongRouteType",
    "400 OperationFailed.QueryCenEntry",
}

/// Request of `DescribeRouteEntryList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub route_entry_name: Option<String>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<RouteEntryListIpVersion>,
    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub route_entry_type: Option<RouteEntryType>,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopType>,
    /// How many entries a response holds at most. At most 500. Default: `100`.
    pub max_result: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Service that manages the route or log on the account's behalf, such as `TR` or `sls`; empty when
    /// none does.
    pub service_type: Option<String>,
    /// `DestCidrBlockList`: list of strings, at most 50 elements.
    pub dest_cidr_block_list: Vec<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRouteEntryListRequest {
    /// Creates a value with the required members.
    pub fn new(route_table_id: impl Into<String>) -> Self {
        Self {
            route_table_id: route_table_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the route (`rte-...`).
    pub fn route_entry_id(mut self, value: impl Into<String>) -> Self {
        self.route_entry_id = Some(value.into());
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }

    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub fn route_entry_name(mut self, value: impl Into<String>) -> Self {
        self.route_entry_name = Some(value.into());
        self
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: impl Into<RouteEntryListIpVersion>) -> Self {
        self.ip_version = Some(value.into());
        self
    }

    /// Where the route comes from: from the system, from its owner, or learned by BGP and the like.
    pub fn route_entry_type(mut self, value: impl Into<RouteEntryType>) -> Self {
        self.route_entry_type = Some(value.into());
        self
    }

    /// Id of the resource that matching traffic is sent to.
    pub fn next_hop_id(mut self, value: impl Into<String>) -> Self {
        self.next_hop_id = Some(value.into());
        self
    }

    /// Kind of the next hop, such as `NetworkInterface`.
    pub fn next_hop_type(mut self, value: impl Into<NextHopType>) -> Self {
        self.next_hop_type = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_result(mut self, value: i64) -> Self {
        self.max_result = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Service that manages the route or log on the account's behalf, such as `TR` or `sls`; empty when
    /// none does.
    pub fn service_type(mut self, value: impl Into<String>) -> Self {
        self.service_type = Some(value.into());
        self
    }

    /// Sets `DestCidrBlockList`.
    pub fn dest_cidr_block_list(
        mut self,
        value: impl IntoIterator<Item = impl Into<String>>,
    ) -> Self {
        self.dest_cidr_block_list = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeRouteEntryListRequest: DESCRIBE_ROUTE_ENTRY_LIST_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 route_entry_id: OptStr = Field::string("RouteEntryId"),
    3 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    4 route_entry_name: OptStr = Field::string("RouteEntryName"),
    5 ip_version: Opt = Field::one_of("IpVersion", RouteEntryListIpVersion::VALUES),
    6 route_entry_type: Opt = Field::one_of("RouteEntryType", RouteEntryType::VALUES),
    7 next_hop_id: OptStr = Field::string("NextHopId"),
    8 next_hop_type: Opt = Field::one_of("NextHopType", NextHopType::VALUES),
    9 max_result: OptInt = Field::int32("MaxResult").limits(&Limits::new().range(None, Some(500.0))),
    10 next_token: OptStr = Field::string("NextToken"),
    11 service_type: OptStr = Field::string("ServiceType"),
    12 dest_cidr_block_list: List = Field::string("DestCidrBlockList").list().limits(&Limits::new().items(None, Some(50))),
}

/// Response of `DescribeRouteEntryList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteEntryListResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Routes of the route table, one entry for each: a block of addresses and where its traffic is sent.
    pub route_entrys: Vec<RouteEntry>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRouteEntryListResponse: DESCRIBE_ROUTE_ENTRY_LIST_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 route_entrys: List = Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
}

/// `RouteEntrys.RouteEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntry {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Who made the route: `System`, `Custom` or `BGP`.
    pub r#type: Option<RouteEntryOrigin>,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<RouteEntryIpVersion>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub route_entry_name: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// When the resource was last changed.
    pub gmt_modified: Option<Timestamp>,
    /// Where traffic of the route is sent on to, one entry for each; several share the traffic by weight.
    pub next_hops: Vec<NextHop>,
    /// Service that manages the route or log on the account's behalf, such as `TR` or `sls`; empty when
    /// none does.
    pub service_type: Option<String>,
    /// `Origin`: one of the documented values.
    pub origin: Option<Origin>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouteEntry: ROUTE_ENTRY,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 r#type: Opt = Field::one_of("Type", RouteEntryOrigin::VALUES),
    2 ip_version: Opt = Field::one_of("IpVersion", RouteEntryIpVersion::VALUES),
    3 description: OptStr = Field::string("Description"),
    4 route_entry_name: OptStr = Field::string("RouteEntryName"),
    5 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    6 route_entry_id: OptStr = Field::string("RouteEntryId"),
    7 route_table_id: OptStr = Field::string("RouteTableId"),
    8 gmt_modified: Opt = Field::timestamp("GmtModified"),
    9 next_hops: List = Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
    10 service_type: OptStr = Field::string("ServiceType"),
    11 origin: Opt = Field::one_of("Origin", Origin::VALUES),
}

/// `RouteEntrys.RouteEntry.NextHops.NextHop` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHop {
    /// `NextHopRegionId`: string.
    pub next_hop_region_id: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Whether the next hop works: 1, or 0 when it does not.
    pub enabled: Option<i64>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopNextHopType>,
    /// `NextHopRelatedInfo`: record.
    pub next_hop_related_info: Option<NextHopRelatedInfo>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NextHop: NEXT_HOP,
    0 next_hop_region_id: OptStr = Field::string("NextHopRegionId"),
    1 weight: OptInt = Field::int32("Weight"),
    2 next_hop_id: OptStr = Field::string("NextHopId"),
    3 enabled: OptInt = Field::int32("Enabled"),
    4 next_hop_type: Opt = Field::one_of("NextHopType", NextHopNextHopType::VALUES),
    5 next_hop_related_info: Opt = Field::record("NextHopRelatedInfo", &NEXT_HOP_RELATED_INFO),
}

/// `RouteEntrys.RouteEntry.NextHops.NextHop.NextHopRelatedInfo` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHopRelatedInfo {
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Kind of the resource that `InstanceId` names.
    pub instance_type: Option<InstanceType>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NextHopRelatedInfo: NEXT_HOP_RELATED_INFO,
    0 instance_id: OptStr = Field::string("InstanceId"),
    1 instance_type: Opt = Field::one_of("InstanceType", InstanceType::VALUES),
    2 region_id: OptStr = Field::string("RegionId"),
}

open_enum! {
    /// Documented values of `RouteEntryType`. The provider may add others.
    pub enum RouteEntryType {
        Custom = "Custom",
        System = "System",
        Bgp = "BGP",
        Cen = "CEN",
        Ecr = "ECR",
    }
}

open_enum! {
    /// Documented values of `RouteEntrys.RouteEntry.Status`. The provider may add others.
    pub enum Status {
        Pending = "Pending",
        Available = "Available",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `RouteEntrys.RouteEntry.IpVersion`. The provider may add others.
    pub enum RouteEntryIpVersion {
        Ipv4 = "ipv4",
        Ipv6 = "ipv6",
    }
}

open_enum! {
    /// Documented values. The provider may add others.
    pub enum InstanceType {
        Vpc = "VPC",
        Vbr = "VBR",
        Pconn = "PCONN",
    }
}

open_enum! {
    /// Documented values of `RouteEntrys.RouteEntry.Origin`. The provider may add others.
    pub enum Origin {
        RoutePropagation = "RoutePropagation",
        SystemCreate = "SystemCreate",
        CustomCreate = "CustomCreate",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouteEntryListRequest,
    DescribeRouteEntryListResponse,
    RouteEntry,
    NextHop,
    NextHopRelatedInfo,
}
