// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteTables.json; do not edit.
//! Lists route tables with their routes.
//!
//! Deprecated; use DescribeRouteTableList and DescribeRouteEntryList.
//!
//! Deprecated in favour of `DescribeRouteTableList`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTables).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

operation! {
    name: "DescribeRouteTables",
    effect: Effect::Read,
    request: DescribeRouteTablesRequest = DESCRIBE_ROUTE_TABLES_REQUEST,
    response: DescribeRouteTablesResponse = DESCRIBE_ROUTE_TABLES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouteTables"]).total(&["TotalCount"]),
    errors: ERRORS,
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
    /// `Type`: text.
    pub r#type: Option<String>,
    /// `RouteTableName`: text.
    pub route_table_name: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
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

    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self {
        self.r#type = Some(value.into());
        self
    }

    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
        self
    }

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
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
    5 r#type: OptStr = Field::string("Type"),
    6 route_table_name: OptStr = Field::string("RouteTableName"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    9 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
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
    /// `Status`: text.
    pub status: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `RouteTableType`: text.
    pub route_table_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `RouteEntrys`: records.
    pub route_entrys: Vec<RouteEntry>,
    /// `VSwitchIds`: texts.
    pub v_switch_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouteTable: ROUTE_TABLE,
    0 creation_time: OptStr = Field::string("CreationTime"),
    1 status: OptStr = Field::string("Status"),
    2 v_router_id: OptStr = Field::string("VRouterId"),
    3 route_table_type: OptStr = Field::string("RouteTableType"),
    4 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    5 route_table_id: OptStr = Field::string("RouteTableId"),
    6 route_entrys: List = Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
    7 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
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
    /// `RouteEntryName`: text.
    pub route_entry_name: Option<String>,
    /// `RouteEntryId`: text.
    pub route_entry_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `DestinationCidrBlock`: text.
    pub destination_cidr_block: Option<String>,
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
    /// `NextHopId`: text.
    pub next_hop_id: Option<String>,
    /// `Weight`: integer.
    pub weight: Option<i64>,
    /// `NextHopType`: text.
    pub next_hop_type: Option<String>,
    /// `Enabled`: integer.
    pub enabled: Option<i64>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    NextHop: NEXT_HOP,
    0 next_hop_id: OptStr = Field::string("NextHopId"),
    1 weight: OptInt = Field::int32("Weight"),
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
