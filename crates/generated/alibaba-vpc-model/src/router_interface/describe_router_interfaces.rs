// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouterInterfaces.json; do not edit.
//! Lists router interfaces with their state and peer.
//!
//! `Filter` narrows them down.
//!
//! - Access level: list.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaces),
//! 2024-06.

use cloudspec_wire::{
    Access, Charge, Effect, Extra, Facts, Field, Limits, Paging, Risk, Timestamp, errors,
    open_enum, operation, record,
};

pub use crate::shapes::{BusinessStatus, Filter, RouterInterfaceStatus, RouterType, Tag};

operation! {
    name: "DescribeRouterInterfaces",
    effect: Effect::Read,
    request: DescribeRouterInterfacesRequest = DESCRIBE_ROUTER_INTERFACES_REQUEST,
    response: DescribeRouterInterfacesResponse = DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    paging: &Paging::number("PageNumber").size("PageSize").items(&["RouterInterfaceSet"]).total(&["TotalCount"]),
    errors: ERRORS,
    facts: &Facts::new().access(Access::List).risk(Risk::None).charge(Charge::Free),
}

errors! {
    "400 EndPoint.Empty",
    "400 IllegalParam.AliUid = The account's id is missing or not valid.",
    "400 InvalidConnectionType.MalFormed",
    "400 InvalidParam.NotNull = A required parameter is empty or missing; the message names it.",
    "400 InvalidProductForm.MalFormed",
    "400 InvalidRole.Malformed",
    "400 Parameter.Illegal",
    "404 InvalidFilterKey.ValueNotSupported = The filter has a key that the operation does not know.",
    "404 InvalidRegionId.NotFound = There is no such region, or the service is not offered there. `DescribeRegions` lists them.",
}

/// Request of `DescribeRouterInterfaces`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfacesRequest {
    /// Region of the resources, such as `cn-hangzhou`; `DescribeRegions` lists them. The client fills it in
    /// when it is not set.
    pub region_id: Option<String>,
    /// Whether to return also what has been ordered but is not in effect yet.
    pub include_reservation_data: Option<bool>,
    /// Page to return, or the one returned, counted from 1. Default: `1`.
    pub page_number: Option<i64>,
    /// How many entries a page holds at most. 1 to 50. Default: `10`.
    pub page_size: Option<i64>,
    /// Conditions that narrow the list down. At most 5 elements.
    pub filter: Vec<Filter>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match. At most 20 elements.
    pub tags: Vec<Tag>,
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

    /// Whether to return also what has been ordered but is not in effect yet.
    pub fn include_reservation_data(mut self, value: bool) -> Self {
        self.include_reservation_data = Some(value);
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

    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self {
        self.resource_group_id = Some(value.into());
        self
    }

    /// Tags of the resource, or tags that it must carry to match.
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
    /// When what was ordered takes effect.
    pub reservation_active_time: Option<Timestamp>,
    /// Address that health checks of the connection are sent to, at the other end.
    pub health_check_target_ip: Option<String>,
    /// State of the resource, or the state that is looked for. Operations that take time leave it in a
    /// passing state until they are done.
    pub status: Option<RouterInterfaceStatus>,
    /// When the resource was created.
    pub creation_time: Option<String>,
    /// What the order that is not in effect yet will do: `RENEWCHANGE` renews with other settings,
    /// `TEMP_UPGRADE` upgrades for a while.
    pub reservation_order_type: Option<String>,
    /// Id of the router interface at the other end (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub opposite_interface_id: Option<String>,
    /// Size of the resource, which decides its performance and price.
    pub spec: Option<String>,
    /// How the resource is paid for: `PrePaid` by subscription, `PostPaid` as it is used.
    pub charge_type: Option<String>,
    /// Id of the router interface (`ri-...`). `DescribeRouterInterfaces` lists it.
    pub router_interface_id: Option<String>,
    /// How many health checks may fail in a row.
    pub hc_threshold: Option<i64>,
    /// Kind of router at the other end: `VRouter` or `VBR`.
    pub opposite_router_type: Option<String>,
    /// `VpcInstanceId`: string.
    pub vpc_instance_id: Option<String>,
    /// Id of the account that owns the other end.
    pub opposite_interface_owner_id: Option<String>,
    /// Id of the VPC at the other end of the connection (`vpc-...`).
    pub opposite_vpc_instance_id: Option<String>,
    /// How public traffic is paid for once the order takes effect.
    pub reservation_internet_charge_type: Option<String>,
    /// Whether the connection crosses the border of China's mainland.
    pub cross_border: Option<bool>,
    /// Most bandwidth, in each direction. Unit: Mbit/s.
    pub bandwidth: Option<i64>,
    /// Description of the resource. It must not begin with `http://` or `https://`.
    pub description: Option<String>,
    /// Time between two health checks. Unit: milliseconds.
    pub hc_rate: Option<i64>,
    /// Bandwidth once the order takes effect. Unit: Mbit/s.
    pub reservation_bandwidth: Option<String>,
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
    /// Address that health checks of the connection are sent from, in the VPC of this end.
    pub health_check_source_ip: Option<String>,
    /// State of the router interface at the other end, such as `Idle`, `Connecting`, `Active`, `Inactive`
    /// or `Deleted`.
    pub opposite_interface_status: Option<RouterInterfaceStatus>,
    /// End of the span of time.
    pub end_time: Option<String>,
    /// Region of the router interface at the other end of the connection.
    pub opposite_region_id: Option<String>,
    /// Id of the access point of the leased line at the other end (`ap-cn-...`).
    pub opposite_access_point_id: Option<String>,
    /// Whether it may be used as far as payment goes: `Normal`, or locked, such as by an overdue payment
    /// (`FinancialLocked`).
    pub business_status: Option<BusinessStatus>,
    /// Bandwidth that the router interface at the other end has. Unit: Mbit/s.
    pub opposite_bandwidth: Option<i64>,
    /// Kind of router: `VRouter` of a VPC or `VBR`, a virtual border router.
    pub router_type: Option<RouterType>,
    /// Which side it is: the initiating or the accepting one, the master or the standby.
    pub role: Option<String>,
    /// Whether something has been ordered that is not in effect yet: `true` or `false`, as a text.
    pub has_reservation_data: Option<String>,
    /// Id of the access point (`ap-cn-...`), where a leased line meets the provider's network.
    /// `DescribeAccessPoints` lists it.
    pub access_point_id: Option<String>,
    /// `Ipv6Status`: one of the documented values.
    pub ipv6_status: Option<Ipv6Status>,
    /// Whether the connection is set up in one step with the virtual border router's uplink.
    pub fast_link_mode: Option<bool>,
    /// Id of the resource group that the resource belongs to (`rg-...`); in a query, only resources of this
    /// group are returned.
    pub resource_group_id: Option<String>,
    /// Tags of the resource, or tags that it must carry to match.
    pub tags: Vec<Tag>,
    /// Members of the response for which this version of the crate has no field, and values that do not fit
    /// their field.
    pub extra: Extra,
}

