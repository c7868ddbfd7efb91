// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/ListGatewayRouteTableEntries.json; do not edit.
//! Lists the routes of a gateway route table.
//!
//! Give `DestinationCidrBlock` for one of them.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/ListGatewayRouteTableEntries),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Paging, Risk, errors, open_enum,
    operation, record,
};

operation! {
    name: "ListGatewayRouteTableEntries",
    effect: Effect::Read,
    request: ListGatewayRouteTableEntriesRequest = LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST,
    response: ListGatewayRouteTableEntriesResponse = LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE,
    paging: &Paging::token("NextToken", &["NextToken"]).size("MaxResults").items(&["GatewayRouteEntryModels"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IllegalParam.NextToken = The token is not one that a response has returned, or belongs to another query. Begin again without it.",
    "400 ResourceNotFound.GatewayRouteTable",
}

/// Request of `ListGatewayRouteTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// How many entries a response holds at most.
    pub max_results: Option<i64>,
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of the route table that steers traffic coming in through the gateway (`vtb-...`).
    pub gateway_route_table_id: String,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl ListGatewayRouteTableEntriesRequest {
    /// Creates a value with the required members.
    pub fn new(gateway_route_table_id: impl Into<String>) -> Self {
        Self {
            gateway_route_table_id: gateway_route_table_id.into(),
            ..Self::default()
        }
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// How many entries a response holds at most.
    pub fn max_results(mut self, value: i64) -> Self {
        self.max_results = Some(value);
        self
    }

    /// Where to go on: the token of the previous response.
    pub fn next_token(mut self, value: impl Into<String>) -> Self {
        self.next_token = Some(value.into());
        self
    }

    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub fn destination_cidr_block(mut self, value: impl Into<String>) -> Self {
        self.destination_cidr_block = Some(value.into());
        self
    }
}

record! {
    ListGatewayRouteTableEntriesRequest: LIST_GATEWAY_ROUTE_TABLE_ENTRIES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 max_results: OptInt = Field::int32("MaxResults"),
    2 next_token: OptStr = Field::string("NextToken"),
    3 gateway_route_table_id: Str = Field::string("GatewayRouteTableId").required(),
    4 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
}

/// Response of `ListGatewayRouteTableEntries`.
#[derive(Default)]
#[non_exhaustive]
pub struct ListGatewayRouteTableEntriesResponse {
    /// Where to go on: the token of the previous response. Absent on the first request and empty on the
    /// last page.
    pub next_token: Option<String>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries match, on all pages together.
    pub total_count: Option<String>,
    /// `GatewayRouteEntryModels`: list of records.
    pub gateway_route_entry_models: Vec<GatewayRouteEntryModel>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    ListGatewayRouteTableEntriesResponse: LIST_GATEWAY_ROUTE_TABLE_ENTRIES_RESPONSE,
    0 next_token: OptStr = Field::string("NextToken"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 total_count: OptStr = Field::string("TotalCount"),
    3 gateway_route_entry_models: List = Field::record("GatewayRouteEntryModels", &GATEWAY_ROUTE_ENTRY_MODEL).list(),
}

/// `GatewayRouteEntryModels` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct GatewayRouteEntryModel {
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<Status>,
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopType>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Where traffic of the route is sent on to, one entry for each; several share the traffic by weight.
    pub next_hops: Vec<NextHop>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    GatewayRouteEntryModel: GATEWAY_ROUTE_ENTRY_MODEL,
    0 status: Opt = Field::one_of("Status", Status::VALUES),
    1 next_hop_id: OptStr = Field::string("NextHopId"),
    2 description: OptStr = Field::string("Description"),
    3 next_hop_type: Opt = Field::one_of("NextHopType", NextHopType::VALUES),
    4 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    5 name: OptStr = Field::string("Name"),
    6 next_hops: List = Field::record("NextHops", &NEXT_HOP).list(),
}

/// `GatewayRouteEntryModels.NextHops` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHop {
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopNextHopType>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<String>,
    /// Whether the next hop works: 1, or 0 when it does not.
    pub enabled: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NextHop: NEXT_HOP,
    0 next_hop_id: OptStr = Field::string("NextHopId"),
    1 next_hop_type: Opt = Field::one_of("NextHopType", NextHopNextHopType::VALUES),
    2 weight: OptStr = Field::string("Weight"),
    3 enabled: OptStr = Field::string("Enabled"),
}

open_enum! {
    /// Documented values of `GatewayRouteEntryModels.Status`. The provider may add others.
    pub enum Status {
        Pending = "Pending",
        Available = "Available",
        Modifying = "Modifying",
    }
}

open_enum! {
    /// Documented values of `GatewayRouteEntryModels.NextHopType`. The provider may add others.
    pub enum NextHopType {
        EcsInstance = "EcsInstance",
        NetworkInterface = "NetworkInterface",
        Local = "Local",
    }
}

open_enum! {
    /// Documented values of `GatewayRouteEntryModels.NextHops.NextHopType`. The provider may add others.
    pub enum NextHopNextHopType {
        Instance = "Instance",
        HaVip = "HaVip",
        VpnGateway = "VpnGateway",
        NatGateway = "NatGateway",
        NetworkInterface = "NetworkInterface",
        RouterInterface = "RouterInterface",
        Ipv6Gateway = "IPv6Gateway",
        Attachment = "Attachment",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    ListGatewayRouteTableEntriesRequest,
    ListGatewayRouteTableEntriesResponse,
    GatewayRouteEntryModel,
    NextHop,
}
