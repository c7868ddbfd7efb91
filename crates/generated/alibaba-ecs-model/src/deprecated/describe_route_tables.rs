// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRouteTables.json; do not edit.
//! Lists route tables with their entries.
//!
//! Use DescribeRouteTables and DescribeRouteEntryList of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouteTables).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, operation, record};

operation! {
    name: "DescribeRouteTables",
    effect: Effect::Read,
    request: DescribeRouteTablesRequest = DESCRIBE_ROUTE_TABLES_REQUEST,
    response: DescribeRouteTablesResponse = DESCRIBE_ROUTE_TABLES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouteTables"]).total(&["TotalCount"]),
}

/// Request of `DescribeRouteTables`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `RouterType`: text.
    pub router_type: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `RouteTableName`: text.
    pub route_table_name: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeRouteTablesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `VRouterId`.
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<String>) -> Self {
        self.router_type = Some(value.into());
        self
    }

    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self {
        self.router_id = Some(value.into());
        self
    }

    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
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
    DescribeRouteTablesRequest: DESCRIBE_ROUTE_TABLES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").filled(),
    1 v_router_id: OptStr = Field::string("VRouterId"),
    2 route_table_id: OptStr = Field::string("RouteTableId"),
    3 router_type: OptStr = Field::string("RouterType"),
    4 router_id: OptStr = Field::string("RouterId"),
    5 route_table_name: OptStr = Field::string("RouteTableName"),
    6 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    7 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeRouteTables`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTablesResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `RouteTables`: records.
    pub route_tables: Vec<RouteTable>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RouteTableType`: text.
    pub route_table_type: Option<String>,
    /// `RouteEntrys`: records.
    pub route_entrys: Vec<RouteEntry>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouteTable: ROUTE_TABLE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 v_router_id: OptStr = Field::string("VRouterId"),
    2 route_table_id: OptStr = Field::string("RouteTableId"),
    3 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    4 route_table_type: OptStr = Field::string("RouteTableType"),
    5 route_entrys: List = Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
}

/// `RouteTables.RouteTable.RouteEntrys.RouteEntry` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouteEntry {
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `NextHops`: records.
    pub next_hops: Vec<NextHop>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouteEntry: ROUTE_ENTRY,
    0 r#type: OptStr = Field::string("Type"),
    1 status: OptStr = Field::string("Status"),
    2 next_hop_type: OptStr = Field::string("NextHopType"),
    3 destination_cidr_block: OptStr = Field::string("DestinationCidrBlock"),
    4 instance_id: OptStr = Field::string("InstanceId"),
    5 route_table_id: OptStr = Field::string("RouteTableId"),
    6 next_hops: List = Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
}

/// A member of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct NextHop {
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `Enabled`: integer.
    pub enabled: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NextHop: NEXT_HOP,
    0 weight: OptInt = Field::int32("Weight"),
    1 next_hop_id: OptStr = Field::string("NextHopId"),
    2 next_hop_type: OptStr = Field::string("NextHopType"),
    3 enabled: OptInt = Field::int32("Enabled"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouteTablesRequest,
    DescribeRouteTablesResponse,
    RouteTable,
    RouteEntry,
    NextHop,
}