record! {
    RouterInterfaceType: ROUTER_INTERFACE_TYPE,
    0 reservation_active_time: Opt = Field::timestamp("ReservationActiveTime"),
    1 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    2 status: Opt = Field::one_of("Status", RouterInterfaceStatus::VALUES),
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
    24 opposite_interface_business_status: Opt = Field::one_of("OppositeInterfaceBusinessStatus", BusinessStatus::VALUES),
    25 connected_time: OptStr = Field::string("ConnectedTime"),
    26 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    27 opposite_interface_status: Opt = Field::one_of("OppositeInterfaceStatus", RouterInterfaceStatus::VALUES),
    28 end_time: OptStr = Field::string("EndTime"),
    29 opposite_region_id: OptStr = Field::string("OppositeRegionId"),
    30 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    31 business_status: Opt = Field::one_of("BusinessStatus", BusinessStatus::VALUES),
    32 opposite_bandwidth: OptInt = Field::int32("OppositeBandwidth"),
    33 router_type: Opt = Field::one_of("RouterType", RouterType::VALUES),
    34 role: OptStr = Field::string("Role"),
    35 has_reservation_data: OptStr = Field::string("HasReservationData"),
    36 access_point_id: OptStr = Field::string("AccessPointId"),
    37 ipv6_status: Opt = Field::one_of("Ipv6Status", Ipv6Status::VALUES),
    38 fast_link_mode: OptBool = Field::boolean("FastLinkMode"),
    39 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    40 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
}

open_enum! {
    /// Documented values of `RouterInterfaceSet.RouterInterfaceType.Ipv6Status`. The provider may add
    /// others.
    pub enum Ipv6Status {
        On = "on",
        Off = "off",
        Unsupport = "unsupport",
    }
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouterInterfacesRequest,
    DescribeRouterInterfacesResponse,
    RouterInterfaceType,
}
