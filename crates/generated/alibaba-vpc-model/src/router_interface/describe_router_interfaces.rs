// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouterInterfaces.json; do not edit.
//! Lists router interfaces with their state and peer.
//!
//! `Filter` narrows them down.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaces).

use cloudspec_wire::{Effect, Extra, Field, Limits, Paging, errors, operation, record};

pub use crate::shapes::{Filter, Tag};

operation! {
    name: "DescribeRouterInterfaces",
    effect: Effect::Read,
    request: DescribeRouterInterfacesRequest = DESCRIBE_ROUTER_INTERFACES_REQUEST,
    response: DescribeRouterInterfacesResponse = DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouterInterfaceSet"]).total(&["TotalCount"]),
    errors: ERRORS,
}

errors! {
    "400 EndPoint.Empty",
    "400 IllegalParam.AliUid",
    "400 InvalidConnectionType.MalFormed",
    "400 InvalidParam.NotNull",
    "400 InvalidProductForm.MalFormed",
    "400 InvalidRole.Malformed",
    "400 Parameter.Illegal",
    "404 InvalidFilterKey.ValueNotSupported",
    "404 InvalidRegionId.NotFound",
}

/// Request of `DescribeRouterInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `IncludeReservationData`: yes or no.
    pub include_reservation_data: Option<bool>,
    /// `PageNumber`: integer, at least 1. Default: `1`.
    pub page_number: Option<i64>,
    /// `PageSize`: integer, 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// `Filter`: records, at most 5 elements.
    pub filter: Vec<Filter>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records, at most 20 elements.
    pub tags: Vec<Tag>,
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

    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
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

    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self {
        self.tags = cloudspec_wire::all(value);
        self
    }
}

record! {
    DescribeRouterInterfacesRequest: DESCRIBE_ROUTER_INTERFACES_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 include_reservation_data: OptBool = Field::boolean("IncludeReservationData"),
    2 page_number: OptInt = Field::int32("PageNumber").limits(&Limits::new().range(Some(1.0), None)),
    3 page_size: OptInt = Field::int32("PageSize").limits(&Limits::new().range(Some(1.0), Some(50.0))),
    4 filter: List = Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::new().items(None, Some(5))),
    5 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    6 tags: List = Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::new().items(None, Some(20))),
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
    /// `ReservationActiveTime`: text.
    pub reservation_active_time: Option<String>,
    /// `HealthCheckTargetIp`: text.
    pub health_check_target_ip: Option<String>,
    /// `Status`: text.
    pub status: Option<String>,
    /// `CreationTime`: text.
    pub creation_time: Option<String>,
    /// `ReservationOrderType`: text.
    pub reservation_order_type: Option<String>,
    /// `OppositeInterfaceId`: text.
    pub opposite_interface_id: Option<String>,
    /// `Spec`: text.
    pub spec: Option<String>,
    /// `ChargeType`: text.
    pub charge_type: Option<String>,
    /// `RouterInterfaceId`: text.
    pub router_interface_id: Option<String>,
    /// `HcThreshold`: integer.
    pub hc_threshold: Option<i64>,
    /// `OppositeRouterType`: text.
    pub opposite_router_type: Option<String>,
    /// `VpcInstanceId`: text.
    pub vpc_instance_id: Option<String>,
    /// `OppositeInterfaceOwnerId`: text.
    pub opposite_interface_owner_id: Option<String>,
    /// `OppositeVpcInstanceId`: text.
    pub opposite_vpc_instance_id: Option<String>,
    /// `ReservationInternetChargeType`: text.
    pub reservation_internet_charge_type: Option<String>,
    /// `CrossBorder`: yes or no.
    pub cross_border: Option<bool>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `HcRate`: integer.
    pub hc_rate: Option<i64>,
    /// `ReservationBandwidth`: text.
    pub reservation_bandwidth: Option<String>,
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
    /// `HealthCheckSourceIp`: text.
    pub health_check_source_ip: Option<String>,
    /// `OppositeInterfaceStatus`: text.
    pub opposite_interface_status: Option<String>,
    /// `EndTime`: text.
    pub end_time: Option<String>,
    /// `OppositeRegionId`: text.
    pub opposite_region_id: Option<String>,
    /// `OppositeAccessPointId`: text.
    pub opposite_access_point_id: Option<String>,
    /// `BusinessStatus`: text.
    pub business_status: Option<String>,
    /// `OppositeBandwidth`: integer.
    pub opposite_bandwidth: Option<i64>,
    /// `RouterType`: text.
    pub router_type: Option<String>,
    /// `Role`: text.
    pub role: Option<String>,
    /// `HasReservationData`: text.
    pub has_reservation_data: Option<String>,
    /// `AccessPointId`: text.
    pub access_point_id: Option<String>,
    /// `Ipv6Status`: text.
    pub ipv6_status: Option<String>,
    /// `FastLinkMode`: yes or no.
    pub fast_link_mode: Option<bool>,
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    RouterInterfaceType: ROUTER_INTERFACE_TYPE,
    0 reservation_active_time: OptStr = Field::string("ReservationActiveTime"),
    1 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    2 status: OptStr = Field::string("Status"),
    3 creation_time: OptStr = Field::string("CreationTime"),
    4 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    5 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    6 spec: OptStr = Field::string("Spec"),
    7 charge_type: OptStr = Field::string("ChargeType"),
    8 router_interface_id: OptStr = Field::string("RouterInterfaceId"),
    9 hc_threshold: OptInt = Field::int32("HcThreshold"),
    10 opposite_router_type: OptStr = Field::string("OppositeRouterType"),
    11 vpc_instance_id: OptStr = Field::string("VpcInstanceId"),
    12 opposite_interface_owner_id: OptStr = Field::string("OppositeInterfaceOwnerId"),
    13 opposite_vpc_instance_id: OptStr = Field::string("OppositeVpcInstanceId"),
    14 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    15 cross_border: OptBool = Field::boolean("CrossBorder"),
    16 bandwidth: OptInt = Field::int32("Bandwidth"),
    17 description: OptStr = Field::string("Description"),
    18 hc_rate: OptInt = Field::int32("HcRate"),
    19 reservation_bandwidth: OptStr = Field::string("ReservationBandwidth"),
    20 name: OptStr = Field::string("Name"),
    21 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    22 opposite_interface_spec: OptStr = Field::string("OppositeInterfaceSpec"),
    23 router_id: OptStr = Field::string("RouterId"),
    24 opposite_interface_business_status: OptStr = Field::string("OppositeInterfaceBusinessStatus"),
    25 connected_time: OptStr = Field::string("ConnectedTime"),
    26 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    27 opposite_interface_status: OptStr = Field::string("OppositeInterfaceStatus"),
    28 end_time: OptStr = Field::string("EndTime"),
    29 opposite_region_id: OptStr = Field::string("OppositeRegionId"),
    30 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    31 business_status: OptStr = Field::string("BusinessStatus"),
    32 opposite_bandwidth: OptInt = Field::int32("OppositeBandwidth"),
    33 router_type: OptStr = Field::string("RouterType"),
    34 role: OptStr = Field::string("Role"),
    35 has_reservation_data: OptStr = Field::string("HasReservationData"),
    36 access_point_id: OptStr = Field::string("AccessPointId"),
    37 ipv6_status: OptStr = Field::string("Ipv6Status"),
    38 fast_link_mode: OptBool = Field::boolean("FastLinkMode"),
    39 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    40 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouterInterfacesRequest,
    DescribeRouterInterfacesResponse,
    RouterInterfaceType,
}
