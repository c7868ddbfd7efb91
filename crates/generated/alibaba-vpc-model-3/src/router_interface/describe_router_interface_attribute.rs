// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouterInterfaceAttribute.json; do not edit.
//! Returns the settings of one router interface.
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaceAttribute).

use cloudspec_wire::{Effect, Extra, Field, Operation, Schema, operation, record};
pub use crate::shapes::Tag;

operation!(Operation::new::<DescribeRouterInterfaceAttributeRequest, DescribeRouterInterfaceAttributeResponse>(
    "DescribeRouterInterfaceAttribute", Effect::Read, &DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    &DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
), "
    400 InvalidParam.NotNull
");

/// Request of `DescribeRouterInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouterInterfaceAttributeRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `InstanceId`: text. */ pub instance_id: String,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRouterInterfaceAttributeRequest {
    /// With what is required.
    pub fn new(instance_id: impl Into<String>) -> Self { Self { instance_id: instance_id.into(), ..Self::default() } }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
}
/// Table of [`DescribeRouterInterfaceAttributeRequest`].
pub static DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST: Schema =
    Schema { name: "DescribeRouterInterfaceAttributeRequest", fields: { static ROWS: [Field; 2] = [
    Field::string("RegionId").required().filled(),
    Field::string("InstanceId").required(),
]; &ROWS } };
record!(DescribeRouterInterfaceAttributeRequest, DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_REQUEST,
    [0 OptStr region_id, 1 Str instance_id] []);

