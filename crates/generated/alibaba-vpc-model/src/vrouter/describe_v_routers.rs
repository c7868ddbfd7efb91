// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVRouters.json; do not edit.
//! Lists the routers of VPCs.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVRouters).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, operation, record};

operation! {
    name: "DescribeVRouters",
    effect: Effect::Read,
    request: DescribeVRoutersRequest = DESCRIBE_V_ROUTERS_REQUEST,
    response: DescribeVRoutersResponse = DESCRIBE_V_ROUTERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VRouters"]).total(&["TotalCount"]),
}

/// Request of `DescribeVRouters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVRoutersRequest {
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeVRoutersRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Sets `VRouterId`.
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    DescribeVRoutersRequest: DESCRIBE_V_ROUTERS_REQUEST,
    0 v_router_id: OptStr = Field::string("VRouterId"),
    1 region_id: OptStr = Field::string("RegionId").required().filled(),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
}

/// Response of `DescribeVRouters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVRoutersResponse {
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `VRouters`: records.
    pub v_routers: Vec<VRouter>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeVRoutersResponse: DESCRIBE_V_ROUTERS_RESPONSE,
    0 page_size: OptInt = Field::int32("PageSize"),
    1 request_id: OptStr = Field::string("RequestId"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 v_routers: List = Field::record("VRouters", &V_ROUTER).wrapped("VRouter"),
}

/// `VRouters.VRouter` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct VRouter {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `VRouterId`: text.
    pub v_router_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `VRouterName`: text.
    pub v_router_name: Option<String>,
    /// `RegionId`: text.
    pub region_id: Option<String>,
    /// `RouteTableIds`: texts.
    pub route_table_ids: Vec<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    VRouter: V_ROUTER,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 v_router_id: OptStr = Field::string("VRouterId"),
    3 description: OptStr = Field::string("Description"),
    4 v_router_name: OptStr = Field::string("VRouterName"),
    5 region_id: OptStr = Field::string("RegionId"),
    6 route_table_ids: List = Field::string("RouteTableIds").wrapped("RouteTableId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeVRoutersRequest,
    DescribeVRoutersResponse,
    VRouter,
}
