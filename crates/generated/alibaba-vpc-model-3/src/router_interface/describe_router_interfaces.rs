// Written by `cargo xtask generate` from specs/alibaba/vpc/2016-04-28/operations/DescribeRouterInterfaces.json; do not edit.
//! Lists router interfaces with their state and peer.
//!
//! `Filter` narrows them down.
//!
//! Source: [OpenAPI metadata](https://api.aliyun.com/api/Vpc/2016-04-28/DescribeRouterInterfaces).

use cloudspec_wire::{Effect, Extra, Field, Limits, Operation, Paging, PagingStyle, Schema, all, operation, record};
pub use crate::shapes::{Filter, Tag};

operation!(Operation::new::<DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse>(
    "DescribeRouterInterfaces", Effect::Read, &DESCRIBE_ROUTER_INTERFACES_REQUEST, &DESCRIBE_ROUTER_INTERFACES_RESPONSE,
).paging(&Paging {
    style: PagingStyle::Number { input: "PageNumber" }, size: Some("PageSize"), items: &["RouterInterfaceSet"],
    total: Some(&["TotalCount"]),
}), "
    400 EndPoint.Empty IllegalParam.AliUid InvalidConnectionType.MalFormed InvalidParam.NotNull InvalidProductForm.MalFormed
    400 InvalidRole.Malformed Parameter.Illegal
    404 InvalidFilterKey.ValueNotSupported InvalidRegionId.NotFound
");

/// Request of `DescribeRouterInterfaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouterInterfacesRequest {
    /** `RegionId`: text. Filled in by the client. */ pub region_id: Option<String>,
    /** `IncludeReservationData`: yes or no. */ pub include_reservation_data: Option<bool>,
    /** `PageNumber`: integer, at least 1. Default: `1`. */ pub page_number: Option<i64>,
    /** `PageSize`: integer, 1 to 50. Default: `10`. */ pub page_size: Option<i64>,
    /** `Filter`: records, at most 5 elements. */ pub filter: Vec<Filter>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records, at most 20 elements. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
impl DescribeRouterInterfacesRequest {
    /// With what is required.
    pub fn new() -> Self { Self::default() }
    /// Sets `RegionId`.
    pub fn region_id(mut self, value: impl Into<String>) -> Self { self.region_id = Some(value.into()); self }
    /// Sets `IncludeReservationData`.
    pub fn include_reservation_data(mut self, value: bool) -> Self { self.include_reservation_data = Some(value); self }
    /// Sets `PageNumber`.
    pub fn page_number(mut self, value: i64) -> Self { self.page_number = Some(value); self }
    /// Sets `PageSize`.
    pub fn page_size(mut self, value: i64) -> Self { self.page_size = Some(value); self }
    /// Sets `Filter`.
    pub fn filter(mut self, value: impl IntoIterator<Item = Filter>) -> Self { self.filter = all(value); self }
    /// Sets `ResourceGroupId`.
    pub fn resource_group_id(mut self, value: impl Into<String>) -> Self { self.resource_group_id = Some(value.into()); self }
    /// Sets `Tags`.
    pub fn tags(mut self, value: impl IntoIterator<Item = Tag>) -> Self { self.tags = all(value); self }
}
/// Table of [`DescribeRouterInterfacesRequest`].
pub static DESCRIBE_ROUTER_INTERFACES_REQUEST: Schema =
    Schema { name: "DescribeRouterInterfacesRequest", fields: { static ROWS: [Field; 7] = [
    Field::string("RegionId").required().filled(),
    Field::boolean("IncludeReservationData"),
    Field::int32("PageNumber").limits(&Limits::range(Some(1.0), None)),
    Field::int32("PageSize").limits(&Limits::range(Some(1.0), Some(50.0))),
    Field::record("Filter", &crate::shapes::FILTER).list().limits(&Limits::items(None, Some(5))),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).list().limits(&Limits::items(None, Some(20))),
]; &ROWS } };
record!(DescribeRouterInterfacesRequest, DESCRIBE_ROUTER_INTERFACES_REQUEST,
    [0 OptStr region_id, 4 List filter, 5 OptStr resource_group_id, 6 List tags] [1 OptBool include_reservation_data,
    2 OptInt page_number, 3 OptInt page_size]);

