// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRouteTables.json; do not edit.
//! Lists route tables with their entries.
//!
//! Use DescribeRouteTables and DescribeRouteEntryList of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouteTables).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeRouteTablesRequest, DescribeRouteTablesResponse>(
    "DescribeRouteTables", Effect::Read, &DESCRIBE_ROUTE_TABLES_REQUEST, &DESCRIBE_ROUTE_TABLES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["RouteTables"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeRouteTables`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteTablesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouterType`: text. */ pub router_type: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `RouteTableName`: text. */ pub route_table_name: Option<String>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRouteTablesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `VRouterId`.
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self { self.v_router_id = Some(value.into()); self }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self { self.route_table_id = Some(value.into()); self }
    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<String>) -> Self { self.router_type = Some(value.into()); self }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self { self.router_id = Some(value.into()); self }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self { self.route_table_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeRouteTablesRequest`].
pub static DESCRIBE_ROUTE_TABLES_REQUEST: Schema =
    Schema { name: "DescribeRouteTablesRequest", fields: { static ROWS: [Field; 8] = [
    Field::string("RegionId").filled(),
    Field::string("VRouterId"),
    Field::string("RouteTableId"),
    Field::string("RouterType"),
    Field::string("RouterId"),
    Field::string("RouteTableName"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeRouteTablesRequest, DESCRIBE_ROUTE_TABLES_REQUEST,
    [0 OptStr region_id, 1 OptStr v_router_id, 2 OptStr route_table_id, 3 OptStr router_type, 4 OptStr router_id,
    5 OptStr route_table_name] [6 OptInt page_number, 7 OptInt page_size]);

/// Answer of `DescribeRouteTables`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteTablesResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RouteTables`: records. */ pub route_tables: Vec<RouteTable>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRouteTablesResponse`].
pub static DESCRIBE_ROUTE_TABLES_RESPONSE: Schema =
    Schema { name: "DescribeRouteTablesResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("RouteTables", &ROUTE_TABLE).wrapped("RouteTable"),
]; &ROWS } };
record!(DescribeRouteTablesResponse, DESCRIBE_ROUTE_TABLES_RESPONSE,
    [1 OptStr request_id, 4 List route_tables] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `RouteTables.RouteTable` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteTable {
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RouteTableType`: text. */ pub route_table_type: Option<String>,
    /** `RouteEntrys`: records. */ pub route_entrys: Vec<RouteEntry>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteTable`].
pub static ROUTE_TABLE: Schema = Schema { name: "RouteTable", fields: { static ROWS: [Field; 6] = [
    Field::string("CreationTime"),
    Field::string("VRouterId"),
    Field::string("RouteTableId"),
    Field::string("ResourceGroupId"),
    Field::string("RouteTableType"),
    Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
]; &ROWS } };
record!(RouteTable, ROUTE_TABLE,
    [0 OptStr creation_time, 1 OptStr v_router_id, 2 OptStr route_table_id, 3 OptStr resource_group_id, 4 OptStr route_table_type,
    5 List route_entrys] []);

/// What `RouteTables.RouteTable.RouteEntrys.RouteEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteEntry {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `NextHops`: records. */ pub next_hops: Vec<NextHop>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteEntry`].
pub static ROUTE_ENTRY: Schema = Schema { name: "RouteEntry", fields: { static ROWS: [Field; 7] = [
    Field::string("Type"),
    Field::string("Status"),
    Field::string("NextHopType"),
    Field::string("DestinationCidrBlock"),
    Field::string("InstanceId"),
    Field::string("RouteTableId"),
    Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
]; &ROWS } };
record!(RouteEntry, ROUTE_ENTRY,
    [0 OptStr r#type, 1 OptStr status, 2 OptStr next_hop_type, 3 OptStr destination_cidr_block, 4 OptStr instance_id,
    5 OptStr route_table_id, 6 List next_hops] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHop {
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `Enabled`: integer. */ pub enabled: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NextHop`].
pub static NEXT_HOP: Schema = Schema { name: "NextHop", fields: { static ROWS: [Field; 4] = [
    Field::int32("Weight"),
    Field::string("NextHopId"),
    Field::string("NextHopType"),
    Field::int32("Enabled"),
]; &ROWS } };
record!(NextHop, NEXT_HOP, [1 OptStr next_hop_id, 2 OptStr next_hop_type] [0 OptInt weight, 3 OptInt enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouteTablesRequest, DescribeRouteTablesResponse, RouteTable, RouteEntry, NextHop,
);
