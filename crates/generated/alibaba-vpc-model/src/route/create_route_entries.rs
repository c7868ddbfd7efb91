// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/CreateRouteEntries.json; do not edit.
//! Adds several custom routes to the route tables of one VPC.
//!
//! Asynchronous: `DescribeRouteEntryList` shows `Creating`, then `Created`. One call a VPC at a time.
//!
//! - Access level: create.
//! - Asynchronous: it responds before the operation is complete. Poll `DescribeRouteEntryList` every 3
//!   s, up to 5 times.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/CreateRouteEntries), 2024-06.

use cloudspec_wire::{
    Access, Asynchronous, Charge, Effect, Extra, Facts, Field, Limits, Risk, errors,
    open_enum, operation, record,
};

operation! {
    name: "CreateRouteEntries",
    effect: Effect::Write,
    request: CreateRouteEntriesRequest = CREATE_ROUTE_ENTRIES_REQUEST,
    response: CreateRouteEntriesResponse = CREATE_ROUTE_ENTRIES_RESPONSE,
    errors: ERRORS,
    facts: &Facts::new().access(Access::Create).risk(Risk::None).charge(Charge::Free).asynchronous(Asynchronous::new().poll("DescribeRouteEntryList").interval(3).attempts(5)),
}

errors! {
    "400 DryRunOperation = The request would have worked. Nothing was done because `DryRun` was set.",
}

/// Request of `CreateRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Routes to make or to delete, at most 50.
    pub route_entries: Vec<RouteEntry>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl CreateRouteEntriesRequest {
    /// Creates a value with the required members.
    pub fn new(route_entries: impl IntoIterator<Item = RouteEntry>) -> Self {
        Self {
            route_entries: cloudspec_wire::all(route_entries),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    CreateRouteEntriesRequest: CREATE_ROUTE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 route_entries: List = Field::record("RouteEntries", &ROUTE_ENTRY).list().required().limits(&Limits::new().items(None, Some(50))),
}

/// `RouteEntries` of the request.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntry {
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub dst_cidr_block: String,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: String,
    /// Version of the IP protocol, 4 or 6, that it is for.
    pub ip_version: Option<i64>,
    /// Where matching traffic is sent to.
    pub next_hop: String,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: NextHopType,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl RouteEntry {
    /// Creates a value with the required members.
    pub fn new(
        dst_cidr_block: impl Into<String>,
        route_table_id: impl Into<String>,
        next_hop: impl Into<String>,
        next_hop_type: impl Into<NextHopType>,
    ) -> Self {
        Self {
            dst_cidr_block: dst_cidr_block.into(),
            route_table_id: route_table_id.into(),
            next_hop: next_hop.into(),
            next_hop_type: next_hop_type.into(),
            ..Self::default()
        }
    }

    /// Version of the IP protocol, 4 or 6, that it is for.
    pub fn ip_version(mut self, value: i64) -> Self {
        self.ip_version = Some(value);
        self
    }

    /// Name of the resource.
    pub fn name(mut self, value: impl Into<String>) -> Self {
        self.name = Some(value.into());
        self
    }

    /// Description of the resource.
    pub fn description(mut self, value: impl Into<String>) -> Self {
        self.description = Some(value.into());
        self
    }
}

record! {
    RouteEntry: ROUTE_ENTRY,
    0 dst_cidr_block: Str = Field::string("DstCidrBlock").required(),
    1 route_table_id: Str = Field::string("RouteTableId").required(),
    2 ip_version: OptInt = Field::int32("IpVersion"),
    3 next_hop: Str = Field::string("NextHop").required(),
    4 next_hop_type: Enum = Field::one_of("NextHopType", NextHopType::VALUES).required(),
    5 name: OptStr = Field::string("Name"),
    6 description: OptStr = Field::string("Description"),
}

/// Response of `CreateRouteEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct CreateRouteEntriesResponse {
    /// How many of the routes or parts of the task succeeded.
    pub success_count: Option<i64>,
    /// How many of the routes or parts of the task failed.
    pub failed_count: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Routes that could not be added or deleted, each with the error code and its explanation.
    pub failed_route_entries: Vec<FailedRouteEntry>,
    /// `RouteEntryIds`: list of strings.
    pub route_entry_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    CreateRouteEntriesResponse: CREATE_ROUTE_ENTRIES_RESPONSE,
    0 success_count: OptInt = Field::int32("SuccessCount"),
    1 failed_count: OptInt = Field::int32("FailedCount"),
    2 request_id: OptStr = Field::string("RequestId"),
    3 failed_route_entries: List = Field::record("FailedRouteEntries", &FAILED_ROUTE_ENTRY).list(),
    4 route_entry_ids: List = Field::string("RouteEntryIds").list(),
}

/// `FailedRouteEntries` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct FailedRouteEntry {
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub dst_cidr_block: Option<String>,
    /// Where matching traffic is sent to.
    pub next_hop: Option<String>,
    /// Error code of this entry, such as `VPC_ROUTE_ENTRY_CIDR_BLOCK_DUP`.
    pub failed_code: Option<String>,
    /// Explanation in words why this entry failed.
    pub failed_message: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    FailedRouteEntry: FAILED_ROUTE_ENTRY,
    0 dst_cidr_block: OptStr = Field::string("DstCidrBlock"),
    1 next_hop: OptStr = Field::string("NextHop"),
    2 failed_code: OptStr = Field::string("FailedCode"),
    3 failed_message: OptStr = Field::string("FailedMessage"),
}

open_enum! {
    /// Documented values of `RouteEntries.NextHopType`. The provider may add others.
    pub enum NextHopType {
        Instance = "Instance",
        HaVip = "HaVip",
        RouterInterface = "RouterInterface",
        NetworkInterface = "NetworkInterface",
        VpnGateway = "VpnGateway",
        Ipv6Gateway = "IPv6Gateway",
        NatGateway = "NatGateway",
        Attachment = "Attachment",
        VpcPeer = "VpcPeer",
        Ipv4Gateway = "Ipv4Gateway",
        GatewayEndpoint = "GatewayEndpoint",
        CenBasic = "CenBasic",
        Ecr = "Ecr",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    CreateRouteEntriesRequest,
    RouteEntry,
    CreateRouteEntriesResponse,
    FailedRouteEntry,
}
