// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteTables.json; do not edit.
//! Lists route tables with their routes.
//!
//! Deprecated; use `DescribeRouteTableList` and `DescribeRouteEntryList`.
//!
//! Deprecated in favour of `DescribeRouteTableList`.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTables), 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    AvailabilityStatus, NextHopNextHopType, NextHopType, RouteEntryOrigin,
    RouteTableType, RouterType,
};

operation! {
    name: "DescribeRouteTables",
    effect: Effect::Read,
    request: DescribeRouteTablesRequest = DESCRIBE_ROUTE_TABLES_REQUEST,
    response: DescribeRouteTablesResponse = DESCRIBE_ROUTE_TABLES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouteTables"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free).replaced_by("DescribeRouteTableList"),
}

errors! {
    "400 InvalidVRouterId.NotFound",
    "400 OperationFailed.DescribeCenRoute",
    "400 OperationFailed.VRouterNotExist",
}

/// Request of `DescribeRouteTables`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub router_type: Option<RouterType>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Kind of the routes to list: `Custom`, `System`, `BGP`, `CEN` or `ECR`.
    pub r#type: Option<RouteEntryOrigin>,
    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub route_table_name: Option<String>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRouteTablesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Id of the VPC's router (`vrt-...`).
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Id of the route table (`vtb-...`).
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub fn router_type(mut self, value: impl Into<RouterType>) -> Self {
        self.router_type = Some(value.into());
        self
    }

    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Kind of the routes to list: `Custom`, `System`, `BGP`, `CEN` or `ECR`.
    pub fn r#type(mut self, value: impl Into<RouteEntryOrigin>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    DescribeRouteTablesRequest: DESCRIBE_ROUTE_TABLES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 v_router_id: OptStr = Field::string("VRouterId"),
    2 route_table_id: OptStr = Field::string("RouteTableId"),
    3 router_type: Opt = Field::one_of("RouterType", RouterType::VALUES),
    4 router_id: OptStr = Field::string("RouterId"),
    5 r#type: Opt = Field::one_of("Type", RouteEntryOrigin::VALUES),
    6 route_table_name: OptStr = Field::string("RouteTableName"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    9 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeRouteTables`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesResponse {
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Route tables that match, one entry for each, with their routes.
    pub route_tables: Vec<RouteTable>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRouteTablesResponse: DESCRIBE_ROUTE_TABLES_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 route_tables: List = Field::record("RouteTables", &ROUTE_TABLE).wrapped("RouteTable"),
}

/// `RouteTables.RouteTable` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteTable {
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<AvailabilityStatus>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// Kind of route table: `System` or `Custom`.
    pub route_table_type: Option<RouteTableType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Routes of the route table, one entry for each: a block of addresses and where its traffic is sent.
    pub route_entrys: Vec<RouteEntry>,
    /// Ids of the vSwitches (`vsw-...`). `DescribeVSwitches` lists them.
    pub v_switch_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouteTable: ROUTE_TABLE,
    0 creation_time: Opt = Field::timestamp("CreationTime"),
    1 status: Opt = Field::one_of("Status", AvailabilityStatus::VALUES),
    2 v_router_id: OptStr = Field::string("VRouterId"),
    3 route_table_type: Opt = Field::one_of("RouteTableType", RouteTableType::VALUES),
    4 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    5 route_table_id: OptStr = Field::string("RouteTableId"),
    6 route_entrys: List = Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
    7 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
}

/// `RouteTables.RouteTable.RouteEntrys.RouteEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntry {
    /// Who made the route: `System`, `Custom` or `BGP`.
    pub r#type: Option<RouteEntryType>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<RouteEntryStatus>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopType>,
    /// Name of the route: 2 to 128 characters, starting with a letter.
    pub route_entry_name: Option<String>,
    /// Id of the route (`rte-...`). `DescribeRouteEntryList` lists it.
    pub route_entry_id: Option<String>,
    /// Id of the resource, such as an instance, an elastic IP address or a leased line.
    pub instance_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Block of addresses that the traffic goes to, in CIDR notation.
    pub destination_cidr_block: Option<String>,
    /// Where traffic of the route is sent on to, one entry for each; several share the traffic by weight.
    pub next_hops: Vec<NextHop>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouteEntry: ROUTE_ENTRY,
    0 r#type: Opt = Field::one_of("Type", RouteEntryType::VALUES),
    1 status: Opt = Field::one_of("Status", RouteEntryStatus::VALUES),
    2 next_hop_type: Opt = Field::one_of("NextHopType", NextHopType::VALUES),
    3 route_entry_name: OptStr = Field::string("RouteEntryName"),
    4 route_entry_id: OptStr = Field::string("RouteEntryId"),
    5 instance_id: OptStr = Field::string("InstanceId"),
    6 route_table_id: OptStr = Field::string("RouteTableId"),
    7 description: OptStr = Field::string("Description"),
    8 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    9 next_hops: List = Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHop {
    /// Id of the resource that matching traffic is sent to.
    pub next_hop_id: Option<String>,
    /// Share of the traffic, or which of two like routes is the active one: 100 active, 0 standby.
    pub weight: Option<i64>,
    /// Kind of the next hop, such as `NetworkInterface`.
    pub next_hop_type: Option<NextHopNextHopType>,
    /// Whether the next hop works: 1, or 0 when it does not.
    pub enabled: Option<i64>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    NextHop: NEXT_HOP,
    0 next_hop_id: OptStr = Field::string("NextHopId"),
    1 weight: OptInt = Field::int32("Weight"),
    2 next_hop_type: Opt = Field::one_of("NextHopType", NextHopNextHopType::VALUES),
    3 enabled: OptInt = Field::int32("Enabled"),
}

open_enum! {
    /// Documented values of `RouteTables.RouteTable.RouteEntrys.RouteEntry.Type`. The provider may add
    /// others.
    pub enum RouteEntryType {
        Custom = "Custom",
        System = "System",
        Bgp = "BGP",
        Cen = "CEN",
        Ecr = "ECR",
    }
}

open_enum! {
    /// Documented values of `RouteTables.RouteTable.RouteEntrys.RouteEntry.Status`. The provider may add
    /// others.
    pub enum RouteEntryStatus {
        Pending = "Pending",
        Available = "Available",
        Modifying = "Modifying",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouteTablesRequest,
    DescribeRouteTablesResponse,
    RouteTable,
    RouteEntry,
    NextHop,
}
