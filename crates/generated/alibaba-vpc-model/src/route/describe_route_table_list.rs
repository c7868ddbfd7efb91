// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouteTableList.json; do not edit.
//! Lists route tables, without their routes.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouteTableList),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{
    AssociateType, ForwardTableEntryStatus, RouteTableType, RouterType, Tag,
};

operation! {
    name: "DescribeRouteTableList",
    effect: Effect::Read,
    request: DescribeRouteTableListRequest = DESCRIBE_ROUTE_TABLE_LIST_REQUEST,
    response: DescribeRouteTableListResponse = DESCRIBE_ROUTE_TABLE_LIST_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouterTableList"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 IellgalParameter.OwnerAccount = The owner's account is not the right one for this resource.",
    "400 InvalidTagKey = A tag key is empty, too long, or begins with `aliyun`, `acs:`, `http://` or `https://`.",
    "400 InvalidTagValue = A tag value is too long or contains `http://` or `https://`.",
    "403 Abs.Forbidden",
    "403 Abs.InstanceNotExist",
    "403 Abs.InvalidPayPeriod",
    "403 Abs.InvalidPayType",
    "403 Forbbiden = The RAM user lacks permission. Have a policy with this action attached to it.",
}

/// Request of `DescribeRouteTableList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListRequest {
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router. Default: `VRouter`.
    pub router_type: Option<RouterType>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub route_table_name: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 21 elements.
    pub tag: Vec<Tag>,
    /// Kind of route table: `System` or `Custom`.
    pub route_table_type: Option<RouteTableType>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRouteTableListRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Id of the virtual private cloud (VPC): `vpc-...`.
    pub fn vpc_id(mut self, value: impl Into<String>) -> Self {
        self.vpc_id = Some(value.into());
        self
    }

    /// Id of the route table (`vtb-...`).
    pub fn route_table_id(mut self, value: impl Into<String>) -> Self {
        self.route_table_id = Some(value.into());
        self
    }

    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub fn route_table_name(mut self, value: impl Into<String>) -> Self {
        self.route_table_name = Some(value.into());
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
    pub fn tag(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tag = cloudspec_wire::all(value);
        self
    }

    /// Kind of route table: `System` or `Custom`.
    pub fn route_table_type(mut self, value: impl Into<RouteTableType>) -> Self {
        self.route_table_type = Some(value.into());
        self
    }
}

record! {
    DescribeRouteTableListRequest: DESCRIBE_ROUTE_TABLE_LIST_REQUEST,
    0 router_type: Opt = Field::one_of("RouterType", RouterType::VALUES),
    1 router_id: OptStr = Field::string("RouterId"),
    2 vpc_id: OptStr = Field::string("VpcId"),
    3 route_table_id: OptStr = Field::string("RouteTableId"),
    4 route_table_name: OptStr = Field::string("RouteTableName"),
    5 page_number: OptInt = Field::int32("PageNumber"),
    6 page_size: OptInt = Field::int32("PageSize"),
    7 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    8 region_id: OptStr = Field::string("RegionId").required().filled(),
    9 tag: List = Field::record("Tag", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(21))),
    10 route_table_type: Opt = Field::one_of("RouteTableType", RouteTableType::VALUES),
}

/// Response of `DescribeRouteTableList`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouteTableListResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// `RouterTableList`: list of records.
    pub router_table_list: Vec<RouterTableListType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
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
    /// Id of the virtual private cloud (VPC): `vpc-...`. `DescribeVpcs` lists it.
    pub vpc_id: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<Timestamp>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<ForwardTableEntryStatus>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// What the route table is bound to: `VSwitch` or `Gateway`.
    pub associate_type: Option<AssociateType>,
    /// Id of the route table (`vtb-...`). `DescribeRouteTableList` of VPC lists it.
    pub route_table_id: Option<String>,
    /// Id of the Alibaba Cloud account that the resource belongs to, in digits.
    pub owner_id: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Kind of route table: `System` or `Custom`.
    pub route_table_type: Option<RouteTableType>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub router_type: Option<RouterTableListTypeRouterType>,
    /// Name of the route table: 2 to 128 characters, starting with a letter.
    pub route_table_name: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Ids of the vSwitches (`vsw-...`). `DescribeVSwitches` lists them.
    pub v_switch_ids: Vec<String>,
    /// `GatewayIds`: list of strings.
    pub gateway_ids: Vec<String>,
    /// Whether routes are taken over automatically.
    pub route_propagation_enable: Option<bool>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouterTableListType: ROUTER_TABLE_LIST_TYPE,
    0 vpc_id: OptStr = Field::string("VpcId"),
    1 creation_time: Opt = Field::timestamp("CreationTime"),
    2 status: Opt = Field::one_of("Status", ForwardTableEntryStatus::VALUES),
    3 router_id: OptStr = Field::string("RouterId"),
    4 associate_type: Opt = Field::one_of("AssociateType", AssociateType::VALUES),
    5 route_table_id: OptStr = Field::string("RouteTableId"),
    6 owner_id: OptInt = Field::int64("OwnerId"),
    7 description: OptStr = Field::string("Description"),
    8 route_table_type: Opt = Field::one_of("RouteTableType", RouteTableType::VALUES),
    9 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    10 router_type: Opt = Field::one_of("RouterType", RouterTableListTypeRouterType::VALUES),
    11 route_table_name: OptStr = Field::string("RouteTableName"),
    12 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tag"),
    13 v_switch_ids: List = Field::string("VSwitchIds").wrapped("VSwitchId"),
    14 gateway_ids: List = Field::string("GatewayIds").wrapped("GatewayIds"),
    15 route_propagation_enable: OptBool = Field::boolean("RoutePropagationEnable"),
}

open_enum! {
    /// Documented values of `RouterTableList.RouterTableListType.RouterType`. The provider may add others.
    pub enum RouterTableListTypeRouterType {
        VRouter = "VRouter",
        Vbr = "VBR",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouteTableListRequest,
    DescribeRouteTableListResponse,
    RouterTableListType,
}
