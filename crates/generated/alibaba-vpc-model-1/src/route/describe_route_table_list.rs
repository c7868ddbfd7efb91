// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteTableList.json; do not edit.
//! Lists route tables, without their routes.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTableList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeRouteTableListRequest, DescribeRouteTableListResponse>(
    "DescribeRouteTableList", Effect::Read, &DESCRIBE_ROUTE_TABLE_LIST_REQUEST, &DESCRIBE_ROUTE_TABLE_LIST_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["RouterTableList"],
    total: Some(&["TotalCount"]),
}), "
    400 IellgalParameter.OwnerAccount InvalidTagKey InvalidTagValue
    403 Abs.Forbidden Abs.InstanceNotExist Abs.InvalidPayPeriod Abs.InvalidPayType Forbbiden
");

/// Request of `DescribeRouteTableList`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteTableListRequest {
    /** `RouterType`: text. Default: `VRouter`. */ pub router_type: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `RouteTableName`: text. */ pub route_table_name: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `Tag`: records, at most 21 elements. */ pub tag: Vec<Tag>,
    /** `RouteTableType`: text. */ pub route_table_type: Option<String>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRouteTableListRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RouterType`.
    pub fn router_type(mut self, value: impl Into<String>) -> Self { self.router_type = Some(value.into()); self }
    /// Sets `RouterId`.
    pub fn router_id(mut self, value: impl Into<String>) -> Self { self.router_id = Some(value.into()); self }
    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self { self.vpc_id = Some(value.into()); self }
    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self { self.route_table_id = Some(value.into()); self }
    /// Sets `RouteTableName`.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self { self.route_table_name = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tag = all(value); self }
    /// Sets `RouteTableType`.
    pub fn route_table_type(mut self, value: impl Into<String>) -> Self { self.route_table_type = Some(value.into()); self }
}
/// Table of [`DescribeRouteTableListRequest`].
pub static DESCRIBE_ROUTE_TABLE_LIST_REQUEST: Schema =
    Schema { name: "DescribeRouteTableListRequest", fields: { static ROWS: [Field; 11] = [
    Field::string("RouterType"),
    Field::string("RouterId"),
    Field::string("VpcId"),
    Field::string("RouteTableId"),
    Field::string("RouteTableName"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::string("ResourceGroupId"),
    Field::string("RegionId").required().filled(),
    Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(21))),
    Field::string("RouteTableType"),
]; &ROWS } };
record!(DescribeRouteTableListRequest, DESCRIBE_ROUTE_TABLE_LIST_REQUEST,
    [0 OptStr router_type, 1 OptStr router_id, 2 OptStr vpc_id, 3 OptStr route_table_id, 4 OptStr route_table_name,
    7 OptStr resource_group_id, 8 OptStr region_id, 9 List tag, 10 OptStr route_table_type] [5 OptInt page_number,
    6 OptInt page_size]);

/// Answer of `DescribeRouteTableList`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouteTableListResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RouterTableList`: records. */ pub router_table_list: Vec<RouterTableListType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRouteTableListResponse`].
pub static DESCRIBE_ROUTE_TABLE_LIST_RESPONSE: Schema =
    Schema { name: "DescribeRouteTableListResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageSize"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("RouterTableList", &ROUTER_TABLE_LIST_TYPE).wrapped("RouterTableListType"),
]; &ROWS } };
record!(DescribeRouteTableListResponse, DESCRIBE_ROUTE_TABLE_LIST_RESPONSE,
    [0 OptStr request_id, 4 List router_table_list] [1 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `RouterTableList.RouterTableListType` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouterTableListType {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `AssociateType`: text. */ pub associate_type: Option<String>,
    /** `RouteTableId`: text. */ pub route_table_id: Option<String>,
    /** `OwnerId`: integer. */ pub owner_id: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `RouteTableType`: text. */ pub route_table_type: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `RouterType`: text. */ pub router_type: Option<String>,
    /** `RouteTableName`: text. */ pub route_table_name: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `VSwitchIds`: texts. */ pub v_switch_ids: Vec<String>,
    /** `GatewayIds`: texts. */ pub gateway_ids: Vec<String>,
    /** `RoutePropagationEnable`: yes or no. */ pub route_propagation_enable: Option<bool>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouterTableListType`].
pub static ROUTER_TABLE_LIST_TYPE: Schema = Schema { name: "RouterTableListType", fields: { static ROWS: [Field; 16] = [
    Field::string("VpcId"),
    Field::string("CreationTime"),
    Field::string("Status"),
    Field::string("RouterId"),
    Field::string("AssociateType"),
    Field::string("RouteTableId"),
    Field::int64("OwnerId"),
    Field::string("Description"),
    Field::string("RouteTableType"),
    Field::string("ResourceGroupId"),
    Field::string("RouterType"),
    Field::string("RouteTableName"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    Field::string("VSwitchIds").wrapped("VSwitchId"),
    Field::string("GatewayIds").wrapped("GatewayIds"),
    Field::boolean("RoutePropagationEnable"),
]; &ROWS } };
record!(RouterTableListType, ROUTER_TABLE_LIST_TYPE,
    [0 OptStr vpc_id, 1 OptStr creation_time, 2 OptStr status, 3 OptStr router_id, 4 OptStr associate_type,
    5 OptStr route_table_id, 7 OptStr description, 8 OptStr route_table_type, 9 OptStr resource_group_id, 10 OptStr router_type,
    11 OptStr route_table_name, 12 List tags, 13 List v_switch_ids, 14 List gateway_ids] [6 OptInt owner_id,
    15 OptBool route_propagation_enable]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouteTableListRequest, DescribeRouteTableListResponse, RouterTableListType,
);