/// Answer of `DescribeRouterInterfaces`.
#[derive(Default)] #[non_exhaustive] pub struct DescribeRouterInterfacesResponse {
    /** `RequestId`: text. */ pub request_id: Option<String>,
    /** `PageNumber`: integer. */ pub page_number: Option<i64>,
    /** `PageSize`: integer. */ pub page_size: Option<i64>,
    /** `TotalCount`: integer. */ pub total_count: Option<i64>,
    /** `RouterInterfaceSet`: records. */ pub router_interface_set: Vec<RouterInterfaceType>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`DescribeRouterInterfacesResponse`].
pub static DESCRIBE_ROUTER_INTERFACES_RESPONSE: Schema =
    Schema { name: "DescribeRouterInterfacesResponse", fields: { static ROWS: [Field; 5] = [
    Field::string("RequestId"),
    Field::int32("PageNumber"),
    Field::int32("PageSize"),
    Field::int32("TotalCount"),
    Field::record("RouterInterfaceSet", &ROUTER_INTERFACE_TYPE).wrapped("RouterInterfaceType"),
]; &ROWS } };
record!(DescribeRouterInterfacesResponse, DESCRIBE_ROUTER_INTERFACES_RESPONSE,
    [0 OptStr request_id, 4 List router_interface_set] [1 OptInt page_number, 2 OptInt page_size, 3 OptInt total_count]);

