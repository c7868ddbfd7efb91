// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVRouters.json; do not edit.
//! Lists the routers of VPCs.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVRouters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, operation, record};

operation!(Operation::new::<DescribeVRoutersRequest, DescribeVRoutersResponse>(
    "DescribeVRouters", Effect::Read, &DESCRIBE_V_ROUTERS_REQUEST, &DESCRIBE_V_ROUTERS_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["VRouters"],
    total: Some(&["TotalCount"]),
}));

/// Request of `DescribeVRouters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVRoutersRequest {
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `PageNumber`: integer, at least 1. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeVRoutersRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `VRouterId`.
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self { self.v_router_id = Some(value.into()); self }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
}
/// Table of [`DescribeVRoutersRequest`].
pub static DESCRIBE_V_ROUTERS_REQUEST: Schema = Schema { name: "DescribeVRoutersRequest", fields: { static ROWS: [Field; 4] = [
    Field::string("VRouterId"),
    Field::string("RegionId").required().filled(),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
]; &ROWS } };
record!(DescribeVRoutersRequest, DESCRIBE_V_ROUTERS_REQUEST,
    [0 OptStr v_router_id, 1 OptStr region_id] [2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeVRouters`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeVRoutersResponse {
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `VRouters`: records. */ pub v_routers: Vec<VRouter>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeVRoutersResponse`].
pub static DESCRIBE_V_ROUTERS_RESPONSE: Schema = Schema { name: "DescribeVRoutersResponse", fields: { static ROWS: [Field; 5] = [
    Field::int32("PageSize"),
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("TotalCount"),
    Field::record("VRouters", &V_ROUTER).wrapped("VRouter"),
]; &ROWS } };
record!(DescribeVRoutersResponse, DESCRIBE_V_ROUTERS_RESPONSE,
    [1 OptStr request_id, 4 List v_routers] [0 OptInt page_size, 2 OptInt page_number, 3 OptInt total_count]);

/// What `VRouters.VRouter` holds.
#[derive(Default)] #[non_exhaustive] pub struct VRouter {
    /** `VpcId`: text. */ pub vpc_id: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `VRouterId`: text. */ pub v_router_id: Option<String>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `VRouterName`: text. */ pub v_router_name: Option<String>,
    /** `RegionId`: text. */ pub region_id: Option<String>,
    /** `RouteTableIds`: texts. */ pub route_table_ids: Vec<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`VRouter`].
pub static V_ROUTER: Schema = Schema { name: "VRouter", fields: { static ROWS: [Field; 7] = [
    Field::string("VpcId"),
    Field::string("CreationTime"),
    Field::string("VRouterId"),
    Field::string("Description"),
    Field::string("VRouterName"),
    Field::string("RegionId"),
    Field::string("RouteTableIds").wrapped("RouteTableId"),
]; &ROWS } };
record!(VRouter, V_ROUTER,
    [0 OptStr vpc_id, 1 OptStr creation_time, 2 OptStr v_router_id, 3 OptStr description, 4 OptStr v_router_name,
    5 OptStr region_id, 6 List route_table_ids] []);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(DescribeVRoutersRequest, DescribeVRoutersResponse, VRouter);