/// Answer of `DescribeRouterInterfaceAttribute`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouterInterfaceAttributeResponse {
    /** `ReservationActiveTime`: text. */ pub reservation_active_time: Option<String>,
    /** `HealthCheckTargetIp`: text. */ pub health_check_target_ip: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `OppositeInterfaceId`: text. */ pub opposite_interface_id: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: Option<String>,
    /** `Message`: text. */ pub message: Option<String>,
    /** `HcThreshold`: integer. */ pub hc_threshold: Option<i64>,
    /** `OppositeRouterType`: text. */ pub opposite_router_type: Option<String>,
    /** `GmtModified`: text. */ pub gmt_modified: Option<String>,
    /** `VpcInstanceId`: text. */ pub vpc_instance_id: Option<String>,
    /** `OppositeInterfaceOwnerId`: text. */ pub opposite_interface_owner_id: Option<String>,
    /** `OppositeVpcInstanceId`: text. */ pub opposite_vpc_instance_id: Option<String>,
    /** `ReservationInternetChargeType`: text. */ pub reservation_internet_charge_type: Option<String>,
    /** `CrossBorder`: yes or no. */ pub cross_border: Option<bool>,
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `HcRate`: integer. */ pub hc_rate: Option<i64>,
    /** `ReservationBandwidth`: text. */ pub reservation_bandwidth: Option<String>,
    /** `Code`: text. */ pub code: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `OppositeRouterId`: text. */ pub opposite_router_id: Option<String>,
    /** `OppositeInterfaceSpec`: text. */ pub opposite_interface_spec: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `Success`: yes or no. */ pub success: Option<bool>,
    /** `OppositeInterfaceBusinessStatus`: text. */ pub opposite_interface_business_status: Option<String>,
    /** `ConnectedTime`: text. */ pub connected_time: Option<String>,
    /** `HealthCheckSourceIp`: text. */ pub health_check_source_ip: Option<String>,
    /** `OppositeInterfaceStatus`: text. */ pub opposite_interface_status: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `OppositeRegionId`: text. */ pub opposite_region_id: Option<String>,
    /** `OppositeAccessPointId`: text. */ pub opposite_access_point_id: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `HealthCheckStatus`: text. */ pub health_check_status: Option<String>,
    /** `OppositeBandwidth`: integer. */ pub opposite_bandwidth: Option<i64>,
    /** `RouterType`: text. */ pub router_type: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `HasReservationData`: text. */ pub has_reservation_data: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** `FastLinkMode`: text. */ pub fast_link_mode: Option<String>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRouterInterfaceAttributeResponse`].
pub static DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE: Schema =
    Schema { name: "DescribeRouterInterfaceAttributeResponse", fields: { static ROWS: [Field; 46] = [
    Field::string("ReservationActiveTime"),
    Field::string("HealthCheckTargetIp"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("ReservationOrderType"),
    Field::string("OppositeInterfaceId"),
    Field::string("Spec"),
    Field::string("ChargeType"),
    Field::string("RouterInterfaceId"),
    Field::string("Message"),
    Field::int32("HcThreshold"),
    Field::string("OppositeRouterType"),
    Field::string("GmtModified"),
    Field::string("VpcInstanceId"),
    Field::string("OppositeInterfaceOwnerId"),
    Field::string("OppositeVpcInstanceId"),
    Field::string("ReservationInternetChargeType"),
    Field::boolean("CrossBorder"),
    Field::string("RequestId"),
    Field::int32("Bandwidth"),
    Field::string("Description"),
    Field::int32("HcRate"),
    Field::string("ReservationBandwidth"),
    Field::string("Code"),
    Field::string("Name"),
    Field::string("OppositeRouterId"),
    Field::string("OppositeInterfaceSpec"),
    Field::string("RouterId"),
    Field::boolean("Success"),
    Field::string("OppositeInterfaceBusinessStatus"),
    Field::string("ConnectedTime"),
    Field::string("HealthCheckSourceIp"),
    Field::string("OppositeInterfaceStatus"),
    Field::string("EndTime"),
    Field::string("OppositeRegionId"),
    Field::string("OppositeAccessPointId"),
    Field::string("BusinessStatus"),
    Field::string("HealthCheckStatus"),
    Field::int32("OppositeBandwidth"),
    Field::string("RouterType"),
    Field::string("Role"),
    Field::string("HasReservationData"),
    Field::string("AccessPointId"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
    Field::string("FastLinkMode"),
]; &ROWS } };
record!(DescribeRouterInterfaceAttributeResponse, DESCRIBE_ROUTER_INTERFACE_ATTRIBUTE_RESPONSE,
    [0 OptStr reservation_active_time, 1 OptStr health_check_target_ip, 2 OptStr status, 3 OptStr creation_time,
    4 OptStr reservation_order_type, 5 OptStr opposite_interface_id, 6 OptStr spec, 7 OptStr charge_type,
    8 OptStr router_interface_id, 9 OptStr message, 11 OptStr opposite_router_type, 12 OptStr gmt_modified,
    13 OptStr vpc_instance_id, 14 OptStr opposite_interface_owner_id, 15 OptStr opposite_vpc_instance_id,
    16 OptStr reservation_internet_charge_type, 18 OptStr request_id, 20 OptStr description, 22 OptStr reservation_bandwidth,
    23 OptStr code, 24 OptStr name, 25 OptStr opposite_router_id, 26 OptStr opposite_interface_spec, 27 OptStr router_id,
    29 OptStr opposite_interface_business_status, 30 OptStr connected_time, 31 OptStr health_check_source_ip,
    32 OptStr opposite_interface_status, 33 OptStr end_time, 34 OptStr opposite_region_id, 35 OptStr opposite_access_point_id,
    36 OptStr business_status, 37 OptStr health_check_status, 39 OptStr router_type, 40 OptStr role,
    41 OptStr has_reservation_data, 42 OptStr access_point_id, 43 OptStr resource_group_id, 44 List tags,
    45 OptStr fast_link_mode] [10 OptInt hc_threshold, 17 OptBool cross_border, 19 OptInt bandwidth, 21 OptInt hc_rate,
    28 OptBool success, 38 OptInt opposite_bandwidth]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouterInterfaceAttributeRequest, DescribeRouterInterfaceAttributeResponse,
);