/// What `RouterInterfaceSet.RouterInterfaceType` holds.
#[derive(Default)] #[non_exhaustive] pub struct RouterInterfaceType {
    /** `ReservationActiveTime`: text. */ pub reservation_active_time: Option<String>,
    /** `HealthCheckTargetIp`: text. */ pub health_check_target_ip: Option<String>,
    /** `Status`: text. */ pub status: Option<String>,
    /** `CreationTime`: text. */ pub creation_time: Option<String>,
    /** `ReservationOrderType`: text. */ pub reservation_order_type: Option<String>,
    /** `OppositeInterfaceId`: text. */ pub opposite_interface_id: Option<String>,
    /** `Spec`: text. */ pub spec: Option<String>,
    /** `ChargeType`: text. */ pub charge_type: Option<String>,
    /** `RouterInterfaceId`: text. */ pub router_interface_id: Option<String>,
    /** `HcThreshold`: integer. */ pub hc_threshold: Option<i64>,
    /** `OppositeRouterType`: text. */ pub opposite_router_type: Option<String>,
    /** `VpcInstanceId`: text. */ pub vpc_instance_id: Option<String>,
    /** `OppositeInterfaceOwnerId`: text. */ pub opposite_interface_owner_id: Option<String>,
    /** `OppositeVpcInstanceId`: text. */ pub opposite_vpc_instance_id: Option<String>,
    /** `ReservationInternetChargeType`: text. */ pub reservation_internet_charge_type: Option<String>,
    /** `CrossBorder`: yes or no. */ pub cross_border: Option<bool>,
    /** `Bandwidth`: integer. */ pub bandwidth: Option<i64>,
    /** `Description`: text. */ pub description: Option<String>,
    /** `HcRate`: integer. */ pub hc_rate: Option<i64>,
    /** `ReservationBandwidth`: text. */ pub reservation_bandwidth: Option<String>,
    /** `Name`: text. */ pub name: Option<String>,
    /** `OppositeRouterId`: text. */ pub opposite_router_id: Option<String>,
    /** `OppositeInterfaceSpec`: text. */ pub opposite_interface_spec: Option<String>,
    /** `RouterId`: text. */ pub router_id: Option<String>,
    /** `OppositeInterfaceBusinessStatus`: text. */ pub opposite_interface_business_status: Option<String>,
    /** `ConnectedTime`: text. */ pub connected_time: Option<String>,
    /** `HealthCheckSourceIp`: text. */ pub health_check_source_ip: Option<String>,
    /** `OppositeInterfaceStatus`: text. */ pub opposite_interface_status: Option<String>,
    /** `EndTime`: text. */ pub end_time: Option<String>,
    /** `OppositeRegionId`: text. */ pub opposite_region_id: Option<String>,
    /** `OppositeAccessPointId`: text. */ pub opposite_access_point_id: Option<String>,
    /** `BusinessStatus`: text. */ pub business_status: Option<String>,
    /** `OppositeBandwidth`: integer. */ pub opposite_bandwidth: Option<i64>,
    /** `RouterType`: text. */ pub router_type: Option<String>,
    /** `Role`: text. */ pub role: Option<String>,
    /** `HasReservationData`: text. */ pub has_reservation_data: Option<String>,
    /** `AccessPointId`: text. */ pub access_point_id: Option<String>,
    /** `Ipv6Status`: text. */ pub ipv6_status: Option<String>,
    /** `FastLinkMode`: yes or no. */ pub fast_link_mode: Option<bool>,
    /** `ResourceGroupId`: text. */ pub resource_group_id: Option<String>,
    /** `Tags`: records. */ pub tags: Vec<Tag>,
    /** What else came. */ pub extra: Extra,
}
/// Table of [`RouterInterfaceType`].
pub static ROUTER_INTERFACE_TYPE: Schema = Schema { name: "RouterInterfaceType", fields: { static ROWS: [Field; 41] = [
    Field::string("ReservationActiveTime"),
    Field::string("HealthCheckTargetIp"),
    Field::string("Status"),
    Field::string("CreationTime"),
    Field::string("ReservationOrderType"),
    Field::string("OppositeInterfaceId"),
    Field::string("Spec"),
    Field::string("ChargeType"),
    Field::string("RouterInterfaceId"),
    Field::int32("HcThreshold"),
    Field::string("OppositeRouterType"),
    Field::string("VpcInstanceId"),
    Field::string("OppositeInterfaceOwnerId"),
    Field::string("OppositeVpcInstanceId"),
    Field::string("ReservationInternetChargeType"),
    Field::boolean("CrossBorder"),
    Field::int32("Bandwidth"),
    Field::string("Description"),
    Field::int32("HcRate"),
    Field::string("ReservationBandwidth"),
    Field::string("Name"),
    Field::string("OppositeRouterId"),
    Field::string("OppositeInterfaceSpec"),
    Field::string("RouterId"),
    Field::string("OppositeInterfaceBusinessStatus"),
    Field::string("ConnectedTime"),
    Field::string("HealthCheckSourceIp"),
    Field::string("OppositeInterfaceStatus"),
    Field::string("EndTime"),
    Field::string("OppositeRegionId"),
    Field::string("OppositeAccessPointId"),
    Field::string("BusinessStatus"),
    Field::int32("OppositeBandwidth"),
    Field::string("RouterType"),
    Field::string("Role"),
    Field::string("HasReservationData"),
    Field::string("AccessPointId"),
    Field::string("Ipv6Status"),
    Field::boolean("FastLinkMode"),
    Field::string("ResourceGroupId"),
    Field::record("Tags", &crate::shapes::TAG).wrapped("Tags"),
]; &ROWS } };
record!(RouterInterfaceType, ROUTER_INTERFACE_TYPE,
    [0 OptStr reservation_active_time, 1 OptStr health_check_target_ip, 2 OptStr status, 3 OptStr creation_time,
    4 OptStr reservation_order_type, 5 OptStr opposite_interface_id, 6 OptStr spec, 7 OptStr charge_type,
    8 OptStr router_interface_id, 10 OptStr opposite_router_type, 11 OptStr vpc_instance_id,
    12 OptStr opposite_interface_owner_id, 13 OptStr opposite_vpc_instance_id, 14 OptStr reservation_internet_charge_type,
    17 OptStr description, 19 OptStr reservation_bandwidth, 20 OptStr name, 21 OptStr opposite_router_id,
    22 OptStr opposite_interface_spec, 23 OptStr router_id, 24 OptStr opposite_interface_business_status,
    25 OptStr connected_time, 26 OptStr health_check_source_ip, 27 OptStr opposite_interface_status, 28 OptStr end_time,
    29 OptStr opposite_region_id, 30 OptStr opposite_access_point_id, 31 OptStr business_status, 33 OptStr router_type,
    34 OptStr role, 35 OptStr has_reservation_data, 36 OptStr access_point_id, 37 OptStr ipv6_status, 39 OptStr resource_group_id,
    40 List tags] [9 OptInt hc_threshold, 15 OptBool cross_border, 16 OptInt bandwidth, 18 OptInt hc_rate,
    32 OptInt opposite_bandwidth, 38 OptBool fast_link_mode]);
#[cfg(feature = "serde")] cloudspec_wire::serde_traits!(
    DescribeRouterInterfacesRequest, DescribeRouterInterfacesResponse, RouterInterfaceType,
);
