// Written by `cargo xtask generate` from specs/alibaba/ecs/2014-05-26/operations/DescribeRouterInterfaces.json; do not edit.
//! Lists router interfaces.
//!
//! Use DescribeRouterInterfaces of the VPC service instead.
//!
//! Deprecated.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Ecs/2014-05-26/DescribeRouterInterfaces).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::Filter;

operation! {
    name: "DescribeRouterInterfaces",
    effect: Effect::Read,
    request: DescribeRouterInterfacesRequest = DESCRIBE_ROUTER_INTERFACES_REQUEST,
    response: DescribeRouterInterfacesResponse = DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouterInterfaceSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 IllegalParam.AliUid",
    "400 InvalidParam.NotNull",
    "404 InvalidFilterKey.ValueNotSupported",
    "404 InvalidOppositeRegionId.NotFound",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeRouterInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeRouterInterfacesRequest {
    /// Starts with nothing set; every member is optional.
    pub fn new() -> Self {
        Self::default()
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

    /// Sets `Filter`.
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `PageNumber`: integer.
    pub page_number: Option<i64>,
    /// `PageSize`: integer.
    pub page_size: Option<i64>,
    /// `TotalCount`: integer.
    pub total_count: Option<i64>,
    /// `RouterInterfaceSet`: records.
    pub router_interface_set: Vec<RouterInterfaceType>,
    /// Members of the response that this version does not know, and values that do not fit their field.
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
    /// `HealthCheckTargetIp`: text.
    pub health_check_target_ip: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `OppositeInterfaceId`: text.
    pub opposite_interface_id: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `OppositeRouterType`: text.
    pub opposite_router_type: Option<String>,
    /// `OppositeInterfaceOwnerId`: text.
    pub opposite_interface_owner_id: Option<String>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `OppositeRouterId`: text.
    pub opposite_router_id: Option<String>,
    /// `OppositeInterfaceSpec`: text.
    pub opposite_interface_spec: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `OppositeInterfaceBusinessStatus`: text.
    pub opposite_interface_business_status: Option<String>,
    /// `ConnectedTime`: text.
    pub connected_time: Option<String>,
    /// `OppositeInterfaceStatus`: text.
    pub opposite_interface_status: Option<String>,
    /// `HealthCheckSourceIp`: text.
    pub health_check_source_ip: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `OppositeRegionId`: text.
    pub opposite_region_id: Option<String>,
    /// `OppositeAccessPointId`: text.
    pub opposite_access_point_id: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
    /// `RouterType`: text.
    pub router_type: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouterInterfaceType: ROUTER_INTERFACE_TYPE,
    0 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    1 creation_time: OptStr = Field::string("CreationTime"),
    2 status: OptStr = Field::string("Status"),
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
    14 opposite_interface_business_status: OptStr = Field::string("OppositeInterfaceBusinessStatus"),
    15 connected_time: OptStr = Field::string("ConnectedTime"),
    16 opposite_interface_status: OptStr = Field::string("OppositeInterfaceStatus"),
    17 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    18 end_time: OptStr = Field::string("EndTime"),
    19 opposite_region_id: OptStr = Field::string("OppositeRegionId"),
    20 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    21 business_status: OptStr = Field::string("BusinessStatus"),
    22 role: OptStr = Field::string("Role"),
    23 router_type: OptStr = Field::string("RouterType"),
    24 access_point_id: OptStr = Field::string("AccessPointId"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouterInterfacesRequest,
    DescribeRouterInterfacesResponse,
    RouterInterfaceType,
}
