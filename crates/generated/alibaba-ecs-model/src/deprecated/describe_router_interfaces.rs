// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRouterInterfaces.json; do not edit.
//! Lists router interfaces.
//!
//! Use `DescribeRouterInterfaces` of the VPC service instead.
//!
//! Deprecated.
//!
//! - Access level: get.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouterInterfaces),
//! 2024-06-24.

use cloudspec_wire::{
    Access, Effect, Extra, Facts, Field, Limits, Paging, errors, operation, record,
};

pub use crate::shapes::{BusinessStatus, Filter, RouterInterfaceStatus, RouterType};

operation! {
    name: "DescribeRouterInterfaces",
    effect: Effect::Read,
    request: DescribeRouterInterfacesRequest = DESCRIBE_ROUTER_INTERFACES_REQUEST,
    response: DescribeRouterInterfacesResponse = DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouterInterfaceSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::Get),
}

errors! {
    "400 IllegalParam.AliUid = The account's id is missing or not valid.",
    "400 InvalidParam.NotNull = A required parameter is empty or missing; the message names it.",
    "404 InvalidFilterKey.ValueNotSupported = The filter has a key that the operation does not know.",
    "404 InvalidOppositeRegionId.NotFound = There is no such region for the other end.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeRouterInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Members of the request for which this version of the crate has no field.
    pub extra: Extra,
}

impl DescribeRouterInterfacesRequest {
    /// Creates a value with no member set. All members are optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Conditions that narrow the list down.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self {
        self.filter = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeRouterInterfacesRequest: DESCRIBE_ROUTER_INTERFACES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    2 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    3 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
}

/// Response of `DescribeRouterInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesResponse {
    /// Id of this call. Quote it when asking for support.
    pub request_id: Option<String>,
    /// Page to return, or the one returned, counted from 1.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most.
    pub page_size: Option<i64>,
    /// How many entries match, on all pages together.
    pub total_count: Option<i64>,
    /// Router interfaces that match, one entry for each, with both ends of the connection.
    pub router_interface_set: Vec<RouterInterfaceType>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    DescribeRouterInterfacesResponse: DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    0 request_id: OptStr = Field::string("RequestId"),
    1 page_number: OptInt = Field::int32("PageNumber"),
    2 page_size: OptInt = Field::int32("PageSize"),
    3 total_count: OptInt = Field::int32("TotalCount"),
    4 router_interface_set: List = Field::record("RouterInterfaceSet", &ROUTER_INTERFACE_TYPE).wrapped("RouterInterfaceType"),
}

/// `RouterInterfaceSet.RouterInterfaceType` of the response.
#[derive(Default)]
#[non_exhaustive]
pub struct RouterInterfaceType {
    /// Address that health checks of the connection are sent to, at the other end.
    pub health_check_target_ip: Option<String>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// State of the resource, or the state that is looked for.
    pub status: Option<RouterInterfaceStatus>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// Id of the router interface at the other end (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub opposite_interface_id: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
    /// Kind of router at the other end: `VRouter` or `VBR`.
    pub opposite_router_type: Option<String>,
    /// Id of the account that owns the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Name of the resource. Names need not be unique.
    pub name: Option<String>,
    /// Id of the router at the other end of the connection, a VPC's (`vrt-...`) or a border router's
    /// (`vbr-...`).
    pub opposite_router_id: Option<String>,
    /// Specification, and so the bandwidth, of the router interface at the other end, such as `Mini.2`.
    pub opposite_interface_spec: Option<String>,
    /// Id of the router that it belongs to: `vrt-...` for the router of a VPC, `vbr-...` for a virtual
    /// border router.
    pub router_id: Option<String>,
    /// Whether the other end may be used as far as payment goes.
    pub opposite_interface_business_status: Option<BusinessStatus>,
    /// When the connection of the two router interfaces was made.
    pub connected_time: Option<String>,
    /// State of the router interface at the other end, such as `Idle`, `Connecting`, `Active`, `Inactive`
    /// or `Deleted`.
    pub opposite_interface_status: Option<RouterInterfaceStatus>,
    /// Address that health checks of the connection are sent from, in the VPC of this end.
    pub health_check_source_ip: Option<String>,
    /// End of the span of time.
    pub end_time: Option<String>,
    /// Region of the router interface at the other end of the connection.
    pub opposite_region_id: Option<String>,
    /// Id of the access point of the leased line at the other end (`ap-cn-...`).
    pub opposite_access_point_id: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<String>,
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub router_type: Option<RouterType>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouterInterfaceType: ROUTER_INTERFACE_TYPE,
    0 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 status: Opt = Field::one_of("Status", RouterInterfaceStatus::VALUES),
    3 spec: OptStr = Field::string("Spec"),
    4 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    5 router_interface_id: OptStr = Field::string("RouterInterfaceId"),
    6 charge_type: OptStr = Field::string("ChargeType"),
    7 opposite_router_type: OptStr = Field::string("OppositeRouterType"),
    8 opposite_interface_owner_id: OptStr = Field::string("OppositeInterfaceOwnerId"),
    9 description: OptStr = Field::string("Description"),
    10 name: OptStr = Field::string("Name"),
    11 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    12 opposite_interface_spec: OptStr = Field::string("OppositeInterfaceSpec"),
    13 router_id: OptStr = Field::string("RouterId"),
    14 opposite_interface_business_status: Opt = Field::one_of("OppositeInterfaceBusinessStatus", BusinessStatus::VALUES),
    15 connected_time: OptStr = Field::string("ConnectedTime"),
    16 opposite_interface_status: Opt = Field::one_of("OppositeInterfaceStatus", RouterInterfaceStatus::VALUES),
    17 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    18 end_time: OptStr = Field::string("EndTime"),
    19 opposite_region_id: OptStr = Field::string("OppositeRegionId"),
    20 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    21 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    22 role: OptStr = Field::string("Role"),
    23 router_type: Opt = Field::one_of("RouterType", RouterType::VALUES),
    24 access_point_id: OptStr = Field::string("AccessPointId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouterInterfacesRequest,
    DescribeRouterInterfacesResponse,
    RouterInterfaceType,
}
