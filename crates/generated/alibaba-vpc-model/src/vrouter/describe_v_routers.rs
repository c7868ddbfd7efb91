// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeVRouters.json; do not edit.
//! Lists the routers of VPCs.
//!
//! Each VPC has one, with its route tables. Give `VRouterId` for one of them.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeVRouters), 2024-06.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, Timestamp, operation, record,
};

operation! {
    name: "DescribeVRouters",
    effect: Effect::Read,
    request: DescribeVRoutersRequest = DESCRIBE_V_ROUTERS_REQUEST,
    response: DescribeVRoutersResponse = DESCRIBE_V_ROUTERS_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["VRouters"]).total(&["TotalCount"]),
    facts: &Facts::new().access(Access::List),
}

/// Request of `DescribeVRouters`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeVRoutersRequest {
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeVRoutersRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
    }

    /// Id of the VPC's router (`vrt-...`).
    pub fn v_router_id(mut self, value: impl Into<String>) -> Self {
        self.v_router_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
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
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Routers of VPCs that match, one entry for each; a VPC has one.
    pub v_routers: Vec<VRouter>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// Id of the VPC's router (`vrt-...`). `DescribeVRouters` lists it.
    pub v_router_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the VPC's router: 1 to 128 characters, not starting with `http://` or `https://`.
    pub v_router_name: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub region_id: Option<String>,
    /// Ids of the route tables (`vtb-...`). `DescribeRouteTableList` of VPC lists them.
    pub route_table_ids: Vec<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    VRouter: V_ROUTER,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
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
