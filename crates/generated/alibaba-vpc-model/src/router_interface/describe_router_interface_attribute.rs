// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouterInterfaceAttribute.json; do not edit.
//! Returns the settings of one router interface.
//!
//! Source: [OpenAPI
//! metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, errors, operation, record};

pub use crate::shapes::Tag;

operation! {
    name: "DescribeRouterInterfaceAttribute",
    effect: Effect::Read,
    request: DescribeRouterInterfaceAttributeRequest = DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    response: DescribeRouterInterfaceAttributeResponse = DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    errors: ERRORS,
}

errors! {
    "400 InvalidParam.NotNull",
}

/// Request of `DescribeRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeRequest {
    /// `RegionId`: text. Filled in by the client.
    pub region_id: Option<String>,
    /// `InstanceId`: text.
    pub instance_id: String,
    /// Members that this version does not know.
    pub extra: Extra,
}

impl DescribeRouterInterfaceAttributeRequest {
    /// Starts with the required members.
    pub fn new(instance_id: impl Into<String>) -> Self {
        Self {
            instance_id: instance_id.into(),
            ..Self::default()
        }
    }

    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self {
        self.region_id = Some(value.into());
        self
    }
}

record! {
    DescribeRouterInterfaceAttributeRequest: DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    0 region_id: OptStr = Field::string("RegionId").required().filled(),
    1 instance_id: Str = Field::string("InstanceId").required(),
}

/// Response of `DescribeRouterInterfaceAttribute`.
#[derive(Default)]
#[non_exhaustive]
pub struct DescribeRouterInterfaceAttributeResponse {
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
    /// `Message`: text.
    pub message: Option<String>,
    /// `HcThreshold`: integer.
    pub hc_threshold: Option<i64>,
    /// `OppositeRouterType`: text.
    pub opposite_router_type: Option<String>,
    /// `GmtModified`: text.
    pub gmt_modified: Option<String>,
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
    /// `RequestId`: text.
    pub request_id: Option<String>,
    /// `Bandwidth`: integer.
    pub bandwidth: Option<i64>,
    /// `Description`: text.
    pub description: Option<String>,
    /// `HcRate`: integer.
    pub hc_rate: Option<i64>,
    /// `ReservationBandwidth`: text.
    pub reservation_bandwidth: Option<String>,
    /// `Code`: text.
    pub code: Option<String>,
    /// `Name`: text.
    pub name: Option<String>,
    /// `OppositeRouterId`: text.
    pub opposite_router_id: Option<String>,
    /// `OppositeInterfaceSpec`: text.
    pub opposite_interface_spec: Option<String>,
    /// `RouterId`: text.
    pub router_id: Option<String>,
    /// `Success`: yes or no.
    pub success: Option<bool>,
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
    /// `HealthCheckStatus`: text.
    pub health_check_status: Option<String>,
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
    /// `ResourceGroupId`: text.
    pub resource_group_id: Option<String>,
    /// `Tags`: records.
    pub tags: Vec<Tag>,
    /// `FastLinkMode`: text.
    pub fast_link_mode: Option<String>,
    /// Members of the response that this version does not know, and values that do not fit their field.
    pub extra: Extra,
}

record! {
    DescribeRouterInterfaceAttributeResponse: DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    0 reservation_active_time: OptStr = Field::string("ReservationActiveTime"),
    1 health_check_target_ip: OptStr = Field::string("HealthCheckTargetIp"),
    2 status: OptStr = Field::string("Status"),
    3 creation_time: OptStr = Field::string("CreationTime"),
    4 reservation_order_type: OptStr = Field::string("ReservationOrderType"),
    5 opposite_interface_id: OptStr = Field::string("OppositeInterfaceId"),
    6 spec: OptStr = Field::string("Spec"),
    7 charge_type: OptStr = Field::string("ChargeType"),
    8 router_interface_id: OptStr = Field::string("RouterInterfaceId"),
    9 message: OptStr = Field::string("Message"),
    10 hc_threshold: OptInt = Field::int32("HcThreshold"),
    11 opposite_router_type: OptStr = Field::string("OppositeRouterType"),
    12 gmt_modified: OptStr = Field::string("GmtModified"),
    13 vpc_instance_id: OptStr = Field::string("VpcInstanceId"),
    14 opposite_interface_owner_id: OptStr = Field::string("OppositeInterfaceOwnerId"),
    15 opposite_vpc_instance_id: OptStr = Field::string("OppositeVpcInstanceId"),
    16 reservation_internet_charge_type: OptStr = Field::string("ReservationInternetChargeType"),
    17 cross_border: OptBool = Field::boolean("CrossBorder"),
    18 request_id: OptStr = Field::string("RequestId"),
    19 bandwidth: OptInt = Field::int32("Bandwidth"),
    20 description: OptStr = Field::string("Description"),
    21 hc_rate: OptInt = Field::int32("HcRate"),
    22 reservation_bandwidth: OptStr = Field::string("ReservationBandwidth"),
    23 code: OptStr = Field::string("Code"),
    24 name: OptStr = Field::string("Name"),
    25 opposite_router_id: OptStr = Field::string("OppositeRouterId"),
    26 opposite_interface_spec: OptStr = Field::string("OppositeInterfaceSpec"),
    27 router_id: OptStr = Field::string("RouterId"),
    28 success: OptBool = Field::boolean("Success"),
    29 opposite_interface_business_status: OptStr = Field::string("OppositeInterfaceBusinessStatus"),
    30 connected_time: OptStr = Field::string("ConnectedTime"),
    31 health_check_source_ip: OptStr = Field::string("HealthCheckSourceIp"),
    32 opposite_interface_status: OptStr = Field::string("OppositeInterfaceStatus"),
    33 end_time: OptStr = Field::string("EndTime"),
    34 opposite_region_id: OptStr = Field::string("OppositeRegionId"),
    35 opposite_access_point_id: OptStr = Field::string("OppositeAccessPointId"),
    36 business_status: OptStr = Field::string("BusinessStatus"),
    37 health_check_status: OptStr = Field::string("HealthCheckStatus"),
    38 opposite_bandwidth: OptInt = Field::int32("OppositeBandwidth"),
    39 router_type: OptStr = Field::string("RouterType"),
    40 role: OptStr = Field::string("Role"),
    41 has_reservation_data: OptStr = Field::string("HasReservationData"),
    42 access_point_id: OptStr = Field::string("AccessPointId"),
    43 resource_group_id: OptStr = Field::string("ResourceGroupId"),
    44 tags: List = Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
    45 fast_link_mode: OptStr = Field::string("FastLinkMode"),
}

#[cfg(feature = "serde")]
cloudspec_wire::serde_traits! {
    DescribeRouterInterfaceAttributeRequest,
    DescribeRouterInterfaceAttributeResponse,
}
