// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteTables.json; do not edit.
//! Lists route tables with their routes.
//!
//! Deprecated; use DescribeRouteTableList and DescribeRouteEntryList.
//!
//! Deprecated in favour of `DescribeRouteTableList`.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTables).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeRouteTablesRequest, DescribeRouteTablesResponse>(
    "DescribeRouteTables", Effect::Read, &DESCRIBE_ROUTE_TABLES_REQUEST, &DESCRIBE_ROUTE_TABLES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["RouteTables"],
    total: Some(&["TotalCount"]),
}), "
    400 InvalidVRouterId.NotFound OperationFailed.DescribeCenRoute OperationFailed.VRouterNotExist
");

/// Request of `DescribeRouteTables`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteTablesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouterType`: text. */ pub router_type: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `RouteTableName`: text. */ pub route_table_name: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
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
    /// Sets `Type`.
    pub fn r#type(mut self, value: impl Into<String>) -> Self { self.r#type = Some(value.into()); self }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self { self.route_table_name = Some(value.into()); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeRouteTablesRequest`].
pub static DESCRIBE_ROUTE_TABLES_REQUEST: Schema =
    Schema { name: "DescribeRouteTablesRequest", fields: { static ROWS: [Field; 10] = [
    Field::string("RegionId").filled(),
    Field::string("VRouterId"),
    Field::string("RouteTableId"),
    Field::string("RouterType"),
    Field::string("RouterId"),
    Field::string("Type"),
    Field::string("RouteTableName"),
    Field::string("ResourceGroupId"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeRouteTablesRequest, DESCRIBE_ROUTE_TABLES_REQUEST,
    [0 OptStr region_id, 1 OptStr v_router_id, 2 OptStr route_table_id, 3 OptStr router_type, 4 OptStr router_id, 5 OptStr r#type,
    6 OptStr route_table_name, 7 OptStr resource_group_id] [8 OptInt page_number, 9 OptInt page_size]);

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
    /** `Status`: text. */ pub status: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RouteTableType`: text. */ pub route_table_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouteEntrys`: records. */ pub route_entrys: Vec<RouteEntry>,
    /** `VSwitchIds`: texts. */ pub v_switch_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteTable`].
pub static ROUTE_TABLE: Schema = Schema { name: "RouteTable", fields: { static ROWS: [Field; 8] = [
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("VRouterId"),
    Field::string("RouteTableType"),
    Field::string("ResourceGroupId"),
    Field::string("RouteTableId"),
    Field::record("RouteEntrys", &ROUTE_ENTRY).wrapped("RouteEntry"),
    Field::string("VSwitchIds").wrapped("VSwitchId"),
]; &ROWS } };
record!(RouteTable, ROUTE_TABLE,
    [0 OptStr creation_time, 1 OptStr status, 2 OptStr v_router_id, 3 OptStr route_table_type, 4 OptStr resource_group_id,
    5 OptStr route_table_id, 6 List route_entrys, 7 List v_switch_ids] []);

/// What `RouteTables.RouteTable.RouteEntrys.RouteEntry` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouteEntry {
    /** `Type`: text. */ pub r#type: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `RouteEntryName`: text. */ pub route_entry_name: Option<String>,
    /** `RouteEntryId`: text. */ pub route_entry_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `DestinationCidrBlock`: text. */ pub destination_cidr_block: Option<String>,
    /** `NextHops`: records. */ pub next_hops: Vec<NextHop>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouteEntry`].
pub static ROUTE_ENTRY: Schema = Schema { name: "RouteEntry", fields: { static ROWS: [Field; 10] = [
    Field::string("Type"),
    Field::string("Status"),
    Field::string("NextHopType"),
    Field::string("RouteEntryName"),
    Field::string("RouteEntryId"),
    Field::string("InstanceId"),
    Field::string("RouteTableId"),
    Field::string("Description"),
    Field::string("DestinationCidrBlock"),
    Field::record("NextHops", &NEXT_HOP).wrapped("NextHop"),
]; &ROWS } };
record!(RouteEntry, ROUTE_ENTRY,
    [0 OptStr r#type, 1 OptStr status, 2 OptStr next_hop_type, 3 OptStr route_entry_name, 4 OptStr route_entry_id,
    5 OptStr instance_id, 6 OptStr route_table_id, 7 OptStr description, 8 OptStr destination_cidr_block, 9 List next_hops] []);

/// What a member holds.
#[derive(Default)] #[non_exhaustive] pub struct NextHop {
    /** `NextHopId`: text. */ pub next_hop_id: Option<String>,
    /** `Weight`: integer. */ pub weight: Option<i64>,
    /** `NextHopType`: text. */ pub next_hop_type: Option<String>,
    /** `Enabled`: integer. */ pub enabled: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`NextHop`].
pub static NEXT_HOP: Schema = Schema { name: "NextHop", fields: { static ROWS: [Field; 4] = [
    Field::string("NextHopId"),
    Field::int32("Weight"),
    Field::string("NextHopType"),
    Field::int32("Enabled"),
]; &ROWS } };
record!(NextHop, NEXT_HOP, [0 OptStr next_hop_id, 2 OptStr next_hop_type] [1 OptInt weight, 3 OptInt enabled]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouteTablesRequest, DescribeRouteTablesResponse, RouteTable, RouteEntry, NextHop,
);
