// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteTableList.json; do not edit.
//! Lists route tables, without their routes.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTableList).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeRouteTableList",
    effect: Effect::Read,
    request: DescribeRouteTableListRequest = DESCRIBE_ROUTE_TABLE_LIST_REQUEST,
    response: DescribeRouteTableListResponse = DESCRIBE_ROUTE_TABLE_LIST_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouterTableList"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IellgalParameter.OwnerAccount",
    "400 InvalidTagKey",
    "400 InvalidTagValue",
    "403 Abs.Forbidden",
    "403 Abs.InstanceNotExist",
    "403 Abs.InvalidPayPeriod",
    "403 Abs.InvalidPayType",
    "403 Forbbiden",
}

/// Request of `DescribeRouteTableList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListRequest {
    /// `RouterType`: text. Default: `VRouter`.
    pub router_type: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `RouteTableName`: text.
    pub route_table_name: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `Tag`: records, at most 21 elements.
    pub tag: Vec<Tag>,
    /// `RouteTableType`: text.
    pub route_table_type: Option<String>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeRouteTableListRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `VpcId`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Sets `RouteTableId`.
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Sets `Tag`.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Sets `RouteTableType`.
    pub fn route_table_type(mut self, value: impl Into<String>) -> Self {
        self.route_table_type = Some(value.into());
        self
    }
}

record! {
    DescribeRouteTableListRequest: DESCRIBE_ROUTE_TABLE_LIST_REQUEST,
    0 router_type: OptStr = Field::string("RouterType"),
    1 router_id: OptStr = Field::string("RouterId"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 route_table_id: OptStr = Field::string("RouteTableId"),
    4 route_table_name: OptStr = Field::string("RouteTableName"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 region_id: OptStr = Field::string("RegionId").required().filled(),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    10 route_table_type: OptStr = Field::string("RouteTableType"),
}

/// Response of `DescribeRouteTableList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListResponse {
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `RouterTableList`: records.
    pub router_table_list: Vec<RouterTableListType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeRouteTableListResponse: DESCRIBE_ROUTE_TABLE_LIST_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_size: OptInt = Field::int32("PageSize"),
    2 page_number: OptInt = Field::int32("PageNumber"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 router_table_list: List = Field::record("RouterTableList", &ROUTER_TABLE_LIST_TYPE).wrapped("RouterTableListType"),
}

/// `RouterTableList.RouterTableListType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouterTableListType {
    /// `VpcId`: text.
    pub vpc_id: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `AssociateType`: text.
    pub associate_type: Option<String>,
    /// `RouteTableId`: text.
    pub route_table_id: Option<String>,
    /// `OwnerId`: integer.
    pub owner_id: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `RouteTableType`: text.
    pub route_table_type: Option<String>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `RouterType`: text.
    pub router_type: Option<String>,
    /// `RouteTableName`: text.
    pub route_table_name: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `VSwitchIds`: texts.
    pub v_switch_ids: Vec<String>,
    /// `GatewayIds`: texts.
    pub gateway_ids: Vec<String>,
    /// `RoutePropagationEnable`: yes or no.
    pub route_propagation_enable: Option<bool>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouterTableListType: ROUTER_TABLE_LIST_TYPE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 status: OptStr = Field::string("Status"),
    3 router_id: OptStr = Field::string("RouterId"),
    4 associate_type: OptStr = Field::string("AssociateType"),
    5 route_table_id: OptStr = Field::string("RouteTableId"),
    6 owner_id: OptInt = Field::int64("OwnerId"),
    7 description: OptStr = Field::string("Description"),
    8 route_table_type: OptStr = Field::string("RouteTableType"),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 router_type: OptStr = Field::string("RouterType"),
    11 route_table_name: OptStr = Field::string("RouteTableName"),
    12 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    13 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
    14 gateway_ids: List = Field::string("GatewayIds").wrapped("GatewayIds"),
    15 route_propagation_enable: OptBool = Field::boolean("RoutePropagationEnable"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouteTableListRequest,
    DescribeRouteTableListResponse,
    RouterTableListType,
}
